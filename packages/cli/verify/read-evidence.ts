import { parseJson } from '../../../shared/evidence/verify/check-proof.ts';
import {
  isObject,
  type OpenedRecord,
  openedRecordIn,
} from '../../../shared/evidence/verify/opened-record.ts';

/** What a file is that somebody has of us: a proof, an export, or records with what opens their leaves. */
export const readEvidence = (text: string): Evidence => {
  if (text.startsWith('c2sp.org/tlog-proof@')) return { kind: 'proof', text };
  const whole = parseJson(text);
  if (whole !== undefined) return { kind: 'export', value: whole, opened: openedIn(whole) };
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values = lines.map(parseJson);
  if (lines.length === 0 || !values.every(isObject)) return { kind: 'unknown' };
  const opened = values.map(openedRecordIn);
  return {
    kind: 'records',
    opened: opened.filter((one) => one !== undefined),
    unopened: opened.filter((one) => one === undefined).length,
  };
};

export type Evidence =
  | { readonly kind: 'proof'; readonly text: string }
  | { readonly kind: 'export'; readonly value: unknown; readonly opened: readonly OpenedRecord[] }
  | {
      readonly kind: 'records';
      readonly opened: readonly OpenedRecord[];
      /** Records that nothing opens: of before there was a log, or so they say. */
      readonly unopened: number;
    }
  | { readonly kind: 'unknown' };

/** The records of `evidence.openings`, wherever it stands in an export. */
const openedIn = (value: unknown): readonly OpenedRecord[] => {
  if (Array.isArray(value)) return value.flatMap(openedIn);
  if (!isObject(value)) return [];
  const one = openedRecordIn(value);
  if (one !== undefined) return [one];
  const { evidence } = value;
  const openings = isObject(evidence) ? evidence['openings'] : undefined;
  return Array.isArray(openings) ? openings.flatMap(openedIn) : [];
};
