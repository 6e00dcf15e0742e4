import { charitableRules } from './charitable-rules.ts';
import { ideologicalRules } from './ideological-rules.ts';
import { offerRules } from './offer-rules.ts';
import { reachRules } from './reach-rules.ts';
import { relationRules } from './relation-rules.ts';
import type { Rule } from './rule.ts';
import { sellingRules } from './selling-rules.ts';

/** The whole rule set, in the order in which evidence is listed. */
export const rules: readonly Rule[] = [
  ...offerRules,
  ...sellingRules,
  ...relationRules,
  ...reachRules,
  ...ideologicalRules,
  ...charitableRules,
];
