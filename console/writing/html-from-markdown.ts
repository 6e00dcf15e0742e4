import { lexer, type Token, type Tokens } from 'marked';
import { type Piece, piecesOf } from '../../shared/delivery/content/placeholder.ts';

/**
 * HTML of a mail that is written in Markdown (CommonMark with the tables and bare addresses of GitHub). HTML
 * inside it is shown as text. A link leads to http, https, mailto or what a placeholder fills in, a picture
 * comes from http or https; any other stays the text that was typed. Placeholders stay as they are written.
 * What nests deeper than can be read is text as a whole.
 */
export const htmlFromMarkdown = (source: string): string => {
  const slots = setAside(source);
  try {
    return slots.putBack(blocks(lexer(slots.source, { gfm: true }), slots)).trim();
  } catch (error) {
    if (error instanceof RangeError) return `<pre>${escaped(source)}</pre>`;
    throw error;
  }
};

/** Placeholders as words that Markdown reads nothing into: their bars, braces and underscores are theirs. */
const setAside = (source: string): Slots => {
  let word = 'slotz';
  while (source.includes(word)) word += 'z';
  const kept: Slot[] = [];
  const written = piecesOf(source).map((piece) => {
    if (piece.kind === 'literal') return piece.source;
    kept.push(piece);
    return `${word}${kept.length - 1}x`;
  });
  const known = new RegExp(`${word}(\\d+)x`, 'g');
  return {
    source: written.join(''),
    putBack: (html) =>
      html.replace(known, (_, index: string) => escaped(kept[Number(index)]?.source ?? '')),
    startOf: (address) => {
      const [start, index] = new RegExp(`^${word}(\\d+)x`).exec(address) ?? [];
      return start === undefined ? undefined : kept[Number(index)];
    },
  };
};

type Slot = Extract<Piece, { readonly kind: 'slot' }>;
type Slots = {
  readonly source: string;
  readonly putBack: (html: string) => string;
  /** The placeholder that an address begins with. */
  readonly startOf: (address: string) => Slot | undefined;
};

const blocks = (tokens: readonly Token[], slots: Slots): string =>
  tokens.map((token) => block(token as KnownToken, slots)).join('');

const block = (token: KnownToken, slots: Slots): string => {
  switch (token.type) {
    case 'space':
    case 'def':
      return '';
    case 'paragraph':
      return `<p>${inline(token.tokens, slots)}</p>\n`;
    case 'heading':
      return `<h${token.depth}>${inline(token.tokens, slots)}</h${token.depth}>\n`;
    case 'hr':
      return '<hr>\n';
    case 'code':
      return `<pre><code>${escaped(token.text)}</code></pre>\n`;
    case 'blockquote':
      return `<blockquote>\n${blocks(token.tokens, slots)}</blockquote>\n`;
    case 'list':
      return list(token, slots);
    case 'table':
      return table(token, slots);
    case 'html':
      return `<p>${escaped(token.raw.trim())}</p>\n`;
    default:
      return inline([token], slots);
  }
};

const list = ({ ordered, start, loose, items }: Tokens.List, slots: Slots): string => {
  const name = ordered ? 'ol' : 'ul';
  const first = ordered && start !== 1 && start !== '' ? ` start="${Number(start)}"` : '';
  const inside = items.map(({ tokens }) => {
    const written = tokens.map((token) =>
      loose && token.type === 'text'
        ? `<p>${inline([token], slots)}</p>\n`
        : block(token as KnownToken, slots),
    );
    return `<li>${written.join('')}</li>\n`;
  });
  return `<${name}${first}>\n${inside.join('')}</${name}>\n`;
};

const table = ({ header, rows }: Tokens.Table, slots: Slots): string => {
  const row = (cells: readonly Tokens.TableCell[], name: 'th' | 'td') => {
    const written = cells.map(({ tokens, align }) => {
      const style = align === null ? '' : ` align="${align}"`;
      return `<${name}${style}>${inline(tokens, slots)}</${name}>`;
    });
    return `<tr>${written.join('')}</tr>\n`;
  };
  const body = rows.map((cells) => row(cells, 'td')).join('');
  return `<table>\n<thead>\n${row(header, 'th')}</thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
};

const inline = (tokens: readonly Token[], slots: Slots): string =>
  tokens.map((token) => span(token as KnownToken, slots)).join('');

const span = (token: KnownToken, slots: Slots): string => {
  switch (token.type) {
    case 'text':
      return token.tokens === undefined ? asText(token.text) : inline(token.tokens, slots);
    case 'escape':
      return escaped(token.text);
    case 'strong':
    case 'em':
    case 'del':
      return `<${token.type}>${inline(token.tokens, slots)}</${token.type}>`;
    case 'codespan':
      return `<code>${escaped(token.text)}</code>`;
    case 'br':
      return '<br>\n';
    case 'link':
      return leadsThere(token.href, slots)
        ? `<a href="${asText(token.href)}">${inline(token.tokens, slots)}</a>`
        : escaped(token.raw);
    case 'image':
      return isWeb.test(token.href)
        ? `<img src="${asText(token.href)}" alt="${asText(token.text)}">`
        : escaped(token.raw);
    default:
      return escaped(token.raw);
  }
};

type KnownToken =
  | Tokens.Space
  | Tokens.Def
  | Tokens.Paragraph
  | Tokens.Heading
  | Tokens.Hr
  | Tokens.Code
  | Tokens.Blockquote
  | Tokens.List
  | Tokens.Table
  | Tokens.HTML
  | Tokens.Text
  | Tokens.Escape
  | Tokens.Strong
  | Tokens.Em
  | Tokens.Del
  | Tokens.Codespan
  | Tokens.Br
  | Tokens.Link
  | Tokens.Image
  | Tokens.Checkbox;

/** What a default says of where a link leads counts as the link itself. */
const leadsThere = (href: string, slots: Slots): boolean => {
  const slot = slots.startOf(href);
  if (slot === undefined) return isLink.test(href);
  return slot.fallback === undefined || isLink.test(slot.fallback);
};

const isWeb = /^https?:\/\//i;
const isLink = /^(?:https?:\/\/|mailto:)/i;

/** Text as HTML shows it; a character reference that was typed stays one, as in Markdown. */
const asText = (text: string): string =>
  text
    .replace(/&(?!(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});)/gi, '&amp;')
    .replace(/[<>"']/g, (found) => entities[found] ?? '');

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (found) => entities[found] ?? '');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
