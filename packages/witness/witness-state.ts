import { randomBytes } from 'node:crypto';
import { open, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digestBytes } from '../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Signer } from '../../shared/adapters/keys/ed25519.ts';
import type { NoteSigner } from '../../shared/evidence/note/note-signature.ts';
import {
  formatVerifierKey,
  isKeyName,
  parseVerifierKey,
  type VerifierKey,
  verifierKey,
} from '../../shared/evidence/note/verifier-key.ts';
import type {
  WitnessedTree,
  WitnessStore,
} from '../../shared/evidence/witness/answer-checkpoint.ts';

/** Everything that a witness is and knows, in one file that only its owner can read. */
export type WitnessState = {
  readonly signer: NoteSigner;
  readonly logs: readonly VerifierKey[];
  readonly store: WitnessStore;
  /** Lets another process have the file. */
  readonly close: () => Promise<void>;
};

/**
 * Opens the file, and makes it with a new key when there is none and a name is given. Logs are
 * added to those that the file has. Throws on a file that is not one of ours or that another
 * process has open: two witnesses with one key could sign two histories.
 */
export const openState = async (
  path: string,
  { name, logs }: { readonly name?: string; readonly logs: readonly string[] },
): Promise<WitnessState> => {
  const lock = `${path}.lock`;
  await takeLock(lock);
  try {
    const stored = (await readStored(path)) ?? newStored(name);
    if (name !== undefined && name !== stored.name)
      throw new Error(`${path} is of the witness \`${stored.name}\``);
    const all = [...new Set([...stored.logs, ...logs])];
    const keys = all.map(logKey);
    let trees = stored.trees;
    await replaceFile(path, formatStored({ ...stored, logs: all }));
    let last: Promise<unknown> = Promise.resolve();
    const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
      const next = last.then(step, step);
      last = next;
      return next;
    };
    const { publicKey, sign } = ed25519Signer(Buffer.from(stored.seed, 'base64'));
    return {
      signer: {
        key: verifierKey(digestBytes, { name: stored.name, kind: 'cosignature', publicKey }),
        sign,
      },
      logs: keys,
      store: {
        read: async (origin) => trees[origin],
        advance: (origin, from, to) =>
          inTurn(async () => {
            const there = trees[origin];
            if (there !== undefined && (there.size !== from?.size || there.root !== from.root))
              return there;
            const next = { ...trees, [origin]: to };
            await replaceFile(path, formatStored({ ...stored, logs: all, trees: next }));
            trees = next;
            return 'stored';
          }),
      },
      close: async () => {
        await last.catch(() => undefined);
        await unlink(lock);
      },
    };
  } catch (error) {
    await unlink(lock);
    throw error;
  }
};

type Stored = {
  readonly version: 1;
  readonly name: string;
  /** The secret key: 32 bytes in base64. */
  readonly seed: string;
  /** Public keys of the logs, as text. */
  readonly logs: readonly string[];
  /** The last tree signed for each log, by the log's name. */
  readonly trees: Readonly<Record<string, WitnessedTree>>;
};

const newStored = (name: string | undefined): Stored => {
  if (name === undefined) throw new Error('a new witness needs a name (--name)');
  if (!isKeyName(name)) throw new Error(`not a name of a witness: \`${name}\``);
  return { version: 1, name, seed: randomBytes(32).toString('base64'), logs: [], trees: {} };
};

const readStored = async (path: string): Promise<Stored | undefined> => {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const stored = parseJson(text);
  if (!isStored(stored)) throw new Error(`${path} is not the state of a witness`);
  return stored;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isStored = (value: unknown): value is Stored => {
  const stored = value as Partial<Stored> | null | undefined;
  return (
    stored?.version === 1 &&
    typeof stored.name === 'string' &&
    typeof stored.seed === 'string' &&
    Array.isArray(stored.logs) &&
    typeof stored.trees === 'object' &&
    stored.trees !== null
  );
};

const formatStored = (stored: Stored): string => `${JSON.stringify(stored, null, 2)}\n`;

/** The key of a log from its text. Throws on any other text. */
const logKey = (text: string): VerifierKey => {
  const key = parseVerifierKey(digestBytes, text);
  if (key?.kind !== 'note') throw new Error(`not the key of a log: \`${text}\``);
  return key;
};

/** The public key that is given to whoever keeps the log, and to whoever verifies. */
export const publicKeyOf = ({ signer }: Pick<WitnessState, 'signer'>): string =>
  formatVerifierKey(signer.key);

/** The file as it was or as it is to be, whenever the power goes. */
const replaceFile = async (path: string, text: string): Promise<void> => {
  const next = `${path}.next`;
  const file = await open(next, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(next, path);
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/** A lock left by a process that has ended is taken over. */
const takeLock = async (path: string): Promise<void> => {
  const own = `${process.pid}\n`;
  try {
    await writeFile(path, own, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(await readFile(path, 'utf8'));
    if (isRunning(holder))
      throw new Error(`process ${holder} has this witness open; if it is not one, remove ${path}`);
    await writeFile(path, own);
  }
};

const isRunning = (pid: number): boolean => {
  // In a container every process before this one had the same number.
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
