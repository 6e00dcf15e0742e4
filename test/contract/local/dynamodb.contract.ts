import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type DynamoDbOptions,
  type LocalDynamoDb,
  startDynamoDb,
} from '../../../local/services/start-dynamodb.ts';
import { tableOf } from '../../../local/tables.ts';

const TableName = 'ledger';
const ifAbsent = 'attribute_not_exists(pk)';

const createTable = tableOf(TableName);

/** What the data layer relies on, of whatever speaks DynamoDB. */
export const dynamoDbContract = (name: string, options: DynamoDbOptions) =>
  describe(`DynamoDB contract: ${name}`, () => {
    let server: LocalDynamoDb;
    let client: DynamoDBDocumentClient;

    beforeAll(async () => {
      server = await startDynamoDb(options);
      const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
      client = DynamoDBDocumentClient.from(
        new DynamoDBClient({ endpoint: server.url, region: 'eu-west-1', credentials }),
      );
      await client.send(createTable);
    });
    afterAll(async () => {
      client.destroy();
      await server.stop();
    });

    const put = (pk: string, more: object = {}) =>
      client.send(new PutCommand({ TableName, Item: { pk, sk: 'a', ...more } }));
    const get = async (pk: string) =>
      (await client.send(new GetCommand({ TableName, Key: { pk, sk: 'a' }, ConsistentRead: true })))
        .Item;

    test('a conditional put that fails returns the item that stood in its way', async () => {
      await put('cond', { version: 3 });

      const refused = client.send(
        new PutCommand({
          TableName,
          Item: { pk: 'cond', sk: 'a', version: 1 },
          ConditionExpression: ifAbsent,
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );

      const error = await refused.catch((e: unknown) => e);
      expect(error).toBeInstanceOf(ConditionalCheckFailedException);
      expect((error as ConditionalCheckFailedException).Item?.['version']).toEqual({ N: '3' });
    });

    test('a transaction with one failed condition writes nothing and says which one failed', async () => {
      await put('claimed');

      const refused = client.send(
        new TransactWriteCommand({
          TransactItems: ['new-1', 'claimed', 'new-2'].map((pk) => ({
            Put: { TableName, Item: { pk, sk: 'a' }, ConditionExpression: ifAbsent },
          })),
        }),
      );

      const error = await refused.catch((e: unknown) => e);
      expect(error).toBeInstanceOf(TransactionCanceledException);
      const reasons = (error as TransactionCanceledException).CancellationReasons ?? [];
      expect(reasons.map(({ Code }) => Code)).toEqual(['None', 'ConditionalCheckFailed', 'None']);
      expect(await get('new-1')).toBeUndefined();
      expect(await get('new-2')).toBeUndefined();
    });

    test('a condition check in a transaction holds the version that was decided on', async () => {
      await put('state', { version: 7 });
      const claim = (version: number, pk: string) =>
        client.send(
          new TransactWriteCommand({
            TransactItems: [
              {
                ConditionCheck: {
                  TableName,
                  Key: { pk: 'state', sk: 'a' },
                  ConditionExpression: 'version = :seen',
                  ExpressionAttributeValues: { ':seen': version },
                },
              },
              { Put: { TableName, Item: { pk, sk: 'a' } } },
            ],
          }),
        );

      await claim(7, 'claim-7');

      await expect(claim(6, 'claim-6')).rejects.toBeInstanceOf(TransactionCanceledException);
      expect(await get('claim-7')).toBeDefined();
      expect(await get('claim-6')).toBeUndefined();
    });

    test('of twenty writers that saw the same version, exactly one wins', async () => {
      await put('race', { version: 0 });
      const write = () =>
        client.send(
          new UpdateCommand({
            TableName,
            Key: { pk: 'race', sk: 'a' },
            UpdateExpression: 'SET version = :next',
            ConditionExpression: 'version = :seen',
            ExpressionAttributeValues: { ':seen': 0, ':next': 1 },
          }),
        );

      const results = await Promise.allSettled(Array.from({ length: 20 }, write));

      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    test('a partition is read in order of its sort key, page by page', async () => {
      for (const sk of ['c', 'a', 'b']) {
        await client.send(new PutCommand({ TableName, Item: { pk: 'pages', sk } }));
      }
      const query = (ExclusiveStartKey?: Record<string, unknown>) =>
        client.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': 'pages' },
            Limit: 2,
            ExclusiveStartKey,
          }),
        );

      const first = await query();
      const second = await query(first.LastEvaluatedKey);

      expect([...(first.Items ?? []), ...(second.Items ?? [])].map(({ sk }) => sk)).toEqual([
        'a',
        'b',
        'c',
      ]);
      expect(second.LastEvaluatedKey).toBeUndefined();
    });

    test('the segments of a parallel scan share nothing and miss nothing', async () => {
      const all = await client.send(new ScanCommand({ TableName }));
      const segments = await Promise.all(
        [0, 1, 2, 3].map((Segment) =>
          client.send(new ScanCommand({ TableName, Segment, TotalSegments: 4 })),
        ),
      );

      const keys = segments.flatMap(({ Items = [] }) => Items.map(({ pk, sk }) => `${pk}/${sk}`));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toHaveLength(all.Count ?? 0);
    });

    test('a batch get finds what exists and is silent about the rest', async () => {
      await put('here');
      const Keys = [
        { pk: 'here', sk: 'a' },
        { pk: 'nowhere', sk: 'a' },
      ];
      const { Responses } = await client.send(
        new BatchGetCommand({ RequestItems: { [TableName]: { Keys } } }),
      );
      expect(Responses?.[TableName]?.map(({ pk }) => pk)).toEqual(['here']);
    });
  });
