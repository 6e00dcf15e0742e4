import { setTimeout as pause } from 'node:timers/promises';
import type { DispatchLedger } from '../../../shared/delivery/ports.ts';

/**
 * A ledger with a flaw: it writes a claim only when the outcome is known, so that a process that is killed
 * in between has mailed and knows nothing of it. The check of a history must find it.
 */
export const claimingLate = (ledger: DispatchLedger): DispatchLedger => {
  const opened = new Map<string, Parameters<DispatchLedger['openBatch']>>();
  return {
    ...ledger,
    openBatch: async (batch, claims) => {
      opened.set(batch.jobId, [batch, claims]);
      return { outcome: 'opened' };
    },
    closeBatch: async (batch) => {
      await pause(150);
      const asked = opened.get(batch.jobId);
      if (asked !== undefined) await ledger.openBatch(...asked);
      await ledger.closeBatch(batch);
    },
  };
};
