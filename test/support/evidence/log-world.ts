import { createHash } from 'node:crypto';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Signer, ed25519Verify } from '../../../shared/adapters/keys/ed25519.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import type { NoteSigner } from '../../../shared/evidence/note/note-signature.ts';
import { parseNote } from '../../../shared/evidence/note/signed-note.ts';
import { type VerifierKey, verifierKey } from '../../../shared/evidence/note/verifier-key.ts';
import type { PendingLeaves, PendingRow } from '../../../shared/evidence/sealing/seal-ports.ts';
import type { SealLimits, SealTools } from '../../../shared/evidence/sealing/seal-tools.ts';
import {
  answerCheckpoint,
  type WitnessedTree,
  type WitnessStore,
} from '../../../shared/evidence/witness/answer-checkpoint.ts';
import type { WitnessPost } from '../../../shared/evidence/witness/ask-witness.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { memoryLogFiles } from '../memory/memory-log-files.ts';
import { memoryLogHeads } from '../memory/memory-log-heads.ts';

export const origin = 'mail.waterweg.example/log';

/** A signer of a seed of one number. */
export const signerOf = (name: string, kind: VerifierKey['kind'], seed: number): NoteSigner => {
  const { publicKey, sign } = ed25519Signer(new Uint8Array(32).fill(seed));
  return { key: verifierKey(digestBytes, { name, kind, publicKey }), sign };
};

export const logSigner = signerOf(origin, 'note', 1);

export const witnessSigner = signerOf('accountant.example', 'cosignature', 2);

/** An entry of its own for each name. */
export const entryOf = (name: string): Sha256 =>
  createHash('sha256').update(name).digest('hex') as Sha256;

/** Pending leaves in memory, oldest first; what is done is remembered, so that a test sees it twice. */
export const memoryPending = () => {
  const rows = new Map<string, PendingRow>();
  const pending: PendingLeaves = {
    oldest: async (limit) =>
      [...rows.values()].toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).slice(0, limit),
    done: async (ids) => {
      for (const id of ids) rows.delete(id);
    },
  };
  return {
    pending,
    rows,
    add: (row: PendingRow) => {
      rows.set(row.id, row);
    },
  };
};

/** A witness in memory, asked as over HTTP. */
export const memoryWitness = (
  signer: NoteSigner = witnessSigner,
  nowSeconds = () => 1_700_000_000,
) => {
  const trees = new Map<string, WitnessedTree>();
  const store: WitnessStore = {
    read: async (log) => trees.get(log),
    advance: async (log, from, to) => {
      const there = trees.get(log);
      if (there !== undefined && there !== from) return there;
      trees.set(log, to);
      return 'stored';
    },
  };
  const tools = {
    logs: [logSigner.key],
    signer,
    store,
    sha256: digestBytes,
    verify: ed25519Verify,
  };
  const post: WitnessPost = (_url, body) => answerCheckpoint({ ...tools, nowSeconds }, body);
  return { post, trees };
};

/** A log in memory with all that sealing needs, and every text that its key ever signed. */
export const logWorld = () => {
  const heads = memoryLogHeads();
  const files = memoryLogFiles();
  const waiting = memoryPending();
  const witness = memoryWitness();
  const signedTexts = new Set<string>();
  let now = 1_800_000_000_000;
  const signer: NoteSigner = {
    key: logSigner.key,
    sign: async (message) => {
      signedTexts.add(Buffer.from(message).toString());
      return logSigner.sign(message);
    },
  };
  const tools: SealTools = {
    heads,
    pending: waiting.pending,
    files,
    digest: sha256,
    sha256: digestBytes,
    textOf: (bytes) => Buffer.from(bytes).toString(),
    verify: ed25519Verify,
    origin,
    signers: [signer],
    witnesses: [{ key: witnessSigner.key, url: 'https://accountant.example/' }],
    post: witness.post,
    now: () => instantFromMillis(now),
  };
  return {
    tools,
    heads,
    files,
    waiting,
    witness,
    signedTexts,
    pass: (millis: number) => {
      now += millis;
    },
    add: (name: string, entries: readonly string[] = [name]) =>
      waiting.add({ id: name, at: instantFromMillis(now), entries: entries.map(entryOf) }),
    limits: (limits: Partial<SealLimits> = {}): SealLimits => ({
      deadline: instantFromMillis(now + 60_000),
      rows: 3,
      heartbeatMillis: 86_400_000,
      ...limits,
    }),
    checkpoint: () => parseNote(Buffer.from(files.files.get('checkpoint') ?? []).toString()),
  };
};

export type LogWorld = ReturnType<typeof logWorld>;
