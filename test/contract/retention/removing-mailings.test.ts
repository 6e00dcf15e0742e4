import { paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbDispatchLedger } from '../../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbMailingAccounts } from '../../../shared/adapters/dynamodb/dispatch/dynamodb-mailing-accounts.ts';
import { dynamoDbMailingRemover } from '../../../shared/adapters/dynamodb/dispatch/dynamodb-mailing-remover.ts';
import { dynamoDbPendingLeaves } from '../../../shared/adapters/dynamodb/evidence/dynamodb-pending-leaves.ts';
import { dynamoDbMailBook } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mail-book.ts';
import { dynamoDbMailingStore } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import { dynamoDbOldMailings } from '../../../shared/adapters/dynamodb/mailings/dynamodb-old-mailings.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqliteDispatchLedger } from '../../../shared/adapters/sqlite/dispatch/sqlite-dispatch-ledger.ts';
import { sqliteMailingAccounts } from '../../../shared/adapters/sqlite/dispatch/sqlite-mailing-accounts.ts';
import { sqliteMailingRemover } from '../../../shared/adapters/sqlite/dispatch/sqlite-mailing-remover.ts';
import { sqlitePendingLeaves } from '../../../shared/adapters/sqlite/evidence/sqlite-pending-leaves.ts';
import { sqliteMailBook } from '../../../shared/adapters/sqlite/mailings/sqlite-mail-book.ts';
import { sqliteMailingStore } from '../../../shared/adapters/sqlite/mailings/sqlite-mailing-store.ts';
import { sqliteOldMailings } from '../../../shared/adapters/sqlite/mailings/sqlite-old-mailings.ts';
import { noHealthCounts } from '../../../shared/delivery/accounting/health-limits.ts';
import { tallyOf } from '../../../shared/delivery/accounting/page-tally.ts';
import type { Page } from '../../../shared/delivery/fan-out/page.ts';
import type { MailBook } from '../../../shared/delivery/mail/mail.ts';
import type { DispatchLedger, MailingAccounts } from '../../../shared/delivery/ports.ts';
import type { Batch } from '../../../shared/delivery/send/batch.ts';
import type { Claim } from '../../../shared/delivery/send/claim.ts';
import type { PendingLeaves } from '../../../shared/evidence/sealing/seal-ports.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import { type ContactId, mailingId, senderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { Mailing } from '../../../shared/mailing/mailing.ts';
import type { MailingHeader, MailingStore } from '../../../shared/mailing/mailing-store.ts';
import type { Decision } from '../../../shared/policy/decision.ts';
import type { MailingRemover, OldMailings } from '../../../shared/retention/removing-mailings.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

let dynamo: TestDynamoDb;
beforeAll(async () => {
  dynamo = await openTestDynamoDb();
});
afterAll(async () => dynamo.stop());

type World = {
  readonly store: MailingStore;
  readonly ledger: DispatchLedger;
  readonly accounts: MailingAccounts;
  readonly mails: MailBook;
  readonly pending: PendingLeaves;
  readonly remover: MailingRemover;
  readonly oldMailings: OldMailings;
  /** Everything stored that names an id, but for what waits to be told or sealed. */
  left(id: string): Promise<readonly string[]>;
};

const at = instantFromMillis(Date.UTC(2026, 10, 2));
const now = () => at;
const newId = () => 'certificate-1';
const madeBefore = () => at;

