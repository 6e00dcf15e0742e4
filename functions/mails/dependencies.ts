import type { MailOneDependencies } from '../../shared/delivery/mail/mail-one.ts';
import type { StripTracking } from '../../shared/delivery/mailing/prepared-mailing.ts';
import type { ReadSendingQuota } from '../../shared/delivery/pacing/pacing.ts';
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
  /** What the mail service lets the account send. */
  readonly readQuota: ReadSendingQuota;
  /** Messages that work queues set aside after their last delivery. */
  readonly countDeadLetters: () => Promise<
    readonly { readonly queue: string; readonly waiting: number }[]
  >;
  readonly contactIds: ContactIds;
  readonly idempotency: IdempotencyStore;
  readonly digest: Digest;
  readonly newMailId: () => MailingId;
  readonly telemetry: Telemetry;
};
