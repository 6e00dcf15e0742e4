import type { BlockRole, ReviewReason } from '../classification.ts';
import type { Judge } from '../model/judge.ts';
import { logitOf, sigmoid } from '../model/linear-model.ts';
import { featureCounter } from '../model/sentence-features.ts';
import { isForeignSentence, isInOtherLetters } from '../reading/detect-language.ts';
import { textFiller, valueFiller } from '../reading/read-template.ts';
import { isDryOffer } from '../rules/is-dry-offer.ts';
import { isOrderLine } from '../rules/is-order-line.ts';
import { type Ignored, type Match, matchesOf, type Setting } from '../rules/matches-of.ts';
import { isData, isNeutralLine } from '../rules/neutral.ts';
import { phraseIndex } from '../rules/phrase-index.ts';
import type { Rule } from '../rules/rule.ts';
import type { ServiceAct } from '../rules/service-act.ts';
import { serviceActs } from '../rules/service-acts.ts';
import { signsIn } from '../rules/signs/signs-in.ts';
import { clausesOf } from './clauses-of.ts';

/**
 * Judges sentences by rules and model, each distinct one once. A sentence promotes as much as its
 * most promotional clause: what serves in it pays for nothing.
 */
export const sentenceJudge = (judge: Judge) => {
  const count = featureCounter();
  const probabilities = new Map<string, number>();
  const wholes = new Map<string, number>();
  const verdicts = new Map<string, SentenceVerdict>();

  const logit = (text: string): number => logitOf(judge.promotes, count(text));
  const probabilityOf = (written: string): number => {
    const text = withoutFigures(written);
    const known = probabilities.get(text);
    if (known !== undefined) return known;
    const whole = logit(text);
    const { set, loose } = clausesOf(text);
    const probability = sigmoid(
      Math.max(
        whole,
        ...set.map((clause) => logit(clause) - setDiscount(clause)),
        ...loose.map((clause) => logit(clause) - looseDiscount),
      ),
    );
    probabilities.set(text, probability);
    return probability;
  };

  const read = (text: string, setting: Setting): SentenceVerdict => {
    const { matches, ignored } = matchesOf(text, setting);
    const acts = setting.hidden ? [] : actIndex(text).map(({ of }) => of);
    const reading = { matches, ignored, acts, probability: probabilityOf(text) };
    const decision = decide(text, { reading, setting, judge });
    if (decision.reason !== undefined || decision.sure) return { ...reading, ...decision };
    const outread = matches.filter(({ rule }) => rule.hard);
    const kept = matches.filter(({ rule }) => !rule.hard);
    const left = outread.map(({ rule }) => ({ rule, why: 'an account of what the reader has' }));
    return { ...reading, matches: kept, ignored: [...ignored, ...left], ...decision };
  };

  /** A value completes its sentence: one that promotes with a quantity in the gap promotes. */
  const withQuantities = (
    text: string,
    verdict: SentenceVerdict,
    setting: Setting,
  ): SentenceVerdict => {
    if (verdict.sure || !hasGap.test(text) || forWhom.test(text)) return verdict;
    return quantities
      .map(([number, any]) => text.replace(gaps, (gap) => (gap === textFiller ? any : number)))
      .map((filled) => read(withoutFigures(filled), setting))
      .filter(({ sure, role }) => sure || promoting.has(role))
      .reduce(
        (worst, each) => (worst.sure || (worst.reason !== undefined && !each.sure) ? worst : each),
        verdict,
      );
  };

  return {
    probabilityOf,
    /** Probability that a text promotes as a whole, its clauses left to its sentences. */
    wholeProbabilityOf: (written: string): number => {
      const text = withoutFigures(written);
      const probability = wholes.get(text) ?? sigmoid(logit(text));
      wholes.set(text, probability);
      return probability;
    },
    judge: (written: string, setting: Setting): SentenceVerdict => {
      const text = withoutFigures(written);
      const key = `${setting.kind} ${setting.hidden} ${[...setting.excuses].join()} ${text}`;
      const known = verdicts.get(key);
      if (known !== undefined) return known;
      const verdict = withQuantities(text, read(text, setting), setting);
      verdicts.set(key, verdict);
      return verdict;
    },
    /** How many distinct sentences were judged. */
    size: (): number => verdicts.size,
  };
};

/** What one sentence does, and how that is known. */
export type SentenceVerdict = {
  readonly role: BlockRole;
  /** A rule decides and the model does not contradict it. */
  readonly sure: boolean;
  /** Probability that it promotes, of its most promotional clause. */
  readonly probability: number;
  readonly matches: readonly Match[];
  readonly ignored: readonly Ignored[];
  readonly acts: readonly ServiceAct[];
  /** Why a person must look, when one must. */
  readonly reason?: ReviewReason;
};

const hasGap = new RegExp(`[${valueFiller}${textFiller}]`);
const gaps = new RegExp(hasGap, 'g');
/** A line that says for whom the mail is: its value is not a quantity. */
const forWhom = new RegExp(`^(?:voor|aan|for|to|fur|an) ${valueFiller}+[,.:]?$`);
/** What a gap may hold that makes an offer of the sentence: a number, a sum; in any text, a share. */
const quantities = [
  ['20', '20%'],
  ['€ 20', '20%'],
] as const;
const promoting: ReadonlySet<BlockRole> = new Set(['selling', 'calling', 'asking']);

