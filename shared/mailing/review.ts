import type { Sha256 } from '../kernel/digest.ts';
import type { Instant } from '../kernel/instant.ts';

/** A named person's judgement of one exact content. A change of content ends it. */
export type Review = {
  readonly reviewer: string;
  readonly reason: string;
  readonly at: Instant;
  readonly contentHash: Sha256;
  readonly verdict: 'release' | 'reject';
};

/** How the classifier banded the content: a `block` takes two people to overrule. */
export type Band = 'pass' | 'review' | 'block';

/**
 * Whether reviews let a held mailing go: one release for `review`, releases by two different
 * people for `block`, none by its author, and any rejection of this content stands.
 */
export const isReleased = (
  band: Band,
  contentHash: Sha256,
  author: string,
  reviews: readonly Review[],
): boolean => {
  if (band === 'pass') return true;
  const own = reviews.filter((review) => review.contentHash === contentHash);
  if (own.some((review) => review.verdict === 'reject')) return false;
  const people = new Set(own.map((review) => review.reviewer));
  people.delete(author);
  return people.size >= (band === 'block' ? 2 : 1);
};