const onDynamoDb = async (): Promise<World> => {
  const { client, bare } = dynamo;
  const tables = { consent: await dynamo.table(), mailings: await dynamo.table() };
  const store = dynamoDbMailingStore(client, tables.mailings);
  return {
    store,
    ledger: dynamoDbDispatchLedger(bare, tables),
    accounts: dynamoDbMailingAccounts(bare, tables.mailings),
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

const onSqlite = async (): Promise<World> => {
  const db = openDatabase(':memory:');
  const store = sqliteMailingStore(db);
  const tables = () =>
    db.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'");
  return {
    store,
    ledger: sqliteDispatchLedger(db),
    accounts: sqliteMailingAccounts(db),
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

const worlds: readonly (readonly [string, () => Promise<World>])[] = [
  ['DynamoDB', onDynamoDb],
  ['SQLite', onSqlite],
];

const waterweg = senderId('waterweg');
const contentHash = 'a'.repeat(64) as Sha256;
const contact = (n: number) => `p${n}` as ContactId;
const by = { requestedBy: 'retention', reason: 'past its term', evidenceRef: 'schedule' };

const mailing = (id: string, more: Partial<Mailing> = {}): Mailing => ({
  ...{ mailingId: mailingId(id), senderId: waterweg, name: 'Onderhoud', kind: 'regular' },
  ...{ state: 'finished', declaredPurpose: 'contract', purpose: 'contract', regulated: [] },
  ...{ productFamilies: [], ownProducts: true, essential: false, vital: false, tracking: [] },
  ...{ audience: {}, contents: [{ language: 'nl', subject: 'Onderhoud', text: 'Dag' }] },
  ...{ contentHash, version: 1, createdAt: instantFromMillis(1), createdBy: 'anna' },
  ...more,
});

const headerOf = ({ contents: _, ...header }: Mailing): MailingHeader => header;

const claim = (id: string, jobId: string, n: number): Claim => ({
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
const send = async (
  { ledger }: World,
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
const sent = async (world: World, id: string) => {
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
  await ledger.countFeedback(whole.mailingId, contact(0), again, 'hardBounces');
  await accounts.put({ mailingId: whole.mailingId, state: 'finished', until: at }, 1);
  return headerOf(whole);
};

const waiting = async ({ pending }: World): Promise<readonly Sha256[]> =>
  (await pending.oldest(1_000)).flatMap(({ entries }) => entries);

const removed = async ({ remover }: World, header: MailingHeader): Promise<number> => {
  for (let steps = 1; steps < 100; steps += 1)
    if ((await remover.step(header)) === 'gone') return steps;
  throw new Error('it is never gone');
};

describe.each(worlds)('removing mailings in %s', (_name, open) => {
  test('a mailing goes whole, in steps, and only its certificate names it still', async () => {
    const world = await open();
    const kept = await sent(world, '01KEPT');
    const before = await waiting(world);
    const beside = await world.left('01KEPT');
    const header = await sent(world, '01REMOVED');
    const leaves = (await waiting(world)).filter((leaf) => !before.includes(leaf));
    expect(leaves).toHaveLength(2);

    await world.remover.certify(header.mailingId, waterweg, by);
    await world.remover.certify(header.mailingId, waterweg, { ...by, reason: 'again' });
    const certificate = await world.remover.certificate(header.mailingId);
    expect(certificate).toMatchObject({ ...by, mailingId: '01REMOVED', senderId: waterweg });
    expect(certificate?.leaves.toSorted()).toEqual(leaves.toSorted());
    // The certificate has a leaf of its own, once.
    expect(await waiting(world)).toHaveLength(before.length + leaves.length + 1);

    expect(await world.remover.step(header)).toBe('going');
    expect(await world.remover.header(header.mailingId)).toBeDefined();
    await removed(world, header);

    expect(await world.remover.header(header.mailingId)).toBeUndefined();
    expect(await world.left('01REMOVED')).toEqual([expect.stringMatching(/certificate/i)]);
    expect(await world.remover.certificate(header.mailingId)).toEqual(certificate);
    // What people got of another mailing is as it was.
    expect(await world.left('01KEPT')).toEqual(beside);
    expect(await world.ledger.claim(kept.mailingId, contact(0))).toMatchObject({
      feedback: ['hardBounces'],
    });
    // To take away what is gone changes nothing.
    expect(await removed(world, header)).toBe(1);
  });

  test('a step leaves no claim without its batch', async () => {
    const world = await open();
    const header = await sent(world, '01REMOVED');
    await world.remover.certify(header.mailingId, waterweg, by);
    await world.remover.step(header);

    const { rows } = await world.ledger.batches(header.mailingId, 0, { from: 0, to: 0 });
    expect(rows.length).toBeGreaterThan(0);
    const jobs = new Set(rows.map(({ jobId }) => jobId));
    const all = Array.from({ length: 60 }, (_, n) =>
      world.ledger.claim(header.mailingId, contact(n)),
    );
    const left = (await Promise.all(all)).filter((one) => one !== undefined);
    expect(left.length).toBeGreaterThan(0);
    for (const { jobId } of left) expect(jobs).toContain(jobId);
  });

  test('a mail to one person goes with its batch and claim, its leaf named', async () => {
    const world = await open();
    const mail = {
      ...{ mailId: mailingId('01MAIL'), templateId: mailingId('01TEMPLATE'), templateVersion: 1 },
      ...{ contentHash, senderId: waterweg, contactId: contact(1) },
      purpose: 'contract',
      ...{ leftOut: [], at, by: 'shop' },
    } as const;
    await world.mails.open(mail, { name: 'k'.repeat(64), request: contentHash } as never);
    await send(world, { id: '01MAIL', jobId: '000-000000-000', people: [1], status: 'accepted' });
    expect(await world.remover.mail(mail.mailId)).toEqual(mail);
    const leaves = await waiting(world);

    await world.remover.certify(mail.mailId, waterweg, by);
    await removed(world, { ...headerOf(mailing('01MAIL')) });

    expect((await world.remover.certificate(mail.mailId))?.leaves).toEqual(leaves);
    expect(await world.remover.mail(mail.mailId)).toBeUndefined();
    expect(await world.ledger.claim(mail.mailId, contact(1))).toBeUndefined();
    expect(await world.ledger.batch(mail.mailId, '000-000000-000')).toBeUndefined();
  });
});

describe.each(worlds)('old mailings in %s', (_name, open) => {
  test('come sender by sender, the oldest first, each once, and none that is newer', async () => {
    const { store, oldMailings } = await open();
    for (const name of ['alfa', 'beta', 'none']) {
      const sender = { senderId: senderId(name), version: 1, legalName: name };
      await store.putSender(sender as never, 0);
    }
    const expected: string[] = [];
    for (const name of ['alfa', 'beta'])
      for (let n = 0; n < 30; n += 1) {
        const id = `${name}-${String(n).padStart(2, '0')}`;
        const createdAt = instantFromMillis(1_000 + n);
        await store.create(mailing(id, { senderId: senderId(name), createdAt }), {});
        expected.push(id);
      }
    const later = { senderId: senderId('alfa'), createdAt: at };
    await store.create(mailing('alfa-new', later), {});

    const found: string[] = [];
    let next: Readonly<Record<string, string>> | undefined;
    do {
      const page = await oldMailings(next);
      expect(page.mailings.length).toBeLessThanOrEqual(25);
      found.push(...page.mailings.map((one) => one.mailingId));
      next = page.next;
    } while (next !== undefined);
    expect(found).toEqual(expected);
  });

  test('go on behind a mailing that was taken away meanwhile, and from no place at the first', async () => {
    const { store, oldMailings, remover } = await open();
    await store.putSender({ senderId: waterweg, version: 1, legalName: 'w' } as never, 0);
    for (let n = 0; n < 30; n += 1)
      await store.create(mailing(`m-${n}`, { createdAt: instantFromMillis(1_000 + n) }), {});

    const { mailings, next } = await oldMailings({});
    expect(mailings).toHaveLength(25);
    for (const one of mailings) while ((await remover.step(one)) !== 'gone');

    const rest = await oldMailings(next);
    expect(rest.mailings.map((one) => one.mailingId)).toEqual([
      'm-25',
      'm-26',
      'm-27',
      'm-28',
      'm-29',
    ]);
  });
});
