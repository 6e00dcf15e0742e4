import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbTopicBook } from '../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { sqsEntityStops, sqsMergeStops } from '../../shared/adapters/sqs/sqs-entity-stops.ts';
import { findTopic } from '../../shared/consent/topic/find-topic.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import { readEntitiesOf } from '../../shared/mailing/entities/read-entities-of.ts';
import { activitiesOf } from '../../shared/mailing/sender.ts';
import { guarded } from '../runtime/guarded.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { wireEntityStops } from '../runtime/wire-entity-stops.ts';
import { wireSubjectTools } from '../runtime/wire-subject-tools.ts';
import { mergeStopsEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = mergeStopsEnv.parse(process.env);
const dynamoDb = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
});
const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
const telemetry = createTelemetry('merge-stops');
const tools = wireSubjectTools(dynamoDb, env);
const mailings = dynamoDbMailingStore(dynamoDb, env.MAILINGS_TABLE);

const services = {
  ...tools,
  findTopic: findTopic({
    topics: dynamoDbTopicBook(dynamoDb, env.CONSENT_TABLE),
    notices: tools.notices,
    entitiesOf: readEntitiesOf(mailings, tools.now),
  }),
  activitiesOf: async (senderId: SenderId) => activitiesOf(await mailings.sender(senderId)),
  deferEntityStops: sqsEntityStops(sqs, env.STOPS_QUEUE_URL),
};

export const handler = guarded(createHandler, {
  ...services,
  ...wireEntityStops(services, telemetry),
  telemetry,
  merges: mailings,
  queueMergeStops: sqsMergeStops(sqs, env.MERGE_STOPS_QUEUE_URL),
});
