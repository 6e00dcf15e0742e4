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
import type { ContactId } from '../../../kernel/ids.ts';
import { batchGetAll } from '../batch-get.ts';
import { isConditionFailure } from '../condition-failure.ts';
import { leavesAttribute } from '../evidence/outbox-item.ts';
import { contactPk, stateKey } from '../keys.ts';
import { consentStateFromItem, type Item, ledgerHeadFromItem } from './consent-state-item.ts';
import { eventEntry, eventKey, idempotencyKeyKey, ledgerTransaction } from './ledger-write.ts';

/** One partition a contact: STATE, EVENT#… and KEY#… (docs/consent-ledger.md). */
export const dynamoDbConsentLedger = (
  client: DynamoDBDocumentClient,
  table: string,
): ConsentLedger => {
  const get = async (Key: { pk: string; sk: string }): Promise<Item | undefined> =>
    (await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;

  /** Sort keys of what stands before STATE in a contact's partition: its events and keys. */
  const leftOf = async (contactId: ContactId): Promise<string[]> => {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk < :state',
        ExpressionAttributeValues: { ':pk': contactPk(contactId), ':state': 'STATE' },
        ProjectionExpression: 'sk',
        ConsistentRead: true,
      }),
    );
    return (page.Items ?? []).map((item) => String(item['sk']));
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
            ...(from === undefined ? {} : { ExclusiveStartKey: from }),
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
      const found = await batchGetAll(client, table, keys, read, stateOnly);
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
      const entries = events
        .slice(0, mostLeaves)
        .map((event) => eventEntry(event, secret as ContactSecret));
      return guarded(() =>
        client.send(
          new PutCommand({
            TableName: table,
            // One version on, so that every claim decided before the erasure fails.
            Item: {
              ...stateKey(contactId),
              type: 'state',
              version: expectedVersion + 1,
              erased: true,
              ...leavesAttribute(entries),
            },
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
      for (let left = await leftOf(contactId); left.length > 0; left = await leftOf(contactId))
        for (const sk of left)
          await client.send(
            new DeleteCommand({ TableName: table, Key: { pk: contactPk(contactId), sk } }),
          );
    },
  };
  return ledger;
};

/** As many as a certificate holds: an erasure never fails for what it removes. */
const mostLeaves = 5_000;

/** Policy reads the state alone; the marks of the fold stay at home. */
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
