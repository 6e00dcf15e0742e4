import type { ConsentEventData } from '../consent/event/consent-event.ts';
import { recordStatements } from '../consent/event/record-statements.ts';
import { scopeKey } from '../consent/fold/scope.ts';
import type { Suppression } from '../consent/suppression/suppression-list.ts';
import type { Contact } from '../contacts/contact.ts';
import type { ContactDraft } from '../contacts/contact-draft.ts';
import {
  type AddressProblem,
  type EmailAddress,
  parseEmailAddress,
} from '../kernel/email-address.ts';
import type { AddressHash, ContactId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { factsOf } from './facts-of.ts';
import { mirrorSuppressions } from './mirror-suppressions.ts';
import { objectionAtCollection } from './objection-at-collection.ts';
import type { ContactTools } from './subject-tools.ts';

/**
 * Stores a new contact, one per address and sender. A suppressed address is refused, or, where
 * asked, stored as suppressed. The list is read again afterwards: an address that was suppressed
 * in between is found by one side or the other.
 */
export const createContact = async (
  tools: ContactTools,
  draft: ContactDraft,
  { acceptSuppressed = false, said = () => [] }: CreateContactOptions = {},
): Promise<CreateContactOutcome> => {
  const parsed = parseEmailAddress(draft.email, tools.domainToAscii);
  if (parsed.outcome === 'malformed')
    return { outcome: 'malformed-address', problem: parsed.problem };
  const hashes = await tools.hashAddress(parsed.match);
  const owner = (await tools.contacts.atAddress(hashes, draft.senderId))[0];
  if (owner !== undefined) return { outcome: 'address-taken', contactId: owner.contactId };
  if ((await tools.senderOf(draft.senderId)) === undefined) return { outcome: 'sender-unknown' };
  const contact = contactOf(tools, draft, parsed.address, hashes[0]);
  const head = await tools.ledger.read(contact.contactId);
  if (head.outcome === 'erased') return { outcome: 'id-erased' };
  const suppressions = await tools.suppressions.inForce(hashes, draft.senderId);
  if (suppressions.length > 0 && !acceptSuppressed) return { outcome: 'suppressed', suppressions };
  const stops = withObjection(contact, said(tools.now()), tools.now());
  // What comes before the contact must not end up in the ledger of another one.
  const early = suppressions.length + stops.length > 0 && draft.contactId !== undefined;
  if (early && (await tools.contacts.read(contact.contactId)) !== undefined)
    return { outcome: 'id-taken' };
  await mirrorSuppressions(tools, contact.contactId, suppressions, factsOf(contact));
  await recordSaid(tools, contact, stops);
  const created = await tools.contacts.create(contact);
  if (created.outcome !== 'created') return created;
  const since = await tools.suppressions.inForce(hashes, draft.senderId);
  await mirrorSuppressions(tools, contact.contactId, since, factsOf(contact));
  return { outcome: 'created', contact };
};

export type CreateContactOutcome =
  | { readonly outcome: 'created'; readonly contact: Contact }
  | { readonly outcome: 'malformed-address'; readonly problem: AddressProblem }
  | { readonly outcome: 'address-taken'; readonly contactId: ContactId }
  /** Nobody could be mailed for it, and no objection could be held against it. */
  | { readonly outcome: 'sender-unknown' }
  | { readonly outcome: 'id-taken' }
  /** An erased contact's id is never given out again. */
  | { readonly outcome: 'id-erased' }
  | { readonly outcome: 'suppressed'; readonly suppressions: readonly Suppression[] };

export type CreateContactOptions = {
  /** For somebody who must get service mail: stored with the suppression in its state. */
  readonly acceptSuppressed?: boolean;
  /** What the person stopped: recorded before the contact can be mailed. */
  readonly said?: (at: Instant) => readonly ConsentEventData[];
};

const contactOf = (
  tools: ContactTools,
  { email: _, ...draft }: ContactDraft,
  email: EmailAddress,
  addressHash: AddressHash,
): Contact => {
  const at = tools.now();
  return {
    relationships: [],
    publishedAddresses: [],
    ...draft,
    contactId: draft.contactId ?? (tools.newId() as ContactId),
    email,
    addressHash,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
};

/** What was said, and an objection made at a sale unless a later one is said to everything. */
const withObjection = (
  { senderId, relationships }: Contact,
  said: readonly ConsentEventData[],
  now: Instant,
): readonly ConsentEventData[] => {
  const objection = objectionAtCollection(senderId, relationships, now);
  if (objection === undefined) return said;
  const isSaid = said.some(
    ({ type, scope, occurredAt }) =>
      type === 'objected' && scopeKey(scope) === senderId && occurredAt >= objection.occurredAt,
  );
  return isSaid ? said : [...said, objection];
};

/** Records stops for a contact that is on its way. */
const recordSaid = async (
  tools: ContactTools,
  { contactId, ...contact }: Contact,
  said: readonly ConsentEventData[],
): Promise<void> => {
  if (said.length === 0) return;
  const facts = factsOf({ contactId, ...contact });
  const recorded = await recordStatements(
    { ...tools, subjectOf: async () => facts },
    { contactId, statements: () => said },
  );
  if (recorded.outcome !== 'appended')
    throw new Error(`the stops of a new contact could not be recorded: ${recorded.outcome}`);
};
