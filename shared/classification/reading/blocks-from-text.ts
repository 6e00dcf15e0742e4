import type { BlockKind, Where } from '../classification.ts';
import { plainSource } from './fold-text.ts';
import type { LooseBlock } from './mail-block.ts';

/** Plain text as blocks: empty lines separate paragraphs. */
export const blocksFromText = (text: string): readonly LooseBlock[] =>
  [...text.matchAll(paragraph)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({
      kind: kindOf(match[0]),
      where: 'text',
      dom: '',
      row: match.index,
      hidden: false,
      source: plainSource(match[0], match.index),
      links: linksInText(match[0]),
      spans: [[match.index, match.index + match[0].length]],
    }));

const address =
  /https?:\/\/[^\s<>"')\]]{3,2000}|(?<![\w@/.-])(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}\/[^\s<>"')\]]{1,2000}/gi;

/** Addresses written out in a text, with or without their scheme: mail programs make links of either. */
export const linksInText = (text: string): readonly string[] =>
  [...text.matchAll(address)]
    .map((match) => match[0].replace(/[.,;:!?]+$/, ''))
    .map((found) => (/^https?:/i.test(found) ? found : `https://${found}`));

const paragraph = /[^\n]+(?:\n(?![ \t\r]*(?:\n|$))[^\n]*)*/g;

const kindOf = (text: string): BlockKind =>
  /^\s*(?:[-*•]|\d{1,2}[.)])\s/.test(text) ? 'list-item' : 'paragraph';

/** A subject or preheader as its one block. */
export const lineBlock = (
  where: Extract<Where, 'subject' | 'preheader'>,
  text: string,
): LooseBlock => ({
  kind: where,
  where,
  dom: '',
  row: 0,
  hidden: false,
  source: plainSource(text),
  links: [],
  spans: [[0, text.length]],
});
