import type { AddressHash, SenderId } from '../../kernel/ids.ts';
import { type Instant, millisPerDay } from '../../kernel/instant.ts';
import type { ListedReason } from '../event/consent-event.ts';

/** What must not be mailed, by address; outlives erasure (GDPR art. 17(3)(b), 21(3)). */
export type SuppressionList = {
  /**
   * Those in force for any of these senders, under the current or an earlier hash of the address.
   */
  inForce(
    hashes: readonly AddressHash[],
    ...senderIds: readonly SenderId[]
  ): Promise<readonly Suppression[]>;
  /** Writes the one of its scope, over an earlier one. */
  put(suppression: Suppression): Promise<void>;
  /** When the holder of a suppressed address was last asked whether to lift the suppression. */
  askedBackAt(addressHash: AddressHash): Promise<Instant | undefined>;
};

/** For every sender of this installation, or for one. */
export type SuppressionScope = 'ALL' | SenderId;

/** A keyed hash of an address that must not be mailed, with reason and date; nothing else. */
export type Suppression = {
  readonly addressHash: AddressHash;
  readonly scope: SuppressionScope;
  readonly reason: ListedReason;
  readonly at: Instant;
  /** When the person made the address mailable again; the row then refuses nothing. */
  readonly liftedAt?: Instant;
};

/**
 * Records that the holder of a suppressed address is asked whether to lift the suppression: written with
 * the request, and refused while an earlier one counts.
 */
export type AskedBack = {
  /** Hash of the mailbox, where the address has a tag. */
  readonly addressHash: AddressHash;
  readonly at: Instant;
};

/** How long nobody else is asked at that address. */
export const askedBackFor = 30 * millisPerDay;

/** A bounce says that nobody can mail the address; all else is between person and sender. */
export const scopeOfSuppression = (reason: ListedReason, senderId: SenderId): SuppressionScope =>
  reason === 'hard-bounce' || reason === 'invalid' ? 'ALL' : senderId;
