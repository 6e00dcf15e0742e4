import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { howManyThreads } from '../local/one-machine/sending/how-many-threads.ts';
import {
  callsOf,
  dollarsPerMillion,
  type Measured,
  printDollars,
  printMeasured,
  rounded,
} from './fan-out/measured.ts';
import { runInstant } from './fan-out/run-instant.ts';
import { runLocal } from './fan-out/run-local.ts';
import { runOneMachine } from './fan-out/run-one-machine.ts';
import { shareInstant } from './fan-out/share-instant.ts';

/** Measures fan-out and send on the real handlers; the last line is one JSON object. */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      contacts: { type: 'string' },
      backend: { type: 'string' },
      threads: { type: 'string' },
    },
  });
  const contacts = values.contacts === undefined ? undefined : Number(values.contacts);
  if (contacts !== undefined && !(Number.isSafeInteger(contacts) && contacts >= 10))
    throw new RangeError('--contacts takes a whole number of 10 or more');
  if (values.backend === 'one-machine') {
    const set = values.threads === undefined ? undefined : Number(values.threads);
    const threads = howManyThreads({ set, cores: availableParallelism() });
    console.log(JSON.stringify(await oneMachine(contacts ?? 50_000, threads)));
    return;
  }
  const summary =
    values.backend === 'local'
      ? await local(contacts ?? 10_000)
      : await instant(contacts === undefined ? [1_000, 10_000, 100_000] : [contacts]);
  const withinBudget =
    summary.callsPerMail <= budgets.callsPerMail && summary.usdPerMillion <= budgets.usdPerMillion;
  if (summary.backend === 'instant' && !withinBudget) {
    console.log(`over budget: ${JSON.stringify(budgets)}`);
    process.exitCode = 1;
  }
  console.log(JSON.stringify(summary));
};

/** The budgets of the design: exceeded, the benchmark exits with 1. Processor time varies by machine. */
const budgets = { callsPerMail: 0.12, usdPerMillion: 5 };

const lastLine = (measured: Measured, mailsPerSecond: number, backend: string) => ({
  contacts: measured.contacts,
  mailsPerSecond: Math.round(mailsPerSecond),
  callsPerMail: rounded(callsOf(measured) / measured.accepted, 4),
  usdPerMillion: rounded(dollarsPerMillion(measured).total, 2),
  cpuMsPerMail: rounded(measured.cpuMillis / measured.accepted, 4),
  peakRssMb: Math.round(process.resourceUsage().maxRSS / 1_024),
  backend,
});

const instant = async (sizes: readonly number[]) => {
  // The first pages run cold: nobody's Lambda stays that way for a whole mailing.
  await runInstant(2_000);
  let last: Measured | undefined;
  for (const contacts of sizes) {
    last = await runInstant(contacts);
    printMeasured(last);
  }
  if (last === undefined) throw new RangeError('no size to measure');
  printDollars(last);
  const alone = (last.accepted / last.millis) * 1_000;
  const summary = lastLine(last, alone, 'instant');
  const cores = Math.min(2, availableParallelism());
  const together = await shareInstant(last.contacts, cores);
  console.log(
    `\n${Math.round(alone)} mails/s in one process, ${Math.round(together)} on ${cores} cores`,
  );
  return { ...summary, mailsPerSecond: Math.round(together) };
};

const local = async (contacts: number) => {
  const measured = await runLocal(contacts);
  printMeasured(measured);
  printDollars(measured);
  console.log('\nown CPU includes SQS and SES here, which run in this process; DynamoDB does not');
  return lastLine(measured, (measured.accepted / measured.millis) * 1_000, 'local');
};

/** Everything on one machine: no calls are counted, since none leaves it but those for mail. */
const oneMachine = async (contacts: number, threads: number) => {
  const [load = 0] = loadavg();
  const measured = await runOneMachine(contacts, threads);
  const { accepted, claims, millis, cpuMillis, ownCpuMillis, fileMb, syncMillis } = measured;
  const mailsPerSecond = Math.round((accepted / millis) * 1_000);
  console.log(
    `${accepted} mails to ${contacts} contacts in ${Math.round(millis)} ms: ${mailsPerSecond}/s, each decided twice, claimed and recorded`,
  );
  console.log(
    `${claims} claims; file ${fileMb} MB; a commit takes ${rounded(syncMillis, 2)} ms on this disk; load average before ${rounded(load, 1)}`,
  );
  return {
    contacts,
    threads,
    mailsPerSecond,
    cpuMsPerMail: rounded(cpuMillis / accepted, 4),
    ownCpuMsPerMail: rounded(ownCpuMillis / accepted, 4),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1_024),
    claims,
    fileMb,
    syncMillis: rounded(syncMillis, 3),
    loadAverage: rounded(load, 1),
    backend: 'one-machine',
  };
};
