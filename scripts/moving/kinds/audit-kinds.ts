import { callerDayKey } from '../../../shared/adapters/dynamodb/consent/dynamodb-audit-append.ts';
import { auditCallersPk, auditPk } from '../../../shared/adapters/dynamodb/keys.ts';
import { tables } from '../../../shared/deployment/tables.ts';
import type { AuditEntry } from '../../../shared/subjects/audit/audit-trail.ts';
import {
  after,
  jsonIn,
  type MovedItem,
  type MovedKind,
  millisOf,
  numberIn,
  putRow,
  type Row,
  textIn,
  ttlOf,
} from './moved-kind.ts';

/** The trail of who was given what. */
export const auditKinds: readonly MovedKind[] = [
  {
    rows: {
      table: 'audit_trail',
      more: `row_number() OVER (
        PARTITION BY day, entry -> '$.caller.kind', entry -> '$.caller.id', entry -> '$.roles' ORDER BY audit_id
      ) AS call`,
      order: 'day, audit_id',
      items: (row) => itemsOfEntry(row),
    },
    items: [
      { table: 'consent', pk: auditCallersPk },
      {
        table: 'consent',
        pk: tables.consent.audit,
        put: (db, item) => {
          const entry = item['entry'] as AuditEntry;
          putRow(db, 'audit_trail', {
            day: after(tables.consent.audit, textIn(item, 'pk')),
            audit_id: entry.auditId,
            at: entry.at,
            entry: JSON.stringify(entry),
            expires_at: millisOf(item),
          });
        },
      },
    ],
  },
];

/** With the first call of a day comes the row that says that there were any. */
const itemsOfEntry = (row: Row): readonly MovedItem[] => {
  const entry = jsonIn(row, 'entry') as AuditEntry;
  const day = textIn(row, 'day');
  const ttl = ttlOf(numberIn(row, 'expires_at'));
  const { caller, roles } = entry;
  const calledOn = { day, caller, roles };
  return [
    ['consent', { pk: auditPk(day), sk: entry.auditId, type: 'audit', entry, ttl }],
    ...(row['call'] === 1
      ? [['consent', { ...callerDayKey(calledOn), type: 'audit-caller', calledOn, ttl }] as const]
      : []),
  ];
};
