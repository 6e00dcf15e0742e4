import type { components } from '../../packages/client/grondslag-client.ts';

/** What of a mail file becomes the contents of a mailing, and all that does not. */
export type TakenMail = {
  readonly subject: string;
  /** Empty where the file has none; likewise `text`. */
  readonly html: string;
  readonly text: string;
  /** As the file declares it, where the service writes in it. */
  readonly language: (typeof languages)[number] | undefined;
  /** Attachments and other parts, which are not taken along. */
  readonly others: readonly OtherPart[];
  /** Those of `others` that the service could not read, and did not judge. */
  readonly unread: readonly OtherPart[];
  /** How many pictures the file carries inside its HTML, which are not taken along either. */
  readonly pictures: number;
  readonly refusal: 'encrypted' | 'empty' | 'tooLong' | undefined;
};

/** Takes over from a mail file what a mailing can have. */
export const takenFrom = ({
  subject,
  language,
  html = '',
  text = '',
  parts,
}: ReadMail): TakenMail => {
  const embedded = withoutEmbedded(html);
  const others = parts.map(({ name, type, isRead }) => ({
    name: plain(name),
    type: plain(type),
    isRead,
  }));
  const isSealed = parts.some(({ type }) => sealed.has(type));
  const hasWords = html.trim() !== '' || text.trim() !== '';
  return {
    subject: subject.replace(/\s+/g, ' ').trim(),
    html: embedded.html,
    text,
    language: languages.find((each) => each === language.slice(0, 2).toLowerCase()),
    others,
    unread: others.filter(({ isRead }) => !isRead),
    pictures: embedded.pictures,
    refusal: hasWords
      ? Math.max(html.length, text.length) > mostCharacters
        ? 'tooLong'
        : undefined
      : isSealed
        ? 'encrypted'
        : 'empty',
  };
};

export type ReadMail = components['schemas']['ReadMail'];

export type OtherPart = ReadMail['parts'][number];

/** Bytes: in base64 they are what the API takes of a file. */
export const mostBytes = 675_000;

/** What the API takes of HTML, and of text. */
const mostCharacters = 300_000;

const languages = ['nl', 'en', 'de'] as const;
const sealed = new Set(['application/pkcs7-mime', 'application/pgp-encrypted']);

/** A picture inside the file has no address for a recipient: its words take its place. */
const withoutEmbedded = (html: string) => {
  let pictures = 0;
  const written = html.replace(/<img\b[^<>]*>/gi, (tag) => {
    if (!/\bsrc\s*=\s*["']?\s*cid:/i.test(tag)) return tag;
    pictures += 1;
    const [, double, single] = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? [];
    return double ?? single ?? '';
  });
  return { html: written, pictures: pictures + (written.match(/\bcid:/gi) ?? []).length };
};

/** A part can call itself anything: what turns the line or hides in it is left out. */
const plain = (name: string): string =>
  [...name.replace(/[\p{Cc}\p{Cf}]/gu, '')].slice(0, 80).join('');
