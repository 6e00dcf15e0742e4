import {
  consentDayItem,
  consentDaysPk,
} from '../../../shared/adapters/dynamodb/consent/dynamodb-consent-days.ts';
import { holdKey } from '../../../shared/adapters/dynamodb/consent/dynamodb-hold-book.ts';
import { importItems } from '../../../shared/adapters/dynamodb/consent/dynamodb-import-jobs.ts';
import {
  invalidationKey,
  touchedPk,
} from '../../../shared/adapters/dynamodb/consent/dynamodb-invalidation-jobs.ts';
import {
  noticeListKey,
  noticeVersionKey,
} from '../../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import {
  requestKeys,
  requestOfKey,
  requestVersionKey,
} from '../../../shared/adapters/dynamodb/consent/dynamodb-request-book.ts';
import { retentionRunKey } from '../../../shared/adapters/dynamodb/consent/dynamodb-retention-runs.ts';
import {
  currentTopicKey,
  topicVersionKey,
} from '../../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { importListPk, importPk, jobPk, requestPk } from '../../../shared/adapters/items/keys.ts';
import type { Database } from '../../../shared/adapters/sqlite/database.ts';
import type { Notice } from '../../../shared/consent/notice/notice.ts';
import type { PersonRequest } from '../../../shared/consent/request/person-request.ts';
import type { Topic } from '../../../shared/consent/topic/topic.ts';
import { tables } from '../../../shared/deployment/tables.ts';
import type { NoticeId } from '../../../shared/kernel/ids.ts';
import type { Hold } from '../../../shared/retention/hold.ts';
import type { RetentionRun } from '../../../shared/retention/retention-run.ts';
import type { ConsentDay } from '../../../shared/subjects/consent-days/consent-day.ts';
import type { ImportJob } from '../../../shared/subjects/imports/import-job.ts';
import type { InvalidationJob } from '../../../shared/subjects/invalidations/invalidation-job.ts';
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
} from './moved-kind.ts';

