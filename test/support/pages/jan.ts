import type { Contact } from '../../../shared/contacts/contact.ts';
import { countryCode } from '../../../shared/kernel/country.ts';
import { contactId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { waterweg } from './waterweg.ts';

/** When the tests of the pages begin, and their person became known. */
export const start = instantFromMillis(Date.UTC(2026, 10, 3, 9, 0));

/** The person the tests are about. */
export const jan: Contact = {
  senderId: waterweg.senderId,
  contactId: contactId('jan'),
  kind: 'person',
  email: 'jan.jansen@voorbeeld.example' as Contact['email'],
  addressHash: 'hash-of-jan' as Contact['addressHash'],
  name: 'Jan Jansen',
  language: 'nl',
  country: countryCode('NL'),
  relationships: [],
  publishedAddresses: [],
  version: 1,
  createdAt: start,
  updatedAt: start,
};
