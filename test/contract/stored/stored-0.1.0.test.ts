import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { tableNames } from '../../../local/tables.ts';
import { dynamoDbCertificateStore } from '../../../shared/adapters/dynamodb/consent/dynamodb-certificate-store.ts';
import { dynamoDbConsentLedger } from '../../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbNoticeStore } from '../../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { repairState } from '../../../shared/consent/event/verify-ledger.ts';
import { contactId } from '../../../shared/kernel/ids.ts';
import { call, type ServiceWorld, startServiceWorld } from '../../e2e/service/service-world.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { changedDecisions } from './changed-decisions.ts';
import { loadRelease, scanned, storedAnswers } from './stored-release.ts';

const version = '0.1.0';
const stored = storedAnswers(version);
const people = Object.keys(stored.people);

let dynamo: TestDynamoDb;
let world: ServiceWorld;
let dataDir: string;

beforeAll(async () => {
  // Decisions depend on the day: reconfirmation, terms of sales, ages.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(stored.at) + 60_000 });
  dynamo = await openTestDynamoDb();
  await loadRelease(dynamo, version);
  dataDir = mkdtempSync(join(tmpdir(), 'stored-'));
  const keys = JSON.stringify(stored.keys);
  writeFileSync(join(dataDir, 'settings.json'), JSON.stringify({ keys }));
  world = await startServiceWorld({
    dataDir,
    reconcileEveryMs: 3_600_000,
    stack: { dynamodb: { endpoint: dynamo.endpoint } },
  });
});

afterAll(async () => {
  await world?.app.stop();
  await dynamo?.stop();
  vi.useRealTimers();
  if (dataDir !== undefined) rmSync(dataDir, { recursive: true, force: true });
});

type Decided = { contactId: string; effect: string; basis?: string; reasons: string[] };

const decided = async (mailingId: string): Promise<ReadonlyMap<string, Decided>> => {
  const ids = Object.keys(stored.decisions[mailingId] ?? {});
  const answer = await world.ask('POST', '/v1/decisions', { body: { contactIds: ids, mailingId } });
  expect(answer.status, answer.text).toBe(200);
  return new Map((answer.body['items'] as Decided[]).map((one) => [one.contactId, one]));
};

const saying = ({
  effect,
  basis,
  reasons,
}: {
  effect: string;
  basis?: string;
  reasons: readonly string[];
}) => (effect === 'allow' ? `allow: ${basis}` : `deny: ${reasons.join(', ')}`);

/** Every decision that is another one now, as one line for each contact and pair of answers. */
const changes = async (): Promise<readonly string[]> => {
  const lines = new Set<string>();
  for (const mailingId of Object.keys(stored.decisions)) {
    const now = await decided(mailingId);
    for (const [id, before] of Object.entries(stored.decisions[mailingId] ?? {})) {
      const after = now.get(id);
      const [was, is] = [saying(before), after === undefined ? 'nothing' : saying(after)];
      if (was !== is) lines.add(`${id} | ${was} | ${is}`);
    }
  }
  return [...lines].toSorted();
};

const expected = (after: boolean): readonly string[] =>
  changedDecisions
    .flatMap(({ atOnce, afterRebuild }) => [...atOnce, ...(after ? afterRebuild : [])])
    .toSorted();

const sources = () => ({
  ledger: dynamoDbConsentLedger(dynamo.client, tableNames.consent),
  notices: dynamoDbNoticeStore(dynamo.client, tableNames.consent),
  certificates: dynamoDbCertificateStore(dynamo.client, tableNames.consent),
});

const verified = async (id: string) =>
  (await world.ask('GET', `/v1/contacts/${id}/consent/verify`)).body;

const standing = async (id: string) =>
  (await world.ask('GET', `/v1/contacts/${id}/consent`)).body['entries'] as Record<
    string,
    { status: string }
  >;

