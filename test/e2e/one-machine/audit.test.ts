import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startOneMachine } from '../../../local/one-machine/start-one-machine.ts';
import {
  type CallOptions,
  contactBody,
  type EditionWorld,
  type Json,
  senderBody,
  worldOf,
} from '../service/service-world.ts';

const script = join(import.meta.dirname, '../../../scripts/machine.ts');

/** Runs the operator's check in its own process. */
const verify = (dataDir: string) =>
  new Promise<{ readonly code: number; readonly said: string }>((resolve) => {
    execFile(process.execPath, [script, 'verify', '--data', dataDir], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });

let home: string;
let dataDir: string;
let world: EditionWorld;
let other: string;
let isRunning = true;
const real = Date.now.bind(Date);
const today = new Date(real()).toISOString().slice(0, 10);
const tomorrow = new Date(real() + 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'grondslag-audit-'));
  dataDir = join(home, 'data');
  world = await worldOf((onError) =>
    startOneMachine({
      ...{ dataDir, onError, retainEveryMs: 3_600_000, sealEveryMs: 3_600_000 },
    }),
  );
  other = await world.app.issuer.token('privacy-officer', 'gijs');
  await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  await world.ask('POST', '/v1/contacts', { body: contactBody('anja') });
}, 60_000);
afterAll(async () => {
  vi.restoreAllMocks();
  if (isRunning) await world?.app.stop();
  rmSync(home, { recursive: true, force: true });
});

const officer = (method: string, path: string, options: CallOptions = {}) =>
  world.ask(method, path, { token: world.tokens['privacy-officer'], ...options });

const marketer = { kind: 'jwt', id: 'marketer@development' } as const;

describe('a caller who left', () => {
  const asMarketer = async (path = '/v1/mailings?senderId=waterweg') =>
    (await world.ask('GET', path, { token: world.tokens.marketer })).status;
  let path = '';

  test('a caller who left is blocked by two officers, and refused at once whatever its token says', async () => {
    expect(await asMarketer()).toBe(200);
    const asked = await officer('POST', '/v1/audit/blocks', {
      body: { caller: marketer, reason: 'left on 30 November' },
    });
    expect(asked.status, asked.text).toBe(201);
    expect(asked.body).toMatchObject({ state: 'asked', caller: marketer });
    path = `/v1/audit/blocks/${String(asked.body['blockId'])}`;
    expect(await asMarketer()).toBe(200);

    const alone = await officer('POST', `${path}/confirmation`);
    expect([alone.status, alone.body['detail']]).toEqual([
      403,
      'whoever asked for this cannot confirm it: another person must',
    ]);
    const confirmed = await world.ask('POST', `${path}/confirmation`, { token: other });
    expect(confirmed.body, confirmed.text).toMatchObject({
      state: 'in-force',
      askedBy: 'privacy-officer@development',
      confirmedBy: 'gijs',
    });
    for (const one of ['/v1/mailings?senderId=waterweg', '/v1/senders', '/v1/entities'])
      expect([one, await asMarketer(one)]).toEqual([one, 403]);
    const refused = await world.ask('POST', '/v1/mailings', {
      ...{ token: world.tokens.marketer, body: {} },
    });
    expect(refused.body).toMatchObject({
      ...{ status: 403, code: 'forbidden' },
      detail: 'this caller is blocked; a privacy officer can lift it',
    });
    const { body } = await officer('GET', '/v1/audit/blocks');
    expect(body['items']).toMatchObject([{ state: 'in-force', reason: 'left on 30 November' }]);
  });

  test('a caller who left is let in again by two as well', async () => {
    const body = { reason: 'works here again' };
    const asked = await officer('POST', `${path}/lifting`, { body });
    expect(asked.body, asked.text).toMatchObject({ state: 'lift-asked', liftReason: body.reason });
    expect((await officer('POST', `${path}/confirmation`)).status).toBe(403);
    expect(await asMarketer()).toBe(403);
    const lifted = await world.ask('POST', `${path}/confirmation`, { token: other });
    expect(lifted.body, lifted.text).toMatchObject({ state: 'lifted', liftedBy: 'gijs' });
    expect(await asMarketer()).toBe(200);
    expect((await world.ask('POST', `${path}/confirmation`, { token: other })).status).toBe(409);
    expect((await officer('POST', `${path}/lifting`, { body })).status).toBe(409);
  });

  test('a caller who left is named by nobody but an officer, and nobody is blocked by themselves or twice', async () => {
    const body = { caller: marketer, reason: 'left' };
    for (const role of ['product', 'marketer', 'reviewer'] as const) {
      const token = world.tokens[role];
      expect((await world.ask('POST', '/v1/audit/blocks', { token, body })).status).toBe(403);
      expect((await world.ask('GET', '/v1/audit/blocks', { token })).status).toBe(403);
    }
    const own = { kind: 'jwt', id: 'privacy-officer@development' };
    const self = await officer('POST', '/v1/audit/blocks', { body: { ...body, caller: own } });
    expect([self.status, self.body['detail']]).toEqual([409, 'nobody blocks themselves']);
    const once = await officer('POST', '/v1/audit/blocks', { body });
    expect(once.status).toBe(201);
    expect((await officer('POST', '/v1/audit/blocks', { body })).status).toBe(409);
    // What nobody confirmed is taken back at once.
    const back = await officer('POST', `/v1/audit/blocks/${String(once.body['blockId'])}/lifting`, {
      body: { reason: 'the wrong one' },
    });
    expect(back.body).toMatchObject({ state: 'lifted' });
    for (const wrong of [
      {},
      { ...body, caller: { kind: 'page', id: 'x' } },
      { ...body, reason: '' },
      { ...body, caller: { ...marketer, id: 'x'.repeat(301) } },
    ])
      expect((await officer('POST', '/v1/audit/blocks', { body: wrong })).status).toBe(400);
    for (const act of ['confirmation', 'lifting'])
      expect(
        (await officer('POST', `/v1/audit/blocks/nothing/${act}`, { body: { reason: 'r' } }))
          .status,
      ).toBe(404);
  });

  test('a caller who left is on the audit trail with who asked and who confirmed', async () => {
    const { body } = await officer('GET', '/v1/audit?limit=100');
    const acts = (body['items'] as readonly Json[]).filter(({ route }) =>
      String(route).startsWith('POST /v1/audit/blocks'),
    );
    const who = acts.map(({ route, caller }) => [
      String(route).split('/').at(-1),
      (caller as { id: string }).id,
    ]);
    expect(who).toEqual(
      expect.arrayContaining([
        ['blocks', 'privacy-officer@development'],
        ['confirmation', 'gijs'],
        ['lifting', 'privacy-officer@development'],
      ]),
    );
    expect(world.failures).toEqual([]);
  });
});

