import { describe, expect, test } from 'vitest';
import { entryOutcome } from '../../../shared/adapters/ses/ses-outcome.ts';
import type { BatchJob } from '../../../shared/delivery/jobs.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import { accepted, job, mailingId, sendScene } from '../../support/send-scene.ts';

const day = 86_400_000;
const perDay = 50;

type Sent = { readonly contactId: string; readonly at: number };

/** An account of SES: what it took in the last 24 hours counts, and beyond the quota it takes nothing. */
const account = (perDayOfSes: number) => {
  const sent: Sent[] = [];
  const lastDay = (at: number): number => sent.filter((one) => one.at > at - day).length;
  return {
    sent,
    lastDay,
    answer: (contactId: string, at: number) => {
      if (lastDay(at) >= perDayOfSes)
        return entryOutcome({ Status: 'ACCOUNT_DAILY_QUOTA_EXCEEDED' });
      sent.push({ contactId, at });
      return entryOutcome({ Status: 'SUCCESS', MessageId: `ses-${contactId}` });
    },
  };
};

const people = (from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `c${from + index}`);

/** Sends the jobs and whatever goes back to the queue, each when its delay has passed. */
const drain = async (scene: ReturnType<typeof sendScene>, jobs: readonly BatchJob[]) => {
  let waiting = jobs.map((one) => ({ at: 0, one }));
  let rounds = 0;
  while (waiting.length > 0) {
    rounds += 1;
    if (rounds > 20_000) throw new Error('the queue never ends');
    const [next, ...others] = waiting.toSorted((a, b) => a.at - b.at);
    if (next === undefined) break;
    scene.passTo(next.at);
    await scene.send(next.one);
    const back = scene.queue.sends.splice(0).map(({ job: one, delaySeconds }) => ({
      at: scene.waited() + delaySeconds * 1_000,
      one: one as BatchJob,
    }));
    waiting = [...others, ...back];
  }
};

/** How the claim of each contact ended. */
const outcomes = async ({ ledger }: ReturnType<typeof sendScene>, jobIds: readonly string[]) =>
  (await Promise.all(jobIds.map((jobId) => ledger.batch(mailingId, jobId)))).flatMap(
    (batch) => batch?.entries.map(({ status }) => status) ?? [],
  );

describe('a mailing that does not fit in the day’s quota', () => {
  const jobs = [0, 1, 2, 3, 4].map((number) => job(number, people(number * 24, 24)));

  test('a mailing larger than the day’s quota continues the next day, and everyone gets it once', async () => {
    const ses = account(perDay);
    const scene = sendScene({
      quota: (at) => ({ ratePerSecond: 100, perDay, sentLastDay: ses.lastDay(at) }),
      ses: ({ entries }, at) => entries.map(({ contactId }) => ses.answer(contactId, at)),
    });
    await drain(scene, jobs);

    expect(ses.sent.map(({ contactId }) => contactId).toSorted()).toEqual(
      people(0, 120).toSorted(),
    );
    expect(scene.waited()).toBeGreaterThan(2 * day);
    // Nothing was handed over in vain: SES never had to refuse.
    expect(
      await outcomes(
        scene,
        jobs.map(({ jobId }) => jobId),
      ),
    ).toEqual(Array.from({ length: 120 }, () => 'accepted'));
  });

  test('a large mailing leaves service mail its share of the day’s quota', async () => {
    const ses = account(perDay);
    const scene = sendScene({
      purpose: 'contract',
      quota: (at) => ({ ratePerSecond: 100, perDay, sentLastDay: ses.lastDay(at) }),
      ses: ({ entries }, at) => entries.map(({ contactId }) => ses.answer(contactId, at)),
    });
    await scene.send(...jobs);
    const urgent = job(9, ['urgent'], 'service');
    await scene.send(urgent);

    expect(ses.sent.filter(({ contactId }) => contactId !== 'urgent').length).toBeLessThanOrEqual(
      perDay * 0.9,
    );
    expect(ses.sent.at(-1)).toMatchObject({ contactId: 'urgent' });
    expect(scene.waited()).toBeLessThan(60_000);
  });

  test('a mailing waits if others used the quota and only SES’s responses say so', async () => {
    // GetAccount says that there is room; every answer of a whole day says that there is none.
    let refused = 0;
    const scene = sendScene({
      quota: () => ({ ratePerSecond: 100, perDay, sentLastDay: 0 }),
      ses: (batch) => {
        if (scene.waited() >= day) return accepted(batch);
        refused += batch.entries.length;
        return batch.entries.map(() => entryOutcome({ Status: 'ACCOUNT_DAILY_QUOTA_EXCEEDED' }));
      },
    });
    await drain(scene, [job(1, ['a', 'b'])]);

    expect(refused).toBeGreaterThan(2);
    const taken = scene.calls.filter(({ at }) => at >= day);
    expect(taken.map(({ batch }) => batch.entries.map(({ contactId }) => contactId))).toEqual([
      ['a', 'b'],
    ]);
    expect(await scene.ledger.claim(mailingId, 'a' as ContactId)).toBeDefined();
  });
});
