import { base64FromBytes, bytesFromBase64 } from '../../kernel/bytes/base64.ts';
import type { DigestBytes } from '../../kernel/digest.ts';
import { type Checkpoint, parseCheckpoint, parseSize } from '../note/checkpoint.ts';
import type { Ed25519Verify } from '../note/ed25519.ts';
import { checkSignature, cosign, type NoteSigner } from '../note/note-signature.ts';
import { parseNote, type SignedNote, signatureLine } from '../note/signed-note.ts';
import type { VerifierKey } from '../note/verifier-key.ts';
import { isConsistent } from '../tree/is-consistent.ts';
import { hashLength, treeHash } from '../tree/tree-hash.ts';

/**
 * A witness's answer to one `add-checkpoint` (C2SP tlog-witness): its signature if the checkpoint
 * extends the last one that it signed for that log. It stores the new one before it answers, so it
 * never signs anything that does not extend it.
 */
export const answerCheckpoint = async (
  tools: WitnessTools,
  body: string,
): Promise<WitnessResponse> => {
  const request = parseRequest(body);
  if (request === undefined) return answer(400, 'not a request to add a checkpoint\n');
  const { note, checkpoint, oldSize, proof } = request;
  const keys = tools.logs.filter(({ name }) => name === checkpoint.origin);
  if (keys.length === 0) return answer(404, `no log \`${checkpoint.origin}\` is witnessed here\n`);
  const checks = await Promise.all(keys.map((key) => checkSignature(tools.verify, note, key)));
  if (!checks.some(({ outcome }) => outcome === 'holds'))
    return answer(403, 'no key of that log signed it\n');
  if (oldSize > checkpoint.size) return answer(400, 'the old size is greater than the new one\n');
  const known = await tools.store.read(checkpoint.origin);
  const old = { size: known?.size ?? 0, root: known?.root };
  if (oldSize !== old.size) return conflict(old.size);
  const tree = treeHash(tools.sha256);
  const oldRoot = old.root === undefined ? tree.empty : bytesFromBase64(old.root);
  const claimed = { oldSize, oldRoot: oldRoot ?? new Uint8Array(), ...checkpoint, proof };
  if (!isConsistent(tree, claimed))
    return oldSize === checkpoint.size && proof.length === 0
      ? conflict(old.size)
      : answer(422, 'the tree that was signed before is not its beginning\n');
  const stored = await tools.store.advance(checkpoint.origin, known, {
    size: checkpoint.size,
    root: base64FromBytes(checkpoint.root),
  });
  if (stored !== 'stored') return conflict(stored.size);
  const signed = { text: note.text, seconds: tools.nowSeconds() };
  return answer(200, signatureLine(await cosign(tools.signer, signed)));
};

export type WitnessTools = {
  /** The keys of the logs that are witnessed, each under its log's name. */
  readonly logs: readonly VerifierKey[];
  readonly signer: NoteSigner;
  readonly store: WitnessStore;
  readonly sha256: DigestBytes;
  readonly verify: Ed25519Verify;
  /** The time, in whole seconds since the epoch. */
  readonly nowSeconds: () => number;
};

/** What a witness remembers of each log: the last tree it signed. */
export type WitnessStore = {
  read(origin: string): Promise<WitnessedTree | undefined>;
  /** Resolves once it is safely on disk; if another was stored since, returns that one. */
  advance(
    origin: string,
    from: WitnessedTree | undefined,
    to: WitnessedTree,
  ): Promise<'stored' | WitnessedTree>;
};

export type WitnessedTree = {
  readonly size: number;
  /** Its root in base64. */
  readonly root: string;
};

export type WitnessResponse = {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
};

type AddCheckpoint = {
  readonly oldSize: number;
  readonly proof: readonly Uint8Array[];
  readonly note: SignedNote;
  readonly checkpoint: Checkpoint;
};

const parseRequest = (body: string): AddCheckpoint | undefined => {
  const end = body.indexOf('\n\n');
  const [first = '', ...lines] = body.slice(0, Math.max(end, 0)).split('\n');
  const oldSize = first.startsWith('old ') ? parseSize(first.slice(4)) : undefined;
  const proof = lines.map((line) => bytesFromBase64(line));
  const note = parseNote(body.slice(end + 2));
  const checkpoint = note && parseCheckpoint(note.text);
  if (oldSize === undefined || note === undefined || checkpoint === undefined) return undefined;
  if (proof.length > 63) return undefined;
  const hashes = proof.filter((hash) => hash?.length === hashLength);
  return hashes.length === proof.length
    ? { oldSize, proof: hashes.filter((hash) => hash !== undefined), note, checkpoint }
    : undefined;
};

const answer = (status: number, body: string): WitnessResponse => ({
  status,
  contentType: 'text/plain; charset=utf-8',
  body,
});

const conflict = (size: number): WitnessResponse => ({
  status: 409,
  contentType: 'text/x.tlog.size',
  body: `${size}\n`,
});
