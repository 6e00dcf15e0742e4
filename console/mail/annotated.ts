import type { Finding, Span } from './findings.ts';

/** A part of a mail as HTML in which each finding is marked and each placeholder shown as one. */
export const annotated = (
  source: string,
  where: Span['where'],
  findings: readonly Finding[],
): string => {
  const marks = marksIn(where, findings);
  return where === 'html' ? inHtml(source, marks) : inText(source, { offset: 0, marks });
};

type Mark = Span & { readonly finding: Finding };

const marksIn = (where: Span['where'], findings: readonly Finding[]): readonly Mark[] =>
  findings
    .flatMap((finding) => finding.spans.map((span) => ({ ...span, finding })))
    .filter((mark) => mark.where === where && mark.end > mark.start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);

/** Marks the texts between tags, so that no tag is ever inside a mark's own. */
const inHtml = (source: string, marks: readonly Mark[]): string => {
  let out = '';
  let closing: string | undefined;
  for (let at = 0; at < source.length; ) {
    const isTag = source[at] === '<';
    const end = isTag ? endOfTag(source, at) : endOfText(source, at);
    const piece = source.slice(at, end);
    if (isTag) closing = closingAfter(piece, closing);
    out +=
      isTag || closing !== undefined ? piece : inText(piece, { offset: at, marks, write: asIs });
    at = end;
  }
  return out;
};

/** Which tag ends what is not text for a reader, such as a style; undefined outside of it. */
const closingAfter = (tag: string, closing: string | undefined): string | undefined => {
  const name = /^<(\/?[a-z]+)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
  if (closing !== undefined) return name === closing ? undefined : closing;
  return ['style', 'title', 'script'].includes(name) ? `/${name}` : undefined;
};

const endOfTag = (source: string, from: number): number => {
  const close = source.startsWith('<!--', from) ? '-->' : '>';
  const found = source.indexOf(close, from + 1);
  return found === -1 ? source.length : found + close.length;
};

const endOfText = (source: string, from: number): number => {
  const found = source.indexOf('<', from);
  return found === -1 ? source.length : found;
};

/** Marks a run of text that begins at `offset` of its part; `write` makes it HTML. */
const inText = (
  text: string,
  {
    offset,
    marks,
    write = escaped,
  }: {
    readonly offset: number;
    readonly marks: readonly Mark[];
    readonly write?: ((text: string) => string) | undefined;
  },
): string => {
  let out = '';
  let at = 0;
  for (const { start, end, finding } of marks) {
    const from = Math.max(start - offset, at);
    const to = Math.min(end - offset, text.length);
    if (from >= to) continue;
    out += placeholders(write(text.slice(at, from)));
    const words = text.slice(from, to);
    // White space between two tags is no place for a number.
    out +=
      words.trim() === ''
        ? write(words)
        : marked(placeholders(write(words)), finding, from + offset === start);
    at = to;
  }
  return out + placeholders(write(text.slice(at)));
};

const marked = (words: string, { number, isOpen }: Finding, isFirst: boolean): string => {
  const chip = isFirst ? `<span class="chip">${number}</span>` : '';
  return `<mark class="finding${isOpen ? ' open' : ''}" data-finding="${number}">${chip}${words}</mark>`;
};

/** `{{name}}` and `{{name|default}}` as a box with the name, or the default. */
const placeholders = (html: string): string =>
  html.replaceAll(
    /\{\{([\w.-]{1,64})(?:\|([^{}]{0,200}))?\}\}/g,
    (_, name: string, otherwise?: string) =>
      `<span class="placeholder">${otherwise === undefined ? name : `${name} | ${otherwise}`}</span>`,
  );

const asIs = (text: string) => text;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
