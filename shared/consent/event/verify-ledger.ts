import { canonicalJson, type Json } from '../../kernel/canonical-json.ts';
import type { Digest, Sha256 } from '../../kernel/digest.ts';
import type { ContactId } from '../../kernel/ids.ts';
import { evolve } from '../fold/evolve.ts';
import { type ConsentFold, emptyConsentFold } from '../fold/marks.ts';
import type { NoticeStore } from '../notice/notice.ts';
import type { CertificateStore } from '../suppression/certificate-store.ts';
import type { ConsentEvent } from './consent-event.ts';
import { allEvents, type ConsentLedger, type LedgerHead } from './consent-ledger.ts';
import { problemOfErasure } from './problem-of-erasure.ts';
import { type ChainVerdict, type KnownEnd, verifyChain } from './verify-chain.ts';
import { verifyNotices } from './verify-notices.ts';

/**
 * Checks everything of a contact that carries a hash: the chain, the event that the head names as
 * its end, what idempotency keys say was recorded, the texts of the notices, the certificate of an
 * erasure; and then whether the stored state is what the events fold to. Changes nothing.
 */
export const verifyLedger = async (
  sources: LedgerSources,
  contactId: ContactId,
  digest: Digest,
): Promise<LedgerVerdict> =>
  (await judge(sources, { contactId, digest, anchor: undefined })).verdict;

export type LedgerVerdict =
  | ChainVerdict
  /** The evidence is whole, but the stored state is not what its events fold to. */
  | { readonly outcome: 'state-differs'; readonly events: number }
  | { readonly outcome: 'erased' };

/** Everything of a contact's evidence that carries a hash. */
export type LedgerSources = {
  readonly ledger: Pick<ConsentLedger, 'read' | 'events' | 'keyedUpTo'>;
  readonly notices: Pick<NoticeStore, 'find'>;
  /** Left out by callers that meet no erased contact. */
  readonly certificates?: Pick<CertificateStore, 'find'>;
};

const text = (value: unknown): string => canonicalJson(value as Json);

/** Whether two states say the same; what 0.1.0 stored does not name the last stop. */
export const isSameState = (one: ConsentFold['state'], other: ConsentFold['state']): boolean => {
  if (one.lastStop !== undefined && other.lastStop !== undefined) return text(one) === text(other);
  const [{ lastStop: _one, ...left }, { lastStop: _other, ...right }] = [one, other];
  return text(left) === text(right);
};

const isSameFold = (one: ConsentFold, other: ConsentFold): boolean =>
  isSameState(one.state, other.state) && text(one.marks) === text(other.marks);

/** The state that a contact's events fold to. */
export const rebuildFold = (contactId: ContactId, events: readonly ConsentEvent[]): ConsentFold =>
  events.reduce(evolve, emptyConsentFold(contactId));

const reads = 5;

/** Head and events that belong together: nothing was appended between reading the two. */
export const readWhole = async (
  ledger: Pick<ConsentLedger, 'read' | 'events'>,
  contactId: ContactId,
): Promise<{ readonly head: LedgerHead; readonly events: readonly ConsentEvent[] }> => {
  let head = await ledger.read(contactId);
  for (let attempt = 0; attempt < reads; attempt += 1) {
    const events = await allEvents(ledger, contactId);
    const after = await ledger.read(contactId);
    if (text(head) === text(after)) return { head, events };
    head = after;
  }
  throw new Error('a ledger moved on while it was read');
};

/** What the head says about the end of its chain; a head that was never written says nothing. */
const endOf = (head: Exclude<LedgerHead, { readonly outcome: 'erased' }>): KnownEnd | undefined => {
  if (head.outcome === 'malformed') return head.end;
  return head.state.version === 0
    ? undefined
    : { version: head.state.version, lastHash: head.lastHash };
};

type Whole = {
  readonly verdict: LedgerVerdict;
  readonly fold?: ConsentFold;
  readonly lastHash?: Sha256 | '';
};

/** `anchor` is the last hash of the chain as others keep it, such as a subscriber of the bus. */
const judge = async (
  { ledger, notices, certificates }: LedgerSources,
  {
    contactId,
    digest,
    anchor,
  }: {
    readonly contactId: ContactId;
    readonly digest: Digest;
    readonly anchor: string | undefined;
  },
): Promise<Whole> => {
  // Keys first: what they name was recorded before the events are read.
  const keyed = await ledger.keyedUpTo(contactId);
  const { head, events } = await readWhole(ledger, contactId);
  const broken = await problemOfErasure(certificates, {
    contactId,
    head,
    eventsLeft: events.length,
  });
  if (broken !== undefined) return { verdict: broken };
  if (head.outcome === 'erased') return { verdict: { outcome: 'erased' } };

  const chain = verifyChain(contactId, events, { digest, end: { version: keyed } });
  if (chain.outcome === 'broken') return { verdict: chain };
  const anchored = anchor === chain.lastHash ? { version: events.length } : undefined;
  const end = endOf(head) ?? anchored;
  if (end === undefined && events.length > 0)
    return {
      verdict: { outcome: 'broken', sequence: events.length + 1, problem: 'end-unknown' },
    };
  const ended = verifyChain(contactId, events, { digest, end });
  if (ended.outcome === 'broken') return { verdict: ended };
  const find: Parameters<typeof verifyNotices>[1] = ({ noticeId, version }) =>
    notices.find(noticeId, version);
  const unproven = await verifyNotices(events, find, digest);
  if (unproven !== undefined) return { verdict: unproven };

  const fold = rebuildFold(contactId, events);
  const same =
    head.outcome === 'live' && head.lastHash === chain.lastHash && isSameFold(head, fold);
  return {
    verdict: same ? chain : { outcome: 'state-differs', events: events.length },
    fold,
    lastHash: chain.lastHash,
  };
};

export type RepairOutcome =
  | { readonly outcome: 'unchanged' | 'repaired' | 'erased' | 'conflict' }
  /** What contradicts itself is evidence of tampering or loss, never repaired. */
  | { readonly outcome: 'broken'; readonly verdict: ChainVerdict };

/**
 * Writes the state again from the events where it is behind them or differs. A head that is ahead
 * of its events is broken evidence: it stays, and with it what it stops. The events themselves are
 * never touched, and no version is ever lowered. Where no head tells the end of the chain,
 * `anchor` must: the last hash as announced (`consent.changed`).
 */
export const repairState = async (
  sources: LedgerSources & { readonly ledger: Pick<ConsentLedger, 'repair'> },
  {
    contactId,
    digest,
    anchor,
  }: {
    readonly contactId: ContactId;
    readonly digest: Digest;
    readonly anchor?: string | undefined;
  },
): Promise<RepairOutcome> => {
  const { verdict, fold, lastHash } = await judge(sources, { contactId, digest, anchor });
  if (verdict.outcome === 'erased') return { outcome: 'erased' };
  if (verdict.outcome === 'broken') return { outcome: 'broken', verdict };
  if (verdict.outcome === 'intact' || fold === undefined || lastHash === undefined)
    return { outcome: 'unchanged' };
  return (await sources.ledger.repair(fold, lastHash)) === 'appended'
    ? { outcome: 'repaired' }
    : { outcome: 'conflict' };
};
