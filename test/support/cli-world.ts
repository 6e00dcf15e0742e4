import { join } from 'node:path';
import { runProgram } from '../../packages/cli/run-program.ts';
import type { World } from '../../packages/cli/world.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The command in its own folder, with what it prints kept. */
export const cliWorld = (over: Partial<World> = {}) => {
  const folder = temporaryFolder('cli');
  const printed: string[] = [];
  const errors: string[] = [];
  const world: World = {
    env: {},
    cwd: folder,
    configFolder: join(folder, 'config'),
    out: (line) => void printed.push(line),
    err: (line) => void errors.push(line),
    progress: () => undefined,
    inColour: false,
    fetch: () => Promise.reject(new Error('no network here')),
    now: Date.now,
    sleep: () => Promise.resolve(),
    run: () => Promise.reject(new Error('no other program here')),
    operate: () => Promise.reject(new Error('no account here')),
    ...over,
  };
  const run = async (...argv: string[]): Promise<Run> => {
    printed.length = 0;
    errors.length = 0;
    const status = await runProgram(world, argv);
    return { status, out: printed.join('\n'), err: errors.join('\n') };
  };
  return { folder, world, run };
};

export type Run = { readonly status: number; readonly out: string; readonly err: string };
