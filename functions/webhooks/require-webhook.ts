import type { Webhook, WebhookBook } from '../../shared/webhooks/webhook.ts';
import { ProblemError } from '../runtime/http/problem.ts';

/** The webhook of this id, or 404. */
export const requireWebhook = async (
  webhooks: Pick<WebhookBook, 'read'>,
  webhookId: string,
): Promise<Webhook> => {
  const webhook = await webhooks.read(webhookId);
  if (webhook === undefined) throw new ProblemError('not-found', { detail: 'no such webhook' });
  return webhook;
};
