import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import {
  type KeptPreview,
  type PreviewBook,
  type PreviewKey,
  type PreviewPage,
  previewEnd,
} from '../../../delivery/previewing/kept-preview.ts';
import { type Key, previewPk } from '../../items/keys.ts';
import { isConditionFailure } from '../is-condition-failure.ts';

/** Previews in the mailings table, with an item for each page of the audience; DynamoDB removes both after a day. */
export const dynamoDbPreviewBook = (
  client: DynamoDBDocumentClient,
  TableName: string,
): PreviewBook => {
  const get = async (Key: Key) =>
    (await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;

  const put = async (
    Item: Readonly<Record<string, unknown>>,
    condition: object,
  ): Promise<'stored' | 'conflict'> => {
    try {
      await client.send(new PutCommand({ TableName, Item, ...condition }));
      return 'stored';
    } catch (error) {
      if (isConditionFailure(error)) return 'conflict';
      throw error;
    }
  };

  const pageAt = async (preview: PreviewKey, segment: number, page: number) => {
    const item = await get(pageKey(preview, segment, page));
    return item === undefined ? undefined : unpacked(item['verdicts'] as Uint8Array);
  };

  return {
    put: (preview) => {
      const { mailingId, previewId, version } = preview;
      const item = { ...previewKey(mailingId, previewId), type: 'preview', version, preview };
      return put({ ...item, ttl: ttlOf(preview) }, stillBefore(preview));
    },
    read: async (mailingId, previewId) =>
      (await get(previewKey(mailingId, previewId)))?.['preview'] as KeptPreview | undefined,
    newest: async (mailingId, Limit) => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :kind)',
          ExpressionAttributeValues: { ':pk': previewPk(mailingId), ':kind': previewSk },
          ScanIndexForward: false,
          Limit,
        }),
      );
      return Items.map(({ preview }) => preview as KeptPreview);
    },
    keepPage: async (preview, page) => {
      const key = pageKey(preview, page.segment, page.page);
      const item = { ...key, type: 'preview-page', verdicts: packed(page), ttl: ttlOf(preview) };
      if ((await put(item, isNew)) === 'stored') return page;
      return (await pageAt(preview, page.segment, page.page)) ?? page;
    },
    page: pageAt,
  };
};

const previewSk = 'MADE#';
const previewKey = (mailingId: string, previewId: string): Key => ({
  pk: previewPk(mailingId),
  sk: `${previewSk}${previewId}`,
});

const pageKey = ({ mailingId, previewId }: PreviewKey, segment: number, page: number): Key => ({
  pk: previewPk(mailingId),
  sk: `PAGE#${previewId}#${segment}#${page}`,
});

const isNew = { ConditionExpression: 'attribute_not_exists(pk)' };

/** Nobody else has continued it since. */
const stillBefore = ({ version }: KeptPreview) =>
  version === 1
    ? isNew
    : {
        ConditionExpression: '#version = :before',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':before': version - 1 },
      };

const ttlOf = (preview: PreviewKey): number => Math.ceil(previewEnd(preview) / 1_000);

/** Ids do not repeat, and half of each is what base 32 costs: 2,000 people are some 40 kB. */
const packed = (page: PreviewPage): Uint8Array =>
  brotliCompressSync(JSON.stringify(page), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
  });

const unpacked = (bytes: Uint8Array): PreviewPage =>
  JSON.parse(brotliDecompressSync(bytes).toString('utf8')) as PreviewPage;
