import { type DriveJob, type FanOutJob, laneOf } from '../jobs.ts';
import type { AudienceReader, DispatchLedger } from '../ports.ts';
import { type FanOutDependencies, type FanOutOutcome, fanOutPrepared } from './fan-out-page.ts';

/**
 * Splits the audience into segments and queues one message for each; an audience of one page is decided
 * at once. The split is stored before anything is queued, so a second start splits it the same way. The
 * second start cannot know how far the first came, so each segment continues from what the ledger has.
 */
export const driveRun = async (
  dependencies: DriveDependencies,
  { mailingId }: DriveJob,
): Promise<'driven' | FanOutOutcome> => {
  const { audience, ledger, queue, now } = dependencies;
  const prepared = await dependencies.prepare(mailingId);
  if (prepared?.mailing.state !== 'running') return 'not-running';
  const { mailing } = prepared;
  const isSmall = mailing.audience.contactIds !== undefined || (await audience.fitsOnePage());
  const { outcome, run } = await ledger.openRun({
    mailingId,
    senderId: mailing.senderId,
    segments: isSmall ? 1 : dependencies.segments,
    lane: laneOf(mailing.purpose),
    contentHash: mailing.contentHash,
    startedAt: now(),
  });
  const { senderId, segments } = run;
  const first = { type: 'page', mailingId, senderId, segments, page: 0 } as const;
  if (outcome === 'opened' && segments === 1)
    return fanOutPrepared(dependencies, prepared, { ...first, segment: 0 });
  const jobs = Array.from(
    { length: segments },
    (_, segment): FanOutJob =>
      outcome === 'opened'
        ? { ...first, segment }
        : { type: 'redrive', mailingId, senderId, segments, segment },
  );
  await queue.fanOut(jobs);
  return 'driven';
};

export type DriveDependencies = FanOutDependencies & {
  readonly audience: Pick<AudienceReader, 'fitsOnePage'>;
  readonly ledger: Pick<DispatchLedger, 'openRun'>;
  /** Segments of an audience that does not fit one page. */
  readonly segments: number;
};
