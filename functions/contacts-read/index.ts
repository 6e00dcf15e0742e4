import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbAuditAppend } from '../../shared/adapters/dynamodb/consent/dynamodb-audit-append.ts';
import { guarded } from '../runtime/guarded.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { wireSubjectTools } from '../runtime/wire-subject-tools.ts';
import { contactsEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = contactsEnv.parse(process.env);
const dynamoDb = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
});

export const handler = guarded(createHandler, {
  trail: dynamoDbAuditAppend(dynamoDb, env.CONSENT_TABLE),
  tools: wireSubjectTools(dynamoDb, env),
  keeping: {
    storageLocation: `AWS region ${env.AWS_REGION}`,
    retention: 'P5Y',
    publicUrl: env.PUBLIC_URL,
  },
  telemetry: createTelemetry('contacts'),
});
