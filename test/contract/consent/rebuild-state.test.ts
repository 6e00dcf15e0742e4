import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbConsentLedger } from '../../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbNoticeStore } from '../../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { allEvents } from '../../../shared/consent/event/consent-ledger.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import { rebuildFold } from '../../../shared/consent/event/verify-ledger.ts';
import { anja, consentWorld, offers, ticked } from '../../support/consent-world.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');

type Over = {
  readonly ledger?: object;
  readonly notices?: readonly object[] | undefined;
};

type Ran = { readonly code: number; readonly out: string };

const script = async (
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ran> => {
  const path = join(root, 'scripts', name);
  try {
    const { stdout } = await run(process.execPath, [path, ...args], {
      env: { ...process.env, ...env },
    });
    return { code: 0, out: stdout };
  } catch (error) {
    const { code, stdout } = error as { readonly code: number; readonly stdout: string };
    return { code, out: stdout };
  }
};

let db: TestDynamoDb;
let folder: string;
beforeAll(async () => {
  db = await openTestDynamoDb();
  folder = mkdtempSync(join(tmpdir(), 'grondslag-ledger-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await db.stop();
});

const written = async () => {
  const table = await db.table();
  const ledger = dynamoDbConsentLedger(db.client, table);
  const { tools, notices } = await consentWorld({ ledger });
  const notice = await notices.find(offers.noticeId, offers.version);
  if (notice === undefined) throw new Error('no notice');
  await dynamoDbNoticeStore(db.client, table).put(notice);
  for (const type of ['granted', 'withdrawn'] as const)
    await recordStatements(tools, {
      contactId: anja,
      statements: (_, at) => [ticked(at, { type })],
    });
  return { table, ledger, notice };
};

const state = { pk: `CONTACT#${anja}`, sk: 'STATE' };

describe('rebuilding states', () => {
  test('the rebuilding of states finds a state that differs, writes it again, and finds nothing afterwards', async () => {
    const { table } = await written();
    const { endpoint } = db;
    const env = {
      CONSENT_TABLE: table,
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    };
    const client: DynamoDBDocumentClient = db.client;
    const { Item: stored } = await client.send(new GetCommand({ TableName: table, Key: state }));
    const forged = { ...stored, state: { ...(stored?.['state'] as object), entries: {} } };
    await client.send(new PutCommand({ TableName: table, Item: forged }));

    expect(await script('rebuild-state.ts', [], env)).toMatchObject({
      code: 1,
      out: expect.stringContaining('state-differs'),
    });
    expect(await script('rebuild-state.ts', ['--write'], env)).toMatchObject({
      code: 0,
      out: expect.stringContaining('{"repaired":1}'),
    });

    const { Item: repaired } = await client.send(new GetCommand({ TableName: table, Key: state }));
    expect(repaired).toEqual(stored);
    expect(await script('rebuild-state.ts', [anja], env)).toMatchObject({
      code: 0,
      out: expect.stringContaining('{"intact":1}'),
    });
  });
});

describe('rebuilding what must not be rebuilt', () => {
  const env = (table: string) => ({
    CONSENT_TABLE: table,
    AWS_ENDPOINT_URL_DYNAMODB: db.endpoint,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  const drop = (table: string, sk: string) =>
    db.client.send(new DeleteCommand({ TableName: table, Key: { pk: `CONTACT#${anja}`, sk } }));
  const item = async (table: string, Key: { pk: string; sk: string }) =>
    (await db.client.send(new GetCommand({ TableName: table, Key }))).Item;

  test.each(['EVENT#000000000001', 'EVENT#000000000002'])(
    'a contact of whom %s is gone is found by the scan, reported and left',
    async (sk) => {
      const { table } = await written();
      const before = await item(table, state);
      await drop(table, sk);

      expect(await script('rebuild-state.ts', ['--write'], env(table))).toMatchObject({
        code: 1,
        out: expect.stringMatching(/^anja .*"broken".*\n\{"broken":1\}/),
      });
      expect(await item(table, state)).toEqual(before);
    },
  );

  test('the store itself refuses a repair to a lower version', async () => {
    const { ledger, table } = await written();
    const [first] = await allEvents(ledger, anja);
    if (first === undefined) throw new Error('no event');
    await drop(table, 'EVENT#000000000002');
    const fold = rebuildFold(anja, [first]);

    expect(await ledger.repair(fold, first.hash)).toBe('conflict');
  });

  test('a lost state is written only under the announced hash of its last event', async () => {
    const { table, ledger } = await written();
    const before = await item(table, state);
    const last = (await allEvents(ledger, anja)).at(-1)?.hash ?? '';
    await drop(table, 'STATE');

    expect((await script('rebuild-state.ts', ['--write'], env(table))).code).toBe(1);
    expect(await item(table, state)).toBeUndefined();
    const anchored = ['--write', '--anchor', last, anja];
    expect((await script('rebuild-state.ts', anchored, env(table))).code).toBe(0);
    // The secret was nowhere else: the next event makes a new one.
    const { secret: _, ...rest } = before as Readonly<Record<string, unknown>>;
    expect(await item(table, state)).toEqual(rest);
  });

  test('a suppression that was moved to another address is reported', async () => {
    const { table } = await written();
    const suppression = { addressHash: 'one', scope: 'ALL', reason: 'objection', at: 1 };
    const Item = { pk: 'SUPPRESSION#other', sk: 'ALL', suppression };
    await db.client.send(new PutCommand({ TableName: table, Item }));

    expect(await script('rebuild-state.ts', ['--write'], env(table))).toMatchObject({
      code: 1,
      out: expect.stringContaining('suppression-key-differs'),
    });
  });
});

describe('verifying an export offline', () => {
  test('an intact export is intact; a changed event is named', async () => {
    const { ledger, notice } = await written();
    const head = await ledger.read(anja);
    if (head.outcome !== 'live') throw new Error('not live');
    const events = await allEvents(ledger, anja);
    const { state, lastHash } = head;
    const exported = {
      format: 'grondslag-export-1',
      ledger: { contactId: anja, version: 2, lastHash, state, events },
      notices: [notice],
    };
    const good = join(folder, 'good.json');
    const bad = join(folder, 'bad.json');
    writeFileSync(good, JSON.stringify(exported));
    writeFileSync(
      bad,
      JSON.stringify(exported).replace('"type":"withdrawn"', '"type":"confirmed"'),
    );

    expect(await script('verify-ledger.ts', [good])).toEqual({
      code: 0,
      out: 'anja: intact, 2 events\n',
    });
    expect(await script('verify-ledger.ts', [bad])).toEqual({
      code: 1,
      out: `anja: broken at event 2 (${events[1]?.eventId}): hash-differs\n`,
    });
  });

  test.each([
    [
      'a text that was rewritten beside its old hash',
      { notices: [{ texts: { nl: 'Iets anders' } }] },
      /notice offers version 1: notice-text-differs/,
    ],
    ['a file without its texts', { notices: undefined }, /notice-missing/],
    [
      'a state that says otherwise',
      { ledger: { state: { entries: {} } } },
      /the state is not what/,
    ],
    ['a file without its state', { ledger: { state: undefined } }, /the state is not what/],
    ['an end that is left out', { ledger: { lastHash: undefined } }, /end-unknown/],
    ['a version that stops short', { ledger: { version: 1 } }, /end-differs/],
    ['a version beyond the events', { ledger: { version: 3 } }, /events-missing-at-end/],
  ])('verifying an export offline finds %s', async (name, over: Over, line) => {
    const { ledger, notice } = await written();
    const head = await ledger.read(anja);
    if (head.outcome !== 'live') throw new Error('not live');
    const { state, lastHash } = head;
    const events = await allEvents(ledger, anja);
    const whole = { contactId: anja, version: 2, lastHash, state, events };
    const file = join(folder, `${name}.json`);
    writeFileSync(
      file,
      JSON.stringify({
        format: 'grondslag-export-1',
        ledger: { ...whole, ...over.ledger },
        notices: 'notices' in over ? over.notices?.map((one) => ({ ...notice, ...one })) : [notice],
      }),
    );

    expect(await script('verify-ledger.ts', [file])).toEqual({
      code: 1,
      out: expect.stringMatching(line),
    });
  });

  test('a bare ledger says how many texts it came without', async () => {
    const { ledger } = await written();
    const file = join(folder, 'bare.json');
    writeFileSync(file, JSON.stringify({ contactId: anja, events: await allEvents(ledger, anja) }));

    expect(await script('verify-ledger.ts', [file])).toEqual({
      code: 0,
      out: 'anja: intact, 2 events; 1 notice texts are not in the file\n',
    });
  });
});
