import {
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/lib-dynamodb';
import { type CollectedKey, newlyCollected, ownCollected } from '../../../contacts/collected.ts';
import type { Contact } from '../../../contacts/contact.ts';
import { contactFacts, factsThen } from '../../../contacts/contact-facts.ts';
import type {
  ContactChangeOutcome,
  ContactStore,
  CreateOutcome,
} from '../../../contacts/contact-store.ts';
import type { AddressHash, ContactId, ExternalId, SenderId } from '../../../kernel/ids.ts';
import { defined } from '../../../kernel/object/defined.ts';
import type { Item } from '../../items/consent-state-item.ts';
import { contactFromItem } from '../../items/contact-item.ts';
import {
  addressKey,
  addressPk,
  collectedRow,
  contactKey,
  contactPk,
  externalKey,
  taggedKey,
} from '../../items/keys.ts';
import { sha256 } from '../../keys/sha256.ts';
import { batchGetAll } from '../batch-get.ts';
import type { TransactItem } from '../consent/ledger-write.ts';
import { withLeaves } from '../evidence/outbox-item.ts';
import { fillPage } from '../fill-page.ts';
import { writeAll } from '../write-all.ts';
import { contactFactsItems } from './contact-facts-items.ts';
import {
  contactPut,
  contactPutOver,
  externalIdDelete,
  externalIdPut,
  noteTag,
  takeAddress,
  takeCollected,
} from './contact-writes.ts';

/**
 * Contacts as items of one table, with a row per address and sender beside them. The rows that lead
 * from callers' ids are in the consent table, which no fan-out scans: there the key of one would end
 * up in the stored place where a page continues (ADR 22).
 */
export const dynamoDbContactStore = (
  client: DynamoDBDocumentClient,
  table: string,
  consentTable: string,
): ContactStore => {
  const facts = contactFactsItems(client, consentTable);
  const getFrom = async (TableName: string, Key: { pk: string; sk: string }) =>
    (await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;
  const get = (Key: { pk: string; sk: string }): Promise<Item | undefined> => getFrom(table, Key);

  /** True when done, false when a condition stood in the way. */
  const transact = async (items: TransactItem[]): Promise<boolean> =>
    (await writeAll(client, items)) === 'stored';

  const reserveAddress = ({ addressHash, senderId, contactId }: Contact): TransactItem => ({
    Put: {
      TableName: table,
      Item: { ...addressKey(addressHash, senderId), type: 'address', contactId, reserved: true },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  });

  const leaveAddress = ({ addressHash, senderId, contactId }: Contact): TransactItem => ({
    Delete: {
      TableName: table,
      Key: addressKey(addressHash, senderId),
      ConditionExpression: 'attribute_not_exists(pk) OR contactId = :self',
      ExpressionAttributeValues: { ':self': contactId },
    },
  });

  const dropTag = ({ mailboxHash, contactId }: Contact): TransactItem[] =>
    mailboxHash === undefined
      ? []
      : [{ Delete: { TableName: table, Key: taggedKey(mailboxHash, contactId) } }];

  /** The caller's id for this contact alone; a contact of 0.1.0 has its caller's id as its own. */
  const takeExternalId = ({ externalId, contactId }: Contact): TransactItem[] =>
    externalId === undefined
      ? []
      : [
          externalIdPut(consentTable, externalId, contactId),
          {
            ConditionCheck: {
              TableName: table,
              Key: contactKey(externalId as string as ContactId),
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
        ];

  /** Nothing when the caller's id is free or names another contact by now. */
  const leaveExternalId = async (
    externalId: ExternalId | undefined,
    contactId: ContactId,
  ): Promise<TransactItem[]> => {
    if (externalId === undefined) return [];
    const owner = ownerOf(await getFrom(consentTable, externalKey(externalId)));
    return owner === contactId ? [externalIdDelete(consentTable, externalId, contactId)] : [];
  };

  const isIdTaken = async ({ contactId, externalId }: Contact): Promise<boolean> => {
    if ((await get(contactKey(contactId))) !== undefined) return true;
    if (externalId === undefined) return false;
    const owner = ownerOf(await getFrom(consentTable, externalKey(externalId)));
    if (owner !== undefined) return owner !== contactId;
    return (await get(contactKey(externalId as string as ContactId))) !== undefined;
  };

  /** Who else has the address, if anybody. */
  const otherOwner = async (contact: Contact): Promise<ContactId | undefined> => {
    const row = await get(addressKey(contact.addressHash, contact.senderId));
    const owner = row?.['reserved'] === true ? undefined : ownerOf(row);
    return owner === contact.contactId ? undefined : owner;
  };

  const collectorsOf = async (keys: readonly CollectedKey[]) => {
    const rows = keys.map((key) => collectedRow(sha256(key)));
    const found = await batchGetAll(client, consentTable, { keys: rows, read: 'consistent' });
    return rows.map(({ pk }) => ownerOf(found.get(pk)));
  };

  const isCollectedTaken = async (
    { contactId }: Contact,
    keys: readonly CollectedKey[],
  ): Promise<boolean> =>
    (await collectorsOf(keys)).some((owner) => owner !== undefined && owner !== contactId);

  /**
   * The puts that take these for a contact, undefined where one could not be taken. More than a
   * transaction holds are taken before it: if it fails they stay taken, and carry mail for nobody else.
   */
  const collecting = async (
    { contactId }: Contact,
    keys: readonly CollectedKey[],
  ): Promise<readonly TransactItem[] | undefined> => {
    const puts = takeCollected(consentTable, contactId, keys);
    for (let from = mostTogether; from < puts.length; from += mostTogether)
      if (!(await transact(puts.slice(from, from + mostTogether)))) return undefined;
    return puts.slice(0, mostTogether);
  };

  /** What stood in the way of a creation; undefined when two transactions merely met. */
  const whatStoodBefore = async (contact: Contact): Promise<CreateOutcome | undefined> => {
    const owner = await otherOwner(contact);
    if (owner !== undefined) return { outcome: 'address-taken', contactId: owner };
    if (await isIdTaken(contact)) return { outcome: 'id-taken' };
    const taken = await isCollectedTaken(contact, ownCollected(contact));
    return taken ? { outcome: 'collected-taken' } : undefined;
  };

  /** The same of a change. */
  const whatStood = async (
    previous: Contact,
    next: Contact,
  ): Promise<ContactChangeOutcome | undefined> => {
    const owner = await otherOwner(next);
    if (owner !== undefined) return { outcome: 'address-taken', contactId: owner };
    const stored = await get(contactKey(next.contactId));
    if (stored?.['version'] !== previous.version) return { outcome: 'conflict' };
    const taken = await isCollectedTaken(next, newlyCollected(previous, next));
    return taken ? { outcome: 'collected-taken' } : undefined;
  };

  const atOneHash = async (hash: AddressHash, senderId?: SenderId) => {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: senderId === undefined ? 'pk = :pk' : 'pk = :pk AND sk = :sender',
        ExpressionAttributeValues: {
          ':pk': addressPk(hash),
          ...defined({ ':sender': senderId }),
        },
        ConsistentRead: true,
      }),
    );
    return (page.Items ?? []).map((item) => ({
      kind: item['reserved'] === true ? 'reserved' : String(item['type']),
      contactId: item['contactId'] as ContactId,
      senderId: (item['type'] === 'tagged' ? item['senderId'] : item['sk']) as SenderId,
    }));
  };

  const atHashes = async (
    hashes: readonly AddressHash[],
    senderId: SenderId | undefined,
    ...kinds: readonly ('address' | 'tagged' | 'reserved')[]
  ) => {
    const found = await Promise.all(hashes.map((hash) => atOneHash(hash, senderId)));
    const rows = found.flat().filter(({ kind }) => kinds.some((one) => one === kind));
    const owners = rows.map(({ kind: _, ...owner }) => owner);
    return [...new Map(owners.map((owner) => [owner.contactId, owner])).values()];
  };

  return {
    reserve: async (contact) =>
      (await transact([reserveAddress(contact), ...takeExternalId(contact)]))
        ? 'reserved'
        : 'taken',
    create: async (contact, by) => {
      let logged = facts.created(contact, by);
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const taken = [
          takeAddress(table, contact),
          ...noteTag(table, contact),
          ...takeExternalId(contact),
        ];
        const version = withLeaves(consentTable, contact.updatedAt, logged);
        const collected = await collecting(contact, ownCollected(contact));
        const own = [contactPut(table, contact), ...taken, ...(collected ?? [])];
        if (collected !== undefined && (await transact([...own, ...version])))
          return { outcome: 'created' };
        const stood = await whatStoodBefore(contact);
        if (stood !== undefined) return stood;
        logged = await facts.createdAgain(contact, by);
      }
      throw new Error('a contact could be neither created nor found');
    },
    collectorsOf,
    read: async (contactId) => {
      const item = await get(contactKey(contactId));
      return item === undefined ? undefined : contactFromItem(item);
    },
    readMany: async (contactIds, read) => {
      const found = await batchGetAll(client, table, { keys: contactIds.map(contactKey), read });
      return contactIds.map((contactId) => {
        const item = found.get(contactPk(contactId));
        return item === undefined ? undefined : contactFromItem(item);
      });
    },
    byExternalIds: async (ids) => {
      const keys = [...new Set(ids)].map(externalKey);
      const found = await batchGetAll(client, consentTable, { keys, read: 'consistent' });
      return ids.map((id) => ownerOf(found.get(externalKey(id).pk)));
    },
    change: async (previous, next, by) => {
      const moved = previous.addressHash !== next.addressHash;
      const address = moved
        ? [
            takeAddress(table, next),
            leaveAddress(previous),
            ...dropTag(previous),
            ...noteTag(table, next),
          ]
        : [];
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const logged = await facts.changed(previous, next, by);
        const versions = withLeaves(consentTable, next.updatedAt, logged);
        const collected = await collecting(next, newlyCollected(previous, next));
        const own = [contactPutOver(table, previous, next), ...address, ...(collected ?? [])];
        if (collected !== undefined && (await transact([...own, ...versions])))
          return { outcome: 'changed' };
        const stood = await whatStood(previous, next);
        if (stood !== undefined) return stood;
      }
      return { outcome: 'conflict' };
    },
    factsAt: async (contactId, at) => {
      const item = await get(contactKey(contactId));
      if (item === undefined) return undefined;
      const contact = contactFromItem(item);
      if ('malformed' in contact) return contact;
      const then = await facts.at(contactId, at);
      if (then !== undefined) return factsThen(at, { contact, thatDay: then, oldest: then });
      return factsThen(at, {
        contact,
        thatDay: undefined,
        oldest: (await facts.oldest(contactId)) ?? contactFacts(contact),
      });
    },
    addressHashes: async (contactId) => {
      const [item, kept] = await Promise.all([
        get(contactKey(contactId)),
        facts.addressHashes(contactId),
      ]);
      const contact = item === undefined ? undefined : contactFromItem(item);
      const present = contact === undefined || 'malformed' in contact ? [] : [contact.addressHash];
      return [...new Set([...kept, ...present])];
    },
    atAddress: (hashes, senderId) => atHashes(hashes, senderId, 'address'),
    reservedAt: (hashes, senderId) => atHashes(hashes, senderId, 'reserved'),
    inMailbox: (hashes) => atHashes(hashes, undefined, 'address', 'tagged'),
    page: async (limit, from, part) => {
      const { items, next } = await fillPage(limit, from, (missing, start) =>
        client.send(
          new ScanCommand({
            TableName: table,
            // Every contact has a row of its address beside it.
            Limit: 2 * missing + fewMore,
            FilterExpression: '#type = :contact',
            ExpressionAttributeNames: { '#type': 'type' },
            ExpressionAttributeValues: { ':contact': 'contact' },
            ExclusiveStartKey: start === undefined ? undefined : { ...start },
            Segment: part?.segment,
            TotalSegments: part?.totalSegments,
          }),
        ),
      );
      const contacts = items.map(contactFromItem);
      return next === undefined ? { contacts } : { contacts, next };
    },
    remove: async (contactId, externalId) => {
      const callers = await leaveExternalId(externalId, contactId);
      const item = await get(contactKey(contactId));
      if (item === undefined) {
        if (callers.length > 0) await transact(callers);
        return;
      }
      const contact = contactFromItem(item);
      const drop: TransactItem = {
        Delete: { TableName: table, Key: contactKey(contactId) },
      };
      const address = 'malformed' in contact ? [] : [leaveAddress(contact), ...dropTag(contact)];
      if (!(await transact([drop, ...address, ...callers])))
        throw new Error('the address of a contact under removal belongs to another');
    },
  };
};

/** Sales and gifts in the transaction of a contact, which takes 100 items. */
const mostTogether = 80;

/** Items read beyond those that make a page, so that one read mostly fills it. */
const fewMore = 20;

/** Tries when concurrent transactions keep meeting. */
const attempts = 5;

const ownerOf = (item: Item | undefined): ContactId | undefined =>
  item === undefined ? undefined : (item['contactId'] as ContactId);
