import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guarded } from '../../../functions/runtime/guarded.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';

const functions = join(import.meta.dirname, '../../../functions');
const names = readdirSync(functions).filter((name) => name !== 'runtime');

test('an error that a handler throws is logged, and rethrown without its text', async () => {
  const logged: unknown[] = [];
  const telemetry = {
    ...silentTelemetry,
    error: (_: string, error: unknown) => void logged.push(error),
  };
  const broken = new Error('no table for jan@post.example', { cause: 'jan' });
  const handler = guarded(() => () => Promise.reject(broken), { telemetry });
  const thrown = (await handler().catch((error: unknown) => error)) as Error;
  expect(thrown.message).toBe('the invocation failed; our own log line says where');
  expect(thrown.cause).toBeUndefined();
  expect(logged).toEqual([broken]);
});

test('an answer passes through unchanged', async () => {
  const handler = guarded(() => async (left: number, right: number) => left + right, {
    telemetry: silentTelemetry,
  });
  expect(await handler(1, 2)).toBe(3);
});

test.each(names)('the function %s is guarded where it is wired', (name) => {
  expect(readFileSync(join(functions, name, 'index.ts'), 'utf8')).toContain(
    'export const handler = guarded(createHandler, {',
  );
});
