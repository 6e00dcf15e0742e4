import { sqliteAuditDays } from '../../../shared/adapters/sqlite/consent/sqlite-audit-days.ts';
import { sqliteAuditTrail } from '../../../shared/adapters/sqlite/consent/sqlite-audit-trail.ts';
import { sqliteCallerBlocks } from '../../../shared/adapters/sqlite/consent/sqlite-caller-blocks.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import type { AuditTrail } from '../../../shared/subjects/audit/audit-trail.ts';
import type { CallerBlocks } from '../../../shared/subjects/audit/caller-block.ts';
import type { AuditDays } from '../../../shared/subjects/audit/close-audit-days.ts';

/** An audit trail of its own that nothing outlives. */
export const memoryAuditTrail = (): AuditTrail => sqliteAuditTrail(openDatabase(':memory:'));

/** Its days that are over, likewise. */
export const memoryAuditDays = (): AuditDays => sqliteAuditDays(openDatabase(':memory:'));

/** Callers that are blocked, likewise. */
export const memoryCallerBlocks = (): CallerBlocks => sqliteCallerBlocks(openDatabase(':memory:'));
