import { advantageRules } from './advantage-rules.ts';
import { charitableRules } from './charitable-rules.ts';
import { ideologicalRules } from './ideological-rules.ts';
import { inGerman } from './in-german.ts';
import { offerRules } from './offer-rules.ts';
import { reachRules } from './reach-rules.ts';
import { relationRules } from './relation-rules.ts';
import type { Rule } from './rule.ts';
import { sellingRules } from './selling-rules.ts';

const written: readonly Rule[] = [
  ...advantageRules,
  ...offerRules,
  ...sellingRules,
  ...relationRules,
  ...reachRules,
  ...ideologicalRules,
  ...charitableRules,
];

/** The whole rule set, in the order in which evidence is listed; German wording is a separate rule. */
export const rules: readonly Rule[] = [...written, ...inGerman(written)];
