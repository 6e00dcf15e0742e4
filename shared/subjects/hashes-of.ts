import type { Contact } from '../contacts/contact.ts';
import { type DomainToAscii, parseEmailAddress } from '../kernel/email-address.ts';
import type { AddressHash } from '../kernel/ids.ts';
import type { HashAddress } from './hash-address.ts';

/** The hashes of a contact's address under every key; the stored hash if it has no valid address. */
export const hashesOf = async (
  { hashAddress, domainToAscii }: HashTools,
  { email, addressHash }: Pick<Contact, 'email' | 'addressHash'>,
): Promise<readonly AddressHash[]> => {
  const parsed = parseEmailAddress(email, domainToAscii);
  return parsed.outcome === 'malformed' ? [addressHash] : hashAddress(parsed.match);
};

type HashTools = { readonly hashAddress: HashAddress; readonly domainToAscii: DomainToAscii };
