import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbTopicBook } from '../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { dynamoDbTakeSignUp } from '../../shared/adapters/dynamodb/contacts/dynamodb-take-sign-up.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { secretsManagerKeyring } from '../../shared/adapters/keys/secrets-manager-keyring.ts';
import { sqsEntityStops } from '../../shared/adapters/sqs/sqs-entity-stops.ts';
import { sqsOptInMail } from '../../shared/adapters/sqs/sqs-opt-in-mail.ts';
import { defaultOptInRules } from '../../shared/consent/opt-in/request-opt-in.ts';
import { findTopic } from '../../shared/consent/topic/find-topic.ts';
import { readEntitiesOf } from '../../shared/mailing/entities/read-entities-of.ts';
import { correlationId } from '../runtime/correlation.ts';
import { guarded } from '../runtime/guarded.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { wireEntityStops } from '../runtime/wire-entity-stops.ts';
import { wireSubjectTools } from '../runtime/wire-subject-tools.ts';
import { signUpEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = signUpEnv.parse(process.env);
const dynamoDb = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
});
const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
const telemetry = createTelemetry('sign-up');
const keyring = secretsManagerKeyring(env.KEYS_SECRET_ID);
const tools = wireSubjectTools(dynamoDb, env);
const topics = dynamoDbTopicBook(dynamoDb, env.CONSENT_TABLE);
const entitiesOf = readEntitiesOf(dynamoDbMailingStore(dynamoDb, env.MAILINGS_TABLE), tools.now);
const services = {
  ...tools,
  topics,
  entitiesOf,
  findTopic: findTopic({ topics, notices: tools.notices, entitiesOf }),
};

export const handler = guarded(createHandler, {
  ...services,
  ...wireEntityStops(
    {
      ...services,
      deferEntityStops: sqsEntityStops(sqs, env.STOPS_QUEUE_URL, correlationId),
    },
    telemetry,
  ),
  telemetry,
  takeSignUp: dynamoDbTakeSignUp(dynamoDb, env.CONTACTS_TABLE, async (network) => {
    const { mac, linkKeys } = await keyring();
    return mac.sign(linkKeys.current, `network ${network}`);
  }),
  newToken: () => randomBytes(24).toString('base64url'),
  sendOptInMail: sqsOptInMail(sqs, env.SERVICE_QUEUE_URL, correlationId),
  optInRules: defaultOptInRules,
  publicUrl: env.PUBLIC_URL,
});
