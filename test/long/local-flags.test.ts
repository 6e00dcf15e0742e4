import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Killable, startKillable } from '../e2e/service/killable.ts';
import { call } from '../e2e/service/service-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'grondslag-flags-'));
const heard: { 'detail-type': string; detail: { type: string; data: object } }[] = [];
let listener: Server;
let running: Killable;
let deaf = true;

beforeAll(async () => {
  listener = createServer(async (request, response) => {
    const event = await json(request);
    if (!deaf) heard.push(event as never);
    response.writeHead(deaf ? 503 : 204).end();
  });
  await new Promise<void>((listening) => listener.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/events`;
  running = startKillable(folder, '--print-env', '--throttle', '7', '--forward-events', url);
  expect(await running.line(/^Open:$/m), running.output()).toBeDefined();
}, 120_000);
afterAll(async () => {
  await running.kill();
  listener.close();
  rmSync(folder, { recursive: true, force: true });
});

test('--print-env prints a file for a shell, and its address and token work', async () => {
  const file = join(folder, 'env');
  expect(running.output()).toContain(readFileSync(file, 'utf8').trim());
  const said = execFileSync('sh', ['-c', `. ${file}; echo "$GRONDSLAG_URL $GRONDSLAG_TOKEN"`], {
    encoding: 'utf8',
  });
  const [url = '', token = ''] = said.trim().split(' ');
  expect((await call(url, 'GET', '/v1/contacts', { token })).status).toBe(200);
});

test('--forward-events posts published events once the listener accepts them', async () => {
  deaf = false;
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(3), {
    timeout: 30_000,
    interval: 100,
  });
  expect(new Set(heard.map((one) => one['detail-type']))).toContain('consent.changed');
  expect(heard.every((one) => one.detail.type === one['detail-type'])).toBe(true);
  expect(JSON.stringify(heard)).not.toMatch(/@[a-z]+\.example/);
});

test('--throttle sets the rate at which the inbox accepts mail', async () => {
  const answer = await fetch(`${await running.inboxUrl()}/v2/email/account`);
  expect(await answer.json()).toMatchObject({ SendQuota: { MaxSendRate: 7 } });
});
