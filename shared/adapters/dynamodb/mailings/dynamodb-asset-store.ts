import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import type { MailingId } from '../../../kernel/ids.ts';
import type { Asset, AssetReader, AssetStore } from '../../../mailing/assets/asset.ts';
import type { Opening, OpeningLog } from '../../../mailing/assets/attachment.ts';
import { assetPk, openedPk } from '../../items/keys.ts';
import { digestBytes } from '../../keys/digest-bytes.ts';
import { isConditionFailure } from '../is-condition-failure.ts';

/** Files in the mailings table, an item each (ADR 32), and who opened which before it was released. */
export const dynamoDbAssetStore = (
  client: DynamoDBDocumentClient,
  table: string,
): AssetStore & OpeningLog => {
  const { asset } = dynamoDbAssetReader(client, table);
  return {
    asset,
    putAsset: async (given) => {
      const { assetId, use, ...facts } = given;
      const Item = { pk: assetPk(assetId), sk: use, ...facts };
      if (await putOnce(client, table, Item)) return given;
      return (await asset(use, assetId)) ?? given;
    },
    noteOpening: async (mailingId, { assetId, by, at }) => {
      await putOnce(client, table, { pk: openedPk(mailingId), sk: `${assetId}#${by}`, at });
    },
  };
};

/** What inspection, review and sending read of them. */
export const dynamoDbAssetReader = (
  client: DynamoDBDocumentClient,
  table: string,
): AssetReader & { openings(mailingId: MailingId): Promise<readonly Opening[]> } => ({
  asset: async (use, assetId) => {
    const Key = { pk: assetPk(assetId), sk: use };
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key, ConsistentRead: true }),
    );
    if (Item === undefined) return undefined;
    const { form, bytes, at, by } = Item as Omit<Asset, 'assetId' | 'use'>;
    // INVARIANT: what leaves is, byte for byte, what its id stood for in a review.
    if (Buffer.from(digestBytes(bytes)).toString('hex') !== assetId)
      throw new Error('a kept file is not what it was');
    return { assetId, use, form, bytes, at, by };
  },
  openings: async (mailingId) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': openedPk(mailingId) },
      }),
    );
    return Items.map(({ sk, at }) => {
      const [assetId = '', ...by] = String(sk).split('#');
      return { assetId, by: by.join('#'), at } as Opening;
    });
  },
});

/** False when it is there already. */
const putOnce = async (
  client: DynamoDBDocumentClient,
  TableName: string,
  Item: Readonly<Record<string, unknown>>,
): Promise<boolean> => {
  try {
    await client.send(
      new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
};
