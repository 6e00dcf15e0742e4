import type { ConsentEventData } from '../consent/event/consent-event.ts';
import { recordStatements } from '../consent/event/record-statements.ts';
import type { StatementExtras } from '../consent/event/written-along.ts';
import type { ConsentState } from '../consent/fold/consent-state.ts';
import type { Suppression } from '../consent/suppression/suppression-list.ts';
import type { Contact } from '../contacts/contact.ts';
import { type ContactPatch, patched } from '../contacts/contact-draft.ts';
import { type LoosenedField, loosenedFields } from '../contacts/loosened-fields.ts';
import { withoutAddressOrigin, withWeakestEvidence } from '../contacts/with-weakest-evidence.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import {
  type AddressProblem,
  type EmailAddress,
  parseNewAddress,
} from '../kernel/email-address.ts';
import type { AddressHash, ContactId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { defined } from '../kernel/object/defined.ts';
import { collectedAsBefore, storeCollected } from './collected-once.ts';
import { factsOf } from './facts-of.ts';
import { hashesOf } from './hashes-of.ts';
import { withJudgedValues } from './judged-values.ts';
import { mailboxHashes } from './mailbox-hashes.ts';
import { soldByEntity } from './sold-by-entity.ts';
import { bringStopsAlong } from './stops/bring-stops-along.ts';
import { inheritStops } from './stops/inherit-stops.ts';
import { mirrorSuppressions } from './stops/mirror-suppressions.ts';
import { recordObjectionAtCollection } from './stops/objection-at-collection.ts';
import { withServiceObjection } from './stops/service-objections.ts';
import { stopsLeftBehind } from './stops/stops-left-behind.ts';
import { suppressionsFor } from './stops/suppressions-for.ts';
import { unsharedStop } from './stops/unshared-stop.ts';
import type { ContactTools } from './subject-tools.ts';
import { withDesignations } from './with-designations.ts';

/**
 * Corrects a contact (GDPR art. 16). Another address keeps the consent: it is the person's. What
 * the person stopped stays with the address left behind as well, and holds at the new one.
 */
export const changeContact = async (
  tools: ContactTools,
  target: Target,
  {
    patch,
    by,
    allowing: { acceptSuppressed = false, isExplained = true } = {},
  }: {
    readonly patch: ContactPatch;
    readonly by: ChangedBy;
    readonly allowing?: ChangeContactOptions | undefined;
  },
): Promise<ChangeContactOutcome> => {
  const { email } = patch;
  const contact = await tools.contacts.read(target.contactId);
  const fields =
    contact === undefined || 'malformed' in contact ? [] : loosenedFields(contact, patch);
  if (fields.length > 0 && !isExplained) return { outcome: 'unexplained', fields };
  if (email === undefined || contact === undefined || 'malformed' in contact)
    return editContact(tools, { target, edit: (present) => patched(present, patch), by });
  const address = await newAddress(tools, email, contact);
  if (address.outcome === 'malformed-address') return address;
  const moves = address.edit(contact).addressHash !== contact.addressHash;
  if (address.outcome === 'suppressed' && moves && !acceptSuppressed)
    return { outcome: 'suppressed', suppressions: address.suppressions };
  // A move that cannot succeed must not suppress the address that the contact keeps.
  if (moves && address.owner !== undefined)
    return contact.version === target.expectedVersion
      ? { outcome: 'address-taken', contactId: address.owner }
      : { outcome: 'version-mismatch', contact };
  return editContact(tools, {
    target,
    edit: (present) => patched(address.edit(present), patch),
    by,
  });
};

export type ChangeContactOptions = {
  /**
   * A move to a suppressed address, for a contact who must get service mail there: it stays
   * suppressed.
   */
  readonly acceptSuppressed?: boolean;
  /** Whether the caller said why and what shows it, as a change that loosens must. */
  readonly isExplained?: boolean;
};

/** Who changed a contact and why; kept in the ledger. */
export type ChangedBy = {
  readonly id: string;
  readonly reason: string;
  readonly evidenceRef: string;
};

export type ChangeContactOutcome =
  | { readonly outcome: 'changed' | 'unchanged'; readonly contact: Contact }
  | { readonly outcome: 'no-contact' }
  | { readonly outcome: 'malformed-contact'; readonly problem: string }
  | { readonly outcome: 'version-mismatch'; readonly contact: Contact }
  | { readonly outcome: 'malformed-address'; readonly problem: AddressProblem }
  | { readonly outcome: 'address-taken'; readonly contactId: ContactId }
  | { readonly outcome: 'unexplained'; readonly fields: readonly LoosenedField[] }
  | { readonly outcome: 'suppressed'; readonly suppressions: readonly Suppression[] };

type Edit = (contact: Contact) => Contact;

/** What is written for the address that a contact leaves, given what holds. */
type LeftBehind = (state: ConsentState) => StatementExtras;

/** In whatever order a table returns their members. */
const same = (one: Contact, other: Contact): boolean => textOf(one) === textOf(other);

const textOf = (contact: Contact): string => canonicalJson(contact);

const record = async (
  tools: ContactTools,
  {
    contact,
    type,
    by,
    leftBehind = () => ({}),
    more = () => [],
  }: {
    readonly contact: Contact;
    readonly type: 'rectified' | 'address-changed';
    readonly by: ChangedBy;
    readonly leftBehind?: LeftBehind | undefined;
    readonly more?: ((state: ConsentState, at: Instant) => readonly ConsentEventData[]) | undefined;
  },
) => {
  const facts = factsOf(contact);
  const recorded = await recordStatements(
    { ...tools, subjectOf: async () => facts },
    {
      contactId: contact.contactId,
      statements: (state, at) => [
        {
          type,
          scope: { senderId: contact.senderId },
          occurredAt: at,
          actor: { kind: 'operator', ...by },
          method: 'api',
          along: leftBehind(state),
        },
        ...more(state, at),
      ],
    },
  );
  if (recorded.outcome !== 'appended')
    throw new Error(`a change of a contact could not be recorded: ${recorded.outcome}`);
};

/** Puts what is listed of an address into the state of the contact that comes there. */
const mirrorListed = async (
  tools: ContactTools,
  next: Contact,
  hashes: readonly AddressHash[],
): Promise<void> => {
  const rows = await suppressionsFor(tools, hashes, await tools.reachOf(next.senderId));
  await mirrorSuppressions(tools, { contactId: next.contactId, rows, facts: factsOf(next) });
};

/**
 * The person's consent stays; a bounce of the address left behind goes; what was stopped at the new
 * one comes, and what the person stopped holds there at the other senders of the entity too.
 */
const recordMove = async (
  tools: ContactTools,
  {
    next,
    hashes,
    by,
    leftBehind,
  }: {
    readonly next: Contact;
    readonly hashes: readonly AddressHash[];
    readonly by: ChangedBy;
    readonly leftBehind: LeftBehind;
  },
) => {
  await record(tools, { contact: next, type: 'address-changed', by, leftBehind });
  await mirrorListed(tools, next, hashes);
  await inheritStops(tools, { contact: next, hashes, movedAt: next.updatedAt });
  await bringStopsAlong(tools, next, hashes);
};

/**
 * Applies an edit at one version. The ledger hears of it first, so that no change goes unrecorded;
 * a move of the address is recorded once it is done, so that a failed one lifts no suppression.
 */
const apply = async (
  tools: ContactTools,
  { contact, edit, by }: { readonly contact: Contact; readonly edit: Edit; readonly by: ChangedBy },
): Promise<ChangeContactOutcome> => {
  const sold = await soldByEntity(tools, asKnown(contact, edit(contact)));
  const collected = await collectedAsBefore(tools, contact, sold);
  const edited = withDesignations(withJudgedValues(collected));
  // What is replaced counts too: an objection outlives the sale that it was made at.
  const known = [...contact.relationships, ...edited.relationships];
  await recordObjectionAtCollection(tools, contact, known);
  if (same(edited, contact)) return { outcome: 'unchanged', contact };
  const moves = contact.addressHash !== edited.addressHash;
  const hashes = moves ? await hashesOf(tools, edited) : [];
  const told = moves
    ? await withServiceObjection(tools, edited, await tools.contacts.atAddress(hashes))
    : edited;
  const drafted = {
    ...told,
    version: contact.version + 1,
    updatedAt: tools.now(),
  };
  // Before the address is free, and once more for a stop that was recorded while it was left.
  const leftBehind = moves ? await stopsLeftBehind(tools, contact) : undefined;
  const isUnshared = contact.shared === true && drafted.shared !== true;
  await record(tools, {
    contact,
    type: 'rectified',
    by,
    leftBehind,
    more: (state, at) => (isUnshared ? unsharedStop(contact, state, at) : []),
  });
  // Before a claim can be decided on the new address: what is suppressed there.
  if (moves) await mirrorListed(tools, drafted, hashes);
  const { stored: changed, contact: next } = await storeCollected(tools, drafted, (one) =>
    tools.contacts.change(contact, one, tools.recordedBy),
  );
  if (changed.outcome === 'address-taken') return changed;
  if (changed.outcome === 'changed') {
    if (leftBehind !== undefined) await recordMove(tools, { next, hashes, by, leftBehind });
    // Once more: a claim that was decided between the two, on the facts before, fails on the version.
    if (closes(contact, next)) await record(tools, { contact: next, type: 'rectified', by });
    return { outcome: 'changed', contact: next };
  }
  const present = await tools.contacts.read(contact.contactId);
  return present === undefined || 'malformed' in present
    ? { outcome: 'no-contact' }
    : { outcome: 'version-mismatch', contact: present };
};

/** An edited contact whose evidence says no more than it did, and nothing of anybody else. */
const asKnown = (before: Contact, edited: Contact): Contact => {
  const becomesPerson = before.kind === 'organisation' && edited.kind === 'person';
  const kept = becomesPerson ? withoutAddressOrigin(edited.relationships) : edited.relationships;
  return { ...edited, relationships: withWeakestEvidence(before.relationships, kept) };
};

/** Whether a change takes mail away at once, as a stop does. */
const closes = (before: Contact, after: Contact): boolean =>
  (after.shared === true && before.shared !== true) ||
  (after.deceasedAt !== undefined && before.deceasedAt === undefined) ||
  (after.serviceObjection !== undefined && before.serviceObjection === undefined);

type Target = {
  readonly contactId: ContactId;
  /** `any`: whichever version is current when it is read. */
  readonly expectedVersion: number | 'any';
};

/** Changes a contact by compare-and-set; the edit sees the version that was expected. */
export const editContact = async (
  tools: ContactTools,
  {
    target: { contactId, expectedVersion },
    edit,
    by,
  }: { readonly target: Target; readonly edit: Edit; readonly by: ChangedBy },
): Promise<ChangeContactOutcome> => {
  const contact = await tools.contacts.read(contactId);
  if (contact === undefined) return { outcome: 'no-contact' };
  if ('malformed' in contact) return { outcome: 'malformed-contact', problem: contact.malformed };
  if (expectedVersion !== 'any' && contact.version !== expectedVersion)
    return { outcome: 'version-mismatch', contact };
  return apply(tools, { contact, edit, by });
};

type NewAddress =
  | { readonly outcome: 'malformed-address'; readonly problem: AddressProblem }
  | {
      readonly outcome: 'ok' | 'suppressed';
      readonly suppressions: readonly Suppression[];
      readonly edit: Edit;
      /** Another contact of this sender that has the address. */
      readonly owner?: ContactId;
    };

const movedTo = (
  { mailboxHash: _, ...contact }: Contact,
  {
    email,
    addressHash,
    mailboxHash,
  }: {
    readonly email: EmailAddress;
    readonly addressHash: AddressHash;
    readonly mailboxHash: AddressHash | undefined;
  },
): Contact => ({
  ...contact,
  email,
  addressHash,
  ...defined({ mailboxHash }),
});

/** The edit that moves the contact to another address, if that address may be used. */
const newAddress = async (
  tools: ContactTools,
  email: string,
  { contactId, senderId }: Contact,
): Promise<NewAddress> => {
  const parsed = parseNewAddress(email, tools.domainToAscii);
  if (parsed.outcome === 'malformed')
    return { outcome: 'malformed-address', problem: parsed.problem };
  const hashes = await tools.hashAddress(parsed.match);
  const suppressions = await suppressionsFor(tools, hashes, await tools.reachOf(senderId));
  const mailbox = await mailboxHashes(tools, { email });
  const edit: Edit = (contact) =>
    (hashes as readonly string[]).includes(contact.addressHash)
      ? { ...contact, email: parsed.address }
      : movedTo(contact, {
          email: parsed.address,
          addressHash: hashes[0],
          mailboxHash: mailbox[0],
        });
  const there = await tools.contacts.atAddress(hashes, senderId);
  const owner = there.find((one) => one.contactId !== contactId)?.contactId;
  const outcome = suppressions.length > 0 ? 'suppressed' : 'ok';
  return { outcome, suppressions, edit, ...defined({ owner }) };
};
