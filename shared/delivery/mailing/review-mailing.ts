import type { MailingId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { isRegulated } from '../../kernel/purpose.ts';
import { type Attachment, unreadAttachments } from '../../mailing/assets/attachment.ts';
import type { MailingHeader, MailingStore } from '../../mailing/mailing-store.ts';
import { provenPerson } from '../../mailing/review/proven-person.ts';
import {
  type Band,
  isReleased,
  type Review,
  type ReviewTally,
  tallyReviews,
} from '../../mailing/review/review.ts';

/**
 * Records a review and, when it was the last one needed, releases the mailing, in one write that
 * holds only for the version the review was checked against. Reviews of the same mailing at the same
 * time wait for each other, so that the second of two counts the first. Changes nothing unless the
 * outcome is `recorded`.
 */
export const reviewMailing = async (
  store: Pick<MailingStore, 'header' | 'reviews' | 'review' | 'openings'>,
  {
    mailingId,
    given,
    at,
  }: { readonly mailingId: MailingId; readonly given: GivenReview; readonly at: Instant },
): Promise<ReviewOutcome> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const mailing = await store.header(mailingId);
    if (mailing === undefined) return { outcome: 'not-found' };
    const refused = refusal(mailing, given);
    if (refused?.outcome === 'other-content' && attempt > 0) return { outcome: 'conflict' };
    if (refused !== undefined) return refused;
    const { opened, unopened } = await lookedAt(store, mailing, given);
    if (unopened.length > 0) return { outcome: 'unopened', attachments: unopened };
    const review: Review = { ...given, ...opened, at, mailingVersion: mailing.version };
    // Read after the header: a review that comes in between raises the version and fails the write.
    const reviews = [...(await store.reviews(mailingId)), review];
    const reviewed: MailingHeader = mayRelease(mailing, reviews)
      ? { ...asDeclared(mailing), state: 'draft' }
      : mailing;
    const changed = { changedAt: at, changedBy: given.reviewer };
    const next = { ...reviewed, ...changed, version: mailing.version + 1 };
    const written = await store.review(next, review, mailing.version);
    if (written.outcome === 'changed') return { outcome: 'recorded', mailing: written.mailing };
  }
  return { outcome: 'conflict' };
};

/** A review as it is submitted, before it is bound to a version. */
type GivenReview = Omit<Review, 'at' | 'mailingVersion' | 'opened'>;

export type ReviewOutcome =
  | { readonly outcome: 'recorded' | 'not-held'; readonly mailing: MailingHeader }
  /** `other-content`: the hash was not that of the mailing. `own`: its writer tried to release it. */
  | { readonly outcome: 'not-found' | 'other-content' | 'own' }
  /** Only a person who opened these can tell what is in them. */
  | { readonly outcome: 'unopened'; readonly attachments: readonly Attachment[] }
  /** The mailing changed between the look at it and the write; nothing was recorded. */
  | { readonly outcome: 'conflict' };

const attempts = 5;

const refusal = (mailing: MailingHeader, given: GivenReview): ReviewOutcome | undefined => {
  if (mailing.state !== 'held') return { outcome: 'not-held', mailing };
  if (mailing.contentHash !== given.contentHash) return { outcome: 'other-content' };
  const isOwn = given.verdict === 'release' && isWriter(mailing, given.reviewer);
  return isOwn ? { outcome: 'own' } : undefined;
};

/** Marketing is held for nothing but files that a person must open, and one is enough. */
const bandOf = ({ declaredPurpose, band = 'block' }: MailingHeader): Band =>
  isRegulated(declaredPurpose) ? 'review' : band;

/** What this reviewer opened of what only a person can read, and what a release of theirs lacks. */
const lookedAt = async (
  store: Pick<MailingStore, 'openings'>,
  mailing: MailingHeader,
  { reviewer, verdict }: GivenReview,
): Promise<{
  readonly opened?: Pick<Review, 'opened'>;
  readonly unopened: readonly Attachment[];
}> => {
  const unread = unreadAttachments(mailing);
  if (unread.length === 0) return { unopened: [] };
  const person = provenPerson(reviewer);
  const openings = await store.openings(mailing.mailingId);
  const seen = new Set(openings.filter(({ by }) => by === person).map(({ assetId }) => assetId));
  return {
    opened: { opened: unread.map(({ assetId }) => assetId).filter((id) => seen.has(id)) },
    unopened: verdict === 'release' ? unread.filter(({ assetId }) => !seen.has(assetId)) : [],
  };
};

const writersOf = ({ createdBy, editors = [] }: MailingHeader): readonly string[] => [
  createdBy,
  ...editors.map(({ editor }) => editor),
];

/** Whether this person wrote or edited the mailing, and so may not release it. */
const isWriter = (mailing: MailingHeader, person: string): boolean =>
  writersOf(mailing).some((writer) => provenPerson(writer) === provenPerson(person));

/** Whether the reviews of exactly this mailing let it go as the service mail it was declared. */
const mayRelease = (mailing: MailingHeader, reviews: readonly Review[]): boolean =>
  isReleased(bandOf(mailing), {
    contentHash: mailing.contentHash,
    writers: writersOf(mailing),
    reviews,
  });

/** The mailing as declared: reviewers overruled what was found; both stay on record. */
const asDeclared = (mailing: MailingHeader): MailingHeader =>
  isRegulated(mailing.declaredPurpose)
    ? mailing
    : { ...mailing, purpose: mailing.declaredPurpose, regulated: [] };

/** How far the review of a mailing has come; undefined where no reviewer is asked. */
export const reviewsOf = (
  mailing: MailingHeader,
  reviews: readonly Review[],
): ReviewTally | undefined =>
  isReviewed(mailing)
    ? tallyReviews(bandOf(mailing), {
        contentHash: mailing.contentHash,
        writers: writersOf(mailing),
        reviews,
      })
    : undefined;

/**
 * Held for reviewers, or released by them: declared service and found otherwise, or marketing with
 * files that only a person can read.
 */
export const isReviewed = (mailing: MailingHeader): boolean => {
  const { state, declaredPurpose, purpose, band } = mailing;
  if (isRegulated(declaredPurpose)) return unreadAttachments(mailing).length > 0;
  return band !== 'pass' && (state === 'held' || !isRegulated(purpose));
};
