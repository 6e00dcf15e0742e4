import { isMalformed } from '../../consent/event/consent-ledger.ts';
import type { ConsentState } from '../../consent/fold/consent-state.ts';
import type { Digest, Sha256 } from '../../kernel/digest.ts';
import type { MailingId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { contentHash } from '../../mailing/content-hash.ts';
import type { MailingContent } from '../../mailing/mailing.ts';
import type { MailingHeader, MailingStore } from '../../mailing/mailing-store.ts';
import { confirmationMailId } from '../../mailing/mails-of-ours.ts';
import type { Sender } from '../../mailing/sender.ts';
import { type BatchJob, jobIdOf, type OptInConfirmationJob } from '../jobs.ts';
import { decideMailing } from '../mailing/cached-prepare.ts';
import { type PreparedMailing, prepareMailing } from '../mailing/prepared-mailing.ts';
import { againJobs, goingAgain, sendAgain } from './go-again.ts';
import { type SendDependencies, type SendOutcome, sendPrepared } from './send-batch.ts';

/**
 * Sends the one mail of a double opt-in, through the same decision, claim and hand-over as any
 * mailing: the request's id names it, so that it goes out at most once.
 */
export const sendOptInConfirmation = async (
  dependencies: ConfirmationDependencies,
  job: OptInConfirmationJob,
): Promise<ConfirmationOutcome> => {
  const { recipients, store, now, digest, confirmationContent } = dependencies;
  const mailingId = confirmationMailId(job.requestEventId);
  const jobId = job.jobId ?? jobIdOf(0, 0, 0);
  const queue = goingAgain(dependencies.queue, job);
  const [facts, sender] = await Promise.all([
    recipients.job(mailingId, jobId, [job.contactId]),
    store.sender(job.senderId),
  ]);
  if (facts.batch !== undefined) {
    await sendAgain(queue, againJobs(facts.batch, batchOf(job, mailingId)));
    return 'repeated';
  }
  const state = facts.states.get(job.contactId);
  if (state === undefined || isMalformed(state) || sender === undefined) return 'not-pending';
  const request = pendingRequest(state, job);
  if (request === undefined || request.expiresAt <= now()) return 'not-pending';
  const content = confirmationContent(job, sender, request);
  const batch: BatchJob = {
    ...batchOf(job, mailingId),
    jobId,
    contentHash: contentHash([content], digest),
    contactIds: [job.contactId],
  };
  const mailing = singleMailing(job, batch, now());
  const decide = decideMailing(mailing, { contents: [content], sender });
  const prepared: PreparedMailing | undefined = prepareMailing(mailing, {
    contents: [content],
    sender,
    decide,
    strip: (same) => same,
  });
  if (prepared === undefined) return 'not-pending';
  return sendPrepared({ ...dependencies, queue }, { job: batch, prepared, facts, limit: 1 });
};

/** The request that the mail asks to confirm, as the consent state has it. */
export type PendingRequest = { readonly requestedAt: Instant; readonly expiresAt: Instant };

/** The fixed text of the mail, which lives with the pages. */
export type ConfirmationContent = (
  job: OptInConfirmationJob,
  sender: Sender,
  request: PendingRequest,
) => MailingContent;

export type ConfirmationDependencies = SendDependencies & {
  readonly store: Pick<MailingStore, 'sender'>;
  readonly confirmationContent: ConfirmationContent;
  readonly digest: Digest;
};

/** Nobody waits for this answer any more: confirmed, taken back, or past its date. */
export type ConfirmationOutcome = SendOutcome | 'not-pending';

const pendingRequest = (
  state: ConsentState,
  { requestEventId }: OptInConfirmationJob,
): PendingRequest | undefined => {
  for (const { pending = [] } of Object.values(state.entries)) {
    const found = pending.find(({ eventId }) => eventId === requestEventId);
    if (found?.validUntil !== undefined)
      return { requestedAt: found.occurredAt, expiresAt: found.validUntil };
  }
  return undefined;
};

const singleMailing = (job: OptInConfirmationJob, batch: BatchJob, at: Instant): MailingHeader => ({
  mailingId: batch.mailingId,
  senderId: job.senderId,
  name: 'opt-in confirmation',
  kind: 'opt-in-confirmation',
  state: 'running',
  declaredPurpose: job.purpose,
  purpose: job.purpose,
  regulated: [job.purpose],
  ...defined({ topic: job.topic }),
  productFamilies: [],
  ownProducts: true,
  essential: false,
  vital: false,
  tracking: [],
  audience: { contactIds: [job.contactId] },
  contentHash: batch.contentHash,
  version: 1,
  createdAt: at,
  createdBy: 'consent',
  ...defined({ correlationId: job.correlationId }),
});

/** The job as the pipeline knows it; its content is not made yet. */
const batchOf = (job: OptInConfirmationJob, mailingId: MailingId) => ({
  type: 'batch' as const,
  mailingId,
  senderId: job.senderId,
  lane: 'service' as const,
  contentHash: '' as Sha256,
});
