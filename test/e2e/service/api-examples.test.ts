import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const script = join(import.meta.dirname, '../../../tools/api-examples.ts');

/** In a separate process, because a recording sets the clock. */
const recordAgain = () =>
  new Promise<{ readonly code: number | null; readonly output: string }>((resolve) => {
    const child = spawn(process.execPath, [script, '--check']);
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => resolve({ code, output }));
  });

test('what the API is shown to answer is what it answers', async () => {
  expect(await recordAgain()).toEqual({ code: 0, output: '' });
});
