import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { isoFromInstant, plusMillis } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { postEvent } from '../../shared/webhooks/deliver-webhook.ts';
import { mostWebhooks, type Webhook } from '../../shared/webhooks/webhook.ts';
import { etagOf, matchVersion } from '../runtime/http/etag.ts';
import type { HttpApp, HttpEnv } from '../runtime/http/http-app.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  idSchema,
  jsonBody,
  jsonResponse,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';
import { requireWebhook } from './require-webhook.ts';
import {
  rotationBody,
  shownWebhook,
  testResult,
  webhookBody,
  webhookChange,
  webhookResource,
  webhookWithSecret,
} from './schema.ts';

/** Webhooks: made, listed, read, changed, removed, given another secret, and tried. */
export const webhookRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { webhooks, addressFault, newId, newSecret, seal, now } = dependencies;

  const requireAddress = (url: string): void => {
    const message = addressFault(url);
    if (message !== undefined)
      throw new ProblemError('refused', { errors: [{ pointer: '/url', in: 'body', message }] });
  };

  /** Stores the next version, unless somebody else has since. */
  const store = async (
    c: Context<HttpEnv>,
    webhook: Webhook,
    otherwise: 'conflict' | 'version-mismatch' = 'conflict',
  ): Promise<Webhook> => {
    if ((await webhooks.put(webhook)) === 'conflict') throw new ProblemError(otherwise);
    c.header('etag', etagOf(webhook.version));
    return webhook;
  };

  app.openapi(createWebhook, async (c) => {
    const { url, events, description } = c.req.valid('json');
    requireAddress(url);
    if ((await webhooks.list()).length >= mostWebhooks)
      throw new ProblemError('refused', {
        detail: `there are ${mostWebhooks} webhooks, the most there can be: remove one, or subscribe to the event bus`,
      });
    const webhookId = newId();
    const secret = newSecret();
    const at = now();
    const webhook = await store(c, {
      ...{ webhookId, url, state: 'enabled', version: 1, createdAt: at, changedAt: at },
      ...defined({ events, description }),
      secret: await seal(webhookId, secret),
    });
    c.header('location', `/v1/webhooks/${webhookId}`);
    return c.json({ ...shownWebhook(webhook), secret }, 201);
  });

  app.openapi(listWebhooks, async (c) => {
    const items = await webhooks.list();
    return c.json({ items: items.map(shownWebhook) }, 200);
  });

  app.openapi(readWebhook, async (c) => {
    const webhook = await requireWebhook(webhooks, c.req.valid('param').webhookId);
    c.header('etag', etagOf(webhook.version));
    return c.json(shownWebhook(webhook), 200);
  });

  app.openapi(changeWebhook, async (c) => {
    const change = c.req.valid('json');
    const before = await requireWebhook(webhooks, c.req.valid('param').webhookId);
    matchVersion(c.req.header('if-match'), before.version);
    if (change.url !== undefined) requireAddress(change.url);
    const next = { ...changed(before, change), changedAt: now() };
    const after = await store(c, next, 'version-mismatch');
    return c.json(shownWebhook(after), 200);
  });

  app.openapi(removeWebhook, async (c) => {
    const { webhookId } = c.req.valid('param');
    if (!(await webhooks.remove(webhookId)))
      throw new ProblemError('not-found', { detail: 'no such webhook' });
    return c.json({ webhookId }, 200);
  });

  app.openapi(rotateSecret, async (c) => {
    const { overlapHours } = c.req.valid('json');
    const before = await requireWebhook(webhooks, c.req.valid('param').webhookId);
    const { previous: _, ...rest } = before;
    const secret = newSecret();
    const at = now();
    const until = plusMillis(at, overlapHours * 3_600_000);
    const after = await store(
      c,
      defined({
        ...rest,
        previous: overlapHours === 0 ? undefined : { secret: before.secret, until },
        secret: await seal(before.webhookId, secret),
        version: before.version + 1,
        changedAt: at,
      }),
    );
    return c.json({ ...shownWebhook(after), secret }, 200);
  });

  app.openapi(testWebhook, async (c) => {
    const { webhookId } = c.req.valid('param');
    const webhook = await requireWebhook(webhooks, webhookId);
    const eventId = newId();
    const posted = await postEvent(dependencies, webhook, {
      ...{ id: eventId, type: 'webhook.test', timestamp: isoFromInstant(now()) },
      data: { webhookId },
    });
    const { status, failure } = posted;
    return c.json(
      {
        isDelivered: failure === undefined,
        ...defined({ status, failure }),
        eventId,
      },
      200,
    );
  });
};

