import type { ContactStore, StoredContact } from '../../../shared/contacts/contact-store.ts';
import {
  type ContactId,
  contactId,
  externalId,
  isId,
  isInternalContactId,
} from '../../../shared/kernel/ids.ts';
import { noteContacts } from '../noted-contacts.ts';
import { type FieldError, ProblemError } from './problem.ts';

/**
 * The one place where a caller's id and ours meet. What comes in by a caller's id continues by the
 * internal one, and only answers to callers show theirs again: the ledger, claims, tokens, mails, log
 * lines, events out and the audit trail know the internal id alone. Whoever is named or shown is noted
 * for the trail.
 */
export const contactIds = (contacts: Contacts): ContactIds => {
  const named = async (ids: readonly string[]): Promise<ReadonlyMap<string, ContactId>> => {
    // A caller may give no contact an id of the internal form: it can only be ours.
    const asked = [...new Set(ids)]
      .filter((id) => isId(id) && !isInternalContactId(id))
      .map(externalId);
    const found = new Map<string, ContactId>();
    for (const some of hundreds(asked))
      for (const [index, owner] of (await contacts.byExternalIds(some)).entries())
        if (owner !== undefined) found.set(String(some[index]), owner);
    return found;
  };

  const read = async (
    ids: readonly ContactId[],
    how: 'consistent' | 'eventual',
  ): Promise<readonly StoredContact[]> => {
    const found: StoredContact[] = [];
    for (const some of hundreds([...new Set(ids)]))
      for (const contact of await contacts.readMany(some, how))
        if (contact !== undefined) found.push(contact);
    return found;
  };

  const resolveMany: ContactIds['resolveMany'] = async (ids) => {
    const byCaller = await named(ids);
    const resolved = ids.map((id) => byCaller.get(id) ?? ownId(id));
    await noteContacts(resolved);
    return resolved;
  };

  return {
    resolveMany,
    resolve: async (id) => {
      const [resolved = ownId(id)] = await resolveMany([id]);
      return resolved;
    },
    existing: async (ids) => {
      const byCaller = await named(ids);
      const rest = ids.filter((id) => isId(id) && !byCaller.has(id)).map(contactId);
      const there = await read(rest, 'consistent');
      const known = new Map(byCaller);
      for (const { contactId } of there) known.set(contactId, contactId);
      await noteContacts(known.values());
      return known;
    },
    shown: async (ids) => {
      const [ours] = await Promise.all([
        read(ids.filter(isInternalContactId), 'eventual'),
        noteContacts(ids),
      ]);
      const callers = new Map(ours.map((contact) => [contact.contactId, shownId(contact)]));
      return (id) => callers.get(id) ?? id;
    },
  };
};

export type ContactIds = {
  /** The contact that a caller names. Whether there is one shows when it is read. */
  resolve(id: string): Promise<ContactId>;
  /** The same for many, in their order. */
  resolveMany(ids: readonly string[]): Promise<readonly ContactId[]>;
  /** Those of these that name a contact, with the contact. */
  existing(ids: readonly string[]): Promise<ReadonlyMap<string, ContactId>>;
  /** How to show these contacts to callers: by the caller's id, or by ours where there is none or the contact is erased. */
  shown(ids: readonly ContactId[]): Promise<ShowContactId>;
};

export type ShowContactId = (id: ContactId) => string;

type Contacts = Pick<ContactStore, 'byExternalIds' | 'readMany'>;

/** The id by which callers know a contact. */
export const shownId = (contact: StoredContact): string =>
  'malformed' in contact ? contact.contactId : (contact.externalId ?? contact.contactId);

/** Refuses ids in a body that name no contact, with the 404 of every unknown contact. */
export const refuseUnknown = (
  known: ReadonlyMap<string, ContactId>,
  places: readonly { readonly id: string; readonly pointer: string }[],
): void => {
  const errors = unknownContacts(known, places);
  if (errors.length > 0) throw new ProblemError('not-found', { detail: noSuchContact, errors });
};

/** The places in a body whose id names no contact. */
export const unknownContacts = (
  known: ReadonlyMap<string, ContactId>,
  places: readonly { readonly id: string; readonly pointer: string }[],
): readonly FieldError[] =>
  places
    .filter(({ id }) => !known.has(id))
    .map(({ pointer }) => ({ pointer, in: 'body', message: noSuchContact }));

const noSuchContact = 'no such contact';

/** A contact of 0.1.0 has one id for both; and a caller who got ours from an event may use that. */
const ownId = (id: string): ContactId => id as ContactId;

const hundreds = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / 100) }, (_, index) =>
    items.slice(index * 100, index * 100 + 100),
  );
