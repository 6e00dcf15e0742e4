import { z } from '@hono/zod-openapi';
import { isoFromInstant } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { type DeadLetter, deliveryFailures, type Webhook } from '../../shared/webhooks/webhook.ts';
import { idSchema, momentSchema } from '../runtime/http/route-kit.ts';

/** The events that a webhook can be told of, as docs/events lists them. */
const eventTypes = [
  'consent.changed',
  'contact.suppressed',
  'contact.erased',
  'mailing.state-changed',
] as const;

const url = z.string().min(1).max(500).openapi({
  description:
    'Where events are posted: `https`, on the public internet, without user, password or `#`',
  example: 'https://hooks.waterweg.example/grondslag',
});
const events = z
  .array(z.enum(eventTypes))
  .min(1)
  .max(eventTypes.length)
  .openapi({ description: 'The events that it receives; all of them if omitted' });
const description = z.string().max(200).openapi({ example: 'Keeps the shop up to date' });

export const webhookBody = z
  .strictObject({
    url,
    events: events.optional(),
    description: description.optional(),
  })
  .openapi('WebhookBody');

export const webhookChange = z
  .strictObject({
    url: url.optional(),
    events: events.nullable().optional().openapi({ description: '`null` is every event again' }),
    description: description.nullable().optional(),
    state: z.enum(['enabled', 'disabled']).optional().openapi({
      description: 'A disabled webhook receives nothing; what waits for it becomes a dead letter',
    }),
  })
  .openapi('WebhookChange');

export const webhookResource = z
  .object({
    webhookId: idSchema,
    url,
    events: events.optional(),
    description: description.optional(),
    state: z.enum(['enabled', 'disabled']),
    disabledBy: z.enum(['caller', 'gone']).optional().openapi({
      description: '`gone`: its address answered 410',
    }),
    version: z.int(),
    createdAt: momentSchema,
    changedAt: momentSchema,
    previousSecretUntil: momentSchema.optional().openapi({
      description: 'Until then every event is signed with the previous secret too',
    }),
  })
  .openapi('Webhook');

export const webhookWithSecret = webhookResource
  .extend({
    secret: z.string().openapi({
      description:
        'Checks the signature of every event. Only this response contains it: it is stored encrypted, and nobody can read it again',
      example: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD',
    }),
  })
  .openapi('WebhookWithSecret');

export const rotationBody = z
  .strictObject({
    overlapHours: z.int().min(0).max(168).default(24).openapi({
      description: 'For how long the previous secret signs too; 0 when it was stolen',
    }),
  })
  .openapi('SecretRotation');

export const testResult = z
  .object({
    isDelivered: z
      .boolean()
      .openapi({ description: 'Whether it answered 2xx within five seconds' }),
    status: z.int().optional().openapi({ description: 'The HTTP status it answered' }),
    failure: z.enum(deliveryFailures).optional(),
    eventId: z.string().openapi({ description: 'The `webhook-id` of the event that was sent' }),
  })
  .openapi('WebhookTest');

export const deadLetterResource = z
  .object({
    deliveryId: z.string().openapi({ description: 'The `webhook-id` of the event' }),
    type: z.string(),
    timestamp: momentSchema.openapi({ description: 'When the event was committed' }),
    data: z.record(z.string(), z.unknown()).openapi({ description: 'As in docs/events' }),
    attempts: z.int(),
    failure: z.enum(deliveryFailures).openapi({ description: 'Of the last attempt' }),
    status: z.int().optional(),
    at: momentSchema.openapi({ description: 'When it was given up' }),
  })
  .openapi('DeadLetter');

/** A webhook as its callers see it: without any secret. */
export const shownWebhook = (webhook: Webhook) => {
  const { webhookId, url, events, description, state, disabledBy, version, previous } = webhook;
  return defined({
    ...{ webhookId, url, state, version },
    events: events === undefined ? undefined : ([...events] as (typeof eventTypes)[number][]),
    description,
    disabledBy,
    createdAt: isoFromInstant(webhook.createdAt),
    changedAt: isoFromInstant(webhook.changedAt),
    previousSecretUntil: previous === undefined ? undefined : isoFromInstant(previous.until),
  });
};

export const shownLetter = ({ deliveryId, event, attempts, failure, status, at }: DeadLetter) =>
  defined({
    ...{ deliveryId, type: event.type, timestamp: event.timestamp, data: { ...event.data } },
    ...{ attempts, failure, at: isoFromInstant(at) },
    status,
  });
