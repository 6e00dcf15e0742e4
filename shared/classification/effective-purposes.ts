import {
  isRegulated,
  type Purpose,
  type RegulatedPurpose,
  regulatedPurposes,
} from '../kernel/purpose.ts';
import type { Classification } from './classification.ts';

/** What decisions are taken on: the headline purpose, and every purpose that needs its own basis. */
export type EffectivePurposes = {
  readonly purpose: Purpose;
  readonly purposes: readonly Purpose[];
};

/**
 * The stricter of declared and found: it can only move a mailing toward marketing. A service
 * mailing that did not pass becomes what was found in it. When nothing could be named it needs a basis
 * for every purpose, because none is known to be the wrong one; a reviewer's release is the caller's
 * to apply.
 */
export const effectivePurposes = (
  declared: Purpose,
  classification: Classification,
): EffectivePurposes => {
  if (classification.band === 'pass') return { purpose: declared, purposes: [declared] };
  const classes = found(classification);
  if (isRegulated(declared))
    return { purpose: declared, purposes: [...new Set<Purpose>([declared, ...classes])] };
  const purposes: readonly Purpose[] = classes.length > 0 ? classes : regulatedPurposes;
  return { purpose: purposes[0] ?? 'commercial', purposes };
};

const found = ({ classes, evidence }: Classification): readonly RegulatedPurpose[] => {
  const proven = regulatedPurposes.filter((each) => evidence.some((one) => one.class === each));
  return proven.toSorted((a, b) => classes[b] - classes[a]);
};
