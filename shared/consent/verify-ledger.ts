import { canonicalJson, type Json } from '../kernel/canonical-json.ts';
import type { Digest } from '../kernel/digest.ts';
import type { ContactId } from '../kernel/ids.ts';
import { allEvents } from './all-events.ts';
import type { ConsentEvent } from './consent-event.ts';
import type { ConsentLedger, LedgerHead } from './consent-ledger.ts';
import { evolve } from './evolve.ts';
import { type ConsentFold, emptyConsentFold } from './marks.ts';
import { type ChainVerdict, verifyChain } from './verify-chain.ts';

export type LedgerVerdict =
  | ChainVerdict
  /** The chain is whole, but the stored state is not what its events fold to. */
  | { readonly outcome: 'state-differs'; readonly events: number }
  | { readonly outcome: 'erased' };

const text = (value: unknown): string => canonicalJson(value as Json);

const isSameFold = (one: ConsentFold, other: ConsentFold): boolean =>
  text(one.state) === text(other.state) && text(one.marks) === text(other.marks);

/** The state that a contact's events fold to. */
export const rebuildFold = (contactId: ContactId, events: readonly ConsentEvent[]): ConsentFold =>
  events.reduce(evolve, emptyConsentFold(contactId));

const sameHead = (one: LedgerHead, other: LedgerHead): boolean => text(one) === text(other);

const reads = 5;

/** Head and events that belong together: nothing was appended between reading the two. */
const readWhole = async (
  ledger: Pick<ConsentLedger, 'read' | 'events'>,
  contactId: ContactId,
): Promise<{ readonly head: LedgerHead; readonly events: readonly ConsentEvent[] }> => {
  let head = await ledger.read(contactId);
  for (let attempt = 0; attempt < reads; attempt += 1) {
    const events = await allEvents(ledger, contactId);
    const after = await ledger.read(contactId);
    if (sameHead(head, after)) return { head, events };
    head = after;
  }
  throw new Error('a ledger moved on while it was read');
};

/** Checks a contact's chain, its end and the stored state against the events. */
export const verifyLedger = async (
  ledger: Pick<ConsentLedger, 'read' | 'events'>,
  contactId: ContactId,
  digest: Digest,
): Promise<LedgerVerdict> => {
  const { head, events } = await readWhole(ledger, contactId);
  if (head.outcome === 'erased') return { outcome: 'erased' };
  const end =
    head.outcome === 'live' ? { version: head.state.version, lastHash: head.lastHash } : undefined;
  const verdict = verifyChain(contactId, events, digest, end);
  if (verdict.outcome === 'broken') return verdict;
  const same = head.outcome === 'live' && isSameFold(head, rebuildFold(contactId, events));
  return same ? verdict : { outcome: 'state-differs', events: events.length };
};

export type RepairOutcome =
  | { readonly outcome: 'unchanged' | 'repaired' | 'erased' | 'conflict' }
  /** Events that do not fit are evidence of tampering, never repaired. */
  | { readonly outcome: 'broken'; readonly verdict: ChainVerdict };

/** Writes the state again from the events where it differs. The events themselves stay. */
export const repairState = async (
  ledger: ConsentLedger,
  contactId: ContactId,
  digest: Digest,
): Promise<RepairOutcome> => {
  const head = await ledger.read(contactId);
  if (head.outcome === 'erased') return { outcome: 'erased' };
  const events = await allEvents(ledger, contactId);
  const verdict = verifyChain(contactId, events, digest);
  if (verdict.outcome === 'broken') return { outcome: 'broken', verdict };
  const fold = rebuildFold(contactId, events);
  const same =
    head.outcome === 'live' && head.lastHash === verdict.lastHash && isSameFold(head, fold);
  if (same) return { outcome: 'unchanged' };
  return (await ledger.repair(fold, verdict.lastHash)) === 'appended'
    ? { outcome: 'repaired' }
    : { outcome: 'conflict' };
};
