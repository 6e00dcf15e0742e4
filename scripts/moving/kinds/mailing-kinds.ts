import { listedBundle } from '../../../shared/adapters/dynamodb/mailings/dynamodb-bundle-jobs.ts';
import { observedKey } from '../../../shared/adapters/dynamodb/mailings/dynamodb-observation-book.ts';
import {
  activeKey,
  keptContentSk,
  listKey,
  mailingKey,
} from '../../../shared/adapters/dynamodb/mailings/mailing-writes.ts';
import { versionKey } from '../../../shared/adapters/dynamodb/mailings/versioned-rows.ts';
import {
  activePk,
  assetPk,
  bundleKey,
  bundleListPk,
  bundlesPk,
  entitiesPk,
  entityPk,
  heldPk,
  idempotencyPk,
  keptFeedbackPk,
  mailingPk,
  mergeRow,
  openedPk,
  registrationRow,
  seenPk,
  senderPk,
  sendersPk,
} from '../../../shared/adapters/items/keys.ts';
import type { Database } from '../../../shared/adapters/sqlite/database.ts';
import type { BundleJob } from '../../../shared/bundles/bundle-job.ts';
import { tables } from '../../../shared/deployment/tables.ts';
import type { ContactId, MailingId } from '../../../shared/kernel/ids.ts';
import type { MailingHeader } from '../../../shared/mailing/mailing-store.ts';
import {
  after,
  given,
  type Item,
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

/** Senders, entities and mailings with every version, and what was written for and about them. */
export const mailingKinds: readonly MovedKind[] = [
  {
    rows: {
      table: 'versions',
      more: `version = max(version) OVER (PARTITION BY kind, id) AS is_newest,
        min(version) OVER (PARTITION BY kind, id) AS since`,
      order: 'kind, id, version',
      items: (row, db) => itemsOfVersion(row, db),
    },
    items: [
      { table: 'mailings', pk: sendersPk },
      { table: 'mailings', pk: entitiesPk },
      { table: 'mailings', pk: `${tables.mailings.list}` },
      ...(['sender', 'entity', 'mailing'] as const).flatMap((kind) => [
        {
          table: 'mailings' as const,
          pk: tables.mailings[kind],
          sk: 'VERSION#',
          put: (db: Database, item: Item) => putVersion(db, kind, item, 'REPLACE'),
        },
        {
          table: 'mailings' as const,
          pk: tables.mailings[kind],
          sk: new RegExp(`^${kind.toUpperCase()}$`),
          put: (db: Database, item: Item) => {
            putVersion(db, kind, item, 'IGNORE');
            if (kind === 'mailing') putMailing(db, item['header'] as MailingHeader);
          },
        },
      ]),
    ],
  },
  {
    rows: {
      table: 'registrations',
      order: 'registration',
      items: (row) => [
        [
          'mailings',
          { ...registrationRow(textIn(row, 'registration')), entityId: row['entity_id'] },
        ],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: tables.mailings.registration,
        put: (db, item) =>
          putRow(db, 'registrations', {
            registration: after(tables.mailings.registration, textIn(item, 'pk')),
            entity_id: textIn(item, 'entityId'),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'stop_merges',
      order: 'entity_id',
      items: (row) => [
        ['mailings', { ...mergeRow(textIn(row, 'entity_id')), merging: jsonIn(row, 'merge') }],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: tables.mailings.merge,
        put: (db, item) => {
          const merge = item['merging'] as { readonly entityId: string; readonly run: string };
          putRow(db, 'stop_merges', {
            entity_id: merge.entityId,
            run: merge.run,
            merge: JSON.stringify(merge),
          });
        },
      },
    ],
  },
  {
    rows: { table: 'mailings', order: 'mailing_id', items: (row) => itemsOfMailing(row) },
    items: [
      // Lists of those that are under way or wait for a review: put when every mailing is there.
      { table: 'mailings', pk: activePk, put: (db, item) => later(db, item) },
      { table: 'mailings', pk: heldPk, put: (db, item) => later(db, item) },
    ],
  },
  {
    rows: {
      table: 'mailing_contents',
      order: 'mailing_id, contents_hash',
      items: (row) => [
        [
          'mailings',
          {
            ...mailingKey(textIn(row, 'mailing_id'), `CONTENT#${row['contents_hash']}`),
            packed: row['packed'],
          },
        ],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: mailingPk(''),
        sk: 'CONTENT#',
        put: (db, item) =>
          putRow(db, 'mailing_contents', {
            mailing_id: mailingIn(item),
            contents_hash: after('CONTENT#', textIn(item, 'sk')),
            packed: item['packed'] as Uint8Array,
          }),
      },
      // The same as that of the newest version, but where none was kept by version.
      { table: 'mailings', pk: mailingPk(''), sk: 'CONTENT', put: (db, item) => later(db, item) },
    ],
  },
  {
    rows: {
      table: 'classifications',
      order: 'mailing_id',
      items: (row) => [
        [
          'mailings',
          {
            ...mailingKey(textIn(row, 'mailing_id'), 'CLASSIFICATION'),
            classification: jsonIn(row, 'classification'),
          },
        ],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: mailingPk(''),
        sk: 'CLASSIFICATION',
        put: (db, item) =>
          putRow(db, 'classifications', {
            mailing_id: mailingIn(item),
            classification: JSON.stringify(item['classification']),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'reviews',
      order: 'mailing_id, version',
      items: (row) => {
        const sk = `REVIEW#${digits(row, 'at', 15)}#${digits(row, 'version', 9)}`;
        const key = mailingKey(textIn(row, 'mailing_id'), sk);
        return [['mailings', given({ ...key, review: jsonIn(row, 'review'), salt: row['salt'] })]];
      },
    },
    items: [
      {
        table: 'mailings',
        pk: mailingPk(''),
        sk: 'REVIEW#',
        put: (db, item) => {
          const [, at, told] = textIn(item, 'sk').split('#');
          putRow(db, 'reviews', {
            mailing_id: mailingIn(item),
            // 0.1.0 had the reviewer there.
            version: /^\d+$/.test(told ?? '') ? Number(told) : Number(at),
            at: Number(at),
            review: JSON.stringify(item['review']),
            salt: textIn(item, 'salt'),
          });
        },
      },
    ],
  },
  {
    rows: {
      table: 'assets',
      order: 'asset_id, use',
      items: (row) => [
        [
          'mailings',
          {
            ...{ pk: assetPk(textIn(row, 'asset_id')), sk: row['use'] },
            ...(jsonIn(row, 'facts') as object),
            bytes: row['bytes'],
          },
        ],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: tables.mailings.asset,
        put: (db, item) => {
          const { pk, sk, bytes, ...facts } = item;
          putRow(db, 'assets', {
            asset_id: after(tables.mailings.asset, String(pk)),
            use: String(sk),
            facts: JSON.stringify(facts),
            bytes: bytes as Uint8Array,
          });
        },
      },
    ],
  },
  {
    rows: {
      table: 'openings',
      order: 'mailing_id, asset_id, by',
      items: (row) => [
        [
          'mailings',
          {
            ...{ pk: openedPk(textIn(row, 'mailing_id')), sk: `${row['asset_id']}#${row['by']}` },
            at: row['at'],
          },
        ],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: tables.mailings.opened,
        put: (db, item) => {
          const [asset_id = '', ...by] = textIn(item, 'sk').split('#');
          putRow(db, 'openings', {
            mailing_id: after(tables.mailings.opened, textIn(item, 'pk')),
            ...{ asset_id, by: by.join('#'), at: numberIn(item, 'at') },
          });
        },
      },
    ],
  },
  {
    rows: {
      table: 'mails',
      order: 'mail_id',
      items: (row) => [
        [
          'mailings',
          {
            ...mailingKey(textIn(row, 'mail_id'), 'MAIL'),
            ...{ mail: jsonIn(row, 'mail'), salt: row['salt'] },
          },
        ],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: mailingPk(''),
        sk: /^MAIL$/,
        put: (db, item) =>
          putRow(db, 'mails', {
            mail_id: mailingIn(item),
            mail: JSON.stringify(item['mail']),
            salt: textIn(item, 'salt'),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'mail_keys',
      order: 'name',
      items: (row) => [
        [
          'mailings',
          {
            ...{ pk: idempotencyPk(textIn(row, 'name')), sk: 'MAIL', mailId: row['mail_id'] },
            ...{ requestHash: row['request_hash'], ttl: ttlOf(numberIn(row, 'expires_at')) },
          },
        ],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: idempotencyPk(''),
        sk: 'MAIL',
        put: (db, item) =>
          putRow(db, 'mail_keys', {
            name: after(idempotencyPk(''), textIn(item, 'pk')),
            mail_id: textIn(item, 'mailId'),
            request_hash: textIn(item, 'requestHash'),
            expires_at: millisOf(item),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'first_answers',
      order: 'key',
      // Each function keeps those of its own routes in a table that it may write.
      items: (row) =>
        (['contacts', 'consent', 'mailings'] as const).map((table) => [
          table,
          given({
            ...{ pk: idempotencyPk(textIn(row, 'key')), sk: 'IDEMPOTENCY' },
            ...{ requestHash: row['request_hash'], until: row['until'] },
            ...{ response: jsonIn(row, 'response'), ttl: ttlOf(numberIn(row, 'expires_at')) },
          }),
        ]),
    },
    items: (['contacts', 'consent', 'mailings'] as const).map((table) => ({
      table,
      pk: idempotencyPk(''),
      sk: 'IDEMPOTENCY',
      put: (db: Database, item: Item) =>
        putRow(db, 'first_answers', {
          key: after(idempotencyPk(''), textIn(item, 'pk')),
          request_hash: textIn(item, 'requestHash'),
          until: numberIn(item, 'until'),
          response: item['response'] === undefined ? null : JSON.stringify(item['response']),
          expires_at: millisOf(item),
        }),
    })),
  },
  {
    rows: {
      table: 'observations',
      order: 'contact_id, mailing_id',
      items: (row) => [
        [
          'mailings',
          {
            ...observedKey({
              contactId: textIn(row, 'contact_id') as ContactId,
              mailingId: textIn(row, 'mailing_id') as MailingId,
            }),
            ...{ senderId: row['sender_id'], seen: jsonIn(row, 'seen'), revision: 1 },
            ttl: ttlOf(numberIn(row, 'expires_at')),
          },
        ],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: tables.mailings.observed,
        put: (db, item) =>
          putRow(db, 'observations', {
            contact_id: after(tables.mailings.observed, textIn(item, 'pk')),
            mailing_id: textIn(item, 'sk'),
            sender_id: textIn(item, 'senderId'),
            seen: JSON.stringify(item['seen'] ?? {}),
            expires_at: millisOf(item),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'observation_sums',
      order: 'mailing_id, name',
      items: (row) => [
        [
          'mailings',
          {
            // A row each: a stage adds up the rows of a mailing.
            ...{ pk: seenPk(textIn(row, 'mailing_id')), sk: `MOVED#${row['name']}` },
            [textIn(row, 'name')]: row['count'],
          },
        ],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: tables.mailings.seen,
        put: (db, { pk, sk: _, ...sums }) => {
          for (const [name, count] of Object.entries(sums))
            db.run(
              `INSERT INTO observation_sums (mailing_id, name, count) VALUES (?, ?, ?)
               ON CONFLICT DO UPDATE SET count = count + excluded.count`,
              after(tables.mailings.seen, String(pk)),
              name,
              Number(count),
            );
        },
      },
    ],
  },
  {
    rows: {
      table: 'kept_feedback',
      order: 'place',
      items: (row) => [
        [
          'mailings',
          {
            ...{ pk: keptFeedbackPk, sk: row['place'], kept: jsonIn(row, 'kept') },
            ttl: ttlOf(numberIn(row, 'expires_at')),
          },
        ],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: keptFeedbackPk,
        put: (db, item) =>
          putRow(db, 'kept_feedback', {
            place: textIn(item, 'sk'),
            kept: JSON.stringify(item['kept']),
            expires_at: millisOf(item),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'bundles',
      order: 'bundle_id',
      items: (row) => [
        [
          'mailings',
          given({
            ...bundleKey(textIn(row, 'bundle_id')),
            ...{ type: 'bundle', version: row['version'], job: row['job'] },
            ...{ bundle: jsonIn(row, 'bundle'), salt: row['salt'] },
          }),
        ],
        ['mailings', listedBundle(jsonIn(row, 'job') as BundleJob)],
      ],
    },
    items: [
      { table: 'mailings', pk: bundlesPk },
      // A day of previews: they are made again.
      { table: 'mailings', pk: tables.mailings.preview },
      { table: 'mailings', pk: bundleListPk },
      {
        table: 'mailings',
        pk: tables.mailings.bundle,
        put: (db, item) => {
          const job = textIn(item, 'job');
          const { state } = JSON.parse(job) as { readonly state: string };
          putRow(db, 'bundles', {
            bundle_id: after(tables.mailings.bundle, textIn(item, 'pk')),
            ...{ state, version: numberIn(item, 'version'), job },
            bundle: item['bundle'] === undefined ? null : JSON.stringify(item['bundle']),
            salt: typeof item['salt'] === 'string' ? item['salt'] : null,
          });
        },
      },
    ],
  },
];

/** Written when everything else is there. */
export const putLater = (db: Database): void => {
  const rows = db.all<{ pk: string; sk: string; item: string; packed: Uint8Array | null }>(
    'SELECT pk, sk, item, packed FROM put_later ORDER BY pk, sk',
  );
  for (const { pk, sk, item, packed } of rows) {
    if (pk === activePk) db.run('UPDATE mailings SET is_active = 1 WHERE mailing_id = ?', sk);
    else if (pk === heldPk)
      db.run(
        'UPDATE mailings SET waiting_since = ? WHERE mailing_id = ?',
        numberIn(JSON.parse(item) as Item, 'waitingSince'),
        sk,
      );
    else putContents(db, mailingIn({ pk }), packed ?? Buffer.of());
  }
};

/** A table of the file while it is loaded. */
export const putLaterTable =
  'CREATE TABLE put_later (pk TEXT, sk TEXT, item TEXT, packed BLOB, PRIMARY KEY (pk, sk))';

const later = (db: Database, { pk, sk, packed, ...item }: Item): void =>
  putRow(db, 'put_later', {
    ...{ pk: String(pk), sk: String(sk), item: JSON.stringify(item) },
    packed: packed instanceof Uint8Array ? packed : null,
  });

const putContents = (db: Database, mailingId: string, packed: Uint8Array): void => {
  const newest = db.get<{ thing: string }>(
    "SELECT thing FROM versions WHERE kind = 'mailing' AND id = ? ORDER BY version DESC LIMIT 1",
    mailingId,
  );
  if (newest === undefined) throw new Error(`contents of ${mailingId}, which is no mailing`);
  const contents_hash = after('CONTENT#', keptContentSk(JSON.parse(newest.thing) as MailingHeader));
  putRow(db, 'mailing_contents', { mailing_id: mailingId, contents_hash, packed }, 'IGNORE');
};

type VersionKind = 'sender' | 'entity' | 'mailing';

const places = {
  sender: { partition: senderPk, sk: 'SENDER', list: sendersPk, member: 'sender' },
  entity: { partition: entityPk, sk: 'ENTITY', list: entitiesPk, member: 'entity' },
  mailing: { partition: mailingPk, sk: 'MAILING', list: undefined, member: 'header' },
} as const satisfies Readonly<Record<VersionKind, object>>;

const itemsOfVersion = (row: Row, db: Database): readonly MovedItem[] => {
  const { partition, sk, list, member } = places[textIn(row, 'kind') as VersionKind];
  const [id, thing] = [textIn(row, 'id'), jsonIn(row, 'thing')];
  const pk = partition(id);
  const version = { pk, sk: versionKey(numberIn(row, 'version')), [member]: thing };
  if (row['is_newest'] !== 1) return [['mailings', given({ ...version, salt: row['salt'] })]];
  return [
    ['mailings', given({ ...version, salt: row['salt'] })],
    ['mailings', { pk, sk, [member]: thing, since: row['since'] }],
    ...(list === undefined ? [] : [['mailings', { pk: list, sk: id }] as const]),
    ...(member === 'header' ? currentContents(thing as MailingHeader, db) : []),
  ];
};

const currentContents = (header: MailingHeader, db: Database): readonly MovedItem[] => {
  const row = db.get<{ packed: Uint8Array }>(
    'SELECT packed FROM mailing_contents WHERE mailing_id = ? AND contents_hash = ?',
    header.mailingId,
    after('CONTENT#', keptContentSk(header)),
  );
  if (row === undefined) return [];
  const { contentHash } = header;
  return [['mailings', { ...mailingKey(header.mailingId, 'CONTENT'), ...row, contentHash }]];
};

const putVersion = (
  db: Database,
  kind: VersionKind,
  item: Item,
  verb: 'REPLACE' | 'IGNORE',
): void => {
  const { partition, member } = places[kind];
  const thing = item[member] as { readonly version?: number };
  // 0.1.0 kept no history, and its first rows may lack the number: those are version 1.
  const version = thing.version ?? 1;
  const id = after(partition(''), textIn(item, 'pk'));
  const text = JSON.stringify({ ...thing, version });
  const salt = typeof item['salt'] === 'string' ? item['salt'] : null;
  putRow(db, 'versions', { kind, id, version, thing: text, salt }, verb);
};

const putMailing = (db: Database, header: MailingHeader): void =>
  putRow(db, 'mailings', {
    mailing_id: header.mailingId,
    sender_id: header.senderId,
    created_at: header.createdAt,
    state: header.state,
    is_active: 0,
    waiting_since: null,
  });

const itemsOfMailing = (row: Row): readonly MovedItem[] => {
  const [mailingId, senderId] = [textIn(row, 'mailing_id'), textIn(row, 'sender_id')];
  const header = { mailingId, senderId, createdAt: row['created_at'] } as unknown as MailingHeader;
  return [
    ['mailings', listKey(header)],
    ...(row['is_active'] === 1 ? [['mailings', activeKey(mailingId)] as const] : []),
    ...(row['waiting_since'] === null
      ? []
      : [
          [
            'mailings',
            { pk: heldPk, sk: mailingId, senderId, waitingSince: row['waiting_since'] },
          ] as const,
        ]),
  ];
};

const digits = (row: Row, name: string, width: number): string =>
  String(row[name]).padStart(width, '0');

const mailingIn = (item: Item): string => after(mailingPk(''), textIn(item, 'pk'));
