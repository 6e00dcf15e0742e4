import type { MailingId } from '../../kernel/ids.ts';
import type { Clock, Instant } from '../../kernel/instant.ts';
import { changeState } from '../../mailing/change-state.ts';
import type { MailingHeader, MailingStore } from '../../mailing/mailing-store.ts';
import {
  isMarketing,
  type MergeReader,
  mergingCause,
  stopsMerging,
  waitsForMerge,
} from '../../mailing/merging/stops-merging.ts';
import { paused, resumed } from '../../mailing/pause-and-resume.ts';
import {
  type EntityHealthDependencies,
  type EntityProblem,
  entityHealth,
} from '../accounting/entity-health.ts';
import type { JobQueue } from '../ports.ts';
import { haltedFor, haltMailing } from './halt-mailing.ts';

/**
 * Moves a mailing from scheduled to running by compare-and-set and drives it. The scheduler may fire
 * twice, for a mailing that was taken back, and at a moment from which the mailing was moved: the
 * first is harmless, the others are refused. Marketing of an entity whose recipients complain, or
 * whose mail bounces, too much is paused instead, until a person says why it may go; and marketing of an
 * entity whose stops are being merged, until that is done.
 */
export const startMailing = async (
  { queue, ...dependencies }: StartDependencies,
  mailingId: MailingId,
): Promise<StartOutcome> => {
  const { store, now } = dependencies;
  const mailing = await store.header(mailingId);
  const starts = mailing?.state === 'scheduled' && isDue(mailing, now()) ? mailing : undefined;
  const problem = starts && (await entityHealth(dependencies, starts.senderId, now()));
  const isMerging = starts !== undefined && (await isInMerge(dependencies, starts));
  const halt = problem ?? (isMerging ? { cause: mergingCause } : undefined);
  const isHeld = (one: MailingHeader) => halt !== undefined && waits(one);
  const moved = await changeState(store, {
    mailingId,
    name: (one) => {
      if (!isDue(one, now())) return 'refused';
      return isHeld(one) ? 'pause' : 'start';
    },
    at: now(),
    edit: (one) => (halt !== undefined && isHeld(one) ? haltedFor(paused(one), halt) : one),
  });
  if (moved.outcome === 'conflict') throw new Error('a mailing kept changing while it was started');
  if (moved.outcome !== 'changed' && moved.outcome !== 'already')
    return { outcome: 'not-scheduled' };
  const of = problem === undefined ? {} : { problem };
  if (moved.mailing.state === 'paused') return { outcome: 'held', ...of };
  // A merge that began since has halted what was running by then: one of the two sees the other.
  if (isMarketing(moved.mailing) && (await isInMerge(dependencies, moved.mailing))) {
    await haltMailing(store, now)(mailingId, { cause: mergingCause });
    return { outcome: 'held', ...of };
  }
  await driveMailing(queue, moved.mailing);
  return { outcome: 'started', ...of };
};

export type StartDependencies = EntityHealthDependencies & {
  readonly store: Pick<MailingStore, 'header' | 'change'> & MergeReader;
  readonly queue: Pick<JobQueue, 'fanOut'>;
  readonly now: Clock;
};

export type StartOutcome = {
  readonly outcome: 'started' | 'held' | 'not-scheduled';
  /** What is wrong with the entity's mail: held for it, or started all the same as service mail. */
  readonly problem?: EntityProblem;
};

/** Service mail is owed to its reader, so it does not wait. */
const waits = (mailing: MailingHeader): boolean =>
  mailing.state === 'scheduled' && isMarketing(mailing);

const isInMerge = async (
  { store, now }: Pick<StartDependencies, 'store' | 'now'>,
  { senderId }: MailingHeader,
): Promise<boolean> => (await stopsMerging(store, senderId, now())) !== undefined;

/**
 * Resumes a mailing that waited for a merge, once the merge is done. One that had not started yet waits
 * for a person if by now the marketing of its entity does.
 */
export const goOnAfterMerge = async (
  { queue, ...dependencies }: StartDependencies,
  mailing: MailingHeader,
): Promise<StartOutcome> => {
  const { store, now } = dependencies;
  if (await isInMerge(dependencies, mailing)) return { outcome: 'held' };
  const { senderId, pausedBeforeStart } = mailing;
  const problem =
    pausedBeforeStart === true ? await entityHealth(dependencies, senderId, now()) : undefined;
  if (problem !== undefined) {
    const next = { ...haltedFor(mailing, problem), version: mailing.version + 1, changedAt: now() };
    await store.change(next, mailing.version);
    return { outcome: 'held', problem };
  }
  const moved = await changeState(store, {
    mailingId: mailing.mailingId,
    name: (one) => (waitsForMerge(one) ? 'resume' : 'refused'),
    at: now(),
    edit: resumed,
  });
  if (moved.outcome !== 'changed') return { outcome: 'held' };
  await driveMailing(queue, moved.mailing);
  return { outcome: 'started' };
};

/**
 * Drives a running mailing from its current position: at its start, when it is resumed, and when its
 * messages seem lost. Driving a mailing that is already under way does no harm.
 */
export const driveMailing = (
  queue: Pick<JobQueue, 'fanOut'>,
  { mailingId, senderId }: Pick<MailingHeader, 'mailingId' | 'senderId'>,
): Promise<void> => queue.fanOut([{ type: 'drive', mailingId, senderId }]);

/** How much too early a schedule may fire: its moment is cut to the second, and clocks differ. */
const earlyMillis = 5_000;

const isDue = ({ state, schedule }: MailingHeader, now: Instant): boolean =>
  state !== 'scheduled' || schedule === undefined || schedule.at <= now + earlyMillis;
