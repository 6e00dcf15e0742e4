import { domainToASCII } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbConsentLedger } from '../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbNoticeStore } from '../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbSuppressionList } from '../../shared/adapters/dynamodb/consent/dynamodb-suppression-list.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbDispatchLedger } from '../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbKeptFeedback } from '../../shared/adapters/dynamodb/mailings/dynamodb-kept-feedback.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { newSecret } from '../../shared/adapters/keys/new-secret.ts';
import { newUlid } from '../../shared/adapters/keys/new-ulid.ts';
import { secretsManagerKeyring } from '../../shared/adapters/keys/secrets-manager-keyring.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { noTopics } from '../../shared/consent/topic/find-topic.ts';
import { tightenedSoftBounceLimit } from '../../shared/delivery/accounting/soft-bounce-run.ts';
import { parseEmailAddress } from '../../shared/kernel/email-address.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { readStopReach } from '../../shared/mailing/read-stop-reach.ts';
import { readEntityAt } from '../../shared/mailing/sender.ts';
import { subjectFromContacts } from '../../shared/subjects/subject-tools.ts';
import { guarded } from '../runtime/guarded.ts';
import { leanClient } from '../runtime/lean-client.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { feedbackEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = feedbackEnv.parse(process.env);
const client = leanClient(new DynamoDBClient({}));
const dynamoDb = DynamoDBDocumentClient.from(client);
const contacts = dynamoDbContactStore(dynamoDb, env.CONTACTS_TABLE, env.CONSENT_TABLE);
const keyring = secretsManagerKeyring(env.KEYS_SECRET_ID);

const store = dynamoDbMailingStore(dynamoDb, env.MAILINGS_TABLE);

export const handler = guarded(createHandler, {
  ledger: dynamoDbDispatchLedger(client, {
    consent: env.CONSENT_TABLE,
    mailings: env.MAILINGS_TABLE,
  }),
  store,
  kept: dynamoDbKeptFeedback(dynamoDb, env.MAILINGS_TABLE),
  softBounceLimit: tightenedSoftBounceLimit(env.MAX_SOFT_BOUNCES, env.SOFT_BOUNCE_DAYS),
  suppress: {
    ledger: dynamoDbConsentLedger(dynamoDb, env.CONSENT_TABLE),
    suppressions: dynamoDbSuppressionList(dynamoDb, env.CONSENT_TABLE),
    notices: dynamoDbNoticeStore(dynamoDb, env.CONSENT_TABLE),
    reachOf: readStopReach(store),
    contactsAt: (hashes) => contacts.atAddress(hashes),
    subjectOf: subjectFromContacts(contacts),
    digest: sha256,
    newId: newUlid,
    newSecret,
    entityAt: readEntityAt(store.sender),
    findTopic: noTopics,
    now: () => instantFromMillis(Date.now()),
  },
  hashesOf: async (address) => {
    const parsed = parseEmailAddress(address, domainToASCII);
    return parsed.outcome === 'ok' ? (await keyring()).addressHashes(parsed.match) : undefined;
  },
  telemetry: createTelemetry('feedback'),
});
