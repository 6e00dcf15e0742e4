import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { FindOptInToken, OptInToken } from '../../consent/opt-in-token.ts';
import { tokenKey } from './ledger-write.ts';

/** Looks up the request behind a double opt-in link by the hash of its token. */
export const dynamoDbFindOptInToken =
  (client: DynamoDBDocumentClient, table: string): FindOptInToken =>
  async (tokenHash) => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: tokenKey(tokenHash), ConsistentRead: true }),
    );
    return Item?.['token'] as OptInToken | undefined;
  };
