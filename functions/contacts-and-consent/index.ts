import { randomBytes } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbAuditAppend } from '../../shared/adapters/dynamodb/consent/dynamodb-audit-append.ts';
import { dynamoDbConsentDays } from '../../shared/adapters/dynamodb/consent/dynamodb-consent-days.ts';
import { dynamoDbConsentLedger } from '../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbImportJobs } from '../../shared/adapters/dynamodb/consent/dynamodb-import-jobs.ts';
import { dynamoDbInvalidationJobs } from '../../shared/adapters/dynamodb/consent/dynamodb-invalidation-jobs.ts';
import { dynamoDbNoticeStore } from '../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbProofBook } from '../../shared/adapters/dynamodb/consent/dynamodb-proof-book.ts';
import { dynamoDbRequestBook } from '../../shared/adapters/dynamodb/consent/dynamodb-request-book.ts';
import { dynamoDbSuppressionList } from '../../shared/adapters/dynamodb/consent/dynamodb-suppression-list.ts';
import { dynamoDbTopicBook } from '../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { dynamoDbAddOptInToken } from '../../shared/adapters/dynamodb/consent/opt-in-tokens.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbManyContacts } from '../../shared/adapters/dynamodb/contacts/dynamodb-many-contacts.ts';
import { dynamoDbIdempotencyStore } from '../../shared/adapters/dynamodb/dynamodb-idempotency-store.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { newContactId } from '../../shared/adapters/keys/new-contact-id.ts';
import { newSecret } from '../../shared/adapters/keys/new-secret.ts';
import { newUlid } from '../../shared/adapters/keys/new-ulid.ts';
import { secretsManagerKeyring } from '../../shared/adapters/keys/secrets-manager-keyring.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { sesReadmit } from '../../shared/adapters/ses/ses-readmit.ts';
import { sqsEntityStops } from '../../shared/adapters/sqs/sqs-entity-stops.ts';
import { sqsOptInMail } from '../../shared/adapters/sqs/sqs-opt-in-mail.ts';
import { defaultOptInRules } from '../../shared/consent/opt-in/request-opt-in.ts';
import { findTopic } from '../../shared/consent/topic/find-topic.ts';
import type { MatchAddress } from '../../shared/kernel/email-address.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { isEntity } from '../../shared/mailing/entities/is-entity.ts';
import { readNamesOf } from '../../shared/mailing/entities/names-of-entity.ts';
import { readEntitiesOf } from '../../shared/mailing/entities/read-entities-of.ts';
import { readStopReach } from '../../shared/mailing/read-stop-reach.ts';
import { activitiesOf, readEntityAt } from '../../shared/mailing/sender.ts';
import { subjectFromContacts } from '../../shared/subjects/subject-tools.ts';
import { correlationId } from '../runtime/correlation.ts';
import { guarded } from '../runtime/guarded.ts';
import { proofUrlOf } from '../runtime/proof-path.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { wireEntityStops } from '../runtime/wire-entity-stops.ts';
import { consentEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = consentEnv.parse(process.env);
const dynamoDb = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
});
const contacts = dynamoDbContactStore(dynamoDb, env.CONTACTS_TABLE, env.CONSENT_TABLE);
const keyring = secretsManagerKeyring(env.KEYS_SECRET_ID);
const senders = dynamoDbMailingStore(dynamoDb, env.MAILINGS_TABLE);
const senderOf = senders.sender;
const queue = new SQSClient({ useQueueUrlAsEndpoint: false });
const telemetry = createTelemetry('consent');

const notices = dynamoDbNoticeStore(dynamoDb, env.CONSENT_TABLE);
const topics = dynamoDbTopicBook(dynamoDb, env.CONSENT_TABLE);
const now = () => instantFromMillis(Date.now());
const entityAt = readEntityAt(senderOf);
const entityOf = (senderId: SenderId) => entityAt(senderId, now());
const entitiesOf = readEntitiesOf(senders, now);

const services = {
  contacts,
  ledger: dynamoDbConsentLedger(dynamoDb, env.CONSENT_TABLE),
  notices,
  topics,
  proofs: dynamoDbProofBook(dynamoDb, env.CONSENT_TABLE),
  requests: dynamoDbRequestBook(dynamoDb, env.CONSENT_TABLE),
  imports: dynamoDbImportJobs(dynamoDb, env.CONSENT_TABLE),
  invalidations: dynamoDbInvalidationJobs(dynamoDb, env.CONSENT_TABLE),
  consentDays: dynamoDbConsentDays(dynamoDb, env.CONSENT_TABLE),
  entityOf,
  entitiesOf,
  isEntity: isEntity(senders),
  namesOf: readNamesOf(senders, domainToASCII),
  findTopic: findTopic({ topics, notices, entitiesOf }),
  activitiesOf: async (senderId: SenderId) => activitiesOf(await senderOf(senderId)),
  suppressions: dynamoDbSuppressionList(dynamoDb, env.CONSENT_TABLE),
  senderOf,
  reachOf: readStopReach(senders),
  entityAt,
  subjectOf: subjectFromContacts(contacts),
  readmit: sesReadmit(new SESv2Client({}), contacts),
  hashAddress: async (match: MatchAddress) => (await keyring()).addressHashes(match),
  domainToAscii: domainToASCII,
  digest: sha256,
  newId: newUlid,
  newSecret,
  newContactId,
  now,
  telemetry,
};

export const handler = guarded(createHandler, {
  trail: dynamoDbAuditAppend(dynamoDb, env.CONSENT_TABLE),
  ...services,
  ...wireEntityStops(
    {
      ...services,
      deferEntityStops: sqsEntityStops(queue, env.STOPS_QUEUE_URL, correlationId),
    },
    telemetry,
  ),
  sendOptInMail: sqsOptInMail(queue, env.SERVICE_QUEUE_URL, correlationId),
  addOptInToken: dynamoDbAddOptInToken(dynamoDb, env.CONSENT_TABLE),
  newToken: () => randomBytes(24).toString('base64url'),
  optInRules: defaultOptInRules,
  manyContacts: dynamoDbManyContacts(dynamoDb, env.CONTACTS_TABLE, env.CONSENT_TABLE),
  keeping: {
    storageLocation: `AWS region ${env.AWS_REGION}`,
    retention: 'P5Y',
    publicUrl: env.PUBLIC_URL,
  },
  proofUrl: proofUrlOf({
    mac: async () => (await keyring()).mac,
    linkKeys: async () => (await keyring()).linkKeys,
    now,
    telemetry,
    publicUrl: env.PUBLIC_URL,
  }),
  idempotency: dynamoDbIdempotencyStore(dynamoDb, env.CONSENT_TABLE),
});
