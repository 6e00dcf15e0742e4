import type { MailingStore } from '../mailing/mailing-store.ts';
import type { BatchJob } from './jobs.ts';
import type { Lane } from './lane.ts';
import type { PrepareMailing } from './prepared-mailing.ts';
import { type SendDependencies, type SendOutcome, sendBatch } from './send-batch.ts';
import { type TurnDependencies, takeTurn } from './take-turn.ts';

export type SendJobsDependencies = SendDependencies &
  TurnDependencies & {
    readonly prepare: PrepareMailing;
    /** The mailing's header: `running` may be some seconds old, any other state never is. */
    readonly header: MailingStore['header'];
  };

export type JobOutcome = SendOutcome | 'put-back' | 'failed';

/** Most mails of one turn: what the lane may hand over in a second, so that SES sees no burst. */
const burstOf = (rate: number): number => Math.max(1, Math.floor(rate));

/** How many of the first jobs take one turn together, because they fit a second's worth. */
const jobsOfTurn = (jobs: readonly BatchJob[], burst: number): number => {
  let size = 0;
  const over = jobs.findIndex(({ contactIds }) => {
    size += contactIds.length;
    return size > burst;
  });
  return over < 0 ? jobs.length : Math.max(1, over);
};

type Report = (job: BatchJob, outcome: JobOutcome, error?: unknown) => void;

const sendReported = async (
  dependencies: SendJobsDependencies,
  job: BatchJob,
  limit: number,
  report: Report,
): Promise<void> => {
  try {
    report(job, await sendBatch(dependencies, job, limit));
  } catch (error) {
    report(job, 'failed', error);
  }
};

/** Takes the turn of some jobs and starts them; what is returned is still under way. */
const startTurn = async (
  dependencies: SendJobsDependencies,
  lane: Lane,
  jobs: readonly BatchJob[],
  burst: number,
  deadline: number,
  report: Report,
): Promise<readonly Promise<void>[]> => {
  const wanted = jobs.reduce((sum, job) => sum + job.contactIds.length, 0);
  const count = Math.min(wanted, burst);
  const turn = await takeTurn(dependencies, lane, count, deadline);
  if (turn.outcome === 'put-back') {
    await dependencies.queue.send(lane, jobs, turn.delaySeconds);
    for (const job of jobs) report(job, 'put-back');
    return [];
  }
  const limit = Math.min(count, burstOf(turn.rate));
  return jobs.map((job) => sendReported(dependencies, job, limit, report));
};

/**
 * Sends the jobs of one invocation, several to a turn where the rate allows it. A job that fails is
 * reported and takes no other with it. Turns are waited for one after the other and all together no
 * longer than `maxWaitMillis`; jobs whose turn has come do not wait for each other.
 */
export const sendJobs = async (
  dependencies: SendJobsDependencies,
  lane: Lane,
  jobs: readonly BatchJob[],
  report: Report,
): Promise<void> => {
  const running: BatchJob[] = [];
  for (const job of jobs) {
    try {
      const header = await dependencies.header(job.mailingId);
      if (header?.state === 'running') running.push(job);
      else report(job, 'not-running');
    } catch (error) {
      report(job, 'failed', error);
    }
  }
  const deadline = dependencies.now() + dependencies.maxWaitMillis;
  const underWay: Promise<void>[] = [];
  while (running.length > 0) {
    let turn = running.slice(0, 1);
    try {
      const burst = burstOf(await dependencies.pacer.rate(lane, dependencies.now()));
      turn = running.slice(0, jobsOfTurn(running, burst));
      underWay.push(...(await startTurn(dependencies, lane, turn, burst, deadline, report)));
    } catch (error) {
      for (const job of turn) report(job, 'failed', error);
    }
    running.splice(0, turn.length);
  }
  await Promise.all(underWay);
};
