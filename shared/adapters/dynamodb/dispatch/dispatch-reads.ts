import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { defined } from '../../../kernel/object/defined.ts';

/** Reads of items of dispatch, each consistent. */
export const dispatchReads = (client: DynamoDBClient, TableName: string) => {
  const get = async (key: Key) =>
    (await client.send(new GetItemCommand({ TableName, Key: key, ConsistentRead: true }))).Item;

  const query = async (input: Omit<QueryCommandInput, 'TableName'>, after?: string) => {
    const page = await client.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        ...input,
        ExclusiveStartKey: after === undefined ? undefined : (JSON.parse(after) as Key),
      }),
    );
    const next = page.LastEvaluatedKey;
    return defined({
      items: page.Items ?? [],
      next: next === undefined ? undefined : JSON.stringify(next),
    });
  };

  const queryAll = async (input: Omit<QueryCommandInput, 'TableName'>) => {
    const items: Record<string, AttributeValue>[] = [];
    let after: string | undefined;
    do {
      const page: { items: Record<string, AttributeValue>[]; next?: string } = await query(
        input,
        after,
      );
      items.push(...page.items);
      after = page.next;
    } while (after !== undefined);
    return items;
  };

  return { get, query, queryAll };
};

/** Items as their rows, with where the next page begins. */
export const rowsOf = <Row>(
  { items, next }: { items: Item[]; next?: string },
  read: (item: Item) => Row,
) => ({ rows: items.map(read), ...defined({ next }) });

type Item = Record<string, AttributeValue>;
type Key = Item;
