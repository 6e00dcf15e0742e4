import type { Actor } from '../consent/event/consent-event.ts';
import type { Contact } from '../contacts/contact.ts';
import type { Relationship } from '../contacts/relationship.ts';
import { canonicalJson, type Json } from '../kernel/canonical-json.ts';
import { type AddressProblem, parseEmailAddress } from '../kernel/email-address.ts';
import type { ContactId, SenderId } from '../kernel/ids.ts';
import { editContact } from './change-contact.ts';
import { lackingRelations } from './lacking-relations.ts';
import { type PlacedStops, placeStops } from './stops/place-stops.ts';
import type { ListedStop } from './stops/record-stops.ts';
import type { ContactTools } from './subject-tools.ts';

/**
 * Takes one row of a list of relations: adds those that the contact at the address lacks, and nothing
 * else. Relations that are there are neither changed nor ended, and an address at which nobody is
 * makes no contact. The stops of a row are recorded first, and whatever becomes of the rest.
 */
export const importRelations = async (
  tools: ContactTools,
  row: RelationsRow,
  key: string,
): Promise<RelationsOutcome> => {
  const { senderId, email, relationships } = row;
  const place = await placeStops(tools, row, key);
  const parsed = parseEmailAddress(email, tools.domainToAscii);
  if (parsed.outcome === 'malformed')
    return { outcome: 'malformed-address', problem: parsed.problem, ...place };
  const hashes = await tools.hashAddress(parsed.match);
  const [there] = await tools.contacts.atAddress(hashes, senderId);
  if (there === undefined) {
    const isKnown = (await tools.senderOf(senderId)) !== undefined;
    return isKnown
      ? { outcome: 'unknown', ...place }
      : { outcome: 'refused', reason: 'sender-unknown', ...place };
  }
  const { contactId } = there;
  return { ...(await added(tools, { contactId, relationships, key })), contactId, ...place };
};

/** Whose relations a row holds; stops among them, as everywhere in a list. */
export type RelationsRow = {
  readonly senderId: SenderId;
  /** As somebody typed it. */
  readonly email: string;
  readonly relationships: readonly Relationship[];
  readonly stops?: { readonly said: readonly ListedStop[]; readonly actor: Actor };
};

export type RelationsOutcome = PlacedStops &
  (
    | (Added & { readonly outcome: 'exists'; readonly contactId: ContactId })
    /** Nobody at this sender has the address. */
    | { readonly outcome: 'unknown' }
    | { readonly outcome: 'malformed-address'; readonly problem: AddressProblem }
    | { readonly outcome: 'refused'; readonly reason: string; readonly contactId?: ContactId }
  );

type RelationId = Relationship['relationshipId'];

/** Ids of relations of the row. */
type Added = {
  readonly added: readonly RelationId[];
  /** The contact has one that says the same. */
  readonly had: readonly RelationId[];
  /** The contact has one with this id that says something else, and keeps it. */
  readonly different: readonly RelationId[];
};

const added = async (
  tools: ContactTools,
  {
    contactId,
    relationships,
    key,
  }: {
    readonly contactId: ContactId;
    readonly relationships: readonly Relationship[];
    readonly key: string;
  },
): Promise<(Added & { readonly outcome: 'exists' }) | { outcome: 'refused'; reason: string }> => {
  let found: Added = { added: [], had: [], different: [] };
  let isFull = false;
  const edit = (contact: Contact): Contact => {
    const more = lackingRelations(contact.relationships, relationships);
    found = { added: more.map(idOf), ...compared(contact.relationships, relationships) };
    const told = found.added.length + found.had.length + found.different.length;
    isFull = told < new Set(relationships.map(idOf)).size;
    return { ...contact, relationships: [...contact.relationships, ...more] };
  };
  const by = { id: tools.recordedBy.id, reason: 'import of relations', evidenceRef: key };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const changed = await editContact(tools, {
      target: { contactId, expectedVersion: 'any' },
      edit,
      by,
    });
    switch (changed.outcome) {
      case 'changed':
      case 'unchanged':
        return isFull
          ? { outcome: 'refused', reason: 'too-many-relations' }
          : { outcome: 'exists', ...found };
      case 'version-mismatch':
        continue;
      default:
        return { outcome: 'refused', reason: changed.outcome };
    }
  }
  return { outcome: 'refused', reason: 'conflict' };
};

const attempts = 5;

const idOf = ({ relationshipId }: Relationship): RelationId => relationshipId;

const compared = (
  there: readonly Relationship[],
  stated: readonly Relationship[],
): Pick<Added, 'had' | 'different'> => {
  const known = new Map(there.map((one) => [one.relationshipId, textOf(one)]));
  const again = stated.filter((one) => known.has(one.relationshipId));
  const isSame = (one: Relationship) => known.get(one.relationshipId) === textOf(one);
  return {
    had: again.filter(isSame).map(idOf),
    different: again.filter((one) => !isSame(one)).map(idOf),
  };
};

/** What a list can say of a relation: not what we found out when it was recorded. */
const textOf = ({ sale, donation, quoteRequest, ...relation }: Relationship): string => {
  const stated = {
    ...relation,
    sale: asStated(sale),
    donation: asStated(donation),
    quoteRequest: asStated(quoteRequest),
  };
  return canonicalJson(JSON.parse(JSON.stringify(stated)) as Json);
};

const asStated = (evidence: object | undefined): object | undefined =>
  evidence === undefined ? undefined : { ...evidence, entityId: undefined, recordedFor: undefined };
