import type { MailPart } from '../classification.ts';
import { blocksFromHtml } from './blocks-from-html.ts';
import { blocksFromText } from './blocks-from-text.ts';
import type { LooseBlock } from './mail-block.ts';
import { fileWords } from './pictures.ts';

/** The name of a part as its reader sees it, then its text; offsets count in the part's own text. */
export const blocksFromPart = (part: MailPart, number: number): readonly LooseBlock[] => {
  const name = fileWords(part.name);
  const named: LooseBlock = {
    kind: 'file-name',
    where: 'part',
    dom: '',
    row: -number,
    hidden: false,
    source: {
      text: name,
      starts: Array.from({ length: name.length }, () => 0),
      ends: Array.from({ length: name.length }, () => 0),
    },
    links: [],
    spans: [],
  };
  const path = `part[${number}]`;
  return [...(name === '' ? [] : [named]), ...blocksOf(part)].map((block) => ({
    ...block,
    where: 'part' as const,
    dom: block.dom === '' ? path : `${path}/${block.dom}`,
  }));
};

const shownField =
  /^(?:summary|description|location|comment|categories|x-alt-desc|note|title|org|fn)\b/i;

/**
 * The fields of an iCalendar entry or a visiting card that their reader sees (RFC 5545 3.8.1, RFC 6350 6).
 * Lines are folded anywhere, also within a word, and a fold takes no room (RFC 5545 3.1).
 */
const blocksFromCalendar = (text: string): readonly LooseBlock[] =>
  [...text.matchAll(contentLine)].flatMap((match): readonly LooseBlock[] => {
    const source = unfolded(match[0], match.index);
    const colon = source.text.indexOf(':');
    if (colon < 0 || !shownField.test(source.text)) return [];
    const from = colon + 1;
    return [
      {
        kind: 'paragraph',
        where: 'part',
        dom: '',
        row: match.index,
        hidden: false,
        source: {
          text: source.text.slice(from).replace(/\\[nN]/g, '  '),
          starts: source.starts.slice(from),
          ends: source.ends.slice(from),
        },
        links: [],
        spans: [[match.index, match.index + match[0].length]],
      },
    ];
  });

/** A line with those that continue it. */
const contentLine = /^[^\s][^\r\n]*(?:(?:\r\n|\r|\n)[ \t][^\r\n]*)*/gm;

/** A line without its folds and escapes (RFC 5545 3.3.11), each character with where it is. */
const unfolded = (line: string, offset: number) => {
  const folds = [...line.matchAll(/(?:\r\n|\r|\n)[ \t]|\\(?=[,;\\])/g)];
  const kept: { readonly text: string; readonly at: number }[] = [];
  let from = 0;
  for (const fold of folds) {
    kept.push({ text: line.slice(from, fold.index), at: from });
    from = fold.index + fold[0].length;
  }
  kept.push({ text: line.slice(from), at: from });
  const starts = kept.flatMap(({ text, at }) =>
    Array.from({ length: text.length }, (_, index) => offset + at + index),
  );
  return {
    text: kept.map(({ text }) => text).join(''),
    starts,
    ends: starts.map((start) => start + 1),
  };
};

const blocksOf = ({ type, text = '' }: MailPart): readonly LooseBlock[] => {
  if (/html|svg|xml|enriched|richtext/.test(type)) return blocksFromHtml(text);
  if (/calendar|ics$|vcard/.test(type)) return blocksFromCalendar(text);
  return blocksFromText(text);
};
