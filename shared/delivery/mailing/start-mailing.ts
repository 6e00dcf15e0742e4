import type { MailingId } from '../../kernel/ids.ts';
import type { Clock, Instant } from '../../kernel/instant.ts';
import { isRegulated } from '../../kernel/purpose.ts';
import { changeState } from '../../mailing/change-state.ts';
import type { MailingHeader, MailingStore } from '../../mailing/mailing-store.ts';
import { paused } from '../../mailing/pause-and-resume.ts';
import {
  type EntityHealthDependencies,
  type EntityProblem,
  entityHealth,
} from '../accounting/entity-health.ts';
import type { JobQueue } from '../ports.ts';
import { haltedFor } from './halt-mailing.ts';

/**
 * Moves a mailing from scheduled to running by compare-and-set and drives it. The scheduler may fire
 * twice, for a mailing that was taken back, and at a moment from which the mailing was moved: the
 * first is harmless, the others are refused. Marketing of an entity whose recipients complain, or
 * whose mail bounces, too much is paused instead, until a person says why it may go.
 */
export const startMailing = async (
  { queue, ...dependencies }: StartDependencies,
  mailingId: MailingId,
): Promise<StartOutcome> => {
  const { store, now } = dependencies;
  const mailing = await store.header(mailingId);
  const problem =
    mailing?.state === 'scheduled' && isDue(mailing, now())
      ? await entityHealth(dependencies, mailing.senderId, now())
      : undefined;
  const isHeld = (one: MailingHeader) => problem !== undefined && waits(one);
  const moved = await changeState(
    store,
    mailingId,
    (one) => {
      if (!isDue(one, now())) return 'refused';
      return isHeld(one) ? 'pause' : 'start';
    },
    now(),
    (one) => (problem !== undefined && isHeld(one) ? haltedFor(paused(one), problem) : one),
  );
  if (moved.outcome === 'conflict') throw new Error('a mailing kept changing while it was started');
  if (moved.outcome !== 'changed' && moved.outcome !== 'already')
    return { outcome: 'not-scheduled' };
  const of = problem === undefined ? {} : { problem };
  if (moved.mailing.state === 'paused') return { outcome: 'held', ...of };
  await driveMailing(queue, moved.mailing);
  return { outcome: 'started', ...of };
};

export type StartDependencies = EntityHealthDependencies & {
  readonly store: Pick<MailingStore, 'header' | 'change'>;
  readonly queue: Pick<JobQueue, 'fanOut'>;
  readonly now: Clock;
};

export type StartOutcome = {
  readonly outcome: 'started' | 'held' | 'not-scheduled';
  /** What is wrong with the entity's mail: held for it, or started all the same as service mail. */
  readonly problem?: EntityProblem;
};

/** Service mail is owed to its reader and goes on. */
const waits = ({ state, purpose, regulated }: MailingHeader): boolean =>
  state === 'scheduled' && (isRegulated(purpose) || regulated.length > 0);

/**
 * Drives a running mailing from where it stands: at its start, when it is resumed, and when its
 * messages seem lost. Driving what is on its way already does no harm.
 */
export const driveMailing = (
  queue: Pick<JobQueue, 'fanOut'>,
  { mailingId, senderId }: Pick<MailingHeader, 'mailingId' | 'senderId'>,
): Promise<void> => queue.fanOut([{ type: 'drive', mailingId, senderId }]);

/** How much too early a schedule may fire: its moment is cut to the second, and clocks differ. */
const earlyMillis = 5_000;

const isDue = ({ state, schedule }: MailingHeader, now: Instant): boolean =>
  state !== 'scheduled' || schedule === undefined || schedule.at <= now + earlyMillis;
