import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbConsentLedger } from '../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbOutbox } from '../../shared/adapters/dynamodb/consent/dynamodb-outbox.ts';
import { dynamoDbRequestBook } from '../../shared/adapters/dynamodb/consent/dynamodb-request-book.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbDispatchLedger } from '../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { keptObservations } from '../../shared/adapters/dynamodb/mailings/dynamodb-observation-book.ts';
import { dynamoDbWebhookBook } from '../../shared/adapters/dynamodb/mailings/dynamodb-webhook-book.ts';
import { eventBridgeAnnounce } from '../../shared/adapters/eventbridge/eventbridge-announce.ts';
import { sqsWebhookQueue } from '../../shared/adapters/sqs/sqs-webhook-queue.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { alsoToWebhooks } from '../../shared/webhooks/also-to-webhooks.ts';
import { guarded } from '../runtime/guarded.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { publishEventsEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = publishEventsEnv.parse(process.env);
const client = new DynamoDBClient({});
const dynamoDb = DynamoDBDocumentClient.from(client);
const tables = {
  contacts: env.CONTACTS_TABLE,
  consent: env.CONSENT_TABLE,
  mailings: env.MAILINGS_TABLE,
};

export const handler = guarded(createHandler, {
  outboxes: [
    dynamoDbOutbox(dynamoDb, env.CONSENT_TABLE),
    dynamoDbOutbox(dynamoDb, env.MAILINGS_TABLE),
  ],
  follow: {
    contacts: dynamoDbContactStore(dynamoDb, env.CONTACTS_TABLE, env.CONSENT_TABLE),
    ledger: dynamoDbConsentLedger(dynamoDb, env.CONSENT_TABLE),
    mailings: dynamoDbMailingStore(dynamoDb, env.MAILINGS_TABLE),
    observations: keptObservations(dynamoDb, env.MAILINGS_TABLE),
    dispatch: dynamoDbDispatchLedger(client, tables),
  },
  requests: dynamoDbRequestBook(dynamoDb, env.CONSENT_TABLE),
  announce: alsoToWebhooks(
    eventBridgeAnnounce(new EventBridgeClient({}), env.EVENT_BUS_NAME),
    dynamoDbWebhookBook(dynamoDb, env.MAILINGS_TABLE),
    sqsWebhookQueue(new SQSClient({ useQueueUrlAsEndpoint: false }), env.WEBHOOKS_QUEUE_URL),
  ),
  now: () => instantFromMillis(Date.now()),
  telemetry: createTelemetry('publish-events'),
});
