import { eachBatch } from '../accounting/each-batch.ts';
import type { BatchJob, JobId, PageJob, ResumeJob } from '../jobs.ts';
import type { PrepareMailing } from '../mailing/prepared-mailing.ts';
import type { DispatchLedger, JobQueue } from '../ports.ts';
import type { Batch, BatchEntry } from '../send/batch.ts';
import { againJobs } from '../send/go-again.ts';
import { batchJob, enqueuePage, nextPage } from './fan-out-page.ts';
import type { Page } from './page.ts';

/**
 * Continues a segment from what the ledger holds: decided jobs that nobody took, parts that were to
 * go again, and the page after the last one. Harmless when none of it was lost, because every job
 * finds its batch row and every page its verdicts.
 */
export const resumeSegment = async (
  dependencies: ResumeDependencies,
  job: ResumeJob,
): Promise<'driven' | 'not-running'> => {
  const { prepare, ledger, queue } = dependencies;
  const prepared = await prepare(job.mailingId);
  if (prepared?.mailing.state !== 'running') return 'not-running';
  const { open, unqueued, next } = await progressOf(ledger, job);
  for (const number of open) {
    const page = await ledger.page(job.mailingId, job.segment, number);
    if (page === undefined) throw new Error('a page that was counted is gone');
    const jobs = openJobs(page, await batchesOf(ledger, job, number));
    if (jobs.length > 0) await queue.send(page.lane, jobs);
  }
  for (const number of unqueued) await queueStored(dependencies, job, number);
  if (next !== undefined) await driveNext(dependencies, job, next);
  return 'driven';
};

export type ResumeDependencies = {
  readonly prepare: PrepareMailing;
  readonly ledger: Pick<DispatchLedger, 'page' | 'putTally' | 'tallies' | 'batches'>;
  readonly queue: JobQueue;
};

const goesAgain = ({ status }: BatchEntry): boolean =>
  status === 'postponed' || status === 'throttled';

/** Everything a page still has to do: jobs without a batch row, and parts that were to go again. */
const openJobs = (page: Page, batches: ReadonlyMap<JobId, Batch>): BatchJob[] => {
  const jobs = page.jobs
    .map((job) => batchJob(page, job))
    .filter(({ jobId }) => !batches.has(jobId));
  for (const batch of batches.values()) {
    if (!batch.entries.some(goesAgain)) continue;
    const [template] = page.jobs;
    if (template === undefined) continue;
    const again = againJobs(batch, batchJob(page, template)).map(({ job }) => job);
    jobs.push(...again.filter(({ jobId }) => !batches.has(jobId)));
  }
  return jobs;
};

/** The batches of one page, by job. */
const batchesOf = async (
  ledger: Pick<DispatchLedger, 'batches'>,
  { mailingId, segment }: ResumeJob,
  page: number,
): Promise<Map<JobId, Batch>> => {
  const batches = new Map<JobId, Batch>();
  for await (const batch of eachBatch(ledger, {
    mailingId,
    segment,
    pages: { from: page, to: page },
  }))
    batches.set(batch.jobId, batch);
  return batches;
};

/** Where a segment stands, by its tallies. */
type SegmentProgress = {
  /** Pages that were queued and are not known to be complete. */
  readonly open: readonly number[];
  /** Pages before a later one that were decided but are not known to have been queued. */
  readonly unqueued: readonly number[];
  /** The first page after all those that were queued; undefined when the last one was. */
  readonly next: number | undefined;
};

const progressOf = async (
  ledger: ResumeDependencies['ledger'],
  job: ResumeJob,
): Promise<SegmentProgress> => {
  const own = (await ledger.tallies(job.mailingId)).filter(
    ({ segment }) => segment === job.segment,
  );
  const known = new Set(own.map(({ page }) => page));
  const after = Math.max(-1, ...known) + 1;
  return {
    open: own.flatMap(({ outcome, page }) => (outcome === undefined ? [page] : [])),
    unqueued: Array.from({ length: after }, (_, page) => page).filter((page) => !known.has(page)),
    next: own.some(({ last }) => last) ? undefined : after,
  };
};

const firstPage = (job: ResumeJob): PageJob => ({ ...job, type: 'page', page: 0 });

/** The page is decided but nobody noted that it was queued: queues it, and the page after it. */
const queueStored = async (
  { ledger, queue }: ResumeDependencies,
  { mailingId, segment }: ResumeJob,
  number: number,
): Promise<Page | undefined> => {
  const stored = await ledger.page(mailingId, segment, number);
  if (stored !== undefined) await enqueuePage({ queue, ledger }, stored);
  return stored;
};

const driveNext = async (
  dependencies: ResumeDependencies,
  job: ResumeJob,
  number: number,
): Promise<void> => {
  if ((await queueStored(dependencies, job, number)) !== undefined) return;
  const { ledger, queue } = dependencies;
  const before =
    number === 0 ? undefined : await ledger.page(job.mailingId, job.segment, number - 1);
  const next = before === undefined ? firstPage(job) : nextPage(before);
  if (next !== undefined) await queue.fanOut([next]);
};
