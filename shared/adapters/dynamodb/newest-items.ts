import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { defined } from '../../kernel/object/defined.ts';
import type { Placed } from '../../kernel/paging/newest-first.ts';
import { momentPlace } from '../items/moment-place.ts';

/**
 * Items of a list that is sorted by `momentPlace`: newest first, at most `most` of them, starting
 * after a place.
 */
export const newestItems = async (
  client: DynamoDBDocumentClient,
  TableName: string,
  {
    pk,
    most,
    after,
  }: { readonly pk: string; readonly most: number; readonly after?: Placed | undefined },
): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: after === undefined ? 'pk = :pk' : 'pk = :pk AND sk < :after',
      ExpressionAttributeValues: defined({
        ':pk': pk,
        ':after': after === undefined ? undefined : momentPlace(after),
      }),
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: most,
    }),
  );
  return Items;
};
