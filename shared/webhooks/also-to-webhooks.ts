import type { Announce } from '../delivery/publish-announcements.ts';
import type { QueueDeliveries } from './deliver-webhook.ts';
import { type WebhookBook, wants } from './webhook.ts';
import { webhookEvent } from './webhook-event.ts';

/**
 * Announces, and queues what was taken for every webhook that wants it. When the queue fails nothing counts
 * as taken, and all of it comes again: an event may be posted twice, but is never lost. Webhooks are read once
 * for all rows of a call, after they were committed: one that was there by then hears of them.
 */
export const alsoToWebhooks =
  (announce: Announce, webhooks: Pick<WebhookBook, 'list'>, queue: QueueDeliveries): Announce =>
  async (rows) => {
    const answer = await announce(rows);
    const ids = new Set(answer.taken);
    const taken = rows.filter(({ id }) => ids.has(id));
    if (taken.length === 0) return answer;
    const listeners = await webhooks.list();
    const deliveries = taken.flatMap((row) =>
      listeners
        .filter((webhook) => wants(webhook, row.announcement.type))
        .map(({ webhookId }) => ({ webhookId, event: webhookEvent(row), attempt: 1 })),
    );
    if (deliveries.length > 0) await queue(deliveries);
    return answer;
  };
