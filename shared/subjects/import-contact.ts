import type {
  Actor,
  ConsentEventData,
  ConsentScope,
  SuppressionReason,
} from '../consent/event/consent-event.ts';
import { type RecordOutcome, recordStatements } from '../consent/event/record-statements.ts';
import type { ConsentState } from '../consent/fold/consent-state.ts';
import { scopeKey } from '../consent/fold/scope.ts';
import type { Contact } from '../contacts/contact.ts';
import type { ContactDraft } from '../contacts/contact-draft.ts';
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
 * that is there keeps its data, and no consent in a list overrules what the person stopped. What a
 * list knows to close is taken all the same: stops, and that somebody died or shares the address. The
 * stops of a row are recorded first, and whatever becomes of the rest.
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
      await fillMarks(tools, created.contactId, row, key);
      const taken = await outcomeOf(tools, 'exists', created.contactId, row, key);
      return { ...taken, ...place };
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
    }
  | { readonly outcome: 'malformed-address'; readonly problem: AddressProblem }
  | { readonly outcome: 'suppressed'; readonly reasons: readonly SuppressionReason[] }
  | {
      readonly outcome: 'refused';
      readonly reason: string;
      readonly contactId?: ContactId;
      readonly index?: number;
    };

export type ImportRowOutcome = RowOutcome & Stopped;

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
        key: { value: key, fingerprint: key },
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
    case 'repeated': {
      const head = await tools.ledger.read(contactId);
      const statuses = head.outcome === 'live' ? statusesOf(row, head.state) : [];
      return { outcome, contactId, consents: statuses };
    }
    case 'refused': {
      const { index, reason } = recorded.refusal;
      return { outcome: 'refused', reason, contactId, index };
    }
    default:
      return { outcome: 'refused', reason: recorded?.outcome ?? 'malformed', contactId };
  }
};

/** Marks a contact that is there as shared or deceased; a list never takes a mark away. */
const fillMarks = async (
  tools: ContactTools,
  contactId: ContactId,
  { contact: { shared, deceasedAt } }: ImportRow,
  key: string,
): Promise<void> => {
  if (shared !== true && deceasedAt === undefined) return;
  const edit = (contact: Contact): Contact => ({
    ...contact,
    ...(shared === true ? { shared } : {}),
    ...(deceasedAt === undefined || contact.deceasedAt !== undefined ? {} : { deceasedAt }),
  });
  const by = { id: tools.recordedBy.id, reason: 'import of a list', evidenceRef: key };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const changed = await editContact(tools, { contactId, expectedVersion: 'any' }, edit, by);
    if (changed.outcome !== 'version-mismatch') return;
  }
  throw new Error('a contact could not be marked: others kept changing it');
};

const attempts = 5;

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
