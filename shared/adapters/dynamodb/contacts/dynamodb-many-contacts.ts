import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { OutboxRow } from '../../../consent/event/announcement.ts';
import type { ConsentEvent } from '../../../consent/event/consent-event.ts';
import { newlyCollected, ownCollected } from '../../../contacts/collected.ts';
import { contactFacts } from '../../../contacts/contact-facts.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import type { AddressHash, ContactId, SenderId } from '../../../kernel/ids.ts';
import type { ManyContacts, ManyWrites, UsedKey } from '../../../subjects/many/many-contacts.ts';
import { ledgerHeadFromItem } from '../../items/consent-state-item.ts';
import { addressKey, addressPk, anyTaggedKey, contactPk, stateKey } from '../../items/keys.ts';
import { batchGetAll, batchGetItems } from '../batch-get.ts';
import {
  eventKey,
  idempotencyKeyKey,
  ledgerPuts,
  outboxPut,
  suppressionPuts,
  type TransactItem,
} from '../consent/ledger-write.ts';
import { type Logged, leavesPut } from '../evidence/outbox-item.ts';
import { writeAll } from '../write-all.ts';
import { carriedFacts, contactFactsItems } from './contact-facts-items.ts';
import {
  contactPut,
  contactPutOver,
  externalIdPut,
  takeAddress,
  takeCollected,
} from './contact-writes.ts';
import { packRows } from './pack-rows.ts';

