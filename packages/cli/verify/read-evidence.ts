import { type Beside, besideIn } from '../../../shared/evidence/verify/beside.ts';
import { parseJson } from '../../../shared/evidence/verify/check-proof.ts';
import { type FiledProofs, filedProofs } from '../../../shared/evidence/verify/check-proofs.ts';
import {
  type OpenedRecord,
  openedRecordIn,
} from '../../../shared/evidence/verify/opened-record.ts';
import { isObject } from '../../../shared/kernel/object/is-object.ts';

/**
 * What a file is that somebody has from us: a proof, an export, or records with what opens their
 * leaves.
 */
export const readEvidence = (text: string): Evidence => {
  if (text.startsWith('c2sp.org/tlog-proof@')) return { kind: 'proof', text };
  const whole = parseJson(text);
  const proofs = filedProofs(whole);
  if (proofs !== undefined) return { kind: 'proofs', proofs };
  if (whole !== undefined) return { kind: 'export', value: whole, opened: openedIn(whole) };
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values = lines.map(parseJson);
  if (lines.length === 0 || !values.every(isObject)) return { kind: 'unknown' };
  const opened: OpenedRecord[] = [];
  const beside: Beside[] = [];
  let unopened = 0;
  for (const value of values) {
    const record = openedRecordIn(value);
    const one = record === undefined ? besideIn(value) : undefined;
    if (record !== undefined) opened.push(record);
    else if (one !== undefined) beside.push(one);
    else unopened += 1;
  }
  return { kind: 'records', opened, beside, unopened };
};

export type Evidence =
  | { readonly kind: 'proof'; readonly text: string }
  | { readonly kind: 'proofs'; readonly proofs: FiledProofs }
  | { readonly kind: 'export'; readonly value: unknown; readonly opened: readonly OpenedRecord[] }
  | {
      readonly kind: 'records';
      readonly opened: readonly OpenedRecord[];
      /** What follows from records that have leaves. */
      readonly beside: readonly Beside[];
      /** Records that nothing opens: from before there was a log, or so they say. */
      readonly unopened: number;
    }
  | { readonly kind: 'unknown' };

/** The records of `evidence.openings`, wherever it is in an export. */
const openedIn = (value: unknown): readonly OpenedRecord[] => {
  if (Array.isArray(value)) return value.flatMap(openedIn);
  if (!isObject(value)) return [];
  const one = openedRecordIn(value);
  if (one !== undefined) return [one];
  const { evidence } = value;
  const openings = isObject(evidence) ? evidence['openings'] : undefined;
  return Array.isArray(openings) ? openings.flatMap(openedIn) : [];
};
