import type { Contact } from '../../../shared/contacts/contact.ts';
import { isMalformedContact } from '../../../shared/contacts/contact-store.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import type { PreferencesDependencies } from '../preferences-dependencies.ts';

/** Changes the language of a contact's mail, again when somebody else changed the contact first. */
export const changeLanguage = async (
  { contacts, now }: Pick<PreferencesDependencies, 'contacts' | 'now'>,
  contact: Contact,
  {
    language,
    attempts = 5,
  }: { readonly language: Language; readonly attempts?: number | undefined },
): Promise<Contact> => {
  if (contact.language === language) return contact;
  const next = { ...contact, language, version: contact.version + 1, updatedAt: now() };
  const { outcome } = await contacts.change(contact, next, { kind: 'page', id: '/p' });
  if (outcome === 'changed') return next;
  const current = await contacts.read(contact.contactId);
  if (current === undefined || isMalformedContact(current) || attempts <= 1)
    throw new Error('the language could not be changed');
  return changeLanguage({ contacts, now }, current, { language, attempts: attempts - 1 });
};
