import type { AttributeValue, DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import {
  DeleteItemCommand,
  GetItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Mail } from '../../../delivery/mail/mail.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import type { LeafType } from '../../../kernel/evidence/log-entry.ts';
import type { MailingId } from '../../../kernel/ids.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { defined } from '../../../kernel/object/defined.ts';
import type { MailingHeader } from '../../../mailing/mailing-store.ts';
import type { Review } from '../../../mailing/review/review.ts';
import type { MailingRemover, RemovalCertificate } from '../../../retention/removing-mailings.ts';
import { isClaimed } from '../../items/account-rows.ts';
import { commitRecord, recordEntry } from '../../items/commit-record.ts';
import { text } from '../../items/dispatch-attributes.ts';
import { batchFromItem } from '../../items/dispatch-batch-item.ts';
import { claimKey, segmentPk, tallyPk } from '../../items/dispatch-keys.ts';
import { runFromItem } from '../../items/dispatch-run-item.ts';
import { certificatePk, heldPk, mailingPk, openedPk, seenPk } from '../../items/keys.ts';
import { loggedReview } from '../../items/mailing-header.ts';
import { leavesPut } from '../evidence/outbox-item.ts';
import { isConditionFailure } from '../is-condition-failure.ts';
import { activeKey, listKey } from '../mailings/mailing-writes.ts';

/**
 * Mailings in the order in which nothing that is left accuses what is gone: accounts and reviews,
 * whose leaves the certificate closes; then each batch and its claims in one transaction, pages and
 * counters; the contents; and last the header, by which an interrupted removal is found again.
 */
export const dynamoDbMailingRemover = (
  client: DynamoDBClient,
  { mailings, consent, newId, now }: RemoverOptions,
): MailingRemover => {
  const get = async (TableName: string, key: Readonly<Record<string, string>>) => {
    const Key = marshall(key);
    const { Item } = await client.send(
      new GetItemCommand({ TableName, Key, ConsistentRead: true }),
    );
    return Item === undefined ? undefined : unmarshall(Item);
  };

  const some = async (pk: string, options: QueryOptions = {}): Promise<readonly Item[]> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: mailings,
        KeyConditionExpression: `pk = :pk${options.prefix === undefined ? '' : ' AND begins_with(sk, :prefix)'}`,
        ExpressionAttributeValues: defined({
          ':pk': text(pk),
          ':prefix': options.prefix === undefined ? undefined : text(options.prefix),
        }),
        ConsistentRead: true,
        Limit: options.limit ?? 100,
      }),
    );
    return Items;
  };

  const remove = async (items: readonly Item[]): Promise<void> => {
    for (let at = 0; at < items.length; at += atOnce)
      await Promise.all(
        items.slice(at, at + atOnce).map(({ pk, sk }) => {
          const Key = { pk: pk as AttributeValue, sk: sk as AttributeValue };
          return client.send(new DeleteItemCommand({ TableName: mailings, Key }));
        }),
      );
  };

  /** A batch with the claims that are its own: whoever looks finds both or neither. */
  const removeBatch = async (mailingId: MailingId, item: Item): Promise<void> => {
    const replaced = JSON.parse(item['replaced']?.S ?? '{}') as Readonly<Record<string, Sha256>>;
    const own = batchFromItem(mailingId, item).entries.filter(
      (entry, index) => isClaimed(entry) && replaced[index] === undefined,
    );
    const keys = [
      { pk: item['pk'] as AttributeValue, sk: item['sk'] as AttributeValue },
      ...own.map(({ contactId }) => claimKey(contactId, mailingId)),
    ];
    await client.send(
      new TransactWriteItemsCommand({
        TransactItems: keys.map((Key) => ({ Delete: { TableName: mailings, Key } })),
      }),
    );
  };

  const read = async (mailingId: MailingId, sk: string) => {
    return get(mailings, { pk: mailingPk(mailingId), sk });
  };

  const headerOf = async (mailingId: MailingId) =>
    (await read(mailingId, 'MAILING'))?.['header'] as MailingHeader | undefined;

  const segmentsOf = async (mailingId: MailingId): Promise<number> => {
    const item = await read(mailingId, 'RUN');
    // A mail to one person has one batch and no run.
    return item === undefined ? 1 : runFromItem({ run: text(String(item['run'])) }).segments;
  };

  /** Every record of a mailing that has a leaf. */
  const logged = async (mailingId: MailingId): Promise<readonly Item[]> => [
    ...(await some(mailingPk(mailingId), { prefix: 'ACCOUNT#', limit: 5_000 })),
    ...(await some(mailingPk(mailingId), { prefix: 'REVIEW#', limit: 5_000 })),
    ...(await some(mailingPk(mailingId), { prefix: 'MAIL' })).filter(({ sk }) => sk?.S === 'MAIL'),
  ];

  const certificate = async (mailingId: MailingId): Promise<RemovalCertificate | undefined> => {
    const item = await get(consent, certificateKey(mailingId));
    return item?.['certificate'] as RemovalCertificate | undefined;
  };

  const rowsOfSegments = async (mailingId: MailingId): Promise<readonly Item[] | undefined> => {
    const segments = await segmentsOf(mailingId);
    for (let segment = 0; segment < segments; segment += 1) {
      const pk = segmentPk(mailingId, segment);
      const batches = await some(pk, { prefix: 'BATCH#', limit: batchesAStep });
      for (const batch of batches) await removeBatch(mailingId, batch);
      if (batches.length > 0) return batches;
      const rest = await some(pk);
      if (rest.length === 0) continue;
      await remove(rest);
      return rest;
    }
    return undefined;
  };

  const last = async ({ mailingId, senderId }: Pick<MailingHeader, 'mailingId' | 'senderId'>) => {
    const header = await headerOf(mailingId);
    const keys = [
      { pk: mailingPk(mailingId), sk: 'MAILING' },
      activeKey(mailingId),
      { pk: heldPk, sk: mailingId },
      ...(header === undefined ? [] : [listKey({ ...header, senderId })]),
    ];
    await client.send(
      new TransactWriteItemsCommand({
        TransactItems: keys.map((key) => ({
          Delete: { TableName: mailings, Key: marshall(key) },
        })),
      }),
    );
  };

  return {
    certificate,
    certify: async (mailingId, senderId, by) => {
      if ((await certificate(mailingId)) !== undefined) return;
      const leaves = (await logged(mailingId)).flatMap(entryOf);
      const at = now();
      const record: RemovalCertificate = {
        ...{ certificateId: newId(), mailingId, senderId, ...by },
        ...{ status: 'completed', completedAt: at, leaves },
      };
      const { salt, entry } = commitRecord('erasure', record);
      const Item = { ...certificateKey(mailingId), type: 'certificate', certificate: record, salt };
      try {
        const puts = [
          { TableName: consent, Item, ConditionExpression: 'attribute_not_exists(pk)' },
          leavesPut(consent, at, [entry]).Put,
        ];
        await client.send(
          new TransactWriteItemsCommand({
            TransactItems: puts.map((put) => ({
              Put: { ...put, TableName: consent, Item: marshall(put?.Item ?? {}) },
            })) as TransactWriteItem[],
          }),
        );
      } catch (error) {
        if (!isConditionFailure(error)) throw error;
      }
    },
    step: async (mailing) => {
      const { mailingId } = mailing;
      const records = await logged(mailingId);
      await remove(records);
      if ((await rowsOfSegments(mailingId)) !== undefined) return 'going';
      for (const pk of [tallyPk(mailingId), seenPk(mailingId), openedPk(mailingId)]) {
        const rows = await some(pk);
        if (rows.length === 0) continue;
        await remove(rows);
        return 'going';
      }
      const own = await some(mailingPk(mailingId));
      const rest = own.filter(({ sk }) => !['MAILING', 'RUN'].includes(sk?.S ?? ''));
      if (rest.length > 0) {
        await remove(rest);
        return 'going';
      }
      await remove(own.filter(({ sk }) => sk?.S === 'RUN'));
      await last(mailing);
      return 'gone';
    },
    header: headerOf,
    mail: async (mailingId) => (await read(mailingId, 'MAIL'))?.['mail'] as Mail | undefined,
  };
};

type RemoverOptions = {
  readonly mailings: string;
  readonly consent: string;
  readonly newId: () => string;
  readonly now: () => Instant;
};

type Item = Record<string, AttributeValue>;

type QueryOptions = { readonly prefix?: string; readonly limit?: number };

/** Transactions of a step: at two a tenth of a second, a step is a second. */
const batchesAStep = 20;

/** Deletes that wait for each other's answers. */
const atOnce = 10;

const certificateKey = (mailingId: MailingId) => ({
  pk: certificatePk(mailingId),
  sk: 'CERTIFICATE',
});

/** What the evidence log has of a record; nothing for one that is older than the log. */
const entryOf = (item: Item): readonly Sha256[] => {
  const { pk, sk, salt, account, review, mail } = unmarshall(item);
  if (typeof salt !== 'string') return [];
  const [type, record]: readonly [LeafType, object] = String(sk).startsWith('ACCOUNT#')
    ? ['mailing-account', account]
    : String(sk).startsWith('REVIEW#')
      ? ['review', loggedReview(String(pk).slice(mailingPk('').length), review as Review)]
      : ['mail', mail];
  return [recordEntry(type, record, salt)];
};
