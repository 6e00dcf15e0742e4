import { domainToASCII } from 'node:url';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createHandler } from '../../../functions/preferences/handler.ts';
import type { PreferencesDependencies } from '../../../functions/preferences/preferences-dependencies.ts';
import { proofPathOf } from '../../../functions/runtime/proof-path.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import { wireEntityStops } from '../../../functions/runtime/wire-entity-stops.ts';
import type { RunningService } from '../../../local/services/start-http-service.ts';
import { dynamoDbConsentLedger } from '../../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbNoticeStore } from '../../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbRequestBook } from '../../../shared/adapters/dynamodb/consent/dynamodb-request-book.ts';
import { dynamoDbSuppressionList } from '../../../shared/adapters/dynamodb/consent/dynamodb-suppression-list.ts';
import { dynamoDbTopicBook } from '../../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { dynamoDbFindOptInToken } from '../../../shared/adapters/dynamodb/consent/opt-in-tokens.ts';
import { dynamoDbContactStore } from '../../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbMailingHistory } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mailing-history.ts';
import { dynamoDbMailingStore } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { newSecret } from '../../../shared/adapters/keys/new-secret.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { sqsDeferredStops } from '../../../shared/adapters/sqs/sqs-deferred-stops.ts';
import { sqsEntityStops } from '../../../shared/adapters/sqs/sqs-entity-stops.ts';
import type { ConsentLedger } from '../../../shared/consent/event/consent-ledger.ts';
import { signLink } from '../../../shared/consent/links/link-token.ts';
import { findTopic } from '../../../shared/consent/topic/find-topic.ts';
import type { Topic } from '../../../shared/consent/topic/topic.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { ownEntity } from '../../../shared/kernel/own-entity.ts';
import { readEntitiesOf } from '../../../shared/mailing/entities/read-entities-of.ts';
import { readStopReach } from '../../../shared/mailing/read-stop-reach.ts';
import { activitiesOf, readEntityAt } from '../../../shared/mailing/sender.ts';
import { subjectFromContacts } from '../../../shared/subjects/subject-tools.ts';
import type { TestClients, TestTables } from '../../support/dispatch-handlers.ts';
import { invokeHttp } from '../../support/invoke-http.ts';
import { testKeyring } from '../../support/test-keyring.ts';

/**
 * The stop links of the mails, served over HTTP by the deployed handler on the tables of a race. What is
 * said about an unreachable contact goes on the queue, whose consumer reaches everybody.
 */
export const openStopDoor = async (options: DoorOptions): Promise<StopDoor> => {
  const { topics, ...dependencies } = wire(options);
  await topics.put(offersOf(options), 0);
  const handler = createHandler({ ...dependencies, topics });
  const asked = withLedger(dependencies, awayFor(dependencies.ledger, options.isUnreachable));
  const service = await invokeHttp(createHandler({ ...asked, topics }) as never);
  return {
    ...service,
    drain: (event) => handler(event, {} as never) as Promise<SQSBatchResponse>,
    path: ({ contactId, senderId, mailingId }) =>
      `/u/${signLink(
        {
          ...{ kind: 'stop', senderId, contactId, mailingId },
          ...{ purpose: 'commercial', topic: 'offers' },
        },
        keyring.linkKeys,
        keyring.mac,
      )}`,
  };
};

export type StopDoor = RunningService & {
  /** The stop link that the mail of a contact has. */
  readonly path: (mail: {
    readonly contactId: ContactId;
    readonly senderId: SenderId;
    readonly mailingId: MailingId;
  }) => string;
  /** Takes what waits on the queue. */
  readonly drain: (event: SQSEvent) => Promise<SQSBatchResponse>;
};

type DoorOptions = {
  readonly clients: Pick<TestClients, 'dynamoDb' | 'sqs'>;
  readonly tables: TestTables;
  readonly stopsQueue: string;
  readonly senderId: SenderId;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Contacts whose ledger cannot be reached by a request. */
  readonly isUnreachable: (contactId: ContactId) => boolean;
  /** Hears that the ledger has acknowledged what a contact said, before anybody is answered. */
  readonly onRecorded: (contactId: ContactId) => void;
};

const keyring = testKeyring('k1');

const wire = ({ clients, tables, stopsQueue, now, newId, onRecorded }: DoorOptions) => {
  const client = DynamoDBDocumentClient.from(clients.dynamoDb, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const mailings = dynamoDbMailingStore(client, tables.mailings);
  const contacts = dynamoDbContactStore(client, tables.contacts, tables.consent);
  const notices = dynamoDbNoticeStore(client, tables.consent);
  const topics = dynamoDbTopicBook(client, tables.consent);
  const entitiesOf = readEntitiesOf(mailings, now);
  const links = { mac: async () => keyring.mac, linkKeys: async () => keyring.linkKeys };
  const services = {
    ...{ now, newId, newSecret, contacts, notices, topics, entitiesOf, digest: sha256 },
    entityAt: readEntityAt(mailings.sender),
    reachOf: readStopReach(mailings),
    hashAddress: async (match: Parameters<typeof keyring.addressHashes>[0]) =>
      keyring.addressHashes(match),
    domainToAscii: domainToASCII,
    ledger: heardBy(dynamoDbConsentLedger(client, tables.consent), onRecorded),
    suppressions: dynamoDbSuppressionList(client, tables.consent),
    subjectOf: subjectFromContacts(contacts),
    findTopic: findTopic({ topics, notices, entitiesOf }),
    activitiesOf: async (id: SenderId) => activitiesOf(await mailings.sender(id)),
  };
  return {
    ...services,
    ...spreadingBy({ ...services, deferEntityStops: sqsEntityStops(clients.sqs, stopsQueue) }),
    ...links,
    telemetry: silentTelemetry,
    proofPath: proofPathOf({ ...links, now, telemetry: silentTelemetry }),
    mailOwnLink: async () => undefined,
    requests: dynamoDbRequestBook(client, tables.consent),
    findOptInToken: dynamoDbFindOptInToken(client, tables.consent),
    history: dynamoDbMailingHistory(client, tables.mailings),
    mailings,
    deferredStops: sqsDeferredStops(clients.sqs, stopsQueue),
  } satisfies PreferencesDependencies;
};

type Spreading = Parameters<typeof wireEntityStops>[0];

const spreadingBy = (services: Spreading) => wireEntityStops(services, silentTelemetry);

const withLedger = <Wired extends Spreading>(wired: Wired, ledger: ConsentLedger): Wired => ({
  ...wired,
  ledger,
  ...spreadingBy({ ...wired, ledger }),
});

const heardBy = (
  ledger: ConsentLedger,
  onRecorded: (contactId: ContactId) => void,
): ConsentLedger => ({
  ...ledger,
  append: async (write) => {
    const outcome = await ledger.append(write);
    if (outcome === 'appended') onRecorded(write.contactId);
    return outcome;
  },
});

/** The ledger of a database that does not answer about some contacts. */
const awayFor = (
  ledger: ConsentLedger,
  isUnreachable: (contactId: ContactId) => boolean,
): ConsentLedger => ({
  ...ledger,
  read: async (contactId) => {
    if (isUnreachable(contactId)) throw new Error('the ledger cannot be reached');
    return ledger.read(contactId);
  },
});

const offersOf = ({ senderId, now }: DoorOptions): Topic => ({
  ...{ entityId: ownEntity(senderId), topicId: 'offers', names: {}, descriptions: {} },
  ...{ version: 1, changedBy: 'test', changedAt: now() },
  visibility: 'public',
});
