import { describe, expect, test } from 'vitest';
import { defaultHealthLimits } from '../../../shared/delivery/accounting/health-limits.ts';
import { mailingProgress } from '../../../shared/delivery/accounting/mailing-progress.ts';
import { tallyOf } from '../../../shared/delivery/accounting/page-tally.ts';
import { reconcileMailing } from '../../../shared/delivery/accounting/reconcile-mailing.ts';
import type { Page } from '../../../shared/delivery/fan-out/page.ts';
import type { Batch, BatchEntry } from '../../../shared/delivery/send/batch.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { type Instant, instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { MailingHeader } from '../../../shared/mailing/mailing-store.ts';
import { accountedFor } from '../../support/accounted-for.ts';
import { testMailing } from '../../support/dispatch-mailing.ts';
import { memoryDispatchLedger } from '../../support/memory/memory-dispatch-ledger.ts';
import { memoryJobQueue } from '../../support/memory/memory-job-queue.ts';
import { memoryMailingAccounts } from '../../support/memory/memory-mailing-accounts.ts';

const mailingId = 'm1' as MailingId;
const senderId = 's1' as SenderId;
const start = Date.UTC(2026, 10, 2);
const contentHash = 'c'.repeat(64) as Sha256;

const ids = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `c${from + index}` as ContactId);

const page = (contacts: readonly ContactId[], leftOut: readonly ContactId[]): Page => ({
  ...{ mailingId, senderId, segment: 0, segments: 1, page: 0, lane: 'campaign', contentHash },
  at: start as Instant,
  audience: contacts.length + leftOut.length,
  leftOut: [{ reasons: 'no-consent', contactIds: leftOut }],
  jobs: [{ jobId: '000-000000-000', contactIds: contacts }],
});

const entries = (
  contacts: readonly ContactId[],
  status: BatchEntry['status'],
): readonly BatchEntry[] => contacts.map((contactId) => ({ contactId, status }));

const scene = async (header: Partial<MailingHeader> = {}) => {
  let at = start;
  const { contents: _, ...draft } = testMailing(mailingId, senderId, { state: 'running' });
  let mailing: MailingHeader = { ...draft, changedAt: start as Instant, ...header };
  const ledger = memoryDispatchLedger(() => 1);
  const queue = memoryJobQueue();
  const { accounts, puts } = memoryMailingAccounts();
  let settled = 0;
  const now = () => instantFromMillis(at);
  const dependencies = {
    ...{ ledger, queue, now, limits: defaultHealthLimits, accounts },
    store: {
      settle: async () => {
        settled += 1;
      },
      active: async () => [mailing],
      senders: async () => [],
      sender: async () => undefined,
      entity: async () => undefined,
      stopsMerge: async () => undefined,
      header: async () => mailing,
      change: async (next: MailingHeader) => {
        mailing = next;
        return { outcome: 'changed' as const, mailing };
      },
    },
  };
  return {
    ledger,
    queue,
    accounts: puts,
    settled: () => settled,
    advance: (minutes: number) => {
      at += minutes * 60_000;
    },
    mailing: () => mailing,
    resume: () => {
      mailing = { ...mailing, state: 'running' };
    },
    openRun: () =>
      ledger.openRun({
        ...{ mailingId, senderId, segments: 1, lane: 'campaign', contentHash },
        startedAt: start as Instant,
      }),
    store: async (one: Page) => {
      await ledger.storePage(one);
      await ledger.putTally(mailingId, tallyOf(one));
    },
    batch: async (batchEntries: readonly BatchEntry[], over: Partial<Batch> = {}) => {
      await ledger.openBatch(
        {
          ...{ mailingId, jobId: '000-000000-000', attempt: 'one', state: 'done', resolved: [] },
          at: now(),
          entries: batchEntries,
          ...over,
        },
        [],
      );
    },
    reconcile: () => reconcileMailing(dependencies, mailing),
    progress: () => mailingProgress(ledger, mailing, now()),
  };
};

