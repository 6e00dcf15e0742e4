import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { runDemo } from '../../../local/demo/run-demo.ts';
import { type OneMachine, startOneMachine } from '../../../local/one-machine/start-one-machine.ts';
import { instantFromMillis, plusMonths } from '../../../shared/kernel/instant.ts';
import { call, type Json, noticeBody } from '../service/service-world.ts';

let app: OneMachine;
let token: string;
const failures: string[] = [];

beforeAll(async () => {
  vi.stubEnv('RETENTION', 'carry-out');
  app = await startOneMachine({
    reconcileEveryMs: 500,
    retainEveryMs: 3_600_000,
    sealEveryMs: 3_600_000,
    onError: (name, error) => failures.push(`${name}: ${String(error)}`),
  });
  token = await app.issuer.adminToken();
  vi.spyOn(console, 'log').mockReturnValue(undefined);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await runDemo(app, { contacts: 10, seed: 7 });
  vi.restoreAllMocks();
}, 60_000);
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  vi.unstubAllEnvs();
  await app?.stop();
});

const ask = (method: string, path: string, body?: unknown) =>
  call(app.apiUrl, method, path, { token, ...(body === undefined ? {} : { body }) });

/** Lets the minute's schedules run in another month. */
const retainIn = async (months: number): Promise<void> => {
  const real = Date.now.bind(Date);
  const shift = plusMonths(instantFromMillis(real()), months) - real();
  vi.spyOn(Date, 'now').mockImplementation(() => real() + shift);
  await app.retain();
  await app.seal();
  vi.restoreAllMocks();
};

const mailingIds = async (): Promise<readonly string[]> => {
  const { body, text } = await ask('GET', '/v1/mailings?senderId=waterweg');
  expect(Array.isArray(body['items']), text).toBe(true);
  return (body['items'] as readonly { mailingId: string }[]).map(({ mailingId }) => mailingId);
};

test('a notice that asks again ends consent as one job, and says whose', async () => {
  const { noticeId } = noticeBody as { noticeId: string };
  const path = `/v1/notices/${noticeId}/versions`;
  const { body: first } = await ask('GET', `${path}/1`);
  const second = await ask('POST', '/v1/notices', {
    ...{ noticeId, senderId: first['senderId'], covers: first['covers'], material: true },
    texts: { nl: 'Ja, Waterweg Hosting B.V. en haar partners mogen mij aanbiedingen mailen.' },
  });
  expect(second.status, second.text).toBe(201);

  const done = await ask('POST', `${path}/2/invalidations`, { reason: 'partners' });
  await app.invalidate();

  expect(done.body, done.text).toMatchObject({ state: 'done', reason: 'partners' });
  expect(done.body['invalidated']).toBeGreaterThan(0);
  const { body: whom } = await ask('GET', `${path}/2/invalidations`);
  const contacts = whom['contacts'] as readonly { contactId: string }[];
  expect(contacts).toHaveLength(Number(done.body['invalidated']));
  const { body: events } = await ask(
    'GET',
    `/v1/contacts/${contacts[0]?.contactId}/consent/events?limit=100`,
  );
  expect((events['items'] as readonly Json[]).at(-1)).toMatchObject({
    type: 'invalidated',
    note: 'partners',
  });
  expect(failures).toEqual([]);
});

test('a hold keeps a contact from an erasure until it is released', async () => {
  const hold = await ask('POST', '/v1/holds', {
    ...{ on: 'contact', id: 'anja', reason: 'complaint 2026-18', evidenceRef: 'case-18' },
  });
  const erase = () =>
    ask('POST', '/v1/contacts/anja/erasure', { reason: 'asked', evidenceRef: 'letter' });
  expect((await erase()).status).toBe(409);

  const released = await ask('POST', `/v1/holds/${String(hold.body['holdId'])}/release`, {
    reason: 'the authority closed the case',
  });
  expect(released.status, released.text).toBe(200);
  expect((await erase()).status).toBe(200);
});

test('all proofs of a person come in one file', async () => {
  const { body } = await ask('GET', '/v1/contacts?limit=1');
  const [contact] = body['items'] as readonly { contactId: string }[];
  await app.seal();
  const proofs = await ask('GET', `/v1/contacts/${contact?.contactId}/proofs`);
  expect(proofs.status, proofs.text).toBe(200);
});

test('at the end of their term mailings are deleted, except those that a hold keeps', async () => {
  const ids = await mailingIds();
  expect(ids).toHaveLength(3);
  const [held] = ids;
  const hold = await ask('POST', '/v1/holds', {
    ...{ on: 'mailing', id: held, reason: 'complaint 2026-17', evidenceRef: 'case-17' },
  });
  expect(hold.status, hold.text).toBe(201);

  await retainIn(59);
  expect(await mailingIds()).toEqual(ids);
  await retainIn(61);

  const { body } = await ask('GET', '/v1/retention');
  expect(body).toMatchObject({
    carriesOut: true,
    lastRun: {
      state: 'done',
      carriedOut: true,
      counts: {
        mailings: { due: 3, held: 1, removed: 2, failed: 0 },
        contacts: { failed: 0 },
      },
    },
  });
  expect(await mailingIds()).toEqual([held]);
  for (const id of ids.slice(1)) {
    expect((await ask('GET', `/v1/mailings/${id}`)).status).toBe(404);
    // Its certificate is sealed, and proved like that of a person.
    expect((await ask('GET', `/v1/contacts/${id}/erasure/proof`)).status).toBe(200);
  }
  expect(failures).toEqual([]);
});
