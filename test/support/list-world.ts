import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { silentTelemetry } from '../../functions/runtime/telemetry.ts';
import { wireEntityStops } from '../../functions/runtime/wire-entity-stops.ts';
import { dynamoDbConsentLedger } from '../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbOutbox } from '../../shared/adapters/dynamodb/consent/dynamodb-outbox.ts';
import { dynamoDbSuppressionList } from '../../shared/adapters/dynamodb/consent/dynamodb-suppression-list.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbManyContacts } from '../../shared/adapters/dynamodb/contacts/dynamodb-many-contacts.ts';
import { sqliteConsentLedger } from '../../shared/adapters/sqlite/consent/sqlite-consent-ledger.ts';
import { sqliteSuppressionList } from '../../shared/adapters/sqlite/consent/sqlite-suppression-list.ts';
import { sqliteContactStore } from '../../shared/adapters/sqlite/contacts/sqlite-contact-store.ts';
import { sqliteManyContacts } from '../../shared/adapters/sqlite/contacts/sqlite-many-contacts.ts';
import type { Database } from '../../shared/adapters/sqlite/database.ts';
import { sqliteOutbox } from '../../shared/adapters/sqlite/evidence/sqlite-outbox.ts';
import type { ConsentLedger } from '../../shared/consent/event/consent-ledger.ts';
import type { SuppressionList } from '../../shared/consent/suppression/suppression-list.ts';
import type { ContactStore } from '../../shared/contacts/contact-store.ts';
import type { Outbox, PendingAnnouncement } from '../../shared/delivery/publish-announcements.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import { ownEntity } from '../../shared/kernel/own-entity.ts';
import type { ManyContacts } from '../../shared/subjects/many/many-contacts.ts';
import { subjectFromContacts } from '../../shared/subjects/subject-tools.ts';
import { waterweg } from './consent-world.ts';
import { contactCaller } from './contact-api.ts';
import { memoryIdempotencyStore } from './memory/memory-idempotency-store.ts';
import { reachAmong } from './reach-among.ts';
import { subjectWorld } from './subject-world.ts';

export const other = 'other' as SenderId;

/**
 * The API of contacts over these stores, with the senders `waterweg` and `other`, faces of one entity or
 * strangers. `together` says whether the rows of a list are taken together or one by one.
 */
export const listWorld = async ({
  stores: { manyContacts, ...stores },
  areOne,
  together,
}: ListWorldOptions) => {
  const plain = await subjectWorld();
  const services = {
    ...plain.tools,
    ...stores,
    subjectOf: subjectFromContacts(stores.contacts),
    ...(areOne ? { reachOf: reachAmong(waterweg, other) } : {}),
    senderOf: async (senderId: SenderId) => {
      const sender = await plain.tools.senderOf(senderId);
      const entityId = areOne ? ownEntity(waterweg) : ownEntity(senderId);
      return sender === undefined ? undefined : { ...sender, entityId };
    },
    entitiesOf: async (senderId: SenderId) => [ownEntity(areOne ? waterweg : senderId)] as const,
    deferEntityStops: async () => {
      throw new Error('a stop had to be deferred');
    },
    ...(together ? { manyContacts } : {}),
  };
  const tools = { ...services, ...wireEntityStops(services, silentTelemetry) };
  const world = { ...plain, ledger: services.ledger, tools };
  return { world, ...contactCaller(world, memoryIdempotencyStore()) };
};

type ListWorldOptions = {
  readonly stores: ListStores;
  readonly areOne: boolean;
  readonly together: boolean;
};

export type ListStores = {
  readonly contacts: ContactStore;
  readonly ledger: ConsentLedger;
  readonly suppressions: SuppressionList;
  readonly manyContacts: ManyContacts;
};

export const dynamoDbListStores = (
  client: DynamoDBDocumentClient,
  contacts: string,
  consent: string,
): ListStores => ({
  contacts: dynamoDbContactStore(client, contacts, consent),
  ledger: dynamoDbConsentLedger(client, consent),
  suppressions: dynamoDbSuppressionList(client, consent),
  manyContacts: dynamoDbManyContacts(client, contacts, consent),
});

export const sqliteListStores = (db: Database): ListStores => ({
  contacts: sqliteContactStore(db),
  ledger: sqliteConsentLedger(db),
  suppressions: sqliteSuppressionList(db),
  manyContacts: sqliteManyContacts(db),
});

export const dynamoDbWaiting = (client: DynamoDBDocumentClient, consent: string) =>
  waitingIn(dynamoDbOutbox(client, consent));

export const sqliteWaiting = (db: Database) => waitingIn(sqliteOutbox(db));

/** Everything that waits in an outbox, in no order. */
const waitingIn = async (outbox: Outbox): Promise<readonly PendingAnnouncement[]> => {
  const shards = Array.from({ length: outbox.shards }, (_, shard) => outbox.pending(shard, 1_000));
  return (await Promise.all(shards))
    .flat()
    .flatMap((row) => ('announcements' in row ? row.announcements : [row]));
};
