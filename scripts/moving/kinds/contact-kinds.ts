import { contactFactsKey } from '../../../shared/adapters/dynamodb/contacts/contact-facts-items.ts';
import { factsIn, factsSaltIn } from '../../../shared/adapters/items/first-facts.ts';
import {
  addressKey,
  anyTaggedKey,
  collectedRow,
  contactKey,
  contactPk,
  externalKey,
  signUpsPk,
  taggedKey,
} from '../../../shared/adapters/items/keys.ts';
import type { Database } from '../../../shared/adapters/sqlite/database.ts';
import type { ContactFacts } from '../../../shared/contacts/contact-facts.ts';
import { tables } from '../../../shared/deployment/tables.ts';
import { canonicalJson, type Json } from '../../../shared/kernel/canonical-json.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import type { AddressHash, ContactId, ExternalId, SenderId } from '../../../shared/kernel/ids.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import {
  after,
  given,
  type Item,
  jsonIn,
  jsonText,
  type MovedKind,
  millisOf,
  numberIn,
  putRow,
  type Row,
  textIn,
  ttlOf,
} from './moved-kind.ts';

/** Contacts, and the rows that find them. */
export const contactKinds: readonly MovedKind[] = [
  {
    rows: {
      table: 'contacts',
      order: 'number',
      items: (row) => [
        [
          'contacts',
          given({
            ...contactKey(textIn(row, 'contact_id')),
            ...{ type: 'contact', version: row['version'], contact: jsonIn(row, 'contact') },
          }),
        ],
      ],
    },
    items: [
      {
        table: 'contacts',
        pk: contactPk(''),
        sk: 'CONTACT',
        put: (db, item) => putContact(db, item),
      },
    ],
  },
  {
    rows: {
      table: 'addresses',
      order: 'address_hash, sender_id',
      items: (row) => [
        [
          'contacts',
          defined({
            ...addressKey(textIn(row, 'address_hash') as AddressHash, senderOf(row)),
            ...{ type: 'address', contactId: row['contact_id'] },
            reserved: row['is_reserved'] === 1 ? true : undefined,
          }),
        ],
      ],
    },
    items: [
      {
        table: 'contacts',
        pk: tables.contacts.address,
        sk: /^[^+]/,
        put: (db, item) =>
          putRow(db, 'addresses', {
            address_hash: hashIn(item),
            sender_id: textIn(item, 'sk'),
            contact_id: textIn(item, 'contactId'),
            is_reserved: item['reserved'] === true ? 1 : 0,
          }),
      },
    ],
  },
  {
    rows: {
      table: 'tagged_addresses',
      order: 'mailbox_hash, contact_id',
      items: (row) => [
        [
          'contacts',
          { ...taggedKey(mailboxOf(row), contactOf(row)), type: 'tagged', ...ownerOf(row) },
        ],
      ],
    },
    items: [
      {
        table: 'contacts',
        pk: tables.contacts.address,
        sk: /^\+./,
        put: (db, item) => putTagged(db, 'tagged_addresses', item),
      },
    ],
  },
  {
    rows: {
      table: 'tagged_mailboxes',
      order: 'mailbox_hash',
      items: (row) => [
        ['contacts', { ...anyTaggedKey(mailboxOf(row)), type: 'any-tagged', ...ownerOf(row) }],
      ],
    },
    items: [
      {
        table: 'contacts',
        pk: tables.contacts.address,
        sk: '+',
        put: (db, item) => putTagged(db, 'tagged_mailboxes', item),
      },
    ],
  },
  {
    rows: {
      table: 'sign_ups',
      order: 'name',
      items: (row) => [
        [
          'contacts',
          {
            ...{ pk: signUpsPk(textIn(row, 'name')), sk: 'SIGN-UPS', taken: row['taken'] },
            ttl: ttlOf(numberIn(row, 'expires_at')),
          },
        ],
      ],
    },
    items: [
      {
        table: 'contacts',
        pk: tables.contacts.signUps,
        put: (db, item) =>
          putRow(db, 'sign_ups', {
            name: after(tables.contacts.signUps, textIn(item, 'pk')),
            taken: numberIn(item, 'taken'),
            expires_at: millisOf(item),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'external_ids',
      order: 'external_id',
      items: (row) => [
        [
          'consent',
          {
            ...externalKey(textIn(row, 'external_id') as ExternalId),
            ...{ type: 'external', contactId: row['contact_id'] },
          },
        ],
      ],
    },
    items: [
      {
        table: 'consent',
        pk: tables.consent.external,
        put: (db, item) =>
          putRow(db, 'external_ids', {
            external_id: after(tables.consent.external, textIn(item, 'pk')),
            contact_id: textIn(item, 'contactId'),
          }),
      },
    ],
  },
  {
    rows: {
      table: 'collected',
      order: 'key_hash',
      items: (row) => [
        [
          'consent',
          {
            ...collectedRow(textIn(row, 'key_hash') as Sha256),
            ...{ type: 'collected', contactId: row['contact_id'] },
          },
        ],
      ],
    },
    items: [
      { table: 'consent', pk: tables.consent.collected, put: (db, item) => putCollected(db, item) },
    ],
  },
  {
    rows: {
      table: 'proofs',
      order: 'key_hash',
      items: (row) => [
        [
          'consent',
          {
            ...collectedRow(textIn(row, 'key_hash') as Sha256),
            ...{ type: 'proof', mark: row['mark'] },
          },
        ],
      ],
    },
    items: [],
  },
  {
    rows: {
      table: 'contact_facts',
      order: 'contact_id, changed_at, version',
      items: (row) => {
        const facts = jsonIn(row, 'facts') as ContactFacts;
        return [
          [
            'consent',
            given({ ...contactFactsKey(facts), type: 'facts', facts, salt: row['salt'] }),
          ],
        ];
      },
    },
    items: [
      {
        table: 'consent',
        pk: contactPk(''),
        sk: 'FACTS#',
        put: (db, item) => putFacts(db, item),
      },
    ],
  },
];

/** The facts in an item, which may be that of a first event. */
export const putFacts = (db: Database, item: Item): void => {
  const facts = factsIn(item);
  const salt = factsSaltIn(item);
  if (facts === undefined) return;
  putRow(db, 'contact_facts', {
    contact_id: facts.contactId,
    changed_at: facts.changedAt,
    version: facts.version,
    facts: canonicalJson(facts as Json),
    salt: typeof salt === 'string' ? salt : '',
  });
};

const putContact = (db: Database, item: Item): void => {
  const contact = item['contact'] as Item | undefined;
  const { version = null } = item as { readonly version?: number };
  putRow(db, 'contacts', {
    contact_id: after(contactPk(''), textIn(item, 'pk')),
    // One whose sender cannot be read is shown to policy, which denies it.
    sender_id: typeof contact?.['senderId'] === 'string' ? contact['senderId'] : null,
    version,
    contact: jsonText(contact),
  });
};

const putTagged = (db: Database, table: string, item: Item): void =>
  putRow(db, table, {
    mailbox_hash: hashIn(item),
    contact_id: textIn(item, 'contactId'),
    sender_id: textIn(item, 'senderId'),
  });

/** Proofs of consent lie among sales and gifts. */
const putCollected = (db: Database, item: Item): void => {
  const key_hash = after(tables.consent.collected, textIn(item, 'pk'));
  if (item['mark'] === undefined)
    putRow(db, 'collected', { key_hash, contact_id: textIn(item, 'contactId') });
  else putRow(db, 'proofs', { key_hash, mark: textIn(item, 'mark') });
};

const hashIn = (item: Item): string => after(tables.contacts.address, textIn(item, 'pk'));
const mailboxOf = (row: Row) => textIn(row, 'mailbox_hash') as AddressHash;
const contactOf = (row: Row) => textIn(row, 'contact_id') as ContactId;
const senderOf = (row: Row) => textIn(row, 'sender_id') as SenderId;
const ownerOf = (row: Row) => ({ contactId: row['contact_id'], senderId: row['sender_id'] });
