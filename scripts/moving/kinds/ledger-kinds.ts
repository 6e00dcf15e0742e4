import { erasingKey } from '../../../shared/adapters/dynamodb/consent/dynamodb-certificate-store.ts';
import { moreLeaves } from '../../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import {
  askedBack,
  askedBackKey,
  eventKey,
  idempotencyKeyKey,
  suppressionKey,
  suppressionVersion,
  tokenKey,
} from '../../../shared/adapters/dynamodb/consent/ledger-write.ts';
import { certificatePk, contactPk, stateKey } from '../../../shared/adapters/items/keys.ts';
import { leafParts, leavesAttribute } from '../../../shared/adapters/items/leaves.ts';
import type { Database } from '../../../shared/adapters/sqlite/database.ts';
import { unpackedEntries } from '../../../shared/adapters/sqlite/evidence/outbox-rows.ts';
import type { Suppression } from '../../../shared/consent/suppression/suppression-list.ts';
import { tables } from '../../../shared/deployment/tables.ts';
import type { AddressHash, ContactId } from '../../../shared/kernel/ids.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { putFacts } from './contact-kinds.ts';
import {
  after,
  given,
  type Item,
  jsonIn,
  jsonText,
  type MovedItem,
  type MovedKind,
  millisOf,
  numberIn,
  putRow,
  type Row,
  textIn,
  ttlOf,
} from './moved-kind.ts';

