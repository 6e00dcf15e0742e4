import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every script runs on the Node of the Lambda runtime', () => {
  expect(process.versions.node.split('.')[0]).toBe('24');
});

test('version managers pick the same one', () => {
  const chosen = readFileSync(new URL('../../.nvmrc', import.meta.url), 'utf8').trim();
  expect(chosen).toBe(process.versions.node.split('.')[0]);
});
