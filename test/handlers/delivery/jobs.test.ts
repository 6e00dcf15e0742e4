import { expect, test } from 'vitest';
import type { Job } from '../../../functions/reports/job-lists.ts';
import { jobRoutes } from '../../../functions/reports/job-routes.ts';
import { createHttpApp } from '../../../functions/runtime/http/http-app.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import type { BundleJob } from '../../../shared/bundles/bundle-job.ts';
import { roleScopes } from '../../../shared/deployment/roles.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { newestAmong } from '../../../shared/kernel/paging/newest-first.ts';
import { noCounts } from '../../../shared/retention/retention-run.ts';
import { apiCaller } from '../../support/api-caller.ts';
import { memoryImportJobs } from '../../support/memory/memory-import-jobs.ts';
import { memoryInvalidationJobs } from '../../support/memory/memory-invalidation-jobs.ts';

const start = Date.UTC(2026, 10, 2, 9);
const at = (minutes: number) => instantFromMillis(start + minutes * 60_000);

const bundle = (n: number, over: Partial<BundleJob> = {}): BundleJob => ({
  ...{ bundleId: `b${n}`, about: { mailingId: 'm1' }, language: 'nl', reason: 'a complaint' },
  ...{ requestedBy: { kind: 'jwt', id: 'noor' }, requestedAt: at(n), state: 'going', version: 1 },
  ...{ failures: 0, recipients: 7, bytes: 0 },
  ...over,
});

/** One job of each kind and state, started a minute apart. */
const world = async () => {
  const imports = memoryImportJobs();
  const invalidations = memoryInvalidationJobs();
  const list = { importedBy: 'marja', rowsInAll: 2_000 } as const;
  await imports.note({ ...list, importId: 'whole', rows: 2_000, at: at(1) });
  await imports.note({ ...list, importId: 'stopped', rows: 1_000, at: at(2) });
  await imports.note({ ...list, importId: 'going', rows: 0, at: at(49) });
  await imports.note({ ...list, importId: 'going', rows: 1_000, at: at(50) });
  await invalidations.put({
    ...{ noticeId: 'offers' as never, noticeVersion: 2, reason: 'partners', state: 'done' },
    ...{ requestedBy: { kind: 'jwt', id: 'noor' }, looked: 40, invalidated: 3, version: 1 },
    ...{ startedAt: at(3), doneAt: at(4) },
  });
  const bundles = [
    bundle(5, { state: 'closing' }),
    bundle(6, { state: 'failed', about: { contactId: 'p-henk' } }),
    bundle(7, { state: 'done', doneAt: at(8) }),
  ].map((job) => ({ ...job, id: job.bundleId, startedAt: job.requestedAt }));
  const app = createHttpApp(silentTelemetry);
  jobRoutes(app, {
    now: () => at(60),
    jobs: {
      ...{ imports, invalidations },
      bundles: { newest: async (most, after) => newestAmong(bundles, most, after) },
      entities: {
        entities: async () => [{ entityId: 'kade' }, { entityId: 'quiet' }] as never,
        stopsMerge: async (entityId: string) =>
          entityId === 'quiet'
            ? undefined
            : ({ entityId, run: 'run-1', senderId: 's', since: at(9), contacts: 12 } as never),
      },
      certificates: {
        unfinished: async () => ['p-tim', 'p-done'] as never,
        find: async (id: string) =>
          ({
            ...{
              certificateId: id === 'p-tim' ? 'cert-1' : 'cert-2',
              contactId: id,
              requestedBy: 'noor',
            },
            ...{ startedAt: at(10), status: id === 'p-tim' ? 'started' : 'completed' },
          }) as never,
      },
      retention: {
        last: async () => ({
          ...{ day: '2026-11-02', carriesOut: true, state: 'done', kind: 'requests', version: 9 },
          counts: { mailings: { ...noCounts, looked: 4 }, contacts: { ...noCounts, looked: 30 } },
          ...{ startedAt: at(11), doneAt: at(12) },
        }),
      },
    },
  });
  const ask = apiCaller(app);
  const listed = async (query = '', options: Parameters<typeof ask>[3] = {}) => {
    const { status, body } = await ask('GET', `/v1/jobs${query}`, undefined, options);
    const items = (body['items'] ?? []) as readonly Job[];
    return { status, body, items, ids: items.map(({ kind, id }) => `${kind} ${id}`) };
  };
  return { ask, listed };
};

const everyJob = [
  'import going',
  'retention 2026-11-02',
  'erasure cert-1',
  'stops-merge run-1',
  'proof-bundle b7',
  'proof-bundle b6',
  'proof-bundle b5',
  'invalidation offers.2',
  'import stopped',
  'import whole',
];

