import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../../packages/cli/main.ts', import.meta.url));

test('a reader who leaves early, as head does, ends the command without a word', async () => {
  const command = spawn(process.execPath, [main, 'proof', '--help'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  command.stdout.destroy();
  const [said, [status]] = await Promise.all([text(command.stderr), once(command, 'close')]);
  expect({ said, status }).toEqual({ said: '', status: 0 });
});
