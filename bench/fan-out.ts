import { parseArgs } from 'node:util';
import {
  callsOf,
  dollarsPerMillion,
  printDollars,
  printMeasured,
  rounded,
} from './fan-out/measured.ts';
import { runInstant } from './fan-out/run-instant.ts';

export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { contacts: { type: 'string' }, backend: { type: 'string' } },
  });
  const n = Number(values.contacts ?? 10000);
  await runInstant(2000);
  const m = await runInstant(n);
  printMeasured(m);
  printDollars(m);
  console.log(
    JSON.stringify({
      callsPerMail: rounded(callsOf(m) / m.accepted, 4),
      usd: rounded(dollarsPerMillion(m).total, 2),
    }),
  );
};
