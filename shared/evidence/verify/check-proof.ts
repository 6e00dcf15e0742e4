import { bytesFromHex } from '../../kernel/bytes/bytes.ts';
import type { Digest } from '../../kernel/digest.ts';
import { parseProofFile } from '../note/proof-file.ts';
import { isIncluded } from '../tree/is-included.ts';
import { treeHash } from '../tree/tree-hash.ts';
import { checkNote, type NoteProblem, type NoteTools, type Timestamped } from './check-note.ts';
import { entryOfRecord, type OpenedRecord, openedRecordIn } from './opened-record.ts';

/**
 * Whether a `.tlog-proof` proves the record in it: that record, unchanged, is a leaf of a log that the
 * policy accepts. Nothing else in the file is trusted.
 */
export const checkProof = async (tools: VerifyTools, file: string): Promise<CheckedProof> => {
  const told = parseProofFile(file);
  if (told === undefined) return refused('not-a-proof');
  const checked = await checkNote(tools, told.checkpoint);
  if (checked.outcome === 'refused') return refused(checked.problem);
  const opened = told.extra && openedRecordIn(parseJson(tools.textOf(told.extra)));
  if (opened === undefined) return refused('no-record');
  const entry = entryOfRecord(opened, tools.digest);
  if (entry === undefined) return refused('record-changed');
  const { checkpoint, witnesses, timestamps } = checked;
  const tree = treeHash(tools.sha256);
  const leaf = tree.leaf(bytesFromHex(entry) ?? new Uint8Array());
  if (!isIncluded(tree, leaf, { ...told, ...checkpoint })) return refused('not-in-log');
  const { origin, size } = checkpoint;
  const seen = { witnesses, timestamps };
  return { outcome: 'proved', opened, index: told.index, origin, size, ...seen };
};

/** What checking needs from the platform. */
export type VerifyTools = NoteTools & {
  readonly digest: Digest;
  /** Bytes of UTF-8 as the text they are. */
  readonly textOf: (bytes: Uint8Array) => string;
};

export type CheckedProof =
  | {
      readonly outcome: 'proved';
      readonly opened: OpenedRecord;
      readonly index: number;
      /** The log's name. */
      readonly origin: string;
      readonly size: number;
      /** Who saw the checkpoint, and when, in seconds since the epoch. */
      readonly witnesses: readonly { readonly name: string; readonly seconds: number }[];
      readonly timestamps: readonly Timestamped[];
    }
  | { readonly outcome: 'refused'; readonly problem: ProofProblem };

export type ProofProblem =
  | NoteProblem
  | 'not-a-proof'
  /** Nothing in it says what was logged. */
  | 'no-record'
  | 'record-changed'
  | 'not-in-log';

/** The value of a JSON text; undefined if the text is not JSON. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const refused = (problem: ProofProblem) => ({ outcome: 'refused', problem }) as const;
