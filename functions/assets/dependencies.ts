import type { Digest, DigestBytes } from '../../shared/kernel/digest.ts';
import type { MailingId } from '../../shared/kernel/ids.ts';
import type { Clock } from '../../shared/kernel/instant.ts';
import type { AssetStore } from '../../shared/mailing/assets/asset.ts';
import type { Opening } from '../../shared/mailing/assets/attachment.ts';
import type { MailingStore } from '../../shared/mailing/mailing-store.ts';
import type { IdempotencyStore } from '../runtime/http/idempotency.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/** What the routes of files need of the world. */
export type Dependencies = {
  readonly assets: AssetStore;
  readonly noteOpening: (mailingId: MailingId, opening: Opening) => Promise<void>;
  readonly store: Pick<MailingStore, 'header'>;
  /** Where pictures are served, without a slash at the end. */
  readonly publicUrl: string;
  readonly idempotency: IdempotencyStore;
  readonly digest: Digest;
  readonly digestBytes: DigestBytes;
  readonly now: Clock;
  readonly telemetry: Telemetry;
};
