import type { Contact } from '../../../shared/contacts/contact.ts';
import { isMalformedContact } from '../../../shared/contacts/contact-store.ts';
import type { ContactId, SenderId } from '../../../shared/kernel/ids.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import type { PreferencesDependencies } from '../preferences-dependencies.ts';

/** The contact and the sender of a link; undefined for a contact of another sender. */
export const readParty = async (
  { contacts, mailings }: PreferencesDependencies,
  { contactId, senderId }: Ids,
): Promise<Party> => {
  const [stored, sender] = await Promise.all([contacts.read(contactId), mailings.sender(senderId)]);
  const contact =
    stored !== undefined && !isMalformedContact(stored) && stored.senderId === senderId
      ? stored
      : undefined;
  return {
    ...defined({ contact, sender }),
  };
};

/** Who a link is about, as far as they are still there. */
type Party = { readonly contact?: Contact; readonly sender?: Sender };

type Ids = { readonly contactId: ContactId; readonly senderId: SenderId };

/** The same for a page that must come out whatever fails: it then names nobody. */
export const readPartyOrNobody = async (
  dependencies: PreferencesDependencies,
  ids: Ids,
): Promise<Party> => {
  try {
    return await readParty(dependencies, ids);
  } catch (error) {
    dependencies.telemetry.error('party-not-read', error);
    return {};
  }
};
