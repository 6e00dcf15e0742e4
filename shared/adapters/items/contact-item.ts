import type { Contact } from '../../contacts/contact.ts';
import type { StoredContact } from '../../contacts/contact-store.ts';
import type { Item } from './consent-state-item.ts';
import { contactIdOfPk, contactKey } from './keys.ts';

/** The whole contact as one item; `version` is at the top because changes condition on it. */
export const contactItem = (contact: Contact): Item => ({
  ...contactKey(contact.contactId),
  type: 'contact',
  version: contact.version,
  contact,
});

const texts = ['contactId', 'senderId', 'kind', 'email', 'addressHash', 'language'];

const isListOfObjects = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);

const problemOf = (contact: Item): string | undefined => {
  for (const name of texts) if (typeof contact[name] !== 'string') return `malformed ${name}`;
  if (!isListOfObjects(contact['relationships'])) return 'malformed relationships';
  if (!isListOfObjects(contact['publishedAddresses'])) return 'malformed published addresses';
  return Number.isSafeInteger(contact['version']) ? undefined : 'malformed version';
};

/**
 * The contact taken from the item as it is, without a copy. What is not a contact keeps its id and
 * says what is wrong, so that it gets a verdict instead of vanishing. Unknown words inside
 * (a role, a purpose, a country or none) are left for policy, which knows what to make of them.
 */
export const contactFromItem = (item: Item): StoredContact => {
  const contactId = contactIdOfPk(String(item['pk']));
  const stored = item['contact'];
  if (typeof stored !== 'object' || stored === null) return { contactId, malformed: 'no contact' };
  const problem = problemOf(stored as Item);
  if (problem !== undefined) return { contactId, malformed: problem };
  const contact = stored as Contact;
  if (contact.contactId !== contactId) return { contactId, malformed: 'another contact' };
  return contact;
};
