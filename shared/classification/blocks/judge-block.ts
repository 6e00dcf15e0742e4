import type { BlockRole, ReviewReason } from '../classification.ts';
import { isForeign } from '../reading/detect-language.ts';
import type { MailBlock } from '../reading/mail-block.ts';
import { sentencesOf } from '../reading/sentences-of.ts';
import { promotionalLinks } from '../rules/link-rules.ts';
import { matchesOf, type Setting } from '../rules/matches-of.ts';
import type { Rule } from '../rules/rule.ts';
import { blockExcuses } from './block-excuses.ts';
import { isUnreadPicture, pictureWords } from './judge-picture.ts';
import type { SentenceJudge, SentenceVerdict } from './sentence-judge.ts';

/** Judges one block from its own words, links and picture. */
export const judgeBlock = (
  block: MailBlock,
  judge: SentenceJudge,
  promotesWhole: number,
): BlockVerdict => {
  const setting: Setting = { kind: block.kind, hidden: block.hidden, excuses: blockExcuses(block) };
  const sentences = sentencesIn(block, setting, judge);
  const lead = worst(sentences);
  const links = promotionalLinks(block.links);
  const named =
    block.picture === undefined
      ? []
      : matchesOf(pictureWords(block.picture), setting).matches.map(({ rule }) => rule);
  const unseen =
    !block.hidden &&
    block.picture !== undefined &&
    isUnreadPicture(block.picture, block.folded.text);
  const foreign = isForeign(block.source.text, block.folded.text);
  const whole =
    lead !== undefined && ranks[lead.role] < 2
      ? wholeReason(block, { sentences, judge, promotesWhole })
      : [];
  const reasons = new Set<ReviewReason>([
    ...sentences.flatMap(({ verdict }) => verdict.reason ?? []),
    ...linkReason([...links, ...named]),
    ...(unseen ? (['unknown-picture'] as const) : []),
    ...(block.unread === undefined ? [] : (['unread-markup'] as const)),
    ...(foreign ? (['language-of-block'] as const) : []),
    ...whole,
  ]);
  const role = lead?.role ?? 'neutral';
  const byOther = reasons.size > 0 && ranks[role] < 2;
  return {
    block,
    role: byOther ? (links.length + named.length + whole.length > 0 ? 'selling' : 'unknown') : role,
    sure: lead?.sure ?? false,
    probability: sentences.reduce((most, { verdict }) => Math.max(most, verdict.probability), 0),
    sentences,
    links,
    named,
    reasons: [...reasons],
  };
};

/** A sentence of a block with its half-open span in the block's folded text. */
export type JudgedSentence = {
  readonly start: number;
  readonly end: number;
  readonly verdict: SentenceVerdict;
};

/** What a block is to its reader, found by itself: no other block makes it better. */
export type BlockVerdict = {
  readonly block: MailBlock;
  readonly role: BlockRole;
  /** A rule blocks, and the model does not contradict it. */
  readonly sure: boolean;
  readonly probability: number;
  readonly sentences: readonly JudgedSentence[];
  /** Links that lead to what is sold, called or asked for. */
  readonly links: readonly { readonly rule: Rule; readonly link: string }[];
  /** Rules that matched the name of a picture. */
  readonly named: readonly Rule[];
  readonly reasons: readonly ReviewReason[];
};

const ranks: Readonly<Record<BlockRole, number>> = {
  neutral: 0,
  serving: 1,
  unknown: 2,
  asking: 3,
  calling: 3,
  selling: 3,
};

const isWorse = (a: SentenceVerdict, b: SentenceVerdict): boolean =>
  (Number(a.sure) - Number(b.sure) ||
    ranks[a.role] - ranks[b.role] ||
    a.probability - b.probability) > 0;

const worst = (sentences: readonly JudgedSentence[]): SentenceVerdict | undefined =>
  sentences.reduce<SentenceVerdict | undefined>(
    (found, { verdict }) => (found === undefined || isWorse(verdict, found) ? verdict : found),
    undefined,
  );

const fewWords = (text: string): boolean => text.trim().split(/\s+/, 4).length <= 3;

/** Lines of one or two words each are one sentence that was broken for its looks, and its words with it. */
const brokenLines = (text: string): string | undefined => {
  const whole = text.replaceAll(broken, '$1');
  if (whole !== text) return whole;
  const lines = text.split('\n', 60).filter((line) => line.trim() !== '');
  return lines.length > 2 && lines.every(fewWords) ? lines.join(' ') : undefined;
};

/** A word that continues behind a hyphen, and not the first half of “on- and offline”. */
const broken =
  /([a-z]{2})-\s{1,4}(?!(?:en|of|and|or|und|oder|to|tot|bzw|als|dan|noch|ook)(?![a-z]))(?=[a-z]{2})/g;

const linkReason = (links: readonly unknown[]): readonly ReviewReason[] =>
  links.length > 0 ? ['soft-evidence'] : [];

const sentencesIn = (
  block: MailBlock,
  setting: Setting,
  judge: SentenceJudge,
): readonly JudgedSentence[] => {
  const { text } = block.folded;
  const found = sentencesOf(block.folded).map((sentence) => ({
    start: sentence.start,
    end: sentence.start + sentence.text.length,
    verdict: judge.judge(sentence.text.trim(), setting),
  }));
  const joined = brokenLines(text);
  return joined === undefined
    ? found
    : [...found, { start: 0, end: text.length, verdict: judge.judge(joined, setting) }];
};

const longestWhole = 1_500;
/** Sentences below it add up to nothing. */
const quiteClear = 0.02;

/** Sentences that are each nearly clear can sell together: the whole is read as one as well. */
const wholeReason = (
  { folded }: MailBlock,
  {
    sentences,
    judge,
    promotesWhole,
  }: {
    readonly sentences: readonly JudgedSentence[];
    readonly judge: SentenceJudge;
    readonly promotesWhole: number;
  },
): readonly ReviewReason[] => {
  if (sentences.length < 2 || folded.text.length > longestWhole) return [];
  if (sentences.every(({ verdict }) => verdict.probability < quiteClear)) return [];
  return judge.wholeProbabilityOf(folded.text) >= promotesWhole ? ['model-only'] : [];
};
