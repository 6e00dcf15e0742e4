import type { MailBlock } from '../reading/mail-block.ts';
import { mailExcuses } from './mail-excuses.ts';
import { phraseIndex } from '../rules/phrase-index.ts';
import type { MailExcuse, Rule } from '../rules/rule.ts';
import { rules as allRules } from '../rules/rules.ts';
import type { ServiceAct } from '../rules/service-act.ts';
import { serviceActs } from '../rules/service-acts.ts';
import type { Sentence } from '../reading/sentences.ts';
import { sentencesOf } from '../reading/sentences.ts';

/** A rule that matched: the span counts in the block's folded text. */
export type RuleHit = {
  readonly rule: Rule;
  readonly block: MailBlock;
  readonly start: number;
  readonly end: number;
};
/** A service act that was found. */
export type ServiceHit = {
  readonly act: ServiceAct;
  readonly block: MailBlock;
  readonly quote: string;
};
/** Wording a rule knows in a sentence that makes it another act. */
export type IgnoredHit = { readonly rule: Rule; readonly quote: string; readonly why: string };

/** All that the rules say of a mail. */
export type Hits = {
  readonly rules: readonly RuleHit[];
  readonly service: readonly ServiceHit[];
  readonly ignored: readonly IgnoredHit[];
  readonly sentences: number;
  readonly serviceSentences: number;
  /** False when the mail holds more than the rules were given time for. */
  readonly complete: boolean;
};

type SentenceMatch = { readonly rule: Rule; readonly start: number; readonly end: number };
type SentenceVerdict = {
  readonly matches: readonly SentenceMatch[];
  readonly ignored: readonly { readonly rule: Rule; readonly why: string }[];
  readonly acts: readonly ServiceAct[];
};

const orderLine =
  /^\W*(?:totale? |total |uw |je |your )?(?:[a-z-]{0,24}korting(?:scode|en)?|discounts?|vouchers?|coupon)\W*(?:-? ?(?:€|eur|\$|£)? ?-?[\d.,\s-]*(?:€|eur)?)\W*$/;

/** A total's own line, or a run of them on one line, none of which names a percentage or a code. */
const isOrderLine = (text: string): boolean =>
  orderLine.test(text) ||
  (/subtota|total|totaal/.test(text) &&
    !/%|\b(?:met|with|use|gebruik) (?:de )?code|volgende|next|procent|percent/.test(text));

/** Different sentences that are read with every rule; a mail with more goes to a person. */
const mostSentences = 8_000;

const whyNot = (
  rule: Rule,
  text: string,
  block: MailBlock,
  excuses: ReadonlySet<MailExcuse>,
): string | undefined => {
  if (rule.unless?.test(text)) return 'said of the past, as a condition, or as a fact';
  const excuse = rule.excusedBy?.find((each) => excuses.has(each));
  if (excuse !== undefined && (rule.excuseWhen?.test(text) ?? true)) return excuse;
  const priced = rule.id === 'K.discount' || rule.id === 'K.coupon';
  if (priced && block.kind !== 'subject' && isOrderLine(text) && excuses.has('order-table'))
    return 'a line of an order total';
  return undefined;
};

const ruleIndex = phraseIndex(allRules);
const actIndex = phraseIndex(serviceActs);

const applies = (rule: Rule, block: MailBlock): boolean =>
  (rule.hard || !block.hidden) && (rule.only === undefined || rule.only.includes(block.kind));

const judge = (
  { text }: Sentence,
  block: MailBlock,
  excuses: ReadonlySet<MailExcuse>,
): SentenceVerdict => {
  const matches: SentenceMatch[] = [];
  const ignored: { rule: Rule; why: string }[] = [];
  for (const { of: rule, start, end } of ruleIndex(text)) {
    if (!applies(rule, block)) continue;
    const why = whyNot(rule, text, block, excuses);
    if (why === undefined) matches.push({ rule, start, end });
    else ignored.push({ rule, why });
  }
  const acts = block.hidden ? [] : actIndex(text).map(({ of }) => of);
  return { matches, ignored, acts };
};

const fewWords = ({ folded, hidden }: MailBlock): boolean =>
  !hidden && folded.text.length <= 40 && folded.text.split(' ', 6).length <= 5;

/** Short neighbours read together: an offer may be cut over cells. Only matches across the cut count. */
const acrossBlocks = (
  blocks: readonly MailBlock[],
  excuses: ReadonlySet<MailExcuse>,
): readonly RuleHit[] => {
  const hits: RuleHit[] = [];
  const seen = new Map<string, readonly SentenceMatch[]>();
  for (let at = 0; at + 1 < blocks.length && seen.size < mostSentences; at += 1) {
    const [first, second] = [blocks[at], blocks[at + 1]];
    if (first === undefined || second === undefined || !fewWords(first) || !fewWords(second))
      continue;
    if (first.where !== second.where) continue;
    const joint = `${first.folded.text.trim()} ${second.folded.text.trim()}`;
    const cut = first.folded.text.trim().length;
    const matches = seen.get(joint) ?? judge({ text: joint, start: 0 }, first, excuses).matches;
    seen.set(joint, matches);
    for (const { rule, start, end } of matches)
      if (rule.hard && rule.only === undefined && start < cut && end > cut + 1)
        hits.push({ rule, block: first, start, end: cut });
  }
  return hits;
};

/**
 * Runs every rule over every sentence. The same sentence is judged once, so a thousand equal rows
 * cost one; service words never cancel what a rule found.
 */
export const findHits = (blocks: readonly MailBlock[]): Hits => {
  const excuses = mailExcuses(blocks);
  const seen = new Map<string, SentenceVerdict>();
  const hits: RuleHit[] = [];
  const service: ServiceHit[] = [];
  const ignored: IgnoredHit[] = [];
  let sentences = 0;
  let serviceSentences = 0;

  const read = (sentence: Sentence, block: MailBlock): void => {
    const key = `${block.kind} ${block.hidden} ${sentence.text}`;
    const verdict = seen.get(key) ?? judge(sentence, block, excuses);
    seen.set(key, verdict);
    const quote = sentence.text.trim().slice(0, 160);
    for (const { rule, start, end } of verdict.matches)
      hits.push({ rule, block, start: sentence.start + start, end: sentence.start + end });
    for (const { rule, why } of verdict.ignored) ignored.push({ rule, quote, why });
    for (const act of verdict.acts) service.push({ act, block, quote });
    if (verdict.acts.length > 0) serviceSentences += 1;
  };

  for (const block of blocks) {
    if (seen.size > mostSentences) break;
    for (const sentence of sentencesOf(block.folded)) {
      sentences += 1;
      read(sentence, block);
    }
  }
  return {
    rules: [...hits, ...acrossBlocks(blocks, excuses)],
    service,
    ignored,
    sentences,
    serviceSentences,
    complete: seen.size <= mostSentences,
  };
};
