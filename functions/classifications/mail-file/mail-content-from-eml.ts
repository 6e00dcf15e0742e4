import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { MailContent, MailPart } from '../../../shared/classification/classification.ts';
import { sellingName } from '../../../shared/classification/selling-name.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { codedFiles } from './coded-files.ts';
import { hasLostBody } from './has-lost-body.ts';
import { isSignature } from './is-signature.ts';
import { partText } from './part-text.ts';
import { readPgpText } from './pgp-text.ts';
import { readSealed } from './read-sealed.ts';
import { unreadEncodings } from './unread-encodings.ts';

/**
 * Reads an RFC 5322 message as mail content: its decoded subject, HTML and text, every other part,
 * and the language of its Content-Language header. What is signed is read as if it were not; what
 * is encrypted, in Outlook's own format or otherwise not text is a part without text. A message
 * without a body has an empty one. Throws on bytes that hold no message, or one nested too deep to
 * read.
 */
export const mailContentFromEml = async (bytes: Uint8Array): Promise<MailContent> => {
  const outer = await parsed(bytes);
  if (!outer.headerLines.some(({ line }) => field.test(line))) throw new Error('not a message');
  const { mail, lost } = await opened(outer, bytes, 0);
  const text = mail.text === undefined ? undefined : readPgpText(mail.text);
  const parts = [
    ...(text?.encrypted ? [{ name: '', type: 'application/pgp-encrypted' }] : []),
    ...repeatedHeaders(outer),
    ...sellingSenders(outer),
    ...codedFiles(text?.text ?? ''),
    ...lost,
    ...(await partsOf(mail, 0)),
  ];
  const [language] = (
    outer.headers.find(({ key }) => key === 'content-language')?.value ?? ''
  ).split(/\s*,/);
  return defined({
    subject: outer.subject ?? mail.subject ?? '',
    html: mail.html,
    text: text?.text,
    parts: parts.length === 0 ? undefined : parts,
    language: language !== undefined && languageTag.test(language) ? language : undetermined,
  });
};

/** A language as BCP 47 writes it; "dutch" is not one. */
const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/** A header field: a name of printable characters and a colon (RFC 5322, 2.2). */
const field = /^[!-9;-~]+[ \t]*:/;

/** Language that is declared when a message does not say one: unknown, so that the words tell. */
const undetermined = 'und';

const deepestMessage = 4;
const mostParts = 50;

/** What is before the header in files of a mailbox: a byte order mark, blank lines, a From line (RFC 4155). */
const beforeHeader = /^(?:\u00ef\u00bb\u00bf)?(?:[ \t]*\r?\n)*(?:From [^\n]{0,500}\n)?/;

const parsed = (bytes: Uint8Array): Promise<Email> => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000));
  const skipped = beforeHeader.exec(start)?.[0].length ?? 0;
  return PostalMime.parse(bytes.subarray(skipped), {
    maxNestingDepth: 100,
    forceRfc822Attachments: true,
  });
};

/** A message that is one signed object and nothing else is what it signs, as programs for mail show it. */
const opened = async (mail: Email, bytes: Uint8Array, depth: number): Promise<OpenedMail> => {
  const [only] = mail.attachments;
  const isAlone =
    mail.text === undefined && mail.html === undefined && mail.attachments.length === 1;
  const inner =
    isAlone && only !== undefined ? readSealed(only.mimeType, bytesOf(only)) : undefined;
  if (inner?.kind !== 'signed' || depth >= deepestMessage) return { mail, lost: lostBody(bytes) };
  return opened(await parsed(inner.content), inner.content, depth + 1);
};

type OpenedMail = { readonly mail: Email; readonly lost: readonly MailPart[] };

const lostBody = (bytes: Uint8Array): readonly MailPart[] => [
  ...(hasLostBody(bytes) ? [{ name: 'body without a boundary', type: 'multipart/mixed' }] : []),
  ...unreadEncodings(bytes),
];

