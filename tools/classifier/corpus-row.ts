import { mailContentFromEml } from '../../functions/classifications/mail-file/mail-content-from-eml.ts';
import type { MailContent } from '../../shared/classification/classification.ts';
import { defined } from '../../shared/kernel/object/defined.ts';

/** One labelled mail of a corpus file: our own examples, or an outside corpus with the same fields. */
export type CorpusRow = {
  readonly id: string;
  readonly lang: string;
  readonly label: 'service' | 'commercial' | 'ideological' | 'charitable' | 'mixed';
  readonly hard?: boolean;
  /** Purposes that are mixed with service. */
  readonly components?: readonly string[];
  /** A label that a reasonable second person could have given. */
  readonly ambiguous?: string | null;
  readonly subject?: string;
  readonly preheader?: string;
  readonly text?: string;
  readonly html?: string;
  /** A whole message (RFC 5322), as text or in base64, instead of fields. */
  readonly eml?: string;
  readonly links?: readonly { readonly text?: string; readonly href?: string }[];
  readonly ctas?: readonly string[];
  readonly n_imgs?: number;
  /** Source family; what leave-one-source-out leaves out. */
  readonly group?: string;
};

/** A row as the classifier takes it, read from its fields or from its message. */
export const contentOfRow = async (row: CorpusRow): Promise<MailContent> => {
  if (row.eml === undefined) return contentOfFields(row);
  const content = await mailContentFromEml(bytesOf(row.eml));
  return { ...content, language: row.lang };
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

type Link = { readonly text: string; readonly href: string };

const linksOf = (row: CorpusRow): readonly Link[] => [
  ...(row.links ?? []).map(({ text = '', href = '' }) => ({
    text: text.trim(),
    href: href.trim(),
  })),
  ...(row.ctas ?? []).map((text) => ({ text: text.trim(), href: '#' })),
];

/** A line that is a link's whole text is a button to the reader. */
const lineOf = (line: string, links: readonly Link[]): string => {
  const link = links.find(({ text }) => text !== '' && text === line.trim());
  return link === undefined
    ? escaped(line)
    : `<a href="${escaped(link.href)}">${escaped(line)}</a>`;
};

const paragraphOf = (paragraph: string, links: readonly Link[]): string =>
  `<p>${paragraph
    .split('\n')
    .map((line) => lineOf(line, links))
    .join('<br>')}</p>`;

/**
 * A row says how many pictures there were and nothing of them. The first is taken for the logo that nearly
 * every mail has, at a logo's size; each other one for a picture whose message nobody read.
 */
const pictures = (count: number): string =>
  count === 0 ? '' : logo + unread.repeat(Math.min(count - 1, mostPictures));

const logo = '<img src="cid:logo" alt="Logo" width="120" height="40">';
const unread = '<img src="cid:picture">';
const mostPictures = 50;

/**
 * A row as a mail. Rows that kept only text, links and a count of pictures become plain HTML with
 * those links: the ones whose text was found as a line become buttons, the others follow at the end.
 */
const contentOfFields = (row: CorpusRow): MailContent => {
  const base = {
    subject: row.subject ?? '',
    language: row.lang,
    ...defined({ preheader: row.preheader }),
  };
  const text = row.text ?? '';
  if (row.html !== undefined)
    return defined({ ...base, html: row.html, text: text === '' ? undefined : text });
  const links = linksOf(row);
  if (links.length === 0 && (row.n_imgs ?? 0) === 0) return { ...base, text };
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  const rest = links.filter((link) => !lines.has(link.text) && /^https?:/i.test(link.href));
  const body = text.split(/\n[ \t]*\n/).map((paragraph) => paragraphOf(paragraph, links));
  const tail = rest.map(({ href }) => `<a href="${escaped(href)}"> </a>`).join('');
  return { ...base, html: `<body>${body.join('')}${tail}${pictures(row.n_imgs ?? 0)}</body>` };
};

const bytesOf = (eml: string): Uint8Array =>
  /^[A-Za-z0-9+/=\s]+$/.test(eml) ? Buffer.from(eml, 'base64') : Buffer.from(eml, 'utf8');
