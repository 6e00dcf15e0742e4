import type { Classification, MailContent, Where } from './classification.ts';
import type { MailBlock } from './mail-block.ts';
import { mailBlocks } from './mail-blocks.ts';
import { textFromHtml } from './text-from-html.ts';

/** A mixed mailing in two: what everyone may get, and what needs consent. */
export type SplitMailing =
  | { readonly outcome: 'nothing-to-split' }
  /** A flagged block stands inside a template branch whose rendering moved it: cut it by hand. */
  | { readonly outcome: 'cannot-split' }
  | {
      readonly outcome: 'split';
      /** The mailing without its flagged blocks; classify it again before it is sent as service. */
      readonly service: MailContent;
      /** The flagged blocks alone, for those who consented. */
      readonly rest: MailContent;
      /** The subject was flagged and is empty now: the author writes a new one. */
      readonly subjectNeeded: boolean;
    };

type Span = readonly [number, number];

const merged = (spans: readonly Span[]): readonly Span[] => {
  const list: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = list.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else list.push([start, end]);
  }
  return list;
};

const cutOut = (text: string, spans: readonly Span[]): string => {
  let at = 0;
  let kept = '';
  for (const [start, end] of merged(spans)) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
};

const takeOut = (text: string, spans: readonly Span[], joint: string): string =>
  merged(spans)
    .map(([start, end]) => text.slice(start, end))
    .join(joint);

const textOf = ({ source }: MailBlock): string => source.text.replace(/\s+/g, ' ').trim();

/** Blocks that repeat a flagged block's words elsewhere: the same line in the text part. */
const withRepeats = (
  blocks: readonly MailBlock[],
  flagged: ReadonlySet<number>,
): readonly MailBlock[] => {
  const words = new Set(
    blocks.filter(({ index }) => flagged.has(index)).map(({ folded }) => folded.text.trim()),
  );
  return blocks.filter(({ index, folded }) => flagged.has(index) || words.has(folded.text.trim()));
};

/**
 * Splits a mailing along its evidence: the service part to all, the rest to those who consented.
 * Cuts whole elements where a block fills them and only its words elsewhere, so that what stays is
 * unchanged.
 */
export const splitMailing = (
  content: MailContent,
  classification: Classification,
): SplitMailing => {
  const flagged = new Set(classification.without.blocksRemoved);
  if (flagged.size === 0) return { outcome: 'nothing-to-split' };
  const { blocks } = mailBlocks(content);
  const known = classification.evidence.every(({ block, start, where }) => {
    const found = blocks[block];
    return (
      found !== undefined &&
      found.where === where &&
      found.spans.some(([from, to]) => start >= from && start <= to)
    );
  });
  if (!known) return { outcome: 'cannot-split' };
  const cut = withRepeats(blocks, flagged);
  const spans = (where: Where): readonly Span[] =>
    cut.filter((block) => block.where === where).flatMap((block) => block.spans);
  const subjectNeeded = spans('subject').length > 0;
  const { html, text, preheader, ...base } = content;
  const kept = {
    ...(html === undefined ? {} : { html: cutOut(html, spans('html')) }),
    ...(text === undefined ? {} : { text: cutOut(text, spans('text')) }),
    ...(preheader === undefined || spans('preheader').length > 0 ? {} : { preheader }),
  };
  const taken = html === undefined ? '' : takeOut(html, spans('html'), '\n');
  const words = cut
    .filter(({ where }) => where !== 'html')
    .map(textOf)
    .join('\n\n');
  return {
    outcome: 'split',
    service: { ...base, subject: subjectNeeded ? '' : content.subject, ...kept },
    rest: {
      ...base,
      ...(taken === '' ? {} : { html: taken }),
      text: taken === '' ? words : textFromHtml(taken),
    },
    subjectNeeded,
  };
};
