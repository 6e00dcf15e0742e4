import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit, type WrongAudit } from '../../../scripts/machine/verify-audit.ts';
import { dynamoDbAuditDays } from '../../../shared/adapters/dynamodb/consent/dynamodb-audit-days.ts';
import { dynamoDbAuditTrail } from '../../../shared/adapters/dynamodb/consent/dynamodb-audit-trail.ts';
import { dynamoDbPendingLeaves } from '../../../shared/adapters/dynamodb/evidence/dynamodb-pending-leaves.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { sqliteAuditDays } from '../../../shared/adapters/sqlite/consent/sqlite-audit-days.ts';
import { sqliteAuditTrail } from '../../../shared/adapters/sqlite/consent/sqlite-audit-trail.ts';
import { type Database, openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqlitePendingLeaves } from '../../../shared/adapters/sqlite/evidence/sqlite-pending-leaves.ts';
import { sweep } from '../../../shared/adapters/sqlite/sweep.ts';
import type { PendingLeaves } from '../../../shared/evidence/sealing/seal-ports.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { AuditEntry, AuditTrail } from '../../../shared/subjects/audit/audit-trail.ts';
import { type AuditDays, closeAuditDays } from '../../../shared/subjects/audit/close-audit-days.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

let dynamoDb: TestDynamoDb;
beforeAll(async () => {
  dynamoDb = await openTestDynamoDb();
});
afterAll(async () => dynamoDb.stop());

type World = {
  readonly trail: AuditTrail;
  readonly days: AuditDays;
  readonly pending: PendingLeaves;
};

const stores: readonly (readonly [string, () => Promise<World>])[] = [
  [
    'DynamoDB',
    async () => {
      const { client } = dynamoDb;
      const table = await dynamoDb.table();
      return {
        trail: dynamoDbAuditTrail(client, table),
        days: dynamoDbAuditDays(client, table),
        pending: dynamoDbPendingLeaves(client, [table]),
      };
    },
  ],
  ['SQLite', async () => sqliteWorld(openDatabase(':memory:'))],
];

const sqliteWorld = (db: Database): World => ({
  trail: sqliteAuditTrail(db),
  days: sqliteAuditDays(db),
  pending: sqlitePendingLeaves(db),
});

const moment = (iso: string) => instantFromMillis(Date.parse(iso));

const entry = (auditId: string, iso: string): AuditEntry => ({
  ...{ auditId, at: moment(iso), kind: 'read', ids: {}, contacts: [] },
  ...{ caller: { kind: 'jwt', id: 'officer' }, roles: ['privacy-officer'] },
  route: 'GET /v1/contacts/{contactId}',
});

const some = [
  entry('a1', '2026-11-26T09:00:00Z'),
  entry('a2', '2026-11-26T09:30:00Z'),
  entry('c1', '2026-11-28T10:00:00Z'),
];

const closed = async (
  { trail, days }: Pick<World, 'trail' | 'days'>,
  iso: string,
  { isTime = (): boolean => true, pageSize = 500 } = {},
) => {
  const tools = { trail, days, digest: sha256, now: () => moment(iso) };
  return (await closeAuditDays(tools, { isTime, pageSize })).map(
    ({ day, hours }) => `${day} ${hours.map((one) => `${one.hour}:${one.entries}`).join(' ')}`,
  );
};

const leaves = async ({ pending }: World): Promise<number> =>
  (await pending.oldest(100)).flatMap(({ entries }) => entries).length;

