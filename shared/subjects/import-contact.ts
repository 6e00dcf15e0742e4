import type {
  Actor,
  ConsentEventData,
  ConsentScope,
  SuppressionReason,
} from '../consent/event/consent-event.ts';
import { type RecordOutcome, recordStatements } from '../consent/event/record-statements.ts';
import type { StatementRefusal } from '../consent/event/statement-refusals.ts';
import type { ConsentState } from '../consent/fold/consent-state.ts';
import { scopeKey } from '../consent/fold/scope.ts';
import type { Contact, ImportedFrom } from '../contacts/contact.ts';
import type { ContactDraft } from '../contacts/contact-draft.ts';
import { isMalformedContact } from '../contacts/contact-store.ts';
import type { Relationship } from '../contacts/relationship.ts';
import { type AddressProblem, parseNewAddress } from '../kernel/email-address.ts';
import type { ContactId, SenderId } from '../kernel/ids.ts';
import { defined } from '../kernel/object/defined.ts';
import { editContact } from './change-contact.ts';
import { createContact, type SaidAtCreation } from './create-contact.ts';
import { lackingRelations } from './lacking-relations.ts';
import { type PlacedStops, placeStops } from './stops/place-stops.ts';
import { keyOfStops, type ListedStop, statementsOfStops } from './stops/record-stops.ts';
import type { ContactTools } from './subject-tools.ts';

/**
 * Takes one row of a list. An import fills gaps only: a suppressed address is refused, a contact
 * that is there keeps its data and gets the relations that it lacks, and no consent in a list
 * overrules what the person stopped. What a list knows to close is taken all the same: stops, and that
 * somebody died or shares the address. The stops of a row are recorded first, and whatever becomes of
 * the rest.
 */
export const importContact = async (
  tools: ContactTools,
  row: ImportRow,
  key: string,
): Promise<ImportRowOutcome> => {
  const { senderId, email } = row.contact;
  const place = () =>
    placeStops(tools, { senderId, email, ...(row.stops && { stops: row.stops }) }, key);
  const first = closesAddress(row) ? await place() : undefined;
  const { from } = row;
  const importedFrom = from === undefined ? {} : { importedFrom: { ...from, version: 1 } };
  const created = await createContact(
    tools,
    { ...row.contact, ...importedFrom },
    defined({
      said:
        row.stops === undefined
          ? undefined
          : saidIn(tools, { senderId: row.contact.senderId, stops: row.stops, key }),
    }),
  );
  const stop = async (): Promise<PlacedStops> => first ?? (await place());
  switch (created.outcome) {
    case 'created': {
      const { contactId } = created.contact;
      const stopped: PlacedStops = row.stops === undefined ? {} : { stop: 'on-contact' };
      return {
        ...(await outcomeOf(tools, { outcome: 'created', contactId, row, key })),
        ...stopped,
      };
    }
    case 'address-taken': {
      const stopped = await stop();
      const filled = await fillGaps(tools, { contactId: created.contactId, row, key });
      const taken = await outcomeOf(tools, {
        outcome: 'exists',
        contactId: created.contactId,
        row,
        key,
      });
      return { ...taken, ...stopped, ...filled };
    }
    case 'malformed-address':
      return created;
    case 'suppressed': {
      const reasons = created.suppressions.map(({ reason }) => reason);
      return { outcome: 'suppressed', reasons, ...(await stop()) };
    }
    default:
      return { outcome: 'refused', reason: created.outcome, ...(await stop()) };
  }
};

/** One row of a list: who it is, and what the list says the person consented to or stopped. */
export type ImportRow = {
  readonly contact: ContactDraft;
  /** Which row of which list it is: of rows with one address the lowest counts. */
  readonly from?: Pick<ImportedFrom, 'importId' | 'row'>;
  readonly consents: readonly ConsentEventData[];
  readonly stops?: {
    readonly said: readonly ListedStop[];
    readonly actor: Actor;
  };
  /** The scopes to tell the status of, in order; those of `consents` when left out. */
  readonly scopes?: readonly ConsentScope[];
};

/** The stops of a row under the key with which they are recorded on a contact who is there. */
const saidIn = (
  tools: ContactTools,
  {
    senderId,
    stops: { said: stops, actor },
    key,
  }: {
    readonly senderId: SenderId;
    readonly stops: NonNullable<ImportRow['stops']>;
    readonly key: string;
  },
): SaidAtCreation => ({
  key: keyOfStops(tools, { key, stops }),
  statements: (at) => statementsOfStops({ stops, senderId, actor }, at),
});

