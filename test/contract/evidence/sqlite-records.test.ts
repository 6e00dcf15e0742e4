import { beforeEach, describe, expect, test } from 'vitest';
import { sqliteCertificateStore } from '../../../shared/adapters/sqlite/consent/sqlite-certificate-store.ts';
import { sqliteConsentLedger } from '../../../shared/adapters/sqlite/consent/sqlite-consent-ledger.ts';
import { sqliteNoticeStore } from '../../../shared/adapters/sqlite/consent/sqlite-notice-store.ts';
import { sqliteSuppressionList } from '../../../shared/adapters/sqlite/consent/sqlite-suppression-list.ts';
import { sqliteTopicBook } from '../../../shared/adapters/sqlite/consent/sqlite-topic-book.ts';
import { sqliteContactStore } from '../../../shared/adapters/sqlite/contacts/sqlite-contact-store.ts';
import { type Database, openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqliteLoggedRecords } from '../../../shared/adapters/sqlite/evidence/sqlite-logged-records.ts';
import { sqliteOutbox } from '../../../shared/adapters/sqlite/evidence/sqlite-outbox.ts';
import { sqlitePendingLeaves } from '../../../shared/adapters/sqlite/evidence/sqlite-pending-leaves.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import {
  type PendingAnnouncement,
  publishAnnouncements,
} from '../../../shared/delivery/publish-announcements.ts';
import { canonicalJson, type Json } from '../../../shared/kernel/canonical-json.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import { type LeafType, logEntry } from '../../../shared/kernel/evidence/log-entry.ts';
import type { AddressHash, EntityId } from '../../../shared/kernel/ids.ts';
import { type Instant, instantFromMillis } from '../../../shared/kernel/instant.ts';
import {
  anja,
  consentWorld,
  offers,
  offersNotice,
  sha256,
  start,
  ticked,
  waterweg,
} from '../../support/consent-world.ts';
import { aContact } from '../contacts/contact-store.contract.ts';

let db: Database;
beforeEach(() => {
  db = openDatabase(':memory:');
});

const pending = () => sqlitePendingLeaves(db);
const waiting = async (): Promise<readonly Sha256[]> =>
  (await pending().oldest(1_000)).flatMap(({ entries }) => entries);
const seal = async () => pending().done((await pending().oldest(1_000)).map(({ id }) => id));

let told: PendingAnnouncement[] = [];
const publish = (isRefused: (row: PendingAnnouncement) => boolean = () => false) =>
  publishAnnouncements(
    [sqliteOutbox(db)],
    async (rows) => {
      told.push(...rows);
      const ids = (some: readonly PendingAnnouncement[]) => some.map(({ id }) => id);
      return {
        taken: ids(rows.filter((row) => !isRefused(row))),
        refused: ids(rows.filter(isRefused)),
      };
    },
    { now: () => start, deadline: instantFromMillis(start + 1) },
  );
beforeEach(() => {
  told = [];
});

const grant = async (count = 1) => {
  const ledger = sqliteConsentLedger(db);
  const { tools } = await consentWorld({ ledger });
  const said = await recordStatements(tools, {
    contactId: anja,
    statements: () =>
      Array.from({ length: count }, (_, index) => ticked(instantFromMillis(start - index))),
  });
  if (said.outcome !== 'appended') throw new Error(said.outcome);
  return { ledger, events: said.events };
};

/** The leaves that the rows of a table open, with the salts that stand beside their records. */
const openedBy = (table: string, column: string, type: LeafType): readonly Sha256[] =>
  db
    .all<{ record: string; salt: string }>(`SELECT ${column} AS record, salt FROM ${table}`)
    .map(({ record, salt }) =>
      logEntry({ type, salt, hash: sha256(canonicalJson(JSON.parse(record) as Json)) }, sha256),
    );

const notice = { ...offersNotice, noticeId: offers.noticeId, version: 1, sha256: sha256('1') };
const published = { ...notice, publishedAt: start, publishedBy: 'po' };

const writes: readonly (readonly [LeafType, string, string, () => Promise<unknown>])[] = [
  ['notice', 'notices', 'notice', () => sqliteNoticeStore(db).put(published)],
  [
    'topic',
    'topics',
    'topic',
    () =>
      sqliteTopicBook(db).put(
        {
          entityId: 'e' as EntityId,
          topicId: 'offers',
          names: { nl: 'Aanbiedingen' },
          descriptions: {},
          visibility: 'public',
          version: 1,
          changedBy: 'po',
          changedAt: start,
        },
        0,
      ),
  ],
  [
    'suppression',
    'suppression_versions',
    'suppression',
    async () => {
      const row = {
        addressHash: 'h' as AddressHash,
        scope: waterweg,
        reason: 'objection',
        at: start,
      } as const;
      await sqliteSuppressionList(db).put(row);
      await sqliteSuppressionList(db).put({ ...row, liftedAt: instantFromMillis(start + 1) });
    },
  ],
  [
    'contact-facts',
    'contact_facts',
    'facts',
    async () => {
      const by = { kind: 'jwt', id: 'product' } as const;
      const first = aContact('anja');
      const updatedAt = (first.updatedAt + 1) as Instant;
      await sqliteContactStore(db).create(first, by);
      await sqliteContactStore(db).change(first, { ...first, version: 2, updatedAt }, by);
    },
  ],
];

