import type { MailedTo, OwnLink } from '../../../shared/consent/links/link.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import type { ContactId, SenderId } from '../../../shared/kernel/ids.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import { isMailedElsewhere } from '../../../shared/subjects/stops/keep-mailed-off.ts';
import { readParty } from '../page/read-party.ts';
import type { PreferencesDependencies } from '../preferences-dependencies.ts';

/** Whom a link is about, while that contact has the address that it was mailed to. */
export const partyOfMailed = async (
  dependencies: PreferencesDependencies,
  link: { readonly contactId: ContactId; readonly senderId: SenderId } & MailedTo,
): Promise<Party | undefined> => {
  const { contact, sender } = await readParty(dependencies, link);
  if (contact === undefined || sender === undefined) return undefined;
  return (await isMailedElsewhere(dependencies, contact, link)) ? undefined : { contact, sender };
};

type Party = { readonly contact: Contact; readonly sender: Sender };

/** The same for a link that shows everything, within its two hours. */
export const partyOfOwn = async (
  dependencies: PreferencesDependencies,
  link: OwnLink | undefined,
): Promise<Party | undefined> =>
  link === undefined || dependencies.now() >= link.expiresAt
    ? undefined
    : partyOfMailed(dependencies, link);
