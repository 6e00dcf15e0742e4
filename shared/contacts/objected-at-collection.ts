import type { EvidenceId, SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { OptOutAtCollection, Relationship } from './relationship.ts';

/** An objection that was made where an address was collected, and the evidence that says so. */
export type ObjectionAtCollection = {
  /** When it was made: at the sale or the gift; a date that is still to come counts as now. */
  readonly at: Instant;
  readonly evidenceId: EvidenceId;
};

/**
 * The latest objection that a contact made when this sender sold to it or took its gift (Tw art.
 * 11.7(4)(a)). It is one to all direct marketing (GDPR art. 21(2)), whatever other sales there are.
 */
export const objectedAtCollection = (
  senderId: SenderId,
  relationships: readonly Relationship[],
  now: Instant,
): ObjectionAtCollection | undefined => {
  let last: ObjectionAtCollection | undefined;
  const look = (
    by: SenderId,
    at: Instant,
    evidenceId: EvidenceId,
    { used }: OptOutAtCollection,
  ) => {
    if (by === senderId && used && !(last !== undefined && at <= last.at))
      last = { at, evidenceId };
  };
  for (const { sale, donation } of relationships) {
    if (sale !== undefined) look(sale.soldBy, sale.soldAt, sale.evidenceId, sale.optOut);
    if (donation !== undefined)
      look(donation.donatedTo, donation.donatedAt, donation.evidenceId, donation.optOut);
  }
  return last === undefined || last.at <= now ? last : { ...last, at: now };
};
