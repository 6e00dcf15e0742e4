import type { Mac } from '../../shared/consent/links/mac.ts';
import type { LoggedRecord, LoggedRecords } from '../../shared/evidence/prove/logged-record.ts';
import type { Proof } from '../../shared/evidence/prove/prove-entry.ts';
import type { LogFiles } from '../../shared/evidence/sealing/seal-ports.ts';
import type { Clock } from '../../shared/kernel/instant.ts';
import type { ContactIds } from '../runtime/http/contact-ids.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/** What the routes of the evidence log need of the world. */
export type Dependencies = {
  readonly files: Pick<LogFiles, 'read'>;
  readonly records: LoggedRecords;
  readonly contacts: Pick<ContactIds, 'resolve'>;
  readonly prove: (record: LoggedRecord) => Promise<Proof>;
  /** Proves many records at once, reading each file of the log once. */
  readonly proveMany: (records: readonly LoggedRecord[]) => Promise<readonly Proof[]>;
  /** For the links by which persons ask for proofs. */
  readonly mac: () => Promise<Mac>;
  readonly now: Clock;
  readonly telemetry: Telemetry;
};
