import type { ContactId, MailingId } from '../../kernel/ids.ts';
import type { Decision } from '../../policy/decision.ts';
import type { JobId } from '../jobs.ts';

/** The ledger row that says "this contact is about to get this mailing", written before SES is called. */
export type Claim = {
  readonly contactId: ContactId;
  readonly mailingId: MailingId;
  readonly jobId: JobId;
  /** An allow; the row keeps basis, evidence, rule set, content hash, tracking and version. */
  readonly decision: Decision;
};
