import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { silentTelemetry } from '../../functions/runtime/telemetry.ts';
import { wireEntityStops } from '../../functions/runtime/wire-entity-stops.ts';
import { dynamoDbConsentLedger } from '../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbOutbox } from '../../shared/adapters/dynamodb/consent/dynamodb-outbox.ts';
import { dynamoDbSuppressionList } from '../../shared/adapters/dynamodb/consent/dynamodb-suppression-list.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbManyContacts } from '../../shared/adapters/dynamodb/contacts/dynamodb-many-contacts.ts';
import type { PendingAnnouncement } from '../../shared/delivery/publish-announcements.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import { ownEntity } from '../../shared/kernel/own-entity.ts';
import { subjectFromContacts } from '../../shared/subjects/subject-tools.ts';
import { waterweg } from './consent-world.ts';
import { contactCaller } from './contact-api.ts';
import { memoryIdempotencyStore } from './memory/memory-idempotency-store.ts';
import { reachAmong } from './reach-among.ts';
import { subjectWorld } from './subject-world.ts';

export const other = 'other' as SenderId;

/**
 * The API of contacts over DynamoDB, with the senders `waterweg` and `other`, faces of one entity or
 * strangers. `together` says whether the rows of a list are taken together or one by one.
 */
export const listWorld = async ({
  client,
  contacts,
  consent,
  areOne,
  together,
}: ListWorldOptions) => {
  const plain = await subjectWorld();
  const store = dynamoDbContactStore(client, contacts, consent);
  const services = {
    ...plain.tools,
    contacts: store,
    ledger: dynamoDbConsentLedger(client, consent),
    suppressions: dynamoDbSuppressionList(client, consent),
    subjectOf: subjectFromContacts(store),
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
    ...(together ? { manyContacts: dynamoDbManyContacts(client, contacts, consent) } : {}),
  };
  const tools = { ...services, ...wireEntityStops(services, silentTelemetry) };
  const world = { ...plain, ledger: services.ledger, tools };
  return { world, ...contactCaller(world, memoryIdempotencyStore()) };
};

type ListWorldOptions = {
  readonly client: DynamoDBDocumentClient;
  readonly contacts: string;
  readonly consent: string;
  readonly areOne: boolean;
  readonly together: boolean;
};

/** Everything that waits in the outbox, in no order. */
export const waitingOf = async (
  client: DynamoDBDocumentClient,
  consent: string,
): Promise<readonly PendingAnnouncement[]> => {
  const outbox = dynamoDbOutbox(client, consent);
  const shards = Array.from({ length: outbox.shards }, (_, shard) => outbox.pending(shard, 1_000));
  return (await Promise.all(shards))
    .flat()
    .flatMap((row) => ('announcements' in row ? row.announcements : [row]));
};
