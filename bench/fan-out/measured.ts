import { prices } from '../prices.ts';
import type { Invocations } from './drive-handlers.ts';
import type { Meter } from './metered-handler.ts';

/** What one run of the handlers took. */
export type Measured = {
  readonly contacts: number;
  readonly accepted: number;
  readonly millis: number;
  /** Own processor time: without the stand-in for the services. */
  readonly cpuMillis: number;
  readonly invocations: Invocations;
  readonly meter: Meter;
};

/** Seconds an invocation lasts on AWS, where services answer in 5 to 50 ms; gigabytes it has. */
const send = { seconds: 0.25, gigabytes: 1 };
const fanOut = { seconds: 1.5, gigabytes: 1 };

/** Requests of the event source for one invocation: a receive and a delete. */
const pollRequests = 2;

export const callsOf = ({ meter }: Measured): number =>
  [...meter.calls.values()].reduce((sum, calls) => sum + calls, 0);

/** Dollars beyond SES for a million accepted mails, line by line. */
export const dollarsPerMillion = ({ accepted, meter, invocations }: Measured) => {
  const each = 1_000_000 / accepted;
  const count = invocations.send + invocations.fanOut;
  const gbSeconds =
    invocations.send * send.seconds * send.gigabytes +
    invocations.fanOut * fanOut.seconds * fanOut.gigabytes;
  const requests = meter.queueRequests + pollRequests * count;
  const lines = {
    'DynamoDB writes': (meter.writeUnits * each * prices.writeUnits) / 1_000_000,
    'DynamoDB reads': (meter.readUnits * each * prices.readUnits) / 1_000_000,
    SQS: (requests * each * (prices.queueRequests + prices.fairQueueRequests)) / 1_000_000,
    Lambda: gbSeconds * each * prices.gbSecond + (count * each * prices.invocations) / 1_000_000,
  };
  return { lines, total: Object.values(lines).reduce((sum, line) => sum + line, 0) };
};

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Prints what a run took, for a person. */
export const printMeasured = (measured: Measured): void => {
  const { accepted, contacts, meter, millis, cpuMillis } = measured;
  console.log(
    `\n${contacts} contacts, ${accepted} accepted: ${Math.round((accepted / millis) * 1_000)} mails/s, ` +
      `${rounded(cpuMillis / accepted, 4)} ms own CPU a mail, peak RSS ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB`,
  );
  for (const [operation, calls] of [...meter.calls].toSorted(([, a], [, b]) => b - a))
    console.log(
      `  ${operation.padEnd(20)} ${String(calls).padStart(7)}  ${rounded(calls / accepted, 5)} a mail`,
    );
  console.log(
    `  ${'all calls'.padEnd(20)} ${String(callsOf(measured)).padStart(7)}  ${rounded(callsOf(measured) / accepted, 5)} a mail; ` +
      `${Math.round(meter.bytesOut / accepted)} bytes out and ${Math.round(meter.bytesIn / accepted)} in a mail`,
  );
};

/** Prints dollars a million, by line. */
export const printDollars = (measured: Measured): void => {
  const { lines, total } = dollarsPerMillion(measured);
  const { writeUnits, readUnits } = measured.meter;
  console.log(
    `\nper million accepted mails beyond SES, prices of ${prices.asOf} (${prices.region}); ` +
      `${rounded(writeUnits / measured.accepted, 2)} write and ${rounded(readUnits / measured.accepted, 2)} read units a mail`,
  );
  for (const [line, dollars] of Object.entries(lines))
    console.log(`  ${line.padEnd(20)} $${dollars.toFixed(3)}`);
  console.log(`  ${'total'.padEnd(20)} $${total.toFixed(3)}`);
};
