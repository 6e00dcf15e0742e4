import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbConsentLedger } from '../../../shared/adapters/dynamodb/dynamodb-consent-ledger.ts';
import { allEvents } from '../../../shared/consent/all-events.ts';
import { recordStatements } from '../../../shared/consent/record-statements.ts';
import { anja, consentWorld, ticked } from '../../support/consent-world.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');

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
  const { tools } = await consentWorld({ ledger });
  for (const type of ['granted', 'withdrawn'] as const)
    await recordStatements(tools, {
      contactId: anja,
      statements: (_, at) => [ticked(at, { type })],
    });
  return { table, ledger };
};

const state = { pk: `CONTACT#${anja}`, sk: 'STATE' };

describe('rebuilding states', () => {
  test('finds a state that differs, writes it again, and is content afterwards', async () => {
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

describe('verifying an export offline', () => {
  test('an intact export is intact; a changed event is named', async () => {
    const { ledger } = await written();
    const head = await ledger.read(anja);
    if (head.outcome !== 'live') throw new Error('not live');
    const events = await allEvents(ledger, anja);
    const exported = {
      ledger: { contactId: anja, version: 2, lastHash: head.lastHash, events },
    };
    const good = join(folder, 'good.json');
    const bad = join(folder, 'bad.json');
    writeFileSync(good, JSON.stringify(exported));
    writeFileSync(bad, JSON.stringify(exported).replace('withdrawn', 'confirmed'));

    expect(await script('verify-ledger.ts', [good])).toEqual({
      code: 0,
      out: 'anja: intact, 2 events\n',
    });
    expect(await script('verify-ledger.ts', [bad])).toEqual({
      code: 1,
      out: `anja: broken at event 2 (${events[1]?.eventId}): hash-differs\n`,
    });
  });
});
