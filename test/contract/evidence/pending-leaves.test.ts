import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dynamoDbCertificateStore } from '../../../shared/adapters/dynamodb/consent/dynamodb-certificate-store.ts';
import { dynamoDbConsentLedger } from '../../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbNoticeStore } from '../../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbOutbox } from '../../../shared/adapters/dynamodb/consent/dynamodb-outbox.ts';
import { dynamoDbSuppressionList } from '../../../shared/adapters/dynamodb/consent/dynamodb-suppression-list.ts';
import { dynamoDbLoggedRecords } from '../../../shared/adapters/dynamodb/evidence/dynamodb-logged-records.ts';
import { dynamoDbPendingLeaves } from '../../../shared/adapters/dynamodb/evidence/dynamodb-pending-leaves.ts';
import { dynamoDbSenderVersions } from '../../../shared/adapters/dynamodb/mailings/dynamodb-sender-versions.ts';
import { hmacSha256 } from '../../../shared/adapters/keys/hmac-sha256.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import type { Suppression } from '../../../shared/consent/suppression/suppression-list.ts';
import { publishAnnouncements } from '../../../shared/delivery/publish-announcements.ts';
import type { PendingLeaves } from '../../../shared/evidence/sealing/seal-ports.ts';
import { canonicalJson, type Json } from '../../../shared/kernel/canonical-json.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import { commitmentKey } from '../../../shared/kernel/evidence/commitment-key.ts';
import { type LeafType, logEntry } from '../../../shared/kernel/evidence/log-entry.ts';
import type { AddressHash, ContactId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
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
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

let db: TestDynamoDb;
let table: string;
let pending: PendingLeaves;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(async () => db.stop());
beforeEach(async () => {
  table = await db.table();
  pending = dynamoDbPendingLeaves(db.client, [table]);
});

type Item = Readonly<Record<string, unknown>>;

const items = async (kind: string): Promise<readonly Item[]> => {
  const { Items = [] } = await db.client.send(new ScanCommand({ TableName: table }));
  return Items.filter(({ pk }) => String(pk).startsWith(kind));
};

const waiting = async (): Promise<readonly Sha256[]> =>
  (await pending.oldest(100)).flatMap(({ entries }) => entries);

/** What a stored record and the salt beside it open. */
const opened = (type: LeafType, record: unknown, salt: unknown): Sha256 =>
  logEntry({ type, salt: String(salt), hash: sha256(canonicalJson(record as Json)) }, sha256);

const grant = async (count = 1) => {
  const ledger = dynamoDbConsentLedger(db.client, table);
  const { tools } = await consentWorld({ ledger });
  const outcome = await recordStatements(tools, {
    contactId: anja,
    statements: () =>
      Array.from({ length: count }, (_, index) => ticked(instantFromMillis(start - index))),
  });
  if (outcome.outcome !== 'appended') throw new Error(outcome.outcome);
  return { ledger, events: outcome.events };
};

const announced: string[] = [];
const publish = () =>
  publishAnnouncements(
    [dynamoDbOutbox(db.client, table)],
    async (rows) => {
      announced.push(...rows.map(({ id }) => id));
      return { taken: rows.map(({ id }) => id), refused: [] };
    },
    { now: () => start, deadline: instantFromMillis(start + 1) },
  );
const seal = async () => pending.done((await pending.oldest(100)).map(({ id }) => id));

describe('what is recorded leaves a leaf for the evidence log in the same write', () => {
  test('events leave leaves under the secret of their contact, all of one change in one row', async () => {
    const { ledger, events } = await grant(3);
    const head = await ledger.read(anja);
    const secret = head.outcome === 'live' ? (head.secret ?? '') : '';
    const rows = await pending.oldest(100);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.entries).toEqual(
      events.map(({ eventId, hash }) =>
        logEntry(
          { type: 'consent-event', salt: commitmentKey(hmacSha256, secret, eventId), hash },
          sha256,
        ),
      ),
    );
    const logged = await dynamoDbLoggedRecords(db.client, table).event(anja, 2);
    expect(logged?.record).toEqual(events[1]);
    expect(logEntry(logged?.opening as never, sha256)).toBe(rows[0]?.entries[1]);
  });

  test('a notice leaves a leaf that is opened by what is stored beside it', async () => {
    const notice = { ...offersNotice, noticeId: offers.noticeId, version: 1 };
    const stored = { ...notice, sha256: sha256('1'), publishedAt: start, publishedBy: 'po' };
    await dynamoDbNoticeStore(db.client, table).put(stored);
    const [item] = (await items('NOTICE#')).filter(({ notice: one }) => one !== undefined);
    expect(await waiting()).toEqual([opened('notice', item?.['notice'], item?.['salt'])]);
  });

  test('each version of a sender and of its entity leaves a leaf', async () => {
    const store = dynamoDbSenderVersions(db.client, table);
    const sender = { senderId: waterweg, version: 1, changedAt: start } as never;
    const entity = { entityId: 'e-waterweg', country: 'NL', version: 1, changedAt: start } as never;
    await store.putSender(sender, 0, { entity: { entity, expectedVersion: 0 } });
    const versions = [...(await items('SENDER#')), ...(await items('ENTITY#'))].filter(
      ({ salt }) => salt !== undefined,
    );
    const entries = versions.map((item) =>
      item['sender'] === undefined
        ? opened('entity', item['entity'], item['salt'])
        : opened('sender', item['sender'], item['salt']),
    );
    expect(entries).toHaveLength(2);
    expect((await waiting()).toSorted()).toEqual(entries.toSorted());
  });

  test('a suppression and the one that takes its place both leave leaves that can still be opened', async () => {
    const list = dynamoDbSuppressionList(db.client, table);
    const row: Suppression = {
      addressHash: 'h' as AddressHash,
      scope: waterweg,
      reason: 'objection',
      at: start,
    };
    await list.put(row);
    await list.put({ ...row, liftedAt: instantFromMillis(start + 1) });
    expect(await list.inForce(['h' as AddressHash], waterweg)).toEqual([]);
    const versions = (await items('SUPPRESSION#')).filter(({ salt }) => salt !== undefined);
    const entries = versions.map((item) =>
      opened('suppression', item['suppression'], item['salt']),
    );
    expect(entries).toHaveLength(2);
    expect((await waiting()).toSorted()).toEqual(entries.toSorted());
  });

  test('an erasure leaves a certificate that accounts for every leaf that nobody can open any more', async () => {
    const { ledger } = await grant(2);
    const before = await waiting();
    const head = await ledger.read(anja);
    await ledger.close(anja, head.outcome === 'live' ? head.state.version : 0);
    const closed = await ledger.read(anja);
    expect(closed).toEqual({ outcome: 'erased', version: 3, leaves: before });

    const store = dynamoDbCertificateStore(db.client, table);
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
    const [item] = await items('CERTIFICATE#');
    expect(after).toEqual([opened('erasure', item?.['certificate'], item?.['salt'])]);
    const logged = await dynamoDbLoggedRecords(db.client, table).certificate(anja);
    expect(logEntry(logged?.opening as never, sha256)).toBe(after[0]);
    expect(await dynamoDbLoggedRecords(db.client, table).event(anja, 1)).toBeUndefined();
  });

  test('a write that records nothing leaves no leaf', async () => {
    expect(await pending.oldest(10)).toEqual([]);
    const ledger = dynamoDbConsentLedger(db.client, table);
    await ledger.close('nobody' as ContactId, 0);
    expect(await ledger.read('nobody' as ContactId)).toEqual({ outcome: 'erased', version: 1 });
  });
});

