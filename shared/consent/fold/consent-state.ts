import type { ContactId, EntityId, EventId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Actor, ConsentDefect, NoticeRef, SuppressionReason } from '../event/consent-event.ts';

/**
 * The fold of a contact's events. Keys of `entries` come from `scopeKey`: sender, then purpose
 * and topic, or activity. `version` is the number of events folded, and what a claim conditions on.
 */
export type ConsentState = {
  readonly contactId: ContactId;
  readonly version: number;
  readonly entries: Readonly<Record<string, ConsentEntry>>;
  readonly suppressions: readonly AddressSuppression[];
  /** The latest stop of mail, which binds everybody at a shared address; absent in 0.1.0. */
  readonly lastStop?: LastStop;
};

/** The latest withdrawal or objection at any scope but an activity, whatever was said since. */
export type LastStop = {
  readonly eventId: EventId;
  readonly at: Instant;
  /** The scopes asked for after it and confirmed from the address; absent when there are none. */
  readonly confirmedSince?: readonly string[];
};

export const consentStatuses = [
  'granted',
  'pending',
  'refused',
  'withdrawn',
  'objected',
  'expired',
  'invalidated',
  'unproven',
] as const;
/** What holds now for one scope. No entry at all means that nobody ever asked. */
export type ConsentStatus = (typeof consentStatuses)[number];

export type ConsentEntry = {
  readonly status: ConsentStatus;
  /** The event that made it so: the evidence a decision cites. */
  readonly eventId: EventId;
  readonly occurredAt: Instant;
  /** For a stop that was said more than once: when for the first time, whatever was said between. */
  readonly firstAt?: Instant;
  /** For `granted`: confirmed by the address holder (double opt-in). */
  readonly confirmed?: boolean;
  readonly validUntil?: Instant;
  /** For `unproven`: why the grant does not count. */
  readonly defects?: readonly ConsentDefect[];
  /** Who said it: `guardian` matters to minors, `import` and `operator` to the reader. */
  readonly by: Actor['kind'];
  /** The text that was shown when the person said it. */
  readonly notice?: NoticeRef;
  /** For a consent: whom it was given to; the sender's own entity (`ownEntity`) when left out. */
  readonly entityId?: EntityId;
  /** For a consent: whose advertising it covers beside the sender's own, as `foldName` folds names. */
  readonly advertisers?: readonly string[];
  /** For `pending`: the request says where the sign-up can be looked up. */
  readonly evidenced?: true;
  /**
   * Double opt-in requests that a confirmation may still answer, whatever the status is: a request
   * is not the person's own act, so it leaves a withdrawal standing.
   */
  readonly pending?: readonly PendingRequest[];
};

/** A double opt-in request that nobody answered yet. */
export type PendingRequest = {
  readonly eventId: EventId;
  readonly occurredAt: Instant;
  readonly by: Actor['kind'];
  readonly validUntil?: Instant;
  /** It says where the sign-up can be looked up; a request on another's word is mailed only then. */
  readonly evidenced?: true;
};

/** The address itself: why it cannot or must not be mailed, whatever was consented to. */
export type AddressSuppression = {
  readonly reason: SuppressionReason;
  readonly eventId: EventId;
  readonly at: Instant;
};

export const emptyConsentState = (contactId: ContactId): ConsentState => ({
  contactId,
  version: 0,
  entries: {},
  suppressions: [],
});