describe.each(stores)('a daily leaf of the audit trail: %s', (_name, open) => {
  test('a daily leaf of the audit trail is written once the last call of the day is over, for days without calls too', async () => {
    const world = await open();
    for (const one of some) await world.trail.append(one);
    expect(await closed(world, '2026-11-27T00:59:59Z')).toEqual([]);
    expect(await leaves(world)).toBe(0);
    expect(await closed(world, '2026-11-27T01:00:00Z')).toEqual(['2026-11-26 9:2']);
    expect(await leaves(world)).toBe(1);
    expect(await closed(world, '2026-11-27T23:00:00Z')).toEqual([]);
    // The service was down for a day: what it missed it does.
    expect(await closed(world, '2026-11-29T02:00:00Z')).toEqual(['2026-11-27 ', '2026-11-28 10:1']);
    expect(await leaves(world)).toBe(3);
  });

  test('a daily leaf of the audit trail begins with today if there is no trail', async () => {
    const world = await open();
    expect(await closed(world, '2026-11-29T02:00:00Z')).toEqual([]);
    expect(await closed(world, '2026-11-30T02:00:00Z')).toEqual([]);
    await world.trail.append(entry('x', '2026-11-30T05:00:00Z'));
    expect(await closed(world, '2026-12-01T02:00:00Z')).toEqual(['2026-11-30 5:1']);
  });

  test('a daily leaf of the audit trail is counted in parts, each of which continues where the last one stopped', async () => {
    const world = await open();
    const many = ['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => entry(id, '2026-11-26T09:00:00Z'));
    for (const one of many) await world.trail.append(one);
    const inParts = () => {
      let left = 1;
      return { isTime: () => left-- > 0, pageSize: 2 };
    };
    const now = '2026-11-27T02:00:00Z';
    expect(await closed(world, now, inParts())).toEqual([]);
    expect(await world.days.count()).toMatchObject({ day: '2026-11-26', version: 1 });
    expect(await closed(world, now, inParts())).toEqual([]);
    expect(await closed(world, now, inParts())).toEqual(['2026-11-26 9:5']);
    expect(await closed(world, now)).toEqual([]);
    expect(await leaves(world)).toBe(1);
  });

  test('a daily leaf of the audit trail is written by one of two runs', async () => {
    const world = await open();
    for (const one of some) await world.trail.append(one);
    const both = await Promise.all(
      [1, 2].map(() => closed(world, '2026-11-29T02:00:00Z').catch(() => ['failed'])),
    );
    expect(both.flat().toSorted()).toEqual(['2026-11-26 9:2', '2026-11-27 ', '2026-11-28 10:1']);
    expect(await leaves(world)).toBe(3);
  });
});

describe('`npm run machine -- verify` names', () => {
  const later = moment('2026-11-29T12:00:00Z');

  const tampered = async (act: (db: Database) => void, now = later): Promise<readonly string[]> => {
    const db = openDatabase(':memory:');
    const world = sqliteWorld(db);
    for (const one of some) await world.trail.append(one);
    await closed(world, '2026-11-29T02:00:00Z');
    act(db);
    const said = ({ problem, name }: WrongAudit) => `${problem} ${name}`;
    const wrong = verifyAudit(db, now).map(said);
    db.close();
    return wrong;
  };

  test.each<[string, string, readonly string[]]>([
    ['nothing of what nobody touched', 'SELECT 1', []],
    [
      'a changed entry',
      `UPDATE audit_trail SET entry = json_set(entry, '$.route', 'GET /') WHERE audit_id = 'a1'`,
      ['audit-entry-changed 2026-11-26 09:00'],
    ],
    [
      'a dropped entry',
      `DELETE FROM audit_trail WHERE audit_id = 'c1'`,
      ['audit-entry-missing 2026-11-28 10:00'],
    ],
    [
      'a dropped day',
      `DELETE FROM audit_days WHERE day = '2026-11-27'`,
      ['audit-day-missing 2026-11-27'],
    ],
    [
      'the newest day, dropped',
      `DELETE FROM audit_days WHERE day = '2026-11-28'`,
      ['audit-day-missing 2026-11-28'],
    ],
    [
      'a record of a day that was changed together with its entries',
      `UPDATE audit_days SET audit_day = json_set(audit_day, '$.hours', json('[]')) WHERE day = '2026-11-28';
       DELETE FROM audit_trail WHERE audit_id = 'c1'`,
      ['not-in-log 2026-11-28'],
    ],
  ])('`npm run machine -- verify` names %s', async (_name, sql, expected) => {
    const act = (db: Database) => {
      for (const one of sql.split(';')) db.run(one);
    };
    expect(await tampered(act)).toEqual(expected);
  });

  test('`npm run machine -- verify` names nothing once the entries went at the end of their term, and the days stay', async () => {
    const end = moment('2028-11-28T10:00:00Z');
    let left = 0;
    const wrong = await tampered((db) => {
      sweep(db, end);
      expect(db.all('SELECT * FROM audit_trail')).toEqual([]);
      left = db.all('SELECT * FROM audit_days').length;
    }, end);
    expect([wrong, left]).toEqual([[], 3]);
  });
});
