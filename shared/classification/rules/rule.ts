import type { Translated } from '../../kernel/language.ts';
import type { RegulatedPurpose } from '../../kernel/purpose.ts';
import type { BlockKind } from '../classification.ts';
import type { PhraseList } from './phrase.ts';

/** One speech act of promotion: an offer, an ask or a call. Topic words alone are not a rule. */
export type Rule = {
  /** `K.` commercial, `I.` ideological, `C.` charitable. */
  readonly id: string;
  readonly class: RegulatedPurpose;
  /** Blocks by itself; a soft rule asks a person. */
  readonly hard: boolean;
  /** In log-odds, roughly: 3 is strong, 1 is a hint. */
  readonly weight: number;
  readonly phrases: PhraseList;
  /** Wording in the same sentence that makes it another act: past, refused, conditional, a label. */
  readonly unless?: RegExp;
  /** Only in these kinds of block. */
  readonly only?: readonly BlockKind[];
  readonly excusedBy?: readonly BlockExcuse[];
  /** The excuse holds only for a sentence that says this. */
  readonly excuseWhen?: RegExp;
  readonly fix: Translated;
};

/** What the same block may say that excuses a sentence in it; another block never does. */
export type BlockExcuse = 'confirms-signature' | 'petition-owner' | 'opt-in-confirmation';

/** The day the rule set changed last; part of every verdict. */
export const rulesVersion = '2026-11-30';

/** The ground of each class, in the numbering in force since 1 July 2026. */
export const grounds: Readonly<Record<RegulatedPurpose, string>> = {
  commercial: 'Tw art. 11.7(1), commercial purpose',
  ideological: 'Tw art. 11.7(1), ideological purpose',
  charitable: 'Tw art. 11.7(1), charitable purpose',
};
