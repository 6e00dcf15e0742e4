import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbConsentLedger } from '../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbDispatchLedger } from '../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { dynamoDbObservationBook } from '../../shared/adapters/dynamodb/mailings/dynamodb-observation-book.ts';
import { secretsManagerKeyring } from '../../shared/adapters/keys/secrets-manager-keyring.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { guarded } from '../runtime/guarded.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { trackingEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = trackingEnv.parse(process.env);
// Somebody waits for a page behind a link: a database that hangs costs the note, not the reader.
const client = new DynamoDBClient({
  maxAttempts: 2,
  requestHandler: {
    connectionTimeout: 500,
    requestTimeout: 1_000,
    throwOnRequestTimeout: true,
  },
});
const document = DynamoDBDocumentClient.from(client, {
  marshallOptions: { removeUndefinedValues: true },
});
const tables = {
  contacts: env.CONTACTS_TABLE,
  consent: env.CONSENT_TABLE,
  mailings: env.MAILINGS_TABLE,
};
const keyring = secretsManagerKeyring(env.KEYS_SECRET_ID);

export const handler = guarded(createHandler, {
  contacts: dynamoDbContactStore(document, env.CONTACTS_TABLE, env.CONSENT_TABLE),
  ledger: dynamoDbConsentLedger(document, env.CONSENT_TABLE),
  mailings: dynamoDbMailingStore(document, env.MAILINGS_TABLE),
  claims: dynamoDbDispatchLedger(client, tables),
  observations: dynamoDbObservationBook(document, tables),
  mac: async () => (await keyring()).mac,
  now: () => instantFromMillis(Date.now()),
  telemetry: createTelemetry('tracking'),
});
