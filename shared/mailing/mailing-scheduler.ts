import type { MailingId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';

/** Starts a mailing at a moment, once; the schedule removes itself when it has fired. */
export type MailingScheduler = {
  /** Sets the moment; a schedule that this mailing had already is replaced. */
  schedule(mailingId: MailingId, at: Instant): Promise<void>;
  /** Removes the schedule; it is no error if there is none. */
  unschedule(mailingId: MailingId): Promise<void>;
};
