import { type RegulatedPurpose, regulatedPurposes } from '../../kernel/purpose.ts';
import type { Judge } from '../model/judge.ts';
import { logitOf } from '../model/linear-model.ts';
import { featureCounter } from '../model/sentence-features.ts';

/** For what a promoting sentence calls, told by its words; `undefined` when they do not tell. */
export const purposeReader = (judge: Judge) => {
  const count = featureCounter();
  return (text: string): RegulatedPurpose | undefined => {
    const features = count(text);
    const ranked = regulatedPurposes
      .map((purpose) => ({ purpose, logit: logitOf(judge.purposes[purpose], features) }))
      .toSorted((a, b) => b.logit - a.logit);
    const [first, second] = [ranked[0], ranked[1]];
    if (first === undefined || second === undefined) return undefined;
    return first.logit >= least && first.logit - second.logit >= lead ? first.purpose : undefined;
  };
};

/** Log-odds that a purpose must have, and how far it must lead the others, to be named. */
const least = -0.2;
const lead = 0.4;
