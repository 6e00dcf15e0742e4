import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BusEvent } from '../../local/services/start-event-bus.ts';
import { type Killable, startKillable } from '../e2e/service/killable.ts';
import {
  call,
  contactBody,
  grantBody,
  noticeBody,
  senderBody,
} from '../e2e/service/service-world.ts';

let dataDir: string;
let running: Killable | undefined;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'grondslag-outbox-'));
  // With this file no start loads example data.
  writeFileSync(join(dataDir, 'demo-done'), '');
});
afterEach(async () => {
  await running?.kill();
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

const started = () => {
  running = startKillable(dataDir, '--aws');
  return running;
};

/** What the bus was given since the process started; it forgets with it. */
const published = async (app: Killable, contactId: string): Promise<readonly BusEvent[]> => {
  const answer = await fetch(`${await app.busUrl()}/_local/events`);
  const events = (await answer.json()) as readonly BusEvent[];
  return events.filter(
    ({ detail }) => (detail['data'] as { readonly contactId?: string }).contactId === contactId,
  );
};

const setUp = async (app: Killable, contacts: readonly string[]) => {
  const apiUrl = await app.apiUrl();
  const [officer, product] = await Promise.all(
    (['privacy-officer', 'product'] as const).map((role) => app.token(role)),
  );
  await call(apiUrl, 'PUT', '/v1/senders/waterweg', { token: officer, body: senderBody });
  await call(apiUrl, 'POST', '/v1/notices', { token: officer, body: noticeBody });
  const ids: string[] = [];
  for (const id of contacts) {
    const made = { token: product, body: contactBody(id) };
    const { body } = await call(apiUrl, 'POST', '/v1/contacts', made);
    ids.push(String(body['internalId']));
  }
  return ids;
};

/** Commits a consent and kills the service; whether nobody had been told of it by then. */
const commitAndKill = async (app: Killable, contactId: string): Promise<boolean> => {
  const [apiUrl, token] = [await app.apiUrl(), await app.token('product')];
  const path = `/v1/contacts/${contactId}/consent/events`;
  const { status, text } = await call(apiUrl, 'POST', path, { token, body: grantBody });
  const told = await published(app, contactId);
  await app.kill();
  expect(status, text).toBe(201);
  return told.length === 0;
};

test('a change that was committed but not yet published when the service was killed is published after the restart', async () => {
  const contacts = await setUp(started(), ['anja', 'ben', 'carla']);
  const unannounced: string[] = [];
  for (const [index, contactId] of contacts.entries()) {
    const app = index === 0 && running !== undefined ? running : started();
    if (await commitAndKill(app, contactId)) unannounced.push(contactId);
  }
  expect(unannounced.length).toBeGreaterThan(0);

  const app = started();
  const deadline = Date.now() + 20_000;
  const [last = ''] = unannounced.slice(-1);
  while ((await published(app, last)).length === 0 && Date.now() < deadline) await sleep(100);
  const events = await published(app, last);
  expect(events.map((event) => event['detail-type'])).toEqual(['consent.changed']);
  expect(events[0]?.detail['data']).toMatchObject({ version: 1, events: [{ type: 'granted' }] });
});
