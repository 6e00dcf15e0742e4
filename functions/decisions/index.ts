import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbAuditAppend } from '../../shared/adapters/dynamodb/consent/dynamodb-audit-append.ts';
import { dynamoDbConsentLedger } from '../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbNoticeStore } from '../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbTopicBook } from '../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { guarded } from '../runtime/guarded.ts';
import { contactIds } from '../runtime/http/contact-ids.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { describeMailing } from './describe-mailing.ts';
import { decisionsEnv } from './env.ts';
import { createHandler } from './handler.ts';
import { knownContacts } from './known-contacts.ts';
import { topicsAt } from './topics-at.ts';

const env = decisionsEnv.parse(process.env);
const dynamoDb = DynamoDBDocumentClient.from(new DynamoDBClient({}));

const contacts = dynamoDbContactStore(dynamoDb, env.CONTACTS_TABLE, env.CONSENT_TABLE);

const mailings = dynamoDbMailingStore(dynamoDb, env.MAILINGS_TABLE);

const topics = topicsAt({
  topics: dynamoDbTopicBook(dynamoDb, env.CONSENT_TABLE),
  notices: dynamoDbNoticeStore(dynamoDb, env.CONSENT_TABLE),
  senders: mailings,
});

export const handler = guarded(createHandler, {
  trail: dynamoDbAuditAppend(dynamoDb, env.CONSENT_TABLE),
  known: knownContacts(contacts, dynamoDbConsentLedger(dynamoDb, env.CONSENT_TABLE)),
  contactIds: contactIds(contacts),
  describe: describeMailing(mailings, topics, sha256),
  topicsAt: topics,
  now: () => instantFromMillis(Date.now()),
  telemetry: createTelemetry('decisions'),
});
