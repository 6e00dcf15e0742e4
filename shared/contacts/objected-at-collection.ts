import type { EntityId, EvidenceId, SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { ownEntity } from '../kernel/own-entity.ts';
import type { OptOutAtCollection, Relationship } from './relationship.ts';

/**
 * The latest objection that a contact made when this sender, another of its entity or a predecessor
 * sold to it or took its gift (Tw art. 11.7(4)(a)). It is one to all direct marketing (GDPR art.
 * 21(2)), whatever other sales there are.
 */
export const objectedAtCollection = (
  { senderId, entities }: ObjectedTo,
  relationships: readonly Relationship[],
  now: Instant,
): ObjectionAtCollection | undefined => {
  let last: ObjectionAtCollection | undefined;
  const look = (by: SenderId, at: Instant, { evidenceId, entityId, optOut }: Collection) => {
    const isOwn = by === senderId || entities.includes(entityId ?? ownEntity(by));
    if (isOwn && optOut.used && !(last !== undefined && at <= last.at)) last = { at, evidenceId };
  };
  for (const { sale, donation } of relationships) {
    if (sale !== undefined) look(sale.soldBy, sale.soldAt, sale);
    if (donation !== undefined) look(donation.donatedTo, donation.donatedAt, donation);
  }
  return last === undefined || last.at <= now ? last : { ...last, at: now };
};

/** An objection that was made where an address was collected, and the evidence that says so. */
export type ObjectionAtCollection = {
  /** When it was made: at the sale or the gift; a date that is still to come counts as now. */
  readonly at: Instant;
  readonly evidenceId: EvidenceId;
};

/** Who an objection is made to. */
export type ObjectedTo = {
  readonly senderId: SenderId;
  /** The sender's legal entity, and those that it succeeded: their sales count, and so does a no. */
  readonly entities: readonly EntityId[];
};

type Collection = {
  readonly evidenceId: EvidenceId;
  readonly entityId?: EntityId;
  readonly optOut: OptOutAtCollection;
};
