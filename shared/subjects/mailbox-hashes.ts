import type { Contact } from '../contacts/contact.ts';
import { type DomainToAscii, mailboxOf, parseEmailAddress } from '../kernel/email-address.ts';
import type { AddressHash } from '../kernel/ids.ts';
import type { HashAddress } from './hash-address.ts';

/** The hashes, under every key, of the mailbox behind a tagged address; none for any other address. */
export const mailboxHashes = async (
  { hashAddress, domainToAscii }: HashTools,
  { email }: Pick<Contact, 'email'> | { readonly email: string },
): Promise<readonly AddressHash[]> => {
  const parsed = parseEmailAddress(email, domainToAscii);
  if (parsed.outcome === 'malformed') return [];
  const mailbox = mailboxOf(parsed.match);
  return mailbox === parsed.match ? [] : hashAddress(mailbox);
};

type HashTools = { readonly hashAddress: HashAddress; readonly domainToAscii: DomainToAscii };
