import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createHandler, eraseApp } from '../../../functions/erase/handler.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import { wireRetention } from '../../../functions/runtime/wire-retention.ts';
import { wireSubjectTools } from '../../../functions/runtime/wire-subject-tools.ts';
import { tableNames } from '../../../local/tables.ts';
import { dynamoDbIdempotencyStore } from '../../../shared/adapters/dynamodb/dynamodb-idempotency-store.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { instantFromMillis, plusMonths } from '../../../shared/kernel/instant.ts';
import { apiCaller } from '../../support/api-caller.ts';
import { verifyStage } from '../../support/evidence/verify-stage.ts';
import {
  memoryAuditDays,
  memoryAuditTrail,
  memoryCallerBlocks,
} from '../../support/memory/memory-audit-trail.ts';
import { offer, openMailWorld } from './mail-world.ts';
import { contactBody, grantBody, startServiceWorld } from './service-world.ts';

type World = Awaited<ReturnType<typeof openMailWorld>>;

let world: World;
let client: DynamoDBClient;
let logKey: string;
const mailings: Record<string, string> = {};
const ids: Record<string, string> = {};

beforeAll(async () => {
  world = await openMailWorld(
    await startServiceWorld({ sealEveryMs: 3_600_000, retainEveryMs: 3_600_000 }),
  );
  client = new DynamoDBClient({});
  await world.app.seal();
  logKey = (await world.ask('GET', '/log/key')).text;
  await world.ask('PUT', '/v1/senders/waterweg/topics/offers', {
    body: { names: { nl: 'Aanbiedingen' }, descriptions: {}, visibility: 'public' },
  });
  // Anja and cor withdrew after a mail and are not customers any more; bas still consents.
  for (const name of ['anja', 'bas', 'cor']) {
    await world.person(name);
    mailings[name] = String((await world.mail(name, offer)).end['mailingId']);
  }
  for (const name of ['anja', 'cor']) await leave(name);
  // Dora was once asked by mail whether she wants offers, and never said anything.
  await world.ask('POST', '/v1/contacts', { body: contactBody('dora') });
  const { type: _, ...request } = grantBody;
  const invited = await world.ask('POST', '/v1/contacts/dora/consent/requests', { body: request });
  expect(invited.status, invited.text).toBe(202);
  await vi.waitFor(async () => expect((await everything()).join('\n')).toMatch(/CLAIM#\S+ doi-/), {
    timeout: 10_000,
    interval: 50,
  });
  const asked = await world.ask('POST', '/v1/contacts/anja/requests', {
    body: { kind: 'access', method: 'paper' },
  });
  expect(asked.status, asked.text).toBe(201);
  for (const name of ['anja', 'bas', 'cor', 'dora']) ids[name] = await world.idOf(name);
}, 120_000);
afterAll(async () => {
  client?.destroy();
  await world?.app.stop();
});

const leave = async (name: string) => {
  await world.ask('POST', `/v1/contacts/${name}/consent/events`, {
    body: {
      type: 'withdrawn',
      purpose: 'commercial',
      topic: 'offers',
      method: 'paper',
    },
  });
  const there = await world.ask('GET', `/v1/contacts/${name}`);
  const changed = await world.ask('PUT', `/v1/contacts/${name}/relationships`, {
    body: {
      relationships: (there.body['relationships'] as readonly object[]).map((one) => ({
        ...one,
        until: new Date().toISOString(),
      })),
    },
    headers: { 'if-match': String(there.headers.get('etag')) },
  });
  expect(changed.status, changed.text).toBe(200);
};

