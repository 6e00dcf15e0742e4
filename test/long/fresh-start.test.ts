import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Killable, startKillable } from '../e2e/service/killable.ts';

let folder: string;
let running: Killable[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'grondslag-fresh-'));
  running = [];
});
afterEach(async () => {
  for (const one of running) await one.kill();
  rmSync(folder, { recursive: true, force: true });
});

const start = (...flags: readonly string[]): Killable => {
  const one = startKillable(folder, ...flags);
  running.push(one);
  return one;
};

const filesIn = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
    join(entry.parentPath, entry.name),
  );

test('`--fresh` does not touch the folder of a running service, whose printed first call still works', async () => {
  const first = start();
  await first.line(/^Open:$/m);
  const before = filesIn();
  expect(before.length).toBeGreaterThan(3);

  const second = start('--fresh');

  expect(await second.line(/in use by process \d+ and was left untouched/)).toBeDefined();
  expect(filesIn()).toEqual(expect.arrayContaining(before));
  const answer = await fetch(`${await first.apiUrl()}/v1/senders`, {
    headers: { authorization: `Bearer ${await first.token('marketer')}` },
  });
  expect(answer.status).toBe(200);
  const [, printed = ''] =
    (await first.line(/curl -s \$GRONDSLAG_URL(\S+) .*\$GRONDSLAG_TOKEN"/)) ?? [];
  const asPrinted = await fetch(`${await first.apiUrl()}${printed}`, {
    headers: { authorization: `Bearer ${await first.token('product')}` },
  });
  expect([printed, asPrinted.status]).toEqual(['/v1/contacts', 200]);
  const open = filesIn().filter((file) => (statSync(file).mode & 0o077) !== 0);
  expect(open).toEqual([]);
});
