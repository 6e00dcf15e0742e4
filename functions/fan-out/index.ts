import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbTopicBook } from '../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { dynamoDbAudienceReader } from '../../shared/adapters/dynamodb/dispatch/dynamodb-audience-reader.ts';
import { dynamoDbDispatchLedger } from '../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { pacedJobSize } from '../../shared/adapters/dynamodb/pacer/paced-job-size.ts';
import { sqsFanOutQueue, sqsSendQueue } from '../../shared/adapters/sqs/sqs-job-queue.ts';
import { cachedPrepare } from '../../shared/delivery/mailing/cached-prepare.ts';
import { untrackedContent } from '../../shared/delivery/mailing/untracked-content.ts';
import { defaultShares } from '../../shared/delivery/pacing/pacing.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { guarded } from '../runtime/guarded.ts';
import { leanClient } from '../runtime/lean-client.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { fanOutEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = fanOutEnv.parse(process.env);
const dynamoDb = leanClient(new DynamoDBClient({}));
const sqs = leanClient(new SQSClient({ useQueueUrlAsEndpoint: false }));
const document = DynamoDBDocumentClient.from(dynamoDb);
const tables = {
  contacts: env.CONTACTS_TABLE,
  consent: env.CONSENT_TABLE,
  mailings: env.MAILINGS_TABLE,
};
const now = () => instantFromMillis(Date.now());

export const handler = guarded(createHandler, {
  prepare: cachedPrepare({
    store: dynamoDbMailingStore(document, env.MAILINGS_TABLE),
    topics: dynamoDbTopicBook(document, env.CONSENT_TABLE),
    strip: untrackedContent,
    now,
  }),
  audience: dynamoDbAudienceReader(dynamoDb, tables),
  ledger: dynamoDbDispatchLedger(dynamoDb, tables),
  queue: {
    ...sqsFanOutQueue(sqs, env.FAN_OUT_QUEUE_URL),
    ...sqsSendQueue(sqs, { campaign: env.SEND_QUEUE_URL, service: env.SERVICE_QUEUE_URL }),
  },
  jobSize: pacedJobSize(dynamoDb, env.MAILINGS_TABLE, { shares: defaultShares, now }),
  segments: env.SEGMENTS,
  now,
  telemetry: createTelemetry('fan-out'),
});
