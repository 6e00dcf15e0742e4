import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbMailingStore } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { senderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { MailingStore } from '../../../shared/mailing/mailing-store.ts';
import { pinnedSender } from '../../../shared/mailing/pinned-sender.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import { testSender } from '../../support/dispatch-mailing.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

let db: TestDynamoDb;
let table = '';
let store: MailingStore;

beforeAll(async () => {
  db = await openTestDynamoDb();
  table = await db.table();
  store = dynamoDbMailingStore(db.client, table);
});
afterAll(() => db.stop());

const version = (id: string, number: number, more: Partial<Sender> = {}): Sender => ({
  ...testSender(id),
  version: number,
  legalName: `Version ${number} B.V.`,
  changedBy: 'femke',
  changedAt: instantFromMillis(number),
  ...more,
});

/** A row as 0.1.0 wrote it. */
const putAs010 = (sender: Partial<Sender>) =>
  db.client.send(
    new PutCommand({
      TableName: table,
      Item: { pk: `SENDER#${sender.senderId}`, sk: 'SENDER', sender },
    }),
  );

describe('versions of a sender', () => {
  test('the versions of a sender are kept as they were written, each readable by its number', async () => {
    const id = senderId('kept');
    for (const n of [1, 2, 3])
      expect(await store.putSender(version('kept', n), n - 1)).toBe('stored');
    for (const n of [1, 2, 3]) expect(await store.senderVersion(id, n)).toEqual(version('kept', n));
    expect(await store.sender(id)).toEqual(version('kept', 3));
    expect(await store.senderVersion(id, 4)).toBeUndefined();
    expect(await store.senderVersion(id, undefined)).toEqual(version('kept', 1));
  });

  test('of twenty writers of the same next version one wins, and history has it once', async () => {
    const id = senderId('raced');
    await store.putSender(version('raced', 1), 0);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        store.putSender(version('raced', 2, { legalName: `Writer ${n}` }), 1),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
    const winner = `Writer ${outcomes.indexOf('stored')}`;
    expect((await store.sender(id))?.legalName).toBe(winner);
    expect((await store.senderVersion(id, 2))?.legalName).toBe(winner);
  });

  test('the versions of a sender are listed newest first, page by page', async () => {
    for (const n of [1, 2, 3, 4, 5]) await store.putSender(version('listed', n), n - 1);
    const first = await store.senderVersions(senderId('listed'), 2);
    const rest = await store.senderVersions(senderId('listed'), 3, first.next);
    expect([...first.versions, ...rest.versions].map((one) => one.version)).toEqual([
      5, 4, 3, 2, 1,
    ]);
    expect([first.next, rest.next]).toEqual([4, undefined]);
    expect((await store.senderVersions(senderId('nobody'), 2)).versions).toEqual([]);
  });

  test('no write changes a row that is history', async () => {
    for (const n of [1, 2, 3]) await store.putSender(version('fixed', n), n - 1);
    const rows = async () =>
      (
        (await db.client.send(new ScanCommand({ TableName: table, ConsistentRead: true }))).Items ??
        []
      )
        .filter(({ pk, sk }) => pk === 'SENDER#fixed' && String(sk).startsWith('VERSION#'))
        .map(({ sk, sender }) => [sk, sender]);
    const before = await rows();
    expect(before).toHaveLength(3);
    for (const expected of [0, 1, 2])
      expect(
        await store.putSender(version('fixed', expected + 1, { legalName: 'X' }), expected),
      ).toBe('conflict');
    expect(await rows()).toEqual(before);
  });
});

describe('a sender that 0.1.0 stored', () => {
  test.each([
    ['one that was changed twice', 3, 3],
    ['one without a number', undefined, 1],
  ])('%s is read, listed and changed, and what it was is kept', async (_, stored, number) => {
    const id = senderId(`old${stored}`);
    const { changedBy: _by, changedAt: _at, ...old } = version(id, number);
    const { version: __, ...without } = old;
    await putAs010(stored === undefined ? without : old);
    expect(await store.sender(id)).toEqual(old);
    expect(await store.senderVersions(id, 5)).toEqual({ versions: [old] });
    expect(await store.putSender(version(id, number + 1), number)).toBe('stored');
    expect(await store.senderVersion(id, number)).toEqual(old);
    expect((await store.senderVersions(id, 5)).versions).toEqual([version(id, number + 1), old]);
    expect(await store.putSender(version(id, number + 2), number + 1)).toBe('stored');
    expect(await store.senderVersion(id, undefined)).toEqual(old);
  });

  test('a sender that 0.1.0 stored stays the sender of the mailings of 0.1.0, which name no version', async () => {
    const id = senderId('upgraded');
    const { changedBy: _, changedAt: __, ...old } = version('upgraded', 2);
    await putAs010(old);
    expect(await pinnedSender(store, { senderId: id })).toEqual(old);
    await store.putSender(version('upgraded', 3, { postalAddress: 'Elders 1' }), 2);
    expect(await pinnedSender(store, { senderId: id })).toMatchObject({
      version: 2,
      postalAddress: old.postalAddress,
    });
  });
});
