import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localArguments } from '../../../local/demo/local-arguments.ts';
import { requireEdition } from '../../../local/require-edition.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'grondslag-edition-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['grondslag.db', true, undefined],
  ['grondslag.db', false, 'start without --aws'],
  ['dynamodb.sqlite', false, undefined],
  ['dynamodb.sqlite', true, 'start with --aws'],
  ['shared-local-instance.db', true, 'start with --aws'],
  ['settings.json', true, undefined],
  ['settings.json', false, undefined],
])('a folder with %s, on one machine: %s, says %s', (file, isOneMachine, words) => {
  writeFileSync(join(folder, file), '');
  const start = () => requireEdition(folder, isOneMachine);
  if (words === undefined) expect(start).not.toThrow();
  else expect(start).toThrow(words);
});

test('the edition is one machine unless the other is asked for, and never both', () => {
  expect(localArguments([]).oneMachine).toBe(true);
  expect(localArguments(['--one-machine']).oneMachine).toBe(true);
  expect(localArguments(['--aws']).oneMachine).toBe(false);
  expect(() => localArguments(['--aws', '--one-machine'])).toThrow('either');
});
