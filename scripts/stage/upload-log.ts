import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogFiles } from '../../shared/evidence/sealing/seal-ports.ts';
import { filesIn } from './files-in.ts';

/**
 * Puts the files of an exported evidence log where a stage keeps them, each once and the newest
 * checkpoint last: whoever reads it finds what it commits to. Returns how many there were.
 */
export const uploadLog = async (
  files: Pick<LogFiles, 'write'>,
  folder: string,
): Promise<number> => {
  const names = filesIn(folder);
  const write = async (name: string) => {
    const as = isKept(name) ? 'kept' : 'latest';
    await files.write(name, readFileSync(join(folder, name)), as);
  };
  const before = names.filter((name) => name !== newest);
  for (let at = 0; at < before.length; at += atOnce)
    await Promise.all(before.slice(at, at + atOnce).map(write));
  if (names.includes(newest)) await write(newest);
  return names.length;
};

const newest = 'checkpoint';

/** What never has another content: full tiles, segments, and each checkpoint under its own name. */
const isKept = (name: string): boolean =>
  /^(tile|segment|checkpoints)\//.test(name) && !name.includes('.p/');

const atOnce = 20;
