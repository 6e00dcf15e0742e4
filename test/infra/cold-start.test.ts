import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

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
])('%s builds no table of phrases or words before the first text asks for it', (path) => {
  const { entries, patterns } = madeByImporting(path);
  expect(entries).toBeLessThan(200);
  expect(patterns).toBeLessThan(100);
});
