/** What SES told about mails of a mailing after it had accepted them. */
export type FeedbackCounts = {
  readonly hardBounces: number;
  readonly softBounces: number;
  readonly complaints: number;
  /** Accepted and then not sent: a virus, or a template that could not be rendered. */
  readonly rejects: number;
};

export const noFeedback: FeedbackCounts = {
  hardBounces: 0,
  softBounces: 0,
  complaints: 0,
  rejects: 0,
};
export type FeedbackKind = keyof FeedbackCounts;
