import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parkedAnnouncements } from '../../../scripts/outbox/parked-announcements.ts';
import { dynamoDbOutbox } from '../../../shared/adapters/dynamodb/consent/dynamodb-outbox.ts';
import { dynamoDbMailingStore } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqliteOutbox } from '../../../shared/adapters/sqlite/evidence/sqlite-outbox.ts';
import { sqliteMailingStore } from '../../../shared/adapters/sqlite/mailings/sqlite-mailing-store.ts';
import {
  type Outbox,
  publishAnnouncements,
} from '../../../shared/delivery/publish-announcements.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import { mailingId, senderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { changeState } from '../../../shared/mailing/change-state.ts';
import type { Mailing } from '../../../shared/mailing/mailing.ts';
import type { MailingStore } from '../../../shared/mailing/mailing-store.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

const at = instantFromMillis(1_000);

const draft = (id: string, more: Partial<Mailing> = {}): Mailing => ({
  mailingId: mailingId(id),
  senderId: senderId('waterweg'),
  name: 'Maintenance',
  kind: 'regular',
  state: 'draft',
  declaredPurpose: 'contract',
  purpose: 'contract',
  regulated: [],
  productFamilies: [],
  ownProducts: true,
  essential: false,
  vital: false,
  tracking: [],
  audience: {},
  contents: [{ language: 'nl', subject: 'Onderhoud 🛠', text: 'é'.repeat(150_000) }],
  contentHash: 'a'.repeat(64) as Sha256,
  version: 1,
  createdAt: at,
  createdBy: 'anna',
  ...more,
});

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(() => db.stop());

type Opened = { readonly store: MailingStore; readonly outbox: Outbox };

const onDynamoDb = async (): Promise<Opened & { readonly table: string }> => {
  const table = await db.table();
  const outbox = dynamoDbOutbox(db.client, table);
  return { table, store: dynamoDbMailingStore(db.client, table), outbox };
};

const onSqlite = async (): Promise<Opened> => {
  const machine = openDatabase(':memory:');
  return { store: sqliteMailingStore(machine), outbox: sqliteOutbox(machine) };
};

const reviewBy = (reviewer: string, millis: number, reason = 'read it whole') => ({
  reviewer,
  reason,
  at: instantFromMillis(millis),
  contentHash: 'a'.repeat(64) as Sha256,
  verdict: 'release' as const,
});

const stores: readonly (readonly [string, () => Promise<Opened>])[] = [
  ['DynamoDB', onDynamoDb],
  ['SQLite', onSqlite],
];

