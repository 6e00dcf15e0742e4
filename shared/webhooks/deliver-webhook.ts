import { type Clock, type Instant, plusMillis } from '../kernel/instant.ts';
import { longestDelaySeconds, retryAfterMillis } from './retry-delays.ts';
import type { DeliveryFailure, SealedSecret, Webhook, WebhookBook } from './webhook.ts';
import { type WebhookEvent, webhookBody } from './webhook-event.ts';

/**
 * Makes one attempt to deliver an event. What fails is put back with a longer delay; after the last attempt,
 * and when the endpoint says that it is gone, it becomes a dead letter. A webhook that was removed is
 * told nothing more.
 */
export const deliverWebhook = async (
  tools: DeliveryTools,
  delivery: WebhookDelivery,
): Promise<DeliveryResult> => {
  const { webhooks, queue, now, random } = tools;
  const { webhookId, event, attempt, notBefore } = delivery;
  if (notBefore !== undefined && notBefore > now()) {
    await queue([delivery], delayUntil(notBefore, now()));
    return { outcome: 'waits' };
  }
  const webhook = await webhooks.read(webhookId);
  if (webhook === undefined) return { outcome: 'removed' };

  const giveUp = async (failed: Failed): Promise<DeliveryResult> => {
    await webhooks.keepDeadLetter({
      ...{ webhookId, deliveryId: event.id, event, attempts: attempt, at: now() },
      ...failed,
    });
    return { outcome: 'given-up', ...failed };
  };

  if (webhook.state === 'disabled') return giveUp({ failure: 'disabled' });
  const posted = await postEvent(tools, webhook, event);
  if (posted.failure === undefined) return { outcome: 'delivered' };
  if (posted.failure === 'gone') {
    await disable(webhooks, webhook, now());
    return giveUp(posted);
  }
  const wait = retryAfterMillis(attempt, random());
  if (wait === undefined) return giveUp(posted);
  const next = plusMillis(now(), wait);
  await queue(
    [{ webhookId, event, attempt: attempt + 1, notBefore: next }],
    delayUntil(next, now()),
  );
  return { outcome: 'failed', ...posted };
};

/** Posts an event once, signed with every secret that is valid now. */
export const postEvent = async (
  { open, sign, post, now }: PostTools,
  { webhookId, url, secret, previous }: Webhook,
  event: WebhookEvent,
): Promise<Posted> => {
  const at = now();
  const sealed = [
    secret,
    ...(previous !== undefined && previous.until > at ? [previous.secret] : []),
  ];
  const secrets = await Promise.all(sealed.map((one) => open(webhookId, one)));
  const body = webhookBody(event);
  const seconds = Math.floor(at / 1_000);
  const answer = await post(url, body, {
    'webhook-id': event.id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': sign(secrets, { id: event.id, seconds, body }),
  });
  if ('failure' in answer) return answer;
  const { status } = answer;
  if (status >= 200 && status < 300) return { status };
  if (status === 410) return { failure: 'gone', status };
  return { failure: status >= 300 && status < 400 ? 'redirected' : 'status', status };
};

/** One event on its way to one webhook, as its queue holds it. */
export type WebhookDelivery = {
  readonly webhookId: string;
  readonly event: WebhookEvent;
  /** 1 for the first. */
  readonly attempt: number;
  readonly notBefore?: Instant;
};

/** Puts deliveries on the queue, to be seen after a delay of at most `longestDelaySeconds`. */
export type QueueDeliveries = (
  deliveries: readonly WebhookDelivery[],
  delaySeconds?: number,
) => Promise<void>;

/** Posts to an address that strangers chose: it follows nothing, trusts nothing, and never throws. */
export type PostWebhook = (
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
) => Promise<{ readonly status: number } | { readonly failure: DeliveryFailure }>;

export type PostTools = {
  /** Decrypts a secret of a webhook. */
  readonly open: (webhookId: string, sealed: SealedSecret) => Promise<string>;
  /** The signature header, with a signature by each secret. */
  readonly sign: (secrets: readonly string[], signed: SignedMessage) => string;
  readonly post: PostWebhook;
  readonly now: Clock;
};

export type SignedMessage = {
  readonly id: string;
  readonly seconds: number;
  readonly body: string;
};

export type DeliveryTools = PostTools & {
  readonly webhooks: Pick<WebhookBook, 'read' | 'put' | 'keepDeadLetter'>;
  readonly queue: QueueDeliveries;
  /** 0 or more, below 1. */
  readonly random: () => number;
};

type Failed = { readonly failure: DeliveryFailure; readonly status?: number };

/** What came of a post: a status of 2xx without a failure, or why it failed. */
export type Posted = { readonly failure?: undefined; readonly status: number } | Failed;

export type DeliveryResult =
  | { readonly outcome: 'delivered' | 'waits' | 'removed' }
  | ({ readonly outcome: 'failed' | 'given-up' } & Failed);

const delayUntil = (at: Instant, now: Instant): number =>
  Math.min(longestDelaySeconds, Math.max(0, Math.ceil((at - now) / 1_000)));

/** Whoever changed it meanwhile knows it better: a conflict is not an error. */
const disable = async (
  webhooks: Pick<WebhookBook, 'put'>,
  webhook: Webhook,
  at: Instant,
): Promise<void> => {
  await webhooks.put({
    ...webhook,
    state: 'disabled',
    disabledBy: 'gone',
    version: webhook.version + 1,
    changedAt: at,
  });
};
