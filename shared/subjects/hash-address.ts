import type { MatchAddress } from '../kernel/email-address.ts';
import type { AddressHash } from '../kernel/ids.ts';

/** Keyed hashes of an address: under the current key, then under every earlier one. */
export type HashAddress = (
  match: MatchAddress,
) => Promise<readonly [AddressHash, ...AddressHash[]]>;
