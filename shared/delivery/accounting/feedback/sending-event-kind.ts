export const sendingEventKinds = [
  'sent',
  'delivered',
  'delayed',
  /** The mailbox does not exist or will never take mail. */
  'hard-bounce',
  /** The mailbox did not accept this mail; it may accept another. */
  'soft-bounce',
  /** Refused for what the sender is or does: it says nothing about the mailbox. */
  'sender-fault',
  /** Refused for what the mail says or carries. */
  'content-rejected',
  'complaint',
  /** SES took the mail and did not send it: the address is on SES's own list. */
  'withheld',
  /** The recipient said that the mail is not spam. */
  'not-spam',
  /** SES took the mail and then did not send it: a virus, or a template it could not fill. */
  'rejected',
  /** The recipient stopped mail at a page of the mail service's own. */
  'unsubscribed',
  /** A subscription that stops no mail. */
  'nothing',
  /** No row of the table knows it. */
  'unattributable',
] as const;
/** What SES told about a mail that it had accepted. Opens and clicks are not told here. */
export type SendingEventKind = (typeof sendingEventKinds)[number];
