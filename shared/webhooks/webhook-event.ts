import type { PendingAnnouncement } from '../delivery/publish-announcements.ts';
import { isoFromInstant } from '../kernel/instant.ts';

/**
 * What a webhook is told of an announcement: ids, codes and numbers. The keyed hash of an address is left
 * out, because it is personal data (GDPR recital 26) and of no use outside this service.
 */
export const webhookEvent = ({ id, at, announcement }: PendingAnnouncement): WebhookEvent => {
  const { type, addressHash: _, ...data } = announcement;
  return { id: deliveryIdOf(id), type, timestamp: isoFromInstant(at), data };
};

/** An event on its way to a webhook. The body is the JSON of all but its id, which is a header. */
export type WebhookEvent = {
  readonly id: string;
  readonly type: string;
  /** When it was committed (ISO 8601, UTC). */
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** The body that is signed and sent, in the payload structure of Standard Webhooks 1.0. */
export const webhookBody = ({ type, timestamp, data }: WebhookEvent): string =>
  JSON.stringify({ type, timestamp, data });

/** Ids of the outbox may have a `#`, which an address cannot have in its path. */
const deliveryIdOf = (id: string): string => id.replaceAll(/[^\w-]/g, '-');
