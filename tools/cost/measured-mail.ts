import type { Measured } from '../../bench/fan-out/measured.ts';

/**
 * What one accepted mail takes in fan-out and send, one contact in ten left out: counted by
 * `npm run bench -- fan-out` at 100,000 contacts. A test counts again and holds these figures to it.
 */
export const measuredMail = {
  contacts: 100_000,
  calls: 0.1048,
  writeUnits: 6.0002,
  readUnits: 2.8605,
  queueRequests: 0.002767,
  sendInvocations: 0.004444,
  fanOutInvocations: 0.000633,
} as const;

/** The same as a run of the benchmark of this many mails, for the benchmark's own prices. */
export const asMeasured = (mails: number): Measured => ({
  contacts: mails,
  accepted: mails,
  millis: 0,
  cpuMillis: 0,
  invocations: {
    send: mails * measuredMail.sendInvocations,
    fanOut: mails * measuredMail.fanOutInvocations,
  },
  meter: {
    calls: new Map(),
    writeUnits: mails * measuredMail.writeUnits,
    readUnits: mails * measuredMail.readUnits,
    queueRequests: mails * measuredMail.queueRequests,
    bytesIn: 0,
    bytesOut: 0,
    serviceMillis: 0,
  },
});
