import { domainToASCII } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ulid } from 'ulid';
import { dynamoDbCertificateStore } from '../../shared/adapters/dynamodb/consent/dynamodb-certificate-store.ts';
import { dynamoDbConsentLedger } from '../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbNoticeStore } from '../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbSuppressionList } from '../../shared/adapters/dynamodb/consent/dynamodb-suppression-list.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbIdempotencyStore } from '../../shared/adapters/dynamodb/dynamodb-idempotency-store.ts';
import { dynamoDbMailingHistory } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-history.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { secretsManagerKeyring } from '../../shared/adapters/keys/secrets-manager-keyring.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { subjectFromContacts } from '../../shared/subjects/subject-tools.ts';
import { guarded } from '../runtime/guarded.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { contactsEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = contactsEnv.parse(process.env);
const dynamoDb = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
});
const contacts = dynamoDbContactStore(dynamoDb, env.CONTACTS_TABLE);
const now = () => instantFromMillis(Date.now());
const keyring = secretsManagerKeyring(env.KEYS_SECRET_ID);

export const handler = guarded(createHandler, {
  tools: {
    contacts,
    ledger: dynamoDbConsentLedger(dynamoDb, env.CONSENT_TABLE),
    notices: dynamoDbNoticeStore(dynamoDb, env.CONSENT_TABLE),
    suppressions: dynamoDbSuppressionList(dynamoDb, env.CONSENT_TABLE),
    certificates: dynamoDbCertificateStore(dynamoDb, env.CONSENT_TABLE),
    history: dynamoDbMailingHistory(dynamoDb, env.MAILINGS_TABLE),
    senderOf: dynamoDbMailingStore(dynamoDb, env.MAILINGS_TABLE).sender,
    subjectOf: subjectFromContacts(contacts),
    hashAddress: async (match) => (await keyring()).addressHashes(match),
    domainToAscii: domainToASCII,
    digest: sha256,
    newId: ulid,
    now,
  },
  keeping: {
    storageLocation: `AWS region ${env.AWS_REGION}`,
    retention: 'P5Y',
    publicUrl: env.PUBLIC_URL,
  },
  digest: sha256,
  now,
  idempotency: dynamoDbIdempotencyStore(dynamoDb, env.CONTACTS_TABLE),
  telemetry: createTelemetry('contacts'),
});
