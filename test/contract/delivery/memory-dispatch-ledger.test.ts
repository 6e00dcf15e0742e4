import { memoryDispatchLedger } from '../../support/memory/memory-dispatch-ledger.ts';
import { dispatchLedgerContract } from './dispatch-ledger.contract.ts';

dispatchLedgerContract('memory', async () => {
  const versions = new Map<string, number>();
  return {
    ledger: memoryDispatchLedger((contactId) => versions.get(contactId) ?? 0),
    setConsentVersion: async (contactId, version) => void versions.set(contactId, version),
  };
});
