import type { MailingId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';

/** What one mailing handed over so far, as `reconcile` last counted it. */
export type SentMailing = {
  readonly mailingId: MailingId;
  /** When its counts last grew. */
  readonly at: Instant;
  readonly segments: number;
  readonly accepted: number;
};
