import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { accountKey } from '../../../shared/adapters/dynamodb/dispatch/dynamodb-mailing-accounts.ts';
import {
  claimKey,
  feedbackKey,
  runKey,
  sentKey,
  snapshotKey,
  tallyKey,
} from '../../../shared/adapters/items/dispatch-keys.ts';
import { mailingPk } from '../../../shared/adapters/items/keys.ts';
import type { Database } from '../../../shared/adapters/sqlite/database.ts';
import {
  type BatchRow,
  batchRowOfItem,
  itemOfBatch,
  resolvedIn,
} from '../../../shared/adapters/sqlite/dispatch/batch-rows.ts';
import { feedbackOfClaim } from '../../../shared/adapters/sqlite/dispatch/claim-rows.ts';
import {
  itemOfPage,
  type PageRow,
} from '../../../shared/adapters/sqlite/dispatch/sqlite-mailing-accounts.ts';
import { tables } from '../../../shared/deployment/tables.ts';
import type { ContactId, MailingId } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
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

/** Runs of mailings: pages, batches and claims, what came back, and the accounts of them. */
export const dispatchKinds: readonly MovedKind[] = [
  {
    rows: {
      table: 'runs',
      order: 'mailing_id',
      items: (row) => [
        ['mailings', { ...unmarshall(runKey(textIn(row, 'mailing_id'))), run: row['run'] }],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: mailingPk(''),
        sk: 'RUN',
        put: (db, item) =>
          putRow(db, 'runs', { mailing_id: mailingIn(item), run: textIn(item, 'run') }),
      },
    ],
  },
  {
    rows: {
      table: 'snapshots',
      order: 'mailing_id',
      items: (row) => [
        [
          'mailings',
          { ...unmarshall(snapshotKey(textIn(row, 'mailing_id'))), snapshot: row['snapshot'] },
        ],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: mailingPk(''),
        sk: 'SNAPSHOT',
        put: (db, item) =>
          putRow(db, 'snapshots', {
            mailing_id: mailingIn(item),
            snapshot: textIn(item, 'snapshot'),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'pages',
      order: 'mailing_id, segment, page',
      items: (row) => [
        ['mailings', given(unmarshall(itemOfPage(row as unknown as PageRow) as Marshalled))],
      ],
    },
    items: [
      { table: 'mailings', pk: mailingPk(''), sk: 'PAGE#', put: (db, item) => putPage(db, item) },
    ],
  },
  {
    rows: {
      table: 'tallies',
      order: 'mailing_id, segment, page',
      items: (row) => {
        const { tally } = row;
        const key = tallyKey(
          textIn(row, 'mailing_id'),
          numberIn(row, 'segment'),
          numberIn(row, 'page'),
        );
        return [['mailings', { ...unmarshall(key), tally }]];
      },
    },
    items: [
      {
        table: 'mailings',
        pk: /^MAILING#[^#]+#TALLY$/,
        put: (db, item) => {
          const [segment, page] = textIn(item, 'sk').split('-');
          putRow(db, 'tallies', {
            ...{ mailing_id: mailingIn(item), segment: Number(segment), page: Number(page) },
            tally: textIn(item, 'tally'),
          });
        },
      },
    ],
  },
  {
    rows: {
      table: 'batches',
      order: 'mailing_id, job_id',
      items: (row, db) => {
        const resolved = resolvedIn(db, mailingOf(row), textIn(row, 'job_id'));
        return [
          [
            'mailings',
            given({
              ...unmarshall(itemOfBatch(row as BatchRow) as Marshalled),
              ...(resolved.length === 0 ? {} : { resolved: new Set(resolved) }),
            }),
          ],
        ];
      },
    },
    items: [
      { table: 'mailings', pk: mailingPk(''), sk: 'BATCH#', put: (db, item) => putBatch(db, item) },
    ],
  },
  {
    rows: {
      table: 'claims',
      order: 'contact_id, mailing_id',
      items: (row, db) => itemsOfClaim(row, db),
    },
    items: [
      { table: 'mailings', pk: tables.mailings.claim, put: (db, item) => putClaim(db, item) },
    ],
  },
  {
    rows: {
      table: 'feedback_counts',
      more: 'row_number() OVER (PARTITION BY mailing_id ORDER BY kind) AS place',
      order: 'mailing_id, kind',
      // A stage adds up the counters of all segments: the first has all of it here.
      items: (row, db) => (row['place'] === 1 ? [['mailings', countersOf(row, db)]] : []),
    },
    items: [
      {
        table: 'mailings',
        pk: mailingPk(''),
        sk: 'FEEDBACK',
        put: (db, { pk, sk: _, ...counts }) => {
          for (const [kind, count] of Object.entries(counts))
            db.run(
              `INSERT INTO feedback_counts (mailing_id, kind, count) VALUES (?, ?, ?)
               ON CONFLICT DO UPDATE SET count = count + excluded.count`,
              mailingIn({ pk }),
              kind,
              Number(count),
            );
        },
      },
    ],
  },
  {
    rows: {
      table: 'sent_mailings',
      order: 'sender_id, mailing_id',
      items: (row) => [
        [
          'mailings',
          {
            ...unmarshall(sentKey(textIn(row, 'sender_id'), textIn(row, 'mailing_id'))),
            ...{ at: row['at'], sent: row['sent'], ttl: ttlOf(numberIn(row, 'expires_at')) },
          },
        ],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: tables.mailings.sent,
        put: (db, item) =>
          putRow(db, 'sent_mailings', {
            sender_id: after(tables.mailings.sent, textIn(item, 'pk')),
            mailing_id: textIn(item, 'sk'),
            at: numberIn(item, 'at'),
            sent: textIn(item, 'sent'),
            expires_at: millisOf(item),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'accounts',
      order: 'mailing_id, until',
      items: (row) => [
        [
          'mailings',
          {
            ...accountKey(textIn(row, 'mailing_id'), numberIn(row, 'until') as Instant),
            ...{ account: jsonIn(row, 'account'), salt: row['salt'] },
          },
        ],
      ],
    },
    items: [
      {
        table: 'mailings',
        pk: mailingPk(''),
        sk: 'ACCOUNT#',
        put: (db, item) =>
          putRow(db, 'accounts', {
            mailing_id: mailingIn(item),
            until: Number(after('ACCOUNT#', textIn(item, 'sk'))),
            account: JSON.stringify(item['account']),
            salt: textIn(item, 'salt'),
          }),
      },
    ],
  },
  // How fast mail may go is asked of whoever takes it.
  { items: [{ table: 'mailings', pk: tables.mailings.pacer }] },
];

type Marshalled = Parameters<typeof unmarshall>[0];

const putPage = (db: Database, item: Item): void => {
  const verdicts = textIn(item, 'verdicts');
  const { segment, page, at } = JSON.parse(verdicts) as Readonly<Record<string, number>>;
  putRow(db, 'pages', {
    mailing_id: mailingIn(item),
    segment: segment ?? 0,
    page: page ?? 0,
    at: Number(item['at'] ?? at ?? 0),
    verdicts,
    salt: textIn(item, 'salt'),
    decisions: textIn(item, 'decisions'),
  });
};

const putBatch = (db: Database, item: Item): void => {
  const { resolved, pk, sk, ...batch } = item;
  const [mailing_id, job_id] = [mailingIn(item), after('BATCH#', textIn(item, 'sk'))];
  putRow(db, 'batches', {
    ...{ mailing_id, job_id },
    ...batchRowOfItem(marshall(batch)),
    ...{ salt: textIn(item, 'salt'), decisions: textIn(item, 'decisions') },
  });
  for (const contact_id of (resolved ?? new Set()) as ReadonlySet<string>)
    putRow(db, 'resolved_recipients', { mailing_id, job_id, contact_id });
};

const itemsOfClaim = (row: Row, db: Database): readonly MovedItem[] => {
  const [contactId, mailingId] = [textIn(row, 'contact_id'), mailingOf(row)];
  const { job, at, version, decision, committed } = row;
  const feedback = feedbackOfClaim(db, contactId as ContactId, mailingId);
  return [
    [
      'mailings',
      given({
        ...unmarshall(claimKey(contactId, mailingId)),
        ...{ job, at, version, decision, committed },
        ...(feedback.length === 0 ? {} : { feedback: new Set(feedback) }),
      }),
    ],
  ];
};

const putClaim = (db: Database, item: Item): void => {
  const contact_id = after(tables.mailings.claim, textIn(item, 'pk'));
  const mailing_id = textIn(item, 'sk');
  putRow(db, 'claims', {
    ...{ contact_id, mailing_id, job: textIn(item, 'job'), at: numberIn(item, 'at') },
    ...{ version: numberIn(item, 'version'), decision: textIn(item, 'decision') },
    committed: typeof item['committed'] === 'string' ? item['committed'] : null,
  });
  for (const kind of (item['feedback'] ?? new Set()) as ReadonlySet<string>)
    putRow(db, 'claim_feedback', { contact_id, mailing_id, kind });
};

const countersOf = (row: Row, db: Database): Item => {
  const mailingId = mailingOf(row);
  const counts = db.all<{ kind: string; count: number }>(
    'SELECT kind, count FROM feedback_counts WHERE mailing_id = ?',
    mailingId,
  );
  return {
    ...unmarshall(feedbackKey(mailingId, 0)),
    ...Object.fromEntries(counts.map(({ kind, count }) => [kind, count])),
  };
};

const mailingOf = (row: Row) => textIn(row, 'mailing_id') as MailingId;

/** The mailing of an item of the mailing itself, or of one of its segments. */
const mailingIn = (item: Item): string =>
  after(mailingPk(''), textIn(item, 'pk')).split('#')[0] ?? '';
