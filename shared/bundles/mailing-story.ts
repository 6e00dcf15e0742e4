import type { Notice, NoticeStore } from '../consent/notice/notice.ts';
import type { NoticeId } from '../kernel/ids.ts';
import { defined } from '../kernel/object/defined.ts';
import type { MailingContent } from '../mailing/mailing.ts';
import type {
  MailingHeader,
  MailingStore,
  StoredClassification,
} from '../mailing/mailing-store.ts';
import { pinnedSender } from '../mailing/pinned-sender.ts';
import type { Review } from '../mailing/review/review.ts';
import type { Sender } from '../mailing/sender.ts';

/** What a mailing was, whoever got it: as sent, as judged, by whom made, for which sender. */
export const mailingStory = async (
  store: StoryStore,
  mailing: MailingHeader,
): Promise<MailingStory> => {
  const { mailingId } = mailing;
  const [contents, classification, reviews, sender, versions] = await Promise.all([
    store.contents(mailingId),
    store.classification(mailingId),
    store.reviews(mailingId),
    pinnedSender(store, mailing),
    versionsOf(store, mailingId),
  ]);
  return {
    mailing,
    contents: contents ?? [],
    ...defined({ classification }),
    reviews,
    ...defined({ sender }),
    versions,
  };
};

export type StoryStore = Pick<
  MailingStore,
  'contents' | 'classification' | 'reviews' | 'sender' | 'senderVersion' | 'mailingVersions'
>;

export type MailingStory = {
  readonly mailing: MailingHeader;
  readonly contents: readonly MailingContent[];
  readonly classification?: StoredClassification;
  readonly reviews: readonly Review[];
  readonly sender?: Sender;
  /** Newest first, each with who changed it and when. */
  readonly versions: readonly MailingHeader[];
};

const versionsOf = async (
  store: Pick<MailingStore, 'mailingVersions'>,
  mailingId: MailingHeader['mailingId'],
): Promise<readonly MailingHeader[]> => {
  const all: MailingHeader[] = [];
  let before: number | undefined;
  do {
    const { versions, next } = await store.mailingVersions(mailingId, 100, before);
    all.push(...versions);
    before = next;
  } while (before !== undefined && all.length < mostVersions);
  return all;
};

/** More than anybody makes of a mailing by hand. */
const mostVersions = 1_000;

/** The notices that are named as `noticeId/version`, those that are there. */
export const noticesNamed = async (
  notices: Pick<NoticeStore, 'find'>,
  names: readonly string[],
): Promise<readonly Notice[]> => {
  const found = await Promise.all(
    names.map((name) => {
      const slash = name.lastIndexOf('/');
      const version = Number(name.slice(slash + 1));
      return slash < 1 || !Number.isSafeInteger(version)
        ? undefined
        : notices.find(name.slice(0, slash) as NoticeId, version);
    }),
  );
  return found.filter((notice) => notice !== undefined);
};
