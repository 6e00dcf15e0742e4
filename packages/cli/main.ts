#!/usr/bin/env node
import { execFile } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { CliError, exitCodes } from './cli-error.ts';
import { operatorTasks } from './operator/operator-tasks.ts';
import { runProgram } from './run-program.ts';
import type { World } from './world.ts';

const { env, stdin, stdout, stderr } = process;

const ask = async (question: string): Promise<string> => {
  const terminal = createInterface({ input: stdin, output: stderr });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
};

/** The machine that the command runs on. */
const world: World = {
  env,
  // npm runs a script in the folder of its package and says where it was called.
  cwd: env['npm_lifecycle_event'] === 'cli' ? (env['INIT_CWD'] ?? process.cwd()) : process.cwd(),
  configFolder: join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'grondslag'),
  out: (line) => void stdout.write(`${line}\n`),
  err: (line) => void stderr.write(`${line}\n`),
  progress: (line) => {
    if (stderr.isTTY) stderr.write(`\r\u001b[K${line}`);
  },
  ask: stdin.isTTY && stderr.isTTY ? ask : undefined,
  inColour: stdout.isTTY === true && env['NO_COLOR'] === undefined,
  fetch: (request) => fetch(request),
  now: Date.now,
  sleep: async (millis) => void (await sleep(millis)),
  run: async (command, args) => (await promisify(execFile)(command, [...args])).stdout,
  operate: async (task, args) => {
    // The package has its SDK in it: which Node the next one wants is nothing that its user can mend.
    env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
    process.argv.splice(2, Number.POSITIVE_INFINITY, ...args);
    try {
      await operatorTasks[task].load();
    } catch (error) {
      // What `parseArgs` says of a flag; Node has no class for it.
      if (error instanceof TypeError && 'code' in error && /^ERR_PARSE_ARGS_/.test(`${error.code}`))
        throw new CliError(`${error.message} (--help says more)`, exitCodes.usage);
      throw error;
    }
  },
};

// Whoever reads only the head of what we print has read enough.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

const status = await runProgram(world, process.argv.slice(2));
// A task of an operator has set its own.
if (status !== 0) process.exitCode = status;
