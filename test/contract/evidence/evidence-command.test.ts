import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(async () => db.stop());

/** The command as an operator runs it, on a database that may not have the tables. */
const run = async (...given: readonly string[]) => {
  const env = {
    ...process.env,
    AWS_ENDPOINT_URL: db.endpoint,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    CONTACTS_TABLE: 'none',
    CONSENT_TABLE: 'none',
    MAILINGS_TABLE: 'none',
    LOG_BUCKET: 'none',
  };
  try {
    await promisify(execFile)(process.execPath, ['scripts/evidence.ts', ...given], { env });
    return { code: 0, stderr: '' };
  } catch (error) {
    const { code, stderr } = error as { readonly code: number; readonly stderr: string };
    return { code, stderr };
  }
};

test.each([
  ['openings', join(tmpdir(), 'openings-of-no-table.jsonl')],
  ['log', join(tmpdir(), 'log-of-no-table')],
  ['add'],
])(
  'what AWS refuses is said in one line, without a trace: %s',
  async (...given) => {
    const { code, stderr } = await run(...given);
    const said = stderr.trim().split('\n');
    expect([code, said.length], stderr).toEqual([1, 1]);
    expect(said[0]).not.toBe('');
  },
  120_000,
);

test('an unknown command, or one that lacks its target, prints the usage', async () => {
  for (const given of [[], ['openings'], ['log'], ['what', 'x']]) {
    const { code, stderr } = await run(...given);
    expect([code, stderr.startsWith('usage:')]).toEqual([2, true]);
  }
}, 120_000);
