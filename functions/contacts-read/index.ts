import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbAuditTrail } from '../../shared/adapters/dynamodb/consent/dynamodb-audit-trail.ts';
import { audited } from '../runtime/audited.ts';
import { guarded } from '../runtime/guarded.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { wireSubjectTools } from '../runtime/wire-subject-tools.ts';
import { contactsEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = contactsEnv.parse(process.env);
const dynamoDb = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
});

const telemetry = createTelemetry('contacts');

const trail = dynamoDbAuditTrail(dynamoDb, env.CONSENT_TABLE);

const api = guarded(createHandler, {
  tools: wireSubjectTools(dynamoDb, env),
  keeping: {
    storageLocation: `AWS region ${env.AWS_REGION}`,
    retention: 'P5Y',
    publicUrl: env.PUBLIC_URL,
  },
  telemetry,
});

export const handler = audited(api, { trail, telemetry });
