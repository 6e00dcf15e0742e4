import { expect, test } from 'vitest';
import { sqliteTakeSignUp } from '../../../shared/adapters/sqlite/contacts/sqlite-take-sign-up.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { mostSignUps } from '../../../shared/contacts/take-sign-up.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';

test('a network may sign up only so often an hour, and holds up no other network', async () => {
  const take = sqliteTakeSignUp(openDatabase(':memory:'), async (network) => `hidden ${network}`);
  const hour = instantFromMillis(3_600_000);
  for (let taken = 0; taken < mostSignUps; taken += 1) expect(await take('a', hour)).toBe(true);

  expect(await take('a', hour)).toBe(false);
  expect(await take('b', hour)).toBe(true);
  expect(await take('a', instantFromMillis(2 * 3_600_000))).toBe(true);
});
