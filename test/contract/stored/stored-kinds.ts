import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect } from 'vitest';
import { tableNames } from '../../../local/tables.ts';
import { dynamoDbCertificateStore } from '../../../shared/adapters/dynamodb/consent/dynamodb-certificate-store.ts';
import { dynamoDbConsentLedger } from '../../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbNoticeStore } from '../../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbOutbox } from '../../../shared/adapters/dynamodb/consent/dynamodb-outbox.ts';
import { dynamoDbSuppressionList } from '../../../shared/adapters/dynamodb/consent/dynamodb-suppression-list.ts';
import { dynamoDbFindOptInToken } from '../../../shared/adapters/dynamodb/consent/opt-in-tokens.ts';
import { dynamoDbContactStore } from '../../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbDispatchLedger } from '../../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { dynamoDbIdempotencyStore } from '../../../shared/adapters/dynamodb/dynamodb-idempotency-store.ts';
import { dynamoDbMailingStore } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mailing-store.ts';
import type { Suppression } from '../../../shared/consent/suppression/suppression-list.ts';
import type { JobId } from '../../../shared/delivery/jobs.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import { foldTopic } from '../../../shared/kernel/fold-topic.ts';
import type {
  AddressHash,
  ContactId,
  MailingId,
  NoticeId,
  SenderId,
} from '../../../shared/kernel/ids.ts';
import type { TableName } from './stored-release.ts';

type Item = Readonly<Record<string, unknown>>;

/** The kind of an item: its table, and what its two keys begin with. */
export const kindOf = (table: TableName, { pk, sk }: Item): string => {
  const parts = [String(pk).split('#'), String(sk).split('#')] as const;
  const [[name = '', list], [row = '']] = parts;
  const part = (() => {
    if (name === 'MAILING') return list !== undefined && /TALLY$/.test(String(pk)) ? 'TALLY' : row;
    if (name === 'CONTACT') return row;
    return name === 'NOTICE' && list === 'LIST' ? list : '';
  })();
  return `${table} ${name}${part === '' || part === name ? '' : ` ${part}`}`;
};

/** Asserts that the code of today reads an item as it was meant. */
type Read = (stores: Stores, item: Item) => Promise<void>;
type Kind = Read | { readonly notRead: string };

export type Stores = ReturnType<typeof openStores>;

export const openStores = (client: DynamoDBDocumentClient, plain: DynamoDBClient, at: number) => {
  const { contacts, consent, mailings } = tableNames;
  return {
    at,
    contacts: dynamoDbContactStore(client, contacts, consent),
    ledger: dynamoDbConsentLedger(client, consent),
    notices: dynamoDbNoticeStore(client, consent),
    suppressions: dynamoDbSuppressionList(client, consent),
    certificates: dynamoDbCertificateStore(client, consent),
    findToken: dynamoDbFindOptInToken(client, consent),
    outboxes: {
      consent: dynamoDbOutbox(client, consent),
      mailings: dynamoDbOutbox(client, mailings),
    },
    answers: {
      consent: dynamoDbIdempotencyStore(client, consent),
      mailings: dynamoDbIdempotencyStore(client, mailings),
    },
    mailings: dynamoDbMailingStore(client, mailings),
    dispatch: dynamoDbDispatchLedger(plain, tableNames),
  };
};

const scopesIn = (entries: object): ReadonlySet<string> =>
  new Set(Object.keys(entries).map(foldTopic));

/** What follows the first `#` of a partition key. */
const idOf = ({ pk }: Item, part = 1): string => String(pk).split('#')[part] ?? '';
const rowOf = ({ sk }: Item, part = 1): string => String(sk).split('#')[part] ?? '';
const mailingOf = (item: Item) => idOf(item) as MailingId;
const json = (text: unknown) => JSON.parse(String(text)) as Item;

/** An answer is found by its key and request; it opens for the caller alone, whose key is nowhere. */
const answerIn =
  (table: 'consent' | 'mailings'): Read =>
  async ({ answers, at }, item) => {
    const { requestHash, response } = item;
    const store = answers[table];
    expect(await store.begin(idOf(item), String(requestHash), at)).toEqual({
      outcome: 'done',
      response,
    });
    expect(await store.begin(idOf(item), 'another', at)).toEqual({ outcome: 'other-request' });
  };

const announcedIn =
  (table: 'consent' | 'mailings'): Read =>
  async ({ outboxes }, item) => {
    const pending = await outboxes[table].pending(Number(idOf(item)), 100);
    expect(pending).toContainEqual({
      id: item['sk'],
      at: item['at'],
      announcement: item['announcement'],
    });
  };

