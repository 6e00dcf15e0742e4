import type { RecordKeeping } from '../../shared/subjects/consent-record.ts';
import type { SubjectTools } from '../../shared/subjects/subject-tools.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/** What the routes about contacts need of the world. */
export type Dependencies = {
  readonly tools: SubjectTools;
  readonly keeping: RecordKeeping;
  readonly telemetry: Telemetry;
};
