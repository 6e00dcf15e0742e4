import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { type OutboxRow, outboxShard } from '../../../consent/event/announcement.ts';
import type { ConsentEvent } from '../../../consent/event/consent-event.ts';
import type { LedgerWrite } from '../../../consent/event/consent-ledger.ts';
import type { OptInToken } from '../../../consent/opt-in/opt-in-token.ts';
import {
  type AskedBack,
  askedBackFor,
  type Suppression,
} from '../../../consent/suppression/suppression-list.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import type { AddressHash, ContactId } from '../../../kernel/ids.ts';
import type { ManyLedgerWrite } from '../../../subjects/many/many-contacts.ts';
import { commitRecord } from '../../items/commit-record.ts';
import { consentStateItem } from '../../items/consent-state-item.ts';
import { eventEntry } from '../../items/event-entry.ts';
import { contactPk, outboxPk, suppressionPk, tokenPk } from '../../items/keys.ts';
import { leavesAttribute } from '../../items/leaves.ts';
import type { Logged } from '../evidence/outbox-item.ts';

export type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export const eventKey = (contactId: ContactId, sequence: number) =>
  ({ pk: contactPk(contactId), sk: `EVENT#${sequenceText(sequence)}` }) as const;

const sequenceText = (sequence: number): string => String(sequence).padStart(12, '0');

export const idempotencyKeyKey = (contactId: ContactId, value: string) =>
  ({ pk: contactPk(contactId), sk: `KEY#${value}` }) as const;

export const suppressionKey = ({
  addressHash,
  scope,
}: Pick<Suppression, 'addressHash' | 'scope'>) =>
  ({ pk: suppressionPk(addressHash), sk: scope }) as const;

/** Beside the suppressions of the address; no scope has such a name. */
export const askedBackKey = (addressHash: AddressHash) =>
  ({ pk: suppressionPk(addressHash), sk: askedBack }) as const;

export const askedBack = 'ASKED#';

export const tokenKey = (tokenHash: string) => ({ pk: tokenPk(tokenHash), sk: 'TOKEN' }) as const;

const isNew = 'attribute_not_exists(pk)';

/** INVARIANT: the only write of an EVENT item, and it never lands on one that exists. */
const eventPut = (table: string, event: ConsentEvent, carried: object = {}): TransactItem => ({
  Put: {
    TableName: table,
    Item: { ...eventKey(event.contactId, event.sequence), type: 'event', event, ...carried },
    ConditionExpression: isNew,
  },
});

/**
 * What was announced in one transaction, as one row; several become one that lists them. It also
 * carries the leaves for the evidence log that the same transaction gave rise to.
 */
export const outboxPut = (
  table: string,
  {
    contactId,
    rows,
    entries = [],
  }: {
    readonly contactId: ContactId;
    readonly rows: readonly [OutboxRow, ...OutboxRow[]];
    readonly entries?: readonly Sha256[] | undefined;
  },
): TransactItem => {
  const [first, ...others] = rows;
  const said =
    others.length === 0
      ? { sk: first.id, announcement: first.announcement }
      : // Its own id: an announcement in it that is put aside takes no other along.
        { sk: `${first.id}+${others.length}`, announcements: rows };
  return {
    Put: {
      TableName: table,
      Item: {
        pk: outboxPk(outboxShard(contactId)),
        type: 'outbox',
        at: first.at,
        ...said,
        ...leavesAttribute(entries),
      },
    },
  };
};

/**
 * A suppression as the one that counts for its scope, and as a version of it that stays: the next
 * one takes its place, and the leaf that the log has of it must still be opened.
 */
export const suppressionPuts = (table: string, suppression: Suppression): Logged => {
  const { salt, entry } = commitRecord('suppression', suppression);
  const key = suppressionKey(suppression);
  const version = { ...key, sk: `${suppressionVersion}${key.sk}#${entry}` };
  return {
    entries: [entry],
    puts: [
      { Put: { TableName: table, Item: { ...key, type: 'suppression', suppression } } },
      {
        Put: {
          TableName: table,
          Item: { ...version, type: 'suppression-version', suppression, salt },
        },
      },
    ],
  };
};

