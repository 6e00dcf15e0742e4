import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqliteDispatchLedger } from '../../../shared/adapters/sqlite/dispatch/sqlite-dispatch-ledger.ts';
import { dispatchLedgerContract } from './dispatch-ledger.contract.ts';

dispatchLedgerContract('SQLite', async () => {
  const db = openDatabase(':memory:');
  return {
    ledger: sqliteDispatchLedger(db),
    setConsentVersion: async (contactId, version) => {
      db.run(
        'INSERT OR REPLACE INTO consent_states (contact_id, version) VALUES (?, ?)',
        contactId,
        version,
      );
    },
  };
});
