import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { MailContent, MailPart } from '../../shared/classification/classification.ts';

/**
 * Reads an RFC 5322 message as mail content: its decoded subject, HTML and text, every other part,
 * and the language of its Content-Language header. An attachment that holds no text is listed by its
 * name. Throws on bytes that hold no message.
 */
export const mailContentFromEml = async (bytes: Uint8Array): Promise<MailContent> => {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 32, forceRfc822Attachments: true });
  const hasBody = mail.html !== undefined || mail.text !== undefined;
  if (mail.headers.length === 0 || !hasBody) throw new Error('not a message');
  const language = mail.headers.find(({ key }) => key === 'content-language')?.value.trim();
  const parts = await partsOf(mail, 0);
  return {
    subject: mail.subject ?? '',
    ...(mail.html === undefined ? {} : { html: mail.html }),
    ...(mail.text === undefined ? {} : { text: mail.text }),
    ...(parts.length === 0 ? {} : { parts }),
    language: language?.split(',')[0]?.trim() || undetermined,
  };
};

/** Language that is declared when a message does not say one: unknown, so a person looks. */
const undetermined = 'und';

const readable = /^(?:text\/|image\/svg|application\/(?:ics|json|xml|rtf))/;
const longestPart = 4_000_000;
const deepestMessage = 4;
const mostParts = 50;

const bytesOf = (content: Attachment['content']): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

const nameOf = ({ filename, description }: Attachment): string => filename ?? description ?? '';

/** An attached mail is read as its subject, its text and its HTML, and what it carries itself. */
const partsOfMessage = async (
  bytes: Uint8Array,
  name: string,
  depth: number,
): Promise<MailPart[]> => {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 32, forceRfc822Attachments: true });
  return [
    { name, type: 'text/plain', text: mail.subject ?? '' },
    ...(mail.text === undefined ? [] : [{ name: '', type: 'text/plain', text: mail.text }]),
    ...(mail.html === undefined ? [] : [{ name: '', type: 'text/html', text: mail.html }]),
    ...(await partsOf(mail, depth + 1)),
  ];
};

const partsOfAttachment = async (attachment: Attachment, depth: number): Promise<MailPart[]> => {
  const type = attachment.mimeType.toLowerCase();
  const name = nameOf(attachment);
  const bytes = bytesOf(attachment.content);
  if (type === 'message/rfc822' && depth < deepestMessage)
    return partsOfMessage(bytes, name, depth).catch(() => [{ name, type }]);
  if (!readable.test(type)) return [{ name, type }];
  return [{ name, type, text: new TextDecoder().decode(bytes.subarray(0, longestPart)) }];
};

/** Pictures shown inside the HTML are read there; everything else that is handed over is a part. */
const partsOf = async ({ attachments, html }: Email, depth: number): Promise<MailPart[]> => {
  const shown = ({ contentId, mimeType }: Attachment): boolean =>
    /^image\/(?!svg)/i.test(mimeType) &&
    contentId !== undefined &&
    (html ?? '').includes(`cid:${contentId.replace(/^<|>$/g, '')}`);
  const others = attachments.filter((each) => !shown(each)).slice(0, mostParts);
  return (await Promise.all(others.map((each) => partsOfAttachment(each, depth)))).flat();
};
