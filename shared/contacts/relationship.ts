import type { ContactId, EntityId, EvidenceId, SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';

/** Why the sender knows the contact. */
export type Relationship = {
  readonly relationshipId: string;
  readonly role: Role;
  readonly capacity: Capacity;
  /** The service it is about, as the sender names it; a mailing may address one service. */
  readonly service?: string;
  /** For a `user`: the customer whose service is used. Absent for a user of no customer. */
  readonly customerId?: ContactId;
  /** For a `user` without customer: when the terms of its own account were accepted. */
  readonly accountTermsAcceptedAt?: Instant;
  readonly since: Instant;
  readonly until?: Instant;
  readonly sale?: SaleEvidence;
  readonly donation?: DonationEvidence;
  /** For a `prospect`: what it asked for before any contract. */
  readonly quoteRequest?: QuoteRequest;
  /** Duties this contact is owed (a recall, a breach notice), by the duty's reference. */
  readonly duties?: readonly string[];
};

export const roles = ['customer', 'user', 'donor', 'prospect'] as const;
export type Role = (typeof roles)[number];

export const capacities = ['person', 'organisation-contact'] as const;
/** Whether the contact is itself the party, or stands for an organisation that is. */
export type Capacity = (typeof capacities)[number];

/** How an objection was offered when the address was collected (Tw art. 11.7(4)(a)). */
export type OptOutAtCollection = {
  readonly shown: boolean;
  readonly used: boolean;
  /** The text said that one can object at any time, at no cost (required by UWG § 7(3) no. 4). */
  readonly saidAnyTime?: boolean;
};

/**
 * Whose evidence it was already when it was recorded here: that of the contact at the same address, at
 * another sender, or that of another contact, for whom alone it counts.
 */
export type RecordedFor = 'same-address' | 'another';

/** Proof of a sale: four of the five conditions of the soft opt-in (Tw art. 11.7(4)). */
export type SaleEvidence = {
  readonly evidenceId: EvidenceId;
  readonly soldAt: Instant;
  /** The sender in whose name the sale was made. */
  readonly soldBy: SenderId;
  /**
   * The legal entity that sold, which its sender was a face of then: the exception does not pass to
   * another, not even in a group. Absent in 0.1.0: the sender's own.
   */
  readonly entityId?: EntityId;
  /** A payment obligation arose. A free account is not a sale unless the organisation says otherwise. */
  readonly paid: boolean;
  readonly addressCollectedInSale: boolean;
  /** What was sold, as product families; "similar" is membership of the same family. */
  readonly productFamilies: readonly string[];
  readonly optOut: OptOutAtCollection;
  /** Absent: it was recorded here first, or by 0.1.0. */
  readonly recordedFor?: RecordedFor;
};

/** Proof of a donation to the sender (Tw art. 11.7(5)); attendance or volunteering is not enough. */
export type DonationEvidence = {
  readonly evidenceId: EvidenceId;
  readonly donatedAt: Instant;
  readonly donatedTo: SenderId;
  /** The legal entity that it was given to; absent in 0.1.0: the sender's own. */
  readonly entityId?: EntityId;
  readonly addressCollectedInDonation: boolean;
  readonly optOut: OptOutAtCollection;
  /** Absent: it was recorded here first, or by 0.1.0. */
  readonly recordedFor?: RecordedFor;
};

/** A step before a contract that the contact itself asked for (GDPR art. 6(1)(b)), such as a quote. */
export type QuoteRequest = {
  readonly evidenceId: EvidenceId;
  readonly requestedAt: Instant;
  /** Absent: it was recorded here first, or by 0.1.0. */
  readonly recordedFor?: RecordedFor;
};
