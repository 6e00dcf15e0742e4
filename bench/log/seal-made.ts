import { digestBytes } from '../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Signer, ed25519Verify } from '../../shared/adapters/keys/ed25519.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { verifierKey } from '../../shared/evidence/note/verifier-key.ts';
import { sealLog } from '../../shared/evidence/sealing/seal-log.ts';
import type { LogFiles, PendingLeaves } from '../../shared/evidence/sealing/seal-ports.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { memoryLogHeads } from '../../test/support/memory/memory-log-heads.ts';

/**
 * Seals generated leaves, one per row and a given number of rows per segment, into a log in memory;
 * counts the files that are written on the way, and their bytes.
 */
export const sealMade = async (
  leaves: number,
  rows: number,
): Promise<{ readonly size: number; readonly writes: number; readonly bytes: number }> => {
  const { publicKey, sign } = ed25519Signer(new Uint8Array(32).fill(1));
  const origin = 'bench.example/log';
  const files = countedFiles();
  const { size } = await sealLog(
    {
      heads: memoryLogHeads(),
      pending: madePending(leaves),
      files,
      digest: sha256,
      sha256: digestBytes,
      textOf: (bytes) => Buffer.from(bytes).toString(),
      verify: ed25519Verify,
      origin,
      signers: [{ key: verifierKey(digestBytes, { name: origin, kind: 'note', publicKey }), sign }],
      witnesses: [],
      post: async () => 'unreachable',
      now: () => instantFromMillis(1_800_000_000_000),
    },
    { deadline: instantFromMillis(1_900_000_000_000), rows, heartbeatMillis: 86_400_000 },
  );
  return { size, ...files.counted() };
};

/** Rows that wait, made as they are asked for. */
const madePending = (leaves: number): PendingLeaves => {
  let done = 0;
  return {
    oldest: async (limit) =>
      Array.from({ length: Math.min(limit, leaves - done) }, (_, at) => {
        const id = String(done + at);
        return { id, at: instantFromMillis(1_800_000_000_000), entries: [sha256(id)] };
      }),
    done: async (ids) => {
      done += ids.length;
    },
  };
};

/** Files in memory; of segments the newest, for no other is read again. */
const countedFiles = (): LogFiles & {
  readonly counted: () => { readonly writes: number; readonly bytes: number };
} => {
  const files = new Map<string, Uint8Array>();
  let [writes, bytes, segment] = [0, 0, ''];
  return {
    counted: () => ({ writes, bytes }),
    read: async (name) => files.get(name),
    write: async (name, content) => {
      writes += 1;
      bytes += content.length;
      files.set(name, content);
      if (!name.startsWith('segment/')) return;
      files.delete(segment);
      segment = name;
    },
  };
};
