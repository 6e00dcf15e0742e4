import { defined } from '../../kernel/object/defined.ts';
import { againJobId, type BatchJob, type SingleJob, throttlesOf } from '../jobs.ts';
import type { JobQueue } from '../ports.ts';
import { type Batch, contactsWith } from './batch.ts';

const postponedSeconds = 2;
const firstThrottleSeconds = 5;
const maxSeconds = 900;

/** A part of a batch that goes again, as a separate job. */
export type Again = { readonly job: BatchJob; readonly delaySeconds: number };

/**
 * The jobs in which recipients of this batch go again. Derived from the batch row alone, so that
 * they can be put on the queue as often as needed: the same row gives the same jobs. Which
 * recipients were throttled is known only when the batch is done.
 */
export const againJobs = (batch: Batch, job: Omit<BatchJob, 'jobId' | 'contactIds'>): Again[] => {
  const again: Again[] = [];
  const postponed = contactsWith(batch, 'postponed');
  if (postponed.length > 0) {
    const jobId = againJobId(batch.jobId, 'p');
    again.push({ job: { ...job, jobId, contactIds: postponed }, delaySeconds: postponedSeconds });
  }
  const throttled = contactsWith(batch, 'throttled');
  if (throttled.length > 0) {
    const jobId = againJobId(batch.jobId, 't');
    const delay = firstThrottleSeconds * 2 ** Math.min(throttlesOf(jobId) - 1, 10);
    again.push({
      job: { ...job, jobId, contactIds: throttled },
      delaySeconds: Math.min(maxSeconds, delay),
    });
  }
  return again;
};

/** Puts them on the queue. */
export const sendAgain = async (
  queue: Pick<JobQueue, 'send'>,
  again: readonly Again[],
): Promise<void> => {
  await Promise.all(
    again.map(({ job, delaySeconds }) => queue.send(job.lane, [job], delaySeconds)),
  );
};

/** For a single mail the message itself is retried, under the id of the retrying job. */
export const goingAgain = (
  queue: Pick<JobQueue, 'send'>,
  job: SingleJob,
): Pick<JobQueue, 'send'> => ({
  send: (lane, jobs, delaySeconds) =>
    queue.send(
      lane,
      jobs.map((again) => ({
        ...job,
        ...defined({ jobId: again.jobId }),
      })),
      delaySeconds,
    ),
});
