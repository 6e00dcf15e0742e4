import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { outboxShard } from '../../../consent/event/announcement.ts';
import type { Mailing } from '../../../mailing/mailing.ts';
import { activeStates, type MailingHeader } from '../../../mailing/mailing-store.ts';
import { activePk, mailingListPk, mailingPk, outboxPk } from '../keys.ts';
import { packContents } from './packed-contents.ts';

export type MailingWrite = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** The key of one of a mailing's items. */
export const mailingKey = (mailingId: string, sk: string) => ({ pk: mailingPk(mailingId), sk });
/** The row by which a sender's mailings are listed, oldest first. */
export const listKey = (mailing: MailingHeader) => ({
  pk: mailingListPk(mailing.senderId),
  sk: `${String(mailing.createdAt).padStart(15, '0')}#${mailing.mailingId}`,
});
const activeKey = (mailingId: string) => ({ pk: activePk, sk: mailingId });

/** What is stored apart from the contents. */
export const headerOf = ({ contents: _, ...header }: Mailing): MailingHeader => header;

/** Compare-and-set: the stored version is the expected one; 0 expects nothing to be there. */
const versionIs = (expected: number) =>
  expected === 0
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: 'header.version = :expected',
        ExpressionAttributeValues: { ':expected': expected },
      };

/** Header item, its announcement and, while the mailing is under way, the row by which `active` finds it. */
export const headerWrites = (
  table: string,
  header: MailingHeader,
  expectedVersion: number,
): MailingWrite[] => [
  {
    Put: {
      TableName: table,
      Item: { ...mailingKey(header.mailingId, 'MAILING'), header },
      ...versionIs(expectedVersion),
    },
  },
  {
    Put: {
      TableName: table,
      Item: {
        pk: outboxPk(outboxShard(header.mailingId)),
        sk: `${header.mailingId}#${String(header.version).padStart(9, '0')}`,
        at: header.changedAt ?? header.createdAt,
        announcement: {
          type: 'mailing.state-changed',
          mailingId: header.mailingId,
          senderId: header.senderId,
          state: header.state,
          purpose: header.purpose,
          version: header.version,
        },
      },
    },
  },
  activeStates.includes(header.state)
    ? { Put: { TableName: table, Item: activeKey(header.mailingId) } }
    : { Delete: { TableName: table, Key: activeKey(header.mailingId) } },
];

/** Contents and what inspection found in them. */
export const contentWrites = (
  table: string,
  mailing: Mailing,
  classification: object,
): MailingWrite[] => [
  {
    Put: {
      TableName: table,
      Item: {
        ...mailingKey(mailing.mailingId, 'CONTENT'),
        packed: packContents(mailing.contents),
        contentHash: mailing.contentHash,
      },
    },
  },
  {
    Put: {
      TableName: table,
      Item: { ...mailingKey(mailing.mailingId, 'CLASSIFICATION'), classification },
    },
  },
];
