import type { ContactId, EntityId, EventId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { ConsentDefect, NoticeRef } from '../event/consent-event.ts';
import { type ConsentEntry, type ConsentState, emptyConsentState } from './consent-state.ts';

/** The marks of every scope that anything was said about, by scope key. */
export type Marks = Readonly<Record<string, ScopeMarks>>;

/** A statement the fold remembers: which event, when it happened, who said it. */
export type Mark = {
  readonly eventId: EventId;
  readonly at: Instant;
  readonly by: ConsentEntry['by'];
  /** For a stop that was said before as well: when for the first time. */
  readonly firstAt?: Instant;
};

/** A statement of consent. `since` is the moment a stop must not come after. */
export type GrantMark = Mark & {
  /** For a confirmation the moment of its request, else the moment of the act itself. */
  readonly since: Instant;
  /** For a confirmation: the contact has moved to another address since. */
  readonly ofFormerAddress?: true;
  /** Whom the consent was given to; the sender's own entity when left out. */
  readonly entityId?: EntityId;
  /** Whose advertising the text asked for, folded. */
  readonly advertisers?: readonly string[];
  readonly validUntil?: Instant;
  readonly notice?: NoticeRef;
  readonly defects?: readonly ConsentDefect[];
};

/** A double opt-in request; `until` is the last moment at which it can be confirmed. */
export type RequestMark = Mark & {
  readonly until?: Instant;
  /** The event says where the sign-up can be looked up. */
  readonly evidenced?: true;
  readonly notice?: NoticeRef;
  readonly defects?: readonly ConsentDefect[];
};

/**
 * What was last said about one scope, one mark for each kind of statement. Each mark is the latest
 * of its kind by the moment it happened, so the order in which facts were learnt does not matter.
 */
export type ScopeMarks = {
  /** By the person: subject or guardian. */
  readonly granted?: GrantMark;
  /** By the holder of the address, through a double opt-in link. */
  readonly confirmed?: GrantMark;
  /** By an operator or an import: fills gaps only. */
  readonly filled?: GrantMark;
  /** A grant that does not count. */
  readonly unproven?: GrantMark;
  readonly requests?: readonly RequestMark[];
  readonly objected?: Mark;
  readonly withdrawn?: Mark;
  readonly refused?: Mark;
  /** The person took back a stop of this scope: mail on other grounds than consent continues. */
  readonly resumed?: Mark;
  readonly expired?: Mark;
  readonly invalidated?: Mark;
};

/** What is kept of a contact's events: the state that others read, and the marks it follows from. */
export type ConsentFold = { readonly state: ConsentState; readonly marks: Marks };

export const emptyConsentFold = (contactId: ContactId): ConsentFold => ({
  state: emptyConsentState(contactId),
  marks: {},
});
