import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbImportJobs } from '../../../shared/adapters/dynamodb/consent/dynamodb-import-jobs.ts';
import { sqliteImportJobs } from '../../../shared/adapters/sqlite/consent/sqlite-import-jobs.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sweep } from '../../../shared/adapters/sqlite/sweep.ts';
import { instantFromMillis, millisPerDay } from '../../../shared/kernel/instant.ts';
import type { Placed } from '../../../shared/kernel/paging/newest-first.ts';
import {
  type ImportJobs,
  type ImportProgress,
  importState,
} from '../../../shared/subjects/imports/import-job.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { memoryImportJobs } from '../../support/memory/memory-import-jobs.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(async () => db.stop());

const start = Date.UTC(2026, 10, 2);
const at = (millis: number) => instantFromMillis(start + millis);
const part = (over: Partial<ImportProgress> = {}): ImportProgress => ({
  ...{ importId: 'list-1', importedBy: 'marja', rows: 0, rowsInAll: 3_000, at: at(0) },
  ...over,
});

const stores: readonly (readonly [string, () => Promise<ImportJobs>])[] = [
  ['DynamoDB', async () => dynamoDbImportJobs(db.client, await db.table())],
  ['SQLite', async () => sqliteImportJobs(openDatabase(':memory:'))],
  ['memory', async () => memoryImportJobs()],
];

const all = (jobs: ImportJobs) => jobs.newest(100, undefined);

describe.each(stores)('imports: %s', (_name, open) => {
  test('an import is listed once, from when its first part came, as far as its last one', async () => {
    const jobs = await open();
    await jobs.note(part());
    await jobs.note(part({ rows: 1_000, at: at(10) }));
    await jobs.note(part({ rows: 2_000, at: at(20) }));
    expect(await all(jobs)).toEqual([
      {
        ...{ importId: 'list-1', importedBy: 'marja', rows: 2_000, rowsInAll: 3_000 },
        ...{ startedAt: at(0), lastAt: at(20) },
      },
    ]);
  });

  test('a part of an import that comes again, or late, moves nothing back and starts nothing', async () => {
    const jobs = await open();
    await jobs.note(part({ rows: 2_000 }));
    await jobs.note(part({ rows: 1_000, at: at(5) }));
    await jobs.note(part({ rows: 2_000, at: at(9) }));
    expect(await all(jobs)).toMatchObject([{ rows: 2_000, startedAt: at(0), lastAt: at(9) }]);
  });

  test('an import that several calls start at once is one', async () => {
    const jobs = await open();
    await Promise.all([1, 2, 3, 4].map((n) => jobs.note(part({ rows: n * 100, at: at(n) }))));
    expect(await all(jobs)).toMatchObject([{ rows: 400 }]);
  });

  test('imports of one name are apart by their callers', async () => {
    const jobs = await open();
    await jobs.note(part({ rows: 10 }));
    await jobs.note(part({ importedBy: 'webshop', rows: 20 }));
    expect(
      (await all(jobs)).map(({ importedBy, rows }) => `${importedBy} ${rows}`).toSorted(),
    ).toEqual(['marja 10', 'webshop 20']);
  });

  test.each([1, 2, 3, 10])('all imports are listed newest first, %i on a page', async (most) => {
    const jobs = await open();
    for (const [n, millis] of [0, 1, 1, 1, 2, 3].entries())
      await jobs.note(part({ importId: `list-${n}`, at: at(millis) }));
    const told: string[] = [];
    let after: Placed | undefined;
    for (;;) {
      const page = await jobs.newest(most, after);
      const last = page.at(-1);
      if (last === undefined) break;
      expect(page.length).toBeLessThanOrEqual(most);
      told.push(...page.map(({ importId }) => importId));
      after = { startedAt: last.startedAt, id: last.importId };
    }
    expect(told).toEqual([5, 4, 3, 2, 1, 0].map((n) => `list-${n}`));
  });
});

test('both rows of an import go two years after it started, and so does the row of one machine', async () => {
  const until = start + 730 * millisPerDay;
  const table = await db.table();
  const jobs = dynamoDbImportJobs(db.client, table);
  await jobs.note(part());
  await jobs.note(part({ rows: 3_000, at: at(60_000) }));
  const ttlOf = async (pk: string, sk: string) =>
    (await db.client.send(new GetCommand({ TableName: table, Key: { pk, sk } }))).Item?.['ttl'];
  const place = `${String(start).padStart(15, '0')}#list-1#marja`;
  expect([await ttlOf('IMPORT#OF#marja', 'list-1'), await ttlOf('IMPORT#LIST', place)]).toEqual([
    until / 1_000,
    until / 1_000,
  ]);

  const file = openDatabase(':memory:');
  const rows = sqliteImportJobs(file);
  await rows.note(part());
  sweep(file, instantFromMillis(until - 1));
  expect(await all(rows)).toHaveLength(1);
  sweep(file, instantFromMillis(until));
  expect(await all(rows)).toEqual([]);
});

test('an import is over with its last row, goes on while parts come, and has stopped after a quarter of an hour', () => {
  const job = { ...part({ rows: 2_000 }), startedAt: at(0), lastAt: at(0) };
  const quarter = 15 * 60_000;
  expect(importState(job, at(quarter - 1))).toBe('going');
  expect(importState(job, at(quarter))).toBe('stopped');
  expect(importState({ ...job, rows: 3_000 }, at(quarter))).toBe('done');
});
