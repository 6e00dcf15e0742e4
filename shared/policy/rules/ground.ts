import type { Case, Findings } from '../case.ts';
import type { Need } from '../mailing-facts.ts';
import type { Basis } from '../reasons.ts';

/** A rule that permits: what one need can rest on. Its citation is that of its basis. */
export type Ground = {
  readonly id: string;
  readonly effect: 'permit';
  readonly basis: Basis;
  /** The rule as a sentence, for readers of the list. */
  readonly reading: string;
  /** An exception to consent: a stop or a refusal closes it. */
  readonly isException: boolean;
  /** The ids of the evidence when the ground carries the need; undefined when it does not. */
  readonly evidence: (decided: Case, need: Need) => readonly string[] | undefined;
  /** Lists what it lacks, if it came near. Asked only after no ground carried the need. */
  readonly lacks?: (decided: Case, need: Need, findings: Findings) => void;
};
