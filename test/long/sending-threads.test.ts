import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type OneMachine, startOneMachine } from '../../local/one-machine/start-one-machine.ts';
import { type Database, openDatabase } from '../../shared/adapters/sqlite/database.ts';
import {
  call,
  contactBody,
  grantBody,
  noticeBody,
  senderBody,
} from '../e2e/service/service-world.ts';

let home: string;
let app: OneMachine;
let token: string;
let file: Database;
/** Whether the mail service takes its time: then most people wait to be claimed. */
let isSlow = true;
const failures: string[] = [];
const people = Array.from({ length: 100 }, (_, index) => `person-${index}`);
const ids = new Map<string, string>();

const start = async () => {
  app = await startOneMachine({
    dataDir: join(home, 'data'),
    sendingThreads: 2,
    reconcileEveryMs: 200,
    onError: (name, error) => failures.push(`${name}: ${String(error)}`),
    ses: {
      maxSendRate: 12,
      fault: ({ operation }) =>
        isSlow && operation === 'SendBulkEmail' ? { kind: 'delay', millis: 8_000 } : undefined,
    },
  });
  token = await app.issuer.adminToken();
};

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'grondslag-threads-'));
  await start();
  file = openDatabase(join(home, 'data', 'grondslag.db'));
  await ask('PUT', '/v1/senders/waterweg', senderBody);
  await ask('POST', '/v1/notices', {
    ...noticeBody,
    inUseSince: '2026-01-01T00:00:00Z',
    inUseEvidence: { statedBy: 'A. Officer', document: 'archived page of the form' },
  });
  await ask('POST', '/v1/contacts/import', { importId: 'people', rows: people.map(rowOf) });
  const listed = await ask('GET', '/v1/contacts?limit=100');
  for (const { contactId, internalId } of listed['items'] as readonly Listed[])
    ids.set(contactId, internalId);
  expect(ids.size).toBe(people.length);
}, 60_000);
afterAll(async () => {
  file.close();
  await app.stop();
  rmSync(home, { recursive: true, force: true });
});

const ask = async (method: string, path: string, body?: unknown) => {
  const answer = await call(app.apiUrl, method, path, {
    token,
    ...(body === undefined ? {} : { body }),
  });
  expect(answer.status, `${method} ${path}: ${answer.text}`).toBeLessThan(300);
  return answer.body;
};

type Listed = { readonly contactId: string; readonly internalId: string };

/** A customer of a list, with the consent that was given elsewhere. */
const rowOf = (name: string) => ({
  ...contactBody(name),
  consents: [
    {
      ...{ type: 'imported', purpose: 'commercial', topic: 'offers' },
      ...{ occurredAt: '2026-02-01T10:00:00Z', upstreamProof: `entry ${name} of the form` },
      ...{ page: 'https://www.waterweg.example/sign-up', notice: grantBody.notice },
    },
  ],
});

const claimed = () =>
  new Set(
    file.all<{ contact_id: string }>('SELECT contact_id FROM claims').map((row) => row.contact_id),
  );
const mailed = () => app.inbox.mails().map(({ tags }) => tags['contact'] ?? '');
const patient = { timeout: 60_000, interval: 20 };

/** Another program that has the file to itself for a while, as a person with a shell would. */
const writerBeside = (millis: number) =>
  new Promise<void>((resolve, reject) => {
    const program = `
      const { DatabaseSync } = require('node:sqlite');
      const { workerData, parentPort } = require('node:worker_threads');
      const db = new DatabaseSync(workerData.path);
      db.exec('PRAGMA busy_timeout = 5000; BEGIN IMMEDIATE');
      parentPort.postMessage('holds');
      setTimeout(() => { db.exec('COMMIT'); db.close(); }, workerData.millis);`;
    const path = join(home, 'data', 'grondslag.db');
    const thread = new Worker(program, { eval: true, workerData: { path, millis } });
    thread.once('message', () => resolve());
    thread.once('error', reject);
  });

test('a mailing of two threads reaches each once, through stops, a pause, a busy file and a restart', async () => {
  const { mailingId } = await ask('POST', '/v1/mailings', {
    senderId: 'waterweg',
    name: 'Autumn offers',
    purpose: 'commercial',
    topic: 'offers',
    audience: {},
    contents: [
      {
        language: 'nl',
        subject: 'Aanbiedingen',
        text: '20% korting.\n\n{{senderName}}, {{senderAddress}}\n\nAfmelden: {{unsubscribeUrl}}',
      },
    ],
  });
  const path = `/v1/mailings/${String(mailingId)}`;
  await ask('POST', `${path}/schedule`, { now: true });
  await vi.waitFor(() => expect(claimed().size).toBeGreaterThan(0), patient);

  // Whoever was not claimed when the stop was answered gets nothing.
  const stopped: string[] = [];
  const stop = async (name: string) => {
    const id = ids.get(name) ?? '';
    await ask('POST', `/v1/contacts/${name}/consent/events`, {
      type: 'withdrawn',
      purpose: 'commercial',
      topic: 'offers',
      method: 'written',
    });
    if (!claimed().has(id)) stopped.push(id);
  };
  await Promise.all(people.filter((_, index) => index % 4 === 0).map(stop));
  isSlow = false;
  expect(stopped.length).toBeGreaterThan(0);

  // A pause ends what is under way, and nothing begins until somebody resumes.
  await ask('POST', `${path}/pause`);
  await app.idle();
  const atPause = claimed().size;
  expect(atPause).toBeLessThan(people.length - stopped.length);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(claimed().size).toBe(atPause);

  await ask('POST', `${path}/resume`);
  await writerBeside(1_500);
  await vi.waitFor(() => expect(claimed().size).toBeGreaterThan(atPause), patient);

  // A stop of the service finishes what was handed over: nobody is left unknown.
  await app.stop();
  const unfinished = () =>
    file.all("SELECT job_id FROM batches WHERE state <> 'done' OR statuses LIKE '%u%'");
  expect(unfinished()).toEqual([]);
  const [{ accepted }] = file.all<{ accepted: number }>(
    "SELECT sum(length(statuses) - length(replace(statuses, 'a', ''))) AS accepted FROM batches",
  ) as [{ accepted: number }];
  expect(accepted).toBe(mailed().length);
  await start();
  await vi.waitFor(async () => expect((await ask('GET', path))['state']).toBe('finished'), patient);

  const reached = mailed();
  expect(reached).toHaveLength(new Set(reached).size);
  const allowed = [...ids.values()].filter((id) => !stopped.includes(id));
  expect(new Set(reached)).toEqual(new Set(allowed));
  expect(unfinished()).toEqual([]);
  expect(failures).toEqual([]);
}, 120_000);
