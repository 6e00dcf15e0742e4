import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbAuditAppend } from '../../shared/adapters/dynamodb/consent/dynamodb-audit-append.ts';
import { dynamoDbIdempotencyStore } from '../../shared/adapters/dynamodb/dynamodb-idempotency-store.ts';
import { dynamoDbAssetStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-asset-store.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { digestBytes } from '../../shared/adapters/keys/digest-bytes.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { guarded } from '../runtime/guarded.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { assetsEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = assetsEnv.parse(process.env);
const document = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const assets = dynamoDbAssetStore(document, env.MAILINGS_TABLE);

export const handler = guarded(createHandler, {
  trail: dynamoDbAuditAppend(document, env.CONSENT_TABLE),
  assets,
  noteOpening: assets.noteOpening,
  store: dynamoDbMailingStore(document, env.MAILINGS_TABLE),
  publicUrl: env.PUBLIC_URL.replace(/\/$/, ''),
  idempotency: dynamoDbIdempotencyStore(document, env.MAILINGS_TABLE),
  digest: sha256,
  digestBytes,
  now: () => instantFromMillis(Date.now()),
  telemetry: createTelemetry('assets'),
});
