import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roleNames } from '../../../shared/deployment/roles.ts';
import { type EditionWorld, editions, startEdition } from './service-world.ts';

const walk = readFileSync(join(import.meta.dirname, '../../../docs/walkthrough.md'), 'utf8');
/** The commands, each with the role that its heading names. */
const steps = walk.split(/^## /m).flatMap((section) => {
  const named = /^.*\((.+)\)\n/.exec(section)?.[1];
  const role = roleNames.find((name) => name === named);
  const commands = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)];
  return commands.map((match) => ({ role, block: match[1] ?? '' }));
});
const expectations = (block: string) =>
  [...block.matchAll(/^# expect: (.+)$/gm)].map((match) => match[1] ?? '');

describe.each(editions)('on %s', (edition) => {
  let world: EditionWorld;
  let shell: ChildProcess;

  beforeAll(async () => {
    world = await startEdition(edition);
    const env = {
      ...process.env,
      API: world.app.apiUrl,
      INBOX: world.app.inboxUrl,
    };
    shell = spawn('bash', ['-s'], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  });
  afterAll(async () => {
    shell.stdin?.end();
    await world.app.stop();
  });

  let run = 0;

  /** Runs a block in the one shell of the walk, as a reader would; its output, and its exit code. */
  const typed = (block: string) =>
    new Promise<{ readonly output: string; readonly code: number }>((resolve, reject) => {
      run += 1;
      const end = `--end-of-block-${run}--`;
      let output = '';
      const listen = (chunk: Buffer) => {
        output += chunk.toString();
        const found = new RegExp(`${end}(\\d+)\\n`).exec(output);
        if (found === null) return;
        shell.stdout?.off('data', listen);
        shell.stderr?.off('data', listen);
        shell.off('exit', ended);
        resolve({ output: output.slice(0, found.index), code: Number(found[1]) });
      };
      shell.stdout?.on('data', listen);
      shell.stderr?.on('data', listen);
      const ended = () => reject(new Error(`the shell ended: ${output}`));
      shell.once('exit', ended);
      // `set -e` inside a group would end the shell: each command's own code is looked at instead.
      shell.stdin?.write(
        `code=0; trap 'code=$?' ERR\n${block}\ntrap - ERR; printf '%s%s\\n' '${end}' "$code"\n`,
      );
    });

  test('the walk has its steps, and almost every one says what to expect', () => {
    expect(steps.length).toBeGreaterThan(12);
    const silent = steps.filter(({ block }) => expectations(block).length === 0);
    expect(silent.length).toBe(1);
    expect(steps.filter(({ role }) => role === undefined)).toEqual(silent);
  });

  test.each(
    steps.map((step, index) => ({ ...step, step: index + 1, first: step.block.split('\n')[0] })),
  )(
    'step $step: $first',
    async ({ role, block }) => {
      const token = role === undefined ? '' : `export TOKEN=${world.tokens[role]}\n`;
      const { output, code } = await typed(`${token}${block}`);
      expect(code, output).toBe(0);
      for (const text of expectations(block)) expect(output).toContain(text);
    },
    30_000,
  );
});
