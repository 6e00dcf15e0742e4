import type { ContactId, MailingId } from '../../kernel/ids.ts';
import type { ObservationSums, ObservedMail } from './observation.ts';

/** What was seen of mails, by contact, and the sums of it by mailing: always changed together. */
export type ObservationBook = {
  /**
   * Adds what was seen of a mail to what is kept of it; what is known already changes nothing, so that
   * a link that is fetched a thousand times writes once.
   * INVARIANT: nothing is added unless the contact's consent is still of the version that was decided on.
   */
  add(observed: ObservedMail, consentVersion: number): Promise<'kept' | 'consent-changed'>;
  ofContact(contactId: ContactId): Promise<readonly ObservedMail[]>;
  /** Takes away what is not to be kept, in the sums too, as if it had never been seen. */
  keepOnly(
    mail: Pick<ObservedMail, 'contactId' | 'mailingId'>,
    isKept: (name: string) => boolean,
  ): Promise<void>;
  sums(mailingId: MailingId): Promise<ObservationSums>;
};
