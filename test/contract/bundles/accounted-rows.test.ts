import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccountedRow, AccountedRows } from '../../../shared/bundles/accounted-rows.ts';
import { mailingId } from '../../../shared/kernel/ids.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { mailingWorlds, sent } from '../../support/sent-mailings.ts';

let dynamo: TestDynamoDb;
beforeAll(async () => {
  dynamo = await openTestDynamoDb();
});
afterAll(async () => dynamo.stop());

/** Every row of a mailing, page by page as a bundle reads them. */
const all = async (rows: AccountedRows, id: string): Promise<readonly AccountedRow[]> => {
  const found: AccountedRow[] = [];
  let after: string | undefined;
  do {
    const page = await rows.rows(mailingId(id), 0, after);
    found.push(...page.rows);
    after = page.next;
  } while (after !== undefined);
  return found;
};

/** In the same form from each store: what salts and hashes are of is checked, not what they are. */
const shape = ({ row, claims, resolved, feedback }: AccountedRow) => ({
  name: row.name,
  recipients: row.recipients.map(([contactId, said]) => [contactId, said === null]),
  claims: claims.map((one) => one.contactId).toSorted(),
  ...{ resolved, feedback },
});

describe.each(mailingWorlds)('rows that accounts are of, in %s', (_name, open) => {
  test('rows that accounts are of come each once, in the order of the account, with their claims and what came back', async () => {
    const world = await open(dynamo);
    await sent(world, 'm1');
    await sent(world, 'm2');
    const rows = await all(world.rows, 'm1');
    const names = rows.map(({ row }) => row.name);
    expect(new Set(names).size).toBe(names.length);
    // A page and thirty jobs, one of which went again.
    expect(names).toHaveLength(32);
    expect(names).toEqual(names.toSorted());
    for (const { row } of rows) expect(row.mailingId).toBe('m1');
    const again = rows.map(shape).find(({ resolved }) => resolved.length > 0);
    expect(again).toMatchObject({
      resolved: ['p0'],
      feedback: { p0: [expect.any(String)] },
    });
    const recipients = new Set(
      rows.flatMap(({ row }) => row.recipients.map(([contactId]) => contactId)),
    );
    expect(recipients.size).toBe(60);
  });

  test('rows that accounts are of continue after any row as if they had been read at once', async () => {
    const world = await open(dynamo);
    await sent(world, 'm1');
    const whole = await all(world.rows, 'm1');
    let after: string | undefined;
    const pages: string[][] = [];
    do {
      const page = await world.rows.rows(mailingId('m1'), 0, after);
      pages.push(page.rows.map(({ row }) => row.name));
      after = page.next;
    } while (after !== undefined);
    expect(pages.flat()).toEqual(whole.map(({ row }) => row.name));
    expect(await all(world.rows, 'm9')).toEqual([]);
  });

  test('the account is the newest, with what opens its leaf; without a mailing there is none', async () => {
    const world = await open(dynamo);
    await sent(world, 'm1');
    expect(await world.rows.account(mailingId('m1'))).toMatchObject({
      opening: { type: 'mailing-account', salt: expect.any(String) },
      record: { mailingId: 'm1', state: 'finished' },
    });
    expect(await world.rows.account(mailingId('m9'))).toBeUndefined();
  });
});

test('both stores give the same rows of an account', async () => {
  const given = await Promise.all(
    mailingWorlds.map(async ([, open]) => {
      const world = await open(dynamo);
      await sent(world, 'm1');
      return (await all(world.rows, 'm1')).map(shape);
    }),
  );
  expect(given[0]).toEqual(given[1]);
});
