import { type RegulatedPurpose, regulatedPurposes } from '../../kernel/purpose.ts';
import type { Judge } from '../model/judge.ts';
import { logitOf } from '../model/linear-model.ts';
import { featureCounter } from '../model/sentence-features.ts';

/** Reads what the words of a promoting sentence say of its purpose. */
export const purposeReader = (judge: Judge) => {
  const count = featureCounter();
  return (text: string): PurposeLogits => {
    const features = count(text);
    return {
      commercial: logitOf(judge.purposes.commercial, features),
      ideological: logitOf(judge.purposes.ideological, features),
      charitable: logitOf(judge.purposes.charitable, features),
    };
  };
};

/** Log-odds of each purpose for one sentence that promotes. */
export type PurposeLogits = Readonly<Record<RegulatedPurpose, number>>;

const ranked = (logits: PurposeLogits): readonly RegulatedPurpose[] =>
  regulatedPurposes.toSorted((a, b) => logits[b] - logits[a]);

/** For what one sentence calls; `undefined` when its words do not tell. */
export const purposeTold = (logits: PurposeLogits): RegulatedPurpose | undefined => {
  const [first, second] = ranked(logits);
  if (first === undefined || second === undefined) return undefined;
  return logits[first] >= least && logits[first] - logits[second] >= lead ? first : undefined;
};

/**
 * For what sentences call together: the purpose that their sum puts first, and one close behind it,
 * because a mail that needs two consents may not go out on one. None when none is likely.
 */
export const purposesTold = (list: readonly PurposeLogits[]): ReadonlySet<RegulatedPurpose> => {
  if (list.length === 0) return new Set();
  const sum = (purpose: RegulatedPurpose): number =>
    list.reduce((total, logits) => total + Math.max(-most, Math.min(most, logits[purpose])), 0) /
    Math.sqrt(list.length);
  const sums: PurposeLogits = {
    commercial: sum('commercial'),
    ideological: sum('ideological'),
    charitable: sum('charitable'),
  };
  const [first] = ranked(sums);
  if (first === undefined || sums[first] < least) return new Set();
  return new Set(regulatedPurposes.filter((each) => sums[first] - sums[each] < near));
};

/** Log-odds that a purpose must have, and how far it must lead the others, to be named. */
const least = -0.2;
const lead = 0.7;
/** How near to the first another purpose must come to be named beside it. */
const near = 1.4;
/** One sentence counts for at most this much in the sum. */
const most = 3;
