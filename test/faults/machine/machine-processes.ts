import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Processes of one machine, to be killed. To read the modules takes most of a start, and nothing can go
 * wrong in it: they are one bundle, and a spare process has read it before it is asked to begin.
 */
export const machineProcesses = async (): Promise<MachineProcesses> => {
  const folder = mkdtempSync(join(tmpdir(), 'grondslag-program-'));
  const program = join(folder, 'machine-child.mjs');
  await build({
    entryPoints: [
      fileURLToPath(new URL('./machine-child.ts', import.meta.url)),
      fileURLToPath(new URL('./machine-thread.ts', import.meta.url)),
    ],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    // Packages that call `require` need one; Node has none in a module.
    banner: {
      js: "import{createRequire as childRequire}from'node:module';const require=childRequire(import.meta.url);",
    },
  });
  let spare = begun(program);
  return {
    start: async (settings) => {
      const child = spare;
      spare = begun(program);
      child.send(settings);
      await Promise.race([once(child, 'message'), endedEarly(child)]);
      return child;
    },
    close: async () => {
      await killed(spare);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Kills without warning, and waits until the process is gone. One that had ended by itself is an error. */
export const killed = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) throw new Error(`the process ended by itself: ${child.exitCode}`);
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};

const endedEarly = async (child: ChildProcess): Promise<never> => {
  await once(child, 'exit');
  throw new Error('the process ended before it was up');
};

const begun = (program: string): ChildProcess =>
  spawn(process.execPath, [program], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      POWERTOOLS_LOG_LEVEL: 'CRITICAL',
      POWERTOOLS_METRICS_DISABLED: 'true',
      // The program is bundled anew for each run: what was compiled of it would never be used.
      NODE_DISABLE_COMPILE_CACHE: '1',
    },
  });

/** What a process is told before it begins. */
export type MachineSettings = {
  readonly file: string;
  readonly sesUrl: string;
  /** Milliseconds by which its clock is ahead. */
  readonly ahead: number;
  /** JSON of the keys for links and hashes of addresses. */
  readonly keys: string;
  readonly flaw: Flaw;
};

/** What is wrong with the process on purpose, to see that the check finds it. */
export type Flaw = 'none' | 'claims-late';

export type MachineProcesses = {
  /** A process whose workers take messages. */
  start(settings: MachineSettings): Promise<ChildProcess>;
  close(): Promise<void>;
};
