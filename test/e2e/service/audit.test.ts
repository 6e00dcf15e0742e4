import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  contactBody,
  type Json,
  type MachineWorld,
  noticeBody,
  senderBody,
  startMachineWorld,
} from './service-world.ts';

let world: MachineWorld;
beforeAll(async () => {
  world = await startMachineWorld({ reconcileEveryMs: 3_600_000, sealEveryMs: 3_600_000 });
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
    const seen = entries.filter(
      ({ roles, route }) =>
        (roles as string[]).join() === 'privacy-officer' && route !== 'GET /v1/audit',
    );
    expect(seen.map(({ kind, route }) => [kind, route])).toEqual([
      ['read', 'GET /v1/contacts/{contactId}/export'],
      ['change', 'POST /v1/contacts/{contactId}/withdrawals'],
      ['read', 'GET /v1/contacts/{contactId}/consent'],
    ]);
    expect(seen[0]?.['purpose']).toBe('complaint 2026-17');
    for (const one of seen) expect(one['contactIds']).toEqual(['anja']);
  }
  const text = JSON.stringify(await trail('?limit=100'));
  expect(text).not.toContain('@example');
  expect(text).not.toContain('nobody');
  expect(world.failures).toEqual([]);
});

test('a list, a decision and a new contact are on the trail with whom they were of', async () => {
  const made = await world.ask('POST', '/v1/contacts', { body: contactBody('cor') });
  expect(made.status, made.text).toBe(201);
  await world.ask('GET', '/v1/contacts', { token: world.tokens.product });
  const asked = await world.ask('POST', '/v1/decisions', {
    token: world.tokens.product,
    body: { contactIds: ['cor'], mailing: { senderId: 'waterweg', purpose: 'commercial' } },
  });
  expect(asked.status, asked.text).toBe(200);
  const entries = await trail('?contactId=cor&limit=100');
  expect(entries.map(({ route }) => route).filter((one) => one !== 'GET /v1/audit')).toEqual([
    'POST /v1/contacts',
    'GET /v1/contacts',
    'POST /v1/decisions',
  ]);
  expect(entries[1]?.['contactIds']).toEqual(expect.arrayContaining(['anja', 'bas', 'cor']));
  // It was recorded before it was made, and continued with whom it made.
  const before = (await trail('?limit=100')).find(
    ({ auditId }) => auditId === entries[0]?.['goesOnWith'],
  );
  expect(before).toMatchObject({ kind: 'change', route: 'POST /v1/contacts', contactIds: [] });
});

test('the audit trail names an erased contact by our id alone, and nothing leads there by the caller’s', async () => {
  await world.ask('POST', '/v1/contacts', { body: contactBody('dirk') });
  const own = await world.idOf('dirk');
  await world.ask('GET', '/v1/contacts/dirk/export');
  const erased = await world.ask('POST', '/v1/contacts/dirk/erasure', {
    body: { reason: 'asked', evidenceRef: 'ticket-1' },
  });
  expect(erased.status, erased.text).toBe(200);
  expect(await trail('?contactId=dirk')).toEqual([]);
  const entries = await trail(`?contactId=${own}&limit=100`);
  expect(entries.map(({ route }) => route)).toContain('POST /v1/contacts/{contactId}/erasure');
  expect(JSON.stringify(await trail('?limit=100'))).not.toMatch(/dirk/i);
});

test('several days are one list, which ends where its last day does', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const ago = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10);
  const found = await trail(`?day=${ago}&until=${today}&limit=100&contactId=bas`);
  expect(found.length).toBeGreaterThan(0);
  const [first] = await trail(`?day=${ago}&until=${today}&limit=1&contactId=bas`);
  expect(first).toEqual(found[0]);
  expect(await trail(`?day=${ago}&contactId=bas`)).toEqual([]);
  for (const query of [`?day=${today}&until=${ago}`, '?day=2026-01-01&until=2026-12-31']) {
    const { status, body } = await world.ask('GET', `/v1/audit${query}`);
    expect([status, (body['errors'] as Json[])[0]?.['pointer']]).toEqual([400, '/until']);
  }
});

test('the audit trail is read by the officer alone, and that is recorded too', async () => {
  for (const role of ['product', 'marketer', 'reviewer'] as const)
    expect((await world.ask('GET', '/v1/audit', { token: world.tokens[role] })).status).toBe(403);
  await trail();
  const again = await trail('?limit=100');
  expect(again.some(({ route }) => route === 'GET /v1/audit')).toBe(true);
  expect(await trail('?day=2026-01-01')).toEqual([]);
  for (const query of ['?day=2026-02-30', '?day=today', '?cursor=x', '?colour=blue'])
    expect((await world.ask('GET', `/v1/audit${query}`)).status).toBe(400);
});

test('each page of the audit trail continues after the last, and a caller’s calls can be listed alone', async () => {
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

test('the calls show who has which role, and who left', async () => {
  const { body } = await world.ask('GET', '/v1/audit/callers');
  const items = body['items'] as {
    roles: string[];
    findings: string[];
    lastSeen: string;
    days: number;
  }[];
  const officer = items.find(({ roles }) => roles.join() === 'privacy-officer');
  expect(officer).toMatchObject({
    findings: [],
    lastSeen: new Date().toISOString().slice(0, 10),
    days: 1,
  });
  expect(items.some(({ roles }) => roles.join() === 'product')).toBe(true);
  // The token of this test has every role at once.
  const admin = items.find(({ roles }) => roles.length === 4);
  expect(admin?.findings).toEqual(['undoes-four-eyes']);
});