type RowOutcome =
  /** `exists`: a contact with this address was there; its profile was left as it is. */
  | {
      readonly outcome: 'created' | 'exists';
      readonly contactId: ContactId;
      /** How each scope of the row is now, in order; `undefined` when nothing was said of it. */
      readonly consents: readonly (string | undefined)[];
      /** Why the consents of the row were not recorded, none of them: what the row is else was taken. */
      readonly unrecorded?: StatementRefused;
    }
  | { readonly outcome: 'malformed-address'; readonly problem: AddressProblem }
  | { readonly outcome: 'suppressed'; readonly reasons: readonly SuppressionReason[] }
  | {
      readonly outcome: 'refused';
      readonly reason: string;
      readonly contactId?: ContactId;
    };

/** The consent of the row, by its place among `consents`, that was refused. */
type StatementRefused = { readonly index: number; readonly reason: StatementRefusal };

export type ImportRowOutcome = RowOutcome & PlacedStops & Filled;

/** What a contact who was there got from the row. */
export type Filled = {
  /** Relations. */
  readonly added?: readonly Relationship['relationshipId'][];
  /** The lower row of the list that made the contact what it is. */
  readonly sameAsRow?: number;
  /** The higher row of the list whose place this one took. */
  readonly insteadOfRow?: number;
};

const statusesOf = ({ scopes, consents }: ImportRow, { entries }: ConsentState) =>
  (scopes ?? consents.map(({ scope }) => scope)).map((scope) => {
    const { topic: _, ...wide } = scope;
    // A stop of an unknown topic was recorded for the whole purpose.
    return (entries[scopeKey(scope)] ?? entries[scopeKey(wide)])?.status;
  });

const consentsRecorded = async (
  tools: ContactTools,
  {
    contactId,
    consents,
    key,
  }: {
    readonly contactId: ContactId;
    readonly consents: readonly ConsentEventData[];
    readonly key: string;
  },
): Promise<RecordOutcome | undefined> =>
  consents.length === 0
    ? undefined
    : recordStatements(tools, {
        contactId,
        statements: () => consents,
        key: { value: key, fingerprint: key, isOnEvents: true },
      });

const outcomeOf = async (
  tools: ContactTools,
  {
    outcome,
    contactId,
    row,
    key,
  }: {
    readonly outcome: 'created' | 'exists';
    readonly contactId: ContactId;
    readonly row: ImportRow;
    readonly key: string;
  },
): Promise<RowOutcome> => {
  const recorded = await consentsRecorded(tools, { contactId, consents: row.consents, key });
  if (recorded === undefined && row.stops === undefined)
    return { outcome, contactId, consents: [] };
  switch (recorded?.outcome) {
    case 'appended':
    case 'nothing':
      return { outcome, contactId, consents: statusesOf(row, recorded.state) };
    case undefined:
    case 'repeated':
    case 'refused': {
      const head = await tools.ledger.read(contactId);
      const consents = head.outcome === 'live' ? statusesOf(row, head.state) : [];
      if (recorded?.outcome !== 'refused') return { outcome, contactId, consents };
      const { index, reason } = recorded.refusal;
      return { outcome, contactId, consents, unrecorded: { index, reason } };
    }
    default:
      return { outcome: 'refused', reason: recorded?.outcome ?? 'malformed', contactId };
  }
};

/**
 * Marks a contact that is there as shared or deceased, and adds the relations that it lacks; a list
 * never takes a mark away, and changes or ends no relation. What a higher row of the same list made
 * of it, and nobody changed since, becomes what this row says, but for the caller's id.
 */
