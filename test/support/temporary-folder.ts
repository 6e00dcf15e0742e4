import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = new Set<string>();

/** A new folder of its own, whose name says what it is for. It goes when the tests of this file have run. */
export const temporaryFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `grondslag-${name}-`));
  made.add(folder);
  return folder;
};

/** Called after every file (`test/support/folders.setup.ts`). */
export const removeTemporaryFolders = (): void => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
  made.clear();
};
