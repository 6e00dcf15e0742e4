import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
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

  test('partition keys of DynamoDB begin with prefixes that two modules alone write', () => {
    const product = sources.filter((path) => /^(shared|functions|cdk|scripts)\//.test(path));
    const writers = product.filter((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return [...prefixes].some(
        (prefix) => text.includes(`'${prefix}`) || text.includes(`\`${prefix}`),
      );
    });
    expect(writers).toEqual(['shared/deployment/tables.ts']);
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

  test('the adapters of DynamoDB speak raw attribute values in two folders, and the document client in the others', () => {
    const raw = matching(/\w+Command\b[^;]*from '@aws-sdk\/client-dynamodb'/);
    const documents = matching(/from '@aws-sdk\/lib-dynamodb'/);
    expect(raw.length).toBeGreaterThan(4);
    expect(documents.length).toBeGreaterThan(10);
    const isRaw = (path: string) => /^(?:dispatch|pacer)\//.test(path);
    expect(raw.filter((path) => !isRaw(path))).toEqual(both);
    expect(documents.filter(isRaw)).toEqual([]);
  });

  test('the adapters of DynamoDB have one batch-get and one back-off', () => {
    expect(matching(/BatchGet(?:Item)?Command/)).toEqual(both);
    expect(matching(/setTimeout|node:timers/)).toEqual(['pause.ts']);
    const waiting = matching(/\bpause\(/);
    expect(waiting.length).toBeGreaterThan(1);
    expect(matching(/\bpause\((?!backOff\()/)).toEqual([]);
  });
});

test('what both stores share speaks to no database', () => {
  const shared = sources.filter((path) => path.startsWith('shared/adapters/items/'));
  expect(shared.length).toBeGreaterThan(10);
  const speaking = shared.filter((path) =>
    /Command\b|lib-dynamodb|node:sqlite/.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(speaking).toEqual([]);
  const importing = sources.filter(
    (path) =>
      path.startsWith('shared/adapters/sqlite/') &&
      readFileSync(join(root, path), 'utf8').includes('/dynamodb/'),
  );
  expect(importing).toEqual([]);
});

test('what makes a folder among the temporary ones also removes it', () => {
  const leaving = sources
    .filter((path) => /^(test|bench|tools)\//.test(path))
    .filter((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return /mkdtemp(Sync)?\(join\(tmpdir\(\)/.test(text) && !/\brm(Sync)?\(/.test(text);
    });
  expect(leaving).toEqual([]);
});

test('unit tests reach no handler: what a handler answers takes longer to find out', () => {
  const reached = (path: string, seen: Set<string>): boolean => {
    if (/^functions\/.+\/handler\.ts$/.test(path)) return true;
    if (seen.has(path) || !existsSync(join(root, path))) return false;
    seen.add(path);
    const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), 'utf8'));
    return importedFiles
      .filter(({ fileName }) => fileName.startsWith('.') && fileName.endsWith('.ts'))
      .some(({ fileName }) => reached(join(dirname(path), fileName), seen));
  };
  const units = sources.filter((path) => path.startsWith('test/unit/'));
  expect(units.filter((path) => reached(path, new Set()))).toEqual([]);
});

test('no folder has more than 25 source files side by side', () => {
  const counts = new Map<string, number>();
  for (const path of sources.filter((source) => !source.startsWith('test/')))
    counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  expect(counts.size).toBeGreaterThan(50);
  expect([...counts].filter(([, count]) => count > 25)).toEqual([]);
});

/** Files whose helpers still come first. The list only shrinks. */
const helpersFirst: readonly string[] = [
  'bench/policy/flat-facts.ts',
  'functions/decisions/describe-mailing.ts',
  'functions/decisions/handler.ts',
  'shared/classification/model/sentence-features.ts',
  'shared/classification/rules/link-rules.ts',
  'shared/policy/mailing-facts.ts',
  'shared/policy/resolved-settings.ts',
  'shared/subjects/consent-record.ts',
  'tools/api-examples/scenario/mailings.ts',
];

test('a file opens with its main export; helper functions follow', () => {
  const product = sources.filter((path) => !/^test\/|\.d\.ts$/.test(path));
  const offending = product.filter((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const kinds = ts
      .createSourceFile(path, text, ts.ScriptTarget.Latest)
      .statements.filter(isFunction)
      .map((statement) => (isExported(statement) ? 'export' : 'helper'));
    return kinds[0] === 'helper' && kinds.includes('export');
  });
  expect(product.length).toBeGreaterThan(500);
  expect(offending.toSorted()).toEqual(helpersFirst.toSorted());
});

const isFunction = (
  statement: ts.Statement,
): statement is ts.FunctionDeclaration | ts.VariableStatement =>
  ts.isFunctionDeclaration(statement) ||
  (ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some(
      ({ initializer }) => initializer !== undefined && ts.isArrowFunction(initializer),
    ));

const isExported = ({
  modifiers = [],
}: {
  readonly modifiers?: ReadonlyArray<ts.ModifierLike> | undefined;
}) => modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