/** The function `erase` on the service's own tables, in another month. */
const inMonth = (months: number, carriesOut: boolean) => {
  const shift = plusMonths(instantFromMillis(Date.now()), months) - Date.now();
  const now = () => instantFromMillis(Date.now() + shift);
  const dynamoDb = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const tables = {
    CONTACTS_TABLE: tableNames.contacts,
    CONSENT_TABLE: tableNames.consent,
    MAILINGS_TABLE: tableNames.mailings,
    KEYS_SECRET_ID: String(process.env['KEYS_SECRET_ID']),
  };
  const failures: string[] = [];
  const dependencies = {
    tools: { ...wireSubjectTools(dynamoDb, tables), now },
    trail: memoryAuditTrail(),
    // Each day of the years that the clock jumps over is closed.
    auditDays: memoryAuditDays(),
    blocks: memoryCallerBlocks(),
    retention: wireRetention({ client, dynamoDb, now }, tables),
    ...{
      carriesOut,
      runsOn: 'aws' as const,
      digest: sha256,
      now,
      proofUrl: async () => 'https://p',
    },
    idempotency: dynamoDbIdempotencyStore(dynamoDb, tableNames.contacts),
    telemetry: {
      ...silentTelemetry,
      error: (message: string, error: unknown) => failures.push(`${message} ${String(error)}`),
    },
  };
  return {
    failures,
    tick: createHandler(dependencies),
    ask: apiCaller(eraseApp(dependencies)),
  };
};

