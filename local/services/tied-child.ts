import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine, isAlive } from './data-dir-lock.ts';

/** A running child. `exited` settles with what it last wrote when it ends for any reason. */
export type TiedChild = { readonly exited: Promise<string>; stop(): Promise<void> };

/** A program to run for as long as this process lives, and not a moment longer. */
type TiedProgram = {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string | undefined;
  readonly env?: Readonly<Record<string, string>>;
  /** Where its pid is noted, so that the next start can end what this one could not. */
  readonly pidFile?: string | undefined;
};

// The shell holds our pipe open on descriptor 3. When we end, even by `kill -9`, the system closes
// the pipe, `cat` ends, and the child is told to end. Its own end ends the shell.
const watchdog = [
  'exec 3<&0',
  '"$@" </dev/null 3<&- & child=$!',
  'if [ -n "$PID_FILE" ]; then echo $child > "$PID_FILE"; fi',
  '(cat <&3 >/dev/null; kill $child) >/dev/null 2>&1 & watch=$!',
  'exec 3<&-',
  'wait $child; code=$?',
  'kill $watch 2>/dev/null',
  'exit $code',
].join('\n');

/** Starts a child that dies with this process, however this process dies. */
export const startTiedChild = (program: TiedProgram): TiedChild => {
  if (program.pidFile) mkdirSync(dirname(program.pidFile), { recursive: true });
  const child = start(program);
  const words = lastWords(child);
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', () => resolve(words()));
  });
  child.stdin?.on('error', () => undefined);
  // Neither the child nor its pipes keep this process alive; only waiting for its end does.
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr])
    (stream as Socket | null)?.unref();

  return {
    exited,
    stop: async () => {
      child.ref();
      child.stdin?.end();
      if (process.platform === 'win32') child.kill();
      const late = sleep(5000, 'late' as const, { ref: false });
      if ((await Promise.race([exited, late])) === 'late')
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      await exited;
      if (program.pidFile) rmSync(program.pidFile, { force: true });
    },
  };
};

const start = ({ command, args, cwd, env, pidFile }: TiedProgram): ChildProcess => {
  const options = {
    cwd,
    env: { ...process.env, ...env, PID_FILE: pidFile ?? '' },
    stdio: ['pipe', 'pipe', 'pipe'] as ['pipe', 'pipe', 'pipe'],
    // Its own process group: Ctrl-C is for us to handle, we end the child when our work is written.
    detached: true,
  };
  return process.platform === 'win32'
    ? spawn(command, args, { ...options, detached: false })
    : spawn('/bin/sh', ['-c', watchdog, 'sh', command, ...args], options);
};

const lastWords = (child: ChildProcess) => {
  let words = '';
  const listen = (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-2000);
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  return () => words;
};

const pidIn = (file: string): number => {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10);
  } catch {
    return 0;
  }
};

/** Ends a child that an earlier process left, if the noted pid still is that program. */
export const endOrphan = async (pidFile: string, program: string): Promise<void> => {
  const pid = pidIn(pidFile);
  const isOurs = () => pid > 0 && isAlive(pid) && commandLine(pid).includes(program);
  for (let attempt = 0; attempt < 50 && isOurs(); attempt += 1) {
    // It was told to end when its parent died; after two seconds we insist.
    if (attempt === 20) process.kill(pid, 'SIGTERM');
    if (attempt === 40) process.kill(pid, 'SIGKILL');
    await sleep(100);
  }
  writeFileSync(pidFile, '');
};
