import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type {
  Suppression,
  SuppressionList,
} from '../../../consent/suppression/suppression-list.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { batchGetItems } from '../batch-get.ts';
import { leavesPut } from '../evidence/outbox-item.ts';
import { askedBackKey, suppressionKey, suppressionPuts } from './ledger-write.ts';

/** Suppressions by address hash and scope: one key for each hash and scope that is asked about. */
export const dynamoDbSuppressionList = (
  client: DynamoDBDocumentClient,
  table: string,
): SuppressionList => ({
  inForce: async (hashes, ...senderIds) => {
    const keys = [...new Set(hashes)].flatMap((addressHash) =>
      ['ALL' as const, ...new Set(senderIds)].map((scope) =>
        suppressionKey({ addressHash, scope }),
      ),
    );
    const found = await batchGetItems(client, table, { keys, read: 'consistent' });
    return found
      .map((item) => item['suppression'] as Suppression)
      .filter(({ liftedAt }) => liftedAt === undefined);
  },
  put: async (suppression) => {
    const { entries, puts } = suppressionPuts(table, suppression);
    const leaves = leavesPut(table, suppression.liftedAt ?? suppression.at, entries);
    await client.send(new TransactWriteCommand({ TransactItems: [...puts, leaves] }));
  },
  askedBackAt: async (addressHash) => {
    const [item] = await batchGetItems(client, table, {
      keys: [askedBackKey(addressHash)],
      read: 'consistent',
    });
    return item?.['askedAt'] as Instant | undefined;
  },
});
