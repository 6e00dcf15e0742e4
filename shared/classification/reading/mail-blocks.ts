import { blocksFromHtml } from './blocks-from-html.ts';
import { blocksFromText, lineBlock } from './blocks-from-text.ts';
import type { MailContent } from '../classification.ts';
import { foldText } from './fold-text.ts';
import type { LooseBlock, MailBlock, MailBlocks } from './mail-block.ts';

/** Longest part that is read; a longer one is cut there and goes to a person. */
export const longestPart = 4_000_000;

const cut = (text: string | undefined): string => (text ?? '').slice(0, longestPart);

/** A hidden first line is what the inbox shows beside the subject. */
const markPreheader = (blocks: readonly LooseBlock[]): readonly LooseBlock[] => {
  const first = blocks.findIndex(
    ({ dom, kind }) => !(kind === 'hidden' && /(?:^|\/)(?:head|title|style)\b/.test(dom)),
  );
  return blocks.map((block, index) =>
    index === first && block.kind === 'hidden' ? { ...block, kind: 'preheader' } : block,
  );
};

/** Reads a mail into numbered blocks: subject, preheader, HTML, and the text part when it differs. */
export const mailBlocks = (content: MailContent): MailBlocks => {
  const html = cut(content.html);
  const text = cut(content.text);
  const fromHtml = blocksFromHtml(html);
  const loose: readonly LooseBlock[] = [
    lineBlock('subject', content.subject.slice(0, 2_000)),
    ...(content.preheader ? [lineBlock('preheader', content.preheader.slice(0, 2_000))] : []),
    ...markPreheader(fromHtml.blocks),
    ...blocksFromText(text),
  ];
  const blocks: MailBlock[] = loose.map((block, index) => ({
    ...block,
    index,
    folded: foldText(block.source),
  }));
  const length = (content.html?.length ?? 0) + (content.text?.length ?? 0);
  return { blocks, silentImages: fromHtml.silentImages, truncated: length > longestPart };
};
