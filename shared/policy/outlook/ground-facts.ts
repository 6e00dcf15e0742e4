import type { Actor } from '../../consent/event/consent-event.ts';
import type { ConsentEntry, ConsentState } from '../../consent/fold/consent-state.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { EventId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Basis } from '../bases.ts';
import type { Decision } from '../decision.ts';

/** What an allowed mail rests on, with what a person recognises it by; undefined for a denied one. */
export const groundFacts = (
  { basis, evidenceIds }: Pick<Decision, 'basis' | 'evidenceIds'>,
  contact: Contact,
  consent: ConsentState,
): GroundFacts | undefined => {
  if (basis === undefined) return undefined;
  const isCited = (id: string | undefined) => id !== undefined && evidenceIds.includes(id);
  switch (basis) {
    case 'consent': {
      const entry = Object.values(consent.entries).find(({ eventId }) => isCited(eventId));
      return entry === undefined ? { basis } : consentFacts(entry);
    }
    case 'soft-opt-in': {
      const bought = contact.relationships.find(({ sale }) => isCited(sale?.evidenceId));
      if (bought?.sale === undefined) return { basis };
      return { basis, at: bought.sale.soldAt, isFree: bought.role === 'user' || !bought.sale.paid };
    }
    case 'donation': {
      const given = contact.relationships.find(({ donation }) => isCited(donation?.evidenceId));
      return { basis, ...atOf(given?.donation?.donatedAt) };
    }
    case 'published-address': {
      const published = contact.publishedAddresses.find(({ evidenceId }) => isCited(evidenceId));
      return { basis, ...atOf(published?.capturedAt) };
    }
    default:
      return { basis };
  }
};

/** A consent as a ground: the event, when, and who said it. */
export const consentFacts = ({ eventId, occurredAt: at, by }: ConsentEntry): GroundFacts => ({
  basis: 'consent',
  eventId,
  at,
  by,
});

export type GroundFacts = {
  readonly basis: Basis;
  /** When it was said, bought, given or published; absent where it is of no moment. */
  readonly at?: Instant;
  /** Who gave a consent. */
  readonly by?: Actor['kind'];
  readonly eventId?: EventId;
  /** True for a sale of an account that cost nothing. */
  readonly isFree?: boolean;
};

const atOf = (at: Instant | undefined) => (at === undefined ? {} : { at });
