import type { FanOutJob, SendJob } from './jobs.ts';
import type { Lane } from './lane.ts';

/** Where work waits. Delivered at least once, in any order; every job is safe to repeat. */
export type JobQueue = {
  /** Resolves when every job is on its queue; rejects when one could not be put there. */
  send(lane: Lane, jobs: readonly SendJob[], delaySeconds?: number): Promise<void>;
  fanOut(jobs: readonly FanOutJob[]): Promise<void>;
};
