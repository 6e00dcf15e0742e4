import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const main = join(import.meta.dirname, '../../bench/main.ts');

test('the benchmark of a grown file asks what people ask, and finds every ledger intact', {
  timeout: 120_000,
}, () => {
  const args = [main, 'one-machine-size', '--contacts', '200', '--events', '4'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const last = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
  expect(last).toMatchObject({ contacts: 200, events: 800, small: { contacts: 100 } });
  expect(Object.keys(last['medianMs'] as object)).toHaveLength(6);
});
