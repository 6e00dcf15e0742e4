import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { MailingId, SenderId } from '../../../kernel/ids.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { MailingStore } from '../../../mailing/mailing-store.ts';
import type { OldMailings } from '../../../retention/removing-mailings.ts';
import { mailingListPk } from '../../items/keys.ts';

/**
 * Mailings of one sender after the other that were made before a moment, the oldest first: one that
 * was made later cannot be past its term.
 */
export const dynamoDbOldMailings =
  (
    client: DynamoDBDocumentClient,
    table: string,
    { store, madeBefore }: OldMailingsOptions,
  ): OldMailings =>
  async (from) => {
    const senders = (await store.senders()).map(({ senderId }) => senderId).toSorted();
    const senderId = senders.find((id) => id >= (from?.['senderId'] ?? ''));
    if (senderId === undefined) return { mailings: [] };
    const after = from?.['senderId'] === senderId ? from['after'] : undefined;
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':pk': mailingListPk(senderId),
          ':first': after === undefined ? '0' : `${after}!`,
          ':last': String(madeBefore()).padStart(15, '0'),
        },
        ConsistentRead: true,
        Limit: 25,
      }),
    );
    const ids = Items.map((item) => String(item['sk']).slice(16) as MailingId);
    const mailings = (await Promise.all(ids.map(store.header))).filter((one) => one !== undefined);
    const last = LastEvaluatedKey?.['sk'] as string | undefined;
    if (last !== undefined) return { mailings, next: { senderId, after: last } };
    const following: SenderId | undefined = senders[senders.indexOf(senderId) + 1];
    return following === undefined ? { mailings } : { mailings, next: { senderId: following } };
  };

type OldMailingsOptions = {
  readonly store: Pick<MailingStore, 'senders' | 'header'>;
  readonly madeBefore: () => Instant;
};
