import { recordEntry } from '../../shared/adapters/items/commit-record.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import type { Database } from '../../shared/adapters/sqlite/database.ts';
import { unpackedEntries } from '../../shared/adapters/sqlite/evidence/outbox-rows.ts';
import { entriesIn } from '../../shared/evidence/tree/entry-bundle.ts';
import {
  checkAuditDays,
  type WrongAuditDay,
} from '../../shared/evidence/verify/check-audit-days.ts';
import { hexFromBytes } from '../../shared/kernel/bytes/bytes.ts';
import type { AuditDay } from '../../shared/kernel/evidence/audit-day.ts';
import {
  dateFromInstant,
  type Instant,
  millisPerDay,
  plusMillis,
  startOfDay,
} from '../../shared/kernel/instant.ts';
import type { AuditEntry } from '../../shared/subjects/audit/audit-trail.ts';
import type { AuditCount } from '../../shared/subjects/audit/close-audit-days.ts';

/**
 * Holds the audit trail in a file against the records of its days, and those against the evidence log:
 * names each hour, day and leaf that is not as it was recorded. The newest day that was counted must
 * be there too.
 */
export const verifyAudit = (db: Database, now: Instant): readonly WrongAudit[] => {
  const records = db
    .all<{ audit_day: string; salt: string }>('SELECT audit_day, salt FROM audit_days')
    .map(({ audit_day, salt }) => ({ auditDay: JSON.parse(audit_day) as AuditDay, salt }));
  const days = records.map(({ auditDay }) => auditDay);
  const entries = db
    .all<{ day: string; audit_id: string; entry: string }>(
      'SELECT day, audit_id, entry FROM audit_trail',
    )
    .map(({ day, audit_id, entry }) => ({
      ...{ day, auditId: audit_id },
      entry: JSON.parse(entry) as AuditEntry,
    }));
  const logged = leavesIn(db);
  const last = lastCounted(db);
  return [
    ...checkAuditDays(sha256, { days, entries, now }),
    ...(last !== undefined && days.every(({ day }) => day < last)
      ? [{ problem: 'audit-day-missing', type: 'audit-day', name: last } as const]
      : []),
    ...records.flatMap(({ auditDay, salt }): WrongAudit[] =>
      logged.has(recordEntry('audit-day', auditDay, salt))
        ? []
        : [{ problem: 'not-in-log', type: 'audit-day', name: auditDay.day }],
    ),
  ];
};

export type WrongAudit =
  | WrongAuditDay
  | (Pick<WrongAuditDay, 'type' | 'name'> & { readonly problem: 'not-in-log' });

/** Entries of the log, and those that wait for it. */
const leavesIn = (db: Database): ReadonlySet<string> => {
  const files = db.all<{ bytes: Uint8Array }>(
    "SELECT bytes FROM log_files WHERE name LIKE 'tile/entries/%'",
  );
  const waiting = db.all<{ leaves: Uint8Array }>(
    'SELECT leaves FROM outbox WHERE leaves IS NOT NULL',
  );
  return new Set([
    ...files.flatMap(({ bytes }) => (entriesIn(bytes) ?? []).map(hexFromBytes)),
    ...waiting.flatMap(({ leaves }) => unpackedEntries(leaves)),
  ]);
};

/** The day before the one that is being counted, if any was closed. */
const lastCounted = (db: Database): string | undefined => {
  const row = db.get<{ count: string }>('SELECT count FROM audit_count');
  if (row === undefined) return undefined;
  const { day, after } = JSON.parse(row.count) as AuditCount;
  // Only a part of the first day is counted.
  if (after !== undefined) return undefined;
  return dateFromInstant(plusMillis(startOfDay(day), -millisPerDay));
};
