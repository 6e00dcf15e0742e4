import type { Instant } from '../kernel/instant.ts';
import type { WebhookEvent } from './webhook-event.ts';

/** An address of somebody's own service that is told of events. */
export type Webhook = {
  readonly webhookId: string;
  readonly url: string;
  /** The types of event that it receives; all when left out. */
  readonly events?: readonly string[];
  readonly description?: string;
  readonly state: 'enabled' | 'disabled';
  /** Why it is disabled: by a caller, or because its address answered that it is gone (410). */
  readonly disabledBy?: 'caller' | 'gone';
  readonly version: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  /** What its events are signed with. Encrypted: only the keys of the service open it. */
  readonly secret: SealedSecret;
  /** The secret before the last rotation, which signs beside the current one until then. */
  readonly previous?: { readonly secret: SealedSecret; readonly until: Instant };
};

/** A secret as it is stored: encrypted for one webhook, useless as another's. */
export type SealedSecret = string;

/** An event that a webhook did not accept, however often it was sent. */
export type DeadLetter = {
  readonly webhookId: string;
  /** The id of its event: a webhook gets each once, unless it is sent again. */
  readonly deliveryId: string;
  readonly event: WebhookEvent;
  readonly attempts: number;
  readonly failure: DeliveryFailure;
  /** The last HTTP status, where there was an answer. */
  readonly status?: number;
  readonly at: Instant;
};

/** Why a delivery failed, as codes; nothing of what the other side answered. */
export const deliveryFailures = [
  'address-not-public',
  'name-not-found',
  'timed-out',
  'unreachable',
  'answer-too-large',
  'redirected',
  'status',
  'gone',
  'disabled',
] as const;
export type DeliveryFailure = (typeof deliveryFailures)[number];

/** Days for which a dead letter is kept: as long as a message in a queue. */
export const deadLetterDays = 14;

/** Endpoints of one stage: more would be a bus, and there is one. */
export const mostWebhooks = 20;

/** Where webhooks and their dead letters are kept. */
export type WebhookBook = {
  /** All, in the order in which they were made; at most `mostWebhooks` and some. */
  list(): Promise<readonly Webhook[]>;
  read(webhookId: string): Promise<Webhook | undefined>;
  /** Stores the next version; `conflict` when another one was stored meanwhile, or it was removed. */
  put(webhook: Webhook): Promise<'stored' | 'conflict'>;
  /** Its dead letters go after their term. False when there was none. */
  remove(webhookId: string): Promise<boolean>;
  /** The same event again replaces what was kept of it. */
  keepDeadLetter(letter: DeadLetter): Promise<void>;
  /** The latest first. */
  deadLetters(webhookId: string, limit: number, after?: string): Promise<DeadLetterPage>;
  deadLetter(webhookId: string, deliveryId: string): Promise<DeadLetter | undefined>;
  removeDeadLetter(webhookId: string, deliveryId: string): Promise<void>;
};

export type DeadLetterPage = {
  readonly items: readonly DeadLetter[];
  readonly next?: string;
};

/** Whether a webhook is to be told of an event of this type. */
export const wants = ({ state, events }: Webhook, type: string): boolean =>
  state === 'enabled' && (events === undefined || events.includes(type));
