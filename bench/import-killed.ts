import { parseArgs } from 'node:util';
import { expectedOf, killedImport } from './onboarding/killed-import.ts';

/**
 * Loads a generated list into one machine and kills the command and the service with `kill -9` on the way; the last
 * line is one JSON object. Exits with 1 when a row is missing, twice, or wrongly counted.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { rows: { type: 'string', default: '100000' } },
  });
  const rows = Number(values.rows);
  if (!Number.isSafeInteger(rows) || rows < 1_000)
    throw new RangeError('--rows takes 1000 or more');
  const found = await killedImport(rows, console.log);
  const { contacts, stopped, refused } = expectedOf(rows);
  const isExact =
    found.contacts === contacts &&
    found.addresses === contacts &&
    found.stopped === stopped &&
    found.refused === refused;
  if (!isExact) process.exitCode = 1;
  console.log(JSON.stringify({ bench: 'import-killed', isExact, ...found }));
};