/** Names beside the addresses of senders that sell, as a program for mail shows them above the subject. */
const sellingSenders = ({ from, sender, replyTo = [] }: Email): readonly MailPart[] =>
  [from, sender, ...replyTo.slice(0, mostParts)]
    .map((one) => one?.name ?? '')
    .filter((name) => sellingName(name.slice(0, longestName), '') !== undefined)
    .map((name) => ({ name: '', type: 'text/plain', text: name.slice(0, longestName) }));

const longestName = 500;

const decisive = new Set(['content-type', 'content-transfer-encoding']);

/**
 * Programs for mail disagree on which of two fields holds. A second subject is read too; a second word on how
 * the body is to be read makes it unread.
 */
const repeatedHeaders = ({ headers }: Email): readonly MailPart[] => {
  const seen = new Set<string>();
  const repeated = headers.filter(({ key }) => {
    const isAgain = seen.has(key);
    seen.add(key);
    return isAgain;
  });
  return repeated.flatMap(({ key, value }) => {
    if (key === 'subject') return [{ name: '', type: 'text/plain', text: value }];
    return decisive.has(key) ? [{ name: `second ${key}`, type: 'message/rfc822' }] : [];
  });
};

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

const nameOf = ({ filename, description }: Attachment): string => filename ?? description ?? '';

/** An attached mail is read as its subject, its text and its HTML, and what it carries itself. */
const partsOfMessage = async (
  bytes: Uint8Array,
  name: string,
  depth: number,
): Promise<readonly MailPart[]> => {
  const mail = await parsed(bytes);
  return [
    { name, type: 'text/plain', text: mail.subject ?? '' },
    ...(mail.text === undefined ? [] : [{ name: '', type: 'text/plain', text: mail.text }]),
    ...(mail.html === undefined ? [] : [{ name: '', type: 'text/html', text: mail.html }]),
    ...sellingSenders(mail),
    ...codedFiles(mail.text ?? ''),
    ...lostBody(bytes),
    ...(await partsOf(mail, depth + 1)),
  ];
};

const message = /^message\/(?:rfc822|global)$/;

const partsOfAttachment = async (
  attachment: Attachment,
  depth: number,
): Promise<readonly MailPart[]> => {
  const type = attachment.mimeType.toLowerCase();
  const name = nameOf(attachment);
  const bytes = bytesOf(attachment);
  if (isSignature(type, bytes)) return usualNames.test(name) ? [] : [{ name, type, text: '' }];
  const sealed = readSealed(type, bytes);
  if (sealed?.kind === 'marker') return [];
  if (sealed?.kind === 'encrypted') return [{ name, type: sealed.type }];
  const inner = sealed?.content ?? (message.test(type) ? bytes : undefined);
  if (inner !== undefined && depth < deepestMessage)
    return partsOfMessage(inner, name, depth).catch(() => [{ name, type }]);
  const text = inner === undefined ? partText(type, bytes) : undefined;
  return [{ name, type, ...defined({ text }) }];
};

/** Names that programs give to a signature; another one is read, since its reader sees it. */
const usualNames =
  /^(?:|smime\.p7s|(?:openpgp_(?:digital_)?)?signature(?:\.asc)?|(?:openpgp )?digital signature)$/i;

/** Pictures shown inside the HTML are read there; everything else that is handed over is a part. */
const partsOf = async ({ attachments, html }: Email, depth: number): Promise<MailPart[]> => {
  const shown = ({ contentId, mimeType }: Attachment): boolean =>
    /^image\/(?!svg)/i.test(mimeType) &&
    contentId !== undefined &&
    (html ?? '').includes(`cid:${contentId.replace(/^<|>$/g, '')}`);
  const others = attachments.filter((each) => !shown(each));
  const read = others.slice(0, mostParts).map((each) => partsOfAttachment(each, depth));
  const unread = others
    .slice(mostParts)
    .map((each) => ({ name: nameOf(each), type: each.mimeType.toLowerCase() }));
  return [...(await Promise.all(read)).flat(), ...unread];
};
