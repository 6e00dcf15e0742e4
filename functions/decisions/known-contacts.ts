import {
  type ConsentLedger,
  isMalformed,
  type MalformedState,
} from '../../shared/consent/event/consent-ledger.ts';
import { stateAsOf } from '../../shared/consent/event/state-as-of.ts';
import type { ConsentState } from '../../shared/consent/fold/consent-state.ts';
import type { Contact } from '../../shared/contacts/contact.ts';
import type { FactsThen } from '../../shared/contacts/contact-facts.ts';
import type { ContactStore, MalformedContact } from '../../shared/contacts/contact-store.ts';
import type { ContactId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Known } from './handler.ts';

/** Reads contacts and consent consistently; what is malformed is handed on for policy to deny. */
export const knownContacts =
  (contacts: Pick<ContactStore, 'readMany' | 'factsAt'>, ledger: Ledger) =>
  async (ids: readonly ContactId[], asOf?: Instant): Promise<ReadonlyMap<ContactId, Known>> => {
    const [found, current] = await Promise.all([
      asOf === undefined
        ? contacts.readMany(ids, 'consistent')
        : Promise.all(ids.map((id) => contacts.factsAt(id, asOf))),
      ledger.states(ids, 'consistent'),
    ]);
    const states =
      asOf === undefined
        ? current
        : await Promise.all(current.map((state) => stateThen(ledger, state, asOf)));
    const known = new Map<ContactId, Known>();
    for (const [index, id] of ids.entries()) {
      const contact = found[index];
      const consent = states[index];
      // INVARIANT: `decide` denies what is not a whole contact or state; it never throws on it.
      if (contact !== undefined && consent !== undefined)
        known.set(id, { ...asContact(contact), consent: consent as ConsentState });
    }
    return known;
  };

type Ledger = Pick<ConsentLedger, 'states' | 'events'>;

/** Policy reads no more of a contact than its facts. */
const asContact = (
  found: Contact | MalformedContact | FactsThen,
): Pick<Known, 'contact' | 'isOldest'> =>
  'facts' in found
    ? {
        contact: { ...found.facts, externalId: found.externalId } as unknown as Contact,
        isOldest: found.kept === 'oldest',
      }
    : { contact: found as Contact };

/** The state as it was known at a moment; malformed when that cannot be told. */
const stateThen = async (
  ledger: Pick<ConsentLedger, 'events'>,
  now: ConsentState | MalformedState,
  asOf: Instant,
): Promise<ConsentState | MalformedState> => {
  if (isMalformed(now)) return now;
  const then = await stateAsOf(ledger, now, asOf);
  const { contactId } = now;
  return then === 'incomplete' ? { contactId, malformed: 'events are missing' } : then;
};
