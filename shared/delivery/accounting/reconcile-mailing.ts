import { type Clock, type Instant, millisPerDay } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { isRegulated } from '../../kernel/purpose.ts';
import { changeState } from '../../mailing/change-state.ts';
import type { MailingHeader, MailingStore } from '../../mailing/mailing-store.ts';
import { type MergeReader, waitsForMerge } from '../../mailing/merging/stops-merging.ts';
import type { Run, RunSnapshot } from '../fan-out/run.ts';
import { haltMailing } from '../mailing/halt-mailing.ts';
import {
  driveMailing,
  goOnAfterMerge,
  type StartOutcome,
  startMailing,
} from '../mailing/start-mailing.ts';
import type { DispatchLedger, JobQueue, MailingAccounts } from '../ports.ts';
import { faultsIn, totalOf } from './counts.ts';
import { mend } from './feedback/mend.ts';
import {
  faultOf,
  type HealthCounts,
  type HealthLimits,
  type HealthProblem,
  healthProblem,
  noHealthCounts,
} from './health-limits.ts';
import { type MailingSums, mailingSums } from './mailing-sums.ts';
import { settledOf, stuckAfterMillis } from './outcome-counts.ts';

/**
 * Maintains one mailing that is under way: starts it if its schedule did not fire; closes it when every
 * page and batch is accounted for; writes its account to the evidence log then and daily; resumes it when
 * the merge for which it waited is done; pauses it if too many mails bounce or cause complaints; and drives
 * it again after a long time without progress. Running this twice, or not for a while, does no harm.
 */
export const reconcileMailing = async (
  dependencies: ReconcileDependencies,
  mailing: MailingHeader,
): Promise<Reconciled> => {
  switch (mailing.state) {
    case 'scheduled':
      if (!isLate(mailing, dependencies.now())) return { outcome: 'nothing' };
      return { outcome: 'start', start: await startMailing(dependencies, mailing.mailingId) };
    case 'running':
      return reconcileRunning(dependencies, mailing);
    case 'paused':
      await accountDaily(dependencies, mailing);
      if (!waitsForMerge(mailing)) return { outcome: 'nothing' };
      return { outcome: 'start', start: await goOnAfterMerge(dependencies, mailing) };
    case 'cancelled':
      await closeCancelled(dependencies, mailing);
      return { outcome: 'nothing' };
    case 'draft':
    case 'held':
    case 'finished':
      return { outcome: 'nothing' };
    default:
      return mailing.state satisfies never;
  }
};

export type ReconcileDependencies = {
  readonly store: Pick<MailingStore, 'header' | 'change' | 'active' | 'settle' | 'senders'> &
    MergeReader;
  readonly ledger: Pick<
    DispatchLedger,
    | 'run'
    | 'snapshot'
    | 'putSnapshot'
    | 'tallies'
    | 'putTally'
    | 'batches'
    | 'feedback'
    | 'noteSent'
    | 'sentSince'
  >;
  readonly accounts: MailingAccounts;
  readonly queue: Pick<JobQueue, 'fanOut'>;
  readonly limits: HealthLimits;
  readonly now: Clock;
};

export type Reconciled =
  | { readonly outcome: 'nothing' | 'going' }
  /** Its schedule did not fire. */
  | { readonly outcome: 'start'; readonly start: StartOutcome }
  /** Everybody is accounted for, as the sums say. */
  | { readonly outcome: 'finished'; readonly sums: MailingSums }
  /** Nothing moved for long: its messages were put on the queue again. */
  | { readonly outcome: 'redriven'; readonly times: number }
  | { readonly outcome: 'paused'; readonly problem: HealthProblem };

/** A schedule that has not fired by then will not: the scheduler is exact to a minute. */
const lateMillis = 120_000;
/** A message whose worker crashed is back within twelve minutes; then twice as long each time. */
const stillMillis = 15 * 60_000;
const maxDoublings = 5;

const isLate = ({ schedule }: MailingHeader, now: Instant): boolean =>
  schedule !== undefined && schedule.at + lateMillis < now;

const isDone = (sums: MailingSums): boolean =>
  sums.fannedOut && sums.waiting === 0 && sums.outcomes.inHand === 0;

