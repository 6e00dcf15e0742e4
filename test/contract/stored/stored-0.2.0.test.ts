import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startLocalApp } from '../../../local/app.ts';
import { startOneMachine } from '../../../local/one-machine/app.ts';
import type { ServedApp } from '../../../local/served-app.ts';
import type { Answers } from '../../../tools/stored/answers-of.ts';
import { answersOf } from '../../../tools/stored/answers-of.ts';
import { call } from '../../e2e/service/service-world.ts';
import { openTestDynamoDb } from '../../support/dynamodb.ts';
import { loadRelease } from './stored-release.ts';

const version = '0.2.0';
const folder = new URL(`../../data/stored-${version}/`, import.meta.url);
const answersIn = (file: string) =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Answers;

type Opened = { readonly app: ServedApp; stop(): Promise<void> };
type Opening = {
  readonly keys: string;
  readonly dataDir: string;
  readonly onError: (name: string, error: unknown) => void;
};

/** The clock's work, which changes what is stored, waits until a test calls it. */
const still = { reconcileEveryMs: 3_600_000, retainEveryMs: 3_600_000, sealEveryMs: 3_600_000 };

const editions = [
  [
    'the tables',
    answersIn('answers.json'),
    async ({ dataDir, onError }: Opening): Promise<Opened> => {
      const dynamo = await openTestDynamoDb();
      await loadRelease(dynamo, version);
      const stack = { dynamodb: { endpoint: dynamo.endpoint } };
      const app = await startLocalApp({ ...still, dataDir, onError, stack });
      const stop = async () => {
        await app.stop();
        await dynamo.stop();
      };
      return { app, stop };
    },
  ],
  [
    'the file of one machine',
    answersIn('machine-answers.json'),
    async ({ dataDir, onError }: Opening): Promise<Opened> => {
      const file = gunzipSync(readFileSync(new URL('machine.db.gz', folder)));
      writeFileSync(join(dataDir, 'grondslag.db'), file, { mode: 0o600 });
      const app = await startOneMachine({ ...still, dataDir, onError });
      return { app, stop: () => app.stop() };
    },
  ],
] as const;

/** In order: what a test records, the next ones find. */
describe.each(editions)('%s of 0.2.0, read by the code of today', (_name, stored, open) => {
  const failures: string[] = [];
  let opened: Opened | undefined;
  let dataDir: string;
  let now: Answers;
  let admin: string;

  beforeAll(async () => {
    // Decisions depend on the day: reconfirmation, terms of sales, ages.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(stored.at) + 60_000 });
    dataDir = mkdtempSync(join(tmpdir(), 'stored-'));
    const keys = JSON.stringify(stored.keys);
    writeFileSync(join(dataDir, 'settings.json'), JSON.stringify({ keys }));
    const onError = (name: string, error: unknown) => failures.push(`${name}: ${String(error)}`);
    opened = await open({ keys, dataDir, onError });
    admin = await opened.app.issuer.adminToken();
    now = await answersOf(opened.app, { links: stored.links, keys });
  });
  afterAll(async () => {
    await opened?.stop();
    vi.useRealTimers();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const url = () => opened?.app.apiUrl ?? '';

  test('holds what it held: mailings in several states, people, verdicts', () => {
    expect(new Set(Object.values(stored.mailings).map(({ state }) => state)).size).toBeGreaterThan(
      3,
    );
    expect(Object.keys(stored.people).length).toBeGreaterThan(5);
    expect(Object.keys(now.mailings)).toEqual(Object.keys(stored.mailings));
    expect(Object.keys(now.people)).toEqual(Object.keys(stored.people));
  });

  test('answers what each mailing says of itself, and its verdicts, as they were', () => {
    expect(now.mailings).toEqual(stored.mailings);
    expect(now.verdicts).toEqual(stored.verdicts);
  });

  test('decides on everybody as it did', () => {
    const saying = (answers: Answers) =>
      Object.entries(answers.decisions).flatMap(([mailing, all]) =>
        Object.entries(all).map(
          ([who, { effect, basis, reasons, tracking }]) =>
            `${mailing} ${who} ${JSON.stringify({ effect, basis, reasons, tracking })}`,
        ),
      );
    expect(saying(now)).toEqual(saying(stored));
  });

  test('loses nothing of a person, and every chain verifies', () => {
    for (const [id, before] of Object.entries(stored.people)) {
      const { exportedAt: _, ...exported } = now.people[id]?.exported ?? {};
      const { exportedAt: __, ...wasExported } = before.exported;
      expect(exported, id).toEqual(wasExported);
      expect(now.people[id]?.verified['outcome'], id).toBe(before.verified['outcome']);
    }
  });

  test.each([
    ['stop', 'u'],
    ['preferences', 'p'],
    ['why', 'm'],
    ['confirm', 'c'],
  ])('the %s link that was mailed opens', async (kind, path) => {
    const answer = await call(url(), 'GET', `/${path}/${stored.links[kind]}`);
    expect(answer.status).toBe(200);
  });

  test('the stop link that was mailed stops at one click', async () => {
    const answer = await call(url(), 'POST', `/u/${stored.links['stop']}`, {
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status).toBe(200);
    const path = '/v1/contacts/henk/consent';
    const { body } = await call(url(), 'GET', path, { token: admin });
    const stands = Object.values(body['entries'] as Record<string, { status: string }>);
    expect(stands.map(({ status }) => status)).toContain('withdrawn');
    const verified = await call(url(), 'GET', `${path}/verify`, { token: admin });
    expect(verified.body['outcome']).toBe('intact');
  });

  test('goes on with its evidence log and its clock', async () => {
    await opened?.app.reconcile();
    await opened?.app.seal();
    await opened?.app.retain();
    await opened?.app.publish();
    expect(failures).toEqual([]);
  });
});
