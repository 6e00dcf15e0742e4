import { equalBytes } from '../../kernel/bytes/bytes.ts';
import type { Checkpoint } from '../note/checkpoint.ts';
import { edgeRoot, emptyEdge, growTree, type TreeEdge } from '../tree/tree-edge.ts';
import { treeHash } from '../tree/tree-hash.ts';
import { type CheckedNote, checkNote, type NoteProblem, type Timestamped } from './check-note.ts';
import type { VerifyTools } from './check-proof.ts';

/**
 * Whether these entries are the log of a checkpoint, and that log extends the known older checkpoints:
 * the policy must accept each of them, and the first entries must give its root. A log smaller than a
 * known one was truncated; one with another root was rewritten.
 */
export const checkLog = async (
  tools: VerifyTools,
  { entries, checkpoint, stamped, known }: LogToCheck,
): Promise<CheckedLog> => {
  const newest = await checkNote(tools, checkpoint);
  if (newest.outcome === 'refused')
    return { outcome: 'refused', problems: [{ problem: newest.problem }] };
  const problems: LogProblem[] = [];
  const notes = stamped === undefined ? known : [...known, stamped];
  const older = await Promise.all(notes.map((note) => checkNote(tools, note)));
  const claims: Checkpoint[] = [newest.checkpoint];
  const stamps = stampsOf(newest);
  for (const [at, one] of older.entries()) {
    if (one.outcome === 'refused') problems.push({ problem: one.problem, known: at });
    else if (one.checkpoint.origin !== newest.checkpoint.origin)
      problems.push({ problem: 'other-log', known: at });
    else if (one.checkpoint.size > newest.checkpoint.size)
      problems.push({ problem: 'log-cut', size: one.checkpoint.size, known: at });
    else {
      claims.push(one.checkpoint);
      stamps.push(...stampsOf(one));
    }
  }
  if (entries.length < newest.checkpoint.size)
    problems.push({ problem: 'entries-missing', size: entries.length });
  else problems.push(...rewritten(tools, entries, claims));
  const { origin, size } = newest.checkpoint;
  return problems.length > 0
    ? { outcome: 'refused', problems }
    : {
        ...{ outcome: 'holds', origin, size },
        ...{ witnesses: newest.witnesses, timestamps: newestFirst(stamps) },
      };
};

/** The stamps of a checkpoint, each with the number of leaves that it covers. */
const stampsOf = ({ checkpoint: { size }, timestamps }: BelievedNote): StampedSize[] =>
  timestamps.map((one) => ({ ...one, size }));

type BelievedNote = Extract<CheckedNote, { outcome: 'holds' }>;

const newestFirst = (stamps: readonly StampedSize[]): readonly StampedSize[] =>
  stamps.toSorted((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0) || b.size - a.size);

/** The number of leaves when an authority stamped the checkpoint. */
export type StampedSize = Timestamped & { readonly size: number };

export type LogToCheck = {
  /** All of them, in order; entries beyond the checkpoint's size are ignored. */
  readonly entries: readonly Uint8Array[];
  readonly checkpoint: string;
  /** The newest checkpoint that an authority stamped, if the copy has one; it also counts as a known one. */
  readonly stamped?: string | undefined;
  /** Checkpoints that the verifier kept or got elsewhere. */
  readonly known: readonly string[];
};

export type CheckedLog =
  | {
      readonly outcome: 'holds';
      readonly origin: string;
      readonly size: number;
      readonly witnesses: readonly { readonly name: string; readonly seconds: number }[];
      readonly timestamps: readonly StampedSize[];
    }
  | { readonly outcome: 'refused'; readonly problems: readonly LogProblem[] };

export type LogProblem = {
  readonly problem: NoteProblem | 'other-log' | 'log-cut' | 'log-rewritten' | 'entries-missing';
  /** Leaves: of the checkpoint that contradicts, or of the entries that there are. */
  readonly size?: number;
  /** Which of the known checkpoints it is about, from 0. */
  readonly known?: number;
};

/** The sizes at which the entries have another root than a checkpoint says. */
const rewritten = (
  { sha256 }: VerifyTools,
  entries: readonly Uint8Array[],
  claims: readonly Checkpoint[],
): readonly LogProblem[] => {
  const tree = treeHash(sha256);
  const problems: LogProblem[] = [];
  let edge: TreeEdge = emptyEdge;
  for (const { size, root } of claims.toSorted((a, b) => a.size - b.size)) {
    edge = growTree(tree, edge, entries.slice(edge.size, size).map(tree.leaf)).edge;
    if (!equalBytes(edgeRoot(tree, edge), root)) problems.push({ problem: 'log-rewritten', size });
  }
  return problems;
};
