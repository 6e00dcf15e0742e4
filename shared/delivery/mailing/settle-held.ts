import type { MailingHeader } from '../../mailing/mailing-store.ts';
import { provenPerson } from '../../mailing/proven-person.ts';
import { type Band, isReleased, type Review } from '../../mailing/review.ts';

const bandOf = (mailing: MailingHeader): Band => mailing.band ?? 'block';

const writersOf = ({ createdBy, editors = [] }: MailingHeader): readonly string[] => [
  createdBy,
  ...editors.map(({ editor }) => editor),
];

/** Whether this person wrote or edited the mailing, and so may not release it. */
export const isWriter = (mailing: MailingHeader, person: string): boolean =>
  writersOf(mailing).some((writer) => provenPerson(writer) === provenPerson(person));

/** Whether the reviews of exactly this mailing let it go as the service mail it was declared. */
export const mayRelease = (mailing: MailingHeader, reviews: readonly Review[]): boolean =>
  isReleased(bandOf(mailing), mailing.contentHash, writersOf(mailing), reviews);

/** The mailing as declared: reviewers overruled what was found; both stay on record. */
export const asDeclared = (mailing: MailingHeader): MailingHeader => ({
  ...mailing,
  purpose: mailing.declaredPurpose,
  regulated: [],
});
