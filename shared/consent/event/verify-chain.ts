import type { Digest, Sha256 } from '../../kernel/digest.ts';
import type { ContactId } from '../../kernel/ids.ts';
import type { NoticeProblem } from '../notice/notice-proof.ts';
import type { ConsentEvent, NoticeRef } from './consent-event.ts';
import { hashOfEvent } from './seal-events.ts';

/**
 * Recomputes a contact's hash chain and names the first event that does not fit. `end` is the last
 * event according to the head of the ledger or an anchor kept elsewhere: the chain must contain exactly
 * that event. Events after it are no contradiction here.
 */
export const verifyChain = (
  contactId: ContactId,
  events: readonly ConsentEvent[],
  { digest, end }: { readonly digest: Digest; readonly end?: KnownEnd | undefined },
): ChainVerdict => {
  let previousHash: Sha256 | '' = '';
  for (const [index, event] of events.entries()) {
    const sequence = index + 1;
    const problem = problemAt(event, { contactId, position: { sequence, previousHash }, digest });
    if (problem !== undefined) {
      const eventId = event?.eventId;
      return typeof eventId === 'string'
        ? { outcome: 'broken', sequence, eventId, problem }
        : { outcome: 'broken', sequence, problem };
    }
    previousHash = event.hash;
  }
  const contradiction = end === undefined ? undefined : problemOfEnd(events, end);
  return contradiction ?? { outcome: 'intact', events: events.length, lastHash: previousHash };
};

export type ChainProblem =
  | 'not-an-event'
  | 'other-contact'
  | 'sequence-gap'
  | 'previous-hash-differs'
  | 'hash-differs'
  /** The head, or a key, names an event that is missing. */
  | 'events-missing-at-end'
  /** The head was written after another event than the one at its version. */
  | 'end-differs'
  /** There are events and nothing that says with which one they end. */
  | 'end-unknown'
  | NoticeProblem
  | CertificateProblem;

/** What an erasure left behind contradicts its certificate. */
export type CertificateProblem =
  | 'certificate-missing'
  | 'certificate-differs'
  | 'events-after-erasure'
  | 'live-after-erasure';

export type ChainVerdict =
  | { readonly outcome: 'intact'; readonly events: number; readonly lastHash: Sha256 | '' }
  | {
      readonly outcome: 'broken';
      /** Sequence number at which the first event that does not fit stands or should stand. */
      readonly sequence: number;
      readonly eventId?: string;
      readonly problem: ChainProblem;
      /** The notice version that does not prove what the event says was shown. */
      readonly notice?: NoticeRef;
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
  {
    contactId,
    position: { sequence, previousHash },
    digest,
  }: { readonly contactId: ContactId; readonly position: Position; readonly digest: Digest },
): ChainProblem | undefined => {
  if (typeof event !== 'object' || event === null) return 'not-an-event';
  if (event.sequence !== sequence) return 'sequence-gap';
  if (event.contactId !== contactId) return 'other-contact';
  if (event.previousHash !== previousHash) return 'previous-hash-differs';
  return sameHash(event, digest) ? undefined : 'hash-differs';
};

/** What is known about the end of a chain: by its head, by a key, or by an anchor kept elsewhere. */
export type KnownEnd = { readonly version: number; readonly lastHash?: Sha256 | '' };

const problemOfEnd = (
  events: readonly ConsentEvent[],
  { version, lastHash }: KnownEnd,
): ChainVerdict | undefined => {
  if (version > events.length)
    return { outcome: 'broken', sequence: events.length + 1, problem: 'events-missing-at-end' };
  const hash = version === 0 ? '' : events[version - 1]?.hash;
  return lastHash === undefined || lastHash === hash
    ? undefined
    : { outcome: 'broken', sequence: version, problem: 'end-differs' };
};
