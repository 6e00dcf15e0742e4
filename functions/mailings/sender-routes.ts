import { createRoute, z } from '@hono/zod-openapi';
import { countryCode } from '../../shared/kernel/country.ts';
import { senderId } from '../../shared/kernel/ids.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import { decodeCursor, encodeCursor } from '../runtime/http/cursor.ts';
import { etagOf, matchVersion } from '../runtime/http/etag.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { withIsoMoments } from '../runtime/http/moments.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  idSchema,
  jsonBody,
  jsonResponse,
  pageQuery,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import { type Dependencies, personOf } from './dependencies.ts';
import { present } from './present.ts';
import { senderBody, senderResource, senderVersionResource } from './schema.ts';
import { senderErrors } from './sender-errors.ts';

/** Senders: who is mailed for. */
export const senderRoutes = (app: HttpApp, { store, now }: Dependencies): void => {
  app.openapi(listSenders, async (c) => {
    const senders = await store.senders();
    return c.json({ items: senders.map((sender) => present(senderResource, sender)) }, 200);
  });

  app.openapi(readSender, async (c) => {
    const sender = await store.sender(senderId(c.req.valid('param').senderId));
    if (sender === undefined) throw new ProblemError('not-found');
    c.header('etag', etagOf(sender.version));
    return c.json(present(senderResource, sender), 200);
  });

  app.openapi(listVersions, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const before = decodeCursor(c, cursor, versionCursor)?.before;
    const page = await store.senderVersions(senderId(c.req.valid('param').senderId), limit, before);
    if (before === undefined && page.versions.length === 0) throw new ProblemError('not-found');
    const next = encodeCursor(
      c,
      page.next === undefined ? undefined : { before: Number(page.next) },
    );
    const items = page.versions.map((version) =>
      present(senderVersionResource, withIsoMoments(version)),
    );
    return c.json({ items, ...(next === undefined ? {} : { next }) }, 200);
  });

  app.openapi(writeSender, async (c) => {
    const id = senderId(c.req.valid('param').senderId);
    const body = c.req.valid('json');
    const errors = senderErrors(body as unknown as Sender);
    if (errors.length > 0) throw new ProblemError('refused', { errors });
    const stored = await store.sender(id);
    const ifMatch = c.req.header('if-match');
    // `*` asks that there be a version; a first one has none (RFC 9110 13.1.1).
    if (stored === undefined && ifMatch?.trim() === '*') throw new ProblemError('version-mismatch');
    const expected = stored === undefined ? 0 : matchVersion(ifMatch, stored.version);
    const sender = {
      ...body,
      senderId: id,
      country: countryCode(body.country),
      version: expected + 1,
      changedBy: personOf(c),
      changedAt: now(),
    } as Sender;
    if ((await store.putSender(sender, expected)) === 'conflict')
      throw new ProblemError('version-mismatch');
    c.header('etag', etagOf(sender.version));
    return c.json(present(senderResource, sender), stored === undefined ? 201 : 200);
  });
};

const params = z.object({ senderId: idSchema });

const listSenders = createRoute({
  method: 'get',
  path: '/v1/senders',
  operationId: 'listSenders',
  tags: ['senders'],
  summary: 'The legal entities on whose behalf is mailed',
  description: 'All of them at once: an organisation has a handful.',
  ...secured('mailings', 'mailings:read'),
  responses: {
    200: jsonResponse(z.object({ items: z.array(senderResource) }), 'All senders'),
    ...problemResponses(401, 403),
  },
});

const readSender = createRoute({
  method: 'get',
  path: '/v1/senders/{senderId}',
  operationId: 'readSender',
  tags: ['senders'],
  summary: 'One sender, with its ETag',
  description: 'What every mail of this sender states, and the choices it made within the law.',
  ...secured('mailings', 'mailings:read'),
  request: { params },
  responses: {
    200: jsonResponse(senderResource, 'The sender'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const writeSender = createRoute({
  method: 'put',
  path: '/v1/senders/{senderId}',
  operationId: 'writeSender',
  tags: ['senders'],
  summary: 'Register a sender, or change one (with If-Match)',
  description:
    'A mailing needs a sender with a legal name and a postal address (Tw art. 11.7(7)). Changing an existing sender needs `If-Match`. What it says stands in every mail, so a marketer may not change it, and a text in it that advertises is refused with the words that do.',
  ...secured('mailings', 'senders:write'),
  request: { params, body: jsonBody(senderBody) },
  responses: {
    200: jsonResponse(senderResource, 'Changed'),
    201: jsonResponse(senderResource, 'Registered'),
    ...problemResponses(400, 401, 403, 412, 413, 415, 422, 428),
  },
});

const listVersions = createRoute({
  method: 'get',
  path: '/v1/senders/{senderId}/versions',
  operationId: 'listSenderVersions',
  tags: ['senders'],
  summary: 'Every version of a sender, newest first',
  description:
    'Each as it was written, with who wrote it and when. A mailing goes out for the version that its `senderVersion` names.',
  ...secured('mailings', 'mailings:read'),
  request: { params, query: pageQuery },
  responses: {
    200: jsonResponse(
      z.object({ items: z.array(senderVersionResource), next: z.string().optional() }),
      'One page',
    ),
    ...problemResponses(400, 401, 403, 404),
  },
});

/** The version before which a page goes on. */
const versionCursor = z.strictObject({ before: z.int().min(1).max(999_999_999) });
