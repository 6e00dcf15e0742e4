import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { default: stryker } = (await import(`${root}stryker.config.js`)) as {
  readonly default: {
    readonly mutate: readonly string[];
    readonly thresholds: { readonly break: number };
  };
};
const page = readFileSync(`${root}docs/policy-mutants.md`, 'utf8');

type Row = { readonly file: string; readonly mutants: number; readonly detected: number };

/** A row for each file: its name, how many mutants there are, and how many of a hundred were detected. */
const rows: readonly Row[] = [
  ...page.matchAll(/^\| `((?:shared)\/[\w./-]+\.ts)` \| (\d+) \| (?:([\d.]+)%|none) \|/gm),
].map(([, file = '', mutants, detected]) => ({
  file,
  mutants: Number(mutants),
  detected: Number(detected ?? Number.NaN),
}));
const measured = rows.filter(({ mutants, detected }) => mutants > 0 && !Number.isNaN(detected));
const all = measured.reduce((sum, { mutants }) => sum + mutants, 0);
const found = measured.reduce((sum, { mutants, detected }) => sum + (mutants * detected) / 100, 0);

describe('the page of mutants', () => {
  test('the page of mutants has one row for each file that is mutated, and for no other', () => {
    const files = stryker.mutate.flatMap((pattern) => globSync(pattern, { cwd: root }));
    expect(files.length).toBeGreaterThan(70);
    expect(rows.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  });

  test('the page of mutants has a figure in every row with a mutant', () => {
    const without = rows.filter(({ mutants, detected }) => mutants > 0 && Number.isNaN(detected));
    expect(without.map(({ file }) => file)).toEqual([]);
    for (const { file, detected } of measured)
      expect([file, detected > 50 && detected <= 100]).toEqual([file, true]);
  });

  test('the page of mutants states the sum of its rows, which is at least 95%', () => {
    const sum = ((found / all) * 100).toFixed(1);
    expect(page).toContain(`${sum}% of ${all.toLocaleString('en')} mutants were detected`);
    expect(Number(sum)).toBeGreaterThanOrEqual(stryker.thresholds.break);
  });

  test('the page of mutants says of every file whose mutants live why no test can notice them', () => {
    const reasons = page.slice(page.indexOf('| kind | where |'));
    for (const { file, detected } of measured) {
      const name = file.split('/').at(-1) ?? '';
      if (detected < 100) expect(reasons, name).toContain(`\`${name}\``);
    }
  });
});