describe('what is recorded on one machine leaves a leaf for the evidence log in the same write', () => {
  test.each(writes)(
    'a %s in the table %s leaves a leaf that its column %s opens',
    async (type, table, column, write) => {
      await write();

      const entries = openedBy(table, column, type);
      expect(entries.length).toBeGreaterThan(0);
      expect((await waiting()).toSorted()).toEqual(entries.toSorted());
    },
  );

  test('events leave leaves that their records open, all of one change in one row', async () => {
    const { events } = await grant(3);

    const rows = await pending().oldest(10);
    expect(rows).toHaveLength(1);
    const logged = await sqliteLoggedRecords(db).event(anja, 2);
    expect(logged?.record).toEqual(events[1]);
    expect(logEntry(logged?.opening as never, sha256)).toBe(rows[0]?.entries[1]);
  });

  test('an erasure leaves a certificate that names every leaf that nobody can open any more, once', async () => {
    const { ledger } = await grant(2);
    const before = await waiting();
    await ledger.close(anja, 2);
    expect(await ledger.purge(anja)).toEqual(before);
    expect(await ledger.purge(anja)).toEqual(before);

    const store = sqliteCertificateStore(db);
    const certificate = {
      contactId: anja,
      certificateId: 'c',
      requestedBy: 'po',
      reason: 'asked',
      evidenceRef: 'r',
      senderId: waterweg,
      startedAt: start,
      eventsRemoved: 2,
      lastHash: '',
      status: 'completed',
      completedAt: start,
      leaves: before,
    } as const;
    const announcement = { type: 'contact.erased', contactId: anja, certificateId: 'c' } as const;
    await store.complete(certificate, { id: 'one', at: start, announcement });
    await store.complete(certificate, { id: 'two', at: start, announcement });

    const after = (await waiting()).filter((entry) => !before.includes(entry));
    expect(after).toEqual(openedBy('certificates', 'certificate', 'erasure'));
    expect(after).toHaveLength(1);
    const logged = await sqliteLoggedRecords(db).certificate(anja);
    expect(logEntry(logged?.opening as never, sha256)).toBe(after[0]);
    expect(await sqliteLoggedRecords(db).event(anja, 1)).toBeUndefined();
  });

  test('the leaves of a person with more events than one certificate names are named in parts', async () => {
    const leaves = Array.from({ length: 5_001 }, (_, index) => sha256(String(index)));
    const certificate = {
      contactId: anja,
      certificateId: 'c',
      requestedBy: 'po',
      reason: 'asked',
      evidenceRef: 'r',
      senderId: waterweg,
      startedAt: start,
      eventsRemoved: 5_001,
      lastHash: '',
      status: 'completed',
      completedAt: start,
      leaves,
    } as const;
    const announcement = { type: 'contact.erased', contactId: anja, certificateId: 'c' } as const;
    await sqliteCertificateStore(db).complete(certificate, { id: 'one', at: start, announcement });

    const entries = openedBy('certificates', 'certificate', 'erasure');
    expect(entries).toHaveLength(2);
    expect((await waiting()).toSorted()).toEqual(entries.toSorted());
    const found = await sqliteCertificateStore(db).find(anja);
    expect(found?.status === 'completed' && found.leaves).toEqual(leaves.slice(0, 5_000));
  });
});

describe('one row serves whoever announces and the log, and goes when both have had it', () => {
  const rows = () => db.all('SELECT id FROM outbox');

  test.each([
    ['announced first', [publish, seal]],
    ['sealed first', [seal, publish]],
  ])(
    'an outbox row goes when both announcing and the log have had it, %s',
    async (_name, [first, second]) => {
      await grant();
      await first?.();
      expect(rows()).toHaveLength(1);
      await second?.();
      await seal();
      expect(rows()).toEqual([]);
      expect(told).toHaveLength(1);
    },
  );

  test('a row that only carries leaves is never announced', async () => {
    await sqliteNoticeStore(db).put(published);

    expect(await publish()).toMatchObject({ published: 0, oldestMillis: 0 });
    expect(await waiting()).toHaveLength(1);
    await seal();
    expect(rows()).toEqual([]);
  });

  test('an announcement that nobody takes is put aside, and those behind it pass', async () => {
    const { tools } = await consentWorld({ ledger: sqliteConsentLedger(db) });
    for (let index = 0; index < 3; index += 1)
      await recordStatements(tools, {
        contactId: anja,
        statements: () => [ticked(instantFromMillis(start + index))],
      });
    const [first] = await sqliteOutbox(db).pending(0, 10);

    expect(await publish(({ id }) => id === first?.id)).toMatchObject({ published: 2, parked: 1 });

    expect(db.all('SELECT id FROM parked_announcements')).toEqual([{ id: first?.id }]);
    expect(await waiting()).toHaveLength(3);
    await seal();
    expect(rows()).toEqual([]);
  });
});