/** Every kind of item that 0.1.0 stored, with what reads it now or why nothing does. */
export const storedKinds: Readonly<Record<string, Kind>> = {
  'contacts CONTACT': async ({ contacts }, item) => {
    const read = await contacts.read(idOf(item) as ContactId);
    expect(read).toMatchObject(item['contact'] as Item);
  },
  'contacts ADDRESS': async ({ contacts }, item) => {
    const senderId = String(item['sk']) as SenderId;
    expect(await contacts.atAddress([idOf(item) as AddressHash], senderId)).toEqual([
      { contactId: item['contactId'], senderId },
    ]);
  },
  'consent CONTACT STATE': async ({ ledger }, item) => {
    const head = await ledger.read(idOf(item) as ContactId);
    if (item['erased'] === true) {
      expect(head).toEqual({ outcome: 'erased', version: item['version'] });
      return;
    }
    if (head.outcome !== 'live') throw new Error(`${item['pk']}: ${head.outcome}`);
    const { entries, suppressions, version } = item['state'] as typeof head.state;
    expect(head.lastHash).toBe(item['lastHash']);
    expect(head.state).toMatchObject({ suppressions, version });
    // Topics are compared folded today; two spellings of one are one entry.
    expect(scopesIn(head.state.entries)).toEqual(scopesIn(entries));
  },
  'consent CONTACT EVENT': async ({ ledger }, item) => {
    const { sequence } = item['event'] as { sequence: number };
    const page = await ledger.events(idOf(item) as ContactId, sequence - 1, 1);
    expect(page.events).toEqual([item['event']]);
  },
  'consent CONTACT KEY': {
    notRead:
      'found by the key of its request, which is stored as a hash only; `idempotencyKey` of its events has that hash too',
  },
  'consent NOTICE': async ({ notices }, item) => {
    const { noticeId, version } = item['notice'] as { noticeId: NoticeId; version: number };
    const versions = await notices.versions(noticeId);
    expect(versions.find((one) => one.version === version)).toEqual(item['notice']);
  },
  'consent NOTICE LIST': async ({ notices }, item) => {
    const offered = await notices.offered(idOf(item, 2) as SenderId);
    expect(offered.map(({ noticeId }) => noticeId)).toContain(item['sk']);
  },
  'consent SUPPRESSION': async ({ suppressions }, item) => {
    const row = item['suppression'] as Suppression;
    const asked = row.scope === 'ALL' ? ('any' as SenderId) : row.scope;
    const found = await suppressions.inForce([idOf(item) as AddressHash], asked);
    expect(found).toEqual(row.liftedAt === undefined ? [row] : []);
  },
  'consent TOKEN': async ({ findToken }, item) => {
    expect(await findToken(idOf(item) as Sha256)).toEqual(item['token']);
  },
  'consent CERTIFICATE': async ({ certificates }, item) => {
    expect(await certificates.find(idOf(item) as ContactId)).toEqual(item['certificate']);
  },
  'consent OUTBOX': announcedIn('consent'),
  'consent IDEMPOTENCY': answerIn('consent'),
  'mailings MAILING': async ({ mailings }, item) => {
    expect(await mailings.header(mailingOf(item))).toMatchObject(item['header'] as Item);
  },
  'mailings MAILING CLASSIFICATION': async ({ mailings }, item) => {
    expect(await mailings.classification(mailingOf(item))).toEqual(item['classification']);
  },
  'mailings MAILING CONTENT': async ({ mailings }, item) => {
    const [header, contents = []] = await Promise.all([
      mailings.header(mailingOf(item)),
      mailings.contents(mailingOf(item)),
    ]);
    expect(header?.contentHash).toBe(item['contentHash']);
    expect(contents.length).toBeGreaterThan(0);
    for (const { subject, text } of contents) expect([subject, text]).not.toContain('');
  },
  'mailings MAILING REVIEW': async ({ mailings }, item) => {
    expect(await mailings.reviews(mailingOf(item))).toContainEqual(
      expect.objectContaining(item['review'] as Item),
    );
  },
  'mailings MAILING RUN': async ({ dispatch }, item) => {
    expect(await dispatch.run(mailingOf(item))).toEqual(json(item['run']));
  },
  'mailings MAILING SNAPSHOT': async ({ dispatch }, item) => {
    expect(await dispatch.snapshot(mailingOf(item))).toEqual(json(item['snapshot']));
  },
  'mailings MAILING PAGE': async ({ dispatch }, item) => {
    const { segment, page, leftOut, jobs } = json(item['verdicts']) as unknown as {
      segment: number;
      page: number;
      leftOut: Item[];
      jobs: Item[];
    };
    const read = await dispatch.page(mailingOf(item), segment, page);
    expect(read).toMatchObject({ segment, page, leftOut, jobs });
  },
  'mailings MAILING TALLY': async ({ dispatch }, item) => {
    expect(await dispatch.tallies(mailingOf(item))).toContainEqual(json(item['tally']));
  },
  'mailings MAILING BATCH': async ({ dispatch }, item) => {
    const batch = await dispatch.batch(mailingOf(item), rowOf(item) as JobId);
    expect(batch).toMatchObject({ attempt: item['attempt'] });
    for (const id of String(item['ids']).split(' ')) expect(JSON.stringify(batch)).toContain(id);
  },
  'mailings MAILING FEEDBACK': async ({ dispatch }, item) => {
    const { pk: _pk, sk: _sk, ...counts } = item;
    expect(await dispatch.feedback(mailingOf(item), 8)).toMatchObject(counts);
  },
  'mailings MAILINGS': async ({ mailings }, item) => {
    const { mailings: listed } = await mailings.list(idOf(item) as SenderId, 100);
    expect(listed.map(({ mailingId }) => mailingId)).toContain(rowOf(item));
  },
  'mailings ACTIVE': async ({ mailings }, item) => {
    const header = await mailings.header(String(item['sk']) as MailingId);
    expect(['scheduled', 'running', 'paused']).toContain(header?.state);
    expect((await mailings.active()).map(({ mailingId }) => mailingId)).toContain(item['sk']);
  },
  'mailings CLAIM': async ({ dispatch }, item) => {
    const claim = await dispatch.claim(String(item['sk']) as MailingId, idOf(item) as ContactId);
    expect(claim).toMatchObject({ at: item['at'], decision: json(item['decision']) });
  },
  'mailings SENDER': async ({ mailings }, item) => {
    expect(await mailings.sender(idOf(item) as SenderId)).toMatchObject(item['sender'] as Item);
  },
  'mailings SENDERS': async ({ mailings }, item) => {
    expect((await mailings.senders()).map(({ senderId }) => senderId)).toContain(item['sk']);
  },
  'mailings PACER': {
    notRead: 'where the pace of an account was at that moment: the next turn overwrites it',
  },
  'mailings OUTBOX': announcedIn('mailings'),
  'mailings IDEMPOTENCY': answerIn('mailings'),
};
