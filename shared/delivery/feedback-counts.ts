/** What SES told about mails of a mailing after it had accepted them. */
export type FeedbackCounts = {
  readonly hardBounces: number;
  readonly softBounces: number;
  readonly complaints: number;
  /** Accepted and then not sent: a virus, or a template that could not be rendered. */
  readonly rejects: number;
  /** Accepted and kept back by SES, because the address is on a suppression list of SES. */
  readonly withheld: number;
  /** Recipients who reported that the mail is no spam. */
  readonly notSpam: number;
};

export const noFeedback: FeedbackCounts = {
  hardBounces: 0,
  softBounces: 0,
  complaints: 0,
  rejects: 0,
  withheld: 0,
  notSpam: 0,
};
export type FeedbackKind = keyof FeedbackCounts;
