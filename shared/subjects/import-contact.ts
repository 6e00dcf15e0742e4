import type { ConsentEventData, SuppressionReason } from '../consent/consent-event.ts';
import type { ConsentState } from '../consent/consent-state.ts';
import { type RecordOutcome, recordStatements } from '../consent/record-statements.ts';
import { scopeKey } from '../consent/scope-key.ts';
import type { ContactDraft } from '../contacts/contact-draft.ts';
import type { AddressProblem } from '../kernel/email-address.ts';
import type { ContactId } from '../kernel/ids.ts';
import { createContact } from './create-contact.ts';
import type { ContactTools } from './subject-tools.ts';

/** One row of a list: who it is, and what the list says the person consented to or stopped. */
export type ImportRow = {
  readonly contact: ContactDraft;
  readonly consents: readonly ConsentEventData[];
};

export type ImportRowOutcome =
  /** `exists`: a contact with this address was there; its profile was left as it is. */
  | {
      readonly outcome: 'created' | 'exists';
      readonly contactId: ContactId;
      /** How each consent of the row stands now, in order; `undefined` when it says nothing. */
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

const statusesOf = (consents: readonly ConsentEventData[], state: ConsentState) =>
  consents.map(({ scope }) => state.entries[scopeKey(scope)]?.status);

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
  { consents }: ImportRow,
  key: string,
): Promise<ImportRowOutcome> => {
  const recorded = await consentsRecorded(tools, contactId, consents, key);
  if (recorded === undefined) return { outcome, contactId, consents: [] };
  switch (recorded.outcome) {
    case 'appended':
    case 'nothing':
      return { outcome, contactId, consents: statusesOf(consents, recorded.state) };
    case 'repeated': {
      const head = await tools.ledger.read(contactId);
      const statuses = head.outcome === 'live' ? statusesOf(consents, head.state) : [];
      return { outcome, contactId, consents: statuses };
    }
    case 'refused': {
      const { index, reason } = recorded.refusal;
      return { outcome: 'refused', reason, contactId, index };
    }
    default:
      return { outcome: 'refused', reason: recorded.outcome, contactId };
  }
};

/**
 * Takes one row of a list. An import fills gaps only: a suppressed address is refused, a contact
 * that is there keeps its data, and no consent in a list overrules what the person stopped.
 */
export const importContact = async (
  tools: ContactTools,
  row: ImportRow,
  key: string,
): Promise<ImportRowOutcome> => {
  const created = await createContact(tools, row.contact);
  switch (created.outcome) {
    case 'created':
      return outcomeOf(tools, 'created', created.contact.contactId, row, key);
    case 'address-taken':
      return outcomeOf(tools, 'exists', created.contactId, row, key);
    case 'malformed-address':
      return created;
    case 'suppressed':
      return { outcome: 'suppressed', reasons: created.suppressions.map(({ reason }) => reason) };
    default:
      return { outcome: 'refused', reason: created.outcome };
  }
};
