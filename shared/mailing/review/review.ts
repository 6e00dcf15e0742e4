import type { Sha256 } from '../../kernel/digest.ts';
import type { Instant } from '../../kernel/instant.ts';
import { provenPerson } from './proven-person.ts';

/** A named person's judgement of exactly what the hash covers. A change of any of it ends it. */
export type Review = {
  readonly reviewer: string;
  readonly reason: string;
  readonly at: Instant;
  readonly contentHash: Sha256;
  readonly verdict: 'release' | 'reject';
  /**
   * The version of the mailing that was reviewed. Absent in a review stored by 0.1.0, whose hash
   * covers the contents only and says nothing of the audience and the flags.
   */
  readonly mailingVersion?: number;
  /** The attachments that nothing but a person can read, and that this reviewer had opened. */
  readonly opened?: readonly Sha256[];
};

/** How the classifier banded the content: a `block` takes two people to overrule. */
export type Band = 'pass' | 'review' | 'block';

/**
 * Whether reviews let a held mailing go: one release for `review`, releases by two different
 * people for `block`, none by whoever wrote or edited it, and any rejection of it stands. A release
 * that was stored by 0.1.0 does not count: nothing shows for what audience it was given.
 */
export const isReleased = (
  band: Band,
  {
    contentHash,
    writers,
    reviews,
  }: {
    readonly contentHash: Sha256;
    readonly writers: readonly string[];
    readonly reviews: readonly Review[];
  },
): boolean => {
  if (band === 'pass') return true;
  const { needed, given, rejectedBy } = tallyReviews(band, { contentHash, writers, reviews });
  return rejectedBy.length === 0 && given >= needed;
};

/** How many releases a held mailing has of those that it needs, and by whom. */
export const tallyReviews = (
  band: Band,
  {
    contentHash,
    writers,
    reviews,
  }: {
    readonly contentHash: Sha256;
    readonly writers: readonly string[];
    readonly reviews: readonly Review[];
  },
): ReviewTally => {
  const own = reviews.filter((review) => review.contentHash === contentHash);
  const people = new Map<string, string>();
  for (const { reviewer, verdict, mailingVersion } of own)
    if (verdict === 'release' && mailingVersion !== undefined)
      people.set(provenPerson(reviewer), reviewer);
  for (const writer of writers) people.delete(provenPerson(writer));
  const rejectedBy = own.filter(({ verdict }) => verdict === 'reject').map((one) => one.reviewer);
  return {
    needed: neededOf[band],
    given: people.size,
    by: [...people.values()],
    rejectedBy: [...new Set(rejectedBy)],
  };
};

export type ReviewTally = {
  readonly needed: number;
  /** Releases that count: one per person. */
  readonly given: number;
  readonly by: readonly string[];
  /** A rejection of exactly this mailing stands against any release. */
  readonly rejectedBy: readonly string[];
};

const neededOf: Readonly<Record<Band, number>> = { pass: 0, review: 1, block: 2 };
