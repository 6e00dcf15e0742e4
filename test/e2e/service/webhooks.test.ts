import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../../local/services/free-port.ts';
import { cliWorld } from '../../support/cli-world.ts';
import { found, personal } from '../../support/logs/personal-data.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import {
  contactBody,
  type EditionWorld,
  editions,
  grantBody,
  type Json,
  noticeBody,
  senderBody,
  startEdition,
} from './service-world.ts';

type Received = { readonly headers: IncomingHttpHeaders; readonly body: string };

/** A service of somebody's own: it keeps what it gets, and answers what it is told to. */
const startReceiver = async () => {
  const state = { status: 204, received: [] as Received[] };
  const server: Server = createServer(async (request, response) => {
    state.received.push({ headers: request.headers, body: await text(request) });
    response.writeHead(state.status, { location: '/elsewhere' }).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    state,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const until = async (what: string, isSo: () => boolean | Promise<boolean>) => {
  const deadline = Date.now() + 25_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`never came: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
};

describe.each(editions)('webhooks on %s', (edition) => {
  let world: EditionWorld;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  beforeAll(async () => {
    [world, receiver] = await Promise.all([
      startEdition(edition, { loopbackWebhooks: true }),
      startReceiver(),
    ]);
    await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
    await world.ask('POST', '/v1/notices', { body: noticeBody });
  });
  afterAll(async () => {
    receiver.stop();
    await world.app.stop();
  });

  const ask = async (method: string, path: string, body?: unknown): Promise<Json> => {
    const answer = await world.ask(method, path, body === undefined ? {} : { body });
    expect(answer.status, `${method} ${path}: ${answer.text}`).toBeLessThan(300);
    return answer.body;
  };
  const itemsAt = async (path: string) => (await ask('GET', path))['items'] as readonly Json[];
  const got = (type: string) =>
    receiver.state.received.filter(({ body }) => JSON.parse(body).type === type);
  const verified = (secret: unknown, { body, headers }: Received) =>
    new Webhook(String(secret)).verify(body, headers as Record<string, string>);

  test('an event reaches the address it was made for, signed, with ids alone', async () => {
    await world.app.publish();
    const { webhookId, secret } = await ask('POST', '/v1/webhooks', {
      url: receiver.url,
      events: ['consent.changed', 'contact.suppressed', 'contact.erased'],
    });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    for (const shown of [
      await ask('GET', `/v1/webhooks/${webhookId}`),
      ...(await itemsAt('/v1/webhooks')),
    ])
      expect(JSON.stringify(shown)).not.toMatch(/whsec|secret/);

    const contactId = 'webhook-contact';
    await ask('POST', '/v1/contacts', {
      ...contactBody(contactId),
      email: personal.email,
    });
    await ask('POST', `/v1/contacts/${contactId}/consent/events`, grantBody);
    await ask('POST', `/v1/contacts/${contactId}/withdrawals`, { scope: 'all' });
    await world.app.publish();
    await until('the event', () => got('consent.changed').length > 0);
    const [event] = got('consent.changed');
    expect(event && verified(secret, event)).toMatchObject({
      type: 'consent.changed',
      data: { contactId: await world.idOf(contactId) },
    });
    for (const { body, headers } of receiver.state.received) {
      expect(found(body)).toEqual([]);
      expect(body).not.toContain('addressHash');
      expect(headers['webhook-id']).toMatch(/^[\w-]+$/);
    }
    expect(got('mailing.state-changed')).toEqual([]);
    await ask('DELETE', `/v1/webhooks/${webhookId}`);
    expect(await itemsAt('/v1/webhooks')).toEqual([]);
  });

  test('an event after a rotation is checked by both secrets, and after the overlap by one', async () => {
    const made = await ask('POST', '/v1/webhooks', { url: receiver.url });
    const at = `/v1/webhooks/${made['webhookId']}`;
    const rotated = await ask('POST', `${at}/secret-rotations`, { overlapHours: 1 });
    receiver.state.received.length = 0;
    expect(await ask('POST', `${at}/tests`)).toMatchObject({ isDelivered: true, status: 204 });
    const [both] = got('webhook.test');
    if (both === undefined) throw new Error('nothing came');
    for (const secret of [made['secret'], rotated['secret']]) verified(secret, both);

    const last = await ask('POST', `${at}/secret-rotations`, { overlapHours: 0 });
    expect(last).not.toHaveProperty('previousSecretUntil');
    await ask('POST', `${at}/tests`);
    const [, one] = got('webhook.test');
    if (one === undefined) throw new Error('nothing came');
    verified(last['secret'], one);
    for (const secret of [made['secret'], rotated['secret']])
      expect(() => verified(secret, one)).toThrow();
    await ask('DELETE', at);
  });

  test('a webhook follows no redirect, is ended by an answer of 410, and sends its dead letter again', async () => {
    const made = await ask('POST', '/v1/webhooks', { url: receiver.url });
    const at = `/v1/webhooks/${made['webhookId']}`;
    receiver.state.received.length = 0;
    receiver.state.status = 302;
    expect(await ask('POST', `${at}/tests`)).toMatchObject({
      ...{ isDelivered: false, status: 302, failure: 'redirected' },
    });
    expect(receiver.state.received).toHaveLength(1);

    receiver.state.status = 410;
    await ask('POST', '/v1/contacts/webhook-contact/objections', { to: 'marketing' });
    await world.app.publish();
    await until('dead letters', async () => (await itemsAt(`${at}/dead-letters`)).length > 0);
    const [letter] = await itemsAt(`${at}/dead-letters`);
    expect(letter).toMatchObject({ failure: 'gone', status: 410, attempts: 1 });
    const disabled = await ask('GET', at);
    expect(disabled).toMatchObject({ state: 'disabled', disabledBy: 'gone' });

    receiver.state.status = 204;
    receiver.state.received.length = 0;
    const changed = await world.ask('PATCH', at, {
      body: { state: 'enabled' },
      headers: { 'if-match': `"${disabled['version']}"` },
    });
    expect([changed.status, changed.body['state'], changed.body['disabledBy']]).toEqual([
      ...[200, 'enabled', undefined],
    ]);
    await ask('POST', `${at}/dead-letters/${letter?.['deliveryId']}/redeliveries`);
    await until('the event again', () => receiver.state.received.length > 0);
    expect(receiver.state.received[0]?.headers['webhook-id']).toBe(letter?.['deliveryId']);
    const letters = await itemsAt(`${at}/dead-letters`);
    expect(letters.map((one) => one['deliveryId'])).not.toContain(letter?.['deliveryId']);
    await ask('DELETE', at);
  });

  test('an event whose delivery fails once is delivered again within seconds', async () => {
    const made = await ask('POST', '/v1/webhooks', { url: receiver.url });
    receiver.state.received.length = 0;
    receiver.state.status = 503;
    await ask('POST', '/v1/contacts', contactBody('webhook-second'));
    await ask('POST', '/v1/contacts/webhook-second/consent/events', grantBody);
    await world.app.publish();
    await until('the first attempt', () => got('consent.changed').length === 1);
    receiver.state.status = 204;
    await until('the second attempt', () => got('consent.changed').length === 2);
    const [first, second] = got('consent.changed');
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    if (second !== undefined) verified(made['secret'], second);
    await ask('DELETE', `/v1/webhooks/${made['webhookId']}`);
  });

  test('a change of a webhook needs the current version, and each wrong member is named', async () => {
    const made = await ask('POST', '/v1/webhooks', { url: receiver.url, description: 'shop' });
    const at = `/v1/webhooks/${made['webhookId']}`;
    const patch = (body: unknown, version?: string) =>
      world.ask('PATCH', at, {
        body,
        ...(version === undefined ? {} : { headers: { 'if-match': version } }),
      });
    expect((await patch({ state: 'disabled' })).status).toBe(428);
    const stale = await patch({ state: 'disabled' }, '"9"');
    expect([stale.status, stale.text]).toEqual([412, expect.stringContaining('\\"1\\"')]);
    expect((await patch({ events: ['no.such'] }, '"1"')).status).toBe(400);
    const cleared = await patch({ description: null, events: ['contact.erased'] }, '"1"');
    expect(cleared.body).toMatchObject({ events: ['contact.erased'], version: 2 });
    expect(cleared.body).not.toHaveProperty('description');
    expect((await world.ask('GET', '/v1/webhooks/nobody')).status).toBe(404);
    for (const role of ['product', 'marketer', 'reviewer'] as const)
      expect((await world.ask('GET', '/v1/webhooks', { token: world.tokens[role] })).status).toBe(
        403,
      );
    const officer = world.tokens['privacy-officer'];
    expect((await world.ask('DELETE', at, { token: officer })).status).toBe(200);
  });
});

describe('a service that is not told that it may', () => {
  let world: EditionWorld;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  beforeAll(async () => {
    [world, receiver] = await Promise.all([startEdition('one machine'), startReceiver()]);
  });
  afterAll(async () => {
    receiver.stop();
    await world.app.stop();
  });

  test.each([
    ...['http://127.0.0.1/', 'https://127.0.0.1/', 'https://localhost/', 'https://0x7f.1/'],
    ...['https://0177.0.0.1/', 'https://2130706433/', 'https://[::ffff:127.0.0.1]/'],
    ...['https://169.254.169.254/', 'https://[fd00:ec2::254]/', 'https://10.0.0.1/'],
    ...['https://user:x@hooks.example.com/', 'https://metadata.google.internal/', 'x'],
  ])(
    'a service that is not told that it may takes no webhook to %s, and says which member is wrong',
    async (url) => {
      const { status, body } = await world.ask('POST', '/v1/webhooks', { body: { url } });
      expect([status, body['code']]).toEqual([422, 'refused']);
      expect(body['errors']).toMatchObject([{ pointer: '/url', in: 'body' }]);
    },
  );

  test('a service takes no webhook to itself unless it is told that it may', async () => {
    const { status } = await world.ask('POST', '/v1/webhooks', { body: { url: receiver.url } });
    expect([status, receiver.state.received]).toEqual([422, []]);
  });

  test('a service has twenty webhooks at most', async () => {
    const make = () =>
      world.ask('POST', '/v1/webhooks', { body: { url: 'https://hooks.example.com/' } });
    for (let at = 0; at < 20; at += 1) expect((await make()).status).toBe(201);
    expect((await make()).status).toBe(422);
  });
});

describe('the page', () => {
  test('a receiver built as the page says takes what the command makes, and nothing else', async () => {
    const page = readFileSync(resolve('docs/webhooks.md'), 'utf8');
    const program = /<!-- receiver:begin -->\n```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const folder = temporaryFolder('receiver');
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'receiver.mjs'), program);

    const world = await startEdition('one machine', { loopbackWebhooks: true });
    const { run } = cliWorld({
      env: { GRONDSLAG_URL: world.app.apiUrl, GRONDSLAG_TOKEN: world.admin },
      fetch: (request) => fetch(request),
    });
    const port = await freePort();
    let child: ChildProcess | undefined;
    let printed = '';
    try {
      const added = await run('webhooks', 'add', `http://127.0.0.1:${port}/`);
      expect([added.status, added.err]).toEqual([0, '']);
      const [, id = ''] = /^webhook (\S+)/.exec(added.out) ?? [];
      const [, secret = ''] = /^secret {2}(\S+)/m.exec(added.out) ?? [];
      const away = await run('webhooks', 'test', id);
      expect([away.status, away.err]).toEqual([1, expect.stringContaining('unreachable')]);

      child = spawn(process.execPath, [join(folder, 'receiver.mjs')], {
        env: { PATH: process.env['PATH'], PORT: String(port), WEBHOOK_SECRET: secret },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child.stdout?.on('data', (chunk) => {
        printed += chunk;
      });
      await until('a delivery', async () => (await run('webhooks', 'test', id)).status === 0);
      expect(printed).toContain(`webhook.test ${id}`);
      const forged = await fetch(`http://127.0.0.1:${port}/`, {
        method: 'POST',
        body: '{"type":"contact.erased","data":{}}',
        headers: {
          'webhook-id': 'x',
          'webhook-timestamp': String(Math.floor(Date.now() / 1_000)),
          'webhook-signature': 'v1,AAAA',
        },
      });
      expect(forged.status).toBe(401);
      expect((await run('webhooks')).out).toContain(id);
      expect((await run('webhooks', 'rotate', id)).out).toMatch(/^secret {2}whsec_/m);
      expect((await run('webhooks', 'dead-letters', id)).out).toBe('it took everything');
      expect((await run('webhooks', 'redeliver', id)).status).toBe(2);
      expect((await run('webhooks', 'redeliver', id, '--all')).out).toBe('0 sent again');
      expect((await run('webhooks', 'remove', id)).status).toBe(0);
      expect((await run('webhooks')).out).toContain('there is no webhook');
    } finally {
      child?.kill();
      await world.app.stop();
    }
  });
});
