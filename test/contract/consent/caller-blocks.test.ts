import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { dynamoDbAuditTrail } from '../../../shared/adapters/dynamodb/consent/dynamodb-audit-trail.ts';
import { dynamoDbCallerBlocks } from '../../../shared/adapters/dynamodb/consent/dynamodb-caller-blocks.ts';
import { sqliteAuditTrail } from '../../../shared/adapters/sqlite/consent/sqlite-audit-trail.ts';
import { sqliteCallerBlocks } from '../../../shared/adapters/sqlite/consent/sqlite-caller-blocks.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sweep } from '../../../shared/adapters/sqlite/sweep.ts';
import { instantFromMillis, plusMonths } from '../../../shared/kernel/instant.ts';
import type { RecordedBy } from '../../../shared/kernel/recorded-by.ts';
import type { AuditTrail } from '../../../shared/subjects/audit/audit-trail.ts';
import {
  askLift,
  type BlockChange,
  type CallerBlock,
  type CallerBlocks,
  confirmBlock,
} from '../../../shared/subjects/audit/caller-block.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

let dynamoDb: TestDynamoDb;
beforeAll(async () => {
  dynamoDb = await openTestDynamoDb();
});
afterAll(async () => dynamoDb.stop());
afterEach(() => vi.restoreAllMocks());

type World = { readonly blocks: CallerBlocks; readonly trail: AuditTrail };

const stores: readonly (readonly [string, () => Promise<World>])[] = [
  [
    'DynamoDB',
    async () => {
      const { client } = dynamoDb;
      const table = await dynamoDb.table();
      return {
        blocks: dynamoDbCallerBlocks(client, table),
        trail: dynamoDbAuditTrail(client, table),
      };
    },
  ],
  [
    'SQLite',
    async () => {
      const db = openDatabase(':memory:');
      return { blocks: sqliteCallerBlocks(db), trail: sqliteAuditTrail(db) };
    },
  ],
];

const at = instantFromMillis(Date.UTC(2026, 10, 29));
const [femke, gijs, marketer] = ['femke', 'gijs', 'marketer'].map((id) => ({
  kind: 'jwt',
  id,
})) as [RecordedBy, RecordedBy, RecordedBy];

const asked: CallerBlock = {
  ...{ blockId: '01K', caller: marketer, reason: 'left', version: 1 },
  asked: { by: femke, at },
};

const changed = (change: BlockChange): CallerBlock => {
  if (change.outcome !== 'changed') throw new Error(change.outcome);
  return change.block;
};
const inForce = changed(confirmBlock(asked, { by: gijs, at }));
const lifting = changed(askLift(inForce, { by: gijs, at }, 'came back'));
const lifted = changed(confirmBlock(lifting, { by: femke, at }));

const real = Date.now.bind(Date);
let shift = 0;

/** Environments of Lambda read the blocks again after five seconds. */
const later = () => {
  shift += 5_000;
  vi.spyOn(Date, 'now').mockImplementation(() => real() + shift);
};

describe.each(stores)('blocks of callers: %s', (_name, open) => {
  test('blocks of callers are in force from their confirmation until another lifts them', async () => {
    const { blocks, trail } = await open();
    expect(await blocks.all()).toEqual([]);
    for (const [block, isBlocked] of [
      [asked, false],
      [inForce, true],
      [lifting, true],
      [lifted, false],
    ] as const) {
      expect(await blocks.put(block)).toBe('stored');
      later();
      expect([block.version, await trail.isBlocked(marketer)]).toEqual([block.version, isBlocked]);
      expect(await trail.isBlocked({ ...marketer, kind: 'iam' })).toBe(false);
      expect(await trail.isBlocked(femke)).toBe(false);
    }
    expect(await blocks.all()).toEqual([lifted]);
  });

  test('a block of a caller changes one step at a time', async () => {
    const { blocks } = await open();
    expect(await blocks.put(inForce)).toBe('conflict');
    expect(await blocks.put(asked)).toBe('stored');
    expect(await blocks.put(asked)).toBe('conflict');
    expect(await blocks.put(lifting)).toBe('conflict');
    expect(await blocks.all()).toEqual([asked]);
  });

  test('blocks of callers are listed in the order in which they were asked for', async () => {
    const { blocks } = await open();
    for (const blockId of ['03', '01', '02']) await blocks.put({ ...asked, blockId });
    expect((await blocks.all()).map(({ blockId }) => blockId)).toEqual(['01', '02', '03']);
  });
});

test('a lifted block goes when the calls of its time do, and one in force stays', async () => {
  const db = openDatabase(':memory:');
  const blocks = sqliteCallerBlocks(db);
  for (const block of [asked, inForce, lifting, lifted]) await blocks.put(block);
  await blocks.put({ ...asked, blockId: '02' });
  sweep(db, instantFromMillis(plusMonths(at, 24) - 1));
  expect(await blocks.all()).toHaveLength(2);
  sweep(db, plusMonths(at, 24));
  expect((await blocks.all()).map(({ blockId }) => blockId)).toEqual(['02']);

  const { client } = dynamoDb;
  const table = await dynamoDb.table();
  const stored = dynamoDbCallerBlocks(client, table);
  for (const block of [asked, inForce, lifting, lifted]) await stored.put(block);
  const { GetCommand } = await import('@aws-sdk/lib-dynamodb');
  const Key = { pk: 'BLOCKED', sk: asked.blockId };
  const { Item } = await client.send(new GetCommand({ TableName: table, Key }));
  expect(Item?.['ttl']).toBe(plusMonths(at, 24) / 1_000);
});

describe('four eyes', () => {
  test('the person who asks for a block of a caller confirms neither it nor its end', () => {
    expect(confirmBlock(asked, { by: femke, at })).toEqual({ outcome: 'same-person' });
    expect(confirmBlock(lifting, { by: gijs, at })).toEqual({ outcome: 'same-person' });
  });

  test('no block is confirmed that nobody asked for', () => {
    for (const block of [inForce, lifted])
      expect(confirmBlock(block, { by: femke, at })).toEqual({ outcome: 'nothing-asked' });
    for (const block of [lifting, lifted])
      expect(askLift(block, { by: femke, at }, 'again')).toEqual({ outcome: 'nothing-asked' });
  });

  test('a block that nobody confirmed can be withdrawn at once', () => {
    expect(changed(askLift(asked, { by: femke, at }, 'wrong name')).lifted).toEqual({
      by: femke,
      at,
    });
  });
});
