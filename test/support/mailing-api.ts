import { assetsApp } from '../../functions/assets/handler.ts';
import { mailingsApp } from '../../functions/mailings/handler.ts';
import { reportsApp } from '../../functions/reports/handler.ts';
import { contactIds } from '../../functions/runtime/http/contact-ids.ts';
import { silentTelemetry } from '../../functions/runtime/telemetry.ts';
import { dynamoDbNoticeStore } from '../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbTopicBook } from '../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { dynamoDbDispatchLedger } from '../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbAssetStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-asset-store.ts';
import { dynamoDbKeptFeedback } from '../../shared/adapters/dynamodb/mailings/dynamodb-kept-feedback.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { dynamoDbPreviewBook } from '../../shared/adapters/dynamodb/mailings/dynamodb-preview-book.ts';
import { digestBytes } from '../../shared/adapters/keys/digest-bytes.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { mailingProgress } from '../../shared/delivery/accounting/mailing-progress.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import { mailingId } from '../../shared/kernel/ids.ts';
import { type Instant, instantFromMillis } from '../../shared/kernel/instant.ts';
import { ownEntity } from '../../shared/kernel/own-entity.ts';
import type { MailingStore } from '../../shared/mailing/mailing-store.ts';
import type { MergeStopsPage } from '../../shared/subjects/stops/merge-stops.ts';
import { aContact } from '../contract/contacts/contact-store.contract.ts';
import { anyTopic } from './any-topic.ts';
import { apiCaller } from './api-caller.ts';
import { openTestDynamoDb, type TestDynamoDb } from './dynamodb.ts';
import { type Interleaver, interleaver } from './interleave.ts';
import { memoryContactStore } from './memory/memory-contact-store.ts';
import { memoryIdempotencyStore } from './memory/memory-idempotency-store.ts';
import { waterweg } from './pages/waterweg.ts';

const never = () => Promise.reject(new Error('not part of this test'));

/** The HTTP handlers of mailings over a real table, with every call of a request interruptible. */
export type MailingApi = {
  readonly ask: ReturnType<typeof apiCaller>;
  /** The same table, for looking at what is stored. */
  readonly store: MailingStore;
  readonly paths: Interleaver;
  /** What the scheduler holds, by mailing. */
  readonly timers: ReadonlyMap<string, Instant>;
  readonly db: TestDynamoDb;
  readonly table: string;
  /** The pages of merges of stops that were queued. */
  readonly merges: MergeStopsPage[];
  /** Lets the handlers' clock continue; gives the moment it shows then. */
  readonly advance: (millis: number) => Instant;
};

export const openMailingApi = async (
  history: Parameters<typeof reportsApp>[0]['history'] = never,
): Promise<MailingApi> => {
  const db = await openTestDynamoDb();
  const table = await db.table();
  const paths = interleaver();
  const timers = new Map<string, Instant>();
  const merges: MergeStopsPage[] = [];
  const store = dynamoDbMailingStore(db.client, table);
  await store.putSender(waterweg, 0);
  for (const name of ['offers', 'outages']) {
    const topic = await anyTopic(waterweg.senderId, name);
    if (topic !== undefined) await dynamoDbTopicBook(db.client, table).put(topic, 0);
  }
  const progressLedger = dynamoDbDispatchLedger(db.client, { mailings: table, consent: table });
  let made = 0;
  const now = Date.UTC(2026, 10, 1);
  let clock = Date.UTC(2026, 10, 1);
  const contacts = memoryContactStore();
  await contacts.create(aContact('henk'), { kind: 'system', id: 'test' });
  const shared = {
    store: dynamoDbMailingStore(paths.wrap(db.client), table),
    contactIds: contactIds(contacts),
    topicTools: {
      topics: dynamoDbTopicBook(db.client, table),
      notices: dynamoDbNoticeStore(db.client, table),
      entitiesOf: async (senderId: SenderId) => [ownEntity(senderId)] as const,
    },
    heldAttributes: async () => new Set<string>(),
    now: () => instantFromMillis(clock),
    telemetry: silentTelemetry,
  };
  const app = mailingsApp({
    ...shared,
    queueMergeStops: async (page) => void merges.push(page),
    scheduler: paths.wrap({
      schedule: async (id: string, at: Instant) => void timers.set(id, at),
      unschedule: async (id: string) => void timers.delete(id),
    }),
    progress: (mailing) => mailingProgress(progressLedger, mailing, instantFromMillis(now)),
    entityHealth: async () => undefined,
    redrive: async () => undefined,
    publicUrl: 'https://mail.example.org',
    idempotency: memoryIdempotencyStore(),
    digest: sha256,
    newMailingId: () => {
      made += 1;
      return mailingId(`m${made}`);
    },
    newId: () => {
      made += 1;
      return `id${made}`;
    },
  });
  const previewBook = dynamoDbPreviewBook(db.client, table);
  const reports = reportsApp({
    ...shared,
    kept: dynamoDbKeptFeedback(db.client, table),
    preview: never,
    previews: {
      ...{ make: never, goOn: never, read: never, people: never },
      newest: (mailingId) => previewBook.newest(mailingId, 10),
    },
    render: never,
    verdicts: never,
    verdict: never,
    report: never,
    history,
    idempotency: memoryIdempotencyStore(),
    digest: sha256,
    bundles: {} as Parameters<typeof reportsApp>[0]['bundles'],
    jobs: {} as Parameters<typeof reportsApp>[0]['jobs'],
  });
  app.route('/', reports);
  const assets = dynamoDbAssetStore(db.client, table);
  app.route(
    '/',
    assetsApp({
      assets,
      noteOpening: assets.noteOpening,
      store: shared.store,
      publicUrl: 'https://mail.example.org',
      idempotency: memoryIdempotencyStore(),
      digest: sha256,
      digestBytes,
      now: shared.now,
      telemetry: silentTelemetry,
    }),
  );
  const advance = (millis: number) => {
    clock += millis;
    return instantFromMillis(clock);
  };
  return { ask: apiCaller(app), store, paths, timers, merges, db, table, advance };
};

const footer = '\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam';
const optOut = '\nNo more offers? {{unsubscribeUrl}} Your preferences: {{preferencesUrl}}';

/** One English content, with what the law wants below it. */
export const content = (subject: string, text: string) => [
  { language: 'en', subject, text: `${text}${footer}${optOut}` },
];

const draftOf = (contents: unknown) => ({
  senderId: waterweg.senderId,
  name: 'first',
  purpose: 'contract',
  topic: 'offers',
  service: 'hosting',
  necessity: 'The hosting contract promises notice of interruptions.',
  audience: { contactIds: ['henk'] },
  contents,
});

/** A service mailing of each band: needs one reviewer, two, or none. */
export const drafts = {
  review: draftOf(content('Maintenance', 'Tonight.')),
  block: draftOf(
    content('Buy now', 'Buy now, 50% off your hosting! https://www.waterweg.example/'),
  ),
  pass: draftOf(
    content(
      'Maintenance of your hosting tonight from 00:00 to 02:00',
      'Dear {{name}},\n\nTonight between 00:00 and 02:00 we carry out planned maintenance on the servers of your hosting. Your website may be unreachable for a few minutes. You need not do anything.',
    ),
  ),
} as const;
