import type { StoredContact } from '../contacts/contact-store.ts';
import type { ContactId, MailingId } from '../kernel/ids.ts';
import type { MailingState } from '../mailing/mailing.ts';
import type { ReadState } from './audience-reader.ts';
import type { Batch } from './batch.ts';
import type { JobId } from './job-id.ts';

/** Everything `send` must know about a job at one moment, read consistently. */
export type JobFacts = {
  /** Absent when the mailing has no row of its own (a single mail) or is gone. */
  readonly mailingState?: MailingState;
  /** Present when the job was taken before. */
  readonly batch?: Batch;
  readonly contacts: ReadonlyMap<ContactId, StoredContact>;
  readonly states: ReadonlyMap<ContactId, ReadState>;
};

export type RecipientReader = {
  /** One read of the mailing's state, the batch row, and contact and consent state of each recipient. */
  job(mailingId: MailingId, jobId: JobId, contactIds: readonly ContactId[]): Promise<JobFacts>;
};
