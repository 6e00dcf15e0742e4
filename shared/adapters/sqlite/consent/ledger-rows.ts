import type { ConsentEvent } from '../../../consent/event/consent-event.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import type { ContactId } from '../../../kernel/ids.ts';
import type { ManyLedgerWrite } from '../../../subjects/many/many-contacts.ts';
import type { Item } from '../../items/consent-state-item.ts';
import { eventEntry } from '../../items/event-entry.ts';
import type { Database } from '../database.ts';
import { parsed } from '../json-column.ts';
import { demand } from '../refused.ts';
import { putToken } from './opt-in-token-rows.ts';
import { askBack, putSuppression } from './suppression-rows.ts';

/**
 * One change of a contact's ledger without what it announces; refused unless the stored version is the
 * expected one. The answer is what the evidence log is to have of it.
 */
export const writeLedger = (db: Database, write: ManyLedgerWrite): readonly Sha256[] => {
  const { contactId, events, secret, suppressions = [], tokens = [] } = write;
  putState(db, write);
  for (const event of events) insertEvent(db, event);
  for (const key of write.keys)
    demand(
      db.run(
        'INSERT INTO consent_keys (contact_id, key, fingerprint, sequences) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
        contactId,
        key.value,
        key.fingerprint,
        JSON.stringify(key.sequences),
      ),
    );
  for (const token of tokens) putToken(db, token);
  if (write.askedBack !== undefined) askBack(db, write.askedBack);
  return [
    ...events.map((event) => eventEntry(event, secret)),
    ...suppressions.map((one) => putSuppression(db, one)),
  ];
};

const putState = (
  db: Database,
  { fold, events, secret, expectedVersion }: ManyLedgerWrite,
): void => {
  const { state, marks } = fold;
  const values = [
    state.version,
    events.at(-1)?.hash ?? '',
    JSON.stringify(state),
    JSON.stringify(marks),
    secret,
  ] as const;
  demand(
    expectedVersion === 0
      ? db.run(
          'INSERT INTO consent_states (version, last_hash, state, marks, secret, contact_id) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
          ...values,
          state.contactId,
        )
      : db.run(
          'UPDATE consent_states SET version = ?, last_hash = ?, state = ?, marks = ?, secret = ? WHERE contact_id = ? AND version = ? AND is_erased = 0',
          ...values,
          state.contactId,
          expectedVersion,
        ),
  );
};

/** INVARIANT: the only write of an event, and it never lands on one that exists. */
const insertEvent = (db: Database, event: ConsentEvent): void => {
  demand(
    db.run(
      'INSERT INTO consent_events (contact_id, sequence, event) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      event.contactId,
      event.sequence,
      JSON.stringify(event),
    ),
  );
};

export type StateRow = {
  readonly version: number;
  readonly is_erased: number;
  readonly last_hash: string | null;
  readonly state: string | null;
  readonly marks: string | null;
  readonly secret: string | null;
  readonly leaves: Uint8Array | null;
};

export const findState = (db: Database, contactId: ContactId): StateRow | undefined =>
  db.get(
    'SELECT version, is_erased, last_hash, state, marks, secret, leaves FROM consent_states WHERE contact_id = ?',
    contactId,
  );

/** The head as it is in an item of DynamoDB, which is read with the same care. */
export const itemOfState = (row: StateRow | undefined): Item | undefined =>
  row === undefined
    ? undefined
    : {
        version: row.version,
        erased: row.is_erased === 1,
        lastHash: row.last_hash,
        state: parsed(row.state),
        marks: parsed(row.marks),
        secret: row.secret,
        // A head names at most as many as one item has room for.
        leaves: row.leaves?.subarray(0, 5_000 * 32),
      };
