import {
  logHeadKey,
  logSegmentKey,
} from '../../../shared/adapters/dynamodb/evidence/dynamodb-log-heads.ts';
import { settingsKey } from '../../../shared/adapters/dynamodb/evidence/dynamodb-settings-book.ts';
import { logPk, outboxPk, parkedPk } from '../../../shared/adapters/items/keys.ts';
import type { Database } from '../../../shared/adapters/sqlite/database.ts';
import { outboxShard } from '../../../shared/consent/event/announcement.ts';
import { tables } from '../../../shared/deployment/tables.ts';
import type { SettingsVersion } from '../../../shared/evidence/sealing/note-settings.ts';
import type { LogHead, SegmentPlace } from '../../../shared/evidence/sealing/seal-ports.ts';
import { canonicalJson, type Json } from '../../../shared/kernel/canonical-json.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import {
  type Item,
  type ItemKind,
  jsonIn,
  jsonText,
  type MovedKind,
  numberIn,
  putRow,
  type Row,
  textIn,
} from './moved-kind.ts';

/** Where the evidence log stands, what waits for it, and the settings that it has. */
export const evidenceKinds: readonly MovedKind[] = [
  {
    rows: { table: 'outbox', order: 'id', items: (row) => [['consent', itemOfOutbox(row)]] },
    items: [],
  },
  {
    rows: {
      table: 'parked_announcements',
      order: 'id',
      items: (row) => [
        [
          'consent',
          {
            ...{ pk: parkedPk, sk: row['id'], type: 'parked', shard: shardOf(row), at: row['at'] },
            announcement: jsonIn(row, 'announcement'),
          },
        ],
      ],
    },
    // An outbox of each table that announces; one machine has one for all.
    items: (['consent', 'mailings'] as const).flatMap((table): readonly ItemKind[] => [
      {
        table,
        pk: parkedPk,
        put: (db, item) =>
          putRow(db, 'parked_announcements', {
            id: textIn(item, 'sk'),
            at: numberIn(item, 'at'),
            announcement: JSON.stringify(item['announcement']),
          }),
      },
      { table, pk: tables.consent.outbox, put: (db, item) => putOutbox(db, item) },
    ]),
  },
  {
    rows: {
      table: 'log_head',
      order: 'one',
      items: (row) => [['consent', { ...logHeadKey, type: 'log-head', head: jsonIn(row, 'head') }]],
    },
    items: [
      {
        table: 'consent',
        pk: logPk,
        sk: logHeadKey.sk,
        put: (db, item) =>
          putRow(db, 'log_head', {
            one: 1,
            head: canonicalJson(item['head'] as LogHead as Json),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'log_segments',
      order: 'at, start',
      items: (row) => {
        const place = jsonIn(row, 'place') as SegmentPlace;
        return [['consent', { ...logSegmentKey(place), type: 'log-segment', place }]];
      },
    },
    items: [
      {
        table: 'consent',
        pk: logPk,
        sk: 'SEGMENT#',
        put: (db, item) => {
          const place = item['place'] as SegmentPlace;
          putRow(db, 'log_segments', {
            at: place.at,
            start: place.start,
            place: JSON.stringify(place),
          });
        },
      },
    ],
  },
  {
    rows: {
      table: 'stage_settings',
      more: 'version = max(version) OVER () AS is_newest',
      order: 'version',
      items: (row) => {
        const settings = jsonIn(row, 'settings') as SettingsVersion;
        const { version } = settings;
        const sk = `${settingsKey.sk}#${String(version).padStart(6, '0')}`;
        return [
          [
            'consent',
            {
              ...{ pk: logPk, sk, type: 'stage-settings-version' },
              ...{ settings, salt: row['salt'] },
            },
          ],
          ...(row['is_newest'] === 1
            ? [['consent', { ...settingsKey, type: 'stage-settings', version, settings }] as const]
            : []),
        ];
      },
    },
    items: [
      {
        table: 'consent',
        pk: logPk,
        sk: `${settingsKey.sk}#`,
        put: (db, item) => {
          const settings = item['settings'] as SettingsVersion;
          putRow(db, 'stage_settings', {
            version: settings.version,
            settings: JSON.stringify(settings),
            salt: textIn(item, 'salt'),
          });
        },
      },
      { table: 'consent', pk: logPk, sk: settingsKey.sk },
    ],
  },
];

type Announced = { readonly id: string; readonly at: number; readonly announcement: Item };

const itemOfOutbox = (row: Row): Item => {
  const rows = (jsonIn(row, 'announcements') ?? []) as readonly Announced[];
  const [first] = rows;
  const said =
    first === undefined
      ? {}
      : rows.length === 1
        ? { announcement: first.announcement }
        : { announcements: rows };
  return defined({
    ...{ pk: outboxPk(shardOf(row)), sk: row['id'], type: 'outbox', at: row['at'], ...said },
    leaves: row['leaves'] ?? undefined,
  });
};

/** Every shard is emptied: which one a row is in matters to nobody. */
const shardOf = (row: Row): number => outboxShard(textIn(row, 'id'));

const putOutbox = (db: Database, item: Item): void => {
  const [id, at] = [textIn(item, 'sk'), numberIn(item, 'at')];
  const { announcement, announcements, leaves = null, announced } = item;
  const said =
    announced === true
      ? undefined
      : (announcements ?? (announcement === undefined ? undefined : [{ id, at, announcement }]));
  if (said === undefined && leaves === null) return;
  putRow(db, 'outbox', {
    ...{ id, at, announcements: jsonText(said) },
    leaves: leaves as Uint8Array | null,
  });
};
