import type { ConsentEvent, ConsentEventData } from '../consent/event/consent-event.ts';
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
import type { AddressHash, ContactId, ExternalId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { withDesignations } from './designated-address.ts';
import { factsOf } from './facts-of.ts';
import { inheritStops } from './inherit-stops.ts';
import { withJudgedValues } from './judged-values.ts';
import { mirrorSuppressions } from './mirror-suppressions.ts';
import { objectionAtCollection } from './objection-at-collection.ts';
import { soldByEntity } from './sold-by-entity.ts';
import type { ContactTools } from './subject-tools.ts';

/**
 * Stores a new contact, one per address and sender. A suppressed address is refused, or, where
 * asked, stored as suppressed. What was stopped at the address at other senders of the entity is
 * stopped here. Both are read again afterwards: what came in between is found by one side or the other.
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
  const contactId = await idFor(tools, draft.externalId);
  if (contactId === undefined) return { outcome: 'id-taken' };
  const drafted = contactOf(tools, draft, { contactId, email: parsed.address, hashes });
  const contact = withDesignations(withJudgedValues(await soldByEntity(tools, drafted)));
  const faces = await tools.facesOf(draft.senderId);
  const suppressions = await tools.suppressions.inForce(hashes, ...faces);
  if (suppressions.length > 0 && !acceptSuppressed) return { outcome: 'suppressed', suppressions };
  const stops = withObjection(contact, said(tools.now()), tools.now());
  await mirrorSuppressions(tools, contact.contactId, suppressions, factsOf(contact));
  const recorded = await recordSaid(tools, contact, stops);
  await inheritStops(tools, contact, hashes);
  const created = await tools.contacts.create(contact, tools.recordedBy);
  if (created.outcome !== 'created') return created;
  const since = await tools.suppressions.inForce(hashes, ...faces);
  await mirrorSuppressions(tools, contact.contactId, since, factsOf(contact));
  await inheritStops(tools, contact, hashes);
  await tools.spreadStops?.(contact.contactId, recorded);
  return { outcome: 'created', contact };
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
  readonly said?: (at: Instant) => readonly ConsentEventData[];
};

/**
 * The id of a new contact; undefined when the caller's id names one that is there, or that is still
 * being erased. A contact that a restored table lost gets its own id again, and with it its ledger.
 */
const idFor = async (
  { contacts, ledger, newContactId }: ContactTools,
  externalId: ExternalId | undefined,
): Promise<ContactId | undefined> => {
  if (externalId === undefined) return newContactId();
  const [named] = await contacts.byExternalIds([externalId]);
  // A contact of 0.1.0 has its caller's id as its own.
  if ((await contacts.read(named ?? (externalId as string as ContactId))) !== undefined)
    return undefined;
  if (named === undefined) return newContactId();
  return (await ledger.read(named)).outcome === 'erased' ? undefined : named;
};

type IdAndAddress = {
  readonly contactId: ContactId;
  readonly email: EmailAddress;
  readonly hashes: readonly [AddressHash, ...AddressHash[]];
};

const contactOf = (
  tools: ContactTools,
  draft: ContactDraft,
  { contactId, email, hashes }: IdAndAddress,
): Contact => {
  const at = tools.now();
  return {
    relationships: [],
    publishedAddresses: [],
    ...draft,
    contactId,
    email,
    addressHash: hashes[0],
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
): Promise<readonly ConsentEvent[]> => {
  if (said.length === 0) return [];
  const facts = factsOf({ contactId, ...contact });
  // Passed on when the contact is there, by whose address the others are found.
  const { spreadStops: _, ...quiet } = tools;
  const recorded = await recordStatements(
    { ...quiet, subjectOf: async () => facts },
    { contactId, statements: () => said },
  );
  if (recorded.outcome !== 'appended')
    throw new Error(`the stops of a new contact could not be recorded: ${recorded.outcome}`);
  return recorded.events;
};