const fillGaps = async (
  tools: ContactTools,
  {
    contactId,
    row,
    key,
  }: { readonly contactId: ContactId; readonly row: ImportRow; readonly key: string },
): Promise<Filled> => {
  const alone = await leftAlone(tools, contactId, row);
  if (alone !== undefined) return alone;
  let filled: Filled = {};
  const edit = (contact: Contact): Contact => {
    const own = sameList(contact, row.from);
    const isFirst = own !== undefined && own.row > (row.from?.row ?? own.row);
    const { added, next } = isFirst
      ? filledWith(madeOf(tools, contact, row), contact)
      : filledWith(contact, row.contact);
    filled = filledBy(own, row.from, isFirst ? [] : added);
    if (own === undefined) return next;
    const lowest = { ...own, row: Math.min(own.row, row.from?.row ?? own.row) };
    return { ...next, importedFrom: versioned(contact, next, lowest) };
  };
  const by = { id: tools.recordedBy.id, reason: 'import of a list', evidenceRef: key };
  const target = { contactId, expectedVersion: 'any' } as const;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const changed = await editContact(tools, { target, edit, by });
    if (changed.outcome === 'changed' || changed.outcome === 'unchanged') return filled;
    if (changed.outcome !== 'version-mismatch') return {};
  }
  throw new Error('a contact could not be filled in: others kept changing it');
};

/**
 * What is said of a contact that the row has nothing to add to: it is not even judged. Nothing
 * where the row fills gaps, or comes before the row that made the contact what it is.
 */
const leftAlone = async (
  { contacts }: Pick<ContactTools, 'contacts'>,
  contactId: ContactId,
  { contact: { shared, deceasedAt, relationships = [] }, from }: ImportRow,
): Promise<Filled | undefined> => {
  if (shared === true || deceasedAt !== undefined || relationships.length > 0) return undefined;
  if (from === undefined) return {};
  const there = await contacts.read(contactId);
  if (there === undefined || isMalformedContact(there)) return {};
  const own = sameList(there, from);
  return own !== undefined && own.row > from.row ? undefined : filledBy(own, from, []);
};

type Gaps = Pick<ContactDraft, 'shared' | 'deceasedAt' | 'relationships'>;

/** A contact with what something else says of it that only closes, and with the relations it lacks. */
const filledWith = (
  contact: Contact,
  { shared, deceasedAt, relationships = [] }: Gaps,
): { readonly next: Contact; readonly added: readonly Relationship[] } => {
  const added = lackingRelations(contact.relationships, relationships);
  const died = contact.deceasedAt ?? deceasedAt;
  const next = {
    ...contact,
    relationships: [...contact.relationships, ...added],
    ...(shared === true ? { shared } : {}),
    ...defined({ deceasedAt: died }),
  };
  return { next, added };
};

/** The row of this list that made the contact what it is, where nobody else changed it since. */
const sameList = (
  { importedFrom, version }: Contact,
  from: ImportRow['from'],
): ImportedFrom | undefined =>
  importedFrom !== undefined &&
  importedFrom.importId === from?.importId &&
  importedFrom.version === version
    ? importedFrom
    : undefined;

/** A later row that changes nothing leaves the contact at its version. */
const versioned = (before: Contact, next: Contact, own: ImportedFrom): ImportedFrom => {
  const isSame =
    own.row === before.importedFrom?.row &&
    next.relationships.length === before.relationships.length &&
    next.shared === before.shared &&
    next.deceasedAt === before.deceasedAt;
  return isSame ? own : { ...own, version: before.version + 1 };
};

/** The contact as the row alone would have made it. */
const madeOf = (tools: ContactTools, contact: Contact, row: ImportRow): Contact => {
  const { contactId, externalId, addressHash, version, createdAt, updatedAt } = contact;
  const { externalId: _, email, ...draft } = row.contact;
  const parsed = parseNewAddress(email, tools.domainToAscii);
  const { serviceObjection } = contact;
  return {
    relationships: [],
    publishedAddresses: [],
    ...draft,
    contactId,
    ...defined({ externalId, serviceObjection }),
    email: parsed.outcome === 'ok' ? parsed.address : contact.email,
    addressHash,
    version,
    createdAt,
    updatedAt,
  };
};

const filledBy = (
  own: ImportedFrom | undefined,
  from: ImportRow['from'],
  added: readonly Relationship[],
): Filled =>
  defined({
    added: added.length === 0 ? undefined : added.map(({ relationshipId }) => relationshipId),
    sameAsRow: own !== undefined && from !== undefined && own.row < from.row ? own.row : undefined,
    insteadOfRow:
      own !== undefined && from !== undefined && own.row > from.row ? own.row : undefined,
  });

const attempts = 5;

const closesAddress = ({ stops }: ImportRow): boolean =>
  stops?.said.some(({ type }) => type === 'suppressed') ?? false;
