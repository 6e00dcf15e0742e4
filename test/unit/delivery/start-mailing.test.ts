import { describe, expect, test } from 'vitest';
import { noFeedback } from '../../../shared/delivery/accounting/counts.ts';
import { defaultHealthLimits } from '../../../shared/delivery/accounting/health-limits.ts';
import {
  type StartDependencies,
  startMailing,
} from '../../../shared/delivery/mailing/start-mailing.ts';
import type { MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { type Instant, instantFromMillis, plusMillis } from '../../../shared/kernel/instant.ts';
import type { MailingHeader } from '../../../shared/mailing/mailing-store.ts';
import { testMailing } from '../../support/dispatch-mailing.ts';
import { memoryDispatchLedger } from '../../support/memory/memory-dispatch-ledger.ts';
import { memoryJobQueue } from '../../support/memory/memory-job-queue.ts';

const due = instantFromMillis(Date.UTC(2026, 11, 24, 10));

const scene = (
  now: Instant,
  more: Partial<MailingHeader> = {},
  ledger: StartDependencies['ledger'] = memoryDispatchLedger(() => 1),
) => {
  const { contents: _, ...header } = testMailing('m1', 's1');
  const schedule = { localTime: '2026-12-24T10:00', zone: 'UTC', at: due };
  let stored: MailingHeader = { ...header, schedule, ...more };
  const queue = memoryJobQueue();
  const store = {
    senders: async () => [],
    sender: async () => undefined,
    entity: async () => undefined,
    stopsMerge: async () => undefined,
    header: async () => stored,
    change: async (mailing: MailingHeader) => {
      stored = mailing;
      return { outcome: 'changed' as const, mailing };
    },
  };
  const dependencies = { store, queue, ledger, now: () => now, limits: defaultHealthLimits };
  return {
    start: () => startMailing(dependencies, header.mailingId),
    stored: () => stored,
    isDriven: () => queue.fanOuts.length > 0,
  };
};

const start = async (now: Instant, more: Partial<MailingHeader> = {}) => {
  const one = scene(now, more);
  const { outcome } = await one.start();
  return { outcome, state: one.stored().state };
};

describe('starting a mailing', () => {
  test('a mailing starts at its time, slightly early, or late', async () => {
    for (const millis of [0, -2_000, 3_600_000])
      expect(await start(plusMillis(due, millis))).toEqual({
        outcome: 'started',
        state: 'running',
      });
  });

  test('a mailing does not start at a time from which it was rescheduled', async () => {
    for (const millis of [-60_000, -86_400_000])
      expect(await start(plusMillis(due, millis))).toEqual({
        outcome: 'not-scheduled',
        state: 'scheduled',
      });
  });

  test('a running mailing is driven again, whatever the time', async () => {
    const early = plusMillis(due, -86_400_000);
    expect((await start(early, { state: 'running' })).outcome).toBe('started');
  });
});

describe('starting a mailing of an entity whose recipients complain', () => {
  const startWith = async (more: Partial<MailingHeader>, ageMillis = 60_000) => {
    const ledger = memoryDispatchLedger(() => 1);
    await ledger.noteSent('s1' as SenderId, {
      ...{ mailingId: 'before' as MailingId, segments: 1, accepted: 300 },
      at: plusMillis(due, -ageMillis),
    });
    const feedback = async () => ({ ...noFeedback, complaints: 6 });
    const one = scene(due, more, { ...ledger, feedback });
    const started = await one.start();
    return { ...started, driven: one.isDriven(), ...one.stored() };
  };
  const held = {
    outcome: 'held',
    state: 'paused',
    driven: false,
    haltedBy: 'entity-complaint-rate',
    haltedWords: expect.stringMatching(/^6 complaints of 300 mails /),
    pausedBeforeStart: true,
  };

  const marketing: readonly Partial<MailingHeader>[] = [
    { purpose: 'commercial', regulated: ['commercial'] },
    { purpose: 'ideological', regulated: ['ideological'] },
    { purpose: 'charitable', regulated: [] },
    { purpose: 'contract', regulated: ['commercial'] },
  ];
  test.each(marketing)('an entity above its limits has its marketing held: %j', async (more) => {
    expect(await startWith(more)).toMatchObject(held);
  });

  const service: readonly Partial<MailingHeader>[] = [
    { purpose: 'contract', regulated: [] },
    { purpose: 'security', regulated: [] },
    { purpose: 'legal-duty', regulated: [] },
  ];
  test.each(service)(
    'an entity above its limits may still send service mail, with an alarm: %j',
    async (more) => {
      expect(await startWith(more)).toMatchObject({
        ...{ outcome: 'started', state: 'running', driven: true },
        problem: { cause: 'entity-complaint-rate' },
      });
    },
  );

  test('nothing is held once a week has passed', async () => {
    const week = 7 * 86_400_000;
    expect(await startWith({ purpose: 'commercial' }, week - 1)).toMatchObject(held);
    expect(await startWith({ purpose: 'commercial' }, week)).toMatchObject({
      ...{ outcome: 'started', driven: true },
    });
  });

  test('a running or paused mailing does not change', async () => {
    expect(await startWith({ purpose: 'commercial', state: 'running' })).toMatchObject({
      ...{ outcome: 'started', state: 'running' },
    });
    expect(await startWith({ purpose: 'commercial', state: 'paused' })).toMatchObject({
      ...{ outcome: 'not-scheduled', state: 'paused', driven: false },
    });
  });
});
