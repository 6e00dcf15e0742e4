import { domainToASCII } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbConsentLedger } from '../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbNoticeStore } from '../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbRequestBook } from '../../shared/adapters/dynamodb/consent/dynamodb-request-book.ts';
import { dynamoDbSuppressionList } from '../../shared/adapters/dynamodb/consent/dynamodb-suppression-list.ts';
import { dynamoDbTopicBook } from '../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { dynamoDbFindOptInToken } from '../../shared/adapters/dynamodb/consent/opt-in-tokens.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbMailingHistory } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-history.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { newSecret } from '../../shared/adapters/keys/new-secret.ts';
import { newUlid } from '../../shared/adapters/keys/new-ulid.ts';
import { secretsManagerKeyring } from '../../shared/adapters/keys/secrets-manager-keyring.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { sesReadmit } from '../../shared/adapters/ses/ses-readmit.ts';
import { sqsDeferredStops } from '../../shared/adapters/sqs/sqs-deferred-stops.ts';
import { sqsEntityStops } from '../../shared/adapters/sqs/sqs-entity-stops.ts';
import { sqsOwnLink } from '../../shared/adapters/sqs/sqs-own-link.ts';
import { findTopic } from '../../shared/consent/topic/find-topic.ts';
import type { MatchAddress } from '../../shared/kernel/email-address.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { readEntitiesOf } from '../../shared/mailing/entities/read-entities-of.ts';
import { readStopReach } from '../../shared/mailing/read-stop-reach.ts';
import { activitiesOf, readEntityAt } from '../../shared/mailing/sender.ts';
import { subjectFromContacts } from '../../shared/subjects/subject-tools.ts';
import { correlationId } from '../runtime/correlation.ts';
import { guarded } from '../runtime/guarded.ts';
import { proofPathOf } from '../runtime/proof-path.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { wireEntityStops } from '../runtime/wire-entity-stops.ts';
import { preferencesEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = preferencesEnv.parse(process.env);
// The function has 10 s: a database that hangs must leave time to put a stop on the queue.
const dynamoDb = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 500,
      requestTimeout: 1_000,
      throwOnRequestTimeout: true,
    },
  }),
  { marshallOptions: { removeUndefinedValues: true } },
);
const sqs = new SQSClient({
  useQueueUrlAsEndpoint: false,
  requestHandler: { connectionTimeout: 500, requestTimeout: 1_500, throwOnRequestTimeout: true },
});
const ses = new SESv2Client({
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 500, requestTimeout: 1_000, throwOnRequestTimeout: true },
});
const telemetry = createTelemetry('preferences');
const keyring = secretsManagerKeyring(env.KEYS_SECRET_ID);
const contacts = dynamoDbContactStore(dynamoDb, env.CONTACTS_TABLE, env.CONSENT_TABLE);

const mailings = dynamoDbMailingStore(dynamoDb, env.MAILINGS_TABLE);

const notices = dynamoDbNoticeStore(dynamoDb, env.CONSENT_TABLE);
const suppressions = dynamoDbSuppressionList(dynamoDb, env.CONSENT_TABLE);
const topics = dynamoDbTopicBook(dynamoDb, env.CONSENT_TABLE);
const now = () => instantFromMillis(Date.now());
const entityAt = readEntityAt(mailings.sender);
const entitiesOf = readEntitiesOf(mailings, now);

const services = {
  now,
  newId: newUlid,
  newSecret,
  entityAt,
  reachOf: readStopReach(mailings),
  hashAddress: async (match: MatchAddress) => (await keyring()).addressHashes(match),
  domainToAscii: domainToASCII,
  digest: sha256,
  ledger: dynamoDbConsentLedger(dynamoDb, env.CONSENT_TABLE),
  contacts,
  suppressions,
  subjectOf: subjectFromContacts(contacts),
  notices,
  topics,
  entitiesOf,
  findTopic: findTopic({ topics, notices, entitiesOf }),
  activitiesOf: async (senderId: SenderId) => activitiesOf(await mailings.sender(senderId)),
};

const links = {
  mac: async () => (await keyring()).mac,
  linkKeys: async () => (await keyring()).linkKeys,
};

export const handler = guarded(createHandler, {
  ...services,
  ...wireEntityStops(
    {
      ...services,
      deferEntityStops: sqsEntityStops(sqs, env.STOPS_QUEUE_URL, correlationId),
    },
    telemetry,
  ),
  telemetry,
  ...links,
  proofPath: proofPathOf({ ...links, now, telemetry }),
  mailOwnLink: sqsOwnLink(sqs, env.SERVICE_QUEUE_URL, correlationId),
  requests: dynamoDbRequestBook(dynamoDb, env.CONSENT_TABLE),
  // The choice is recorded by now: a page that failed would say that it was not.
  readmit: (contactId) =>
    sesReadmit(
      ses,
      contacts,
    )(contactId).catch((error) => telemetry.error('readmit-failed', error, { contactId })),
  findOptInToken: dynamoDbFindOptInToken(dynamoDb, env.CONSENT_TABLE),
  history: dynamoDbMailingHistory(dynamoDb, env.MAILINGS_TABLE),
  mailings,
  deferredStops: sqsDeferredStops(sqs, env.STOPS_QUEUE_URL, correlationId),
});