describe('the audit trail', () => {
  /** A copy of the file in which somebody with the right to write it did something. */
  const tampered = async (...statements: readonly string[]) => {
    const copy = mkdtempSync(join(home, 'copy-'));
    cpSync(dataDir, copy, { recursive: true });
    const db = new DatabaseSync(join(copy, 'grondslag.db'));
    for (const one of statements) db.exec(one);
    db.close();
    return verify(copy);
  };

  beforeAll(async () => {
    // Two days later, when the last call of today is long over.
    vi.spyOn(Date, 'now').mockImplementation(() => real() + 2 * 86_400_000);
    await world.app.retain();
    await world.app.seal();
    await world.app.stop();
    isRunning = false;
    vi.restoreAllMocks();
  }, 60_000);

  test('the audit trail has a leaf for each day that is over, and is intact as it is', async () => {
    const db = new DatabaseSync(join(dataDir, 'grondslag.db'), { readOnly: true });
    const days = db.prepare('SELECT day FROM audit_days ORDER BY day').all();
    const waiting = db.prepare('SELECT id FROM outbox WHERE leaves IS NOT NULL').all();
    db.close();
    const closed = days.map(({ day }) => day);
    // At an hour past midnight the day before is over too.
    expect(closed.slice(0, 1)).toEqual([today]);
    expect([1, 2]).toContain(closed.length);
    expect(waiting).toEqual([]);
    const found = await verify(dataDir);
    expect(found.code, found.said).toBe(0);
  });

  test.each<[string, string, RegExp]>([
    [
      'a changed call',
      `UPDATE audit_trail SET entry = json_set(entry, '$.caller.id', 'somebody else') WHERE day = '${today}'`,
      /audit-entry-changed/,
    ],
    [
      'a dropped call',
      `DELETE FROM audit_trail WHERE audit_id = (SELECT min(audit_id) FROM audit_trail)`,
      /audit-entry-missing/,
    ],
    [
      'all calls of a day with its record, rewritten to fit',
      `DELETE FROM audit_trail WHERE day = '${today}';
       UPDATE audit_days SET audit_day = json_set(audit_day, '$.hours', json('[]')) WHERE day = '${today}'`,
      /not-in-log/,
    ],
    ['a dropped day', `DELETE FROM audit_days`, /audit-day-missing/],
  ])('verify names %s in the audit trail', async (_name, sql, problem) => {
    const { code, said } = await tampered(...sql.split(';'));
    expect([code, said]).toEqual([1, expect.stringMatching(problem)]);
    expect(said).toMatch(new RegExp(`audit trail (?:${today}|${tomorrow})`));
  });
});