/** Ledgers of contacts, what stops an address, and what erasure left. */
export const ledgerKinds: readonly MovedKind[] = [
  {
    rows: { table: 'consent_states', order: 'contact_id', items: (row) => itemsOfState(row) },
    items: [
      {
        table: 'consent',
        pk: contactPk(''),
        sk: moreLeaves,
        put: (db, item) => addLeaves(db, item),
      },
      { table: 'consent', pk: contactPk(''), sk: 'STATE', put: (db, item) => putState(db, item) },
    ],
  },
  {
    rows: {
      table: 'consent_events',
      order: 'contact_id, sequence',
      items: (row) => [
        [
          'consent',
          {
            ...eventKey(contactOf(row), numberIn(row, 'sequence')),
            ...{ type: 'event', event: jsonIn(row, 'event') },
          },
        ],
      ],
    },
    items: [
      {
        table: 'consent',
        pk: contactPk(''),
        sk: 'EVENT#',
        put: (db, item) => {
          putRow(db, 'consent_events', {
            contact_id: contactIn(item),
            sequence: Number(after('EVENT#', textIn(item, 'sk'))),
            event: JSON.stringify(item['event']),
          });
          putFacts(db, item);
        },
      },
    ],
  },
  {
    rows: {
      table: 'consent_keys',
      order: 'contact_id, key',
      items: (row) => [
        [
          'consent',
          {
            ...idempotencyKeyKey(contactOf(row), textIn(row, 'key')),
            ...{ type: 'key', fingerprint: row['fingerprint'] },
            sequences: jsonIn(row, 'sequences'),
          },
        ],
      ],
    },
    items: [
      {
        table: 'consent',
        pk: contactPk(''),
        sk: 'KEY#',
        put: (db, item) =>
          putRow(db, 'consent_keys', {
            contact_id: contactIn(item),
            key: after('KEY#', textIn(item, 'sk')),
            fingerprint: textIn(item, 'fingerprint'),
            sequences: JSON.stringify(item['sequences']),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'suppressions',
      order: 'address_hash, scope',
      items: (row) => {
        const suppression = jsonIn(row, 'suppression') as Suppression;
        return [['consent', { ...suppressionKey(suppression), type: 'suppression', suppression }]];
      },
    },
    items: [
      {
        table: 'consent',
        pk: tables.consent.suppression,
        sk: askedBack,
        put: (db, item) => putAskedBack(db, item),
      },
      {
        table: 'consent',
        pk: tables.consent.suppression,
        sk: suppressionVersion,
        put: (db, item) => putSuppressionVersion(db, item),
      },
      {
        table: 'consent',
        pk: tables.consent.suppression,
        put: (db, item) =>
          putRow(db, 'suppressions', {
            address_hash: addressIn(item),
            scope: textIn(item, 'sk'),
            suppression: JSON.stringify(item['suppression']),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'suppression_versions',
      order: 'address_hash, scope, entry',
      items: (row) => {
        const suppression = jsonIn(row, 'suppression') as Suppression;
        const { pk, sk } = suppressionKey(suppression);
        return [
          [
            'consent',
            {
              ...{ pk, sk: `${suppressionVersion}${sk}#${row['entry']}` },
              ...{ type: 'suppression-version', suppression, salt: row['salt'] },
            },
          ],
        ];
      },
    },
    items: [],
  },
  {
    rows: {
      table: 'asked_back',
      order: 'address_hash',
      items: (row) => [
        [
          'consent',
          {
            ...askedBackKey(textIn(row, 'address_hash') as AddressHash),
            ...{ type: 'asked-back', askedAt: row['asked_at'] },
            ttl: ttlOf(numberIn(row, 'expires_at')),
          },
        ],
      ],
    },
    items: [],
  },
  {
    rows: {
      table: 'opt_in_tokens',
      order: 'token_hash',
      items: (row) => [
        [
          'consent',
          {
            ...tokenKey(textIn(row, 'token_hash')),
            ...{ type: 'token', token: jsonIn(row, 'token') },
            ttl: ttlOf(numberIn(row, 'expires_at')),
          },
        ],
      ],
    },
    items: [
      {
        table: 'consent',
        pk: tables.consent.token,
        put: (db, item) =>
          putRow(db, 'opt_in_tokens', {
            token_hash: after(tables.consent.token, textIn(item, 'pk')),
            token: JSON.stringify(item['token']),
            expires_at: millisOf(item),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'certificates',
      order: 'contact_id, part',
      items: (row) => itemsOfCertificate(row),
    },
    items: [
      {
        table: 'consent',
        pk: tables.consent.certificate,
        put: (db, item) => putCertificate(db, item),
      },
      { table: 'consent', pk: tables.consent.erasing },
    ],
  },
];

const itemsOfState = (row: Row): readonly MovedItem[] => {
  const contactId = contactOf(row);
  const [first = [], ...others] = leafParts(unpackedEntries(row['leaves'] as Uint8Array | null));
  const head = defined({
    ...{ ...stateKey(contactId), type: 'state', version: row['version'] },
    erased: row['is_erased'] === 1 ? true : undefined,
    ...{ lastHash: row['last_hash'] ?? undefined, state: jsonIn(row, 'state') },
    ...{ marks: jsonIn(row, 'marks'), secret: row['secret'] ?? undefined },
    ...leavesAttribute(first),
  });
  return [
    [
      'consent',
      Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined)),
    ],
    ...others.map((part, index): MovedItem => {
      const sk = `${moreLeaves}${String(index + 1).padStart(6, '0')}`;
      return ['consent', { pk: contactPk(contactId), sk, type: 'state', ...leavesAttribute(part) }];
    }),
  ];
};

const putState = (db: Database, item: Item): void =>
  putRow(db, 'consent_states', {
    contact_id: contactIn(item),
    version: numberIn(item, 'version'),
    is_erased: item['erased'] === true ? 1 : 0,
    last_hash: typeof item['lastHash'] === 'string' ? item['lastHash'] : null,
    state: jsonText(item['state']),
    marks: jsonText(item['marks']),
    secret: typeof item['secret'] === 'string' ? item['secret'] : null,
    leaves: item['leaves'] instanceof Uint8Array ? item['leaves'] : null,
  });

/** The parts of a closed head follow it: an export has the rows of a contact in the order of their keys. */
const addLeaves = (db: Database, item: Item): void => {
  const contactId = contactIn(item);
  const row = db.get<{ leaves: Uint8Array | null }>(
    'SELECT leaves FROM consent_states WHERE contact_id = ?',
    contactId,
  );
  if (row === undefined) throw new Error(`leaves of ${contactId} come before its head`);
  const leaves = Buffer.concat([row.leaves ?? Buffer.of(), item['leaves'] as Uint8Array]);
  db.run('UPDATE consent_states SET leaves = ? WHERE contact_id = ?', leaves, contactId);
};

const putAskedBack = (db: Database, item: Item): void =>
  putRow(db, 'asked_back', {
    address_hash: addressIn(item),
    asked_at: numberIn(item, 'askedAt'),
    expires_at: millisOf(item),
  });

const putSuppressionVersion = (db: Database, item: Item): void => {
  const suppression = item['suppression'] as Suppression;
  putRow(db, 'suppression_versions', {
    address_hash: addressIn(item),
    scope: suppression.scope,
    entry: textIn(item, 'sk').slice(-64),
    suppression: JSON.stringify(suppression),
    salt: textIn(item, 'salt'),
  });
};

const itemsOfCertificate = (row: Row): readonly MovedItem[] => {
  const id = contactOf(row);
  const certificate = jsonIn(row, 'certificate') as Item;
  const part = numberIn(row, 'part');
  const named =
    part === 0
      ? { sk: 'CERTIFICATE', type: 'certificate' }
      : { sk: `${partPrefix}${String(part).padStart(6, '0')}`, type: 'certificate-part' };
  const isGoing = part === 0 && certificate['status'] === 'started';
  return [
    ['consent', given({ pk: certificatePk(id), ...named, certificate, salt: row['salt'] })],
    ...(isGoing ? [['consent', { ...erasingKey(id), at: certificate['startedAt'] }] as const] : []),
  ];
};

const putCertificate = (db: Database, item: Item): void => {
  const sk = textIn(item, 'sk');
  putRow(db, 'certificates', {
    contact_id: after(tables.consent.certificate, textIn(item, 'pk')),
    part: sk === 'CERTIFICATE' ? 0 : Number(after(partPrefix, sk)),
    certificate: JSON.stringify(item['certificate']),
    salt: typeof item['salt'] === 'string' ? item['salt'] : null,
  });
};

const partPrefix = 'LEAVES#';

const contactOf = (row: Row) => textIn(row, 'contact_id') as ContactId;
const contactIn = (item: Item): string => after(contactPk(''), textIn(item, 'pk'));
const addressIn = (item: Item): string => after(tables.consent.suppression, textIn(item, 'pk'));
