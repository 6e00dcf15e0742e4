import { DatabaseSync } from 'node:sqlite';

/**
 * What a file in the folder is to a backup of it: a later state of the same service, nothing yet, or
 * something else, which nobody should mix with it. Each ledger has its own secret, and its version
 * only grows. `cannot-tell` when the file is too damaged to say.
 */
export const comparedTo = (backup: string, present: string): Comparison => {
  const db = new DatabaseSync(backup);
  try {
    db.prepare('ATTACH DATABASE ? AS present').run(present);
    if (isEmpty(db)) return 'nothing';
    const missing = db.prepare(notGoneOn).get();
    return missing === undefined && !isBehind(db) ? 'later' : 'other';
  } catch {
    return 'cannot-tell';
  } finally {
    db.close();
  }
};

export type Comparison = 'later' | 'nothing' | 'other' | 'cannot-tell';

const isEmpty = (db: DatabaseSync): boolean => {
  const { tables } = db
    .prepare("SELECT count(*) AS tables FROM present.sqlite_master WHERE type = 'table'")
    .get() as { tables: number };
  if (tables === 0) return true;
  return ['contacts', 'consent_states', 'mailings', 'versions', 'suppressions'].every(
    (table) => db.prepare(`SELECT 1 FROM present.${table} LIMIT 1`).get() === undefined,
  );
};

const notGoneOn = `
  SELECT 1 FROM main.consent_states AS s WHERE NOT EXISTS (
    SELECT 1 FROM present.consent_states AS p
    WHERE p.contact_id = s.contact_id AND p.version >= s.version
      AND (p.is_erased = 1 OR p.secret IS s.secret)
  ) LIMIT 1`;

/** Numbers of messages are given out once: the state that gave out more is the later one. */
const isBehind = (db: DatabaseSync): boolean => {
  const given = (schema: string) =>
    (
      db.prepare(`SELECT seq FROM ${schema}.sqlite_sequence WHERE name = 'messages'`).get() as
        | { seq: number }
        | undefined
    )?.seq ?? 0;
  return given('present') < given('main');
};
