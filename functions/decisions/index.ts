import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbConsentLedger } from '../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { guarded } from '../runtime/guarded.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { describeMailing } from './describe-mailing.ts';
import { decisionsEnv } from './env.ts';
import { createHandler } from './handler.ts';
import { knownContacts } from './known-contacts.ts';

const env = decisionsEnv.parse(process.env);
const dynamoDb = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export const handler = guarded(createHandler, {
  known: knownContacts(
    dynamoDbContactStore(dynamoDb, env.CONTACTS_TABLE),
    dynamoDbConsentLedger(dynamoDb, env.CONSENT_TABLE),
  ),
  describe: describeMailing(dynamoDbMailingStore(dynamoDb, env.MAILINGS_TABLE), sha256),
  now: () => instantFromMillis(Date.now()),
  telemetry: createTelemetry('decisions'),
});
