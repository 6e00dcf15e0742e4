import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbDispatchLedger } from '../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbMailingAccounts } from '../../shared/adapters/dynamodb/dispatch/dynamodb-mailing-accounts.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { sesAccountStanding } from '../../shared/adapters/ses/ses-account-standing.ts';
import { sqsFanOutQueue } from '../../shared/adapters/sqs/sqs-job-queue.ts';
import { tightenedLimits } from '../../shared/delivery/accounting/health-limits.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { guarded } from '../runtime/guarded.ts';
import { leanClient } from '../runtime/lean-client.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { reconcileEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = reconcileEnv.parse(process.env);
const client = leanClient(new DynamoDBClient({}));

export const handler = guarded(createHandler, {
  store: dynamoDbMailingStore(DynamoDBDocumentClient.from(client), env.MAILINGS_TABLE),
  // It claims nothing, so it needs no consent table.
  ledger: dynamoDbDispatchLedger(client, { consent: '', mailings: env.MAILINGS_TABLE }),
  accounts: dynamoDbMailingAccounts(client, env.MAILINGS_TABLE),
  queue: sqsFanOutQueue(
    leanClient(new SQSClient({ useQueueUrlAsEndpoint: false })),
    env.FAN_OUT_QUEUE_URL,
  ),
  limits: tightenedLimits(env.MAX_HARD_BOUNCE_RATE, env.MAX_COMPLAINT_RATE),
  readStanding: sesAccountStanding(leanClient(new SESv2Client({}))),
  now: () => instantFromMillis(Date.now()),
  telemetry: createTelemetry('reconcile'),
});
