import type { AddressHash, ContactId, ExternalId, SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { RecordedBy } from '../kernel/recorded-by.ts';
import type { CollectedKey } from './collected.ts';
import type { Contact } from './contact.ts';
import type { FactsThen } from './contact-facts.ts';

/**
 * Who can be mailed and why we know them. Every change is compare-and-set on `version`, and keeps the
 * facts of the new version as evidence, with who made it.
 */
export type ContactStore = {
  /**
   * Keeps address and caller's id for a contact on its way, so that its ledger is found again when
   * its creation stops halfway. `taken` by a contact or another reservation: look again.
   */
  reserve(contact: Contact): Promise<'reserved' | 'taken'>;
  /** The ids for which an address is reserved, under any of these hashes, for one sender or for all. */
  reservedAt(hashes: readonly AddressHash[], senderId?: SenderId): Promise<readonly Owner[]>;
  /**
   * Takes the contact's address, the caller's id and its sales and gifts with it, or stores nothing. A
   * reserved address is free.
   */
  create(contact: Contact, by: RecordedBy): Promise<CreateOutcome>;
  /** Whose sales and gifts these are, in their order; undefined where nobody's. Strongly consistent. */
  collectorsOf(keys: readonly CollectedKey[]): Promise<readonly (ContactId | undefined)[]>;
  /** Strongly consistent. */
  read(contactId: ContactId): Promise<StoredContact | undefined>;
  /** At most 100, in their order; undefined where there is no such contact. */
  readMany(
    contactIds: readonly ContactId[],
    read: 'consistent' | 'eventual',
  ): Promise<readonly (StoredContact | undefined)[]>;
  /** Whom callers mean by these ids, in their order. Strongly consistent. */
  byExternalIds(ids: readonly ExternalId[]): Promise<readonly (ContactId | undefined)[]>;
  /**
   * Writes `next` over `previous`; moves the address, and takes sales and gifts that are new, in the
   * same transaction.
   */
  change(previous: Contact, next: Contact, by: RecordedBy): Promise<ContactChangeOutcome>;
  /** What was recorded of a contact by a moment; undefined when it was not there yet, or is not now. */
  factsAt(contactId: ContactId, at: Instant): Promise<FactsThen | MalformedContact | undefined>;
  /** The hash of every address that kept versions of a contact hold, each once; the current one too. */
  addressHashes(contactId: ContactId): Promise<readonly AddressHash[]>;
  /** Contacts at an address, under any of these hashes, for one sender or for all; no reservation. */
  atAddress(hashes: readonly AddressHash[], senderId?: SenderId): Promise<readonly Owner[]>;
  /** The same for all senders, with contacts at tagged addresses of the same mailbox. */
  inMailbox(hashes: readonly AddressHash[]): Promise<readonly Owner[]>;
  /** `limit` contacts while there are more, in no order that means anything; without `next` there are none. */
  page(limit: number, from?: ContactCursor, part?: AudienceSegment): Promise<ContactPage>;
  /**
   * Removes contact and address together; safe to repeat. The caller's id continues naming the contact
   * unless it is given, so that an erasure that stopped is found by it.
   */
  remove(contactId: ContactId, externalId?: ExternalId): Promise<void>;
};

type Owner = { readonly contactId: ContactId; readonly senderId: SenderId };

/** A stored contact that is not what we wrote: it keeps its id, so that policy can deny it. */
export type MalformedContact = { readonly contactId: ContactId; readonly malformed: string };
export type StoredContact = Contact | MalformedContact;

export const isMalformedContact = (contact: StoredContact): contact is MalformedContact =>
  'malformed' in contact;

/** Where a listing or a scan continues; opaque to the core. */
export type ContactCursor = Readonly<Record<string, string>>;

export type ContactPage = {
  readonly contacts: readonly StoredContact[];
  readonly next?: ContactCursor;
};

export type CreateOutcome =
  | { readonly outcome: 'created' }
  /** One contact per address and sender. */
  | { readonly outcome: 'address-taken'; readonly contactId: ContactId }
  /** The caller's id names another contact. */
  | { readonly outcome: 'id-taken' }
  | CollectedTaken;

export type ContactChangeOutcome =
  | { readonly outcome: 'changed' }
  | { readonly outcome: 'conflict' }
  | { readonly outcome: 'address-taken'; readonly contactId: ContactId }
  | CollectedTaken;

/** A sale or gift of its own is another contact's: ask `collectorsOf`. */
type CollectedTaken = { readonly outcome: 'collected-taken' };

/** One part of a parallel scan over all contacts. */
export type AudienceSegment = { readonly segment: number; readonly totalSegments: number };
