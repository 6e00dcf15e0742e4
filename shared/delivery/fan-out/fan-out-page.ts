import type { Clock } from '../../kernel/instant.ts';
import { tallyOf } from '../accounting/page-tally.ts';
import { type BatchJob, type Lane, laneOf, type PageJob } from '../jobs.ts';
import type { PreparedMailing, PrepareMailing } from '../mailing/prepared-mailing.ts';
import type { AudienceReader, DispatchLedger, JobQueue } from '../ports.ts';
import type { Page, PlannedJob } from './page.ts';
import { planPage } from './plan-page.ts';
import { readPage } from './read-page.ts';

/**
 * Decides one page of a segment and puts its jobs on the queue. The verdicts are stored before
 * anything is queued, and only once: whatever crashes or arrives twice, every later delivery works
 * from the same stored page. A mailing that is not running drops the page: `resumeSegment` brings
 * it back.
 */
export const fanOutPage = async (
  dependencies: FanOutDependencies,
  job: PageJob,
): Promise<FanOutOutcome> => {
  const prepared = await dependencies.prepare(job.mailingId);
  return prepared?.mailing.state === 'running'
    ? fanOutPrepared(dependencies, prepared, job)
    : 'not-running';
};

export type FanOutDependencies = {
  readonly prepare: PrepareMailing;
  readonly audience: AudienceReader;
  readonly ledger: Pick<DispatchLedger, 'storePage' | 'tally' | 'putTally'>;
  readonly queue: JobQueue;
  /** Recipients of one job: never more than the lane may hand over in a second. */
  readonly jobSize: (lane: Lane) => Promise<number>;
  readonly now: Clock;
};

/** The send job for a part of a stored page. */
export const batchJob = (
  page: Pick<Page, 'mailingId' | 'senderId' | 'contentHash' | 'lane'>,
  { jobId, contactIds }: PlannedJob,
): BatchJob => ({
  type: 'batch',
  mailingId: page.mailingId,
  senderId: page.senderId,
  lane: page.lane,
  jobId,
  contentHash: page.contentHash,
  contactIds,
});

/** The page after a stored one; undefined after the segment's last. */
export const nextPage = (page: Page): PageJob | undefined =>
  page.next === undefined
    ? undefined
    : {
        type: 'page',
        mailingId: page.mailingId,
        senderId: page.senderId,
        segment: page.segment,
        segments: page.segments,
        page: page.page + 1,
        cursor: page.next,
      };

/** Puts a stored page's jobs and the next page on their queues, then notes that it is done. */
export const enqueuePage = async (
  {
    queue,
    ledger,
  }: Pick<FanOutDependencies, 'queue'> & {
    readonly ledger: Pick<DispatchLedger, 'putTally'>;
  },
  page: Page,
): Promise<void> => {
  const jobs = page.jobs.map((job) => batchJob(page, job));
  const following = nextPage(page);
  await Promise.all([
    jobs.length > 0 ? queue.send(page.lane, jobs) : undefined,
    following === undefined ? undefined : queue.fanOut([following]),
  ]);
  await ledger.putTally(page.mailingId, tallyOf(page));
};

export type FanOutOutcome = 'stored' | 'repeated' | 'not-running';

/** Decides one page of a running mailing, as `fanOutPage` does. */
export const fanOutPrepared = async (
  dependencies: FanOutDependencies,
  prepared: PreparedMailing,
  job: PageJob,
): Promise<'stored' | 'repeated'> => {
  const at = dependencies.now();
  const [facts, size] = await Promise.all([
    readPage(dependencies.audience, { mailing: prepared.mailing, job, at }),
    dependencies.jobSize(laneOf(prepared.mailing.purpose)),
  ]);
  const planned = planPage(prepared, { job, pageFacts: facts, at, size });
  const { ledger } = dependencies;
  const stored = await ledger.storePage(planned);
  if (stored.outcome === 'stored') {
    await enqueuePage(dependencies, planned);
    return 'stored';
  }
  // A repeat must not start a second chain of pages, so it continues only where the first one broke.
  const tally = await ledger.tally(job.mailingId, job.segment, job.page);
  if (tally === undefined) await enqueuePage(dependencies, stored.page);
  return 'repeated';
};
