import { utf8Bytes } from '../../kernel/utf8-bytes.ts';
import type { Attachment } from '../../mailing/assets/attachment.ts';
import type { MailingContent } from '../../mailing/mailing.ts';

/**
 * Most bytes of one call of SendBulkEmail that brings its template, as JSON. SES names 1 MB for it
 * (https://docs.aws.amazon.com/ses/latest/dg/send-personalized-email-api.html); attachments are
 * counted in, because nothing says that they are not.
 */
export const maxCallBytes = 1_000_000;

/** What is left of a call for what one recipient's mail adds: values, links, headers, tags. */
const forOneRecipient = 60_000;

/** Whether a mail of this content and these files fits a call at all, whoever its recipient is. */
export const fitsCall = (
  { subject, preheader = '', html = '', text }: MailingContent,
  attachments: readonly Attachment[] = [],
): boolean => {
  const words = [subject, preheader, html, text].reduce((sum, part) => sum + jsonBytes(part), 0);
  const files = attachments.reduce((sum, { size }) => sum + 4 * Math.ceil(size / 3) + 1_000, 0);
  return words + files <= maxCallBytes - forOneRecipient;
};

const jsonBytes = (text: string): number => utf8Bytes(JSON.stringify(text));
