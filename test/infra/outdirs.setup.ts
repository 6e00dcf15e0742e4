import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what is synthesised, which goes when all files have run. */
    readonly outdirs: string;
  }
}

/** Files of one worker share what they synthesise, so none of them may clear it away. */
export const setup = ({ provide }: TestProject): (() => void) => {
  const outdirs = mkdtempSync(join(tmpdir(), 'grondslag-infra-'));
  provide('outdirs', outdirs);
  return () => rmSync(outdirs, { recursive: true, force: true });
};
