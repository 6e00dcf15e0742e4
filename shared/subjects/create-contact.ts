import type { ConsentEvent, ConsentEventData } from '../consent/event/consent-event.ts';
import { recordStatements } from '../consent/event/record-statements.ts';
import { scopeKey } from '../consent/fold/scope.ts';
import type { Suppression } from '../consent/suppression/suppression-list.ts';
import type { Contact } from '../contacts/contact.ts';
import type { ContactDraft } from '../contacts/contact-draft.ts';
import { withWeakestEvidence } from '../contacts/with-weakest-evidence.ts';
import {
  type AddressProblem,
  type EmailAddress,
  parseNewAddress,
} from '../kernel/email-address.ts';
import type { AddressHash, ContactId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { defined } from '../kernel/object/defined.ts';
import { storeCollected } from './collected-once.ts';
import { factsOf } from './facts-of.ts';
import { withJudgedValues } from './judged-values.ts';
import { mailboxHashes } from './mailbox-hashes.ts';
import { soldByEntity } from './sold-by-entity.ts';
import { inheritStops } from './stops/inherit-stops.ts';
import { mirrorSuppressions } from './stops/mirror-suppressions.ts';
import { keyOfObjection, objectionAtCollection } from './stops/objection-at-collection.ts';
import { withServiceObjection } from './stops/service-objections.ts';
import { suppressionsFor } from './stops/suppressions-for.ts';
import type { ContactTools } from './subject-tools.ts';
import { withDesignations } from './with-designations.ts';

/**
 * Stores a new contact, one per address and sender. A suppressed address is refused, or, where
 * asked, stored as suppressed. What was stopped at the address at other senders of the entity is
 * stopped here. Both are read again afterwards: what came in between is found by one side or the other.
 * The address is reserved before anything is recorded, so that a creation that stops halfway loses
 * no stop: the next one at the address, or with the caller's id, continues with the same ledger.
 */
export const createContact = async (
  tools: ContactTools,
  draft: ContactDraft,
  options: CreateContactOptions = {},
): Promise<CreateContactOutcome> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const outcome = await createOnce(tools, draft, options);
    if (outcome !== 'again') return outcome;
  }
  throw new Error('an address could be neither reserved nor found');
};

/** Tries when others create at the same address. */
const attempts = 5;

const createOnce = async (
  tools: ContactTools,
  draft: ContactDraft,
  { acceptSuppressed = false, said }: CreateContactOptions,
): Promise<CreateContactOutcome | 'again'> => {
  const parsed = parseNewAddress(draft.email, tools.domainToAscii);
  if (parsed.outcome === 'malformed')
    return { outcome: 'malformed-address', problem: parsed.problem };
  const hashes = await tools.hashAddress(parsed.match);
  const there = await tools.contacts.atAddress(hashes);
  const owner = there.find(({ senderId }) => senderId === draft.senderId);
  if (owner !== undefined) return { outcome: 'address-taken', contactId: owner.contactId };
  if ((await tools.senderOf(draft.senderId)) === undefined) return { outcome: 'sender-unknown' };
  const given = await idFor(tools, draft, hashes);
  if (given === undefined) return { outcome: 'id-taken' };
  const { contactId, isNew } = given;
  const [mailboxHash] = await mailboxHashes(tools, draft);
  const own = { contactId, email: parsed.address, hashes, mailboxHash };
  const drafted = contactOf(tools, draft, own);
  const known = await withServiceObjection(tools, await soldByEntity(tools, drafted), there);
  const contact = withDesignations(withJudgedValues(known));
  const reach = await tools.reachOf(draft.senderId);
  const suppressions = await suppressionsFor(tools, hashes, reach);
  if (suppressions.length > 0 && !acceptSuppressed) return { outcome: 'suppressed', suppressions };
  const isRecorded =
    said !== undefined || suppressions.length > 0 || there.length > 0 || mailboxHash !== undefined;
  const to = { senderId: contact.senderId, entities: await tools.entitiesOf(contact.senderId) };
  const objection = objectionAtCollection(to, contact.relationships, tools.now());
  if (isNew && (isRecorded || objection !== undefined)) {
    if ((await tools.contacts.reserve(contact)) === 'taken') return 'again';
  }
  await mirrorSuppressions(tools, {
    contactId: contact.contactId,
    rows: suppressions,
    facts: factsOf(contact),
  });
  const recorded = await recordSaid(tools, { contact, said, objection });
  await inheritStops(tools, { contact, hashes });
  const { stored: created, contact: stored } = await storeCollected(tools, contact, (one) =>
    tools.contacts.create(one, tools.recordedBy),
  );
  if (created.outcome === 'id-taken' && (await isThere(tools, contact))) return 'again';
  if (created.outcome !== 'created') return created;
  await catchUp(tools, stored, hashes);
  await tools.spreadStops?.(stored.contactId, recorded);
  return { outcome: 'created', contact: stored };
};

