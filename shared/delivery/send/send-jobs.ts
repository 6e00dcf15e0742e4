import { type Instant, plusMillis } from '../../kernel/instant.ts';
import type { MailingStore } from '../../mailing/mailing-store.ts';
import type { BatchJob, Lane } from '../jobs.ts';
import type { PrepareMailing } from '../mailing/prepared-mailing.ts';
import { type TurnDependencies, takeTurn } from '../pacing/take-turn.ts';
import { type SendDependencies, type SendOutcome, sendBatch } from './send-batch.ts';

/**
 * Sends the jobs of one invocation, several to a turn where the rate allows it. A job that fails is
 * reported once and takes no other with it. Turns are waited for all together no longer than
 * `maxWaitMillis`.
 */
export const sendJobs = async (
  dependencies: SendJobsDependencies,
  {
    lane,
    jobs,
    report,
  }: { readonly lane: Lane; readonly jobs: readonly BatchJob[]; readonly report: Report },
): Promise<void> => {
  const { pacer, now, maxWaitMillis } = dependencies;
  const began = now();
  const limits = {
    waitUntil: plusMillis(began, maxWaitMillis),
    beginUntil: plusMillis(began, 2 * maxWaitMillis),
  };
  const waiting = await runningOf(dependencies, jobs, report);
  const unreported = new Set(waiting);
  const told: Report = (job, ...outcome) => {
    unreported.delete(job);
    report(job, ...outcome);
  };
  while (waiting.length > 0) {
    let turn = waiting.slice(0, 1);
    try {
      const burst = burstOf(await pacer.rate(lane, now()));
      turn = waiting.slice(0, jobsOfTurn(waiting, burst));
      await sendTurn(dependencies, { lane, jobs: turn, burst, limits, report: told });
    } catch (error) {
      for (const job of turn) if (unreported.has(job)) report(job, 'failed', error);
    }
    waiting.splice(0, turn.length);
  }
};

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
  {
    job,
    limit,
    report,
  }: { readonly job: BatchJob; readonly limit: number; readonly report: Report },
): Promise<void> => {
  try {
    report(job, await sendBatch(dependencies, job, limit));
  } catch (error) {
    report(job, 'failed', error);
  }
};

/** When the waiting of an invocation must be over, and when its last job must have begun. */
type Limits = { readonly waitUntil: Instant; readonly beginUntil: Instant };

const putBack = async (
  { queue }: SendJobsDependencies,
  {
    lane,
    jobs,
    delaySeconds,
    report,
  }: {
    readonly lane: Lane;
    readonly jobs: readonly BatchJob[];
    readonly delaySeconds: number;
    readonly report: Report;
  },
): Promise<void> => {
  await queue.send(lane, jobs, delaySeconds);
  for (const job of jobs) report(job, 'put-back');
};

/**
 * Takes the turn of some jobs and sends them, one after the other: a worker that dies leaves one
 * batch of unknown outcome, never several. Jobs that slow answers leave no time for go back.
 */
const sendTurn = async (
  dependencies: SendJobsDependencies,
  {
    lane,
    jobs,
    burst,
    limits: { waitUntil, beginUntil },
    report,
  }: {
    readonly lane: Lane;
    readonly jobs: readonly BatchJob[];
    readonly burst: number;
    readonly limits: Limits;
    readonly report: Report;
  },
): Promise<void> => {
  const wanted = jobs.reduce((sum, job) => sum + job.contactIds.length, 0);
  const count = Math.min(wanted, burst);
  const turn = await takeTurn(dependencies, { lane, count, deadline: waitUntil });
  if (turn.outcome === 'put-back')
    return putBack(dependencies, { lane, jobs, delaySeconds: turn.delaySeconds, report });
  const limit = Math.min(count, burstOf(turn.rate));
  for (const [index, job] of jobs.entries()) {
    if (index > 0 && dependencies.now() > beginUntil)
      return putBack(dependencies, { lane, jobs: jobs.slice(index), delaySeconds: 1, report });
    await sendReported(dependencies, { job, limit, report });
  }
};

const runningOf = async (
  { header }: SendJobsDependencies,
  jobs: readonly BatchJob[],
  report: Report,
): Promise<BatchJob[]> => {
  const running: BatchJob[] = [];
  for (const job of jobs) {
    try {
      if ((await header(job.mailingId))?.state === 'running') running.push(job);
      else report(job, 'not-running');
    } catch (error) {
      report(job, 'failed', error);
    }
  }
  return running;
};
