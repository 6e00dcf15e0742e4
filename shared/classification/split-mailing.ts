import { defined } from '../kernel/object/defined.ts';
import type { BlockRole, Classification, Evidence, MailContent, Where } from './classification.ts';
import type { MailBlock } from './reading/mail-block.ts';
import { mailBlocks } from './reading/mail-blocks.ts';
import { readTemplate } from './reading/read-template.ts';
import { textFromHtml } from './text-from-html.ts';

/** A mixed mailing in two: what everyone may get, and what needs consent. */
export type SplitMailing =
  | { readonly outcome: 'nothing-to-split' }
  /** Something flagged could not be found back in the content: cut it by hand. */
  | { readonly outcome: 'cannot-split' }
  | {
      readonly outcome: 'split';
      /** The mailing without its flagged blocks; classify it again before it is sent as service. */
      readonly service: MailContent;
      /** The flagged blocks alone, for those who consented. */
      readonly rest: MailContent;
      /** A subject is empty and must be written: that of the rest always is, since it is about something else. */
      readonly subjectNeeded: boolean;
    };

type Span = readonly [number, number];

/** A classification as it may have been stored by version 0.1.0. */
type Stored = Pick<Classification, 'evidence'> & Partial<Pick<Classification, 'openBlocks'>>;

/**
 * Splits a mailing along its evidence: the service part to all, the rest to those who consented.
 * Cuts whole elements where a block fills them and only its words elsewhere, so that what stays is
 * unchanged.
 */
export const splitMailing = (content: MailContent, classification: Stored): SplitMailing => {
  const places = placesOf(classification);
  if (places.length === 0) return { outcome: 'nothing-to-split' };
  const { blocks } = mailBlocks(asRead(content));
  const found = places.map((one) => blocks.filter((block) => holds(block, one)));
  if (found.some((list) => list.length === 0)) return { outcome: 'cannot-split' };
  const flagged = new Set(found.flat().map(({ index }) => index));
  const cut = withRepeats(blocks, flagged);
  const spans = (where: Where): readonly Span[] =>
    cut.filter((block) => block.where === where).flatMap((block) => block.spans);
  const subjectFlagged = spans('subject').length > 0;
  const { html, text, preheader, parts: _, ...base } = content;
  const kept = defined({
    html: html === undefined ? undefined : cutOut(html, spans('html')),
    text: text === undefined ? undefined : cutOut(text, spans('text')),
    preheader: preheader === undefined || spans('preheader').length > 0 ? undefined : preheader,
  });
  const taken = html === undefined ? '' : takeOut(html, spans('html'), '\n');
  const words = cut
    .filter(({ where }) => where !== 'html')
    .map(textOf)
    .join('\n\n');
  return {
    outcome: 'split',
    service: { ...base, subject: subjectFlagged ? '' : content.subject, ...kept },
    rest: defined({
      ...base,
      subject: '',
      html: taken === '' ? undefined : taken,
      text: taken === '' ? words : textFromHtml(taken),
    }),
    subjectNeeded: true,
  };
};

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

/** The content as its blocks were numbered: tags of the template blanked, offsets unmoved. */
const asRead = (content: MailContent): MailContent => {
  const { html, text } = content;
  return defined({
    ...content,
    html: html === undefined ? undefined : (readTemplate(html).renderings[0] ?? html),
    text: text === undefined ? undefined : (readTemplate(text).renderings[0] ?? text),
  });
};

/** What names a place in the content: a rule's finding, or a block that a person must look at. */
type Place = Pick<Evidence, 'where' | 'start' | 'end'>;

const cutRoles: ReadonlySet<BlockRole> = new Set(['selling', 'calling', 'asking', 'unknown']);

const placesOf = ({ evidence, openBlocks = [] }: Stored): readonly Place[] => [
  ...evidence,
  ...openBlocks.filter(({ role }) => cutRoles.has(role)),
];

/** Evidence names a span; the block is the one whose words lie there. */
const holds = ({ where, source, spans }: MailBlock, evidence: Place): boolean => {
  if (where !== evidence.where) return false;
  if (source.text.length === 0)
    return spans.some(([start, end]) => start === evidence.start && end === evidence.end);
  const first = source.starts[0] ?? 0;
  const last = source.ends[source.text.length - 1] ?? first;
  return evidence.start >= first && evidence.start <= last && evidence.end <= last;
};
