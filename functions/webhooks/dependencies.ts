import type { Digest } from '../../shared/kernel/digest.ts';
import type { Clock } from '../../shared/kernel/instant.ts';
import type { PostTools, QueueDeliveries } from '../../shared/webhooks/deliver-webhook.ts';
import type { WebhookBook } from '../../shared/webhooks/webhook.ts';
import type { IdempotencyStore } from '../runtime/http/idempotency.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/** What the routes and deliveries of webhooks need of the world. */
export type Dependencies = PostTools & {
  readonly webhooks: WebhookBook;
  readonly queue: QueueDeliveries;
  /** What is wrong with an address, in words for its caller. */
  readonly addressFault: (url: string) => string | undefined;
  readonly newSecret: () => string;
  /** Encrypts a secret for one webhook. */
  readonly seal: (webhookId: string, secret: string) => Promise<string>;
  readonly newId: () => string;
  /** 0 or more, below 1. */
  readonly random: () => number;
  readonly idempotency: IdempotencyStore;
  readonly digest: Digest;
  readonly now: Clock;
  readonly telemetry: Telemetry;
};