/** Every stored item but for what any run leaves behind. */
const everything = async (): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const TableName of Object.values(tableNames))
    for await (const { Items = [] } of paginateScan({ client }, { TableName }))
      for (const item of Items.map((one) => unmarshall(one)))
        if (!/^(?:JOB#|OUTBOX#|LOG|IDEMPOTENCY#)/.test(String(item['pk'])))
          found.push(`${TableName} ${String(item['pk'])} ${String(item['sk'])}`);
  return found.toSorted();
};

test('a dry run reports what is past its term and deletes nothing', async () => {
  const { ask, tick, failures } = inMonth(61, false);
  const before = await everything();
  await tick();
  expect(failures).toEqual([]);
  expect(await everything()).toEqual(before);

  const retention = await ask('GET', '/v1/retention');
  expect(retention.body).toMatchObject({
    carriesOut: false,
    lastRun: {
      state: 'done',
      carriedOut: false,
      // Contacts that were mailed stay until their mailings are gone.
      counts: {
        mailings: { looked: 3, due: 3, held: 0, removed: 0 },
        contacts: { looked: 4, due: 1, held: 0, removed: 0 },
        requests: { looked: 0 },
      },
    },
  });
  const due = await ask('GET', '/v1/retention/due?kind=contacts');
  expect(due.body['items']).toEqual([
    { kind: 'contacts', contactId: 'dora', dueAt: expect.any(String), held: false },
  ]);
  expect((await ask('GET', '/v1/retention/due?kind=mailings')).body['items']).toHaveLength(3);
});

test('nothing is due before the term', async () => {
  const { ask } = inMonth(59, true);
  for (const kind of ['contacts', 'mailings', 'requests'])
    expect((await ask('GET', `/v1/retention/due?kind=${kind}`)).body['items'], kind).toEqual([]);
});

test('a hold protects a contact and the mailings that it got, even from an erasure', async () => {
  const placed = await world.ask('POST', '/v1/holds', {
    body: { on: 'contact', id: 'cor', reason: 'complaint 2026-17', evidenceRef: 'case-17' },
    token: world.tokens['privacy-officer'],
  });
  expect(placed.status, placed.text).toBe(201);
  expect(placed.body).toMatchObject({ on: 'contact', id: 'cor' });
  const erasure = await world.ask('POST', '/v1/contacts/cor/erasure', {
    body: { reason: 'asked', evidenceRef: 'letter' },
  });
  expect(erasure.status).toBe(409);
  expect(String(erasure.body['detail'])).toContain(String(placed.body['holdId']));

  const unknown = { reason: 'r', evidenceRef: 'e' };
  for (const place of [
    { on: 'contact', id: 'nobody' },
    { on: 'mailing', id: 'nothing' },
  ])
    expect((await world.ask('POST', '/v1/holds', { body: { ...place, ...unknown } })).status).toBe(
      404,
    );
  for (const role of ['marketer', 'reviewer', 'product'] as const)
    expect((await world.ask('GET', '/v1/holds', { token: world.tokens[role] })).status).toBe(403);
});

test('exactly what is due is deleted, and chains and log still verify', async () => {
  // An open request keeps anja.
  const { tick, failures, ask } = inMonth(62, true);
  await tick();
  expect(failures).toEqual([]);
  const { body } = await ask('GET', '/v1/retention');
  expect(body['lastRun']).toMatchObject({
    state: 'done',
    counts: {
      mailings: { due: 3, held: 1, removed: 2, failed: 0 },
      contacts: { due: 1, held: 0, removed: 1, failed: 0 },
    },
  });
  const left = (await everything()).join('\n');
  for (const name of ['anja', 'bas']) expect(left).not.toContain(`MAILING#${mailings[name]}`);
  expect(left).toContain(`MAILING#${mailings['cor']}`);
  expect(left).toContain(`CLAIM#${ids['cor']} ${mailings['cor']}`);
  for (const name of ['anja', 'bas']) expect(left).not.toContain(`CLAIM#${ids[name]}`);
  expect(await events('bas')).toBe(1);
  // A grant, a withdrawal, and that a relationship ended.
  expect(await events('anja')).toBe(3);
  expect(await events('cor')).toBe(3);

  const dora = await world.ask('GET', `/v1/contacts/${ids['dora']}/access`);
  expect(dora.body).toMatchObject({ outcome: 'removed' });
  // The mail that asked her went with her.
  expect(left).not.toMatch(/doi-/);
  // She never said no: who has her address may be stored again.
  const again = await world.ask('POST', '/v1/contacts', { body: contactBody('dora') });
  expect(again.status, again.text).toBe(201);

  const gone = await world.ask('GET', `/v1/mailings/${mailings['bas']}`);
  expect(gone.status).toBe(404);
  expect(left).toContain(`CERTIFICATE#${mailings['bas']} CERTIFICATE`);
  await isIntact();
});

test('an answered request and a released hold let their contacts be deleted, whose stops remain', async () => {
  const { body: open } = await world.ask('GET', '/v1/requests');
  const [request] = open['items'] as readonly { requestId: string; version: number }[];
  const read = await world.ask('GET', `/v1/requests/${request?.requestId}`);
  await world.ask('POST', `/v1/requests/${request?.requestId}/answer`, {
    body: { outcome: 'upheld', reason: 'sent' },
    headers: { 'if-match': String(read.headers.get('etag')) },
  });
  const { body: held } = await world.ask('GET', '/v1/holds');
  const [hold] = held['items'] as readonly { holdId: string }[];
  const released = await world.ask('POST', `/v1/holds/${hold?.holdId}/release`, {
    body: { reason: 'the authority closed the case' },
  });
  expect(released.body).toMatchObject({ releaseReason: 'the authority closed the case' });
  const twice = await world.ask('POST', `/v1/holds/${hold?.holdId}/release`, {
    body: { reason: 'again' },
  });
  expect(twice.status).toBe(404);

  const { tick, failures } = inMonth(63, true);
  await tick();
  expect(failures).toEqual([]);
  const left = (await everything()).join('\n');
  for (const name of ['anja', 'cor']) {
    expect(left).not.toContain(`CONTACT#${ids[name]} EVENT#`);
    expect(left).not.toContain(`CLAIM#${ids[name]}`);
    const access = await world.ask('GET', `/v1/contacts/${ids[name]}/access`);
    expect(access.body).toMatchObject({ outcome: 'erased', reason: 'objection' });
  }
  expect(left).not.toContain('REQUEST#');
  expect(await events('bas')).toBe(1);
  await isIntact();
});

const events = async (name: string): Promise<number> => {
  const { body } = await world.ask('GET', `/v1/contacts/${ids[name]}/consent/events`);
  return (body['items'] as readonly unknown[]).length;
};

const isIntact = async () => {
  await world.app.seal();
  const { exitCode, said } = await verifyStage(logKey);
  expect(exitCode, said).toBe(0);
  expect(said).toMatch(/closed by \d+ certificates of erasure/);
};
