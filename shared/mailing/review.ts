import type { Sha256 } from '../kernel/digest.ts';
import type { Instant } from '../kernel/instant.ts';
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
  contentHash: Sha256,
  writers: readonly string[],
  reviews: readonly Review[],
): boolean => {
  if (band === 'pass') return true;
  const own = reviews.filter((review) => review.contentHash === contentHash);
  if (own.some((review) => review.verdict === 'reject')) return false;
  const releases = own.filter(({ mailingVersion }) => mailingVersion !== undefined);
  const people = new Set(releases.map(({ reviewer }) => provenPerson(reviewer)));
  for (const writer of writers) people.delete(provenPerson(writer));
  return people.size >= (band === 'block' ? 2 : 1);
};
