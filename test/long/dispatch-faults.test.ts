import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DispatchLedger } from '../../shared/delivery/ports.ts';
import { type FaultLab, openFaultLab } from '../faults/fault-lab.ts';
import type { HistoryPlan } from '../faults/plans.ts';
import { stopEffect } from '../faults/race/stop-effect.ts';
import { withdrawalRace } from '../faults/race/withdrawal-race.ts';
import { type HistoryResult, runHistory } from '../faults/run-history.ts';
import { isWhole } from '../support/how-many.ts';

/** Some of the histories that `npm run faults` has hundreds of. */
const seeds = Array.from({ length: isWhole() ? 14 : 5 }, (_, index) => ({ seed: 9_000 + index }));
const crashes: readonly HistoryPlan[] = (isWhole() ? [12, 21, 30] : [21]).flatMap((call) =>
  (['crash-before', 'crash-after'] as const).map((when) => ({ seed: 77, crashAt: { call, when } })),
);

const reproach = ({
  duplicates,
  unlawful,
  lost,
  unknownUnlisted,
  unknownExcess,
}: HistoryResult) => ({
  ...{ duplicates, unlawful, lost, unknownUnlisted, unknownExcess },
});

describe('a mailing under faults', () => {
  let lab: FaultLab;
  beforeAll(async () => {
    lab = await openFaultLab();
  });
  afterAll(() => lab.stop());

  test.each([...seeds, ...crashes])(
    'a mailing with the faults %j doubles nothing, wrongs nobody and loses nobody',
    async (plan) => {
      const result = await runHistory(lab, plan);
      expect(reproach(result)).toEqual({
        ...{ duplicates: 0, unlawful: 0, lost: 0, unknownUnlisted: 0, unknownExcess: 0 },
      });
      expect(result.poisonKept).toBe(true);
    },
  );

  test('a seed replays the same history, fault for fault', async () => {
    const plan = { seed: 9_100 };
    expect(await runHistory(lab, plan)).toEqual(await runHistory(lab, plan));
  });

  /** Runs histories until one is reproached for what was broken. */
  const reproached = async (
    of: 'duplicates' | 'lost',
    breakLedger: (ledger: DispatchLedger) => DispatchLedger,
  ): Promise<boolean> => {
    for (let seed = 9_200; seed < 9_230; seed += 1)
      if ((await runHistory(lab, { seed }, breakLedger))[of] > 0) return true;
    return false;
  };

  test('the check notices a ledger that lets a job be taken twice', async () => {
    const careless = (ledger: DispatchLedger): DispatchLedger => ({
      ...ledger,
      openBatch: async (batch, claims) => {
        await ledger.openBatch(batch, claims);
        return { outcome: 'opened' };
      },
      closeBatch: (batch) => ledger.closeBatch(batch).catch(() => undefined),
    });
    expect(await reproached('duplicates', careless)).toBe(true);
  });

  test('the check notices a ledger that calls everybody accepted', async () => {
    const boastful = (ledger: DispatchLedger): DispatchLedger => ({
      ...ledger,
      closeBatch: (batch) =>
        ledger.closeBatch({
          ...batch,
          entries: batch.entries.map(({ contactId }) => ({ contactId, status: 'accepted' })),
        }),
    });
    expect(await reproached('lost', boastful)).toBe(true);
  });
});

describe('withdrawals beside a running mailing', () => {
  const race = { contacts: 1_600, withdrawals: 160, seed: 5, gapMillis: 400 };

  test('nobody is claimed after the acknowledgement of a withdrawal', async () => {
    const { withdrawals, claims, violations, ...effects } = await withdrawalRace(race);
    const { effect, deferredEffect, passedOnEffect } = effects;
    expect(withdrawals).toBe(160);
    expect(claims).toBeGreaterThan(200);
    expect(violations).toBe(0);
    // What was claimed before may still be on its way to SES; nobody waits longer than one job takes.
    expect(effect.stops).toBe(160);
    expect(effect.p50).toBe(0);
    expect(effect.longest).toBeLessThan(60_000);
    for (const late of [deferredEffect, passedOnEffect]) {
      expect(late.stops).toBe(40);
      expect(late.longest).toBeLessThan(60_000);
    }
    // Otherwise nothing was measured.
    expect(effect.beforeTheEnd).toBeGreaterThan(40);
  });

  test('the time until a stop takes effect is that of the last call with the recipient', () => {
    const calls = [
      { contactIds: ['a', 'b'], beganAt: 10 },
      { contactIds: ['a'], beganAt: 50 },
    ];
    const stops = ['a', 'b', 'c'].map((contactId) => ({ contactId, acknowledgedAt: 20 }));
    expect(stopEffect(calls, stops)).toEqual({
      stops: 3,
      beforeTheEnd: 3,
      mailedAfter: 1,
      p50: 0,
      p99: 30,
      longest: 30,
    });
  });

  test('a race without the condition on the consent version claims somebody after a withdrawal, and the check finds it', async () => {
    // Whether a stop falls between a decision and its claim is up to how fast this machine is now.
    for (const seed of [5, 6, 7, 8]) {
      const { violations } = await withdrawalRace({ ...race, seed, breakCondition: true });
      if (violations > 0) return;
    }
    expect.fail('no claim after an acknowledgement was found in four races');
  });
});
