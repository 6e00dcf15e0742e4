import type { Contact } from '../../shared/contacts/contact.ts';
import { type Instant, isoFromInstant } from '../../shared/kernel/instant.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import type { PreferencesDependencies } from './dependencies.ts';
import { noticesNamed } from './preferences-view.ts';
import { recordedEvents } from './recorded-events.ts';

/**
 * What is recorded about a contact, whole and machine-readable (GDPR art. 15 and 20): who they are
 * to the sender and why, every consent event with its hash, how consent stands, and every text.
 */
export const ownData = async (
  dependencies: PreferencesDependencies,
  {
    contact,
    sender,
    at,
  }: { readonly contact: Contact; readonly sender: Sender; readonly at: Instant },
): Promise<Readonly<Record<string, unknown>>> => {
  const { ledger } = dependencies;
  const { addressHash: _, ...about } = contact;
  const head = await ledger.read(contact.contactId);
  const events = await recordedEvents(ledger, contact.contactId, 0);
  const notices = await noticesNamed(dependencies, events);
  return {
    madeAt: isoFromInstant(at),
    sender: { legalName: sender.legalName, postalAddress: sender.postalAddress },
    contact: about,
    consent: {
      standing: head.outcome === 'live' ? head.state.entries : {},
      events,
      notices: [...notices.values()],
    },
  };
};