const actIndex = phraseIndex(serviceActs);

const roles = { commercial: 'selling', ideological: 'calling', charitable: 'asking' } as const;

const words = (text: string): number => text.match(/[a-z0-9]{2,}/g)?.length ?? 0;

/** A label, a name or a heading: a few words that say nothing of themselves. */
const shortPiece = 4;
/** A sentence that serves says at least this much. */
const leastServing = 3;

const heaviest = (matches: readonly Match[]): Rule | undefined =>
  matches
    .map(({ rule }) => rule)
    .toSorted((a, b) => Number(b.hard) - Number(a.hard) || b.weight - a.weight)[0];

type Reading = Pick<SentenceVerdict, 'matches' | 'ignored' | 'acts' | 'probability'>;
type Decision = Pick<SentenceVerdict, 'role' | 'sure' | 'reason'>;
/** What a sentence is decided by, beside its words. */
type Weighed = { readonly reading: Reading; readonly setting: Setting; readonly judge: Judge };

const byRule = (rule: Rule, probability: number, { limits }: Judge): Decision => {
  const role = roles[rule.class];
  if (!rule.hard) return { role, sure: false, reason: 'soft-evidence' };
  if (probability < limits.contradicts)
    return { role, sure: false, reason: 'rules-and-model-disagree' };
  return { role, sure: true };
};

const isLoneSlot = (text: string): boolean =>
  text.includes(textFiller) && words(text.replaceAll(textFiller, ' ')) <= 2;

const clearOf = (short: boolean, { limits }: Judge): number =>
  short ? limits.clearShort : limits.clear;

/** What the model does not clear: a lone word says nothing, unless it is a button. */
const unclear = (
  count: number,
  { reading: { acts, probability }, setting: { kind }, judge: { limits } }: Weighed,
): Decision => {
  const promotes = probability >= limits.promotes;
  if (count <= 1 && kind !== 'button') return { role: 'neutral', sure: false };
  if (!promotes) return { role: 'unknown', sure: false, reason: 'unknown-block' };
  return { role: 'selling', sure: false, reason: acts.length > 0 ? 'uncertain' : 'model-only' };
};

const byWords = (text: string, { reading, setting, judge }: Weighed): Decision => {
  const { probability } = reading;
  if (isLoneSlot(text)) return { role: 'unknown', sure: false, reason: 'dynamic-slot' };
  const isForeign = { role: 'unknown', sure: false, reason: 'language-of-block' } as const;
  if (isInOtherLetters(text)) return isForeign;
  if (isData(text)) return { role: 'neutral', sure: false };
  if (isDryOffer(text)) return { role: 'unknown', sure: false, reason: 'unknown-block' };
  if (probability < judge.limits.promotes && (isNeutralLine(text) || isOrderLine(text)))
    return { role: 'neutral', sure: false };
  if (isForeignSentence(text)) return isForeign;
  const count = words(text);
  if (probability >= clearOf(count <= shortPiece, judge))
    return unclear(count, { reading, setting, judge });
  return { role: count >= leastServing ? 'serving' : 'neutral', sure: false };
};

const decide = (text: string, { reading, setting, judge }: Weighed): Decision => {
  const rule = heaviest(reading.matches);
  return rule === undefined || isOutread(text, { rule, probability: reading.probability, judge })
    ? byWords(text, { reading, setting, judge })
    : byRule(rule, reading.probability, judge);
};

/**
 * The model knows of the rule: it may find that the same sentence says something else. Of a rule that
 * blocks it must be all but certain, and the sentence must give an account: "that is £12 less because
 * you raised your excess" has the words of an advantage.
 */
const isOutread = (
  text: string,
  {
    rule,
    probability,
    judge: { limits },
  }: { readonly rule: Rule; readonly probability: number; readonly judge: Judge },
): boolean =>
  rule.hard
    ? probability < limits.clearHard && accounts.some((sign) => signsIn(text).has(sign))
    : probability < limits.clearSoft;

const accounts = [
  's-done',
  's-own',
  's-agreed',
  's-why',
  's-refers',
  's-settles',
  's-fault',
  's-must',
  's-if',
];

/** How much surer the model must be of a clause than of a sentence: it has fewer words to go by. */
const looseDiscount = 1.4;
const setDiscount = (clause: string): number => (words(clause) > shortPiece ? 0.3 : 0.9);

/** Which number it is makes no difference: sentences that differ in nothing else are judged once. */
export const withoutFigures = (text: string): string =>
  text.replace(/\d{2,}/g, (figures) => (figures === '555' ? figures : '7'.repeat(figures.length)));

export type SentenceJudge = ReturnType<typeof sentenceJudge>;

/** Fillers of a template as a reader may take them. */
export const withoutFillers = (text: string): string =>
  text.replace(new RegExp(`[${valueFiller}${textFiller}]+`, 'g'), '…');
