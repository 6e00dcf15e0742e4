import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbDispatchLedger } from '../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { sqsFanOutQueue } from '../../shared/adapters/sqs/sqs-job-queue.ts';
import { tightenedLimits } from '../../shared/delivery/accounting/health-limits.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { guarded } from '../runtime/guarded.ts';
import { leanClient } from '../runtime/lean-client.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { startMailingEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = startMailingEnv.parse(process.env);
const client = leanClient(new DynamoDBClient({}));

export const handler = guarded(createHandler, {
  store: dynamoDbMailingStore(DynamoDBDocumentClient.from(client), env.MAILINGS_TABLE),
  // It claims nothing, so it needs no consent table.
  ledger: dynamoDbDispatchLedger(client, { consent: '', mailings: env.MAILINGS_TABLE }),
  limits: tightenedLimits(env.MAX_HARD_BOUNCE_RATE, env.MAX_COMPLAINT_RATE),
  queue: sqsFanOutQueue(
    leanClient(new SQSClient({ useQueueUrlAsEndpoint: false })),
    env.FAN_OUT_QUEUE_URL,
  ),
  now: () => instantFromMillis(Date.now()),
  telemetry: createTelemetry('start-mailing'),
});
