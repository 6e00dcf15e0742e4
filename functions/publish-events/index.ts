import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbOutbox } from '../../shared/adapters/dynamodb/consent/dynamodb-outbox.ts';
import { dynamoDbRequestBook } from '../../shared/adapters/dynamodb/consent/dynamodb-request-book.ts';
import { eventBridgeAnnounce } from '../../shared/adapters/eventbridge/eventbridge-announce.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { guarded } from '../runtime/guarded.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { publishEventsEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = publishEventsEnv.parse(process.env);
const dynamoDb = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export const handler = guarded(createHandler, {
  outboxes: [
    dynamoDbOutbox(dynamoDb, env.CONSENT_TABLE),
    dynamoDbOutbox(dynamoDb, env.MAILINGS_TABLE),
  ],
  requests: dynamoDbRequestBook(dynamoDb, env.CONSENT_TABLE),
  announce: eventBridgeAnnounce(new EventBridgeClient({}), env.EVENT_BUS_NAME),
  now: () => instantFromMillis(Date.now()),
  telemetry: createTelemetry('publish-events'),
});
