import type { ContactId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';

/** One mail that was meant for a contact: what was decided and what became of it. */
export type ReceivedMailing = {
  readonly mailingId: string;
  readonly name?: string;
  readonly at: Instant;
  readonly outcome: string;
  readonly basis?: string;
  readonly reasons?: readonly string[];
  readonly ruleSet?: string;
};

/** Decisions about a contact and mailings sent to it, kept by dispatch. */
export type MailingHistory = {
  of(contactId: ContactId): Promise<readonly ReceivedMailing[]>;
  /** Part of erasure; safe to repeat. */
  forget(contactId: ContactId): Promise<void>;
};
