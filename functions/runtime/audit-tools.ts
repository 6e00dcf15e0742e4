import type { AuditTrail } from '../../shared/subjects/audit/audit-trail.ts';
import type { Telemetry } from './telemetry.ts';

/** Where calls are recorded and who may make none, and where it is said that one could not be. */
export type AuditTools = {
  readonly trail: Pick<AuditTrail, 'append' | 'isBlocked'>;
  readonly telemetry: Telemetry;
};
