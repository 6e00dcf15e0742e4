import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { ConsentEvent } from '../../../consent/event/consent-event.ts';
import {
  allEvents,
  type ConsentLedger,
  type ContactSecret,
  type WriteOutcome,
} from '../../../consent/event/consent-ledger.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import type { ContactId } from '../../../kernel/ids.ts';
import { defined } from '../../../kernel/object/defined.ts';
import { recordEntry } from '../../items/commit-record.ts';
import {
  consentStateFromItem,
  type Item,
  ledgerHeadFromItem,
} from '../../items/consent-state-item.ts';
import { eventEntry } from '../../items/event-entry.ts';
import { factsIn, factsSaltIn } from '../../items/first-facts.ts';
import { contactPk, stateKey } from '../../items/keys.ts';
import { leafParts, leavesAttribute, leavesOf } from '../../items/leaves.ts';
import { batchGetAll } from '../batch-get.ts';
import { isConditionFailure } from '../is-condition-failure.ts';
import { eventKey, idempotencyKeyKey, ledgerTransaction } from './ledger-write.ts';

/** One partition for each contact: STATE, EVENT#… and KEY#… (docs/consent-ledger.md). */
export const dynamoDbConsentLedger = (
  client: DynamoDBDocumentClient,
  table: string,
): ConsentLedger => {
  const get = async (Key: { pk: string; sk: string }): Promise<Item | undefined> =>
    (await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;

  /** What comes before STATE in a contact's partition: its events, facts and keys. */
  const leftOf = async (contactId: ContactId): Promise<readonly Item[]> => {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk < :state',
        ExpressionAttributeValues: { ':pk': contactPk(contactId), ':state': 'STATE' },
        ProjectionExpression: 'sk, facts, salt, firstFacts, firstFactsSalt, event',
        ConsistentRead: true,
      }),
    );
    return page.Items ?? [];
  };

  /** The closed head of a contact, with what follows it where it does not hold all entries. */
  const closedOf = async (contactId: ContactId): Promise<readonly Item[]> => {
    const items: Item[] = [];
    let from: Item | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :state AND :last',
          ExpressionAttributeValues: {
            ':pk': contactPk(contactId),
            ':state': 'STATE',
            ':last': `${moreLeaves}~`,
          },
          ConsistentRead: true,
          ...defined({ ExclusiveStartKey: from }),
        }),
      );
      items.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return items[0]?.['erased'] === true ? items : [];
  };

  /** Puts the entries for which a head has no room, and says which it holds. */
  const putMoreLeaves = async (
    contactId: ContactId,
    entries: readonly Sha256[],
  ): Promise<readonly Sha256[]> => {
    const [first = [], ...others] = leafParts(entries);
    for (const [index, part] of others.entries()) {
      const sk = `${moreLeaves}${String(index + 1).padStart(6, '0')}`;
      const Item = { pk: contactPk(contactId), sk, type: 'state', ...leavesAttribute(part) };
      await client.send(new PutCommand({ TableName: table, Item }));
    }
    return first;
  };

  const closedHead = (contactId: ContactId, version: number, entries: readonly Sha256[]) => ({
    ...stateKey(contactId),
    type: 'state',
    version,
    erased: true,
    ...leavesAttribute(entries),
  });

  /** Keeps in a closed head what the log has of rows that are about to go. */
  const keepLeavesOf = async (
    contactId: ContactId,
    rows: readonly Item[],
  ): Promise<readonly Sha256[]> => {
    const closed = await closedOf(contactId);
    const known = closed.flatMap(leavesOf);
    const isKnown = new Set(known);
    const more = rows.map(factsEntry).filter((entry) => entry !== undefined && !isKnown.has(entry));
    if (closed[0] === undefined || more.length === 0) return known;
    const all = [...known, ...(more as readonly Sha256[])];
    const own = await putMoreLeaves(contactId, all);
    await client.send(
      new PutCommand({
        TableName: table,
        Item: closedHead(contactId, Number(closed[0]['version']), own),
        ConditionExpression: 'erased = :yes',
        ExpressionAttributeValues: { ':yes': true },
      }),
    );
    return all;
  };

  const ledger: ConsentLedger = {
    read: async (contactId) => ledgerHeadFromItem(await get(stateKey(contactId)), contactId),
    append: (write) =>
      guarded(() =>
        client.send(new TransactWriteCommand({ TransactItems: ledgerTransaction(table, write) })),
      ),
    key: async (contactId, value) => {
      const item = await get(idempotencyKeyKey(contactId, value));
      return item === undefined
        ? undefined
        : {
            fingerprint: String(item['fingerprint']),
            sequences: item['sequences'] as readonly number[],
          };
    },
    keyedUpTo: async (contactId) => {
      let last = 0;
      let from: Record<string, unknown> | undefined;
      do {
        const page = await client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :key)',
            ExpressionAttributeValues: { ':pk': contactPk(contactId), ':key': 'KEY#' },
            ProjectionExpression: 'sequences',
            ConsistentRead: true,
            ...defined({ ExclusiveStartKey: from }),
          }),
        );
        for (const { sequences } of page.Items ?? [])
          last = Math.max(last, ...((sequences ?? []) as readonly number[]));
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
      return last;
    },
    events: async (contactId, after, limit) => {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
          ExpressionAttributeValues: {
            ':pk': contactPk(contactId),
            ':first': eventKey(contactId, after + 1).sk,
            ':last': eventKey(contactId, 999_999_999_999).sk,
          },
          Limit: limit,
          ConsistentRead: true,
        }),
      );
      const events = (page.Items ?? []).map((item) => item['event'] as ConsentEvent);
      const lastKey = page.LastEvaluatedKey?.['sk'];
      return lastKey === undefined
        ? { events }
        : { events, next: Number(String(lastKey).slice('EVENT#'.length)) };
    },
    states: async (contactIds, read) => {
      const keys = contactIds.map(stateKey);
      const found = await batchGetAll(client, table, { keys, read, projection: stateOnly });
      return contactIds.map((id) => consentStateFromItem(found.get(contactPk(id)), id));
    },
    repair: (fold, lastHash) =>
      guarded(() =>
        client.send(
          new TransactWriteCommand({
            TransactItems: [
              {
                // An update: the secret, which no event holds, stays.
                Update: {
                  TableName: table,
                  Key: stateKey(fold.state.contactId),
                  UpdateExpression:
                    'SET #type = :type, version = :version, lastHash = :lastHash, #state = :state, marks = :marks',
                  ExpressionAttributeNames: { '#type': 'type', '#state': 'state' },
                  // INVARIANT: a repair never lowers a version, whatever was read before it.
                  ConditionExpression:
                    'attribute_not_exists(erased) AND (NOT attribute_type(version, :number) OR version <= :version)',
                  ExpressionAttributeValues: {
                    ':number': 'N',
                    ':type': 'state',
                    ':version': fold.state.version,
                    ':lastHash': lastHash,
                    ':state': fold.state,
                    ':marks': fold.marks,
                  },
                },
              },
              {
                ConditionCheck: {
                  TableName: table,
                  Key: eventKey(fold.state.contactId, fold.state.version + 1),
                  ConditionExpression: 'attribute_not_exists(pk)',
                },
              },
            ],
          }),
        ),
      ),
    close: async (contactId, expectedVersion) => {
      const secret = (await get(stateKey(contactId)))?.['secret'];
      const events = typeof secret === 'string' ? await allEvents(ledger, contactId) : [];
      const entries = await putMoreLeaves(
        contactId,
        events.map((event) => eventEntry(event, secret as ContactSecret)),
      );
      return guarded(() =>
        client.send(
          new PutCommand({
            TableName: table,
            // One version on, so that every claim decided before the erasure fails.
            Item: closedHead(contactId, expectedVersion + 1, entries),
            ...(expectedVersion === 0
              ? { ConditionExpression: 'attribute_not_exists(pk)' }
              : {
                  ConditionExpression: 'version = :expected AND attribute_not_exists(erased)',
                  ExpressionAttributeValues: { ':expected': expectedVersion },
                }),
          }),
        ),
      );
    },
    purge: async (contactId) => {
      let leaves: readonly Sha256[] = [];
      for (;;) {
        const rows = await leftOf(contactId);
        leaves = await keepLeavesOf(contactId, rows);
        if (rows.length === 0) return leaves;
        for (let from = 0; from < rows.length; from += deletesAtOnce)
          await Promise.all(
            rows
              .slice(from, from + deletesAtOnce)
              .map(({ sk }) =>
                client.send(
                  new DeleteCommand({ TableName: table, Key: { pk: contactPk(contactId), sk } }),
                ),
              ),
          );
      }
    },
  };
  return ledger;
};

/** Whoever has thousands of events is erased within the time of one request. */
const deletesAtOnce = 25;

/** Rows that follow a closed head, with the entries for which it has no room. */
export const moreLeaves = 'STATE#LEAVES#';

/**
 * What the log has of a version of a contact's facts; nothing of other rows, nor of versions older
 * than the log.
 */
const factsEntry = (item: Item): Sha256 | undefined => {
  const [facts, salt] = [factsIn(item), factsSaltIn(item)];
  return facts === undefined || typeof salt !== 'string'
    ? undefined
    : recordEntry('contact-facts', facts, salt);
};

/** Policy reads the state alone; the marks of the fold are not read. */
const stateOnly = {
  ProjectionExpression: 'pk, #version, #state, erased',
  ExpressionAttributeNames: { '#version': 'version', '#state': 'state' },
};

const guarded = async (write: () => Promise<unknown>): Promise<WriteOutcome> => {
  try {
    await write();
    return 'appended';
  } catch (error) {
    if (isConditionFailure(error)) return 'conflict';
    throw error;
  }
};
