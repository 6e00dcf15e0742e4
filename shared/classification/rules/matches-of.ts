import type { BlockKind } from '../classification.ts';
import { isOrderLine } from './is-order-line.ts';
import { phraseIndex } from './phrase-index.ts';
import type { BlockExcuse, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** What the rules say of a text, apart from what they leave to another act. */
export const matchesOf = (
  text: string,
  setting: Setting,
): { readonly matches: readonly Match[]; readonly ignored: readonly Ignored[] } => {
  const matches: Match[] = [];
  const ignored: Ignored[] = [];
  for (const { of: rule, start, end } of toldBy(text)) {
    if (!applies(rule, setting)) continue;
    const why = whyNot(rule, text, setting);
    if (why === undefined) matches.push({ rule, start, end });
    else ignored.push({ rule, why });
  }
  return { matches, ignored };
};

/** A rule that matched, with its half-open span in the sentence. */
export type Match = { readonly rule: Rule; readonly start: number; readonly end: number };

/** A rule whose words were found in another act, and why they are left to it. */
export type Ignored = { readonly rule: Rule; readonly why: string };

/** Where a sentence stands: it changes which rules hold and what may be a bare label. */
export type Setting = {
  readonly kind: BlockKind;
  readonly hidden: boolean;
  readonly excuses: ReadonlySet<BlockExcuse>;
};

const ruleIndex = phraseIndex(rules);

let last: { readonly text: string; readonly told: ReturnType<typeof ruleIndex> } | undefined;

/** Rules by their words alone. A sentence is asked about twice in a row: by its judge and for the model. */
const toldBy = (text: string): ReturnType<typeof ruleIndex> => {
  if (text !== last?.text) last = { text, told: ruleIndex(text) };
  return last.told;
};

const applies = (rule: Rule, { kind }: Setting): boolean =>
  rule.only === undefined || rule.only.includes(kind);

const ofPrice = new Set(['K.discount', 'K.coupon', 'K.price-offer', 'K.advantage', 'K.free']);

const whyNot = (rule: Rule, text: string, { kind, excuses }: Setting): string | undefined => {
  if (rule.unless?.test(text)) return 'said of the past, as a condition, or as a fact';
  const excuse = rule.excusedBy?.find((each) => excuses.has(each));
  if (excuse !== undefined && (rule.excuseWhen?.test(text) ?? true)) return excuse;
  if (ofPrice.has(rule.id) && kind !== 'subject' && kind !== 'heading' && isOrderLine(text))
    return 'a line of a bill';
  return undefined;
};
