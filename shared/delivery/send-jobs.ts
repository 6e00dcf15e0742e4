import type { MailingId } from '../kernel/ids.ts';
import type { BatchJob } from './jobs.ts';
import type { Lane } from './lane.ts';
import type { PrepareMailing } from './prepared-mailing.ts';
import { type SendDependencies, type SendOutcome, sendBatch } from './send-batch.ts';
import { type TurnDependencies, takeTurn } from './take-turn.ts';

export type SendJobsDependencies = SendDependencies &
  TurnDependencies & {
    readonly prepare: PrepareMailing;
    /** Whether the mailing is running; `yes` may be some seconds old, `no` never is. */
    readonly isRunning: (mailingId: MailingId) => Promise<boolean>;
    /** The lane's rate as last heard, in mails a second; undefined before the first turn. */
    readonly lastRate: (lane: Lane) => number | undefined;
  };

export type JobOutcome = SendOutcome | 'put-back' | 'failed';

/** Most mails of one turn: what the lane may hand over in a second, so that SES sees no burst. */
const burstOf = (rate: number): number => Math.max(1, Math.floor(rate));

/** Jobs that take one turn together, because they fit a second's worth. */
const turnsOf = (jobs: readonly BatchJob[], burst: number): readonly (readonly BatchJob[])[] => {
  const turns: BatchJob[][] = [];
  let size = 0;
  for (const job of jobs) {
    const turn = turns.at(-1);
    if (turn !== undefined && size + job.contactIds.length <= burst) {
      turn.push(job);
      size += job.contactIds.length;
    } else {
      turns.push([job]);
      size = job.contactIds.length;
    }
  }
  return turns;
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
  deadline: number,
  report: Report,
): Promise<readonly Promise<void>[]> => {
  const wanted = jobs.reduce((sum, job) => sum + job.contactIds.length, 0);
  const known = dependencies.lastRate(lane);
  const count = known === undefined ? wanted : Math.min(wanted, burstOf(known));
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
    if (await dependencies.isRunning(job.mailingId)) running.push(job);
    else report(job, 'not-running');
  }
  const deadline = dependencies.now() + dependencies.maxWaitMillis;
  const underWay: Promise<void>[] = [];
  for (const turn of turnsOf(running, burstOf(dependencies.lastRate(lane) ?? 1))) {
    try {
      underWay.push(...(await startTurn(dependencies, lane, turn, deadline, report)));
    } catch (error) {
      for (const job of turn) report(job, 'failed', error);
    }
  }
  await Promise.all(underWay);
};
