import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbAuditAppend } from '../../shared/adapters/dynamodb/consent/dynamodb-audit-append.ts';
import { dynamoDbTopicBook } from '../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbDispatchLedger } from '../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbRecipientReader } from '../../shared/adapters/dynamodb/dispatch/dynamodb-recipient-reader.ts';
import { dynamoDbIdempotencyStore } from '../../shared/adapters/dynamodb/dynamodb-idempotency-store.ts';
import { dynamoDbMailBook } from '../../shared/adapters/dynamodb/mailings/dynamodb-mail-book.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { dynamoDbPacer } from '../../shared/adapters/dynamodb/pacer/dynamodb-pacer.ts';
import { newUlid } from '../../shared/adapters/keys/new-ulid.ts';
import { secretsManagerKeyring } from '../../shared/adapters/keys/secrets-manager-keyring.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { sesMailSender } from '../../shared/adapters/ses/ses-mail-sender.ts';
import { sesSendingQuota } from '../../shared/adapters/ses/ses-sending-quota.ts';
import { sqsDeadLetters } from '../../shared/adapters/sqs/sqs-dead-letters.ts';
import { sqsSendQueue } from '../../shared/adapters/sqs/sqs-job-queue.ts';
import { signLinksWith } from '../../shared/delivery/content/sign-links.ts';
import { cachedPrepare } from '../../shared/delivery/mailing/cached-prepare.ts';
import { recentHeader } from '../../shared/delivery/mailing/recent-header.ts';
import { untrackedContent } from '../../shared/delivery/mailing/untracked-content.ts';
import { defaultShares } from '../../shared/delivery/pacing/pacing.ts';
import { mailingId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { guarded } from '../runtime/guarded.ts';
import { contactIds } from '../runtime/http/contact-ids.ts';
import { leanClient } from '../runtime/lean-client.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { mailsEnv } from './env.ts';
import { createHandler } from './handler.ts';

const env = mailsEnv.parse(process.env);
const dynamoDb = leanClient(new DynamoDBClient({}));
// One attempt, as in `send`; and an answer that does not come leaves time to tell the caller so.
const ses = leanClient(
  new SESv2Client({
    maxAttempts: 1,
    requestHandler: { requestTimeout: 15_000, throwOnRequestTimeout: true },
  }),
);
const sqs = leanClient(new SQSClient({ useQueueUrlAsEndpoint: false }));
const readQuota = sesSendingQuota(ses);
const tables = {
  contacts: env.CONTACTS_TABLE,
  consent: env.CONSENT_TABLE,
  mailings: env.MAILINGS_TABLE,
};
const document = DynamoDBDocumentClient.from(dynamoDb);
const store = dynamoDbMailingStore(document, env.MAILINGS_TABLE);
const topics = dynamoDbTopicBook(document, env.CONSENT_TABLE);
const keyring = secretsManagerKeyring(env.KEYS_SECRET_ID);
const now = () => instantFromMillis(Date.now());
const header = recentHeader(store, now);

export const handler = guarded(createHandler, {
  trail: dynamoDbAuditAppend(document, env.CONSENT_TABLE),
  store,
  strip: untrackedContent,
  prepare: cachedPrepare({ store: { ...store, header }, topics, strip: untrackedContent, now }),
  recipients: dynamoDbRecipientReader(dynamoDb, tables),
  ledger: dynamoDbDispatchLedger(dynamoDb, tables),
  book: dynamoDbMailBook(document, env.MAILINGS_TABLE),
  // All of it is service mail: what must go again does so on that queue.
  queue: sqsSendQueue(sqs, {
    campaign: env.SERVICE_QUEUE_URL,
    service: env.SERVICE_QUEUE_URL,
  }),
  mail: sesMailSender(ses, {
    configurationSet: env.CONFIGURATION_SET,
    tenant: env.SES_TENANT,
  }),
  pacer: dynamoDbPacer(dynamoDb, env.MAILINGS_TABLE, {
    readQuota,
    shares: defaultShares,
  }),
  readQuota,
  countDeadLetters: sqsDeadLetters(sqs, env.SERVICE_QUEUE_URL),
  // A caller that waits longer than this for a turn is told so, and the mail goes by the queue.
  maxWaitMillis: 2_000,
  wait,
  signLinks: async () => {
    const { linkKeys, mac } = await keyring();
    return signLinksWith(env.PUBLIC_URL, linkKeys, mac);
  },
  contactIds: contactIds(dynamoDbContactStore(document, env.CONTACTS_TABLE, env.CONSENT_TABLE)),
  idempotency: dynamoDbIdempotencyStore(document, env.MAILINGS_TABLE),
  digest: sha256,
  newMailId: () => mailingId(newUlid()),
  newAttempt: randomUUID,
  now,
  telemetry: createTelemetry('mails'),
});
