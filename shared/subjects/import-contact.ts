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
import type { Contact } from '../contacts/contact.ts';
import type { ContactDraft } from '../contacts/contact-draft.ts';
import type { Relationship } from '../contacts/relationship.ts';
import type { AddressProblem } from '../kernel/email-address.ts';
import type { ContactId, SenderId } from '../kernel/ids.ts';
import { editContact } from './change-contact.ts';
import { createContact, type SaidAtCreation } from './create-contact.ts';
import {
  keyOfStops,
  type ListedStop,
  recordStops,
  repeatedIn,
  statementsOfStops,
} from './stops/record-stops.ts';
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
  const first = closesAddress(row) ? await stopped(tools, row, key) : undefined;
  const created = await createContact(tools, row.contact, {
    ...(row.stops === undefined
      ? {}
      : { said: saidIn(tools, row.contact.senderId, row.stops, key) }),
  });
  const stop = async (): Promise<Stopped> => first ?? (await stopped(tools, row, key));
  switch (created.outcome) {
    case 'created': {
      const { contactId } = created.contact;
      const place: Stopped = row.stops === undefined ? {} : { stop: 'on-contact' };
      return { ...(await outcomeOf(tools, 'created', contactId, row, key)), ...place };
    }
    case 'address-taken': {
      const place = await stop();
      const added = await fillGaps(tools, created.contactId, row, key);
      const taken = await outcomeOf(tools, 'exists', created.contactId, row, key);
      return { ...taken, ...place, ...(added.length === 0 ? {} : { added }) };
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
  senderId: SenderId,
  { said: stops, actor }: NonNullable<ImportRow['stops']>,
  key: string,
): SaidAtCreation => ({
  key: keyOfStops(tools, { key, stops }),
  statements: (at) => statementsOfStops({ stops, senderId, actor }, at),
});

/** Where the stops of a row went; absent when it has none. */
export type StopPlace = 'on-contact' | 'on-address' | 'not-recorded';

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

export type ImportRowOutcome = RowOutcome &
  Stopped & {
    /** Relations that a contact who was there got from the row. */
    readonly added?: readonly Relationship['relationshipId'][];
  };

const statusesOf = ({ scopes, consents }: ImportRow, { entries }: ConsentState) =>
  (scopes ?? consents.map(({ scope }) => scope)).map((scope) => {
    const { topic: _, ...wide } = scope;
    // A stop of a topic that there is not was recorded for the whole purpose.
    return (entries[scopeKey(scope)] ?? entries[scopeKey(wide)])?.status;
  });

const consentsRecorded = async (
  tools: ContactTools,
  contactId: ContactId,
  consents: readonly ConsentEventData[],
  key: string,
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
  outcome: 'created' | 'exists',
  contactId: ContactId,
  row: ImportRow,
  key: string,
): Promise<RowOutcome> => {
  const recorded = await consentsRecorded(tools, contactId, row.consents, key);
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
 * never takes a mark away, and changes or ends no relation. Answers which it added.
 */
const fillGaps = async (
  tools: ContactTools,
  contactId: ContactId,
  { contact: { shared, deceasedAt, relationships = [] } }: ImportRow,
  key: string,
): Promise<readonly Relationship['relationshipId'][]> => {
  if (shared !== true && deceasedAt === undefined && relationships.length === 0) return [];
  let added: readonly Relationship[] = [];
  const lacking = (contact: Contact): readonly Relationship[] => {
    const known = new Set(contact.relationships.map(({ relationshipId }) => relationshipId));
    return relationships
      .filter(({ relationshipId }) => !known.has(relationshipId))
      .slice(0, Math.max(0, mostRelationships - known.size));
  };
  const edit = (contact: Contact): Contact => {
    added = lacking(contact);
    return {
      ...contact,
      relationships: [...contact.relationships, ...added],
      ...(shared === true ? { shared } : {}),
      ...(deceasedAt === undefined || contact.deceasedAt !== undefined ? {} : { deceasedAt }),
    };
  };
  const by = { id: tools.recordedBy.id, reason: 'import of a list', evidenceRef: key };
  const target = { contactId, expectedVersion: 'any' } as const;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const changed = await editContact(tools, target, edit, by);
    if (changed.outcome === 'changed') return added.map(({ relationshipId }) => relationshipId);
    if (changed.outcome !== 'version-mismatch') return [];
  }
  throw new Error('a contact could not be filled in: others kept changing it');
};

const attempts = 5;

/** As many as a contact may be created with. */
const mostRelationships = 100;

type Stopped = {
  readonly stop?: StopPlace;
  /** They were recorded before, under the same row of the same list. */
  readonly repeated?: true;
};

/** Records the stops of a row that makes no contact: on whoever is at the address, or on it. */
const stopped = async (tools: ContactTools, row: ImportRow, key: string): Promise<Stopped> => {
  if (row.stops === undefined) return {};
  const { senderId, email } = row.contact;
  const { said: stops, actor } = row.stops;
  const recorded = await recordStops(tools, { senderId, email, stops, actor, key });
  if (recorded.outcome === 'malformed-address') return { stop: 'not-recorded' };
  return { stop: recorded.outcome, ...repeatedIn(recorded) };
};

const closesAddress = ({ stops }: ImportRow): boolean =>
  stops?.said.some(({ type }) => type === 'suppressed') ?? false;