describe('one row serves the bus and the log, and goes when both have had it', () => {
  test.each([
    ['the bus first', [publish, seal]],
    ['the log first', [seal, publish]],
  ])(
    'an outbox row goes when both the bus and the log have had it, %s',
    async (_name, [first, second]) => {
      await grant();
      announced.length = 0;
      await first?.();
      expect(await items('OUTBOX#')).toHaveLength(1);
      await publish();
      await seal();
      await second?.();
      expect(await items('OUTBOX#')).toEqual([]);
      expect(announced).toHaveLength(1);
    },
  );

  test('an outbox row that the bus and the log take at the same moment is announced once, and nothing of it stays', async () => {
    for (let round = 0; round < 20; round += 1) {
      table = await db.table();
      pending = dynamoDbPendingLeaves(db.client, [table]);
      await grant();
      announced.length = 0;
      await Promise.all([publish(), seal(), seal()]);
      await Promise.all([publish(), seal()]);
      expect(await items('OUTBOX#')).toEqual([]);
      expect(announced).toHaveLength(1);
    }
  });

  test('a row that only carries leaves is never announced', async () => {
    const stored = { ...offersNotice, noticeId: offers.noticeId, version: 1, sha256: sha256('1') };
    await dynamoDbNoticeStore(db.client, table).put({
      ...stored,
      publishedAt: start,
      publishedBy: 'po',
    });
    announced.length = 0;
    expect(await publish()).toMatchObject({ published: 0, oldestMillis: 0 });
    expect(await waiting()).toHaveLength(1);
    await seal();
    expect(await items('OUTBOX#')).toEqual([]);
  });

  test('sealing a leaf again after a crash is not an error and removes nothing else', async () => {
    await grant();
    const ids = (await pending.oldest(100)).map(({ id }) => id);
    await pending.done(ids);
    await pending.done(ids);
    await publish();
    await pending.done(ids);
    expect(await items('OUTBOX#')).toEqual([]);
  });

  test('announced rows that wait for the log stand in nobody’s way', async () => {
    const outbox = dynamoDbOutbox(db.client, table);
    const { tools } = await consentWorld({ ledger: dynamoDbConsentLedger(db.client, table) });
    for (let index = 0; index < 25; index += 1)
      await recordStatements(tools, {
        contactId: anja,
        statements: () => [ticked(instantFromMillis(start + index))],
      });
    const first = await publish();
    expect(first.published).toBe(25);
    // They are passed at every look: what was told is not kept in them.
    for (const row of await items('OUTBOX#')) {
      expect(row).toMatchObject({ announced: true, leaves: expect.anything() });
      expect(row).not.toHaveProperty('announcement');
      expect(row).not.toHaveProperty('announcements');
    }
    await recordStatements(tools, {
      contactId: anja,
      statements: () => [ticked(instantFromMillis(start + 99))],
    });
    expect((await publish()).published).toBe(1);
    expect(outbox.shards).toBe(8);
    expect(await waiting()).toHaveLength(26);
  });
});
