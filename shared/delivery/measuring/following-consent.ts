import type { ConsentEvent, ConsentEventType } from '../../consent/event/consent-event.ts';
import type { ConsentLedger } from '../../consent/event/consent-ledger.ts';
import { type ContactId, isId, type MailingId } from '../../kernel/ids.ts';
import type { Clock } from '../../kernel/instant.ts';
import type { DispatchLedger } from '../ports.ts';
import type { Announce, PendingAnnouncement } from '../publish-announcements.ts';
import { type ForgetServices, forgetObservations } from './forget-observations.ts';

/**
 * Does what must follow a change of consent, before the change is announced and without delaying the
 * request: deletes observations under a grant that has ended, and counts a stop for the mailing whose
 * link was used. If this fails, the row is not announced and is retried.
 */
export const followingConsent =
  (services: FollowServices, announce: Announce): Announce =>
  async (rows) => {
    const follow = async (row: PendingAnnouncement): Promise<readonly PendingAnnouncement[]> => {
      try {
        await followConsent(services, row.announcement);
        return [row];
      } catch (error) {
        services.onFailure(row, error);
        return [];
      }
    };
    const ready: PendingAnnouncement[] = [];
    for (let from = 0; from < rows.length; from += followedAtOnce) {
      const some = await Promise.all(rows.slice(from, from + followedAtOnce).map(follow));
      ready.push(...some.flat());
    }
    return ready.length === 0 ? { taken: [], refused: [] } : announce(ready);
  };

/** A list of stops announces hundreds from one row. */
const followedAtOnce = 10;

export type FollowServices = ForgetServices & {
  readonly ledger: Pick<ConsentLedger, 'states' | 'events'>;
  readonly dispatch: Pick<DispatchLedger, 'claim' | 'countFeedback'>;
  readonly now: Clock;
  readonly onFailure: (row: PendingAnnouncement, error: unknown) => void;
};

/** Events after which everything that was granted before still is. */
const inFavour: ReadonlySet<ConsentEventType> = new Set([
  'requested',
  'granted',
  'confirmed',
  'imported',
  'resumed',
  'reinstated',
]);

/** What we announce of a change has these members; an announcement is kept as we made it. */
const isConsentChanged = (one: {
  readonly type: string;
}): one is ConsentChanged & { readonly type: string } => one.type === 'consent.changed';

const followConsent = async (
  services: FollowServices,
  announcement: PendingAnnouncement['announcement'],
): Promise<void> => {
  if (!isConsentChanged(announcement)) return;
  const { contactId, version, events } = announcement;
  if (events.every(({ type }) => inFavour.has(type))) return;
  await forgetObservations(services, contactId, services.now());
  const from = version - events.length;
  const appended = await services.ledger.events(contactId, from, events.length);
  for (const event of appended.events) await countStop(services, event);
};

/** As the ledger announces it. */
type ConsentChanged = {
  readonly contactId: ContactId;
  readonly version: number;
  readonly events: readonly { readonly type: ConsentEventType }[];
};

/** Once for a contact and mailing, however often it stops; a stop by no link of a mail counts nowhere. */
const countStop = async (
  { dispatch }: Pick<FollowServices, 'dispatch'>,
  { contactId, type, method, evidenceRefs = [] }: ConsentEvent,
): Promise<void> => {
  if (method !== 'one-click-unsubscribe' || (type !== 'withdrawn' && type !== 'objected')) return;
  for (const reference of evidenceRefs) {
    const [, id = ''] = /^mailing:(.+)$/.exec(reference) ?? [];
    if (!isId(id)) continue;
    const mailingId = id as MailingId;
    const claim = await dispatch.claim(mailingId, contactId);
    if (claim !== undefined)
      await dispatch.countFeedback({ mailingId, contactId, jobId: claim.jobId }, 'stops');
  }
};
