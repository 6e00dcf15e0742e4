import { domainToASCII } from 'node:url';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SESv2Client } from '@aws-sdk/client-sesv2';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as fanOut from '../../functions/fan-out/handler.ts';
import * as feedback from '../../functions/feedback/handler.ts';
import * as reconcile from '../../functions/reconcile/handler.ts';
import { silentTelemetry, type Telemetry } from '../../functions/runtime/telemetry.ts';
import { confirmationContent } from '../../functions/send/confirmation-content.ts';
import * as send from '../../functions/send/handler.ts';
import { ownLinkContent } from '../../functions/send/own-link-content.ts';
import * as startMailing from '../../functions/start-mailing/handler.ts';
import { dynamoDbConsentLedger } from '../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbNoticeStore } from '../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbSuppressionList } from '../../shared/adapters/dynamodb/consent/dynamodb-suppression-list.ts';
import { dynamoDbTopicBook } from '../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbAudienceReader } from '../../shared/adapters/dynamodb/dispatch/dynamodb-audience-reader.ts';
import { dynamoDbDispatchLedger } from '../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbMailingAccounts } from '../../shared/adapters/dynamodb/dispatch/dynamodb-mailing-accounts.ts';
import { dynamoDbRecipientReader } from '../../shared/adapters/dynamodb/dispatch/dynamodb-recipient-reader.ts';
import { dynamoDbKeptFeedback } from '../../shared/adapters/dynamodb/mailings/dynamodb-kept-feedback.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { dynamoDbPacer } from '../../shared/adapters/dynamodb/pacer/dynamodb-pacer.ts';
import { pacedJobSize } from '../../shared/adapters/dynamodb/pacer/paced-job-size.ts';
import { keyringFromSecret } from '../../shared/adapters/keys/keyring.ts';
import { newSecret } from '../../shared/adapters/keys/new-secret.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { sesMailSender } from '../../shared/adapters/ses/ses-mail-sender.ts';
import { sesSendingQuota } from '../../shared/adapters/ses/ses-sending-quota.ts';
import { sqsFanOutQueue, sqsSendQueue } from '../../shared/adapters/sqs/sqs-job-queue.ts';
import { noTopics } from '../../shared/consent/topic/find-topic.ts';
import { defaultHealthLimits } from '../../shared/delivery/accounting/health-limits.ts';
import { defaultSoftBounceLimit } from '../../shared/delivery/accounting/soft-bounce-run.ts';
import { signLinksWith } from '../../shared/delivery/content/sign-links.ts';
import { cachedPrepare } from '../../shared/delivery/mailing/cached-prepare.ts';
import { haltMailing } from '../../shared/delivery/mailing/halt-mailing.ts';
import { recentHeader } from '../../shared/delivery/mailing/recent-header.ts';
import { untrackedContent } from '../../shared/delivery/mailing/untracked-content.ts';
import { defaultShares } from '../../shared/delivery/pacing/pacing.ts';
import type { DispatchLedger } from '../../shared/delivery/ports.ts';
import { parseEmailAddress } from '../../shared/kernel/email-address.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { ownEntity } from '../../shared/kernel/own-entity.ts';
import { subjectFromContacts } from '../../shared/subjects/subject-tools.ts';
import { reachAmong } from './reach-among.ts';

export const testTables = (suffix: string) => ({
  contacts: `contacts-${suffix}`,
  consent: `consent-${suffix}`,
  mailings: `mailings-${suffix}`,
});
export type TestTables = ReturnType<typeof testTables>;

export type TestQueues = {
  readonly fanOut: string;
  readonly send: string;
  readonly service: string;
};

/** The AWS clients of one Lambda instance; a test may put faults between them and the services. */
export type TestClients = {
  readonly dynamoDb: DynamoDBClient;
  readonly sqs: SQSClient;
  readonly ses: SESv2Client;
};

export type HandlerOptions = {
  readonly clients: TestClients;
  readonly tables: TestTables;
  readonly queues: TestQueues;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly wait?: (millis: number) => Promise<void>;
  readonly segments?: number;
  /** Items of one page of the audience, and recipients of one job; small in tests. */
  readonly pageItems?: number;
  readonly jobSize?: number;
  readonly telemetry?: Telemetry;
  /** Breaks the ledger on purpose, to see whether a checker notices. */
  readonly ledger?: (ledger: DispatchLedger) => DispatchLedger;
};

type SqsHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

