import type { CollectionMethod, ListedReason } from '../../consent/event/consent-event.ts';
import {
  type SuppressRequest,
  type SuppressServices,
  suppressAddress,
} from '../../consent/suppression/suppress-address.ts';
import type { AddressHash, MailingId, SenderId } from '../../kernel/ids.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { RecordedBy } from '../../kernel/recorded-by.ts';
import type { MailingStore } from '../../mailing/mailing-store.ts';
import type { DispatchLedger } from '../ports.ts';
import { settledStatus } from '../send/batch.ts';
import { type FeedbackKind, faultCount } from './counts.ts';
import type { SendingEventKind } from './feedback/sending-event-kind.ts';
import { understandEvent } from './feedback/understand-event.ts';
import { type KeptFeedbackStore, type KeptReason, keptFeedback } from './kept-feedback.ts';
import type { MailTags, ReportedEvent, SendingEvent } from './sending-event.ts';
import { type SoftBounceServices, stopAfterSoftBounces } from './stop-after-soft-bounces.ts';

/**
 * Records one event and returns what it meant. It may come twice, late, out of order or never: each
 * step sets a value or has a condition, and none undoes what another event did. The suppression comes
 * first, because it protects somebody; after a crash at any step all of them are repeated. What cannot
 * be attributed is kept for an operator.
 */
export const recordFeedback = async (
  dependencies: FeedbackDependencies,
  reported: ReportedEvent,
): Promise<readonly RecordedFeedback[]> => {
  const recorded: RecordedFeedback[] = [];
  for (const event of understandEvent(reported)) {
    const why = await recordEvent(dependencies, event);
    if (why !== undefined) await dependencies.kept.keep(keptFeedback(event, why));
    recorded.push({ kind: event.kind, ...defined({ kept: why }) });
  }
  return recorded;
};

/** What was made of an event for the recipients for whom it says the same. */
export type RecordedFeedback = {
  readonly kind: SendingEventKind;
  /** Why it could not be attributed, when it was kept instead. */
  readonly kept?: KeptReason;
};

export type FeedbackDependencies = SoftBounceServices & {
  readonly ledger: Pick<DispatchLedger, 'batch' | 'resolve' | 'countFeedback'>;
  readonly store: Pick<MailingStore, 'header'>;
  readonly suppress: SuppressServices;
  readonly kept: Pick<KeptFeedbackStore, 'keep'>;
  /** Hashes of an address under every key; undefined for a text that is not an address. */
  readonly hashesOf: (
    address: string,
  ) => Promise<readonly [AddressHash, ...AddressHash[]] | undefined>;
};

/** Undefined when all that the event says has found its place, else why it has not. */
const recordEvent = async (
  dependencies: FeedbackDependencies,
  event: SendingEvent,
): Promise<KeptReason | undefined> => {
  const { tags, kind } = event;
  if (kind === 'unattributable') return 'unknown-event';
  const { suppresses, counts } = consequenceOf(event);
  const unheard =
    suppresses === undefined ? undefined : await suppressAll(dependencies, event, suppresses);
  if (tags === undefined)
    return unheard ?? (suppresses === undefined && counts !== undefined ? 'no-tags' : undefined);
  const counted =
    counts === undefined ? undefined : await dependencies.ledger.countFeedback(tags, counts);
  if (kind === 'soft-bounce' && counted !== 'no-claim')
    await stopAfterSoftBounces(dependencies, tags.contactId, event);
  await resolveUnknown(dependencies, tags);
  return unheard ?? (suppresses === undefined && counted === 'no-claim' ? 'no-claim' : undefined);
};

type Consequence = {
  readonly counts?: FeedbackKind;
  readonly suppresses?: ListedReason;
};

/** What each kind means beyond "SES had taken the mail". */
const consequences: Readonly<
  Record<Exclude<SendingEventKind, 'sender-fault' | 'unattributable'>, Consequence>
