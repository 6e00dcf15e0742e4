import type { Suppression, SuppressionList } from '../../consent/suppression/suppression-list.ts';
import type { AddressHash } from '../../kernel/ids.ts';
import type { StopReach } from '../../kernel/stop-reach.ts';

/** What the list holds of an address that keeps a sender's mail from it. */
export const suppressionsFor = async (
  { suppressions }: { readonly suppressions: SuppressionList },
  hashes: readonly AddressHash[],
  reach: StopReach,
): Promise<readonly Suppression[]> => {
  const rows = await suppressions.inForce(hashes, ...reach.senders);
  return rows.filter(({ scope, at }) => scope === 'ALL' || reach.hears(scope, at));
};
