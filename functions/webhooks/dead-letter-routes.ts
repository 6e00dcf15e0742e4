import { createRoute, z } from '@hono/zod-openapi';
import { defined } from '../../shared/kernel/object/defined.ts';
import { decodeCursor, encodeCursor } from '../runtime/http/cursor.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  idSchema,
  jsonResponse,
  pageQuery,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';
import { requireWebhook } from './require-webhook.ts';
import { deadLetterResource, shownLetter } from './schema.ts';

/** Events that a webhook did not accept: listed, and sent again. */
export const deadLetterRoutes = (
  app: HttpApp,
  { webhooks, queue }: Pick<Dependencies, 'webhooks' | 'queue'>,
): void => {
  app.openapi(listDeadLetters, async (c) => {
    const { webhookId } = c.req.valid('param');
    const { limit, cursor } = c.req.valid('query');
    await requireWebhook(webhooks, webhookId);
    const after = decodeCursor(c, cursor, z.strictObject({ after: deliveryIdSchema }))?.after;
    const { items, next } = await webhooks.deadLetters(webhookId, limit, after);
    const more = encodeCursor(c, next === undefined ? undefined : { after: next });
    return c.json({ items: items.map(shownLetter), ...defined({ next: more }) }, 200);
  });

  app.openapi(redeliver, async (c) => {
    const { webhookId, deliveryId } = c.req.valid('param');
    await requireWebhook(webhooks, webhookId);
    const letter = await webhooks.deadLetter(webhookId, deliveryId);
    if (letter === undefined)
      throw new ProblemError('not-found', { detail: 'no such dead letter' });
    // Queued first: it may come twice, and is never lost.
    await queue([{ webhookId, event: letter.event, attempt: 1 }]);
    await webhooks.removeDeadLetter(webhookId, deliveryId);
    return c.json({ webhookId, deliveryId }, 202);
  });
};

const deliveryIdSchema = z.string().regex(/^[\w-]{1,100}$/, {
  message: 'the `deliveryId` of a dead letter',
});

const listDeadLetters = createRoute({
  method: 'get',
  path: '/v1/webhooks/{webhookId}/dead-letters',
  operationId: 'listWebhookDeadLetters',
  tags: ['webhooks'],
  summary: 'List the events that a webhook did not accept',
  description: 'The latest first. They are kept for 14 days.',
  ...secured('webhooks', 'webhooks:write'),
  request: { params: z.object({ webhookId: idSchema }), query: pageQuery },
  responses: {
    200: jsonResponse(
      z.object({ items: z.array(deadLetterResource), next: z.string().optional() }),
      'A page of dead letters',
    ),
    ...problemResponses(400, 401, 403, 404),
  },
});

const redeliver = createRoute({
  method: 'post',
  path: '/v1/webhooks/{webhookId}/dead-letters/{deliveryId}/redeliveries',
  operationId: 'redeliverDeadLetter',
  tags: ['webhooks'],
  summary: 'Send an event again whose delivery was given up',
  description: 'It is delivered like a new one, with the same id, and leaves the list.',
  ...secured('webhooks', 'webhooks:write'),
  request: { params: z.object({ webhookId: idSchema, deliveryId: deliveryIdSchema }) },
  responses: {
    202: jsonResponse(
      z.object({ webhookId: idSchema, deliveryId: z.string() }),
      'It is on its way',
    ),
    ...problemResponses(400, 401, 403, 404),
  },
});
