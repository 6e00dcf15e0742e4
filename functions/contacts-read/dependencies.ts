import type { Digest } from '../../shared/kernel/digest.ts';
import type { Clock } from '../../shared/kernel/instant.ts';
import type { RecordKeeping } from '../../shared/subjects/consent-record.ts';
import type { SubjectTools } from '../../shared/subjects/subject-tools.ts';
import type { IdempotencyStore } from '../runtime/http/idempotency.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/** What the routes about contacts need of the world. */
export type Dependencies = {
  readonly tools: SubjectTools;
  readonly keeping: RecordKeeping;
  readonly digest: Digest;
  readonly now: Clock;
  /** First answers of the one write, the erasure. */
  readonly idempotency: IdempotencyStore;
  readonly telemetry: Telemetry;
};
