import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { type BatchJob, lanes, type SingleJob } from '../../shared/delivery/jobs.ts';
import { pausedSeconds, sendMail } from '../../shared/delivery/mail/send-mail.ts';
import { takeTurn } from '../../shared/delivery/pacing/take-turn.ts';
import {
  type JobOutcome,
  type SendJobsDependencies,
  sendJobs,
} from '../../shared/delivery/send/send-jobs.ts';
import {
  type ConfirmationDependencies,
  sendOptInConfirmation,
} from '../../shared/delivery/send/send-opt-in-confirmation.ts';
import { type OwnLinkDependencies, sendOwnLink } from '../../shared/delivery/send/send-own-link.ts';
import type { MailingId } from '../../shared/kernel/ids.ts';
import { bodyOf, failuresOf } from '../runtime/sqs-batch.ts';
import type { Telemetry } from '../runtime/telemetry.ts';
import { sendJob } from './schema.ts';

/** Sends the jobs of one invocation; a message whose job failed comes back alone. */
export const createHandler =
  (given: Dependencies) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const { telemetry } = given;
    const dependencies = telling(given);
    const { batches, singles, failed } = receive(event.Records, telemetry);
    const requests = await requestsBehind(dependencies, batches.keys());

    const report = (job: BatchJob, outcome: JobOutcome, error?: unknown) => {
      const { mailingId, jobId } = job;
      const fields = { mailingId, jobId, correlationId: requests.get(mailingId) };
      if (outcome !== 'failed') telemetry.info('send-job-done', { ...fields, state: outcome });
      else {
        telemetry.error('send-job-failed', error, fields);
        failed.add(batches.get(job) ?? '');
      }
    };

    for (const lane of lanes)
      await sendJobs(dependencies, {
        lane,
        jobs: [...batches.keys()].filter((job) => job.lane === lane),
        report,
      });
    for (const [job, messageId] of singles)
      if (!(await sendReported(dependencies, job))) failed.add(messageId);
    return failuresOf(failed);
  };

export type Dependencies = SendJobsDependencies &
  ConfirmationDependencies &
  OwnLinkDependencies & { readonly telemetry: Telemetry };

type Received = {
  readonly batches: Map<BatchJob, string>;
  readonly singles: Map<SingleJob, string>;
  readonly failed: Set<string>;
};

const receive = (records: readonly SQSRecord[], telemetry: Telemetry): Received => {
  const received: Received = { batches: new Map(), singles: new Map(), failed: new Set() };
  for (const record of records) {
    const parsed = sendJob.safeParse(bodyOf(record));
    if (!parsed.success) {
      // Our own messages are never malformed: this one goes to the dead letters to be looked at.
      telemetry.error('send-job-malformed', parsed.error, { messageId: record.messageId });
      received.failed.add(record.messageId);
    } else if (parsed.data.type === 'batch') received.batches.set(parsed.data, record.messageId);
    else received.singles.set(parsed.data, record.messageId);
  }
  return received;
};

/**
 * The request that scheduled each mailing, for the log alone: one that cannot be found is left out. What
 * is read here is not read again, because the header of a running mailing is kept some seconds.
 */
const requestsBehind = async (
  { header }: Pick<Dependencies, 'header'>,
  jobs: Iterable<BatchJob>,
): Promise<ReadonlyMap<MailingId, string>> => {
  const requests = new Map<MailingId, string>();
  for (const mailingId of new Set([...jobs].map((job) => job.mailingId))) {
    const mailing = await header(mailingId).catch(() => undefined);
    if (mailing?.correlationId !== undefined) requests.set(mailingId, mailing.correlationId);
  }
  return requests;
};

/** Sends a mail by itself and logs what came of it; false when it failed and must come back. */
const sendReported = async (dependencies: Dependencies, job: SingleJob): Promise<boolean> => {
  const { telemetry } = dependencies;
  const name = logNames[job.type];
  const fields = {
    ...('mailId' in job ? { mailingId: job.mailId } : { eventId: job.requestEventId }),
    correlationId: job.correlationId,
  };
  try {
    const state = await sendSingle(dependencies, job);
    telemetry.info(`${name}-done` as const, { ...fields, state });
    return true;
  } catch (error) {
    telemetry.error(`${name}-failed` as const, error, fields);
    return false;
  }
};

const logNames = {
  mail: 'mail',
  'own-link': 'own-link',
  'opt-in-confirmation': 'confirmation',
} as const satisfies Readonly<Record<SingleJob['type'], string>>;

/** A mail by itself takes a turn of the service lane, or goes back to its queue. */
const sendSingle = async (dependencies: Dependencies, job: SingleJob): Promise<string> => {
  const { queue } = dependencies;
  const turn = await takeTurn(dependencies, { lane: 'service', count: 1 });
  if (turn.outcome !== 'go') {
    await queue.send('service', [job], turn.delaySeconds);
    return turn.outcome;
  }
  if (job.type === 'own-link') return sendOwnLink(dependencies, job);
  if (job.type !== 'mail') return sendOptInConfirmation(dependencies, job);
  const outcome = await sendMail(dependencies, job);
  if (outcome === 'paused') await queue.send('service', [job], pausedSeconds);
  return outcome;
};

/** The same, with a log line when a mailing is halted. */
const telling = (dependencies: Dependencies): Dependencies => ({
  ...dependencies,
  halt: async (mailingId, halt) => {
    await dependencies.halt(mailingId, halt);
    dependencies.telemetry.warn('mailing-paused', { mailingId, reason: halt.cause });
    dependencies.telemetry.count('mailing-paused');
  },
});
