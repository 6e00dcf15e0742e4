import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbAuditAppend } from '../../shared/adapters/dynamodb/consent/dynamodb-audit-append.ts';
import { dynamoDbNoticeStore } from '../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbTopicBook } from '../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbAudienceReader } from '../../shared/adapters/dynamodb/dispatch/dynamodb-audience-reader.ts';
import { dynamoDbDispatchProgress } from '../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-progress.ts';
import { dynamoDbIdempotencyStore } from '../../shared/adapters/dynamodb/dynamodb-idempotency-store.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { newUlid } from '../../shared/adapters/keys/new-ulid.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { eventBridgeMailingScheduler } from '../../shared/adapters/scheduler/eventbridge-mailing-scheduler.ts';
import { sqsMergeStops } from '../../shared/adapters/sqs/sqs-entity-stops.ts';
import { sqsFanOutQueue } from '../../shared/adapters/sqs/sqs-job-queue.ts';
import { entityHealth } from '../../shared/delivery/accounting/entity-health.ts';
import { tightenedLimits } from '../../shared/delivery/accounting/health-limits.ts';
import { mailingProgress } from '../../shared/delivery/accounting/mailing-progress.ts';
import { mailingId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { readEntitiesOf } from '../../shared/mailing/entities/read-entities-of.ts';
import { guarded } from '../runtime/guarded.ts';
import { contactIds } from '../runtime/http/contact-ids.ts';
import { attributesHeld } from '../runtime/http/mailings/attributes-held.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { mailingsEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = mailingsEnv.parse(process.env);
const client = new DynamoDBClient({});
const document = DynamoDBDocumentClient.from(client);
const now = () => instantFromMillis(Date.now());
const store = dynamoDbMailingStore(document, env.MAILINGS_TABLE);
const topics = dynamoDbTopicBook(document, env.CONSENT_TABLE);
const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
const tables = {
  contacts: env.CONTACTS_TABLE,
  consent: env.CONSENT_TABLE,
  mailings: env.MAILINGS_TABLE,
};
const ledger = dynamoDbDispatchProgress(client, env.MAILINGS_TABLE);
const limits = tightenedLimits(env.MAX_HARD_BOUNCE_RATE, env.MAX_COMPLAINT_RATE);
const queue = sqsFanOutQueue(sqs, env.FAN_OUT_QUEUE_URL);

export const handler = guarded(createHandler, {
  trail: dynamoDbAuditAppend(document, env.CONSENT_TABLE),
  store,
  progress: (mailing) => mailingProgress(ledger, mailing, now()),
  entityHealth: ({ senderId }) => entityHealth({ store, ledger, limits }, senderId, now()),
  redrive: ({ mailingId, senderId }) => queue.fanOut([{ type: 'drive', mailingId, senderId }]),
  heldAttributes: attributesHeld(dynamoDbAudienceReader(client, tables), now),
  queueMergeStops: sqsMergeStops(sqs, env.MERGE_STOPS_QUEUE_URL),
  contactIds: contactIds(dynamoDbContactStore(document, env.CONTACTS_TABLE, env.CONSENT_TABLE)),
  topicTools: {
    topics,
    notices: dynamoDbNoticeStore(document, env.CONSENT_TABLE),
    entitiesOf: readEntitiesOf(store, now),
  },
  scheduler: eventBridgeMailingScheduler(new SchedulerClient({}), {
    group: env.SCHEDULE_GROUP,
    targetArn: env.START_MAILING_ARN,
    roleArn: env.SCHEDULE_ROLE_ARN,
    deadLetterArn: env.SCHEDULE_DLQ_ARN,
  }),
  publicUrl: env.PUBLIC_URL.replace(/\/$/, ''),
  idempotency: dynamoDbIdempotencyStore(document, env.MAILINGS_TABLE),
  digest: sha256,
  newMailingId: () => mailingId(newUlid()),
  newId: newUlid,
  now,
  telemetry: createTelemetry('mailings'),
});
