import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHandler } from '../../../functions/merge-stops/handler.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import { dynamoDbPreviewBook } from '../../../shared/adapters/dynamodb/mailings/dynamodb-preview-book.ts';
import { defaultHealthLimits } from '../../../shared/delivery/accounting/health-limits.ts';
import { reconcileMailing } from '../../../shared/delivery/accounting/reconcile-mailing.ts';
import { startMailing } from '../../../shared/delivery/mailing/start-mailing.ts';
import type { MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import type { MailingHeader } from '../../../shared/mailing/mailing-store.ts';
import type { MergeStopsPage } from '../../../shared/subjects/stops/merge-stops.ts';
import { testMailing } from '../../support/dispatch-mailing.ts';
import { type MailingApi, openMailingApi } from '../../support/mailing-api.ts';
import { memoryDispatchLedger } from '../../support/memory/memory-dispatch-ledger.ts';
import { memoryJobQueue } from '../../support/memory/memory-job-queue.ts';
import { memoryMailingAccounts } from '../../support/memory/memory-mailing-accounts.ts';

let api: MailingApi;
beforeAll(async () => {
  api = await openMailingApi();
});
afterAll(() => api.db.stop());

const any = { headers: { 'if-match': '*' } };
const put = async (id: string, registration: string, options: object = {}) => {
  const body = {
    legalName: 'Kade B.V.',
    postalAddress: 'Kade 12, 3011 AB Rotterdam',
    country: 'NL',
    kind: 'company',
    fromAddress: 'Kade <post@waterweg.example>',
    registration,
  };
  const { status } = await api.ask('PUT', `/v1/senders/${id}`, body, options);
  expect([200, 201]).toContain(status);
};
const entityOf = async (id: string) =>
  (await api.ask('GET', `/v1/senders/${id}`)).body['entityId'] as string;
const merging = async (id: string) =>
  (await api.ask('GET', `/v1/entities/${await entityOf(id)}`)).body['mergingStops'];

let made = 0;
/** Two companies; `one` is asked to mail what it may. */
const companies = async () => {
  made += 1;
  const [one, other] = [`one-${made}`, `other-${made}`];
  await put(one, `400000${made + 10}`);
  await put(other, `500000${made + 10}`);
  const numbers = { one: `400000${made + 10}`, other: `500000${made + 10}` };
  return { one, other, numbers };
};

/** The two ways by which what others were told comes to hold for `one`, each over HTTP. */
const ways = {
  'a brand that is moved to the company': async ({ one, other, numbers }: Companies) => {
    expect(await entityOf(one)).not.toBe(await entityOf(other));
    await put(other, numbers.one, any);
  },
  'a succession': async ({ one, other }: Companies) => {
    const body = {
      predecessor: await entityOf(other),
      on: '2026-10-01',
      evidence: { document: 'deed' },
    };
    const path = `/v1/entities/${await entityOf(one)}/successions`;
    expect((await api.ask('POST', path, body, any)).status).toBe(200);
  },
} as const;
type Companies = Awaited<ReturnType<typeof companies>>;

const stored = async (sender: string, id: string, more: Partial<MailingHeader>) => {
  const mailing = { ...testMailing(id, sender), ...more } as ReturnType<typeof testMailing>;
  expect(await api.store.create(mailing, {})).toBe('created');
  return mailing.mailingId;
};
const marketing = { purpose: 'commercial', declaredPurpose: 'commercial' } as const;
const service = { purpose: 'contract', declaredPurpose: 'contract', regulated: [] } as const;

const dispatch = () => {
  const queue = memoryJobQueue();
  const now = () => api.advance(0);
  const ledger = memoryDispatchLedger(now);
  const { accounts } = memoryMailingAccounts();
  const needs = { store: api.store, queue, ledger, now, limits: defaultHealthLimits, accounts };
  const header = async (id: MailingId) => (await api.store.header(id)) as MailingHeader;
  return {
    start: (id: MailingId) => startMailing(needs, id),
    reconcile: async (id: MailingId) => reconcileMailing(needs, await header(id)),
    header,
    driven: () => queue.fanOuts.length,
  };
};

/** What the queue of merges does with its latest page; nobody is in the table of contacts. */
const mergePage = async (page: { readonly more: boolean }) => {
  const waiting = api.merges.at(-1);
  const handler = createHandler({
    telemetry: silentTelemetry,
    merges: api.store,
    queueMergeStops: async (next: MergeStopsPage) => void api.merges.push(next),
    reachOf: async (senderId: SenderId) => ({ senders: [senderId, 'x'] }),
    contacts: {
      page: async () => ({ contacts: [], ...(page.more ? { next: { pk: 'a' } } : {}) }),
    },
  } as unknown as Parameters<typeof createHandler>[0]);
  const body = JSON.stringify({ type: 'merge-stops', ...waiting });
  const event = { Records: [{ messageId: 'm', body, attributes: {} }] };
  expect(await handler(event as never)).toEqual({ batchItemFailures: [] });
};

describe.each(Object.entries(ways))('while the stops of %s are merged', (_, begin) => {
  test('running marketing is halted while stops are merged, and continues by itself afterwards', async () => {
    const two = await companies();
    const id = await stored(two.one, `runs-${made}`, { ...marketing, state: 'running' });
    const others = await stored('waterweg', `else-${made}`, { ...marketing, state: 'running' });
    await begin(two);
    const { header, reconcile, driven } = dispatch();
    expect(await header(id)).toMatchObject({ state: 'paused', haltedBy: 'stops-merging' });
    expect((await header(others)).state).toBe('running');

    await mergePage({ more: true });
    expect(await reconcile(id)).toMatchObject({ outcome: 'start', start: { outcome: 'held' } });
    const resumed = await api.ask('POST', `/v1/mailings/${id}/resume`, {});
    expect([resumed.status, resumed.body['detail']]).toEqual([
      409,
      expect.stringContaining('stops-merging'),
    ]);
    expect(await merging(two.one)).toEqual({ since: expect.any(String), contacts: 0 });

    await mergePage({ more: false });
    expect(await merging(two.one)).toBeUndefined();
    expect(driven()).toBe(0);
    await reconcile(id);
    expect([(await header(id)).state, driven()]).toEqual(['running', 1]);
    expect(await header(id)).not.toHaveProperty('haltedBy');
  });

  test('no marketing starts while stops are merged, and service mail does', async () => {
    const two = await companies();
    await begin(two);
    const id = await stored(two.one, `waits-${made}`, { ...marketing, state: 'scheduled' });
    const owed = await stored(two.one, `owed-${made}`, { ...service, state: 'scheduled' });
    const { start, header, reconcile, driven } = dispatch();

    expect(await start(id)).toEqual({ outcome: 'held' });
    expect(await start(owed)).toEqual({ outcome: 'started' });
    expect((await header(id)).haltedBy).toBe('stops-merging');

    await mergePage({ more: false });
    await reconcile(id);
    expect([(await header(id)).state, driven()]).toEqual(['running', 2]);
  });

  test('a mailing that a person paused does not continue by itself', async () => {
    const two = await companies();
    const id = await stored(two.one, `kept-${made}`, { ...marketing, state: 'running' });
    await begin(two);
    expect((await api.ask('POST', `/v1/mailings/${id}/pause`, {})).status).toBe(200);
    await mergePage({ more: false });
    const { header, reconcile } = dispatch();
    expect(await reconcile(id)).toEqual({ outcome: 'nothing' });
    expect((await header(id)).state).toBe('paused');
    expect((await api.ask('POST', `/v1/mailings/${id}/resume`, {})).status).toBe(200);
  });
});

test('a kept preview of marketing says that the mailing waits for a merge, as long as it does', async () => {
  const two = await companies();
  const [id, owed] = [
    await stored(two.one, `previewed-${made}`, marketing),
    await stored(two.one, `served-${made}`, service),
  ];
  const book = dynamoDbPreviewBook(api.db.client, api.table);
  for (const mailingId of [id, owed]) {
    const { contentHash, purpose } = (await api.store.header(mailingId)) as MailingHeader;
    const sums = { audience: 0, allowed: 0, denied: {}, languages: {} };
    await book.put({
      ...{ previewId: 'p1', mailingId, contentHash, purpose, sums, people: 0 },
      ...{ madeAt: api.advance(0), version: 1, segments: 1 },
    });
  }
  const waitsFor = async (mailingId: string) => {
    const { body } = await api.ask('GET', `/v1/mailings/${mailingId}/previews`);
    return (body['items'] as { waitsFor?: string }[]).map((one) => one.waitsFor);
  };
  expect(await waitsFor(id)).toEqual([undefined]);
  await ways['a succession'](two);
  expect(await waitsFor(id)).toEqual(['stops-merging']);
  expect(await waitsFor(owed)).toEqual([undefined]);
  await mergePage({ more: false });
  expect(await waitsFor(id)).toEqual([undefined]);
});

test('a mailing that starts while a merge begins is halted by one of the two', async () => {
  const two = await companies();
  const id = await stored(two.one, `races-${made}`, { ...marketing, state: 'scheduled' });
  const queue = memoryJobQueue();
  const now = () => api.advance(0);
  let began = false;
  // The merge begins after the start looked for one and before it runs.
  const store = {
    ...api.store,
    change: async (...args: Parameters<typeof api.store.change>) => {
      if (!began) {
        began = true;
        await ways['a succession'](two);
      }
      return api.store.change(...args);
    },
  };
  const ledger = memoryDispatchLedger(now);
  const needs = { store, queue, ledger, now, limits: defaultHealthLimits };

  expect(await startMailing(needs, id)).toEqual({ outcome: 'held' });
  expect(await api.store.header(id)).toMatchObject({ state: 'paused', haltedBy: 'stops-merging' });
  expect(queue.fanOuts).toEqual([]);
});

test('only the end of the latest run is the end of a merge', async () => {
  const two = await companies();
  await ways['a succession'](two);
  const first = api.merges.at(-1);
  const third = await companies();
  const predecessor = await entityOf(third.one);
  const path = `/v1/entities/${await entityOf(two.one)}/successions`;
  const body = { predecessor, on: '2026-10-01', evidence: { document: 'deed' } };
  await api.ask('POST', path, body, any);
  api.merges.push(first ?? expect.fail());
  await mergePage({ more: false });
  expect(await merging(two.one)).toBeDefined();
});

test('a merge whose first page was lost is begun again by the same call', async () => {
  const two = await companies();
  await ways['a succession'](two);
  const before = api.merges.length;
  const body = {
    predecessor: await entityOf(two.other),
    on: '2026-10-01',
    evidence: { document: 'deed' },
  };
  const path = `/v1/entities/${await entityOf(two.one)}/successions`;
  expect((await api.ask('POST', path, body, any)).status).toBe(422);
  expect(api.merges.length).toBe(before + 1);
  await mergePage({ more: false });
  expect(await merging(two.one)).toBeUndefined();
});