describe.each(stores)('mailings in %s', (_name, open) => {
  let store: MailingStore;

  beforeAll(async () => {
    ({ store } = await open());
  });

  test('stored mailings come back as they were written, large contents too', async () => {
    const mailing = draft('whole');
    expect(await store.create(mailing, { band: 'pass' })).toBe('created');
    const { contents, ...header } = mailing;
    expect(await store.header(mailing.mailingId)).toEqual(header);
    expect(await store.contents(mailing.mailingId)).toEqual(contents);
    expect(await store.classification(mailing.mailingId)).toEqual({ band: 'pass' });
  });

  test('stored mailings are created once', async () => {
    await store.create(draft('once'), {});
    expect(await store.create(draft('once', { name: 'another' }), {})).toBe('exists');
    expect((await store.header(mailingId('once')))?.name).toBe('Maintenance');
  });

  test('of two changes of a mailing from one version, one is told conflict and sees the other', async () => {
    const { contents: _, ...header } = draft('raced');
    await store.create(draft('raced'), {});
    const change = (name: string) => store.change({ ...header, name, version: 2 }, 1);
    const outcomes = await Promise.all([change('first'), change('second')]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['changed', 'conflict']);
    const stored = await store.header(mailingId('raced'));
    expect(outcomes.map(({ mailing }) => mailing)).toEqual([stored, stored]);
  });

  test('twenty schedulers start one mailing once', async () => {
    await store.create(draft('started', { state: 'scheduled' }), {});
    const starts = await Promise.all(
      Array.from({ length: 20 }, () =>
        changeState(store, { mailingId: mailingId('started'), name: 'start', at }),
      ),
    );
    expect(starts.filter(({ outcome }) => outcome === 'changed')).toHaveLength(1);
    expect(starts.filter(({ outcome }) => outcome === 'already')).toHaveLength(19);
  });

  test('stored mailings are active while scheduled, running or paused, and not after', async () => {
    const id = mailingId('active');
    const isActive = async () => (await store.active()).some((one) => one.mailingId === id);
    await store.create(draft('active'), {});
    expect(await isActive()).toBe(false);
    for (const name of ['schedule', 'start', 'pause', 'resume'] as const) {
      await changeState(store, { mailingId: id, name, at });
      expect(await isActive()).toBe(true);
    }
    await changeState(store, { mailingId: id, name: 'finish', at });
    expect(await isActive()).toBe(false);
  });

  test('the mailings of a sender are listed newest first, page by page', async () => {
    const sender = senderId('lister');
    for (let n = 1; n <= 5; n += 1)
      await store.create(draft(`l${n}`, { senderId: sender, createdAt: instantFromMillis(n) }), {});
    const first = await store.list(sender, 3);
    const rest = await store.list(sender, 3, first.next);
    const ids = [...first.mailings, ...rest.mailings].map((one) => one.mailingId);
    expect(ids).toEqual(['l5', 'l4', 'l3', 'l2', 'l1']);
    expect(rest.next).toBeUndefined();
  });

  test('stored mailings keep every review, in order, those of one millisecond too', async () => {
    const { contents: _, ...header } = draft('reviewed');
    await store.create(draft('reviewed'), {});
    const reviewers = ['cas', 'anna', 'anna', 'bram'];
    for (const [index, reviewer] of reviewers.entries()) {
      const next = { ...header, version: index + 2 };
      await store.review(next, reviewBy(reviewer, 5), index + 1);
    }
    expect((await store.reviews(header.mailingId)).map(({ reviewer }) => reviewer)).toEqual(
      reviewers,
    );
    expect((await store.header(header.mailingId))?.version).toBe(5);
  });

  test('stored mailings keep no review that was checked against an older version', async () => {
    const { contents: _, ...header } = draft('overtaken');
    await store.create(draft('overtaken'), {});
    await store.change({ ...header, name: 'edited', version: 2 }, 1);
    const outcome = await store.review({ ...header, version: 2 }, reviewBy('anna', 1), 1);
    expect(outcome).toMatchObject({ outcome: 'conflict', mailing: { name: 'edited' } });
    expect(await store.reviews(header.mailingId)).toEqual([]);
  });

  test('stored mailings show a rejection behind a megabyte of other reviews', async () => {
    const { contents: _, ...header } = draft('talked-over');
    await store.create(draft('talked-over'), {});
    const long = 'x'.repeat(100_000);
    for (let version = 1; version <= 12; version += 1)
      await store.review(
        { ...header, version: version + 1 },
        reviewBy(`r${version}`, version, long),
        version,
      );
    expect(await store.reviews(header.mailingId)).toHaveLength(12);
  });

  test('senders change only from the version that was read', async () => {
    const sender = { senderId: senderId('s1'), legalName: 'A', version: 1 } as Sender;
    expect(await store.putSender(sender, 0)).toBe('stored');
    expect(await store.putSender(sender, 0)).toBe('conflict');
    expect(await store.putSender({ ...sender, legalName: 'B', version: 2 }, 1)).toBe('stored');
    expect(await store.putSender({ ...sender, legalName: 'C', version: 2 }, 1)).toBe('conflict');
    expect((await store.sender(sender.senderId))?.legalName).toBe('B');
    expect((await store.senders()).map(({ legalName }) => legalName)).toEqual(['B']);
  });

  test('every committed change waits in the outbox until it was announced', async () => {
    const { store: fresh, outbox } = await open();
    await fresh.create(draft('told'), {});
    await changeState(fresh, { mailingId: mailingId('told'), name: 'schedule', at });
    await changeState(fresh, { mailingId: mailingId('told'), name: 'resume', at });
    const told: unknown[] = [];
    const publish = () =>
      publishAnnouncements(
        [outbox],
        async (rows) => {
          told.push(...rows.map(({ announcement }) => announcement['state']));
          return { taken: rows.map(({ id }) => id), refused: [] };
        },
        { now: () => at, deadline: instantFromMillis(at + 1_000) },
      );
    await publish();
    await publish();
    expect(told).toEqual(['draft', 'scheduled']);
  });
});

describe('mailings in DynamoDB alone', () => {
  test('mailings of 0.1.0 are read without editors, and with reviews of the contents alone', async () => {
    const { table, store } = await onDynamoDb();
    const { contents: _, ...header } = draft('old');
    await store.create(draft('old'), {});
    const review = reviewBy('anna', 7);
    const Item = { pk: 'MAILING#old', sk: 'REVIEW#000000000000007#anna', review };
    await db.client.send(new PutCommand({ TableName: table, Item }));
    expect((await store.header(header.mailingId))?.editors).toBeUndefined();
    await store.review({ ...header, version: 2 }, { ...reviewBy('bram', 8), mailingVersion: 1 }, 1);
    expect((await store.reviews(header.mailingId)).map(({ reviewer }) => reviewer)).toEqual([
      'anna',
      'bram',
    ]);
  });

  test('a row that the bus refuses for good is parked, where it can be read, and holds nobody up', async () => {
    const { table: own, store: fresh, outbox } = await onDynamoDb();
    await fresh.create(draft('refused'), {});
    const publish = () =>
      publishAnnouncements(
        [outbox],
        async (rows) => ({ taken: [], refused: rows.map(({ id }) => id) }),
        { now: () => at, deadline: instantFromMillis(at + 1_000) },
      );
    expect(await publish()).toMatchObject({ published: 0, parked: 1 });
    expect(await publish()).toMatchObject({ parked: 0 });
    const parked = await parkedAnnouncements(db.client, own).list();
    expect(parked.map(({ announcement }) => announcement['mailingId'])).toEqual(['refused']);
    await parkedAnnouncements(db.client, own).putBack(parked);
    expect(await parkedAnnouncements(db.client, own).list()).toEqual([]);
    expect(await publish()).toMatchObject({ parked: 1 });
  });
});