export type TestHandlers = {
  readonly startMailing: (event: unknown) => Promise<void>;
  readonly fanOut: SqsHandler;
  readonly send: SqsHandler;
  readonly feedback: SqsHandler;
  readonly reconcile: () => Promise<void>;
};

const key = Buffer.alloc(32, 7).toString('base64url');
export const testKeyring = keyringFromSecret(
  JSON.stringify({
    addressHash: { kid: 'a1', key },
    links: { current: 'k1', keys: { k1: Buffer.alloc(32, 9).toString('base64url') } },
  }),
);

/** The five functions of dispatch, wired as their `index.ts` does, for one Lambda instance each. */
export const dispatchHandlers = (options: HandlerOptions): TestHandlers => {
  const { clients, tables, queues, now, newId, telemetry = silentTelemetry } = options;
  const document = DynamoDBDocumentClient.from(clients.dynamoDb);
  const store = dynamoDbMailingStore(document, tables.mailings);
  const topics = dynamoDbTopicBook(document, tables.consent);
  const contacts = dynamoDbContactStore(document, tables.contacts, tables.consent);
  const real = dynamoDbDispatchLedger(clients.dynamoDb, tables);
  const ledger = options.ledger?.(real) ?? real;
  const queue = {
    ...sqsFanOutQueue(clients.sqs, queues.fanOut),
    ...sqsSendQueue(clients.sqs, { campaign: queues.send, service: queues.service }),
  };
  const pacer = dynamoDbPacer(clients.dynamoDb, tables.mailings, {
    readQuota: sesSendingQuota(clients.ses),
    shares: defaultShares,
  });
  const paced = pacedJobSize(clients.dynamoDb, tables.mailings, { shares: defaultShares, now });
  const header = recentHeader(store, now);
  const signLinks = signLinksWith('https://example.org', testKeyring.linkKeys, testKeyring.mac);

  return {
    startMailing: startMailing.createHandler({
      ...{ store, ledger, queue, now, telemetry },
      limits: defaultHealthLimits,
    }),
    fanOut: fanOut.createHandler({
      prepare: cachedPrepare({ store, topics, strip: untrackedContent, now }),
      audience: dynamoDbAudienceReader(clients.dynamoDb, tables, options.pageItems),
      ledger,
      queue,
      jobSize: async (lane) => options.jobSize ?? paced(lane),
      segments: options.segments ?? 8,
      now,
      telemetry,
    }),
    send: send.createHandler({
      store,
      prepare: cachedPrepare({ store: { ...store, header }, topics, strip: untrackedContent, now }),
      header,
      recipients: dynamoDbRecipientReader(clients.dynamoDb, tables),
      ledger,
      queue,
      mail: sesMailSender(clients.ses, { configurationSet: 'plain' }),
      pacer,
      maxWaitMillis: 30_000,
      wait: options.wait ?? (() => Promise.resolve()),
      signLinks: async () => signLinks,
      halt: haltMailing(store, now),
      confirmationContent: confirmationContent('https://example.org'),
      ownLinkContent: ownLinkContent('https://example.org'),
      digest: sha256,
      newAttempt: newId,
      now,
      telemetry,
    }),
    feedback: feedback.createHandler({
      ledger,
      store,
      kept: dynamoDbKeptFeedback(document, tables.mailings),
      softBounceLimit: defaultSoftBounceLimit,
      suppress: {
        ledger: dynamoDbConsentLedger(document, tables.consent),
        suppressions: dynamoDbSuppressionList(document, tables.consent),
        notices: dynamoDbNoticeStore(document, tables.consent),
        reachOf: reachAmong(),
        contactsAt: (hashes) => contacts.atAddress(hashes),
        subjectOf: subjectFromContacts(contacts),
        digest: sha256,
        newId,
        newSecret,
        entityAt: async (senderId) => ownEntity(senderId),
        findTopic: noTopics,
        now,
      },
      hashesOf: async (address) => {
        const parsed = parseEmailAddress(address, domainToASCII);
        return parsed.outcome === 'ok' ? testKeyring.addressHashes(parsed.match) : undefined;
      },
      telemetry,
    }),
    reconcile: reconcile.createHandler({
      store,
      ledger,
      accounts: dynamoDbMailingAccounts(clients.dynamoDb, tables.mailings),
      queue,
      limits: defaultHealthLimits,
      readStanding: async () => 'healthy',
      now,
      telemetry,
    }),
  };
};
