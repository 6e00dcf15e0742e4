import type { ConsentEvent } from '../../../consent/event/consent-event.ts';
import type { ConsentLedger, LedgerWrite } from '../../../consent/event/consent-ledger.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import type { ContactId } from '../../../kernel/ids.ts';
import { recordEntry } from '../../items/commit-record.ts';
import { consentStateFromItem, ledgerHeadFromItem } from '../../items/consent-state-item.ts';
import { eventEntry } from '../../items/event-entry.ts';
import type { Database } from '../database.ts';
import { packedEntries, putAnnouncements, unpackedEntries } from '../evidence/outbox-rows.ts';
import { demand, RefusedError, unlessRefused } from '../refused.ts';
import { findState, itemOfState, writeLedger } from './ledger-rows.ts';

/** A row for the head of each contact's ledger, one for each event, and one for each key. */
export const sqliteConsentLedger = (db: Database): ConsentLedger => {
  const guarded = (work: () => void) =>
    unlessRefused(
      () =>
        db.atOnce(() => {
          work();
          return 'appended' as const;
        }),
      'conflict',
    );

  const eventsOf = (contactId: ContactId, after: number, limit: number) =>
    db
      .all<{ event: string }>(
        'SELECT event FROM consent_events WHERE contact_id = ? AND sequence > ? ORDER BY sequence LIMIT ?',
        contactId,
        after,
        limit,
      )
      .map(({ event }) => JSON.parse(event) as ConsentEvent);

  const keyRows = (contactId: ContactId) =>
    db.all<{ sequences: string }>(
      'SELECT sequences FROM consent_keys WHERE contact_id = ?',
      contactId,
    );

  return {
    read: async (contactId) => ledgerHeadFromItem(itemOfState(findState(db, contactId)), contactId),
    append: async (write) =>
      guarded(() => {
        const entries = writeLedger(db, { ...write, keys: keysOf(write) });
        // A change announces itself first, and that row takes the leaves of all of it along.
        for (const [index, row] of write.outbox.entries())
          putAnnouncements(db, [row], index === 0 ? entries : []);
      }),
    key: async (contactId, value) => {
      const row = db.get<{ fingerprint: string; sequences: string }>(
        'SELECT fingerprint, sequences FROM consent_keys WHERE contact_id = ? AND key = ?',
        contactId,
        value,
      );
      return row === undefined
        ? undefined
        : { fingerprint: row.fingerprint, sequences: sequencesOf(row) };
    },
    keyedUpTo: async (contactId) => Math.max(0, ...keyRows(contactId).flatMap(sequencesOf)),
    events: async (contactId, after, limit) => {
      const found = eventsOf(contactId, after, limit + 1);
      const events = found.slice(0, limit);
      const last = events.at(-1);
      return found.length > limit && last !== undefined
        ? { events, next: last.sequence }
        : { events };
    },
    states: async (contactIds) =>
      contactIds.map((contactId) =>
        consentStateFromItem(itemOfState(findState(db, contactId)), contactId),
      ),
    repair: async ({ state, marks }, lastHash) =>
      guarded(() => {
        const { contactId, version } = state;
        if (eventsOf(contactId, version, 1).length > 0) throw new RefusedError();
        demand(
          // INVARIANT: a repair never lowers a version; the secret, which no event holds, stays.
          db.run(
            `INSERT INTO consent_states (contact_id, version, last_hash, state, marks) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT DO UPDATE SET version = excluded.version, last_hash = excluded.last_hash,
               state = excluded.state, marks = excluded.marks
             WHERE is_erased = 0 AND version <= excluded.version`,
            contactId,
            version,
            lastHash,
            JSON.stringify(state),
            JSON.stringify(marks),
          ),
        );
      }),
    close: async (contactId, expectedVersion) =>
      guarded(() => {
        const row = findState(db, contactId);
        const isAsExpected =
          expectedVersion === 0
            ? row === undefined
            : row?.version === expectedVersion && row.is_erased === 0;
        if (!isAsExpected) throw new RefusedError();
        const secret = row?.secret ?? undefined;
        const events = secret === undefined ? [] : eventsOf(contactId, 0, -1);
        // One version on, so that every claim decided before the erasure fails.
        db.run(
          'INSERT OR REPLACE INTO consent_states (contact_id, version, is_erased, leaves) VALUES (?, ?, 1, ?)',
          contactId,
          expectedVersion + 1,
          packedEntries(events.map((event) => eventEntry(event, secret ?? ''))),
        );
      }),
    purge: async (contactId) =>
      db.atOnce(() => {
        const row = findState(db, contactId);
        const facts = db.all<FactsRow>(
          'SELECT facts, salt FROM contact_facts WHERE contact_id = ?',
          contactId,
        );
        const all = [...unpackedEntries(row?.leaves), ...facts.map(factsEntry)];
        if (row?.is_erased === 1)
          db.run(
            'UPDATE consent_states SET leaves = ? WHERE contact_id = ?',
            packedEntries(all),
            contactId,
          );
        for (const table of ['consent_events', 'consent_keys', 'contact_facts'])
          db.run(`DELETE FROM ${table} WHERE contact_id = ?`, contactId);
        return row?.is_erased === 1 ? all : [];
      }),
  };
};

type FactsRow = { readonly facts: string; readonly salt: string };

/** What the log has of a version of a contact's facts. */
const factsEntry = ({ facts, salt }: FactsRow): Sha256 =>
  recordEntry('contact-facts', JSON.parse(facts) as object, salt);

const sequencesOf = ({ sequences }: { readonly sequences: string }): readonly number[] =>
  JSON.parse(sequences) as readonly number[];

const keysOf = ({ key, events }: LedgerWrite) =>
  key === undefined ? [] : [{ ...key, sequences: events.map(({ sequence }) => sequence) }];
