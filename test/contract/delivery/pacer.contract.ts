import { describe, expect, test } from 'vitest';
import type { Lane } from '../../../shared/delivery/jobs.ts';
import {
  aheadMillis,
  type Pacer,
  quotaMillis,
  type SendingQuota,
} from '../../../shared/delivery/pacing/pacing.ts';
import { type Instant, instantFromMillis } from '../../../shared/kernel/instant.ts';

/** A pacer on an empty row; all workers of one call share the row. */
export type OpenPacers = (workers: number, quota: () => SendingQuota) => Promise<readonly Pacer[]>;

const start = Date.UTC(2026, 10, 2);
const plain = (ratePerSecond: number): SendingQuota => ({ ratePerSecond, sentLastDay: 0 });

/** Takes turns one after the other at one moment until the pacer says later; when each may go. */
const drain = async (pacer: Pacer, lane: Lane, count: number, now: Instant) => {
  const starts: number[] = [];
  for (;;) {
    const turn = await pacer.take(lane, count, now);
    if (turn.outcome === 'later') return { starts, turn };
    starts.push(turn.at - now);
  }
};

/** What every `Pacer` promises. Shares are a tenth for service mail and all of SES's rate. */
export const pacerContract = (name: string, open: OpenPacers) =>
  describe(`Pacer contract: ${name}`, () => {
    const now = instantFromMillis(start);

    test.each([1, 14, 300, 10_000])(
      'turns follow each other at the rate of %i a second',
      async (rate) => {
        const [pacer] = await open(1, () => plain(rate));
        if (pacer === undefined) throw new Error('no pacer');
        const count = Math.max(1, Math.min(49, Math.floor(rate * 0.9)));
        const { starts, turn } = await drain(pacer, 'campaign', count, now);

        const millis = (count / (rate * 0.9)) * 1_000;
        for (const [index, at] of starts.entries())
          expect(Math.abs(at - index * millis)).toBeLessThan(1 + index * 0.01);
        expect(starts.length).toBeCloseTo(aheadMillis / millis + 1, -1);
        expect(turn.waitMillis).toBeLessThanOrEqual(millis + 1);
      },
    );

    test('workers share one rate', async () => {
      const pacers = await open(3, () => plain(100));
      const turns = await Promise.all(
        Array.from({ length: 12 }, (_, index) => pacers[index % 3]?.take('campaign', 45, now)),
      );
      const starts = turns.flatMap((turn) => (turn?.outcome === 'go' ? [turn.at - now] : []));

      expect(starts.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: 12 }, (_, index) => index * 500),
      );
    });

    test('service mail never waits behind a campaign', async () => {
      const [pacer] = await open(1, () => plain(100));
      if (pacer === undefined) throw new Error('no pacer');
      await drain(pacer, 'campaign', 45, now);

      expect(await pacer.take('service', 5, now)).toMatchObject({ outcome: 'go', at: now });
    });

    test('an account that may not send gives nobody a turn', async () => {
      const [pacer] = await open(1, () => plain(0));
      expect(await pacer?.take('campaign', 1, now)).toMatchObject({ outcome: 'later' });
    });

    test('the day quota ends turns, of campaigns before service mail', async () => {
      const [pacer] = await open(1, () => ({ ratePerSecond: 1_000, perDay: 100, sentLastDay: 50 }));
      expect(await pacer?.take('campaign', 40, now)).toMatchObject({ outcome: 'go' });
      expect(await pacer?.take('campaign', 1, now)).toMatchObject({ outcome: 'later' });
      expect(await pacer?.take('service', 10, now)).toMatchObject({ outcome: 'go' });
      expect(await pacer?.take('service', 1, now)).toMatchObject({ outcome: 'later' });
    });

    test('a rate that SES raised is followed within a minute', async () => {
      let rate = 10;
      const [pacer] = await open(1, () => plain(rate));
      expect(await pacer?.take('campaign', 9, now)).toMatchObject({ rate: 9 });
      rate = 100;
      const later = instantFromMillis(now + quotaMillis + 1);
      expect(await pacer?.take('campaign', 9, later)).toMatchObject({ rate: 90 });
    });

    test('a worker whose clock is ahead or behind gets no more than the rate', async () => {
      const [right, wrong] = await open(2, () => plain(100));
      const first = await right?.take('campaign', 45, now);
      const ahead = await wrong?.take('campaign', 45, instantFromMillis(now + 3_000));
      const behind = await right?.take('campaign', 45, now);

      expect(first).toMatchObject({ at: now });
      expect(ahead).toMatchObject({ at: now + 3_000 });
      expect(behind).toMatchObject({ at: now + 3_500 });
    });
  });
