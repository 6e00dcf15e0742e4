import type { Brand } from '../kernel/brand.ts';
import { isId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';

/**
 * Keeps everything about a contact or a mailing while there is a dispute about it (GDPR art. 17(3)(e),
 * 18(1)): neither retention nor an erasure takes it away until the hold is released.
 */
export type Hold = HoldPlace & {
  readonly holdId: HoldId;
  /** Why, without a name: a case, a complaint. */
  readonly reason: string;
  readonly evidenceRef: string;
  readonly placedAt: Instant;
  readonly placedBy: string;
  readonly released?: { readonly at: Instant; readonly by: string; readonly reason: string };
};

/** What is held: a contact by our own id, or a mailing. */
export type HoldPlace = { readonly on: HeldKind; readonly id: string };

export const heldKinds = ['contact', 'mailing'] as const;
export type HeldKind = (typeof heldKinds)[number];

export type HoldId = Brand<string, 'HoldId'>;

/** A hold’s id from text that has the form of our ids; throws `RangeError` on any other. */
export const holdId = (text: string): HoldId => {
  if (!isId(text)) throw new RangeError('not a hold id');
  return text as HoldId;
};

/** Where holds are kept; a released one stays, as the record that there was one. */
export type HoldBook = {
  place(hold: Hold): Promise<void>;
  /** Releases one that is in force; undefined where there is none of this id. */
  release(holdId: HoldId, released: NonNullable<Hold['released']>): Promise<Hold | undefined>;
  /** Those in force on one contact or mailing. Strongly consistent. */
  inForceOn(place: HoldPlace): Promise<readonly Hold[]>;
  /** All of them, by what they are on; released ones too. */
  page(
    limit: number,
    after?: string,
  ): Promise<{ readonly holds: readonly Hold[]; readonly next?: string }>;
};
