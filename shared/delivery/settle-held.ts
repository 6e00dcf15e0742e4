import type { MailingHeader } from '../mailing/mailing-store.ts';
import { type Band, isReleased, type Review } from '../mailing/review.ts';

const bandOf = (mailing: MailingHeader): Band => mailing.band ?? 'block';

/** Whether the reviews of exactly this content let a held mailing go as the service mail it was declared. */
export const mayRelease = (mailing: MailingHeader, reviews: readonly Review[]): boolean =>
  isReleased(bandOf(mailing), mailing.contentHash, mailing.createdBy, reviews);

/** The mailing as declared: reviewers overruled what was found; both stay on record. */
export const asDeclared = (mailing: MailingHeader): MailingHeader => ({
  ...mailing,
  purpose: mailing.declaredPurpose,
  regulated: [],
});
