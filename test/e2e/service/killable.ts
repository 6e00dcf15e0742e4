import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseEnv } from 'node:util';
import { tokenVariable } from '../../../packages/cli/profile.ts';
import type { RoleName } from '../../../shared/deployment/roles.ts';

/** `npm start` as a separate process, which may be killed at any moment. */
export type Killable = {
  /** Waits for a line that matches; undefined when it ended, or took too long. */
  line(pattern: RegExp, patienceMs?: number): Promise<RegExpExecArray | undefined>;
  apiUrl(): Promise<string>;
  inboxUrl(): Promise<string>;
  /** Address of the event bus, whose events are at `/_local/events`. */
  busUrl(): Promise<string>;
  token(role: RoleName): Promise<string>;
  readonly output: () => string;
  kill(): Promise<void>;
};

const start = join(import.meta.dirname, '../../../local/start.ts');

const ended = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** Ports of a folder, which it keeps when it starts again; tests that run beside each other share none. */
const portsOf = (dataDir: string): readonly string[] => {
  const known = ports.get(dataDir) ?? [randomInt(12_000, 16_000), randomInt(16_000, 20_000)];
  ports.set(dataDir, known);
  return ['--port', String(known[0]), '--inbox-port', String(known[1])];
};

const ports = new Map<string, readonly [number, number]>();

/** Starts the service on a data folder. */
export const startKillable = (dataDir: string, ...flags: readonly string[]): Killable => {
  const args = [start, '--data', dataDir, ...portsOf(dataDir), ...flags];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listen = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);

  const line = async (pattern: RegExp, patienceMs = 80_000) => {
    const deadline = performance.now() + patienceMs;
    for (;;) {
      const found = pattern.exec(output);
      if (found !== null) return found;
      if (ended(child) || performance.now() > deadline) return undefined;
      await sleep(20);
    }
  };
  const said = async (pattern: RegExp) => {
    const found = (await line(pattern))?.[1];
    if (found === undefined) throw new Error(`never said ${pattern}: ${output}`);
    return found;
  };
  return {
    line,
    apiUrl: () => said(/^API and pages +(http\S+)$/m),
    inboxUrl: () => said(/^(?:SES|inbox).*?(http:\/\/\S+)/m),
    busUrl: () => said(/^EventBridge +(http\S+)/m),
    token: async (role) => {
      await said(/^(A token for each role) /m);
      const { [tokenVariable(role)]: token } = parseEnv(readFileSync(join(dataDir, 'env'), 'utf8'));
      if (token === undefined) throw new Error(`no token of ${role}`);
      return token;
    },
    output: () => output,
    kill: async () => {
      if (ended(child)) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
};
