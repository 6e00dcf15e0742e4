import type { LoggedRecord, LoggedRecords } from '../../shared/evidence/prove/logged-record.ts';
import type { Proof } from '../../shared/evidence/prove/prove-entry.ts';
import type { LogFiles } from '../../shared/evidence/sealing/seal-ports.ts';
import type { ContactIds } from '../runtime/http/contact-ids.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/** What the routes of the evidence log need of the world. */
export type Dependencies = {
  readonly files: Pick<LogFiles, 'read'>;
  readonly records: LoggedRecords;
  readonly contacts: Pick<ContactIds, 'resolve'>;
  readonly prove: (record: LoggedRecord) => Promise<Proof>;
  readonly telemetry: Telemetry;
};
