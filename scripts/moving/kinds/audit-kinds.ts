import { callerDayKey } from '../../../shared/adapters/dynamodb/consent/dynamodb-audit-append.ts';
import { auditCountKey } from '../../../shared/adapters/dynamodb/consent/dynamodb-audit-days.ts';
import {
  auditCallersPk,
  auditDaysPk,
  auditPk,
  blockedPk,
} from '../../../shared/adapters/items/keys.ts';
import { tables } from '../../../shared/deployment/tables.ts';
import type { AuditEntry } from '../../../shared/subjects/audit/audit-trail.ts';
import type { CallerBlock } from '../../../shared/subjects/audit/caller-block.ts';
import type { AuditCount } from '../../../shared/subjects/audit/close-audit-days.ts';
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

/** The trail of who was given what, its days with their leaves, and who may not call. */
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
  {
    rows: {
      table: 'audit_days',
      order: 'day',
      items: (row) => {
        const [sk, auditDay] = [row['day'], jsonIn(row, 'audit_day')];
        const salt = row['salt'];
        return [['consent', { pk: auditDaysPk, sk, type: 'audit-day', auditDay, salt }]];
      },
    },
    items: [
      {
        table: 'consent',
        pk: auditDaysPk,
        put: (db, item) =>
          putRow(db, 'audit_days', {
            day: textIn(item, 'sk'),
            audit_day: JSON.stringify(item['auditDay']),
            salt: textIn(item, 'salt'),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'caller_blocks',
      order: 'block_id',
      items: (row) => {
        const block = jsonIn(row, 'block') as CallerBlock;
        const ttl = row['expires_at'] === null ? {} : { ttl: ttlOf(numberIn(row, 'expires_at')) };
        const { blockId: sk, version } = block;
        return [['consent', { pk: blockedPk, sk, type: 'caller-block', version, block, ...ttl }]];
      },
    },
    items: [
      {
        table: 'consent',
        pk: blockedPk,
        put: (db, item) =>
          putRow(db, 'caller_blocks', {
            block_id: textIn(item, 'sk'),
            version: numberIn(item, 'version'),
            block: JSON.stringify(item['block']),
            expires_at: item['ttl'] === undefined ? null : millisOf(item),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'audit_count',
      order: 'one',
      items: (row) => {
        const count = jsonIn(row, 'count') as AuditCount;
        return [['consent', { ...auditCountKey, type: 'job', version: count.version, count }]];
      },
    },
    items: [
      {
        table: 'consent',
        pk: auditCountKey.pk,
        put: (db, item) =>
          putRow(db, 'audit_count', { one: 1, count: JSON.stringify(item['count']) }),
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
