import { BatchWriteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scanRecords } from '../../../scripts/evidence/scan-records.ts';
import { dynamoDbCertificateStore } from '../../../shared/adapters/dynamodb/consent/dynamodb-certificate-store.ts';
import { dynamoDbConsentLedger } from '../../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { eventKey } from '../../../shared/adapters/dynamodb/consent/ledger-write.ts';
import { dynamoDbPendingLeaves } from '../../../shared/adapters/dynamodb/evidence/dynamodb-pending-leaves.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import type { ConsentEvent } from '../../../shared/consent/event/consent-event.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import type { ErasureCertificate } from '../../../shared/consent/suppression/certificate-store.ts';
import { accountForLeaves } from '../../../shared/evidence/verify/account-for-leaves.ts';
import type { OpenedRecord } from '../../../shared/evidence/verify/opened-record.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import { anja, consentWorld, start, ticked, waterweg } from '../../support/consent-world.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { entryOf } from '../../support/evidence/log-world.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(async () => db.stop());

const completed = (leaves: readonly Sha256[]): ErasureCertificate => ({
  contactId: anja,
  certificateId: 'c',
  requestedBy: 'po',
  reason: 'asked',
  evidenceRef: 'r',
  senderId: waterweg,
  startedAt: start,
  eventsRemoved: leaves.length,
  lastHash: '',
  status: 'completed',
  completedAt: start,
  leaves,
});

const announcement = { type: 'contact.erased', contactId: anja, certificateId: 'c' } as const;
const announced = (id: string) => ({ id, at: start, announcement });

const bytesOf = (entry: string) => new Uint8Array(Buffer.from(entry, 'hex'));

/** How a stranger accounts for these leaves, given all that the table opens. */
const accountedBy = async (table: string, leaves: readonly Sha256[]) => {
  const opened: OpenedRecord[] = [];
  for await (const found of scanRecords(db.bare, table))
    if ('record' in found && found.opening !== undefined)
      opened.push({ opening: found.opening, record: found.record });
  const waiting = await dynamoDbPendingLeaves(db.client, [table]).oldest(1_000);
  const own = waiting.flatMap(({ entries }) => entries).filter((one) => !leaves.includes(one));
  return accountForLeaves(sha256, [...leaves, ...own].map(bytesOf), opened);
};

test('a certificate of more leaves than one item holds closes all of them, in parts that are leaves themselves', async () => {
  const table = await db.table();
  const leaves = Array.from({ length: 12_001 }, (_, at) => entryOf(`leaf ${at}`));
  await dynamoDbCertificateStore(db.client, table).complete(completed(leaves), announced('one'));
  expect(await accountedBy(table, leaves)).toMatchObject({
    closed: 12_001,
    certificates: 3,
    missing: [],
    wrong: [],
    opened: { erasure: 3 },
  });
});

test('a certificate that is completed after it stopped between two parts has each part once, and leaves no leaf unaccounted for', async () => {
  const table = await db.table();
  const leaves = Array.from({ length: 12_001 }, (_, at) => entryOf(`leaf ${at}`));
  for (let dies = 1; dies <= 6; dies += 1) {
    let calls = 0;
    const dying = new Proxy(db.client, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        if (name !== 'send' || typeof member !== 'function') return member;
        return (...given: readonly unknown[]) => {
          calls += 1;
          if (calls > dies) throw new Error('died');
          return Reflect.apply(member, target, given);
        };
      },
    });
    const store = dynamoDbCertificateStore(dying, table);
    await store.complete(completed(leaves), announced('one')).catch(() => undefined);
  }
  await dynamoDbCertificateStore(db.client, table).complete(completed(leaves), announced('two'));
  expect(await accountedBy(table, leaves)).toMatchObject({
    closed: 12_001,
    certificates: 3,
    missing: [],
    wrong: [],
  });
});

test('a contact of more events than a head has room for is closed and purged, and every leaf is named', async () => {
  const table = await db.table();
  const ledger = dynamoDbConsentLedger(db.client, table);
  const { tools } = await consentWorld({ ledger });
  const recorded = await recordStatements(tools, {
    contactId: anja,
    statements: () => [ticked(start)],
  });
  if (recorded.outcome !== 'appended') throw new Error(recorded.outcome);
  const [first] = recorded.events;
  if (first === undefined) throw new Error('no event');
  // Written as they are stored: appending so many one after the other takes minutes.
  const more = Array.from(
    { length: 5_200 },
    (_, at): ConsentEvent => ({
      ...first,
      sequence: at + 2,
      eventId: `${first.eventId.slice(0, -5)}${String(at).padStart(5, '0')}` as never,
      hash: entryOf(`event ${at}`),
    }),
  );
  const parts = Array.from({ length: more.length / 25 }, (_, at) => at * 25);
  await Promise.all(
    parts.map((from) =>
      db.client.send(
        new BatchWriteCommand({
          RequestItems: {
            [table]: more.slice(from, from + 25).map((event) => ({
              PutRequest: { Item: { ...eventKey(anja, event.sequence), type: 'event', event } },
            })),
          },
        }),
      ),
    ),
  );
  const head = await ledger.read(anja);
  await ledger.close(anja, head.outcome === 'live' ? head.state.version : 0);
  const leaves = await ledger.purge(anja);
  expect(new Set(leaves).size).toBe(5_201);
  const { Items = [] } = await db.client.send(new ScanCommand({ TableName: table }));
  expect(Items.filter(({ sk }) => String(sk).startsWith('EVENT#'))).toEqual([]);
  // Asked for again, it knows them still.
  expect(await ledger.purge(anja)).toEqual(leaves);
}, 120_000);
