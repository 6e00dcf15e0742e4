import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  contactBody,
  type Json,
  noticeBody,
  type ServiceWorld,
  senderBody,
  startServiceWorld,
} from './service-world.ts';

let world: ServiceWorld;
beforeAll(async () => {
  world = await startServiceWorld({ reconcileEveryMs: 3_600_000, sealEveryMs: 3_600_000 });
  await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  await world.ask('POST', '/v1/notices', { body: noticeBody });
  for (const name of ['anja', 'bas'])
    await world.ask('POST', '/v1/contacts', { body: contactBody(name) });
}, 60_000);
afterAll(async () => world?.app.stop());

const trail = async (query = ''): Promise<readonly Json[]> => {
  const token = world.tokens['privacy-officer'];
  const { status, body } = await world.ask('GET', `/v1/audit${query}`, { token });
  expect(status).toBe(200);
  return body['items'] as readonly Json[];
};

test('the officer reads who saw a contact and why, and who changed it, by either of its ids', async () => {
  const officer = world.tokens['privacy-officer'];
  const own = await world.idOf('anja');
  const headers = { 'purpose-of-access': 'complaint 2026-17' };
  await world.ask('GET', '/v1/contacts/anja/export', { token: officer, headers });
  await world.ask('POST', '/v1/contacts/anja/withdrawals', { token: officer, body: {} });
  await world.ask('GET', `/v1/contacts/${own}/consent`, { token: officer });
  await world.ask('GET', '/v1/contacts/bas', { token: world.tokens.product });
  await world.ask('GET', '/v1/contacts/nobody', { token: officer });

  for (const name of ['anja', own]) {
    const entries = await trail(`?contactId=${name}`);
    const seen = entries.filter(({ roles }) => (roles as string[]).join() === 'privacy-officer');
    expect(seen.map(({ kind, route }) => [kind, route])).toEqual([
      ['read', 'GET /v1/contacts/{contactId}/export'],
      ['change', 'POST /v1/contacts/{contactId}/withdrawals'],
      ['read', 'GET /v1/contacts/{contactId}/consent'],
    ]);
    expect(seen[0]?.['purpose']).toBe('complaint 2026-17');
  }
  const text = JSON.stringify(await trail('?limit=100'));
  expect(text).not.toContain('@example');
  expect(text).not.toContain('nobody');
  expect(world.failures).toEqual([]);
});

test('the trail itself is read by the officer alone, and that is recorded too', async () => {
  for (const role of ['product', 'marketer', 'reviewer'] as const)
    expect((await world.ask('GET', '/v1/audit', { token: world.tokens[role] })).status).toBe(403);
  await trail();
  const again = await trail('?limit=100');
  expect(again.some(({ route }) => route === 'GET /v1/audit')).toBe(true);
  expect(await trail('?day=2026-01-01')).toEqual([]);
  for (const query of ['?day=2026-02-30', '?day=today', '?cursor=x', '?colour=blue'])
    expect((await world.ask('GET', `/v1/audit${query}`)).status).toBe(400);
});

test('pages go on where they ended, and a caller’s calls can be asked for alone', async () => {
  const first = await world.ask('GET', '/v1/audit?limit=2');
  const cursor = encodeURIComponent(String(first.body['next']));
  const second = await world.ask('GET', `/v1/audit?limit=2&cursor=${cursor}`);
  const idsOf = ({ body }: { body: Json }) =>
    (body['items'] as Json[]).map(({ auditId }) => String(auditId));
  expect([...idsOf(first), ...idsOf(second)]).toEqual(
    [...idsOf(first), ...idsOf(second)].toSorted(),
  );
  expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(4);
  const [one] = (await trail('?limit=1')) as [Json];
  const { id } = one['caller'] as { id: string };
  const own = await trail(`?limit=100&caller=${encodeURIComponent(id)}`);
  expect(new Set(own.map(({ caller }) => (caller as { id: string }).id))).toEqual(new Set([id]));
});

test('who has which role, and who left, follows from who called', async () => {
  const { body } = await world.ask('GET', '/v1/audit/callers');
  const items = body['items'] as { roles: string[]; lastSeen: string; days: number }[];
  const officer = items.find(({ roles }) => roles.join() === 'privacy-officer');
  expect(officer).toMatchObject({ lastSeen: new Date().toISOString().slice(0, 10), days: 1 });
  expect(items.some(({ roles }) => roles.join() === 'product')).toBe(true);
});
