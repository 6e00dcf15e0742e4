import type { MailingId } from '../../kernel/ids.ts';
import type { Clock, Instant } from '../../kernel/instant.ts';
import { changeState } from '../../mailing/change-state.ts';
import type { MailingHeader, MailingStore } from '../../mailing/mailing-store.ts';
import type { JobQueue } from '../ports.ts';

/**
 * Moves a mailing from scheduled to running by compare-and-set and drives it. The scheduler may fire
 * twice, for a mailing that was taken back, and at a moment from which the mailing was moved: the
 * first is harmless, the others are refused.
 */
export const startMailing = async (
  { store, queue, now }: StartDependencies,
  mailingId: MailingId,
): Promise<StartOutcome> => {
  const moved = await changeState(
    store,
    mailingId,
    (mailing) => (isDue(mailing, now()) ? 'start' : 'refused'),
    now(),
  );
  if (moved.outcome === 'conflict') throw new Error('a mailing kept changing while it was started');
  if (moved.outcome !== 'changed' && moved.outcome !== 'already') return 'not-scheduled';
  await driveMailing(queue, moved.mailing);
  return 'started';
};

export type StartDependencies = {
  readonly store: Pick<MailingStore, 'header' | 'change'>;
  readonly queue: Pick<JobQueue, 'fanOut'>;
  readonly now: Clock;
};

/**
 * Drives a running mailing from where it stands: at its start, when it is resumed, and when its
 * messages seem lost. Driving what is on its way already does no harm.
 */
export const driveMailing = (
  queue: Pick<JobQueue, 'fanOut'>,
  { mailingId, senderId }: Pick<MailingHeader, 'mailingId' | 'senderId'>,
): Promise<void> => queue.fanOut([{ type: 'drive', mailingId, senderId }]);

export type StartOutcome = 'started' | 'not-scheduled';

/** How much too early a schedule may fire: its moment is cut to the second, and clocks differ. */
const earlyMillis = 5_000;

const isDue = ({ state, schedule }: MailingHeader, now: Instant): boolean =>
  state !== 'scheduled' || schedule === undefined || schedule.at <= now + earlyMillis;
