import type { FeedbackRow, RowCondition } from './feedback-row.ts';

const gmail = 'Google Workspace Admin Help, "Gmail SMTP errors and codes"';
const bounces = 'Amazon SES Developer Guide, "Notification contents", bounce types';

const row = (id: string, source: string, when: Omit<RowCondition, 'event'>): FeedbackRow => ({
  id,
  when: { event: 'bounce', ...when },
  means: { kind: 'content-rejected' },
  source,
});

/** A provider's opinion of what the mail says or carries: it says nothing about the mailbox. */
export const contentRows: readonly FeedbackRow[] = [
  row('content-subtype', bounces, {
    subType: /^(?:ContentRejected|AttachmentRejected|MessageTooLarge)$/i,
  }),
  row('spam', 'RFC 3463 section 3.8, X.7.1', {
    words:
      /\bspam\b|spammy|unsolicited|junk ?mail|\bbulk\b|suspicious|phish|malicious|\bURIBL|prohibited (?:url|link)/i,
  }),
  row('dangerous', gmail, {
    words:
      /virus|malware|(?:attachment|file)s?\b.*(?:not (?:allowed|accepted|permitted)|blocked|rejected|prohibited|illegal)|illegal attachment|security (?:issue|reasons)|potential security/i,
  }),
  row('content', 'RFC 3463 section 3.7, X.6.0', {
    words:
      /(?:message|mail|email)?\s*content (?:was |is |has been )?(?:rejected|refused|blocked|not accepted|not allowed|denied)|(?:due to|because of|for|by)[\w' ]* content|content (?:filter|policy|restriction|violation)|message (?:was |has been )?(?:filtered|classified)/i,
  }),
  row('content-status', 'RFC 3463 section 3.7, X.6.X', { status: /^5\.6\.\d+$/ }),
  row('too-large', 'RFC 3463 section 3.3, X.2.3, and 3.4, X.3.4; RFC 1870 section 6', {
    words:
      /\b(?:message|mail|email)s?\b[\w' ]*(?:size|too (?:large|big))|(?<!mailbox )(?:size|length) (?:exceeds|limit)/i,
  }),
  row('too-large-status', 'RFC 3463 section 3.3, X.2.3, and 3.4, X.3.4', {
    status: /^5\.(?:2\.3|3\.4)$/,
  }),
];
