import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { PersonRequest } from '../../../consent/request/person-request.ts';
import type { RequestBook } from '../../../consent/request/request-book.ts';
import type { ContactId, RequestId } from '../../../kernel/ids.ts';
import { isoFromInstant } from '../../../kernel/instant.ts';
import { fillPage } from '../fill-page.ts';
import { type Key, requestListPk, requestPk, requestsOfPk, stateKey } from '../keys.ts';
import { writeAll } from '../write-all.ts';

/**
 * Requests as an item each, a copy in the list of its state by the moment it is due, and a row that
 * finds it by its contact; written together. No id of a request or contact holds a `#`.
 */
export const dynamoDbRequestBook = (client: DynamoDBDocumentClient, table: string): RequestBook => {
  const read = async (requestId: RequestId): Promise<PersonRequest | undefined> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: itemKey(requestId), ConsistentRead: true }),
    );
    return Item?.['request'] as PersonRequest | undefined;
  };
  const put = (key: Key, request: PersonRequest) => ({
    TableName: table,
    Item: { ...key, type: 'request', version: request.version, request },
  });

  return {
    read,

    add: async (request) => {
      const { contactId, requestId } = request;
      const stored = await writeAll(client, [
        {
          Put: {
            ...put(itemKey(requestId), request),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        { Put: put(listKey(request), request) },
        {
          Put: { TableName: table, Item: { ...rowKey(contactId, requestId), type: 'request-of' } },
        },
        // INVARIANT: an erasure closes the ledger first, so that it finds every request there is.
        {
          ConditionCheck: {
            TableName: table,
            Key: stateKey(contactId),
            ConditionExpression: 'attribute_not_exists(erased)',
          },
        },
      ]);
      return stored === 'stored' ? 'stored' : 'erased';
    },

    change: async (previous, next) => {
      const [from, to] = [listKey(previous), listKey(next)];
      const moved = from.pk !== to.pk || from.sk !== to.sk;
      return writeAll(client, [
        {
          Put: {
            ...put(itemKey(next.requestId), next),
            ConditionExpression: '#version = :expected',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':expected': previous.version },
          },
        },
        ...(moved ? [{ Delete: { TableName: table, Key: from } }] : []),
        { Put: put(to, next) },
      ]);
    },

    page: async (state, limit, { kind, after } = {}) => {
      const pk = requestListPk(state);
      const from = after === undefined ? undefined : { pk, sk: after };
      const { items, next } = await fillPage(limit, from, (missing, start) =>
        client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :pk',
            ...(kind === undefined ? {} : { FilterExpression: '#request.kind = :kind' }),
            ...(kind === undefined ? {} : { ExpressionAttributeNames: { '#request': 'request' } }),
            ExpressionAttributeValues: {
              ':pk': pk,
              ...(kind === undefined ? {} : { ':kind': kind }),
            },
            ConsistentRead: true,
            Limit: kind === undefined ? missing : Math.max(missing, readAtOnce),
            ...(start === undefined ? {} : { ExclusiveStartKey: start }),
          }),
        ),
      );
      const requests = items.map((item) => item['request'] as PersonRequest);
      return next === undefined ? { requests } : { requests, next: next.sk };
    },

    remove: async (request) => {
      const { contactId, requestId } = request;
      await writeAll(
        client,
        [itemKey(requestId), listKey(request), rowKey(contactId, requestId)].map((Key) => ({
          Delete: { TableName: table, Key },
        })),
      );
    },

    ofContact: async (contactId) => {
      const found: PersonRequest[] = [];
      let from: Record<string, unknown> | undefined;
      do {
        const page = await client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': requestsOfPk(contactId) },
            ConsistentRead: true,
            ...(from === undefined ? {} : { ExclusiveStartKey: from }),
          }),
        );
        for (const { sk } of page.Items ?? []) {
          const request = await read(sk as RequestId);
          if (request !== undefined) found.push(request);
        }
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
      return found;
    },
  };
};

/** Rows read at once where only those of a kind are wanted. */
const readAtOnce = 100;

const itemKey = (requestId: RequestId): Key => ({ pk: requestPk(requestId), sk: 'REQUEST' });

const rowKey = (contactId: ContactId, requestId: RequestId): Key => ({
  pk: requestsOfPk(contactId),
  sk: requestId,
});

/** In the order of the moments: a moment of the years 1000 to 9999 is told by its ISO text. */
const listKey = ({ state, dueAt, requestId }: PersonRequest): Key => ({
  pk: requestListPk(state),
  sk: `${isoFromInstant(dueAt)}#${requestId}`,
});
