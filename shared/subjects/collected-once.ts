import { type CollectedKey, collectedOf, withRecordedFor } from '../contacts/collected.ts';
import type { Contact } from '../contacts/contact.ts';
import type { RecordedFor } from '../contacts/relationship.ts';
import { hashesOf } from './hashes-of.ts';
import type { ContactTools } from './subject-tools.ts';

/**
 * Stores a contact whose sales and gifts are taken to be its own, and, where one is another contact's,
 * stores it with that said: the evidence of one sale or gift is that of one person.
 */
export const storeCollected = async <Outcome extends { readonly outcome: string }>(
  tools: ContactTools,
  contact: Contact,
  store: (contact: Contact) => Promise<Outcome>,
): Promise<Stored<Outcome>> => {
  let next = contact;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await store(next);
    if (!isTaken(stored)) return { stored: stored as Stored<Outcome>['stored'], contact: next };
    next = await withCollectors(tools, next);
  }
  throw new Error('whose sales and gifts these are kept changing');
};

/** The second look finds what the store found; others may take what is new in between. */
const attempts = 5;

const isTaken = ({ outcome }: { readonly outcome: string }): boolean =>
  outcome === 'collected-taken';

type CollectorTools = Pick<ContactTools, 'hashAddress' | 'domainToAscii'> & {
  readonly contacts: Pick<ContactTools['contacts'], 'collectorsOf' | 'readMany'>;
};

type Stored<Outcome> = {
  readonly stored: Exclude<Outcome, { readonly outcome: 'collected-taken' }>;
  readonly contact: Contact;
};

/** The contact with each sale and gift saying whose it is, by what is stored now. */
export const withCollectors = async (tools: CollectorTools, contact: Contact): Promise<Contact> => {
  const keys = [...new Set(collectedOf(contact).map(({ key }) => key))];
  const owners = await tools.contacts.collectorsOf(keys);
  const others = owners.map((owner) => (owner === contact.contactId ? undefined : owner));
  const ids = [...new Set(others.filter((owner) => owner !== undefined))];
  const there = await tools.contacts.readMany(ids, 'consistent');
  const hashes = new Set(await hashesOf(tools, contact));
  const same = new Set(
    there.flatMap((one) =>
      one !== undefined && !('malformed' in one) && hashes.has(one.addressHash)
        ? [one.contactId]
        : [],
    ),
  );
  const found = new Map<CollectedKey, RecordedFor>();
  for (const [index, key] of keys.entries()) {
    const owner = others[index];
    if (owner !== undefined) found.set(key, same.has(owner) ? 'same-address' : 'another');
  }
  return withRecordedFor(contact, (key) => found.get(key));
};

/**
 * A contact after an edit, with what is known of the sales and gifts that it had. Of those that it shares
 * with the contact at its address it is looked up when it moves: there is nobody to share with there.
 */
export const collectedAsBefore = async (
  tools: ContactTools,
  before: Contact,
  edited: Contact,
): Promise<Contact> => {
  const known = new Map(collectedOf(before).map(({ key, recordedFor }) => [key, recordedFor]));
  const moves = before.addressHash !== edited.addressHash;
  return moves && [...known.values()].includes('same-address')
    ? withCollectors(tools, edited)
    : withRecordedFor(edited, (key) => known.get(key));
};
