import type { Batch, BatchEntry } from './batch.ts';
import type { DispatchLedger } from './dispatch-ledger.ts';
import { eachBatch } from './each-batch.ts';
import { batchJob, enqueuePage, nextPage } from './fan-out-page.ts';
import { againJobs } from './go-again.ts';
import type { JobId } from './job-id.ts';
import type { JobQueue } from './job-queue.ts';
import type { BatchJob, PageJob, RedriveJob } from './jobs.ts';
import type { Page } from './page.ts';
import type { PrepareMailing } from './prepared-mailing.ts';

export type RedriveDependencies = {
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
  { mailingId, segment }: RedriveJob,
  page: number,
): Promise<Map<JobId, Batch>> => {
  const batches = new Map<JobId, Batch>();
  for await (const batch of eachBatch(ledger, mailingId, segment, { from: page, to: page }))
    batches.set(batch.jobId, batch);
  return batches;
};

/** Pages of one segment that are not known to be done, and whether its last page is among the known. */
const openPages = async (ledger: RedriveDependencies['ledger'], job: RedriveJob) => {
  const own = (await ledger.tallies(job.mailingId)).filter(
    ({ segment }) => segment === job.segment,
  );
  const open = own.filter(({ outcome }) => outcome === undefined).map(({ page }) => page);
  const reached = own.reduce((most, { page }) => Math.max(most, page), -1);
  const complete = own.some(({ last }) => last);
  return { open: open.toSorted((a, b) => a - b), reached, complete };
};

const firstPage = (job: RedriveJob): PageJob => ({ ...job, type: 'page', page: 0 });

/**
 * Goes on with a segment from what the ledger holds: decided jobs that nobody took, parts that were
 * to go again, and the page after the last one. Harmless when none of it was lost, because every job
 * finds its batch row and every page its verdicts.
 */
export const redriveSegment = async (
  { prepare, ledger, queue }: RedriveDependencies,
  job: RedriveJob,
): Promise<'driven' | 'not-running'> => {
  const prepared = await prepare(job.mailingId);
  if (prepared?.mailing.state !== 'running') return 'not-running';
  const { open, reached, complete } = await openPages(ledger, job);
  for (const number of open) {
    const page = await ledger.page(job.mailingId, job.segment, number);
    if (page === undefined) throw new Error('a page that was counted is gone');
    const jobs = openJobs(page, await batchesOf(ledger, job, number));
    if (jobs.length > 0) await queue.send(page.lane, jobs);
  }
  if (complete) return 'driven';
  const stored = await ledger.page(job.mailingId, job.segment, reached + 1);
  if (stored !== undefined) {
    // Decided, but never known to be queued. It queues the page after it too.
    await enqueuePage({ queue, ledger }, stored);
    return 'driven';
  }
  const previous = reached < 0 ? undefined : await ledger.page(job.mailingId, job.segment, reached);
  const next = previous === undefined ? firstPage(job) : nextPage(previous);
  if (next !== undefined) await queue.fanOut([next]);
  return 'driven';
};
