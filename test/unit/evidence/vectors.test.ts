import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Signer, ed25519Verify } from '../../../shared/adapters/keys/ed25519.ts';
import { checkCheckpoint } from '../../../shared/evidence/note/check-checkpoint.ts';
import { formatCheckpoint, parseCheckpoint } from '../../../shared/evidence/note/checkpoint.ts';
import { cosign, signNote } from '../../../shared/evidence/note/note-signature.ts';
import { formatProofFile, parseProofFile } from '../../../shared/evidence/note/proof-file.ts';
import { formatNote, parseNote } from '../../../shared/evidence/note/signed-note.ts';
import { isPolicyProblem, parseTrustPolicy } from '../../../shared/evidence/note/trust-policy.ts';
import { formatVerifierKey, verifierKey } from '../../../shared/evidence/note/verifier-key.ts';
import { consistencyProof } from '../../../shared/evidence/tree/consistency-proof.ts';
import { inclusionProof } from '../../../shared/evidence/tree/inclusion-proof.ts';
import { isConsistent } from '../../../shared/evidence/tree/is-consistent.ts';
import { isIncluded } from '../../../shared/evidence/tree/is-included.ts';
import { entriesOf, tiledLog, tree } from '../../support/evidence/tiled-log.ts';

/** Written and accepted by the Go modules that others read such logs with (tools/log-vectors). */
const vectors = JSON.parse(
  readFileSync(new URL('../../data/evidence/log-vectors-go.json', import.meta.url), 'utf8'),
) as Vectors;

type Vectors = {
  readonly keys: Readonly<Record<'logSeed' | 'log' | 'witnessSeed' | 'witness', string>>;
  readonly trees: readonly {
    readonly size: number;
    readonly root: string;
    readonly inclusion: readonly Path[];
    readonly consistency: readonly Path[];
    readonly tiles: Readonly<Record<string, string>>;
  }[];
  readonly proofFile: string;
  readonly policy: string;
};

type Path = { readonly at: number; readonly proof: readonly string[] };

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

const policy = () => {
  const read = parseTrustPolicy(digestBytes, vectors.policy);
  if (isPolicyProblem(read)) throw new Error(read.problem);
  return read;
};

describe.each(vectors.trees)('a tree of $size leaves', ({ size, root, ...theirs }) => {
  const log = tiledLog(entriesOf(size), [100, 156, 1]);
  const leaf = (at: number) => tree.leaf(entriesOf(size)[at] as Uint8Array);
  const rootOf = (of: number) => tiledLog(entriesOf(of), []).root;

  test('a tree has the root and the tiles that x/mod gives it', () => {
    const tiles = [...tiledLog(entriesOf(size), []).tiles].map(([path, tile]) => [
      path,
      Buffer.from(digestBytes(tile)).toString('hex'),
    ]);
    expect(base64(log.root)).toBe(root);
    expect(Object.fromEntries(tiles)).toEqual(theirs.tiles);
  });

  test('a tree has the proofs of leaves that x/mod gives it', async () => {
    for (const { at, proof } of theirs.inclusion) {
      const ours = await inclusionProof(tree, log.reader(size), { index: at, size });
      expect(ours.map(base64)).toEqual(proof);
      const claimed = { index: at, size, root: log.root, proof: proof.map(bytes) };
      expect(isIncluded(tree, leaf(at), claimed)).toBe(true);
    }
  });

  test('a tree has the proofs of its beginnings that x/mod gives it', async () => {
    for (const { at, proof } of theirs.consistency) {
      const ours = await consistencyProof(tree, log.reader(size), { oldSize: at, size });
      expect(ours.map(base64)).toEqual(proof);
      const claimed = { oldSize: at, oldRoot: rootOf(at), size, root: log.root };
      expect(isConsistent(tree, { ...claimed, proof: proof.map(bytes) })).toBe(true);
    }
  });
});

describe('a checkpoint that x/mod and transparency-dev signed', () => {
  const told = parseProofFile(vectors.proofFile);
  if (told === undefined) throw new Error('not read');

  test('a checkpoint that x/mod and transparency-dev signed holds under the policy that names both', async () => {
    const checked = await checkCheckpoint(ed25519Verify, policy(), told.checkpoint);

    expect(checked).toMatchObject({
      outcome: 'holds',
      checkpoint: { origin: 'mail.waterweg.example/log', size: 600 },
      witnesses: [{ name: 'accountant', seconds: expect.any(Number) }],
    });
  });

  test('a checkpoint that x/mod and transparency-dev signed is the one that we write from the same seeds at the same time, to the byte', async () => {
    const ofSeed = (seed: string) => ed25519Signer(Buffer.from(seed, 'hex'));
    const [log, witness] = [ofSeed(vectors.keys.logSeed), ofSeed(vectors.keys.witnessSeed)];
    const origin = 'mail.waterweg.example/log';
    const name = 'accountant.example/witness';
    const logKey = verifierKey(digestBytes, { name: origin, kind: 'note', ...log });
    const witnessKey = verifierKey(digestBytes, { name, kind: 'cosignature', ...witness });
    const checked = await checkCheckpoint(ed25519Verify, policy(), told.checkpoint);
    const seconds = checked.outcome === 'holds' ? (checked.witnesses[0]?.seconds ?? 0) : 0;
    const ours = tiledLog(entriesOf(600), []);
    const text = formatCheckpoint({ origin, size: 600, root: ours.root });
    const signatures = [
      await signNote({ key: logKey, sign: log.sign }, text),
      await cosign({ key: witnessKey, sign: witness.sign }, { text, seconds }),
    ];
    const file = formatProofFile({
      index: 123,
      proof: await inclusionProof(tree, ours.reader(600), { index: 123, size: 600 }),
      checkpoint: formatNote({ text, signatures }),
      extra: Buffer.from('what opens the entry'),
    });

    expect(formatVerifierKey(logKey)).toBe(vectors.keys.log);
    expect(formatVerifierKey(witnessKey)).toBe(vectors.keys.witness);
    expect(file).toBe(vectors.proofFile);
  });

  test('a checkpoint that x/mod and transparency-dev signed proves the entry that the file is about', () => {
    const checkpoint = parseCheckpoint(parseNote(told.checkpoint)?.text ?? '');
    const leaf = tree.leaf(entriesOf(124)[123] as Uint8Array);

    if (checkpoint === undefined) throw new Error('not read');
    expect(isIncluded(tree, leaf, { ...told, ...checkpoint })).toBe(true);
  });
});