test('jobs of every kind are one list, newest first, each with who asked and how far it has come', async () => {
  const { listed } = await world();
  const { status, ids, items } = await listed();
  expect([status, ids]).toEqual([200, everyJob]);
  const of = (id: string) => items.find((one) => one.id === id);
  expect(of('going')).toEqual({
    ...{ kind: 'import', id: 'going', state: 'going', requestedBy: 'marja' },
    ...{ startedAt: '2026-11-02T09:49:00.000Z' },
    progress: { of: 'rows', done: 1_000, total: 2_000 },
  });
  expect(of('b7')).toEqual({
    ...{ kind: 'proof-bundle', id: 'b7', state: 'done', requestedBy: 'noor' },
    ...{ startedAt: '2026-11-02T09:07:00.000Z', doneAt: '2026-11-02T09:08:00.000Z' },
    ...{ about: { mailingId: 'm1' }, progress: { of: 'recipients', done: 7 } },
    href: '/v1/proof-bundles/b7',
  });
  expect(of('offers.2')).toMatchObject({
    about: { noticeId: 'offers', noticeVersion: 2 },
    href: '/v1/notices/offers/versions/2/invalidations',
  });
  expect(of('run-1')).toMatchObject({ state: 'going', progress: { of: 'contacts', done: 12 } });
  expect(of('2026-11-02')).toMatchObject({ progress: { of: 'records', done: 34 } });
});

test('the list says of nobody that they are erased or what is proved of them', async () => {
  const { listed } = await world();
  expect(JSON.stringify((await listed()).body)).not.toMatch(/p-henk|p-tim/);
});

test.each([1, 2, 3, 4, 9])('every job comes once, %i on a page', async (limit) => {
  const { listed } = await world();
  const told: string[] = [];
  let cursor: unknown;
  do {
    const page = await listed(
      `?limit=${limit}${cursor === undefined ? '' : `&cursor=${String(cursor)}`}`,
    );
    expect(page.items.length).toBeLessThanOrEqual(limit);
    told.push(...page.ids);
    cursor = page.body['next'];
  } while (cursor !== undefined);
  expect(told).toEqual(everyJob);
});

test.each([
  ['?state=failed', ['proof-bundle b6']],
  ['?state=stopped', ['import stopped']],
  ['?kind=import', ['import going', 'import stopped', 'import whole']],
  ['?kind=proof-bundle&state=going', ['proof-bundle b5']],
  ['?state=going&limit=2', ['import going', 'erasure cert-1']],
])('the query %s lists only the jobs that match it', async (query, ids) => {
  const { listed } = await world();
  expect((await listed(query)).ids).toEqual(ids);
});

test('a caller sees the kinds whose own resources it may read, and is refused the others by name', async () => {
  const { listed } = await world();
  const seen = async (role: keyof typeof roleScopes) => {
    const { items } = await listed('', { scopes: roleScopes[role] });
    return [...new Set(items.map(({ kind }) => kind))].toSorted();
  };
  expect(await seen('product')).toEqual(['import']);
  expect(await seen('marketer')).toEqual(['import', 'stops-merge']);
  expect(await seen('privacy-officer')).toHaveLength(6);
  const scopes = roleScopes.marketer;
  const refused = await listed('?kind=proof-bundle', { scopes });
  expect([refused.status, refused.body['detail']]).toEqual([
    403,
    'this needs the scope `proofs:make`',
  ]);
  expect((await listed('', { scopes: roleScopes.reviewer })).status).toBe(403);
});

test.each([
  ['?kind=mailing', '/kind'],
  ['?state=halted', '/state'],
  ['?limit=0', '/limit'],
  ['?limit=101', '/limit'],
])('the query %s is refused by the name of its field', async (query, pointer) => {
  const { listed } = await world();
  const { status, body } = await listed(query);
  expect(status).toBe(400);
  expect(JSON.stringify(body['errors'])).toContain(pointer);
});

test('a cursor of another list, another caller or none is refused', async () => {
  const { listed } = await world();
  const { body } = await listed('?limit=1');
  const next = String(body['next']);
  for (const [query, options] of [
    [`?limit=1&state=going&cursor=${next}`, {}],
    [`?limit=1&cursor=${next}`, { caller: 'another' }],
    [`?limit=1&cursor=${next.slice(0, -2)}`, {}],
    ['?cursor=x', {}],
  ] as const) {
    const refused = await listed(query, options);
    expect([refused.status, refused.body['title']]).toEqual([400, expect.any(String)]);
  }
});