/** The next version; what the change does not name stays. */
const changed = (before: Webhook, change: z.infer<typeof webhookChange>): Webhook => {
  const { events, description, disabledBy, ...rest } = before;
  const nextEvents = change.events === undefined ? events : (change.events ?? undefined);
  const nextDescription =
    change.description === undefined ? description : (change.description ?? undefined);
  const state = change.state ?? before.state;
  const by = change.state === 'disabled' ? 'caller' : disabledBy;
  return defined({
    ...rest,
    state,
    ...defined({ url: change.url, events: nextEvents, description: nextDescription }),
    disabledBy: state === 'disabled' && by !== undefined ? by : undefined,
    version: before.version + 1,
  });
};

const ofOne = { params: z.object({ webhookId: idSchema }) };
const may = secured('webhooks', 'webhooks:write');

const createWebhook = createRoute({
  method: 'post',
  path: '/v1/webhooks',
  operationId: 'createWebhook',
  tags: ['webhooks'],
  summary: 'Have events posted to an address of yours',
  description:
    'Each event of docs/events is posted as `{ type, timestamp, data }`, signed as Standard Webhooks 1.0 says: headers `webhook-id`, `webhook-timestamp`, `webhook-signature`. Ids and codes only. Answer 2xx within five seconds; otherwise it is tried ten times in about three days, and then kept as a dead letter for 14 days. Only this response contains the `secret`.',
  ...may,
  request: { body: jsonBody(webhookBody) },
  responses: {
    201: jsonResponse(webhookWithSecret, 'The webhook, with its secret'),
    ...problemResponses(400, 401, 403, 409, 422),
  },
});

const listWebhooks = createRoute({
  method: 'get',
  path: '/v1/webhooks',
  operationId: 'listWebhooks',
  tags: ['webhooks'],
  summary: 'List the webhooks',
  description: 'All of them, oldest first; there are twenty at most.',
  ...may,
  responses: {
    200: jsonResponse(z.object({ items: z.array(webhookResource) }), 'The webhooks'),
    ...problemResponses(401, 403),
  },
});

const readWebhook = createRoute({
  method: 'get',
  path: '/v1/webhooks/{webhookId}',
  operationId: 'readWebhook',
  tags: ['webhooks'],
  summary: 'Read a webhook',
  description: 'Without its secret, which nobody can read again.',
  ...may,
  request: ofOne,
  responses: {
    200: jsonResponse(webhookResource, 'The webhook'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const changeWebhook = createRoute({
  method: 'patch',
  path: '/v1/webhooks/{webhookId}',
  operationId: 'changeWebhook',
  tags: ['webhooks'],
  summary: 'Change a webhook, or disable it',
  description: 'Members that are left out stay. The secret stays too.',
  ...may,
  request: { ...ofOne, body: jsonBody(webhookChange) },
  responses: {
    200: jsonResponse(webhookResource, 'The webhook as changed'),
    ...problemResponses(400, 401, 403, 404, 409, 412, 422, 428),
  },
});

const removeWebhook = createRoute({
  method: 'delete',
  path: '/v1/webhooks/{webhookId}',
  operationId: 'removeWebhook',
  tags: ['webhooks'],
  summary: 'Remove a webhook',
  description: 'Events that wait for it are dropped, and its secret is gone.',
  ...may,
  request: ofOne,
  responses: {
    200: jsonResponse(z.object({ webhookId: idSchema }), 'It is removed'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const rotateSecret = createRoute({
  method: 'post',
  path: '/v1/webhooks/{webhookId}/secret-rotations',
  operationId: 'rotateWebhookSecret',
  tags: ['webhooks'],
  summary: 'Give a webhook another secret',
  description:
    'Returns the new secret, once. For `overlapHours` each event carries two signatures, so that the receiver can change over without losing one. A second rotation ends the secret before the last at once.',
  ...may,
  request: { ...ofOne, body: jsonBody(rotationBody) },
  responses: {
    200: jsonResponse(webhookWithSecret, 'The webhook, with its new secret'),
    ...problemResponses(400, 401, 403, 404, 409),
  },
});

const testWebhook = createRoute({
  method: 'post',
  path: '/v1/webhooks/{webhookId}/tests',
  operationId: 'testWebhook',
  tags: ['webhooks'],
  summary: 'Send a test event now',
  description:
    'Posts an event `webhook.test` once, signed like any other, and returns what came of it. A disabled webhook can be tested too.',
  ...may,
  request: ofOne,
  responses: {
    200: jsonResponse(testResult, 'What came of it'),
    ...problemResponses(400, 401, 403, 404),
  },
});
