import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbAuditDays } from '../../shared/adapters/dynamodb/consent/dynamodb-audit-days.ts';
import { dynamoDbAuditTrail } from '../../shared/adapters/dynamodb/consent/dynamodb-audit-trail.ts';
import { dynamoDbCallerBlocks } from '../../shared/adapters/dynamodb/consent/dynamodb-caller-blocks.ts';
import { dynamoDbIdempotencyStore } from '../../shared/adapters/dynamodb/dynamodb-idempotency-store.ts';
import { secretsManagerKeyring } from '../../shared/adapters/keys/secrets-manager-keyring.ts';
import { guarded } from '../runtime/guarded.ts';
import { proofUrlOf } from '../runtime/proof-path.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { wireRetention } from '../runtime/wire-retention.ts';
import { wireSubjectTools } from '../runtime/wire-subject-tools.ts';
import { eraseEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = eraseEnv.parse(process.env);
const client = new DynamoDBClient({});
const dynamoDb = DynamoDBDocumentClient.from(client, {
  marshallOptions: { removeUndefinedValues: true },
});
const tools = wireSubjectTools(dynamoDb, env);

const keyring = secretsManagerKeyring(env.KEYS_SECRET_ID);
const telemetry = createTelemetry('erase');

export const handler = guarded(createHandler, {
  trail: dynamoDbAuditTrail(dynamoDb, env.CONSENT_TABLE),
  auditDays: dynamoDbAuditDays(dynamoDb, env.CONSENT_TABLE),
  blocks: dynamoDbCallerBlocks(dynamoDb, env.CONSENT_TABLE),
  tools,
  retention: wireRetention({ client, dynamoDb, now: tools.now }, env),
  carriesOut: env.RETENTION === 'carry-out',
  runsOn: 'aws',
  digest: tools.digest,
  now: tools.now,
  idempotency: dynamoDbIdempotencyStore(dynamoDb, env.CONTACTS_TABLE),
  proofUrl: proofUrlOf({
    mac: async () => (await keyring()).mac,
    linkKeys: async () => (await keyring()).linkKeys,
    now: tools.now,
    telemetry,
    publicUrl: env.PUBLIC_URL,
  }),
  telemetry,
});
