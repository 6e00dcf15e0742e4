import type { MailingId } from '../kernel/ids.ts';
import type { Clock } from '../kernel/instant.ts';
import { changeState } from '../mailing/change-state.ts';
import type { MailingHeader, MailingStore } from '../mailing/mailing-store.ts';
import type { AudienceReader } from './audience-reader.ts';
import type { DispatchLedger } from './dispatch-ledger.ts';
import type { JobQueue } from './job-queue.ts';
import type { RedriveJob } from './jobs.ts';
import { laneOf } from './lane.ts';
import type { Run } from './run.ts';

export type StartDependencies = {
  readonly store: Pick<MailingStore, 'header' | 'change'>;
  readonly audience: Pick<AudienceReader, 'fitsOnePage'>;
  readonly ledger: Pick<DispatchLedger, 'openRun' | 'run'>;
  readonly queue: Pick<JobQueue, 'fanOut'>;
  readonly now: Clock;
  /** Segments of an audience that does not fit one page. */
  readonly segments: number;
};

/** One message for each segment: go on from what the ledger says, which at first is nothing. */
export const redriveRun = async (
  queue: Pick<JobQueue, 'fanOut'>,
  { mailingId, senderId, segments }: Run,
): Promise<void> => {
  const jobs = Array.from(
    { length: segments },
    (_, segment): RedriveJob => ({ type: 'redrive', mailingId, senderId, segment, segments }),
  );
  await queue.fanOut(jobs);
};

/**
 * Opens the run of a running mailing, once, and puts its segments on the queue. Starting and
 * resuming are the same: both go on from what is stored.
 */
export const driveMailing = async (
  { audience, ledger, queue, now, segments }: Omit<StartDependencies, 'store'>,
  mailing: MailingHeader,
): Promise<void> => {
  const stored = await ledger.run(mailing.mailingId);
  const run =
    stored ??
    (await ledger.openRun({
      mailingId: mailing.mailingId,
      senderId: mailing.senderId,
      segments:
        mailing.audience.contactIds !== undefined || (await audience.fitsOnePage()) ? 1 : segments,
      lane: laneOf(mailing.purpose),
      contentHash: mailing.contentHash,
      startedAt: now(),
    }));
  await redriveRun(queue, run);
};

export type StartOutcome = 'started' | 'not-scheduled';

/**
 * Moves a mailing from scheduled to running by compare-and-set and drives it. The scheduler may fire
 * twice and may fire for a mailing that was taken back: the first is harmless, the second refused.
 */
export const startMailing = async (
  dependencies: StartDependencies,
  mailingId: MailingId,
): Promise<StartOutcome> => {
  const moved = await changeState(dependencies.store, mailingId, 'start', dependencies.now());
  if (moved.outcome === 'conflict') throw new Error('a mailing kept changing while it was started');
  if (moved.outcome !== 'changed' && moved.outcome !== 'already') return 'not-scheduled';
  await driveMailing(dependencies, moved.mailing);
  return 'started';
};