> = {
  sent: {},
  delivered: {},
  delayed: {},
  'soft-bounce': { counts: 'softBounces' },
  'hard-bounce': { counts: 'hardBounces', suppresses: 'hard-bounce' },
  'content-rejected': { counts: 'contentRejections' },
  complaint: { counts: 'complaints', suppresses: 'complaint' },
  withheld: { counts: 'withheld' },
  'not-spam': { counts: 'notSpam' },
  rejected: { counts: 'rejects' },
  unsubscribed: { suppresses: 'objection' },
  nothing: {},
};

const consequenceOf = ({ kind, fault }: SendingEvent): Consequence => {
  if (kind === 'unattributable') return {};
  return kind === 'sender-fault' ? { counts: faultCount(fault ?? 'policy') } : consequences[kind];
};

/** The sender of the mailing; without one, that of the tagged contact, else all that have a contact at the address. */
const senderOf = async (
  { store, suppress }: FeedbackDependencies,
  tags: MailTags | undefined,
  hashes: readonly AddressHash[],
): Promise<readonly SenderId[]> => {
  const mailing = tags === undefined ? undefined : await store.header(tags.mailingId);
  if (mailing !== undefined) return [mailing.senderId];
  const there = await suppress.contactsAt(hashes);
  const own = there.filter(({ contactId }) => contactId === tags?.contactId);
  return [...new Set((own.length > 0 ? own : there).map(({ senderId }) => senderId))];
};

const recordedBy: RecordedBy = { kind: 'system', id: 'feedback' };

const methodOf: Partial<Readonly<Record<ListedReason, CollectionMethod>>> = {
  complaint: 'feedback-loop',
  objection: 'one-click-unsubscribe',
};

/** Suppresses all that it can, and returns why if it could not suppress an address or a person. */
const suppressAll = async (
  dependencies: FeedbackDependencies,
  event: SendingEvent,
  reason: ListedReason,
): Promise<KeptReason | undefined> => {
  let unheard: KeptReason | undefined = event.addresses.length === 0 ? 'no-recipient' : undefined;
  for (const address of event.addresses) {
    const hashes = await dependencies.hashesOf(address);
    const senders = hashes === undefined ? [] : await senderOf(dependencies, event.tags, hashes);
    if (hashes === undefined || senders.length === 0) unheard ??= 'unknown-recipient';
    else
      for (const senderId of senders)
        await suppressAddress(
          { ...dependencies.suppress, recordedBy },
          { hashes, senderId, ...requestOf(event, reason) },
        );
  }
  return unheard;
};

const requestOf = (
  { tags, at, eventId }: SendingEvent,
  reason: ListedReason,
): Omit<SuppressRequest, 'hashes' | 'senderId'> =>
  defined({
    reason,
    // A bounce concerns only the address; what a person says also stays with the person.
    contactId:
      tags !== undefined && (reason === 'complaint' || reason === 'objection')
        ? tags.contactId
        : undefined,
    occurredAt: at,
    actor: { kind: 'system', id: 'feedback' },
    method: methodOf[reason] ?? 'bounce',
    evidenceRefs: tags === undefined ? undefined : [evidenceOf(tags.mailingId, eventId)],
    key: `ses-${eventId}`,
  });

const evidenceOf = (mailingId: MailingId, eventId: string): string => `${mailingId}/${eventId}`;

/** Any SES event about a mail shows that SES had accepted it. */
const resolveUnknown = async (
  { ledger }: FeedbackDependencies,
  { mailingId, jobId, contactId }: MailTags,
): Promise<void> => {
  const batch = await ledger.batch(mailingId, jobId);
  const entry = batch?.entries.find((one) => one.contactId === contactId);
  if (batch === undefined || entry === undefined) return;
  if (settledStatus(batch, entry) === 'unknown')
    await ledger.resolve(mailingId, jobId, [contactId]);
};
