import type { FanOutJob, Lane, SendJob } from '../../../shared/delivery/jobs.ts';
import type { JobQueue } from '../../../shared/delivery/ports.ts';

/** A job as it was put on its queue. */
export type QueuedSend = {
  readonly lane: Lane;
  readonly job: SendJob;
  readonly delaySeconds: number;
};

/** Queues in memory, open to tests that deliver what they like. */
export type MemoryJobQueue = JobQueue & {
  readonly sends: QueuedSend[];
  readonly fanOuts: FanOutJob[];
};

export const memoryJobQueue = (): MemoryJobQueue => {
  const sends: QueuedSend[] = [];
  const fanOuts: FanOutJob[] = [];
  return {
    sends,
    fanOuts,
    send: async (lane, jobs, delaySeconds = 0) => {
      sends.push(...jobs.map((job) => ({ lane, job, delaySeconds })));
    },
    fanOut: async (jobs) => {
      fanOuts.push(...jobs);
    },
  };
};
