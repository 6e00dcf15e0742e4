import {
  emptyLedgerData,
  memoryConsentLedger,
} from '../../support/memory/memory-consent-ledger.ts';
import { memorySuppressionList } from '../../support/memory/memory-suppression-list.ts';
import { consentLedgerContract } from './consent-ledger.contract.ts';

consentLedgerContract('memory', async () => {
  const data = emptyLedgerData();
  return {
    ledger: memoryConsentLedger(data),
    suppressions: memorySuppressionList(data),
    findToken: async (hash) => data.tokens.get(hash),
  };
});
