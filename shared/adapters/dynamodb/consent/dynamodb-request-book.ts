import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import {
  type LoggedRequest,
  loggedRequest,
  type RequestCertificate,
} from '../../../consent/request/logged-request.ts';
import type { PersonRequest } from '../../../consent/request/person-request.ts';
import type { RequestBook } from '../../../consent/request/request-book.ts';
import type { ContactId, RequestId } from '../../../kernel/ids.ts';
import { type Instant, isoFromInstant } from '../../../kernel/instant.ts';
import { defined } from '../../../kernel/object/defined.ts';
import { commitRecord, recordEntry } from '../../items/commit-record.ts';
import {
  certificatePk,
  type Key,
  requestListPk,
  requestPk,
  requestsOfPk,
  stateKey,
} from '../../items/keys.ts';
import { newSecret } from '../../keys/new-secret.ts';
import { sha256 } from '../../keys/sha256.ts';
import { leavesPut } from '../evidence/outbox-item.ts';
import { fillPage } from '../fill-page.ts';
import { writeAll } from '../write-all.ts';

/**
 * Writes a request as an item, a copy in the list of its state ordered by when it is due, a row that finds it
 * by its contact, and each version as the evidence log has it, all in one transaction. No id of a request
 * or contact contains a `#`.
 */
export const dynamoDbRequestBook = (client: DynamoDBDocumentClient, table: string): RequestBook => {
  const read = async (requestId: RequestId): Promise<PersonRequest | undefined> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: itemKey(requestId), ConsistentRead: true }),
    );
    return Item?.['request'] as PersonRequest | undefined;
  };
  const written = (request: PersonRequest, at: Instant) => {
    const secret = newSecret();
    const put = (key: Key) => ({
      TableName: table,
      Item: { ...key, type: 'request', version: request.version, request, secret },
    });
    return { put, logged: requestVersionPuts(table, request, { secret, at }) };
  };

  const versions = async (requestId: RequestId): Promise<readonly Version[]> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': requestPk(requestId), ':prefix': versionPrefix },
        ConsistentRead: true,
      }),
    );
    return Items.map(({ pk, sk, logged, salt }) => ({ pk, sk, logged, salt }));
  };

  return {
    read,

    add: async (request) => {
      const { contactId, requestId } = request;
      const { put, logged } = written(request, request.recordedAt);
      const stored = await writeAll(client, [
        { Put: { ...put(itemKey(requestId)), ConditionExpression: 'attribute_not_exists(pk)' } },
        { Put: put(listKey(request)) },
        ...logged,
        {
          Put: {
            TableName: table,
            Item: { ...requestOfKey(contactId, requestId), type: 'request-of' },
          },
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

    change: async (previous, next, at) => {
      const [from, to] = [listKey(previous), listKey(next)];
      const moved = from.pk !== to.pk || from.sk !== to.sk;
      const { put, logged } = written(next, at);
      return writeAll(client, [
        ...logged,
        {
          Put: {
            ...put(itemKey(next.requestId)),
            ConditionExpression: '#version = :expected',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':expected': previous.version },
          },
        },
        ...(moved ? [{ Delete: { TableName: table, Key: from } }] : []),
        { Put: put(to) },
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
            FilterExpression: kind === undefined ? undefined : '#request.kind = :kind',
            ExpressionAttributeNames: kind === undefined ? undefined : { '#request': 'request' },
            ExpressionAttributeValues: {
              ':pk': pk,
              ...defined({ ':kind': kind }),
            },
            ConsistentRead: true,
            Limit: kind === undefined ? missing : Math.max(missing, readAtOnce),
            ...defined({ ExclusiveStartKey: start }),
          }),
        ),
      );
      const requests = items.map((item) => item['request'] as PersonRequest);
      return next === undefined ? { requests } : { requests, next: next.sk };
    },

    remove: async (request, by) => {
      const { contactId, requestId, senderId } = request;
      const kept = await versions(requestId);
      const leaves = kept.map((one) => recordEntry('request', one.logged, one.salt));
      const certificate: RequestCertificate = {
        ...by,
        requestId,
        senderId,
        status: 'completed',
        leaves,
      };
      const { salt, entry } = commitRecord('erasure', certificate);
      const Item = { ...certificateKey(requestId), type: 'certificate', certificate, salt };
      const keys = [itemKey(requestId), listKey(request), requestOfKey(contactId, requestId)];
      await writeAll(client, [
        ...[...keys, ...kept.map(({ pk, sk }) => ({ pk, sk }))].map((Key) => ({
          Delete: { TableName: table, Key },
        })),
        { Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
        leavesPut(table, by.completedAt, [entry]),
      ]);
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
            ...defined({ ExclusiveStartKey: from }),
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

/** A version of a request as the evidence log has it, and its leaf. */
export const requestVersionPuts = (
  table: string,
  request: PersonRequest,
  { secret, at }: { readonly secret: string; readonly at: Instant },
) => {
  const logged = loggedRequest(request, secret, sha256);
  const { salt, entry } = commitRecord('request', logged);
  const Item = { ...requestVersionKey(request), type: 'request-version', logged, salt };
  return [
    { Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
    leavesPut(table, at, [entry]),
  ];
};

type Version = Key & { readonly logged: LoggedRequest; readonly salt: string };

const versionPrefix = 'V#';

export const requestVersionKey = ({
  requestId,
  version,
}: Pick<PersonRequest, 'requestId' | 'version'>): Key => ({
  pk: requestPk(requestId),
  sk: `${versionPrefix}${String(version).padStart(6, '0')}`,
});

const certificateKey = (requestId: RequestId): Key => ({
  pk: certificatePk(requestId),
  sk: 'CERTIFICATE',
});

/** Rows read at once when only those of one kind are wanted. */
const readAtOnce = 100;

const itemKey = (requestId: RequestId): Key => ({ pk: requestPk(requestId), sk: 'REQUEST' });

export const requestOfKey = (contactId: ContactId, requestId: RequestId): Key => ({
  pk: requestsOfPk(contactId),
  sk: requestId,
});

/** The keys of a request and of its copy in the list. */
export const requestKeys = (request: PersonRequest): readonly [Key, Key] => [
  itemKey(request.requestId),
  listKey(request),
];

/** Ordered by when it is due: ISO texts of the years 1000 to 9999 sort as their moments do. */
const listKey = ({ state, dueAt, requestId }: PersonRequest): Key => ({
  pk: requestListPk(state),
  sk: `${isoFromInstant(dueAt)}#${requestId}`,
});
