import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startOneMachine } from '../../../local/one-machine/start-one-machine.ts';
import { whatIsWrong } from '../../../scripts/machine/what-is-wrong.ts';
import {
  call,
  type EditionWorld,
  startServiceWorld,
  worldOf,
} from '../../e2e/service/service-world.ts';
import { openTestDynamoDb } from '../../support/dynamodb.ts';
import {
  loadRelease,
  type StoredAnswers,
  type StoredDecision,
  storedAnswers,
} from './stored-release.ts';

const version = '0.2.0';
const folder = new URL(`../../data/stored-${version}/`, import.meta.url);
const quiet = { reconcileEveryMs: 3_600_000, sealEveryMs: 3_600_000 };

type Answers = Omit<StoredAnswers, 'links' | 'decisions'> & {
  readonly links: Readonly<Record<string, string>>;
  readonly decisions: Readonly<Record<string, Readonly<Record<string, Decided>>>>;
};
type Decided = StoredDecision & { readonly at: string; readonly explanation: string };

/** A service on what 0.2.0 stored, a minute after it answered, and what it answered then. */
type Opened = {
  readonly stored: Answers;
  readonly world: EditionWorld;
  stop(): Promise<void>;
};

const settingsIn = (dataDir: string, { keys }: { readonly keys: unknown }): void =>
  writeFileSync(join(dataDir, 'settings.json'), JSON.stringify({ keys: JSON.stringify(keys) }));

const onTables = async (dataDir: string): Promise<Opened> => {
  const stored = storedAnswers<Answers>(version);
  vi.setSystemTime(Date.parse(stored.at) + 60_000);
  const dynamo = await openTestDynamoDb();
  await loadRelease(dynamo, version);
  settingsIn(dataDir, stored);
  const stack = { dynamodb: { endpoint: dynamo.endpoint } };
  const world = await startServiceWorld({ dataDir, ...quiet, stack });
  const stop = async () => {
    await world.app.stop();
    await dynamo.stop();
  };
  return { stored, world, stop };
};

const onOneMachine = async (dataDir: string): Promise<Opened> => {
  const stored = storedAnswers<Answers>(version, 'machine-answers');
  vi.setSystemTime(Date.parse(stored.at) + 60_000);
  const file = gunzipSync(readFileSync(new URL('machine.db.gz', folder)));
  writeFileSync(join(dataDir, 'grondslag.db'), file, { mode: 0o600 });
  expect(whatIsWrong(join(dataDir, 'grondslag.db'), 'full')).toBeUndefined();
  settingsIn(dataDir, stored);
  const world = await worldOf((onError) => startOneMachine({ dataDir, ...quiet, onError }));
  return { stored, world, stop: () => world.app.stop() };
};

const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** In order: what a test records, the next ones find. */
describe.each([
  { edition: 'a stage', open: onTables },
  { edition: 'one machine', open: onOneMachine },
])('what 0.2.0 stored on $edition', ({ edition, open }) => {
  let dataDir: string;
  let opened: Opened;

  beforeAll(async () => {
    // Decisions depend on the day: reconfirmation, terms of sales, ages.
    vi.useFakeTimers({ toFake: ['Date'] });
    dataDir = mkdtempSync(join(tmpdir(), 'stored-'));
    opened = await open(dataDir);
  });
  afterAll(async () => {
    await opened?.stop();
    vi.useRealTimers();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const ask = async (method: string, path: string, body?: unknown) => {
    const answer = await opened.world.ask(method, path, { body });
    expect(answer.status, `${method} ${path}: ${answer.text}`).toBe(200);
    return answer.body;
  };
  const page = (letter: string, token: string | undefined) =>
    call(opened.world.app.apiUrl, 'GET', `/${letter}/${token}`);

  test('everything recorded of a person is exported as 0.2.0 exported it, and every chain is intact', async () => {
    const people = Object.entries(opened.stored.people);
    expect(people.length).toBeGreaterThan(5);
    for (const [id, { exported, verified }] of people) {
      expect(verified.outcome).toBe('intact');
      expect(await ask('GET', `/v1/contacts/${id}/export`), id).toMatchObject({
        contact: exported.contact,
        ledger: exported.ledger,
      });
      expect(await ask('GET', `/v1/contacts/${id}/consent/verify`), id).toMatchObject(verified);
    }
  });

  test('every mailing of 0.2.0 has the name, the state and the verdicts that it had', async () => {
    const states = new Set(Object.values(opened.stored.mailings).map(({ state }) => state));
    expect([...states].toSorted()).toEqual(['cancelled', 'draft', 'finished', 'held', 'running']);
    for (const [id, { name, state, senderId }] of Object.entries(opened.stored.mailings)) {
      expect(await ask('GET', `/v1/mailings/${id}`)).toMatchObject({ name, state, senderId });
      const before = opened.stored.verdicts[id] ?? [];
      const { items } = await ask('GET', `/v1/mailings/${id}/verdicts?limit=100`);
      expect(items).toEqual(before.map((one) => expect.objectContaining(one)));
    }
    expect(Object.values(opened.stored.verdicts).flat().length).toBeGreaterThan(5);
  });

  test('each decision is the one of 0.2.0, with its basis, reasons, evidence and tracking', async () => {
    for (const [mailingId, before] of Object.entries(opened.stored.decisions)) {
      const contactIds = Object.keys(before);
      const { items } = await ask('POST', '/v1/decisions', { contactIds, mailingId });
      const withoutWords = Object.values(before).map(
        ({ at: _, explanation: __, ...decided }) => decided,
      );
      expect(items).toEqual(withoutWords.map((one) => expect.objectContaining(one)));
    }
  });

  test.each([
    ['u', 'stop'],
    ['p', 'preferences'],
    ['m', 'why'],
    ['d', 'own'],
  ])('a page /%s of a mail of 0.2.0 opens: its link to %s', async (letter, name) => {
    expect((await page(letter, opened.stored.links[name])).status).toBe(200);
  });

  test('a stop link of a mail of 0.2.0 stops at one click', async () => {
    const answer = await call(
      opened.world.app.apiUrl,
      'POST',
      `/u/${opened.stored.links['stop']}`,
      { body: 'List-Unsubscribe=One-Click', headers: form },
    );
    expect(answer.status).toBe(200);
    const { entries } = await ask('GET', '/v1/contacts/henk/consent');
    expect(entries).toMatchObject({
      'waterweg/commercial/offers': { status: 'withdrawn' },
    });
    expect(await ask('GET', '/v1/contacts/henk/consent/verify')).toMatchObject({
      outcome: 'intact',
    });
  });

  // The file of one machine has the whole log; that of a stage is in its bucket, which the tables do not hold.
  if (edition === 'one machine')
    test('the evidence log of 0.2.0 goes on: what it covered is proven under a later checkpoint', async () => {
      const url = `${opened.world.app.apiUrl}/log/checkpoint`;
      const size = async () => Number((await (await fetch(url)).text()).split('\n')[1]);
      const before = await size();
      expect(before).toBeGreaterThan(5);
      await opened.world.app.seal();
      expect(await size()).toBeGreaterThan(before);
      const { items } = await ask('GET', '/v1/contacts/henk/proofs?limit=20');
      expect((items as unknown[]).length).toBeGreaterThan(5);
    });

  test('no handler failed on what 0.2.0 stored', () => {
    expect(opened.world.failures).toEqual([]);
  });
});
