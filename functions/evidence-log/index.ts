import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbAuditAppend } from '../../shared/adapters/dynamodb/consent/dynamodb-audit-append.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbLogHeads } from '../../shared/adapters/dynamodb/evidence/dynamodb-log-heads.ts';
import { dynamoDbLoggedRecords } from '../../shared/adapters/dynamodb/evidence/dynamodb-logged-records.ts';
import { secretsManagerKeyring } from '../../shared/adapters/keys/secrets-manager-keyring.ts';
import { s3LogFiles } from '../../shared/adapters/s3/s3-log-files.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { guarded } from '../runtime/guarded.ts';
import { contactIds } from '../runtime/http/contact-ids.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { wireProofs } from '../runtime/wire-proofs.ts';
import { evidenceLogEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = evidenceLogEnv.parse(process.env);
const dynamoDb = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const files = s3LogFiles(new S3Client({}), { bucket: env.LOG_BUCKET, now: Date.now });
const keyring = secretsManagerKeyring(env.KEYS_SECRET_ID);
const heads = dynamoDbLogHeads(dynamoDb, env.CONSENT_TABLE);

export const handler = guarded(createHandler, {
  trail: dynamoDbAuditAppend(dynamoDb, env.CONSENT_TABLE),
  files,
  records: dynamoDbLoggedRecords(dynamoDb, env.CONSENT_TABLE),
  contacts: contactIds(dynamoDbContactStore(dynamoDb, env.CONTACTS_TABLE, env.CONSENT_TABLE)),
  ...wireProofs({ files, heads }),
  mac: async () => (await keyring()).mac,
  now: () => instantFromMillis(Date.now()),
  telemetry: createTelemetry('evidence-log'),
});
