import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const page = read('docs/checking-evidence.md').replaceAll(/\n {2}(?=\S)/g, ' ');
const [, tampering = '', outside = ''] =
  /## What somebody with full write access cannot hide\n(.*)## What is outside\n(.*)/s.exec(page) ??
  [];
const rows = tampering.split('\n').filter((line) => /^\| (?!tampering |---)/.test(line));

const quoted = (text: string): readonly string[] =>
  [...text.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
const matches = (source: string, pattern: RegExp): readonly string[] =>
  [...source.matchAll(pattern)].map(([, name = '']) => name);

/** Between two texts of a source, so that a list is read and nothing else. */
const between = (source: string, start: string, end: string): string => {
  const from = source.indexOf(start);
  const to = source.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`the test has no longer: ${start} … ${end}`);
  return source.slice(from, to);
};

const tables = read('test/e2e/service/tampered-tables.test.ts');
const log = read('test/e2e/service/tampered-log.test.ts');
const memory = read('test/property/evidence/tamper.test.ts');
const titles = (source: string): readonly string[] =>
  matches(source, /\btest\(\s*'([^']+)'/g).filter((title) => !/nobody touched/.test(title));

/** What the tests do, by the name that they print. */
const tried: Readonly<Record<string, readonly string[]>> = {
  'kinds of item': matches(between(tables, 'const things', '];\n'), /^ {2}\['([^']+)'/gm),
  'acts on them': matches(between(tables, 'const acts', '\n};'), /^ {2}'([^']+)': async/gm),
  'whole tables': matches(between(tables, 'const wholes', '\n  };'), /^ {4}'([^']+)': \[/gm),
  'other tests of tables': titles(tables),
  'files of the log': matches(
    between(log, 'const tampered', '\n];'),
    /^ {2}\[\n {4}'[^']+',\n {4}'([^']+)',/gm,
  ),
  'what stops the sealer': matches(
    between(log, 'const stopped', '\n];'),
    /^ {2}\[\n? *'([^']+)',/gm,
  ),
  'other tests of the log': titles(log),
  'changes in memory': matches(
    between(memory, 'const changes', '\n  ];'),
    /^ {4}\[\n {6}'([^']+)',/gm,
  ),
  'other tests in memory': titles(memory),
  timestamps: matches(
    read('test/contract/evidence/timestamps.test.ts'),
    /is refused with (a stamp of another checkpoint)/g,
  ).map(() => 'a timestamp of another checkpoint'),
};

describe('the page on checking evidence', () => {
  const named = [...rows.flatMap(quoted), ...quoted(outside)];

  test.each(Object.entries(tried))(
    'the page on checking evidence names each of the tried %s',
    (_, cases) => {
      expect(cases.length).toBeGreaterThan(0);
      for (const one of cases) expect(named).toContain(one);
    },
  );

  test('the page on checking evidence names no case that is not tried', () => {
    const all = new Set(Object.values(tried).flat());
    expect(named.filter((one) => !all.has(one))).toEqual([]);
  });

  test.each(rows)('the page on checking evidence has a row whose case is tried: %s', (row) => {
    expect(rows.length).toBeGreaterThan(10);
    expect(quoted(row).length).toBeGreaterThan(0);
  });
});
