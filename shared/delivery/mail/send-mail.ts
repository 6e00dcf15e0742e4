import { defined } from '../../kernel/object/defined.ts';
import type { MailingState } from '../../mailing/mailing.ts';
import { type BatchJob, type JobId, jobIdOf, type MailJob } from '../jobs.ts';
import type { PreparedMailing, PrepareMailing } from '../mailing/prepared-mailing.ts';
import type { JobFacts, RecipientReader } from '../ports.ts';
import { againJobs, goingAgain, sendAgain } from '../send/go-again.ts';
import { type SendDependencies, type SendOutcome, sendPrepared } from '../send/send-batch.ts';
import { filledContact } from './filled-contact.ts';

/**
 * Sends one mail of a template, through the same decision, claim and hand-over as a mailing of one:
 * its id is that of the mailing, so that it goes out at most once. A template that is paused keeps
 * the mail waiting; one that is no longer in use denies it.
 */
export const sendMail = async (
  dependencies: SendMailDependencies,
  job: MailJob,
): Promise<SendMailOutcome> => {
  const recipients = filling(dependencies.recipients, job);
  const queue = goingAgain(dependencies.queue, job);
  const batch = batchOfMail(job);
  const [facts, template] = await Promise.all([
    recipients.job(job.mailId, batch.jobId, [job.contactId]),
    dependencies.prepare(job.templateId),
  ]);
  if (facts.batch !== undefined) {
    await sendAgain(queue, againJobs(facts.batch, batch));
    return 'repeated';
  }
  const state = stateFor(template, job);
  if (state === 'paused') return 'paused';
  if (state !== 'running' || template === undefined) return deny(dependencies, batch);
  return sendMailNow({ ...dependencies, recipients, queue }, { job, template, facts });
};

export type SendMailDependencies = SendDependencies & { readonly prepare: PrepareMailing };

/** `paused`: its template is, so nothing was decided and the mail waits. */
export type SendMailOutcome = SendOutcome | 'paused';

/** The same with a template and facts that were just read, and values already on the contact. */
const sendMailNow = (
  dependencies: SendDependencies,
  {
    job,
    template,
    facts,
  }: { readonly job: MailJob; readonly template: PreparedMailing; readonly facts: JobFacts },
): Promise<SendOutcome> =>
  sendPrepared(dependencies, {
    job: batchOfMail(job),
    prepared: preparedFor(template, job),
    facts,
    limit: 1,
  });

/** How long a mail of a paused template lies before it is looked at again. */
export const pausedSeconds = 60;

/** The first job of a mail: it has one batch, and further ones only if it goes again. */
export const firstMailJob: JobId = jobIdOf(0, 0, 0);

/**
 * A template whose contents differ from those that the mail was requested with is not the one that
 * was meant.
 */
const stateFor = (
  template: PreparedMailing | undefined,
  { contentHash }: MailJob,
): MailingState | undefined =>
  template?.mailing.contentHash === contentHash ? template.mailing.state : undefined;

/** The template as a mailing of its own, to this one contact. */
const preparedFor = (template: PreparedMailing, job: MailJob): PreparedMailing => {
  const { correlationId: _, ...mailing } = template.mailing;
  return {
    ...template,
    mailing: {
      ...mailing,
      mailingId: job.mailId,
      audience: { contactIds: [job.contactId] },
      ...defined({ correlationId: job.correlationId }),
    },
  };
};

const batchOfMail = ({ mailId, senderId, contentHash, contactId, jobId }: MailJob): BatchJob => ({
  type: 'batch',
  mailingId: mailId,
  senderId,
  lane: 'service',
  jobId: jobId ?? firstMailJob,
  contentHash,
  contactIds: [contactId],
});

/** Contacts as this mail sees them, whenever they are read. */
const filling = (recipients: RecipientReader, job: MailJob): RecipientReader => ({
  job: async (...asked) => {
    const facts = await recipients.job(...asked);
    const filled = [...facts.contacts].map(
      ([id, contact]) => [id, filledContact(contact, job)] as const,
    );
    return { ...facts, contacts: new Map(filled) };
  },
});

const deny = async (
  { ledger, newAttempt, now }: SendDependencies,
  { mailingId, jobId, contactIds }: BatchJob,
): Promise<SendOutcome> => {
  const { outcome } = await ledger.openBatch(
    {
      mailingId,
      jobId,
      state: 'done',
      attempt: newAttempt(),
      at: now(),
      entries: contactIds.map((contactId) => ({
        contactId,
        status: 'denied',
        reason: 'mailing-cancelled',
      })),
      resolved: [],
    },
    [],
  );
  return outcome === 'taken' ? 'repeated' : 'sent';
};
