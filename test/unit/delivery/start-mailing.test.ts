import { describe, expect, test } from 'vitest';
import { startMailing } from '../../../shared/delivery/mailing/start-mailing.ts';
import { type Instant, instantFromMillis, plusMillis } from '../../../shared/kernel/instant.ts';
import type { MailingHeader } from '../../../shared/mailing/mailing-store.ts';
import { testMailing } from '../../support/dispatch-mailing.ts';
import { memoryJobQueue } from '../../support/memory/memory-job-queue.ts';

const due = instantFromMillis(Date.UTC(2026, 11, 24, 10));

const start = async (now: Instant, more: Partial<MailingHeader> = {}) => {
  const { contents: _, ...header } = testMailing('m1', 's1');
  const schedule = { localTime: '2026-12-24T10:00', zone: 'UTC', at: due };
  let stored: MailingHeader = { ...header, schedule, ...more };
  const store = {
    header: async () => stored,
    change: async (mailing: MailingHeader) => {
      stored = mailing;
      return { outcome: 'changed' as const, mailing };
    },
  };
  const dependencies = { store, queue: memoryJobQueue(), now: () => now };
  const outcome = await startMailing(dependencies, header.mailingId);
  return { outcome, state: stored.state };
};

describe('starting a mailing', () => {
  test('starts it at its moment, a little early, and late', async () => {
    for (const millis of [0, -2_000, 3_600_000])
      expect(await start(plusMillis(due, millis))).toEqual({
        outcome: 'started',
        state: 'running',
      });
  });

  test('refuses a moment from which it was moved to a later one', async () => {
    for (const millis of [-60_000, -86_400_000])
      expect(await start(plusMillis(due, millis))).toEqual({
        outcome: 'not-scheduled',
        state: 'scheduled',
      });
  });

  test('drives one that runs already, whatever the clock says', async () => {
    const early = plusMillis(due, -86_400_000);
    expect((await start(early, { state: 'running' })).outcome).toBe('started');
  });
});
