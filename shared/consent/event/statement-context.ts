import type { ContactId, EventId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { ConsentState } from '../fold/consent-state.ts';
import type { Marks } from '../fold/marks.ts';
import type { SubjectFacts } from './subject-facts.ts';

export type StatementContext = {
  readonly contactId: ContactId;
  readonly subject: SubjectFacts;
  readonly now: Instant;
  readonly origin: StatementOrigin;
  readonly state: ConsentState;
  readonly marks: Marks;
  /** Who gave the consent, if the caller says so. */
  readonly givenBy?: ContactId;
};

/**
 * The door by which a statement came in. What only our own pages can know is accepted only from them;
 * everything else, whatever it claims, is the word of a caller.
 */
export type StatementOrigin =
  | { readonly door: 'caller' }
  /** The preference pages: the person acted there and then. */
  | { readonly door: 'own-page' }
  /** A request that is mailed; it must be answered within this many days. */
  | { readonly door: 'opt-in-request'; readonly withinDays: number }
  /** A stop that was said to another sender of the entity, and when this service learnt it there. */
  | { readonly door: 'entity'; readonly learntAt: Instant }
  /** The page behind the mailed link, with the request that the link was made for. */
  | { readonly door: 'mailed-page'; readonly requestEventId: EventId };

/** Clocks differ a little; a time further ahead than this is an error. */
export const clockTolerance = 300_000;
