import { reviewsOf } from '../../shared/delivery/mailing/review-mailing.ts';
import { canonicalJson } from '../../shared/kernel/canonical-json.ts';
import { isoFromInstant } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { MailingContent } from '../../shared/mailing/mailing.ts';
import type { MailingHeader, MailingStore } from '../../shared/mailing/mailing-store.ts';
import { contentDifference } from '../../shared/mailing/review/content-difference.ts';
import { unjudged } from '../../shared/mailing/review/judged-hash.ts';
import type { Review } from '../../shared/mailing/review/review.ts';
import { waitingSince } from '../../shared/mailing/review/waiting-since.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import type { ContactIds } from '../runtime/http/contact-ids.ts';
import { presentMailing } from './present.ts';

/**
 * How far the review of a mailing has come, and since when it waits; nothing where nobody is asked.
 */
export const shownReviews = (mailing: MailingHeader, reviews: readonly Review[]) => {
  const tally = reviewsOf(mailing, reviews);
  return defined({
    reviews: tally,
    waitingSince: mailing.state === 'held' ? isoFromInstant(waitingSince(mailing)) : undefined,
  });
};

/**
 * What changed in a held mailing since its last review, for whoever must judge it now; undefined
 * when nobody reviewed it, or when the version that was reviewed is not kept.
 */
export const differenceSinceReview = async (
  { store, contactIds }: Tools,
  {
    mailing,
    contents,
    reviews,
  }: {
    readonly mailing: MailingHeader;
    readonly contents: readonly MailingContent[];
    readonly reviews: readonly Review[];
  },
) => {
  const review = reviews.findLast(({ mailingVersion }) => mailingVersion !== undefined);
  if (mailing.state !== 'held' || review?.mailingVersion === undefined) return undefined;
  const { reviewer, verdict, at, mailingVersion } = review;
  const before = await store.mailingVersion(mailing.mailingId, mailingVersion);
  const contentsBefore = before === undefined ? undefined : await store.contentsOf(before);
  if (before === undefined || contentsBefore === undefined) return undefined;
  const [old, now, senderFields] = await Promise.all([
    presentMailing(before, contactIds),
    presentMailing(mailing, contactIds),
    changedSender(store, before, mailing),
  ]);
  const { parts, isCut } = contentDifference(contentsBefore, contents);
  return {
    review: { reviewer, verdict, at: isoFromInstant(at), mailingVersion },
    fields: [...changedFields(old, now, (field) => field in unjudged), ...senderFields],
    contents: parts,
    isCut,
  };
};

type Tools = {
  readonly store: Pick<MailingStore, 'mailingVersion' | 'contentsOf' | 'sender' | 'senderVersion'>;
  readonly contactIds: ContactIds;
};

type ChangedField = { readonly field: string; readonly before?: unknown; readonly after?: unknown };

const changedFields = (
  before: object,
  after: object,
  isIgnored: (field: string) => boolean,
): readonly ChangedField[] => {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => !isIgnored(field) && textOf(old.get(field)) !== textOf(now.get(field)))
    .map((field) => ({ field, before: old.get(field), after: now.get(field) }));
};

const textOf = (value: unknown): string => (value === undefined ? '' : canonicalJson(value));

/** What readers see of the sender, where another version of it goes out. */
const changedSender = async (
  store: Tools['store'],
  before: MailingHeader,
  after: MailingHeader,
): Promise<readonly ChangedField[]> => {
  if (before.senderVersion === after.senderVersion) return [];
  const [old, now] = await Promise.all(
    [before, after].map(({ senderId, senderVersion }) =>
      store.senderVersion(senderId, senderVersion),
    ),
  );
  if (old === undefined || now === undefined) return [];
  const ofRecord: ReadonlySet<string> = new Set<keyof Sender>([
    'version',
    'changedAt',
    'changedBy',
  ]);
  return changedFields(old, now, (field) => ofRecord.has(field)).map(({ field, ...values }) => ({
    field: `sender.${field}`,
    ...values,
  }));
};
