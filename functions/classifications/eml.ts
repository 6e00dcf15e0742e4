import PostalMime from 'postal-mime';
import type { MailContent } from '../../shared/classification/classification.ts';

/** Language that is declared when a message does not say one: unknown, so a person looks. */
const undetermined = 'und';

/**
 * Reads an RFC 5322 message as mail content: its decoded subject, HTML and text, and the language
 * of its Content-Language header. Throws on bytes that hold no message. Attachments are not read.
 */
export const mailContentFromEml = async (bytes: Uint8Array): Promise<MailContent> => {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 32 });
  const hasBody = mail.html !== undefined || mail.text !== undefined;
  if (mail.headers.length === 0 || !hasBody) throw new Error('not a message');
  const language = mail.headers.find(({ key }) => key === 'content-language')?.value.trim();
  return {
    subject: mail.subject ?? '',
    ...(mail.html === undefined ? {} : { html: mail.html }),
    ...(mail.text === undefined ? {} : { text: mail.text }),
    language: language?.split(',')[0]?.trim() || undetermined,
  };
};
