import type { SuppressionList } from '../../../shared/consent/suppression/suppression-list.ts';
import type { MemoryLedgerData } from './memory-consent-ledger.ts';

/** The suppressions of a ledger in memory. */
export const memorySuppressionList = ({
  suppressions,
  askedBack,
}: Pick<MemoryLedgerData, 'suppressions' | 'askedBack'>): SuppressionList => ({
  inForce: async (hashes, ...senderIds) =>
    hashes
      .flatMap((hash) => ['ALL', ...senderIds].map((scope) => `${hash} ${scope}`))
      .map((key) => suppressions.get(key))
      .filter((row) => row !== undefined)
      .filter(({ liftedAt }) => liftedAt === undefined),
  put: async (row) => {
    suppressions.set(`${row.addressHash} ${row.scope}`, row);
  },
  askedBackAt: async (addressHash) => askedBack.get(addressHash),
});
