/** What SES allows this account now. */
export type SendingQuota = {
  /** Mails a second; 0 when the account may not send. */
  readonly ratePerSecond: number;
  /** Mails in any 24 hours; undefined is no limit. */
  readonly perDay?: number;
  readonly sentLastDay: number;
};

export type ReadSendingQuota = () => Promise<SendingQuota>;