const nextSnapshot = (
  before: RunSnapshot | undefined,
  sums: MailingSums,
  now: Instant,
): RunSnapshot => {
  const { pages } = sums;
  const settled = settledOf(sums.outcomes);
  const stands = before !== undefined && before.pages === pages && before.settled === settled;
  return {
    at: now,
    pages,
    settled,
    stillSince: stands ? before.stillSince : now,
    redrives: stands ? before.redrives : 0,
    excused: before?.excused ?? noHealthCounts,
  };
};

const isStill = ({ stillSince, redrives }: RunSnapshot, now: Instant): boolean =>
  now - stillSince > stillMillis * 2 ** Math.min(redrives, maxDoublings);

/** A daily account of a mailing that has begun, over the rows that nobody can still be writing. */
const accountDaily = async (
  { ledger, accounts, now }: ReconcileDependencies,
  { mailingId, state }: MailingHeader,
  run?: Run,
): Promise<void> => {
  const begun = run ?? (await ledger.run(mailingId));
  if (begun === undefined) return;
  const until = (now() - stuckAfterMillis) as Instant;
  if (until - begun.startedAt < millisPerDay) return;
  if (until - ((await accounts.last(mailingId)) ?? 0) < millisPerDay) return;
  await accounts.put({ mailingId, state, until }, begun.segments);
};

/** The last account of a mailing that was cancelled, once no batch of it is in hand any more. */
const closeCancelled = async (
  { store, ledger, accounts, now }: ReconcileDependencies,
  { mailingId, state, changedAt = 0 as Instant }: MailingHeader,
): Promise<void> => {
  if (now() - changedAt <= stuckAfterMillis) return;
  const run = await ledger.run(mailingId);
  if (run !== undefined) await accounts.put({ mailingId, state, until: now() }, run.segments);
  await store.settle(mailingId);
};

const reconcileRunning = async (
  dependencies: ReconcileDependencies,
  mailing: MailingHeader,
): Promise<Reconciled> => {
  const { store, ledger, accounts, queue, limits, now } = dependencies;
  const { mailingId } = mailing;
  const run = await ledger.run(mailingId);
  if (run === undefined) {
    // Its first message is on the way, or was lost when its starter died.
    if ((mailing.changedAt ?? 0) + lateMillis >= now()) return { outcome: 'going' };
    await driveMailing(queue, mailing);
    return { outcome: 'redriven', times: 1 };
  }
  const [sums, before, feedback] = await Promise.all([
    mailingSums(ledger, run, now()),
    ledger.snapshot(mailingId),
    ledger.feedback(mailingId, run.segments),
  ]);
  for (const tally of sums.completed) await ledger.putTally(mailingId, tally);
  const snapshot = nextSnapshot(before, sums, now());
  const { accepted } = sums.outcomes;
  // Noted before the mailing ends: complaints come later, and its entity's next one looks here.
  if (accepted > 0 && before?.settled !== snapshot.settled)
    await ledger.noteSent(mailing.senderId, {
      ...{ mailingId, at: now(), segments: run.segments, accepted },
    });

  if (isDone(sums)) {
    await ledger.putSnapshot(mailingId, snapshot);
    await accounts.put({ mailingId, state: 'finished', until: now() }, run.segments);
    await changeState(store, { mailingId, name: 'finish', at: now() });
    return { outcome: 'finished', sums };
  }
  await accountDaily(dependencies, mailing, run);
  const health: HealthCounts = defined({
    accepted,
    refused: totalOf(sums.outcomes.refused),
    hardBounces: feedback.hardBounces,
    complaints: feedback.complaints,
    faults: isRegulated(mailing.purpose) ? faultsIn(feedback) : undefined,
  });
  const problem = healthProblem(health, snapshot.excused, limits);
  if (problem !== undefined) {
    const fault = faultOf(problem);
    const words = fault === undefined ? {} : { words: mend[fault] };
    await haltMailing(store, now)(mailingId, { cause: problem, ...words });
    await ledger.putSnapshot(mailingId, { ...snapshot, excused: health });
    return { outcome: 'paused', problem };
  }
  if (!isStill(snapshot, now())) {
    await ledger.putSnapshot(mailingId, snapshot);
    return { outcome: 'going' };
  }
  const times = snapshot.redrives + 1;
  await ledger.putSnapshot(mailingId, { ...snapshot, redrives: times });
  await driveMailing(queue, mailing);
  return { outcome: 'redriven', times };
};