/** Records for a contact that was just stored what has been stopped at its address since. */
export const catchUp = async (
  tools: ContactTools,
  contact: Contact,
  hashes: readonly AddressHash[],
): Promise<void> => {
  const since = await suppressionsFor(tools, hashes, await tools.reachOf(contact.senderId));
  await mirrorSuppressions(tools, {
    contactId: contact.contactId,
    rows: since,
    facts: factsOf(contact),
  });
  await inheritStops(tools, { contact, hashes });
};

export type CreateContactOutcome =
  | { readonly outcome: 'created'; readonly contact: Contact }
  | { readonly outcome: 'malformed-address'; readonly problem: AddressProblem }
  | { readonly outcome: 'address-taken'; readonly contactId: ContactId }
  /** Nobody could be mailed for it, and no objection could be held against it. */
  | { readonly outcome: 'sender-unknown' }
  /** The caller's id names another contact; once that one is erased it is free. */
  | { readonly outcome: 'id-taken' }
  | { readonly outcome: 'suppressed'; readonly suppressions: readonly Suppression[] };

export type CreateContactOptions = {
  /** For somebody who must get service mail: stored with the suppression in its state. */
  readonly acceptSuppressed?: boolean;
  /** What the person stopped: recorded before the contact can be mailed. */
  readonly said?: SaidAtCreation;
};

export type SaidAtCreation = {
  /** Names what was said, so that it is recorded once. */
  readonly key: string;
  readonly statements: (at: Instant) => readonly ConsentEventData[];
};

type GivenId = {
  readonly contactId: ContactId;
  /** Nothing leads to this id yet. */
  readonly isNew: boolean;
};

/**
 * The id of a new contact; undefined when the caller's id names one that is there, or that is still
 * being erased. A contact that a restored table lost gets its own id again, and with it its ledger;
 * so does one whose creation stopped halfway.
 */
const idFor = async (
  tools: ContactTools,
  { externalId, senderId }: ContactDraft,
  hashes: readonly AddressHash[],
): Promise<GivenId | undefined> => {
  const { contacts, ledger, newContactId } = tools;
  if (externalId !== undefined) {
    const [named] = await contacts.byExternalIds([externalId]);
    // A contact of 0.1.0 has its caller's id as its own.
    if ((await contacts.read(named ?? (externalId as string as ContactId))) !== undefined)
      return undefined;
    if (named !== undefined) {
      const isErased = (await ledger.read(named)).outcome === 'erased';
      return isErased ? undefined : { contactId: named, isNew: false };
    }
  }
  for (const { contactId } of await contacts.reservedAt(hashes, senderId))
    if (await isFree(tools, contactId)) return { contactId, isNew: false };
  return { contactId: newContactId(), isNew: true };
};

/** Whether a reserved id is that of no contact yet, and of none that was erased. */
const isFree = async ({ contacts, ledger }: ContactTools, contactId: ContactId): Promise<boolean> =>
  (await contacts.read(contactId)) === undefined &&
  (await ledger.read(contactId)).outcome !== 'erased';

/** Whether another creation continued with the same reservation and was first. */
const isThere = async (
  { contacts }: ContactTools,
  { addressHash, senderId }: Contact,
): Promise<boolean> => (await contacts.atAddress([addressHash], senderId)).length > 0;

type IdAndAddress = {
  readonly contactId: ContactId;
  readonly email: EmailAddress;
  readonly hashes: readonly [AddressHash, ...AddressHash[]];
  readonly mailboxHash: AddressHash | undefined;
};

const contactOf = (
  tools: ContactTools,
  draft: ContactDraft,
  { contactId, email, hashes, mailboxHash }: IdAndAddress,
): Contact => {
  const at = tools.now();
  return {
    publishedAddresses: [],
    ...draft,
    relationships: withWeakestEvidence([], draft.relationships ?? []),
    contactId,
    email,
    addressHash: hashes[0],
    ...defined({ mailboxHash }),
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
};

/** What was said, and the objection made at a sale unless a later one is said to everything. */
const withObjection = (
  { senderId }: Contact,
  said: readonly ConsentEventData[],
  objection: ConsentEventData | undefined,
): readonly ConsentEventData[] => {
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
  {
    contact,
    said,
    objection,
  }: {
    readonly contact: Contact;
    readonly said: SaidAtCreation | undefined;
    readonly objection: ConsentEventData | undefined;
  },
): Promise<readonly ConsentEvent[]> => {
  const key = said?.key ?? (objection === undefined ? undefined : keyOfObjection(tools, objection));
  if (key === undefined) return [];
  const facts = factsOf(contact);
  // Passed on when the contact is there, by whose address the others are found.
  const { spreadStops: _, ...quiet } = tools;
  const recorded = await recordStatements(
    { ...quiet, subjectOf: async () => facts },
    {
      contactId: contact.contactId,
      key: defined({
        value: key,
        fingerprint: key,
        isOnEvents: said === undefined ? undefined : true,
      }),
      statements: (_state, at) => withObjection(contact, said?.statements(at) ?? [], objection),
    },
  );
  switch (recorded.outcome) {
    case 'appended':
    case 'repeated':
      return recorded.events;
    case 'nothing':
      return [];
    default:
      throw new Error(`the stops of a new contact could not be recorded: ${recorded.outcome}`);
  }
};
