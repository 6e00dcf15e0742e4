import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runDemo } from '../../../local/demo/run-demo.ts';
import { type OneMachine, startOneMachine } from '../../../local/one-machine/start-one-machine.ts';
import { startKillable } from '../service/killable.ts';
import { call, contactBody, grantBody, noticeBody, senderBody } from '../service/service-world.ts';

let dataDir: string;
let app: OneMachine;
let token: string;
const failures: string[] = [];

const start = async () => {
  app = await startOneMachine({
    dataDir,
    sendingThreads: 2,
    reconcileEveryMs: 500,
    onError: (name, error) => failures.push(`${name}: ${String(error)}`),
  });
  token = await app.issuer.adminToken();
};

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'grondslag-machine-'));
  await start();
});
afterAll(async () => {
  await app.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const ask = (method: string, path: string, body?: unknown) =>
  call(app.apiUrl, method, path, { token, ...(body === undefined ? {} : { body }) });

const linksTo = (to: string): string =>
  app.inbox
    .mails({ to })
    .map(({ id }) => JSON.stringify(app.inbox.mail(id)))
    .join('\n');

describe('the whole service on one file', () => {
  test('the whole service on one file sends the example mailings to exactly the people they may reach', async () => {
    const lines: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)));
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const asExpected = await runDemo(app, { contacts: 40, seed: 7 }).finally(() => {
      log.mockRestore();
      write.mockRestore();
    });

    expect(
      lines.filter((line) => line.includes('✗')),
      'what differs',
    ).toEqual([]);
    expect(asExpected).toBe(true);
    expect(failures).toEqual([]);
  });

  test('the whole service on one file is stopped and started again, and a link of a mail from before still stops', async () => {
    const before = await ask('GET', '/v1/contacts?limit=100');
    const { body: anja } = await ask('GET', '/v1/contacts/anja');
    const link = /http:\/\/127\.0\.0\.1:\d+(\/u\/[\w.-]+)/.exec(linksTo(String(anja['email'])));
    expect(link).not.toBeNull();

    await app.stop();
    await start();

    expect((await ask('GET', '/v1/contacts?limit=100')).body).toEqual(before.body);
    const stopped = await call(app.apiUrl, 'POST', link?.[1] ?? '', {
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(stopped.status).toBe(200);
    const { body } = await ask('GET', '/v1/contacts/anja/consent/events?limit=100');
    const types = (body['items'] as { readonly type: string }[]).map(({ type }) => type);
    expect(types.at(-1)).toBe('withdrawn');
    expect((await ask('GET', '/v1/contacts/anja/consent/verify')).body).toMatchObject({
      outcome: 'intact',
    });
  });

  test('the whole service on one file seals what was recorded, and proves it', async () => {
    await app.seal();
    const proof = await ask('GET', '/v1/contacts/anja/consent/events/1/proof');

    expect(proof.status, proof.text).toBe(200);
    expect(proof.text).toContain('grondslag.local/log');
  });

  test('the whole service on one file takes a list of rows in one call, and the same list again changes nothing', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({
      senderId: 'lister',
      contactId: `row-${index}`,
      email: `row-${index}@post.example`,
      language: 'nl',
      country: 'NL',
      consents: [],
    }));
    await ask('PUT', '/v1/senders/lister', senderBody);
    const list = { importId: 'list', firstRow: 0, adds: 'contacts', dryRun: false, rows };

    const first = await ask('POST', '/v1/contacts/import', list);
    expect(first.body, first.text).toMatchObject({ counts: { created: 300 } });
    const again = await ask('POST', '/v1/contacts/import', list);
    expect(again.body).toMatchObject({ counts: { exists: 300 } });
  });

  test('the whole service on one file erases a contact whole, and says so for ever', async () => {
    await ask('PUT', '/v1/senders/waterweg', senderBody);
    await ask('POST', '/v1/notices', noticeBody);
    await ask('POST', '/v1/contacts', contactBody('erik'));
    await ask('POST', '/v1/contacts/erik/consent/events', grantBody);
    const { body: erik } = await ask('GET', '/v1/contacts/erik');

    const erased = await ask('POST', '/v1/contacts/erik/erasure', {
      reason: 'asked by the person',
      evidenceRef: 'ticket-1',
    });

    expect(erased.status, erased.text).toBe(200);
    const answer = await ask('GET', `/v1/contacts/${String(erik['internalId'])}`);
    expect(answer.status).toBe(404);
    const again = await ask('POST', '/v1/contacts', contactBody('erik'));
    expect(again.status).toBe(422);
    expect(again.text).toContain('the address is suppressed');
  });

  test('the whole service on one file refuses contents that DynamoDB could not store, with the same answer', async () => {
    const noise = () => randomBytes(178_000).toString('base64');
    const answer = await call(app.apiUrl, 'POST', '/v1/mailings', {
      token,
      body: {
        senderId: 'waterweg',
        name: 'Noise',
        purpose: 'contract',
        service: 'hosting',
        necessity: 'The contract promises a notice of maintenance.',
        audience: {},
        contents: ['nl', 'en'].map((language) => ({
          ...{ language, subject: 'Onderhoud', html: noise(), text: noise() },
        })),
      },
    });
    expect([answer.status, answer.body['code']], answer.text.slice(0, 300)).toEqual([
      413,
      'body-too-large',
    ]);
  });

  test('the whole service on one file keeps its file and its keys from other users of the machine', () => {
    for (const file of ['grondslag.db', 'settings.json'])
      expect(statSync(join(dataDir, file)).mode & 0o077, file).toBe(0);
  });

  test('the whole service on one file refuses a second process on the same folder', async () => {
    const second = startKillable(dataDir);
    expect(await second.line(/in use by process/), second.output()).toBeDefined();
  });
});
