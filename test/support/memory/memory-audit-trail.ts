import { sqliteAuditTrail } from '../../../shared/adapters/sqlite/consent/sqlite-audit-trail.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import type { AuditTrail } from '../../../shared/subjects/audit/audit-trail.ts';

/** An audit trail of its own that nothing outlives. */
export const memoryAuditTrail = (): AuditTrail => sqliteAuditTrail(openDatabase(':memory:'));
