import { bytesFromHex, hexFromBytes } from '../../kernel/bytes/bytes.ts';
import { utf8Encode } from '../../kernel/bytes/utf8-encode.ts';
import { type Checkpoint, formatCheckpoint, parseCheckpoint } from '../note/checkpoint.ts';
import { signNote } from '../note/note-signature.ts';
import { formatNote, type NoteSignature, parseNote } from '../note/signed-note.ts';
import { timestampsOf } from '../note/timestamp-line.ts';
import { consistencyProof } from '../tree/consistency-proof.ts';
import { isConsistent } from '../tree/is-consistent.ts';
import { type TileReader, tileNodeReader } from '../tree/tile-node-reader.ts';
import { tilePath, tileWidth } from '../tree/tile-path.ts';
import { treeHash } from '../tree/tree-hash.ts';
import { askWitness, isOf, type WitnessReason } from '../witness/ask-witness.ts';
import type { LogFiles, LogHead } from './seal-ports.ts';
import type { SealTools } from './seal-tools.ts';
import { keepStamped, stampCheckpoint } from './stamp-checkpoint.ts';

/**
 * Signs what the head row says, if that extends the last published checkpoint, asks each witness that has
 * not signed it yet, and publishes it. It does nothing if the published checkpoint has all signatures, so
 * the next run asks a witness that was unavailable again.
 */
export const publishCheckpoint = async (tools: SealTools, head: LogHead): Promise<Published> => {
  const { files, textOf, signers, witnesses, origin } = tools;
  const root = bytesFromHex(head.root) ?? new Uint8Array();
  const prove = proverOf(tools, head.size);
  const last = await readPublished(files, textOf);
  if (last !== undefined && !(await goesOn(tools, { last, head, root, prove })))
    return { outcome: 'refused' };
  const text = formatCheckpoint({ origin, size: head.size, root });
  const there = last?.text === text ? last.signatures : [];
  const keys = [...signers, ...witnesses].map(({ key }) => key);
  const stamps = timestampsOf(tools.sha256, { text, signatures: there });
  const kept = there.filter(
    (line) =>
      keys.some((key) => isOf(key, line)) || stamps.some(({ token }) => token === line.signature),
  );
  const missing = <T extends (typeof signers | typeof witnesses)[number]>(all: readonly T[]) =>
    all.filter(({ key }) => !kept.some((line) => isOf(key, line)));
  const own = await Promise.all(missing(signers).map((signer) => signNote(signer, text)));
  const signed = {
    text,
    signatures: [...own, ...kept.filter((line) => signers.some(({ key }) => isOf(key, line)))],
  };
  const answers = await Promise.all(
    missing(witnesses).map(async (witness) => {
      const hasSigned = last?.signatures.some((line) => isOf(witness.key, line)) === true;
      const knownSize = hasSigned && last.checkpoint.origin === origin ? last.checkpoint.size : 0;
      const request = { note: signed, size: head.size, knownSize, prove };
      return { name: witness.key.name, ...(await askWitness(tools, witness, request)) };
    }),
  );
  const added = answers.flatMap((answer) =>
    answer.outcome === 'signed' ? [answer.signature] : [],
  );
  const stamped = stamps.length > 0 ? 'not-due' : await stampCheckpoint(tools, text);
  const stamp = typeof stamped === 'string' ? [] : [stamped];
  if (own.length + added.length + stamp.length > 0) {
    const signatures = [...own, ...kept, ...added, ...stamp];
    const note = utf8Encode(formatNote({ text, signatures }));
    await publish(tools, head, note);
    if (stamp.length > 0) await keepStamped(tools, note);
  }
  return {
    outcome: 'published',
    witnessed: witnesses.length - answers.length + added.length,
    refusals: [
      ...answers.flatMap(({ name, ...answer }) =>
        answer.outcome === 'refused' ? [{ name, reason: answer.reason }] : [],
      ),
      // Whatever an authority answers instead, it says nothing of the log.
      ...(stamped === 'away'
        ? [{ name: tools.timestamper?.name ?? '', reason: 'unreachable' as const }]
        : []),
    ],
  };
};

export type Published =
  /** What was published last is not the beginning of what the head row says: nothing was signed. */
  | { readonly outcome: 'refused' }
  | {
      readonly outcome: 'published';
      /** Witnesses that signed it. */
      readonly witnessed: number;
      readonly refusals: readonly Refusal[];
    };

export type Refusal = { readonly name: string; readonly reason: WitnessReason };

type Last = {
  readonly text: string;
  readonly checkpoint: Checkpoint;
  readonly signatures: readonly NoteSignature[];
};

/** The last published checkpoint; a file that is not a checkpoint is ignored and replaced. */
const readPublished = async (
  files: LogFiles,
  textOf: SealTools['textOf'],
): Promise<Last | undefined> => {
  const bytes = await files.read('checkpoint');
  const note = bytes && parseNote(textOf(bytes));
  const checkpoint = note && parseCheckpoint(note.text);
  return checkpoint && { ...note, checkpoint };
};

type Prove = (oldSize: number) => Promise<readonly Uint8Array[]>;

const goesOn = async (
  { sha256 }: SealTools,
  {
    last: { checkpoint },
    head: { size },
    root,
    prove,
  }: {
    readonly last: Last;
    readonly head: LogHead;
    readonly root: Uint8Array;
    readonly prove: Prove;
  },
): Promise<boolean> =>
  checkpoint.size <= size &&
  isConsistent(treeHash(sha256), {
    oldSize: checkpoint.size,
    oldRoot: checkpoint.root,
    size,
    root,
    proof: await prove(checkpoint.size),
  });

const proverOf = ({ sha256, files }: SealTools, size: number): Prove => {
  const tree = treeHash(sha256);
  const read = tileNodeReader(tree, size, tileReader(files));
  return (oldSize) => consistencyProof(tree, read, { oldSize, size });
};

/** Reads the log's tiles. Throws if one is missing. */
export const tileReader =
  (files: Pick<LogFiles, 'read'>): TileReader =>
  async (name) => {
    const path = tilePath(name);
    // A partial tile may be gone once it is full, and the full one begins with it.
    const bytes =
      (await files.read(path)) ?? (await files.read(tilePath({ ...name, width: tileWidth })));
    if (bytes === undefined) throw new Error(`a tile of the evidence log is missing: ${path}`);
    return bytes;
  };

/** Every checkpoint is kept under its size and hash; the newest has its own name. */
const publish = async ({ files, sha256 }: SealTools, { size }: LogHead, note: Uint8Array) => {
  await files.write(`checkpoints/${size}/${hexFromBytes(sha256(note))}`, note, 'kept');
  await files.write('checkpoint', note, 'latest');
};
