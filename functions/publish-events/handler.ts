import type { Context } from 'aws-lambda';
import { isDueSoon } from '../../shared/consent/request/person-request.ts';
import type { RequestBook } from '../../shared/consent/request/request-book.ts';
import {
  type FollowServices,
  followingConsent,
} from '../../shared/delivery/measuring/following-consent.ts';
import {
  type Announce,
  type Outbox,
  publishAnnouncements,
} from '../../shared/delivery/publish-announcements.ts';
import { type Clock, instantFromMillis } from '../../shared/kernel/instant.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

export type Dependencies = {
  readonly outboxes: readonly Outbox[];
  readonly announce: Announce;
  /** What must follow a change of consent before it is announced. */
  readonly follow: Omit<FollowServices, 'now' | 'onFailure'>;
  /** The oldest due first. */
  readonly requests: Pick<RequestBook, 'page'>;
  readonly now: Clock;
  readonly telemetry: Telemetry;
};

/**
 * Tells the outside what was committed, every minute; nothing about the event matters. What does
 * not fit in the time of one invocation is left to the next.
 */
export const createHandler =
  ({ outboxes, announce, follow, requests, now, telemetry }: Dependencies) =>
  async (_event?: unknown, context?: Context): Promise<void> => {
    const left = context?.getRemainingTimeInMillis() ?? defaultMillis;
    const onFailure: FollowServices['onFailure'] = ({ announcement: { contactId } }, error) =>
      telemetry.error('consent-not-followed', error, { contactId: String(contactId) });
    const following = followingConsent({ ...follow, now, onFailure }, announce);
    const { published, parked, oldestMillis } = await publishAnnouncements(outboxes, following, {
      now,
      deadline: instantFromMillis(now() + Math.max(0, left - spareMillis)),
    });
    if (published > 0) telemetry.info('announcements-published', { count: published });
    if (parked > 0) {
      telemetry.warn('announcements-parked', { count: parked });
      telemetry.count('announcements-parked', parked);
    }
    // Every run, of nothing too: an alarm on age then ends by itself.
    telemetry.count('outbox-age-seconds', Math.floor(oldestMillis / 1_000));
    await tellDue({ requests, now, telemetry });
  };

/**
 * Counts requests of persons that have waited for 25 days or more, so that somebody hears it before
 * the month of GDPR art. 12(3) is over. More than a page are too many whatever their number.
 */
const tellDue = async ({
  requests,
  now,
  telemetry,
}: Pick<Dependencies, 'requests' | 'now' | 'telemetry'>): Promise<void> => {
  try {
    const open = (await requests.page('open', mostTold)).requests;
    const due = open.filter((request) => isDueSoon(request, now()));
    for (const { requestId, kind } of due)
      telemetry.warn('request-due-soon', { requestId, reason: kind });
    telemetry.count('requests-due-soon', due.length);
  } catch (error) {
    telemetry.error('requests-not-read', error);
  }
};

const mostTold = 25;

const defaultMillis = 40_000;

/** Enough for a batch that is under way, and for a look at each shard that gets no turn. */
const spareMillis = 8_000;
