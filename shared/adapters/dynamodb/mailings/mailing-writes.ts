import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { outboxShard } from '../../../consent/event/announcement.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import type { Mailing, MailingContent } from '../../../mailing/mailing.ts';
import type { MailingHeader } from '../../../mailing/mailing-store.ts';
import { waitingSince } from '../../../mailing/review/waiting-since.ts';
import { activePk, heldPk, mailingListPk, mailingPk, outboxPk } from '../../items/keys.ts';
import { leavesAttribute } from '../../items/leaves.ts';
import { isUnderWay, stateChanged } from '../../items/mailing-header.ts';
import { packContents } from '../../items/packed-contents.ts';

export type MailingWrite = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** The key of one of a mailing's items. */
export const mailingKey = (mailingId: string, sk: string) => ({ pk: mailingPk(mailingId), sk });
/** The row by which a sender's mailings are listed, oldest first. */
export const listKey = (mailing: MailingHeader) => ({
  pk: mailingListPk(mailing.senderId),
  sk: `${String(mailing.createdAt).padStart(15, '0')}#${mailing.mailingId}`,
});
export const activeKey = (mailingId: string) => ({ pk: activePk, sk: mailingId });

/**
 * The announcement of a change, with the leaves of what is written beside it, and the rows by which
 * `active` finds a mailing that is under way and `held` one that waits for reviewers.
 */
export const changeWrites = (
  table: string,
  header: MailingHeader,
  entries: readonly Sha256[] = [],
): MailingWrite[] => [
  announcementWrite(table, header, entries),
  isUnderWay(header)
    ? { Put: { TableName: table, Item: activeKey(header.mailingId) } }
    : { Delete: { TableName: table, Key: activeKey(header.mailingId) } },
  ...heldWrites(table, header),
];

const announcementWrite = (
  table: string,
  header: MailingHeader,
  entries: readonly Sha256[],
): MailingWrite => {
  const { id, at, announcement } = stateChanged(header);
  const pk = outboxPk(outboxShard(header.mailingId));
  return {
    Put: {
      TableName: table,
      Item: { pk, sk: id, at, announcement, ...leavesAttribute(entries) },
    },
  };
};

/** Only a draft and a cancelled mailing can have been held before. */
const heldWrites = (table: string, header: MailingHeader): MailingWrite[] => {
  const { mailingId, senderId, state } = header;
  const key = { pk: heldPk, sk: mailingId };
  if (state === 'held') {
    const row = { ...key, senderId, waitingSince: waitingSince(header) };
    return [{ Put: { TableName: table, Item: row } }];
  }
  return state === 'draft' || state === 'cancelled'
    ? [{ Delete: { TableName: table, Key: key } }]
    : [];
};

/** The sort key under which contents are kept for the versions that had them. */
export const keptContentSk = ({ contentsHash, contentHash }: MailingHeader): string =>
  `CONTENT#${contentsHash ?? contentHash}`;

/** Contents, for sending and for the versions that have them, and what inspection found in them. */
export const contentWrites = (
  table: string,
  mailing: Mailing,
  classification: object,
): MailingWrite[] => {
  const packed = packContents(mailing.contents);
  const put = (sk: string, item: object): MailingWrite => ({
    Put: { TableName: table, Item: { ...mailingKey(mailing.mailingId, sk), ...item } },
  });
  return [
    put('CONTENT', { packed, contentHash: mailing.contentHash }),
    put(keptContentSk(mailing), { packed }),
    put('CLASSIFICATION', { classification }),
  ];
};

/** Contents that were written before versions kept any. */
export const keepContents = (
  table: string,
  header: MailingHeader,
  contents: readonly MailingContent[],
): MailingWrite => ({
  Put: {
    TableName: table,
    Item: {
      ...mailingKey(header.mailingId, keptContentSk(header)),
      packed: packContents(contents),
    },
  },
});
