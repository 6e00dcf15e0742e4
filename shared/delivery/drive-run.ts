import type { Clock } from '../kernel/instant.ts';
import type { AudienceReader } from './audience-reader.ts';
import type { DispatchLedger } from './dispatch-ledger.ts';
import type { JobQueue } from './job-queue.ts';
import type { DriveJob, RedriveJob } from './jobs.ts';
import { laneOf } from './lane.ts';
import type { PrepareMailing } from './prepared-mailing.ts';

export type DriveDependencies = {
  readonly prepare: PrepareMailing;
  readonly audience: Pick<AudienceReader, 'fitsOnePage'>;
  readonly ledger: Pick<DispatchLedger, 'openRun' | 'run'>;
  readonly queue: Pick<JobQueue, 'fanOut'>;
  readonly now: Clock;
  /** Segments of an audience that does not fit one page. */
  readonly segments: number;
};

/**
 * Cuts the audience into segments and puts one message for each on the queue. How it is cut is
 * stored before anything is queued, so that a second start cuts it the same way.
 */
export const driveRun = async (
  { prepare, audience, ledger, queue, now, segments }: DriveDependencies,
  { mailingId }: DriveJob,
): Promise<'driven' | 'not-running'> => {
  const mailing = (await prepare(mailingId))?.mailing;
  if (mailing?.state !== 'running') return 'not-running';
  const isSmall = async () =>
    mailing.audience.contactIds !== undefined || (await audience.fitsOnePage());
  const run =
    (await ledger.run(mailingId)) ??
    (await ledger.openRun({
      mailingId,
      senderId: mailing.senderId,
      segments: (await isSmall()) ? 1 : segments,
      lane: laneOf(mailing.purpose),
      contentHash: mailing.contentHash,
      startedAt: now(),
    }));
  const jobs = Array.from(
    { length: run.segments },
    (_, segment): RedriveJob => ({
      type: 'redrive',
      mailingId,
      senderId: run.senderId,
      segment,
      segments: run.segments,
    }),
  );
  await queue.fanOut(jobs);
  return 'driven';
};
