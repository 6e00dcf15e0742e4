import { paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { dynamoDbAccountedRows } from '../../shared/adapters/dynamodb/dispatch/dynamodb-accounted-rows.ts';
import { dynamoDbDispatchLedger } from '../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbMailingAccounts } from '../../shared/adapters/dynamodb/dispatch/dynamodb-mailing-accounts.ts';
import { dynamoDbMailingRemover } from '../../shared/adapters/dynamodb/dispatch/dynamodb-mailing-remover.ts';
import { dynamoDbPendingLeaves } from '../../shared/adapters/dynamodb/evidence/dynamodb-pending-leaves.ts';
import { dynamoDbMailBook } from '../../shared/adapters/dynamodb/mailings/dynamodb-mail-book.ts';
import { dynamoDbMailingStore } from '../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { dynamoDbOldMailings } from '../../shared/adapters/dynamodb/mailings/dynamodb-old-mailings.ts';
import { openDatabase } from '../../shared/adapters/sqlite/database.ts';
import { sqliteAccountedRows } from '../../shared/adapters/sqlite/dispatch/sqlite-accounted-rows.ts';
import { sqliteDispatchLedger } from '../../shared/adapters/sqlite/dispatch/sqlite-dispatch-ledger.ts';
import { sqliteMailingAccounts } from '../../shared/adapters/sqlite/dispatch/sqlite-mailing-accounts.ts';
import { sqliteMailingRemover } from '../../shared/adapters/sqlite/dispatch/sqlite-mailing-remover.ts';
import { sqlitePendingLeaves } from '../../shared/adapters/sqlite/evidence/sqlite-pending-leaves.ts';
import { sqliteMailBook } from '../../shared/adapters/sqlite/mailings/sqlite-mail-book.ts';
import { sqliteMailingStore } from '../../shared/adapters/sqlite/mailings/sqlite-mailing-store.ts';
import { sqliteOldMailings } from '../../shared/adapters/sqlite/mailings/sqlite-old-mailings.ts';
import type { AccountedRows } from '../../shared/bundles/accounted-rows.ts';
import { noHealthCounts } from '../../shared/delivery/accounting/health-limits.ts';
import { tallyOf } from '../../shared/delivery/accounting/page-tally.ts';
import type { Page } from '../../shared/delivery/fan-out/page.ts';
import type { MailBook } from '../../shared/delivery/mail/mail.ts';
import type { DispatchLedger, MailingAccounts } from '../../shared/delivery/ports.ts';
import type { Batch } from '../../shared/delivery/send/batch.ts';
import type { Claim } from '../../shared/delivery/send/claim.ts';
import type { PendingLeaves } from '../../shared/evidence/sealing/seal-ports.ts';
import type { Sha256 } from '../../shared/kernel/digest.ts';
import { type ContactId, mailingId, senderId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import type { Mailing } from '../../shared/mailing/mailing.ts';
import type { MailingHeader, MailingStore } from '../../shared/mailing/mailing-store.ts';
import type { Decision } from '../../shared/policy/decision.ts';
import type { MailingRemover, OldMailings } from '../../shared/retention/removing-mailings.ts';
import type { TestDynamoDb } from './dynamodb.ts';

/** Stores a mailing, and removes it. */
export type MailingWorld = {
  readonly store: MailingStore;
  readonly ledger: DispatchLedger;
  readonly accounts: MailingAccounts;
  readonly mails: MailBook;
  readonly rows: AccountedRows;
  readonly pending: PendingLeaves;
  readonly remover: MailingRemover;
  readonly oldMailings: OldMailings;
  /** Everything stored that names an id, but for what waits to be told or sealed. */
  left(id: string): Promise<readonly string[]>;
};

export const at = instantFromMillis(Date.UTC(2026, 10, 2));
const now = () => at;
const newId = () => 'certificate-1';
const madeBefore = () => at;

const onDynamoDb = async (dynamo: TestDynamoDb): Promise<MailingWorld> => {
  const { client, bare } = dynamo;
  const tables = { consent: await dynamo.table(), mailings: await dynamo.table() };
  const store = dynamoDbMailingStore(client, tables.mailings);
  return {
    store,
    ledger: dynamoDbDispatchLedger(bare, tables),
    accounts: dynamoDbMailingAccounts(bare, tables.mailings),
    rows: dynamoDbAccountedRows(bare, tables.mailings),
    mails: dynamoDbMailBook(client, tables.mailings),
    pending: dynamoDbPendingLeaves(client, [tables.consent, tables.mailings]),
    remover: dynamoDbMailingRemover(bare, { ...tables, newId, now }),
    oldMailings: dynamoDbOldMailings(client, tables.mailings, { store, madeBefore }),
    left: async (id) => {
      const found: string[] = [];
      for (const TableName of Object.values(tables))
        for await (const { Items = [] } of paginateScan({ client: bare }, { TableName }))
          for (const { pk, sk } of Items.map((item) => unmarshall(item)))
            if (`${pk} ${sk}`.includes(id) && !/^OUTBOX/.test(pk)) found.push(`${pk} ${sk}`);
      return found;
    },
  };
};

const onSqlite = async (): Promise<MailingWorld> => {
  const db = openDatabase(':memory:');
  const store = sqliteMailingStore(db);
  const tables = () =>
    db.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'");
  return {
    store,
    ledger: sqliteDispatchLedger(db),
    accounts: sqliteMailingAccounts(db),
    rows: sqliteAccountedRows(db),
    mails: sqliteMailBook(db),
    pending: sqlitePendingLeaves(db),
    remover: sqliteMailingRemover(db, { newId, now }),
    oldMailings: sqliteOldMailings(db, { store, madeBefore }),
    left: async (id) =>
      tables().flatMap(({ name }) =>
        name === 'outbox'
          ? []
          : db
              .all(`SELECT * FROM ${name}`)
              .map((row) => `${name} ${JSON.stringify(row)}`)
              .filter((row) => row.includes(id)),
      ),
  };
};

/** Both stores, each of its own. */
export const mailingWorlds: readonly (readonly [
  string,
  (dynamo: TestDynamoDb) => Promise<MailingWorld>,
])[] = [
  ['DynamoDB', onDynamoDb],
  ['SQLite', async () => onSqlite()],
];

export const waterweg = senderId('waterweg');
export const contentHash = 'a'.repeat(64) as Sha256;
export const contact = (n: number) => `p${n}` as ContactId;
export const by = { requestedBy: 'retention', reason: 'past its term', evidenceRef: 'schedule' };

export const mailing = (id: string, more: Partial<Mailing> = {}): Mailing => ({
  ...{ mailingId: mailingId(id), senderId: waterweg, name: 'Onderhoud', kind: 'regular' },
  ...{ state: 'finished', declaredPurpose: 'contract', purpose: 'contract', regulated: [] },
  ...{ productFamilies: [], ownProducts: true, essential: false, vital: false, tracking: [] },
  ...{ audience: {}, contents: [{ language: 'nl', subject: 'Onderhoud', text: 'Dag' }] },
  ...{ contentHash, version: 1, createdAt: instantFromMillis(1), createdBy: 'anna' },
  ...more,
});

export const headerOf = ({ contents: _, ...header }: Mailing): MailingHeader => header;

export const claim = (id: string, jobId: string, n: number): Claim => ({
  ...{ mailingId: mailingId(id), jobId, contactId: contact(n) },
  decision: {
    ...{ effect: 'allow', basis: 'consent', reasons: ['consent'], evidenceIds: ['e1'] },
    ...{ tracking: [], purpose: 'contract', ruleSet: 'nl-2026-07-01', at, consentVersion: 0 },
  } as unknown as Decision,
});

const claimed = (id: string, jobId: string, people: readonly number[]): Batch => ({
  ...{ mailingId: mailingId(id), jobId, at, attempt: 'one', state: 'claimed', resolved: [] },
  entries: people.map((n) => ({ contactId: contact(n), status: 'unknown' })),
});

/** Sends to these people in one job, of which it is recorded what became. */
export const send = async (
  { ledger }: MailingWorld,
  { id, jobId, people, status }: Sent & { readonly status: 'accepted' | 'throttled' },
) => {
  const batch = claimed(id, jobId, people);
  const opened = await ledger.openBatch(
    batch,
    people.map((n) => claim(id, jobId, n)),
  );
  if (opened.outcome !== 'opened') throw new Error(opened.outcome);
  await ledger.closeBatch({
    ...batch,
    ...{ state: 'done', doneAt: at, commitments: opened.commitments },
    entries: people.map((n) =>
      status === 'accepted'
        ? { contactId: contact(n), status, messageId: `ses-${n}` }
        : { contactId: contact(n), status },
    ),
  } as Batch);
};

type Sent = { readonly id: string; readonly jobId: string; readonly people: readonly number[] };

/** A mailing that was reviewed and sent to sixty people in thirty jobs, one of which went again. */
export const sent = async (world: MailingWorld, id: string) => {
  const { store, ledger, accounts } = world;
  const whole = mailing(id);
  await store.create(whole, { band: 'pass' });
  const review = { reviewer: 'jo', reason: 'read', at, contentHash, verdict: 'release' } as const;
  await store.review({ ...headerOf(whole), version: 2 }, review, 1);
  const common = { mailingId: whole.mailingId, senderId: waterweg, segments: 1 } as const;
  await ledger.openRun({ ...common, lane: 'campaign', startedAt: at, contentHash });
  const page: Page = {
    ...{ ...common, segment: 0, page: 0, lane: 'campaign', at, contentHash, audience: 60 },
    ...{ leftOut: [], jobs: [{ jobId: '000-000000-000', contactIds: [contact(0)] }] },
  };
  await ledger.storePage(page);
  await ledger.putTally(whole.mailingId, tallyOf(page));
  await ledger.putSnapshot(whole.mailingId, {
    ...{ at, pages: 1, settled: 2, stillSince: at, redrives: 0, excused: noHealthCounts },
  });
  for (let job = 0; job < 30; job += 1) {
    const jobId = `000-000000-${String(job).padStart(3, '0')}`;
    const people = [2 * job, 2 * job + 1];
    await send(world, { id, jobId, people, status: job === 0 ? 'throttled' : 'accepted' });
  }
  const again = '000-000000-000t';
  await send(world, { id, jobId: again, people: [0, 1], status: 'accepted' });
  await ledger.resolve(whole.mailingId, again, [contact(0)]);
  await ledger.countFeedback(
    { mailingId: whole.mailingId, contactId: contact(0), jobId: again },
    'hardBounces',
  );
  await accounts.put({ mailingId: whole.mailingId, state: 'finished', until: at }, 1);
  return headerOf(whole);
};
