import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbTopicBook } from '../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { dynamoDbDispatchLedger } from '../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbRecipientReader } from '../../shared/adapters/dynamodb/dispatch/dynamodb-recipient-reader.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { dynamoDbPacer } from '../../shared/adapters/dynamodb/pacer/dynamodb-pacer.ts';
import { secretsManagerKeyring } from '../../shared/adapters/keys/secrets-manager-keyring.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { sesMailSender } from '../../shared/adapters/ses/ses-mail-sender.ts';
import { sesSendingQuota } from '../../shared/adapters/ses/ses-sending-quota.ts';
import { sqsSendQueue } from '../../shared/adapters/sqs/sqs-job-queue.ts';
import { signLinksWith } from '../../shared/delivery/content/sign-links.ts';
import { cachedPrepare } from '../../shared/delivery/mailing/cached-prepare.ts';
import { haltMailing } from '../../shared/delivery/mailing/halt-mailing.ts';
import { recentHeader } from '../../shared/delivery/mailing/recent-header.ts';
import { untrackedContent } from '../../shared/delivery/mailing/untracked-content.ts';
import { defaultShares } from '../../shared/delivery/pacing/pacing.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { guarded } from '../runtime/guarded.ts';
import { leanClient } from '../runtime/lean-client.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { confirmationContent } from './confirmation-content.ts';
import { sendEnv } from './env.ts';
import { createHandler } from './handler.ts';
import { ownLinkContent } from './own-link-content.ts';

const env = sendEnv.parse(process.env);
const dynamoDb = leanClient(new DynamoDBClient({}));
// One attempt and a timeout that throws: SES has no idempotency token, so a retry is a second mail.
const ses = leanClient(
  new SESv2Client({
    maxAttempts: 1,
    requestHandler: { requestTimeout: 20_000, throwOnRequestTimeout: true },
  }),
);
const tables = {
  contacts: env.CONTACTS_TABLE,
  consent: env.CONSENT_TABLE,
  mailings: env.MAILINGS_TABLE,
};
const document = DynamoDBDocumentClient.from(dynamoDb);
const store = dynamoDbMailingStore(document, env.MAILINGS_TABLE);
const topics = dynamoDbTopicBook(document, env.CONSENT_TABLE);
const pacer = dynamoDbPacer(dynamoDb, env.MAILINGS_TABLE, {
  readQuota: sesSendingQuota(ses),
  shares: defaultShares,
});
const keyring = secretsManagerKeyring(env.KEYS_SECRET_ID);
const now = () => instantFromMillis(Date.now());
const telemetry = createTelemetry('send');
const header = recentHeader(store, now);

export const handler = guarded(createHandler, {
  store,
  prepare: cachedPrepare({ store: { ...store, header }, topics, strip: untrackedContent, now }),
  header,
  recipients: dynamoDbRecipientReader(dynamoDb, tables),
  ledger: dynamoDbDispatchLedger(dynamoDb, tables),
  queue: sqsSendQueue(leanClient(new SQSClient({ useQueueUrlAsEndpoint: false })), {
    campaign: env.SEND_QUEUE_URL,
    service: env.SERVICE_QUEUE_URL,
  }),
  mail: sesMailSender(ses, {
    configurationSet: env.CONFIGURATION_SET,
    tenant: env.SES_TENANT,
  }),
  pacer,
  maxWaitMillis: 30_000,
  wait,
  signLinks: async () => {
    const { linkKeys, mac } = await keyring();
    return signLinksWith(env.PUBLIC_URL, linkKeys, mac);
  },
  halt: haltMailing(store, now),
  confirmationContent: confirmationContent(env.PUBLIC_URL),
  ownLinkContent: ownLinkContent(env.PUBLIC_URL),
  digest: sha256,
  newAttempt: randomUUID,
  now,
  telemetry,
});
