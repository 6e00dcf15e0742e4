import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tables } from '../../shared/deployment/tables.ts';

const root = join(import.meta.dirname, '../..');
const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path) && existsSync(join(root, path)));

describe('partition keys of DynamoDB', () => {
  const prefixes = new Set(
    Object.values(tables).flatMap((kinds) =>
      Object.values<string>(kinds).filter((prefix) => prefix.endsWith('#')),
    ),
  );

  test('begin with prefixes that two modules alone write', () => {
    const product = sources.filter((path) => /^(shared|functions|cdk|scripts)\//.test(path));
    const writers = product.filter((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return [...prefixes].some(
        (prefix) => text.includes(`'${prefix}`) || text.includes(`\`${prefix}`),
      );
    });
    // A comment of the log shows the shape of its keys.
    const documented = 'shared/adapters/dynamodb/mailings/dynamodb-observation-log.ts';
    expect(writers.filter((path) => path !== documented)).toEqual(['shared/deployment/tables.ts']);
  });
});

describe('shared/adapters/dynamodb', () => {
  const folder = 'shared/adapters/dynamodb/';
  const files = sources
    .filter((path) => path.startsWith(folder))
    .map((path) => ({
      path: path.slice(folder.length),
      text: readFileSync(join(root, path), 'utf8'),
    }));
  const matching = (pattern: RegExp) =>
    files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
  const both = ['batch-get.ts'];

  test('speaks raw attribute values in two folders, and the document client in the others', () => {
    const raw = matching(/\w+Command\b[^;]*from '@aws-sdk\/client-dynamodb'/);
    const documents = matching(/from '@aws-sdk\/lib-dynamodb'/);
    expect(raw.length).toBeGreaterThan(4);
    expect(documents.length).toBeGreaterThan(10);
    const isRaw = (path: string) => /^(?:dispatch|pacer)\//.test(path);
    expect(raw.filter((path) => !isRaw(path))).toEqual(both);
    expect(documents.filter(isRaw)).toEqual([]);
  });

  test('has one batch-get and one back-off', () => {
    expect(matching(/BatchGet(?:Item)?Command/)).toEqual(both);
    expect(matching(/setTimeout|node:timers/)).toEqual(['pause.ts']);
    const waiting = matching(/\bpause\(/);
    expect(waiting.length).toBeGreaterThan(1);
    expect(matching(/\bpause\((?!backOff\()/)).toEqual([]);
  });
});

test('no folder has more than 25 source files side by side', () => {
  const counts = new Map<string, number>();
  for (const path of sources.filter((source) => !source.startsWith('test/')))
    counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  expect(counts.size).toBeGreaterThan(50);
  expect([...counts].filter(([, count]) => count > 25)).toEqual([]);
});
