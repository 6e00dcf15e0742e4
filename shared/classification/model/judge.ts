import type { RegulatedPurpose } from '../../kernel/purpose.ts';
import type { LinearModel } from './linear-model.ts';

/** What judges: the shipped weights, or those of a training run. */
export type Judge = {
  /** That a sentence promotes rather than serves. */
  readonly promotes: LinearModel;
  /** For a sentence that promotes: each purpose against the others. */
  readonly purposes: Readonly<Record<RegulatedPurpose, LinearModel>>;
  readonly limits: Limits;
};

/** Limits between what a person need not see, must see, and what the model calls promotion. */
export type Limits = {
  /** Below it a sentence counts as serving or neutral. */
  readonly clear: number;
  /** The same for a short piece without a verb: a label, a name, a heading. */
  readonly clearShort: number;
  /** The same for a sentence in which a soft rule matched, of which the model knows. */
  readonly clearSoft: number;
  /** The same for an account in which a rule that blocks matched. */
  readonly clearHard: number;
  /** From it on the model calls a sentence promotion. */
  readonly promotes: number;
  /** The same for a block read as one: more words of the same kind add up to more. */
  readonly promotesWhole: number;
  /** Below it the model contradicts a rule that blocks: a person looks. */
  readonly contradicts: number;
};
