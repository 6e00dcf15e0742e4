import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mailsApp } from '../../functions/mails/handler.ts';
import { contactIds } from '../../functions/runtime/http/contact-ids.ts';
import { silentTelemetry } from '../../functions/runtime/telemetry.ts';
import { dynamoDbTopicBook } from '../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbDispatchLedger } from '../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbRecipientReader } from '../../shared/adapters/dynamodb/dispatch/dynamodb-recipient-reader.ts';
import { dynamoDbIdempotencyStore } from '../../shared/adapters/dynamodb/dynamodb-idempotency-store.ts';
import { dynamoDbMailBook } from '../../shared/adapters/dynamodb/mailings/dynamodb-mail-book.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { dynamoDbPacer } from '../../shared/adapters/dynamodb/pacer/dynamodb-pacer.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { sesMailSender } from '../../shared/adapters/ses/ses-mail-sender.ts';
import { sesSendingQuota } from '../../shared/adapters/ses/ses-sending-quota.ts';
import { sqsSendQueue } from '../../shared/adapters/sqs/sqs-job-queue.ts';
import { signLinksWith } from '../../shared/delivery/content/sign-links.ts';
import type { MailOneDependencies } from '../../shared/delivery/mail/mail-one.ts';
import { cachedPrepare } from '../../shared/delivery/mailing/cached-prepare.ts';
import { untrackedContent } from '../../shared/delivery/mailing/untracked-content.ts';
import { defaultShares } from '../../shared/delivery/pacing/pacing.ts';
import type { MailSender } from '../../shared/delivery/ports.ts';
import { mailingId } from '../../shared/kernel/ids.ts';
import { apiCaller } from './api-caller.ts';
import { type HandlerOptions, testKeyring } from './dispatch-handlers.ts';

/** The API of single mails over the services of dispatch, wired as its `index.ts` does. */
export const mailApi = (options: MailApiOptions) => {
  const { clients, tables, queues, now, newId } = options;
  const document = DynamoDBDocumentClient.from(clients.dynamoDb);
  const store = dynamoDbMailingStore(document, tables.mailings);
  const topics = dynamoDbTopicBook(document, tables.consent);
  const send = sesMailSender(clients.ses, { configurationSet: 'plain' });
  const real = sqsSendQueue(clients.sqs, { campaign: queues.send, service: queues.service });
  const kept = dynamoDbDispatchLedger(clients.dynamoDb, tables);
  const ledger = options.ledger?.(kept) ?? kept;
  const dependencies: MailOneDependencies = {
    prepare: cachedPrepare({ store, topics, strip: untrackedContent, now }),
    recipients: dynamoDbRecipientReader(clients.dynamoDb, tables),
    ledger,
    book: dynamoDbMailBook(document, tables.mailings),
    queue: real,
    mail: options.mail?.(send) ?? send,
    pacer: dynamoDbPacer(clients.dynamoDb, tables.mailings, {
      readQuota: sesSendingQuota(clients.ses),
      shares: defaultShares,
    }),
    maxWaitMillis: 2_000,
    wait: options.wait ?? (() => Promise.resolve()),
    signLinks: async () =>
      signLinksWith('https://example.org', testKeyring.linkKeys, testKeyring.mac),
    halt: async () => undefined,
    newAttempt: newId,
    now,
  };
  const app = mailsApp({
    ...dependencies,
    store,
    strip: untrackedContent,
    ledger,
    readQuota: sesSendingQuota(clients.ses),
    countDeadLetters: async () => [],
    contactIds: contactIds(dynamoDbContactStore(document, tables.contacts, tables.consent)),
    idempotency: dynamoDbIdempotencyStore(document, tables.mailings),
    digest: sha256,
    newMailId: () => mailingId(newId()),
    telemetry: silentTelemetry,
  });
  return { ask: apiCaller(app), store, book: dependencies.book };
};

type MailApiOptions = HandlerOptions & {
  /** Stands between the service and SES. */
  readonly mail?: (send: MailSender) => MailSender;
};
