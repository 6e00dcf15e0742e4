import {
  type DynamoDBDocumentClient,
  PutCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
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

  const putAlone = async (claim: ProofClaim): Promise<void> => {
    try {
      await client.send(new PutCommand(written(claim)));
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  };

  /** Whether all of them were free to the last; else each is taken that still is. */
  const put = async (claims: readonly ProofClaim[]): Promise<boolean> => {
    try {
      await client.send(
        new TransactWriteCommand({
          TransactItems: claims.map((claim) => ({ Put: written(claim) })),
        }),
      );
      return true;
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
    for (let from = 0; from < claims.length; from += aloneAtOnce)
      await Promise.all(claims.slice(from, from + aloneAtOnce).map(putAlone));
    return false;
  };

  const written = ({ key, marks: [mark] }: ProofClaim) => ({
    TableName: table,
    Item: { ...collectedRow(key), type: 'proof', mark },
    ConditionExpression: 'attribute_not_exists(pk)',
  });

  return {
    look,
    take: async (claims) => {
      const found = await look(claims);
      const free = claims.filter((_, at) => found[at] === 'free');
      const first = [...new Map(free.toReversed().map((one) => [one.key, one])).values()];
      let areOurs = true;
      for (let from = 0; from < first.length; from += inOneWrite)
        areOurs = (await put(first.slice(from, from + inOneWrite))) && areOurs;
      if (!areOurs) return look(claims);
      const marks = new Map<string, string>(first.map(({ key, marks: [mark] }) => [key, mark]));
      return claims.map((claim, at) => {
        const before = found[at] ?? 'another';
        return before === 'free' ? ownerOf(claim, marks.get(claim.key)) : before;
      });
    },
  };
};

/** DynamoDB takes so many items in one transaction. */
const inOneWrite = 100;
const aloneAtOnce = 25;

const markIn = (item: Item | undefined): string | undefined => {
  const mark: unknown = item?.['mark'];
  return typeof mark === 'string' ? mark : undefined;
};
