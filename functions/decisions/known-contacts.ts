import type { ConsentEvent } from '../../shared/consent/consent-event.ts';
import type { ConsentLedger } from '../../shared/consent/consent-ledger.ts';
import type { ConsentState } from '../../shared/consent/consent-state.ts';
import { evolve } from '../../shared/consent/evolve.ts';
import { emptyConsentFold } from '../../shared/consent/marks.ts';
import type { Contact } from '../../shared/contacts/contact.ts';
import type { ContactStore } from '../../shared/contacts/contact-store.ts';
import type { ContactId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Known } from './handler.ts';

const pageSize = 500;

async function* eventsOf(
  ledger: Pick<ConsentLedger, 'events'>,
  contactId: ContactId,
): AsyncGenerator<ConsentEvent> {
  let after: number | undefined = 0;
  while (after !== undefined) {
    const page = await ledger.events(contactId, after, pageSize);
    yield* page.events;
    after = page.next;
  }
}

/** The state as it was known at a moment: the fold of what had been recorded by then. */
const stateAsOf = async (
  ledger: Pick<ConsentLedger, 'events'>,
  contactId: ContactId,
  asOf: Instant,
): Promise<ConsentState> => {
  let fold = emptyConsentFold(contactId);
  for await (const event of eventsOf(ledger, contactId)) {
    if (event.recordedAt > asOf) break;
    fold = evolve(fold, event);
  }
  return fold.state;
};

/** Reads contacts and consent consistently; what is malformed is handed on for policy to deny. */
export const knownContacts =
  (contacts: Pick<ContactStore, 'readMany'>, ledger: Pick<ConsentLedger, 'states' | 'events'>) =>
  async (ids: readonly ContactId[], asOf?: Instant): Promise<ReadonlyMap<ContactId, Known>> => {
    const [found, states] = await Promise.all([
      contacts.readMany(ids, 'consistent'),
      asOf === undefined
        ? ledger.states(ids, 'consistent')
        : Promise.all(ids.map((id) => stateAsOf(ledger, id, asOf))),
    ]);
    const known = new Map<ContactId, Known>();
    for (const [index, id] of ids.entries()) {
      const contact = found[index];
      const consent = states[index];
      // INVARIANT: `decide` denies what is not a whole contact or state; it never throws on it.
      if (contact !== undefined && consent !== undefined)
        known.set(id, { contact: contact as Contact, consent: consent as ConsentState });
    }
    return known;
  };
