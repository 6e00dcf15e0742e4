import type { Sha256 } from '../kernel/digest.ts';
import type { ContactId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';

/** Decisions by which a contact was mailed, kept by dispatch. */
export type MailingHistory = {
  of(contactId: ContactId): Promise<readonly ReceivedMailing[]>;
  /**
   * Removes what was observed of the person, and puts hashes in the place of the evidence that each
   * mail rested on; safe to repeat. The decisions themselves stay as proof that a mail was lawful
   * (GDPR art. 17(3)(e)): without the contact their id leads to nobody. The answer is what the accounts
   * of mailings have of the decisions that were changed so, for the certificate to name.
   */
  forget(contactId: ContactId, hashOf: (evidenceId: string) => string): Promise<readonly Sha256[]>;
};

/** One mail that was handed over for a contact: on what ground, and what became known of it. */
export type ReceivedMailing = {
  readonly mailingId: string;
  readonly at: Instant;
  readonly basis?: string;
  readonly reasons?: readonly string[];
  readonly ruleSet?: string;
  /** What SES reported, and, where the person allowed it, what was opened or clicked. */
  readonly observed?: readonly string[];
};