/** No scope begins like this: it is `ALL` or the id of a sender. */
export const suppressionVersion = 'V#';

export const tokenPut = (table: string, token: OptInToken): TransactItem => ({
  Put: {
    TableName: table,
    // Kept a month past its end, so that a late click can be told why; then TTL removes it.
    Item: {
      ...tokenKey(token.tokenHash),
      type: 'token',
      token,
      ttl: Math.ceil(token.expiresAt / 1_000) + 30 * 86_400,
    },
    ConditionExpression: isNew,
  },
});

/** One for each address in thirty days; then TTL removes it. */
const askedBackPut = (table: string, { addressHash, at }: AskedBack): TransactItem => ({
  Put: {
    TableName: table,
    Item: {
      ...askedBackKey(addressHash),
      type: 'asked-back',
      askedAt: at,
      ttl: Math.ceil((at + askedBackFor) / 1_000) + 86_400,
    },
    ConditionExpression: `${isNew} OR askedAt <= :before`,
    ExpressionAttributeValues: { ':before': at - askedBackFor },
  },
});

const statePut = (table: string, write: Omit<LedgerWrite, 'key'>): TransactItem => ({
  Put: {
    TableName: table,
    Item: consentStateItem(write.fold, write.events.at(-1)?.hash ?? '', write.secret),
    ...(write.expectedVersion === 0
      ? { ConditionExpression: isNew }
      : {
          ConditionExpression: 'version = :expected AND attribute_not_exists(erased)',
          ExpressionAttributeValues: { ':expected': write.expectedVersion },
        }),
  },
});

const keyPut = (table: string, contactId: ContactId, key: WrittenKey): TransactItem => ({
  Put: {
    TableName: table,
    Item: {
      ...idempotencyKeyKey(contactId, key.value),
      type: 'key',
      fingerprint: key.fingerprint,
      sequences: key.sequences,
    },
    ConditionExpression: isNew,
  },
});

type WrittenKey = ManyLedgerWrite['keys'][number];

const keysOf = ({ key, events }: LedgerWrite): readonly WrittenKey[] =>
  key === undefined ? [] : [{ ...key, sequences: events.map(({ sequence }) => sequence) }];

/** One change of a contact's ledger as the items of one transaction (at most 100). */
export const ledgerTransaction = (table: string, write: LedgerWrite): TransactItem[] => {
  const { puts, entries } = ledgerPuts(table, { ...write, keys: keysOf(write) });
  return [
    ...puts,
    // A change announces itself first, and that row takes the leaves of all of it along.
    ...write.outbox.map((row, index) =>
      outboxPut(table, {
        contactId: write.contactId,
        rows: [row],
        entries: index === 0 ? entries : [],
      }),
    ),
  ];
};

/**
 * The same without what is announced, of several changes written as one; the item of the first event
 * may carry more.
 */
export const ledgerPuts = (table: string, write: ManyLedgerWrite, carried?: object): Logged => {
  const { events, secret, suppressions = [], tokens = [] } = write;
  const rows = lastOfEach(suppressions).map((row) => suppressionPuts(table, row));
  return {
    puts: [
      statePut(table, write),
      ...events.map((event, index) => eventPut(table, event, index === 0 ? carried : undefined)),
      ...write.keys.map((key) => keyPut(table, write.contactId, key)),
      ...rows.flatMap(({ puts }) => puts),
      ...tokens.map((token) => tokenPut(table, token)),
      ...(write.askedBack === undefined ? [] : [askedBackPut(table, write.askedBack)]),
    ],
    entries: [
      ...events.map((event) => eventEntry(event, secret)),
      ...rows.flatMap(({ entries }) => entries),
    ],
  };
};

/** An item is written once in a transaction. */
const lastOfEach = (rows: readonly Suppression[]): readonly Suppression[] => [
  ...new Map(rows.map((row) => [`${row.addressHash} ${row.scope}`, row])).values(),
];
