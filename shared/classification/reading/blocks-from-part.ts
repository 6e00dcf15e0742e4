import type { MailPart } from '../classification.ts';
import { blocksFromHtml } from './blocks-from-html.ts';
import { blocksFromText } from './blocks-from-text.ts';
import { plainSource } from './fold-text.ts';
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

const calendarField =
  /^(?:summary|description|location|comment|x-alt-desc)[^:\n]{0,200}:((?:[^\n]|\n[ \t])*)/gim;

/** The fields of an iCalendar entry that its reader sees (RFC 5545 3.8.1); folded lines are one. */
const blocksFromCalendar = (text: string): readonly LooseBlock[] =>
  [...text.matchAll(calendarField)].map((match) => {
    const value = match[1] ?? '';
    const start = match.index + match[0].length - value.length;
    const shown = value.replace(/\r?\n[ \t]|\\[nN]/g, (found) => ' '.repeat(found.length));
    return {
      kind: 'paragraph',
      where: 'part',
      dom: '',
      row: start,
      hidden: false,
      source: plainSource(shown, start),
      links: [],
      spans: [[start, start + value.length]],
    };
  });

const blocksOf = ({ type, text = '' }: MailPart): readonly LooseBlock[] => {
  if (/html|svg|xml/.test(type)) return blocksFromHtml(text);
  if (/calendar/.test(type)) return blocksFromCalendar(text);
  return blocksFromText(text);
};