/** In order: what a test records, the next ones find. */
describe('what 0.1.0 stored, read by the code of today', () => {
  test('the sample holds mailings in every state', () => {
    expect(new Set(Object.values(stored.mailings).map(({ state }) => state))).toEqual(
      new Set(['draft', 'held', 'scheduled', 'cancelled', 'finished']),
    );
  });

  test('nothing of a person is lost, and every chain verifies', async () => {
    for (const id of people) {
      const before = stored.people[id];
      const { status, body } = await world.ask('GET', `/v1/contacts/${id}/export`);
      expect(status, id).toBe(200);
      const after = body as unknown as NonNullable<typeof before>['exported'];
      // What 0.1.0 stored has one id, which is both the caller's and ours.
      expect(after.contact, id).toEqual({ ...before?.exported.contact, internalId: id });
      expect(after.ledger.events, id).toEqual(before?.exported.ledger.events);
      expect(before?.verified.outcome).toBe('intact');
      expect((await verified(id))['outcome'], id).toMatch(/^(?:intact|state-differs)$/);
    }
    expect((await verified('erased'))['code']).toBe(stored.erased.code);
  });

  test('every mailing is in the state that it was in, with the verdicts that it had', async () => {
    for (const [id, { name, state }] of Object.entries(stored.mailings)) {
      const { status, body } = await world.ask('GET', `/v1/mailings/${id}`);
      expect({ status, name: body['name'], state: body['state'] }).toEqual({
        status: 200,
        name,
        state,
      });
    }
    for (const [id, before] of Object.entries(stored.verdicts)) {
      const { body } = await world.ask('GET', `/v1/mailings/${id}/verdicts?limit=100`);
      const plain = (rows: typeof before) =>
        rows.map(({ contactId: who, verdict }) => `${who} ${verdict}`).toSorted();
      expect(plain(body['items'] as typeof before)).toEqual(plain(before));
    }
  });

  test('each decision is the one of 0.1.0, but for those that a starred line changes', async () => {
    expect(await changes()).toEqual(expected(false));
  });

  test('every decision that changes since 0.1.0 is named by a starred line of the CHANGELOG, and none gains marketing', () => {
    const changelog = readFileSync(new URL('../../../CHANGELOG.md', import.meta.url), 'utf8');
    const starred = changelog.split('\n').filter((line) => line.startsWith('- ★'));
    for (const { starred: words, atOnce, afterRebuild } of changedDecisions) {
      expect(starred.filter((line) => line.includes(words))).toHaveLength(1);
      for (const line of [...atOnce, ...afterRebuild])
        expect(line).not.toMatch(/\| deny.*\| allow/);
    }
  });

  test.each(['sale-used', 'donor-used', 'attributes'])(
    'the objection that %s made at a sale or gift counts before anything is written',
    async (id) => {
      expect(await standing(id)).toEqual({});
      const { senderId } = stored.people[id]?.exported.contact ?? {};
      const mailings = Object.entries(stored.mailings).filter(
        ([, one]) => one.senderId === senderId,
      );
      const regulated = mailings.filter(([mailingId]) =>
        ['commercial', 'charitable'].includes(stored.decisions[mailingId]?.[id]?.purpose ?? ''),
      );
      expect(regulated.length).toBeGreaterThan(0);
      for (const [mailingId] of regulated)
        expect((await decided(mailingId)).get(id)).toMatchObject({
          effect: 'deny',
          reasons: ['opt-out-used'],
        });
    },
  );

  test('a rebuild changes the states that the upgrade notes name, and no event', async () => {
    const before = await scanned(dynamo.client, 'consent');
    const outcomes: Record<string, string[]> = {};
    for (const id of people) {
      const { outcome } = await repairState(sources(), {
        contactId: contactId(id),
        digest: sha256,
      });
      outcomes[outcome] = [...(outcomes[outcome] ?? []), id];
    }
    expect(Object.keys(outcomes).toSorted()).toEqual(['repaired', 'unchanged']);
    expect(outcomes['repaired']).toEqual(
      'anja complained complained-back dated-back fatima gijs henk imp-consent old-grant same-day'.split(
        ' ',
      ),
    );
    for (const id of people) expect((await verified(id))['outcome'], id).toBe('intact');
    const events = (items: typeof before) => items.filter(({ type }) => type === 'event');
    expect(events(await scanned(dynamo.client, 'consent'))).toEqual(events(before));
    expect(await changes()).toEqual(expected(true));
  });

  test.each(Object.entries(stored.links))(
    'the links mailed to %s open as they did',
    async (who, links) => {
      for (const [kind, path] of Object.entries(links)) {
        if (kind === 'mailId') continue;
        const { status } = await call(world.app.apiUrl, 'GET', path);
        expect(`${kind} ${status}`).toBe(
          `${kind} ${who === 'erased' && kind === 'preferences' ? 404 : 200}`,
        );
      }
    },
  );

  test.each(['grant', 'tracked', 'moved'])(
    'the stop link mailed to %s stops at one click',
    async (who) => {
      expect((await standing(who))['waterweg/commercial/offers']?.status).toBe('granted');
      const answer = await call(world.app.apiUrl, 'POST', stored.links[who]?.['stop'] ?? '', {
        body: 'List-Unsubscribe=One-Click',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
      expect(answer.status).toBe(200);
      expect((await standing(who))['waterweg/commercial/offers']?.status).toBe('withdrawn');
      expect((await decided(stored.named['draft'] ?? '')).get(who)).toMatchObject({
        effect: 'deny',
        reasons: expect.arrayContaining(['withdrawn']),
      });
      expect((await verified(who))['outcome']).toBe('intact');
    },
  );

  test('the confirmation link that waits can still be answered', async () => {
    const answer = await call(
      world.app.apiUrl,
      'POST',
      stored.links['doi-pending']?.['confirm'] ?? '',
      {
        body: '',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
    );
    expect(answer.status).toBe(200);
    expect((await standing('doi-pending'))['waterweg/commercial/offers']?.status).toBe('granted');
    expect((await decided(stored.named['draft'] ?? '')).get('doi-pending')).toMatchObject({
      effect: 'allow',
      basis: 'consent',
    });
  });

  test('no handler failed on any of it', () => {
    expect(world.failures).toEqual([]);
  });
});
