import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  contactBody,
  grantBody,
  noticeBody,
  type ServiceWorld,
  senderBody,
  startServiceWorld,
} from './service-world.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');
const TableName = 'grondslag-consent';

let world: ServiceWorld;
let table: DynamoDBDocumentClient;
let folder: string;
beforeAll(async () => {
  world = await startServiceWorld();
  await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  await world.ask('POST', '/v1/notices', { body: noticeBody });
  table = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  folder = mkdtempSync(join(tmpdir(), 'grondslag-tampered-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  table.destroy();
  await world.app.stop();
});

const script = async (name: string, args: readonly string[]) => {
  const env = { ...process.env, CONSENT_TABLE: TableName };
  try {
    const { stdout } = await run(process.execPath, [join(root, 'scripts', name), ...args], { env });
    return { code: 0, out: stdout };
  } catch (error) {
    const { code, stdout } = error as { readonly code: number; readonly stdout: string };
    return { code, out: stdout };
  }
};

/** A contact with a ledger of these, each acknowledged. */
const recorded = async (
  contactId: string,
  types: readonly string[],
): Promise<readonly string[]> => {
  await world.ask('POST', '/v1/contacts', { body: contactBody(contactId) });
  const eventIds: string[] = [];
  for (const type of types) {
    const { status, body } = await world.ask('POST', `/v1/contacts/${contactId}/consent/events`, {
      body: { ...grantBody, type },
    });
    expect(status, JSON.stringify(body)).toBe(201);
    eventIds.push(String((body['event'] as { readonly eventId: string }).eventId));
  }
  return eventIds;
};

const verdictOf = async (contactId: string) =>
  (await world.ask('GET', `/v1/contacts/${contactId}/consent/verify`)).body;

const decisionFor = async (contactId: string, at?: string) => {
  const body = {
    contactIds: [contactId],
    ...(at === undefined ? {} : { at }),
    mailing: { senderId: 'waterweg', purpose: 'commercial', topic: 'offers' },
  };
  const answer = await world.ask('POST', '/v1/decisions', { body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return (answer.body['items'] as readonly { readonly effect: string }[])[0]?.effect;
};

describe('an insider with the table', () => {
  test('a deleted withdrawal is neither laundered by the repair nor forgotten', async () => {
    await recorded('eva', ['granted', 'granted', 'withdrawn']);
    const eva = await world.idOf('eva');
    const state = { TableName, Key: { pk: `CONTACT#${eva}`, sk: 'STATE' } };
    const { Item: before } = await table.send(new GetCommand(state));
    const event = { pk: `CONTACT#${eva}`, sk: 'EVENT#000000000003' };
    await table.send(new DeleteCommand({ TableName, Key: event }));

    expect(await verdictOf('eva')).toMatchObject({ problem: 'events-missing-at-end' });
    for (const args of [['--write'], ['--write', eva], []]) {
      const { code, out } = await script('rebuild-state.ts', args);
      expect([code, out]).toEqual([
        1,
        expect.stringMatching(new RegExp(`^${eva} .*events-missing-at-end`, 'm')),
      ]);
    }
    expect((await table.send(new GetCommand(state))).Item).toEqual(before);
    expect(await decisionFor('eva')).toBe('deny');
    expect(await decisionFor('eva', new Date().toISOString())).toBe('deny');
  });

  test('an insider who rewrites the text of a notice is found by every check, and proves nothing with it', async () => {
    const [eventId] = await recorded('fons', ['granted']);
    expect(await verdictOf('fons')).toMatchObject({ outcome: 'intact' });
    const Key = { pk: 'NOTICE#offers', sk: 'V#000001' };
    const { Item: stored } = await table.send(new GetCommand({ TableName, Key }));
    const notice = { ...stored?.['notice'], texts: { nl: 'Ja, en deel mijn adres met iedereen.' } };
    await table.send(new PutCommand({ TableName, Item: { ...stored, notice } }));

    expect(await verdictOf('fons')).toMatchObject({
      outcome: 'broken',
      problem: 'notice-text-differs',
      notice: { noticeId: 'offers', version: 1 },
    });
    const rebuilt = await script('rebuild-state.ts', ['--write']);
    expect(rebuilt).toMatchObject({ code: 1 });
    expect(rebuilt.out).toMatch(
      new RegExp(`^${await world.idOf('fons')} .*notice-text-differs`, 'm'),
    );
    expect(rebuilt.out).toMatch(/^NOTICE#offers\/V#000001 .*notice-text-differs/m);

    const { body: exported } = await world.ask('GET', '/v1/contacts/fons/export');
    const file = join(folder, 'fons.json');
    writeFileSync(file, JSON.stringify(exported));
    expect(await script('verify-ledger.ts', [file])).toMatchObject({
      code: 1,
      out: expect.stringContaining('notice offers version 1: notice-text-differs'),
    });

    const path = `/v1/contacts/fons/consent/receipts/${eventId}`;
    for (const answer of [
      await world.ask('GET', path),
      await world.ask('GET', '/v1/contacts/fons/export?format=dpv'),
    ]) {
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.body)).not.toContain('deel mijn adres');
      expect(answer.body).toMatchObject({
        'dpv:hasNotice': [{ 'grondslag:textProblem': 'notice-text-differs' }],
        'dpv:hasProcess': [{ 'dpv:hasConsentStatus': 'dpv:ConsentUnknown' }],
      });
    }
    await table.send(new PutCommand({ TableName, Item: stored ?? {} }));
    const receipt = await world.ask('GET', path);
    expect(receipt.body).toMatchObject({
      'dpv:hasProcess': [{ 'dpv:hasConsentStatus': 'dpv:ConsentGiven' }],
    });
  });

  test('an insider who edits an event gets no receipt for it', async () => {
    const [eventId] = await recorded('gerda', ['granted']);
    const Key = { pk: `CONTACT#${await world.idOf('gerda')}`, sk: 'EVENT#000000000001' };
    const { Item: stored } = await table.send(new GetCommand({ TableName, Key }));
    const event = { ...stored?.['event'], method: 'paper' };
    await table.send(new PutCommand({ TableName, Item: { ...stored, event } }));

    const answer = await world.ask('GET', `/v1/contacts/gerda/consent/receipts/${eventId}`);
    expect([answer.status, answer.body['detail']]).toEqual([
      409,
      expect.stringContaining('event 1 (hash-differs)'),
    ]);
  });

  test('an insider who rolls a state back hides no withdrawal from an export, and the repair brings it back', async () => {
    await recorded('hans', ['granted']);
    const hans = await world.idOf('hans');
    const Key = { pk: `CONTACT#${hans}`, sk: 'STATE' };
    const { Item: early } = await table.send(new GetCommand({ TableName, Key }));
    await world.ask('POST', '/v1/contacts/hans/consent/events', {
      body: { ...grantBody, type: 'withdrawn' },
    });
    await table.send(new PutCommand({ TableName, Item: early ?? {} }));
    expect(await decisionFor('hans')).toBe('allow');

    const { body: exported } = await world.ask('GET', '/v1/contacts/hans/export');
    const file = join(folder, 'hans.json');
    writeFileSync(file, JSON.stringify(exported));
    expect(await script('verify-ledger.ts', [file])).toMatchObject({ code: 1 });
    expect((await script('rebuild-state.ts', ['--write', hans])).out).toContain('"repaired":1');
    expect(await decisionFor('hans')).toBe('deny');
  });
});