/** Reads by hundreds of keys, and writes as many rows in one transaction as it takes. */
export const dynamoDbManyContacts = (
  client: DynamoDBDocumentClient,
  table: string,
  consentTable: string,
): ManyContacts => {
  const facts = contactFactsItems(client, consentTable);

  /** The ledgers of a row, and the facts of its new contacts: in one item where a ledger begins with a contact. */
  const begun = ({ created, ledgers }: ManyWrites): readonly Logged[] => {
    const carried = new Map(
      created.flatMap(({ contact, by }) => {
        const write = ledgers.find(({ contactId }) => contactId === contact.contactId);
        const [event] = write?.events ?? [];
        const own = event && carriedFacts(contactFacts(contact, by), event);
        return own === undefined ? [] : [[contact.contactId, own] as const];
      }),
    );
    return [
      ...created
        .filter(({ contact }) => !carried.has(contact.contactId))
        .map(({ contact, by }) => facts.created(contact, by)),
      ...ledgers.map((write) => {
        const own = carried.get(write.contactId);
        const { puts, entries } = ledgerPuts(consentTable, write, own?.attributes);
        return { puts, entries: own === undefined ? entries : [own.entry, ...entries] };
      }),
    ];
  };

  /** What a row writes, but for what it announces. */
  const itemsOf = async (row: ManyWrites): Promise<Logged> => {
    const logged = [
      ...begun(row),
      ...(await Promise.all(
        row.changed.map(({ previous, next, by }) => facts.changed(previous, next, by)),
      )),
      ...row.suppressions.map((one) => suppressionPuts(consentTable, one)),
    ];
    const puts = [
      ...row.created.flatMap(({ contact }) => [
        contactPut(table, contact),
        takeAddress(table, contact),
        // No contact gets a caller's id as its own any more: whether one has it was read before.
        ...(contact.externalId === undefined
          ? []
          : [externalIdPut(consentTable, contact.externalId, contact.contactId)]),
        ...takeCollected(consentTable, contact.contactId, ownCollected(contact)),
      ]),
      ...row.changed.flatMap(({ previous, next }) => [
        contactPutOver(table, previous, next),
        ...takeCollected(consentTable, next.contactId, newlyCollected(previous, next)),
      ]),
      ...logged.flatMap((one) => one.puts),
    ];
    return { puts, entries: logged.flatMap(({ entries }) => entries) };
  };

  /** One row for all of it: what it announces, and the leaves for the evidence log. */
  const announced = (
    rows: readonly ManyWrites[],
    entries: readonly Sha256[],
  ): readonly TransactItem[] => {
    const ledgers = rows.flatMap((row) => row.ledgers);
    const [first, ...others]: readonly OutboxRow[] = ledgers.flatMap(({ outbox }) => outbox);
    const contactId = ledgers[0]?.contactId;
    if (first !== undefined && contactId !== undefined)
      return [outboxPut(consentTable, { contactId, rows: [first, ...others], entries })];
    const at =
      rows.flatMap(({ suppressions }) => suppressions)[0]?.at ??
      rows.flatMap(({ created, changed }) => [
        ...created.map(({ contact }) => contact.updatedAt),
        ...changed.map(({ next }) => next.updatedAt),
      ])[0];
    return at === undefined || entries.length === 0 ? [] : [leavesPut(consentTable, at, entries)];
  };

  return {
    addresses: async (hashes, senderIds, written = []) => {
      const byPk = new Map(hashes.map((hash) => [addressPk(hash), hash]));
      const isWritten = new Set(written.map(({ hash, senderId }) => `${hash} ${senderId}`));
      const keys = [...byPk.values()].flatMap((hash) => [
        ...senderIds
          .filter((senderId) => !isWritten.has(`${hash} ${senderId}`))
          .map((senderId) => addressKey(hash, senderId)),
        anyTaggedKey(hash),
      ]);
      const items = await batchGetItems(client, table, { keys, read: 'consistent' });
      return items.map((item) => ({
        hash: byPk.get(item['pk'] as string) as AddressHash,
        senderId: (item['type'] === 'any-tagged' ? item['senderId'] : item['sk']) as SenderId,
        contactId: item['contactId'] as ContactId,
        isReserved: item['reserved'] === true || item['type'] === 'any-tagged',
      }));
    },
    heads: async (contactIds) => {
      const keys = contactIds.map(stateKey);
      const found = await batchGetAll(client, consentTable, { keys, read: 'consistent' });
      return contactIds.map((id) => ledgerHeadFromItem(found.get(contactPk(id)), id));
    },
    events: async (asked) => {
      const keys = asked.flatMap(({ contactId, upTo }) =>
        Array.from({ length: upTo }, (_, index) => eventKey(contactId, index + 1)),
      );
      const items = await batchGetItems(client, consentTable, { keys, read: 'consistent' });
      return items.map((item) => item['event'] as ConsentEvent);
    },
    keys: async (asked) => {
      const byKey = new Map(
        asked.map((one): [string, UsedKey] => {
          const { pk, sk } = idempotencyKeyKey(one.contactId, one.value);
          return [`${pk} ${sk}`, one];
        }),
      );
      const keys = [...byKey.values()].map((one) => idempotencyKeyKey(one.contactId, one.value));
      const items = await batchGetItems(client, consentTable, { keys, read: 'consistent' });
      return items.flatMap((item) => {
        const one = byKey.get(`${item['pk']} ${item['sk']}`);
        const sequences = item['sequences'] as readonly number[];
        const record = { fingerprint: String(item['fingerprint']), sequences };
        return one === undefined ? [] : [{ ...one, record }];
      });
    },
    write: async (rows) => {
      const items = await Promise.all(rows.map(itemsOf));
      const outcomes: ('written' | 'conflict')[] = rows.map(() => 'conflict');
      const groups = packRows(items.map(({ puts }) => puts));
      for (let from = 0; from < groups.length; from += atOnce)
        await Promise.all(
          groups.slice(from, from + atOnce).map(async (indexes) => {
            const own = indexes.map((index) => rows[index] as ManyWrites);
            const logged = indexes.flatMap((index) => items[index] ?? []);
            const entries = logged.flatMap((one) => one.entries);
            const writes = [...logged.flatMap(({ puts }) => puts), ...announced(own, entries)];
            const outcome = await writeAll(client, writes);
            if (outcome === 'stored') for (const index of indexes) outcomes[index] = 'written';
          }),
        );
      return outcomes;
    },
  };
};

/** Transactions under way at once. */
const atOnce = 4;
