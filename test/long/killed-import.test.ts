import { expect, test } from 'vitest';
import { expectedOf, killedImport } from '../../bench/onboarding/killed-import.ts';

test('an import of 20,000 rows has every row once, exact counts and flat memory when the command and then the service are killed on the way', async () => {
  const rows = 20_000;
  const found = await killedImport(rows);
  const { contacts, stopped, refused } = expectedOf(rows);
  expect(found).toMatchObject({ kills: 2, contacts, addresses: contacts, stopped, refused });
  const { created = 0, exists = 0, malformed = 0, ...others } = found.counts;
  // What was recorded and not noted before a kill is sent again, and found to be there.
  expect([created + exists, malformed, others]).toEqual([contacts, refused, {}]);
  const [first = 0, , last = 0] = found.residentMb;
  expect(last).toBeLessThan(first + 150);
  expect(found.commandPeakMb).toBeLessThan(300);
}, 600_000);
