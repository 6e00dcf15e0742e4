import type { BatchStatementResponse } from '@aws-sdk/client-dynamodb';
import {
  BatchExecuteStatementCommand,
  type DynamoDBDocumentClient,
  PutCommand,
} from '@aws-sdk/lib-dynamodb';
import { ownerOf, type ProofBook, type ProofClaim } from '../../../consent/proof/proof-book.ts';
import type { Item } from '../../items/consent-state-item.ts';
import { collectedRow } from '../../items/keys.ts';
import { batchGetAll } from '../batch-get.ts';
import { isConditionFailure } from '../is-condition-failure.ts';

/** Proofs beside sales and gifts, one small item each, written once. */
export const dynamoDbProofBook = (client: DynamoDBDocumentClient, table: string): ProofBook => {
  const look: ProofBook['look'] = async (claims) => {
    const rows = claims.map(({ key }) => collectedRow(key));
    const found = await batchGetAll(client, table, { keys: rows, read: 'consistent' });
    return claims.map((claim, at) => ownerOf(claim, markIn(found.get(rows[at]?.pk ?? ''))));
  };

  const putAlone = async (claim: ProofClaim): Promise<void> => {
    try {
      await client.send(new PutCommand(written(claim)));
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  };

  /**
   * Whether all of them were free to the last. Each is inserted by itself, many in one call: a transaction would
   * take two write units for each, and none of them needs the others.
   */
  const put = async (claims: readonly ProofClaim[]): Promise<boolean> => {
    const Statements = claims.map((claim) => inserted(claim));
    const { Responses = [] } = await client.send(new BatchExecuteStatementCommand({ Statements }));
    // What failed for another reason than being taken (throttling, say) goes to the call that the
    // client retries.
    await Promise.all(claims.filter((_, at) => !isSettled(Responses[at])).map(putAlone));
    return claims.every(
      (_, at) => Responses[at] !== undefined && Responses[at].Error === undefined,
    );
  };

  const inserted = ({ key, marks: [mark] }: ProofClaim) => {
    const { pk, sk } = collectedRow(key);
    return {
      Statement: `INSERT INTO "${table}" VALUE {'pk': ?, 'sk': ?, 'type': ?, 'mark': ?}`,
      Parameters: [pk, sk, 'proof', mark],
    };
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
      const parts = Array.from({ length: Math.ceil(first.length / inOneCall) }, (_, part) =>
        first.slice(part * inOneCall, (part + 1) * inOneCall),
      );
      const areOurs: boolean[] = [];
      for (let from = 0; from < parts.length; from += callsAtOnce)
        areOurs.push(...(await Promise.all(parts.slice(from, from + callsAtOnce).map(put))));
      if (areOurs.includes(false)) return look(claims);
      const marks = new Map<string, string>(first.map(({ key, marks: [mark] }) => [key, mark]));
      return claims.map((claim, at) => {
        const before = found[at] ?? 'another';
        return before === 'free' ? ownerOf(claim, marks.get(claim.key)) : before;
      });
    },
  };
};

/** DynamoDB takes at most this many statements in one call. */
const inOneCall = 25;
const callsAtOnce = 4;

/** Written now, or taken before by somebody. */
const isSettled = (answer: BatchStatementResponse | undefined): boolean =>
  answer !== undefined && (answer.Error === undefined || answer.Error.Code === 'DuplicateItem');

const markIn = (item: Item | undefined): string | undefined => {
  const mark: unknown = item?.['mark'];
  return typeof mark === 'string' ? mark : undefined;
};
