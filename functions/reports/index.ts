import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbNoticeStore } from '../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbTopicBook } from '../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbAudienceReader } from '../../shared/adapters/dynamodb/dispatch/dynamodb-audience-reader.ts';
import { dynamoDbDispatchLedger } from '../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbKeptFeedback } from '../../shared/adapters/dynamodb/mailings/dynamodb-kept-feedback.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { keptObservations } from '../../shared/adapters/dynamodb/mailings/dynamodb-observation-book.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { readEntitiesOf } from '../../shared/mailing/entities/read-entities-of.ts';
import { guarded } from '../runtime/guarded.ts';
import { contactIds } from '../runtime/http/contact-ids.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { dispatchReports } from './dispatch-reports.ts';
import { reportsEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = reportsEnv.parse(process.env);
const client = new DynamoDBClient({});
const document = DynamoDBDocumentClient.from(client);
const now = () => instantFromMillis(Date.now());
const store = dynamoDbMailingStore(document, env.MAILINGS_TABLE);
const topics = dynamoDbTopicBook(document, env.CONSENT_TABLE);
const tables = {
  contacts: env.CONTACTS_TABLE,
  consent: env.CONSENT_TABLE,
  mailings: env.MAILINGS_TABLE,
};

export const handler = guarded(createHandler, {
  ...dispatchReports({
    store,
    topics,
    ledger: dynamoDbDispatchLedger(client, tables),
    audience: dynamoDbAudienceReader(client, tables),
    observations: keptObservations(document, env.MAILINGS_TABLE),
    now,
  }),
  store,
  contactIds: contactIds(dynamoDbContactStore(document, env.CONTACTS_TABLE, env.CONSENT_TABLE)),
  topicTools: {
    topics,
    notices: dynamoDbNoticeStore(document, env.CONSENT_TABLE),
    entitiesOf: readEntitiesOf(store, now),
  },
  kept: dynamoDbKeptFeedback(document, env.MAILINGS_TABLE),
  now,
  telemetry: createTelemetry('reports'),
});
