import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbAuditTrail } from '../../shared/adapters/dynamodb/consent/dynamodb-audit-trail.ts';
import { dynamoDbIdempotencyStore } from '../../shared/adapters/dynamodb/dynamodb-idempotency-store.ts';
import { dynamoDbWebhookBook } from '../../shared/adapters/dynamodb/mailings/dynamodb-webhook-book.ts';
import { postWebhook } from '../../shared/adapters/http/post-webhook.ts';
import { newWebhookSecret, signWebhook } from '../../shared/adapters/http/sign-webhook.ts';
import { webhookAddressFault } from '../../shared/adapters/http/webhook-address-fault.ts';
import { newUlid } from '../../shared/adapters/keys/new-ulid.ts';
import { secretsManagerKeyring } from '../../shared/adapters/keys/secrets-manager-keyring.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { sqsWebhookQueue } from '../../shared/adapters/sqs/sqs-webhook-queue.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { guarded } from '../runtime/guarded.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { webhooksEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = webhooksEnv.parse(process.env);
const document = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
const keyring = secretsManagerKeyring(env.KEYS_SECRET_ID);
const mayLoopback = env.WEBHOOKS_LOOPBACK === 'allowed';

export const handler = guarded(createHandler, {
  trail: dynamoDbAuditTrail(document, env.CONSENT_TABLE),
  webhooks: dynamoDbWebhookBook(document, env.MAILINGS_TABLE),
  queue: sqsWebhookQueue(sqs, env.WEBHOOKS_QUEUE_URL),
  addressFault: (url) => webhookAddressFault(url, mayLoopback),
  post: postWebhook({ mayLoopback }),
  sign: signWebhook,
  seal: async (webhookId, secret) => (await keyring()).seal(webhookId, secret),
  open: async (webhookId, sealed) => (await keyring()).unseal(webhookId, sealed),
  newSecret: newWebhookSecret,
  newId: newUlid,
  random: Math.random,
  idempotency: dynamoDbIdempotencyStore(document, env.MAILINGS_TABLE),
  digest: sha256,
  now: () => instantFromMillis(Date.now()),
  telemetry: createTelemetry('webhooks'),
});
