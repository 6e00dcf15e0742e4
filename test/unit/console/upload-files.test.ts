import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ConsoleFile, uploadFiles } from '../../../scripts/console/upload-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'grondslag-console-'));
  mkdirSync(join(folder, 'assets'));
  for (const name of ['index.html', 'mail-frame.html', 'assets/main-1.js', 'assets/main-1.css'])
    writeFileSync(join(folder, name), name);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a page is uploaded after everything that it names, and is never cached', async () => {
  const put: ConsoleFile[] = [];
  const count = await uploadFiles(folder, '{"issuer":"x"}', async (file) => {
    put.push(file);
  });

  expect(count).toBe(5);
  expect(put.map(({ key, contentType }) => `${key} ${contentType}`)).toEqual([
    'console/assets/main-1.css text/css; charset=utf-8',
    'console/assets/main-1.js text/javascript; charset=utf-8',
    'console/mail-frame.html text/html; charset=utf-8',
    'console/config.json application/json',
    'console/index.html text/html; charset=utf-8',
  ]);
  expect(
    put.filter(({ cacheControl }) => cacheControl === 'no-cache').map(({ key }) => key),
  ).toEqual(['console/mail-frame.html', 'console/config.json', 'console/index.html']);
  expect(put[0]?.cacheControl).toContain('immutable');
});

test('a file of a kind that nobody knows is not served as something else', async () => {
  writeFileSync(join(folder, 'assets/font-1.woff2'), '');
  await expect(uploadFiles(folder, '{}', async () => undefined)).rejects.toThrow(/woff2/);
});
