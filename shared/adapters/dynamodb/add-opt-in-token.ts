import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { AddOptInToken } from '../../consent/opt-in-token.ts';
import { tokenPut } from './ledger-write.ts';

/** Stores another token for a double opt-in request that is on record. */
export const dynamoDbAddOptInToken =
  (client: DynamoDBDocumentClient, table: string): AddOptInToken =>
  async (token) => {
    await client.send(new TransactWriteCommand({ TransactItems: [tokenPut(table, token)] }));
  };