describe('reconciling a mailing', () => {
  test('a mailing is closed when every page and batch is accounted for, and not before', async () => {
    const { openRun, store, batch, reconcile, mailing, progress } = await scene();
    await openRun();
    await store(page(ids(3), ids(2, 3)));
    expect(await reconcile()).toEqual({ outcome: 'going' });
    expect(await progress()).toMatchObject({
      audience: 5,
      waiting: 3,
      denied: { 'no-consent': 2 },
    });

    await batch(entries(ids(3), 'accepted'));
    expect(await reconcile()).toMatchObject({ outcome: 'finished' });
    expect(mailing().state).toBe('finished');
    const done = await progress();
    expect(done).toMatchObject({ accepted: 3, waiting: 0, inHand: 0 });
    expect(accountedFor(done)).toBe(done.audience);
  });

  describe('its account for the evidence log', () => {
    test('the account is written when the mailing is closed, before it is marked finished', async () => {
      const { openRun, store, batch, reconcile, accounts } = await scene();
      await openRun();
      await store(page(ids(3), []));
      await reconcile();
      expect(accounts).toEqual([]);
      await batch(entries(ids(3), 'accepted'));
      await reconcile();
      expect(accounts).toEqual([{ mailingId, state: 'finished', until: start }]);
    });

    test.each(['running', 'paused'] as const)(
      'the account is written daily while the mailing is %s',
      async (state) => {
        const { openRun, store, reconcile, advance, accounts } = await scene({ state });
        await openRun();
        await store(page(ids(3), []));
        for (let hour = 0; hour < 73; hour += 1) {
          await reconcile();
          advance(60);
        }
        const day = 86_400_000;
        // Only what nobody can still be writing: nothing of the last quarter of an hour.
        const first = start + 25 * 3_600_000 - 15 * 60_000;
        expect(accounts).toEqual(
          [first, first + day].map((until) => ({ mailingId, state, until })),
        );
      },
    );

    test('a cancelled mailing’s account is written when nothing is in hand, and an unstarted mailing has none', async () => {
      const ran = await scene({ state: 'cancelled' });
      const never = await scene({ state: 'cancelled' });
      await ran.openRun();
      for (const one of [ran, never]) {
        one.advance(15);
        await one.reconcile();
        expect([one.accounts, one.settled()]).toEqual([[], 0]);
        one.advance(1);
        await one.reconcile();
        expect(one.settled()).toBe(1);
      }
      const until = start + 16 * 60_000;
      expect(ran.accounts).toEqual([{ mailingId, state: 'cancelled', until }]);
      expect(never.accounts).toEqual([]);
    });
  });

  test('requeued recipients keep a mailing open until they are processed', async () => {
    const { openRun, store, batch, reconcile, progress } = await scene();
    await openRun();
    await store(page(ids(2), []));
    await batch([...entries(ids(1), 'accepted'), ...entries(ids(1, 1), 'throttled')]);
    expect(await reconcile()).toEqual({ outcome: 'going' });
    expect((await progress()).waiting).toBe(1);

    await batch(entries(ids(1, 1), 'refused'), { jobId: '000-000000-000t' });
    expect(await reconcile()).toMatchObject({ outcome: 'finished' });
  });

  test('a claim whose worker crashed is in hand at first and unknown at the end, unless an event arrives', async () => {
    const { openRun, store, batch, reconcile, progress, advance, ledger } = await scene();
    await openRun();
    await store(page(ids(2), []));
    await batch(entries(ids(2), 'unknown'), { state: 'claimed' });
    expect(await reconcile()).toEqual({ outcome: 'going' });
    expect(await progress()).toMatchObject({ inHand: 2, unknown: 0 });

    advance(16);
    expect(await reconcile()).toMatchObject({ outcome: 'finished' });
    expect(await progress()).toMatchObject({ inHand: 0, unknown: 2 });

    await ledger.resolve(mailingId, '000-000000-000', ids(1));
    expect(await progress()).toMatchObject({ accepted: 1, unknown: 1 });
  });

  test('a stuck mailing’s messages are queued again, at increasing intervals', async () => {
    const { openRun, store, reconcile, advance, queue } = await scene();
    await openRun();
    await store(page(ids(2), []));
    const outcomes: string[] = [];
    for (let minute = 0; minute < 120; minute += 1) {
      outcomes.push((await reconcile()).outcome);
      advance(1);
    }
    const redriven = outcomes.flatMap((outcome, minute) =>
      outcome === 'redriven' ? [minute] : [],
    );

    expect(redriven).toEqual([16, 31, 61]);
    expect(queue.fanOuts).toEqual(redriven.map(() => ({ type: 'drive', mailingId, senderId })));
  });

  test('a mailing whose schedule did not fire is started late, once the schedule can no longer fire', async () => {
    const schedule = { localTime: '2026-11-02T00:00:00', zone: 'UTC', at: start as Instant };
    const { reconcile, advance, mailing, queue } = await scene({ state: 'scheduled', schedule });
    advance(1);
    expect(await reconcile()).toEqual({ outcome: 'nothing' });
    advance(2);
    expect(await reconcile()).toEqual({ outcome: 'start', start: { outcome: 'started' } });
    expect(mailing().state).toBe('running');
    expect(queue.fanOuts).toHaveLength(1);
  });

  test('too many complaints pause a mailing, and after resuming the same ones do not pause it again', async () => {
    const { openRun, store, batch, reconcile, ledger, mailing, resume } = await scene();
    await openRun();
    await store(page(ids(400), []));
    await ledger.openBatch(
      {
        ...{ mailingId, jobId: '000-000000-000', attempt: 'one', state: 'done', resolved: [] },
        at: start as Instant,
        entries: entries(ids(300), 'accepted'),
      },
      [
        {
          ...{ contactId: 'c0' as ContactId, mailingId, jobId: '000-000000-000' },
          decision: { consentVersion: 1, at: start } as never,
        },
      ],
    );
    expect(await reconcile()).toEqual({ outcome: 'going' });
    await ledger.countFeedback(
      { mailingId, contactId: 'c0' as ContactId, jobId: '000-000000-000' },
      'complaints',
    );

    expect(await reconcile()).toEqual({ outcome: 'paused', problem: 'complaint-rate' });
    expect(mailing()).toMatchObject({ state: 'paused', haltedBy: 'complaint-rate' });
    expect(await reconcile()).toEqual({ outcome: 'nothing' });
    resume();
    expect(await reconcile()).toEqual({ outcome: 'going' });
    await batch(entries(ids(100, 300), 'accepted'), { jobId: '000-000000-001' });
    expect(await reconcile()).toMatchObject({ outcome: 'finished' });
  });

  describe('when receiving servers refuse it for what the sender has to mend', () => {
    const refused = async (accepted: number, header: Partial<MailingHeader> = {}) => {
      const one = await scene(header);
      await one.openRun();
      await one.store(page(ids(accepted + 1), []));
      const jobId = '000-000000-000';
      await one.ledger.openBatch(
        {
          ...{ mailingId, jobId, attempt: 'one', state: 'done', resolved: [] },
          at: start as Instant,
          entries: entries(ids(accepted), 'accepted'),
        },
        ids(2).map((contactId) => ({
          ...{ contactId, mailingId, jobId },
          decision: { consentVersion: 1, at: start } as never,
        })),
      );
      return {
        ...one,
        refuse: (contactId: string, kind: 'dmarcRejections' | 'spfRejections') =>
          one.ledger.countFeedback({ mailingId, contactId: contactId as ContactId, jobId }, kind),
      };
    };

    test('one report of a sender’s fault pauses a small mailing, and says what to fix', async () => {
      const { refuse, reconcile, mailing, resume } = await refused(20);
      await refuse('c0', 'dmarcRejections');
      expect(await reconcile()).toEqual({ outcome: 'paused', problem: 'dmarc-rejections' });
      expect(mailing()).toMatchObject({
        ...{ state: 'paused', haltedBy: 'dmarc-rejections' },
        haltedWords: expect.stringMatching(/DMARC.*alignment/),
      });
      resume();
      expect(await reconcile()).toEqual({ outcome: 'going' });
      await refuse('c1', 'spfRejections');
      expect(await reconcile()).toEqual({ outcome: 'paused', problem: 'spf-rejections' });
    });

    test('one sender’s fault in three hundred mails pauses nothing', async () => {
      const { refuse, reconcile } = await refused(300);
      await refuse('c0', 'dmarcRejections');
      expect(await reconcile()).toEqual({ outcome: 'going' });
    });

    test.each(['contract', 'security', 'legal-duty'] as const)(
      'a sender’s fault does not pause mail of purpose %s',
      async (purpose) => {
        const { refuse, reconcile } = await refused(20, { purpose });
        await refuse('c0', 'dmarcRejections');
        expect(await reconcile()).toEqual({ outcome: 'going' });
      },
    );
  });

  test('recipients who waited in a cancelled mailing get that as their verdict', async () => {
    const { openRun, store, progress } = await scene({ state: 'cancelled' });
    await openRun();
    await store(page(ids(3), ids(1, 3)));
    const sums = await progress();
    expect(sums).toMatchObject({ waiting: 0, denied: { 'no-consent': 1, 'mailing-cancelled': 3 } });
    expect(accountedFor(sums)).toBe(sums.audience);
  });
});
