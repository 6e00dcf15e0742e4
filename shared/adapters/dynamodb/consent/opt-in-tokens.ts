import {
  type DynamoDBDocumentClient,
  GetCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type {
  AddOptInToken,
  FindOptInToken,
  OptInToken,
} from '../../../consent/opt-in/opt-in-token.ts';
import { tokenKey, tokenPut } from './ledger-write.ts';

/** Looks up the request behind a double opt-in link by the hash of its token. */
export const dynamoDbFindOptInToken =
  (client: DynamoDBDocumentClient, table: string): FindOptInToken =>
  async (tokenHash) => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: tokenKey(tokenHash), ConsistentRead: true }),
    );
    return Item?.['token'] as OptInToken | undefined;
  };

/** Stores another token for a double opt-in request that is on record. */
export const dynamoDbAddOptInToken =
  (client: DynamoDBDocumentClient, table: string): AddOptInToken =>
  async (token) => {
    await client.send(new TransactWriteCommand({ TransactItems: [tokenPut(table, token)] }));
  };
