import { dateFromInstant, plusMonths } from '../../../kernel/instant.ts';
import {
  type AuditEntry,
  type AuditTrail,
  auditMonths,
  type CallerDay,
} from '../../../subjects/audit/audit-trail.ts';
import { isInForce, isSame } from '../../../subjects/audit/caller-block.ts';
import type { Database } from '../database.ts';
import { blocksIn } from './sqlite-caller-blocks.ts';

/** The trail, one row per entry; no statement changes one. */
export const sqliteAuditTrail = (db: Database): AuditTrail => ({
  isBlocked: async (caller) =>
    blocksIn(db).some((one) => isInForce(one) && isSame(one.caller, caller)),
  append: async (entry) => {
    db.run(
      'INSERT INTO audit_trail (day, audit_id, at, entry, expires_at) VALUES (?, ?, ?, ?, ?)',
      dateFromInstant(entry.at),
      entry.auditId,
      entry.at,
      JSON.stringify(entry),
      plusMonths(entry.at, auditMonths),
    );
  },
  page: async (day, limit, { caller, contactId, after = '' } = {}) => {
    const entries = db
      .all<{ entry: string }>(
        `SELECT entry FROM audit_trail WHERE day = ?1 AND audit_id > ?2
           AND (?3 IS NULL OR entry ->> '$.caller.id' = ?3)
           AND (?4 IS NULL OR EXISTS (SELECT 1 FROM json_each(entry, '$.contacts') WHERE value = ?4))
         ORDER BY audit_id LIMIT ?5`,
        day,
        after,
        caller ?? null,
        contactId ?? null,
        limit + 1,
      )
      .map(({ entry }) => JSON.parse(entry) as AuditEntry);
    const last = entries[limit - 1];
    return entries.length > limit && last !== undefined
      ? { entries: entries.slice(0, limit), next: last.auditId }
      : { entries };
  },
  callersSince: async (day) =>
    db
      .all<{ day: string; caller: string; roles: string }>(
        `SELECT DISTINCT day, entry -> '$.caller' AS caller, entry -> '$.roles' AS roles
         FROM audit_trail WHERE day >= ? ORDER BY day, caller, roles`,
        day,
      )
      .map(
        (row): CallerDay => ({
          day: row.day,
          caller: JSON.parse(row.caller) as CallerDay['caller'],
          roles: JSON.parse(row.roles) as CallerDay['roles'],
        }),
      ),
});
