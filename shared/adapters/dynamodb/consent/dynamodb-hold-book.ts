import { type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { defined } from '../../../kernel/object/defined.ts';
import type { Hold, HoldBook, HoldId, HoldPlace } from '../../../retention/hold.ts';
import { holdsPk } from '../../items/keys.ts';
import { isConditionFailure } from '../is-condition-failure.ts';

/** Holds in one partition, by what they are on: disputes are few, and every run reads them. */
export const dynamoDbHoldBook = (client: DynamoDBDocumentClient, table: string): HoldBook => {
  const query = async (prefix: string, limit?: number, after?: string) => {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':pk': holdsPk,
          ':first': prefix || '!',
          ':last': `${prefix}~`,
        },
        ConsistentRead: true,
        ...defined({ Limit: limit }),
        ExclusiveStartKey: after === undefined ? undefined : { pk: holdsPk, sk: after },
      }),
    );
    const next = LastEvaluatedKey?.['sk'] as string | undefined;
    return { holds: Items.map((item) => item['hold'] as Hold), next };
  };

  const all = async (prefix: string, wanted: (hold: Hold) => boolean) => {
    const found: Hold[] = [];
    let after: string | undefined;
    do {
      const page = await query(prefix, undefined, after);
      found.push(...page.holds.filter(wanted));
      after = page.next;
    } while (after !== undefined);
    return found;
  };

  const put = (hold: Hold, condition: object) =>
    client.send(
      new PutCommand({
        TableName: table,
        Item: { ...holdKey(hold), type: 'hold', hold },
        ...condition,
      }),
    );

  return {
    place: async (hold) => {
      await put(hold, { ConditionExpression: 'attribute_not_exists(pk)' });
    },
    release: async (holdId, released) => {
      const [hold] = await all('', (one) => one.holdId === holdId && one.released === undefined);
      if (hold === undefined) return undefined;
      const next = { ...hold, released };
      try {
        await put(next, {
          ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(#hold.released)',
          ExpressionAttributeNames: { '#hold': 'hold' },
        });
      } catch (error) {
        // Somebody else released it at this very moment.
        if (isConditionFailure(error)) return undefined;
        throw error;
      }
      return next;
    },
    inForceOn: (place) => all(placePrefix(place), ({ released }) => released === undefined),
    page: async (limit, after) => {
      const { holds, next } = await query('', limit, after);
      return next === undefined ? { holds } : { holds, next };
    },
  };
};

const placePrefix = ({ on, id }: HoldPlace): string => `${on}#${id}#`;

export const holdKey = ({ holdId, ...place }: HoldPlace & { readonly holdId: HoldId }) => ({
  pk: holdsPk,
  sk: `${placePrefix(place)}${holdId}`,
});
