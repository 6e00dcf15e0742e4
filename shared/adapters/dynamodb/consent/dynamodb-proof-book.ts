import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { ownerOf, type ProofBook, type ProofClaim } from '../../../consent/proof/proof-book.ts';
import { batchGetAll } from '../batch-get.ts';
import { isConditionFailure } from '../condition-failure.ts';
import { collectedRow } from '../keys.ts';
import type { Item } from './consent-state-item.ts';

/** Proofs beside sales and gifts, one small item each, written once. */
export const dynamoDbProofBook = (client: DynamoDBDocumentClient, table: string): ProofBook => {
  const look: ProofBook['look'] = async (claims) => {
    const rows = claims.map(({ key }) => collectedRow(key));
    const found = await batchGetAll(client, table, rows, 'consistent');
    return claims.map((claim, at) => ownerOf(claim, markIn(found.get(rows[at]?.pk ?? ''))));
  };

  const put = async ({ key, marks: [mark] }: ProofClaim): Promise<void> => {
    try {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: { ...collectedRow(key), type: 'proof', mark },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  };

  return {
    look,
    take: async (claims) => {
      const found = await look(claims);
      const free = claims.filter((_, at) => found[at] === 'free');
      if (free.length === 0) return found;
      const first = [...new Map(free.toReversed().map((one) => [one.key, one])).values()];
      for (let from = 0; from < first.length; from += atOnce)
        await Promise.all(first.slice(from, from + atOnce).map(put));
      return look(claims);
    },
  };
};

const atOnce = 25;

const markIn = (item: Item | undefined): string | undefined => {
  const mark: unknown = item?.['mark'];
  return typeof mark === 'string' ? mark : undefined;
};
