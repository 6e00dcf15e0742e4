import type { Database } from '../../shared/adapters/sqlite/database.ts';

export type Contradictions = {
  /** Erased by the ledger's word, but there as contacts. */
  readonly erasedButBack: readonly string[];
  readonly ledgerWithoutContact: readonly string[];
};

/** Where ledgers and contacts of a file contradict each other, by ids. */
export const contradictionsIn = (db: Pick<Database, 'all'>): Contradictions => {
  const ids = (sql: string) =>
    db.all<{ contact_id: string }>(sql).map(({ contact_id }) => contact_id);
  return {
    erasedButBack: ids(
      'SELECT contact_id FROM consent_states JOIN contacts USING (contact_id) WHERE is_erased = 1',
    ),
    ledgerWithoutContact: ids(
      'SELECT contact_id FROM consent_states WHERE is_erased = 0 AND contact_id NOT IN (SELECT contact_id FROM contacts)',
    ),
  };
};
