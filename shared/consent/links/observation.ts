import type { ContactId, MailingId, SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';

/** That a mail was displayed or a link in it followed, by a contact that granted it then. */
export type Observation = {
  readonly kind: 'open' | 'click';
  readonly contactId: ContactId;
  readonly senderId: SenderId;
  readonly mailingId: MailingId;
  /** Number of the link in the mailing, for a click. */
  readonly target?: number;
  readonly at: Instant;
};

/** Keeps observations; may see one twice, and counts it twice. */
export type ObservationLog = (observation: Observation) => Promise<void>;