/** Notices, topics, requests of persons, holds, and jobs that went over everybody. */
export const registerKinds: readonly MovedKind[] = [
  {
    rows: {
      table: 'notices',
      more: 'version = min(version) OVER (PARTITION BY sender_id, notice_id) AS is_first',
      order: 'notice_id, version',
      items: (row) => {
        const notice = jsonIn(row, 'notice') as Notice;
        const { noticeId, senderId, version } = notice;
        return [
          [
            'consent',
            given({
              ...noticeVersionKey(noticeId, version),
              ...{ type: 'notice', notice, salt: row['salt'] },
            }),
          ],
          // Once: a stage is loaded by calls that take no key twice.
          ...(row['is_first'] === 1
            ? [['consent', noticeListKey(senderId, noticeId)] as const]
            : []),
        ];
      },
    },
    items: [
      { table: 'consent', pk: `${tables.consent.notice}LIST#` },
      {
        table: 'consent',
        pk: tables.consent.notice,
        put: (db, item) => {
          const notice = item['notice'] as Notice;
          putRow(db, 'notices', {
            notice_id: notice.noticeId,
            version: notice.version,
            sender_id: notice.senderId,
            notice: JSON.stringify(notice),
            salt: textIn(item, 'salt'),
          });
        },
      },
    ],
  },
  {
    rows: {
      table: 'topics',
      more: 'version = max(version) OVER (PARTITION BY entity_id, topic_id) AS is_newest',
      order: 'entity_id, topic_id, version',
      items: (row) => itemsOfTopic(row),
    },
    items: [
      {
        table: 'consent',
        pk: tables.consent.topics,
        // The newest version is one of them; a topic that was never kept in versions has it alone.
        put: (db, item) =>
          putTopic(db, item, textIn(item, 'sk').startsWith('V#') ? 'REPLACE' : 'IGNORE'),
      },
    ],
  },
  {
    rows: {
      table: 'requests',
      order: 'request_id',
      items: (row) => {
        const request = jsonIn(row, 'request') as PersonRequest;
        const { version, contactId, requestId } = request;
        const same = { type: 'request', version, request, secret: row['secret'] };
        return [
          ...requestKeys(request).map((key): MovedItem => ['consent', given({ ...key, ...same })]),
          ['consent', { ...requestOfKey(contactId, requestId), type: 'request-of' }],
        ];
      },
    },
    items: [
      { table: 'consent', pk: `${tables.consent.request}LIST#` },
      { table: 'consent', pk: `${tables.consent.request}OF#` },
      {
        table: 'consent',
        pk: tables.consent.request,
        sk: 'V#',
        put: (db, item) =>
          putRow(db, 'request_versions', {
            request_id: after(requestPk(''), textIn(item, 'pk')),
            version: Number(after('V#', textIn(item, 'sk'))),
            logged: JSON.stringify(item['logged']),
            salt: textIn(item, 'salt'),
          }),
      },
      {
        table: 'consent',
        pk: tables.consent.request,
        sk: 'REQUEST',
        put: (db, item) => putRequest(db, item),
      },
    ],
  },
  {
    rows: {
      table: 'request_versions',
      order: 'request_id, version',
      items: (row) => [
        [
          'consent',
          {
            ...requestVersionKey({
              requestId: textIn(row, 'request_id') as PersonRequest['requestId'],
              version: numberIn(row, 'version'),
            }),
            ...{ type: 'request-version', logged: jsonIn(row, 'logged'), salt: row['salt'] },
          },
        ],
      ],
    },
    items: [],
  },
  {
    rows: {
      table: 'holds',
      order: 'held_kind, held_id, hold_id',
      items: (row) => {
        const hold = jsonIn(row, 'hold') as Hold;
        return [['consent', { ...holdKey(hold), type: 'hold', hold }]];
      },
    },
    items: [
      {
        table: 'consent',
        pk: tables.consent.holds,
        put: (db, item) => {
          const hold = item['hold'] as Hold;
          putRow(db, 'holds', {
            held_kind: hold.on,
            held_id: hold.id,
            hold_id: hold.holdId,
            is_released: hold.released === undefined ? 0 : 1,
            hold: JSON.stringify(hold),
          });
        },
      },
    ],
  },
  {
    rows: {
      table: 'retention_run',
      order: 'one',
      items: (row) => {
        const run = jsonIn(row, 'run') as RetentionRun;
        return run.state === 'done'
          ? [['consent', { ...retentionRunKey, type: 'job', version: run.version, run }]]
          : [];
      },
    },
    items: [
      {
        table: 'consent',
        pk: jobPk('retention'),
        put: (db, item) => {
          const run = item['run'] as RetentionRun;
          // One that was running would resume at a position in the other store, so the next one starts from the beginning.
          if (run.state === 'done')
            putRow(db, 'retention_run', {
              one: 1,
              version: run.version,
              run: JSON.stringify(run),
            });
        },
      },
    ],
  },
  {
    rows: {
      table: 'consent_days',
      order: 'sender_id, day',
      items: (row) => [['consent', consentDayItem(jsonIn(row, 'counted') as ConsentDay)]],
    },
    items: [
      {
        table: 'consent',
        pk: consentDaysPk,
        put: (db, item) => {
          const counted = item['counted'] as ConsentDay;
          putRow(db, 'consent_days', {
            sender_id: counted.senderId,
            day: counted.day,
            counted: JSON.stringify(counted),
          });
        },
      },
    ],
  },
  {
    rows: {
      table: 'imports',
      order: 'imported_by, import_id',
      items: (row) =>
        importItems(jsonIn(row, 'job') as ImportJob).map((item): MovedItem => ['consent', item]),
    },
    items: [
      {
        table: 'consent',
        pk: importListPk,
        put: (db, item) => {
          const job = item['job'] as ImportJob;
          putRow(db, 'imports', {
            imported_by: job.importedBy,
            import_id: job.importId,
            started_at: job.startedAt,
            job: JSON.stringify(job),
            expires_at: millisOf(item),
          });
        },
      },
      { table: 'consent', pk: importPk('') },
    ],
  },
  {
    rows: {
      table: 'invalidations',
      order: 'notice_id, notice_version',
      items: (row) => {
        const job = jsonIn(row, 'job') as InvalidationJob;
        const { state, version } = job;
        return [['consent', { ...invalidationKey(job), type: 'job', state, version, job }]];
      },
    },
    items: [
      {
        table: 'consent',
        pk: jobPk('invalidations'),
        put: (db, item) => {
          const job = item['job'] as InvalidationJob;
          putRow(db, 'invalidations', {
            notice_id: job.noticeId,
            notice_version: job.noticeVersion,
            state: job.state,
            version: job.version,
            job: JSON.stringify(job),
          });
        },
      },
    ],
  },
  {
    rows: {
      table: 'invalidated_contacts',
      order: 'notice_id, notice_version, contact_id',
      items: (row) => [
        [
          'consent',
          {
            pk: touchedPk({
              noticeId: textIn(row, 'notice_id') as NoticeId,
              noticeVersion: numberIn(row, 'notice_version'),
            }),
            ...{ sk: row['contact_id'], type: 'job-contact', at: row['at'] },
          },
        ],
      ],
    },
    items: [
      {
        table: 'consent',
        pk: jobPk('invalidation#'),
        put: (db, item) => {
          const [noticeId = '', version] = after(jobPk('invalidation#'), textIn(item, 'pk')).split(
            '#',
          );
          putRow(db, 'invalidated_contacts', {
            notice_id: noticeId,
            notice_version: Number(version),
            contact_id: textIn(item, 'sk'),
            at: numberIn(item, 'at'),
          });
        },
      },
    ],
  },
];

const itemsOfTopic = (row: Row): readonly MovedItem[] => {
  const topic = jsonIn(row, 'topic') as Topic;
  const { entityId, topicId, version } = topic;
  return [
    [
      'consent',
      given({
        ...topicVersionKey(entityId, topicId, version),
        ...{ type: 'topic-version', topic, salt: row['salt'] },
      }),
    ],
    ...(row['is_newest'] === 1
      ? [
          [
            'consent',
            { ...currentTopicKey(entityId, topicId), type: 'topic', version, topic },
          ] as const,
        ]
      : []),
  ];
};

const putTopic = (db: Database, item: Item, verb: 'REPLACE' | 'IGNORE'): void => {
  const topic = item['topic'] as Topic;
  const { entityId: entity_id, topicId: topic_id, version } = topic;
  const values = { entity_id, topic_id, version, topic: JSON.stringify(topic) };
  putRow(db, 'topics', { ...values, salt: textIn(item, 'salt') }, verb);
};

const putRequest = (db: Database, item: Item): void => {
  const request = item['request'] as PersonRequest;
  putRow(db, 'requests', {
    request_id: request.requestId,
    contact_id: request.contactId,
    state: request.state,
    kind: request.kind,
    due_at: request.dueAt,
    version: request.version,
    request: JSON.stringify(request),
    secret: typeof item['secret'] === 'string' ? item['secret'] : null,
  });
};
