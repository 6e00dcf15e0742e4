import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { outboxShard } from '../../../consent/event/announcement.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import type { Mailing, MailingContent } from '../../../mailing/mailing.ts';
import { activeStates, type MailingHeader } from '../../../mailing/mailing-store.ts';
import type { Review } from '../../../mailing/review/review.ts';
import { waitingSince } from '../../../mailing/review/waiting-since.ts';
import { leavesAttribute } from '../evidence/outbox-item.ts';
import { activePk, heldPk, mailingListPk, mailingPk, outboxPk } from '../keys.ts';
import { packContents } from './packed-contents.ts';

export type MailingWrite = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** The key of one of a mailing's items. */
export const mailingKey = (mailingId: string, sk: string) => ({ pk: mailingPk(mailingId), sk });
/** The row by which a sender's mailings are listed, oldest first. */
export const listKey = (mailing: MailingHeader) => ({
  pk: mailingListPk(mailing.senderId),
  sk: `${String(mailing.createdAt).padStart(15, '0')}#${mailing.mailingId}`,
});
export const activeKey = (mailingId: string) => ({ pk: activePk, sk: mailingId });

/** A review as the evidence log has it. */
export const loggedReview = (mailingId: string, review: Review) => ({ mailingId, ...review });

/** What is stored apart from the contents. */
export const headerOf = ({ contents: _, ...header }: Mailing): MailingHeader => header;

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

/** Announces what a mailing has become. */
export const stateChanged = (header: MailingHeader) => ({
  id: `${header.mailingId}#${String(header.version).padStart(9, '0')}`,
  at: header.changedAt ?? header.createdAt,
  announcement: {
    type: 'mailing.state-changed',
    mailingId: header.mailingId,
    senderId: header.senderId,
    state: header.state,
    purpose: header.purpose,
    version: header.version,
  },
});

/** A template in use has no audience to look after. */
export const isUnderWay = ({ state, template }: MailingHeader): boolean =>
  template !== true && activeStates.includes(state);

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
