import type { Digest, Sha256 } from '../kernel/digest.ts';
import type { ContactId } from '../kernel/ids.ts';
import type { ConsentEvent } from './consent-event.ts';
import { hashOfEvent } from './seal-events.ts';

export type ChainProblem =
  | 'not-an-event'
  | 'other-contact'
  | 'sequence-gap'
  | 'previous-hash-differs'
  | 'hash-differs'
  | 'events-missing-at-end';

export type ChainVerdict =
  | { readonly outcome: 'intact'; readonly events: number; readonly lastHash: Sha256 | '' }
  | {
      readonly outcome: 'broken';
      /** Sequence number at which the first event that does not fit stands or should stand. */
      readonly sequence: number;
      readonly eventId?: string;
      readonly problem: ChainProblem;
    };

type Position = { readonly sequence: number; readonly previousHash: Sha256 | '' };

/** An event read back may be anything; a value that cannot be hashed is as broken as a wrong one. */
const sameHash = (event: ConsentEvent, digest: Digest): boolean => {
  try {
    return hashOfEvent(event, digest) === event.hash;
  } catch {
    return false;
  }
};

const problemAt = (
  event: ConsentEvent,
  contactId: ContactId,
  { sequence, previousHash }: Position,
  digest: Digest,
): ChainProblem | undefined => {
  if (typeof event !== 'object' || event === null) return 'not-an-event';
  if (event.sequence !== sequence) return 'sequence-gap';
  if (event.contactId !== contactId) return 'other-contact';
  if (event.previousHash !== previousHash) return 'previous-hash-differs';
  return sameHash(event, digest) ? undefined : 'hash-differs';
};

/**
 * Recomputes a contact's hash chain and names the first event that does not fit. `end` is what the
 * head of the ledger (or an anchor kept elsewhere) says the chain ends with.
 */
export const verifyChain = (
  contactId: ContactId,
  events: readonly ConsentEvent[],
  digest: Digest,
  end?: { readonly version: number; readonly lastHash: Sha256 | '' },
): ChainVerdict => {
  let previousHash: Sha256 | '' = '';
  for (const [index, event] of events.entries()) {
    const sequence = index + 1;
    const problem = problemAt(event, contactId, { sequence, previousHash }, digest);
    if (problem !== undefined) {
      const eventId = event?.eventId;
      return typeof eventId === 'string'
        ? { outcome: 'broken', sequence, eventId, problem }
        : { outcome: 'broken', sequence, problem };
    }
    previousHash = event.hash;
  }
  const fits =
    end === undefined || (end.version === events.length && end.lastHash === previousHash);
  return fits
    ? { outcome: 'intact', events: events.length, lastHash: previousHash }
    : { outcome: 'broken', sequence: events.length + 1, problem: 'events-missing-at-end' };
};
