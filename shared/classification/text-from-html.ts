import { blocksFromHtml } from './reading/blocks-from-html.ts';
import type { LooseBlock } from './reading/mail-block.ts';

/** A readable text part for a mail that has only HTML: its visible blocks, with the links written out. */
export const textFromHtml = (html: string): string => {
  const blocks = blocksFromHtml(html);
  const shown = blocks.filter(({ hidden, kind }) => !hidden && kind !== 'image' && kind !== 'hint');
  return `${shown.map(lineOf).join('\n\n').trim()}\n`;
};

const lineOf = ({ kind, source, links }: LooseBlock): string => {
  const text = source.text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  const addresses = links.filter(
    (link) => /^(?:https?:|mailto:|\{\{)/i.test(link) && !text.includes(link),
  );
  const marked = kind === 'list-item' ? `- ${text}` : text;
  return addresses.length === 0 ? marked : `${marked}\n${addresses.join('\n')}`;
};
