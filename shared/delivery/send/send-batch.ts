import type { MailingId } from '../../kernel/ids.ts';
import type { SignLinks } from '../content/sign-links.ts';
import type { BatchJob } from '../jobs.ts';
import type { PreparedMailing, PrepareMailing } from '../mailing/prepared-mailing.ts';
import type { DispatchLedger, Halt, JobFacts, JobQueue, MailSender } from '../ports.ts';
import { type ClaimDependencies, claimBatch } from './claim-batch.ts';
import { againJobs, sendAgain } from './go-again.ts';
import { handOver, mailBatches } from './hand-over.ts';

/**
 * Sends one job of a mailing: reads consistently, decides once more and continues as `sendPrepared`. Every
 * step before the claim can be repeated without harm. `limit` is how many mails the pacer allowed.
 */
export const sendBatch = async (
  dependencies: SendDependencies & { readonly prepare: PrepareMailing },
  job: BatchJob,
  limit: number,
): Promise<SendOutcome> => {
  const { recipients, queue } = dependencies;
  const facts = await recipients.job(job.mailingId, job.jobId, job.contactIds);
  if (facts.batch !== undefined) {
    await sendAgain(queue, againJobs(facts.batch, job));
    return 'repeated';
  }
  if (facts.mailingState !== 'running') return 'not-running';
  const prepared = await dependencies.prepare(job.mailingId, job.contentHash);
  // INVARIANT: content is frozen at start. A job of other content than is stored must not go out.
  if (prepared === undefined)
    throw new Error('the content of a running mailing is not what it was');
  return sendPrepared(dependencies, { job, prepared, facts, limit });
};

export type SendDependencies = ClaimDependencies & {
  readonly ledger: Pick<DispatchLedger, 'openBatch' | 'closeBatch'>;
  readonly queue: Pick<JobQueue, 'send'>;
  readonly mail: MailSender;
  readonly signLinks: () => Promise<SignLinks>;
  /** Pauses a mailing that SES takes nothing of any more, and says why. */
  readonly halt: (mailingId: MailingId, halt: Halt) => Promise<void>;
  readonly newAttempt: () => string;
};

export type SendOutcome =
  /** The batch row has the outcome of every recipient. */
  | 'sent'
  /** The job was taken before; the recipients to retry are back on the queue. */
  | 'repeated'
  /** The mailing is paused, cancelled or over. Resuming brings the job back. */
  | 'not-running';

/**
 * Claims, hands over once, records. From the claim on the batch row stands, so that a repeat finds
 * it and sends nothing; a crash leaves its recipients `unknown`, which is the truth.
 */
export const sendPrepared = async (
  dependencies: SendDependencies,
  {
    job,
    prepared,
    facts,
    limit,
  }: {
    readonly job: BatchJob;
    readonly prepared: PreparedMailing;
    readonly facts: JobFacts;
    readonly limit: number;
  },
): Promise<SendOutcome> => {
  const { ledger, queue, now } = dependencies;
  // Before the claim: what cannot be read now leaves nothing behind, and the job is tried again.
  const [signLinks, files] = await Promise.all([dependencies.signLinks(), prepared.files()]);
  const attempt = dependencies.newAttempt();
  const claim = await claimBatch(dependencies, { prepared, job, facts, attempt, limit });
  if (claim.outcome === 'taken') {
    const { batch } = await dependencies.recipients.job(job.mailingId, job.jobId, []);
    if (batch !== undefined) await sendAgain(queue, againJobs(batch, job));
    return 'repeated';
  }
  const { batch, claimed } = claim;
  if (claimed.length === 0) {
    await sendAgain(queue, againJobs(batch, job));
    return 'sent';
  }
  const calls = mailBatches(prepared, { batch, claimed, tools: { signLinks, files }, at: now() });
  const { batch: done, halt } = await handOver(dependencies.mail, { batch, calls, now });
  await ledger.closeBatch(done);
  if (halt !== undefined) await dependencies.halt(job.mailingId, halt);
  await sendAgain(queue, againJobs(done, job));
  return 'sent';
};
