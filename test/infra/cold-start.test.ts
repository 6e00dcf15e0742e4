import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import * as bundled from '../../functions/runtime/bundling/zod.ts';

const root = join(import.meta.dirname, '../..');

/** Entries that our own maps take, and patterns that are made, while a module is imported. */
const madeByImporting = (path: string): { readonly entries: number; readonly patterns: number } => {
  const script = `
    let entries = 0, patterns = 0;
    const { set } = Map.prototype;
    Map.prototype.set = function (...pair) { entries += 1; return set.apply(this, pair); };
    globalThis.RegExp = new Proxy(RegExp, {
      construct: (...given) => { patterns += 1; return Reflect.construct(...given); },
    });
    await import(${JSON.stringify(join(root, path))});
    console.log(JSON.stringify({ entries, patterns }));`;
  const args = ['--input-type=module', '-e', script];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
};

test.each([
  'shared/classification/model/sentence-features.ts',
  'shared/classification/rules/rules.ts',
])(
  'the module %s builds no table of phrases or words before the first text asks for it',
  (path) => {
    const { entries, patterns } = madeByImporting(path);
    expect(entries).toBeLessThan(200);
    expect(patterns).toBeLessThan(100);
  },
);

test('a start makes no format of dates: each takes milliseconds, and most requests write none', () => {
  const script = `
    let made = 0;
    Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
      construct: (...given) => { made += 1; return Reflect.construct(...given); },
    });
    await import(${JSON.stringify(join(root, 'shared/kernel/format-date.ts'))});
    console.log(made);`;
  const args = ['--input-type=module', '-e', script];
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' }).trim()).toBe('0');
});

test('the zod of the bundles has all that the sources name', () => {
  const named = ['functions', 'shared', 'web'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      // Weights are base85, which may spell anything.
      .filter((file) => file.endsWith('.ts') && !file.includes('weights'))
      .flatMap((file) => {
        const text = readFileSync(join(root, folder, file), 'utf8');
        return [
          ...text.matchAll(/\bz\.(?<name>\w+(?:\.\w+)?)\(/g),
          ...text.matchAll(/instanceof z\.(?<name>\w+)/g),
          ...text.matchAll(/\bz\.(?<name>[A-Z]+)\b/g),
        ].map(({ groups }) => groups?.['name'] ?? '');
      }),
  );
  expect(new Set(named).size).toBeGreaterThan(20);
  const has = (zod: object, name: string): boolean =>
    name
      .split('.')
      .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], zod) !==
    undefined;
  for (const name of new Set(named))
    expect([name, has(z, name), has(bundled.z, name)]).toEqual([name, true, true]);
});
