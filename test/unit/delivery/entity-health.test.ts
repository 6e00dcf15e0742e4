import { describe, expect, test } from 'vitest';
import {
  entityHealth,
  entityProblem,
  type JudgedMailing,
} from '../../../shared/delivery/accounting/entity-health.ts';
import { defaultHealthLimits } from '../../../shared/delivery/accounting/health-limits.ts';
import type { ContactId, EntityId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis, plusMillis } from '../../../shared/kernel/instant.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import { memoryDispatchLedger } from '../../support/memory/memory-dispatch-ledger.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

const now = instantFromMillis(Date.UTC(2026, 10, 20, 12));
const hour = 3_600_000;

const sent = (
  hoursAgo: number,
  accepted: number,
  complaints = 0,
  hardBounces = 0,
): JudgedMailing => ({ at: plusMillis(now, -hoursAgo * hour), accepted, complaints, hardBounces });

const complaint = 'entity-complaint-rate';
const bounce = 'entity-hard-bounce-rate';

/** What was sent, and what it comes to: limits are 0.1 % of complaints and 5 % of hard bounces. */
const table: readonly (readonly [string, readonly JudgedMailing[], string | undefined])[] = [
  ['nothing was ever sent', [], undefined],
  ['300 mails, and 2 % complain after the end', [sent(1, 300, 6)], complaint],
  ['one complaint of 200', [sent(1, 200, 1)], complaint],
  ['one complaint of 199: too few mails to say', [sent(1, 199, 1)], undefined],
  ['all of 199 bounce: too few mails to say', [sent(1, 199, 0, 199)], undefined],
  ['exactly one in a thousand complains', [sent(1, 1000, 1)], undefined],
  ['more than one in a thousand complains', [sent(1, 999, 1)], complaint],
  ['exactly one in twenty bounces', [sent(1, 1000, 0, 50)], undefined],
  ['more than one in twenty bounces', [sent(1, 1000, 0, 51)], bounce],
  ['both: complaints are named', [sent(1, 1000, 2, 500)], complaint],
  ['small mailings that are many together', [sent(1, 100, 1), sent(2, 100)], complaint],
  ['small mailings, each of other days', [sent(30, 100, 1), sent(60, 100)], complaint],
  ['a bad day among a good week', [sent(1, 500, 3), sent(100, 100_000)], complaint],
  ['a bad week behind a good day', [sent(1, 500), sent(100, 500, 3)], complaint],
  [
    'a bad mailing before a week that outweighs it',
    [sent(30, 500, 1), sent(100, 100_000)],
    undefined,
  ],
  ['a bad mailing of eight days ago', [sent(192, 10_000, 900, 900)], undefined],
  ['a bad mailing of exactly seven days ago', [sent(168, 10_000, 900)], undefined],
  ['a bad mailing of just under seven days ago', [sent(167.9, 10_000, 900)], complaint],
];

describe('the health of an entity', () => {
  test.each(table)(
    'the health of an entity is judged by the rates of the last week: %s',
    (_, mailings, cause) => {
      expect(entityProblem(mailings, now, defaultHealthLimits)?.cause).toBe(cause);
    },
  );

  test('the reason contains the numbers, the window and the limit', () => {
    const words = (mailings: readonly JudgedMailing[]) =>
      entityProblem(mailings, now, defaultHealthLimits)?.words;
    expect(words([sent(1, 300, 6)])).toBe(
      '6 complaints of 300 mails of its entity in 24 hours: 2.00%, where 0.10% is the limit',
    );
    expect(words([sent(30, 400, 0, 40)])).toBe(
      '40 hard bounces of 400 mails of its entity in 7 days: 10.00%, where 5.00% is the limit',
    );
  });
});

describe('reading it', () => {
  const face = (senderId: string, entity: string): Sender => ({
    ...waterweg,
    senderId: senderId as SenderId,
    entityId: entity as EntityId,
  });
  const senders = [face('north', 'e1'), face('south', 'e1'), face('other', 'e2')];
  const job = '000-000000-000';

  const scene = async () => {
    const ledger = memoryDispatchLedger(() => 1);
    const mailed = async (senderId: string, name: string, accepted: number, complaints: number) => {
      const mailingId = name as MailingId;
      const ids = Array.from({ length: complaints }, (_, n) => `${name}-${n}` as ContactId);
      const decision = { consentVersion: 1 } as never;
      await ledger.openBatch(
        {
          ...{ mailingId, jobId: job, attempt: 'one', state: 'done', resolved: [] },
          at: now,
          entries: [],
        },
        ids.map((contactId) => ({ mailingId, jobId: job, contactId, decision })),
      );
      // Every report comes twice, and so does the note of what was handed over.
      for (const id of [...ids, ...ids])
        await ledger.countFeedback({ mailingId, contactId: id, jobId: job }, 'complaints');
      for (let times = 0; times < 2; times += 1)
        await ledger.noteSent(senderId as SenderId, {
          ...{ mailingId, at: plusMillis(now, -hour), segments: 1, accepted },
        });
    };
    const dependencies = {
      ledger,
      store: { senders: async () => senders },
      limits: defaultHealthLimits,
    };
    const health = async (senderId: string) =>
      (await entityHealth(dependencies, senderId as SenderId, now))?.words;
    return { mailed, health };
  };

  test('the health of an entity counts all its senders, and each mailing and report once', async () => {
    const { mailed, health } = await scene();
    await mailed('north', 'm1', 150, 1);
    expect(await health('north')).toBeUndefined();
    await mailed('south', 'm2', 150, 1);
    await mailed('other', 'm3', 1_000, 0);
    const words =
      '2 complaints of 300 mails of its entity in 24 hours: 0.67%, where 0.10% is the limit';
    expect([await health('north'), await health('south')]).toEqual([words, words]);
    expect(await health('other')).toBeUndefined();
  });

  test('an unknown sender is counted alone', async () => {
    const { mailed, health } = await scene();
    await mailed('gone', 'm4', 300, 6);
    expect(await health('gone')).toMatch(/^6 complaints of 300 /);
  });
});
