import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyringFromSecret } from '../../shared/adapters/keys/keyring.ts';

/** What an export has beside its tables. */
export const movingFiles = (folder: string) => ({
  /** The file of a machine as it was at one moment, while it is exported. */
  copy: join(folder, 'machine.db'),
  /** How far the export of it has come. */
  progress: join(folder, 'machine.json'),
  /** The files of the evidence log, under the names that they have in a bucket. */
  log: join(folder, 'log'),
  keys: join(folder, 'keys'),
  /** The text of the keys secret: what signs links and hashes addresses. */
  stageKeys: join(folder, 'keys', 'stage-keys'),
  /** The text of the secret that the key of the evidence log is made from. */
  logKey: join(folder, 'keys', 'log-key'),
  /** The name of the evidence log, which its checkpoints begin with. */
  logOrigin: join(folder, 'keys', 'log-origin'),
});

/** The keys of a service, each as the text of its secret, and the name of its log. */
export type MovingKeys = {
  readonly keys: string;
  readonly logKey: string;
  readonly logOrigin: string;
};

/** For the owner alone. */
export const writeKeys = (folder: string, { keys, logKey, logOrigin }: MovingKeys): void => {
  const files = movingFiles(folder);
  mkdirSync(files.keys, { recursive: true, mode: 0o700 });
  for (const [file, text] of [
    [files.stageKeys, keys],
    [files.logKey, logKey],
    [files.logOrigin, logOrigin],
  ] as const)
    writeFileSync(file, text, { mode: 0o600 });
};

/** Throws, naming the file, where one is missing or holds no keys. */
export const readKeys = (folder: string): MovingKeys => {
  const files = movingFiles(folder);
  const textOf = (file: string): string => {
    const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
    if (text === '') throw new Error(`${file} is missing: without the keys stops are not found`);
    return text;
  };
  const keys = textOf(files.stageKeys);
  try {
    keyringFromSecret(keys);
  } catch {
    throw new Error(`${files.stageKeys} holds no keys`);
  }
  const logOrigin = textOf(files.logOrigin);
  if (!/^[^\s+]+$/.test(logOrigin)) throw new Error(`${files.logOrigin} is not the name of a log`);
  return { keys, logKey: textOf(files.logKey), logOrigin };
};
