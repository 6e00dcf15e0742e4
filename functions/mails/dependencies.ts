import type { MailOneDependencies } from '../../shared/delivery/mail/mail-one.ts';
import type { StripTracking } from '../../shared/delivery/mailing/prepared-mailing.ts';
import type { DispatchLedger } from '../../shared/delivery/ports.ts';
import type { Digest } from '../../shared/kernel/digest.ts';
import type { MailingId } from '../../shared/kernel/ids.ts';
import type { MailingStore } from '../../shared/mailing/mailing-store.ts';
import type { ContactIds } from '../runtime/http/contact-ids.ts';
import type { IdempotencyStore } from '../runtime/http/idempotency.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

export type Dependencies = Omit<MailOneDependencies, 'ledger' | 'halt'> & {
  readonly ledger: Pick<DispatchLedger, 'openBatch' | 'closeBatch' | 'batch' | 'claim'>;
  readonly store: Pick<MailingStore, 'header' | 'contents' | 'sender' | 'asset'>;
  readonly strip: StripTracking;
  readonly contactIds: ContactIds;
  readonly idempotency: IdempotencyStore;
  readonly digest: Digest;
  readonly newMailId: () => MailingId;
  readonly telemetry: Telemetry;
};
