import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { TransactItem } from './consent/ledger-write.ts';
import { isConditionFailure } from './is-condition-failure.ts';

/** All of these writes, or none when one lost to another writer. */
export const writeAll = async (
  client: DynamoDBDocumentClient,
  writes: readonly TransactItem[],
): Promise<'stored' | 'conflict'> => {
  try {
    await client.send(new TransactWriteCommand({ TransactItems: [...writes] }));
    return 'stored';
  } catch (error) {
    if (isConditionFailure(error)) return 'conflict';
    throw error;
  }
};
