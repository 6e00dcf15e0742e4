import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dynamoDbSenderVersions } from '../../../shared/adapters/dynamodb/mailings/dynamodb-sender-versions.ts';
import type { CountryCode } from '../../../shared/kernel/country.ts';
import type { EntityId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { Entity, Succession } from '../../../shared/mailing/entities/entity.ts';
import { isSucceeded } from '../../../shared/mailing/entities/is-succeeded.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

/** Entities of which only the successor was told, as successions were recorded at first. */
let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(() => db.stop());

const on = instantFromMillis(1_780_000_000_000);
const day = 24 * 60 * 60 * 1000;

const entity = (id: string, successions: readonly Succession[] = []): Entity => ({
  entityId: id as EntityId,
  legalName: `${id} B.V.`,
  country: 'NL' as CountryCode,
  kind: 'company',
  tradeNames: [],
  successions,
  version: 1,
});

const succession = (predecessor: string, later: number): Succession => ({
  predecessor: predecessor as EntityId,
  on: instantFromMillis(on + later),
  evidence: { document: 'deed' },
  recordedBy: 'officer',
  recordedAt: instantFromMillis(on + later),
});

const run = promisify(execFile);
const script = new URL('../../../scripts/successors.ts', import.meta.url).pathname;

test('a succession of an earlier version ends the marketing of the predecessor, once it is recorded with it', async () => {
  const table = await db.table();
  const store = dynamoDbSenderVersions(db.client, table);
  const entities = [
    entity('e-old'),
    entity('e-later', [succession('e-old', day)]),
    entity('e-first', [succession('e-old', 0)]),
  ];
  for (const one of entities) await store.putEntity({ entity: one, expectedVersion: 0 });
  const successors = async (...args: string[]) => {
    const env = {
      ...process.env,
      AWS_ENDPOINT_URL_DYNAMODB: db.endpoint,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      MAILINGS_TABLE: table,
    };
    return (await run(process.execPath, [script, ...args], { env })).stdout.trim().split('\n');
  };
  const face = { senderId: 'old' as SenderId, entityId: 'e-old' as EntityId };
  const told = ['e-old: was succeeded', '{"succeeded":1}'];

  expect(await successors()).toEqual(told);
  expect(await isSucceeded(store, face, instantFromMillis(on + day))).toBe(false);
  expect(await successors('--write')).toEqual(told);
  expect(await isSucceeded(store, face, on)).toBe(true);
  expect((await store.entity('e-old' as EntityId))?.succeededBy).toEqual({
    successor: 'e-first',
    on,
    recordedAt: on,
  });
  expect(await successors('--write')).toEqual(['{"succeeded":0}']);
});
