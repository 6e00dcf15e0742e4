import { defined } from '../../kernel/object/defined.ts';
import type { MailContent, MailPart } from '../classification.ts';
import { blocksFromHtml } from './blocks-from-html.ts';
import { blocksFromPart } from './blocks-from-part.ts';
import { blocksFromText, lineBlock } from './blocks-from-text.ts';
import { foldText } from './fold-text.ts';
import type { LooseBlock, MailBlock, MailBlocks } from './mail-block.ts';
import { mostParts, unreadParts } from './unread-parts.ts';

/** Reads a mail into numbered blocks: subject, preheader, HTML, the text part, and all other parts. */
export const mailBlocks = (content: MailContent): MailBlocks => {
  const parts = content.parts ?? [];
  const loose: readonly LooseBlock[] = [
    lineBlock('subject', content.subject.slice(0, longestLine)),
    ...(content.preheader ? [lineBlock('preheader', content.preheader.slice(0, longestLine))] : []),
    ...markPreheader(blocksFromHtml(cut(content.html))),
    ...blocksFromText(cut(content.text).slice(0, 2 * longestText)),
    ...parts
      .slice(0, mostParts)
      .flatMap((part, index) =>
        blocksFromPart(
          defined({ ...part, text: part.text === undefined ? undefined : cut(part.text) }),
          index + 1,
        ),
      ),
  ];
  const { kept, whole } = withinLength(loose);
  const blocks: MailBlock[] = kept.map((block, index) => ({
    ...block,
    index,
    folded: foldText(block.source),
  }));
  const length = (content.html?.length ?? 0) + (content.text?.length ?? 0) + partLength(parts);
  return {
    blocks,
    unread: unreadParts(parts),
    truncated: !whole || length > longestPart || content.subject.length > longestLine,
  };
};

/** Longest part that is read; a longer one is cut there and goes to a person. */
export const longestPart = 4_000_000;
/** Text that is folded and judged; a mail that says more goes to a person. */
const longestText = 600_000;
const longestLine = 2_000;

const cut = (text: string | undefined): string => (text ?? '').slice(0, longestPart);

/** A hidden first line is what the inbox shows beside the subject. */
const markPreheader = (blocks: readonly LooseBlock[]): readonly LooseBlock[] => {
  const first = blocks.findIndex(
    ({ dom, kind }) =>
      kind !== 'hint' && !(kind === 'hidden' && /(?:^|\/)(?:head|title|style)\b/.test(dom)),
  );
  return blocks.map((block, index) =>
    index === first && block.kind === 'hidden'
      ? { ...block, kind: 'preheader', hidden: false }
      : block,
  );
};

const partLength = (parts: readonly MailPart[]): number =>
  parts.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);

const shortened = (block: LooseBlock, length: number): LooseBlock => {
  const { text, starts, ends } = block.source;
  return { ...block, source: { text: text.slice(0, length), starts, ends } };
};

/** As many blocks as are judged; the last may be cut. */
const withinLength = (
  blocks: readonly LooseBlock[],
): { readonly kept: readonly LooseBlock[]; readonly whole: boolean } => {
  const kept: LooseBlock[] = [];
  let left = longestText;
  for (const block of blocks) {
    if (left <= 0) return { kept, whole: false };
    const length = block.source.text.length;
    kept.push(length > left ? shortened(block, left) : block);
    left -= length;
  }
  return { kept, whole: left >= 0 };
};
