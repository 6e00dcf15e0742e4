import type { CollectionMethod, SuppressionReason } from '../../consent/event/consent-event.ts';
import {
  type SuppressServices,
  suppressAddress,
} from '../../consent/suppression/suppress-address.ts';
import type { AddressHash, MailingId, SenderId } from '../../kernel/ids.ts';
import type { RecordedBy } from '../../kernel/recorded-by.ts';
import type { MailingStore } from '../../mailing/mailing-store.ts';
import type { DispatchLedger } from '../ports.ts';
import { settledStatus } from '../send/batch.ts';
import type { FeedbackKind } from './counts.ts';
import type { MailTags, SendingEvent, SendingEventKind } from './sending-event.ts';

/**
 * Takes in one event. It may come twice, late, out of order or never: each step is a set or a
 * condition, and none undoes what another event did. The suppression comes first, since it protects
 * somebody; a crash after any step repeats all of them.
 */
export const recordFeedback = async (
  dependencies: FeedbackDependencies,
  event: SendingEvent,
): Promise<void> => {
  const { suppresses, counts } = consequences[event.kind];
  const { tags } = event;
  if (suppresses !== undefined) await suppressAll(dependencies, event, suppresses);
  if (tags === undefined) return;
  if (counts !== undefined)
    await dependencies.ledger.countFeedback(tags.mailingId, tags.contactId, tags.jobId, counts);
  await resolveUnknown(dependencies, tags);
};

export type FeedbackDependencies = {
  readonly ledger: Pick<DispatchLedger, 'batch' | 'resolve' | 'countFeedback'>;
  readonly store: Pick<MailingStore, 'header'>;
  readonly suppress: SuppressServices;
  /** Hashes of an address under every key; undefined for a text that is no address. */
  readonly hashesOf: (
    address: string,
  ) => Promise<readonly [AddressHash, ...AddressHash[]] | undefined>;
};

type Consequence = {
  readonly counts?: FeedbackKind;
  readonly suppresses?: SuppressionReason;
};

/** What each kind means beyond "SES had taken the mail". */
const consequences: Readonly<Record<SendingEventKind, Consequence>> = {
  sent: {},
  delivered: {},
  delayed: {},
  'soft-bounce': { counts: 'softBounces' },
  'hard-bounce': { counts: 'hardBounces', suppresses: 'hard-bounce' },
  complaint: { counts: 'complaints', suppresses: 'complaint' },
  withheld: { counts: 'withheld' },
  'not-spam': { counts: 'notSpam' },
  rejected: { counts: 'rejects' },
  unsubscribed: { suppresses: 'objection' },
};

/** Whose contact it was: of the mailing when it has one, of the tagged contact otherwise. */
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

const methodOf: Partial<Readonly<Record<SuppressionReason, CollectionMethod>>> = {
  complaint: 'feedback-loop',
  objection: 'one-click-unsubscribe',
};

const suppressAll = async (
  dependencies: FeedbackDependencies,
  { addresses, tags, at, eventId }: SendingEvent,
  reason: SuppressionReason,
): Promise<void> => {
  for (const address of addresses) {
    const hashes = await dependencies.hashesOf(address);
    if (hashes === undefined) continue;
    for (const senderId of await senderOf(dependencies, tags, hashes))
      await suppressAddress(
        { ...dependencies.suppress, recordedBy },
        {
          hashes,
          senderId,
          reason,
          occurredAt: at,
          actor: { kind: 'system', id: 'feedback' },
          method: methodOf[reason] ?? 'bounce',
          ...(tags === undefined ? {} : { evidenceRefs: [evidenceOf(tags.mailingId, eventId)] }),
          key: `ses-${eventId}`,
        },
      );
  }
};

const evidenceOf = (mailingId: MailingId, eventId: string): string => `${mailingId}/${eventId}`;

/** That SES tells of a mail at all says that it had accepted it. */
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
