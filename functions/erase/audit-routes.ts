import { createRoute, z } from '@hono/zod-openapi';
import { dateFromInstant, instantFromMillis, millisPerDay } from '../../shared/kernel/instant.ts';
import { callersOf } from '../../shared/subjects/audit/callers-of.ts';
import { contactIds } from '../runtime/http/contact-ids.ts';
import { decodeCursor, encodeCursor } from '../runtime/http/cursor.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { withIsoMoments } from '../runtime/http/moments.ts';
import {
  idSchema,
  jsonResponse,
  momentSchema,
  pageQuery,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { EraseDependencies } from './erase-routes.ts';

/** The audit trail for the privacy officer: who saw and changed what, and who has which role. */
export const auditRoutes = (app: HttpApp, { audit, tools, now }: EraseDependencies): void => {
  const ids = contactIds(tools.contacts);

  /** Callers name a contact by its id of ours or of theirs: the trail has either. */
  const namesOf = async (named: string): Promise<readonly string[]> => {
    const own = await ids.resolve(named);
    const show = await ids.shown([own]);
    return [...new Set([named, own, show(own)])];
  };

  app.openapi(list, async (c) => {
    const {
      day = dateFromInstant(now()),
      caller,
      contactId: named,
      ...page
    } = c.req.valid('query');
    const { entries, next } = await audit.page(day, page.limit, {
      caller,
      contactIds: named === undefined ? undefined : await namesOf(named),
      after: decodeCursor(c, page.cursor, position)?.after,
    });
    const items = entries.map(withIsoMoments).map((entry) => entryResource.parse(entry));
    const cursor = encodeCursor(c, next === undefined ? undefined : { after: next });
    return c.json(cursor === undefined ? { items } : { items, next: cursor }, 200);
  });

  app.openapi(callers, async (c) => {
    const ago = dateFromInstant(instantFromMillis(now() - 90 * millisPerDay));
    const { since = ago } = c.req.valid('query');
    const items = callersOf(await audit.callersSince(since));
    return c.json({ since, items: items.map((one) => callerResource.parse(one)) }, 200);
  });
};

const callerSchema = z.object({ kind: z.string(), id: z.string() });

const entryResource = z
  .object({
    auditId: z.string(),
    at: momentSchema,
    caller: callerSchema,
    roles: z.array(z.string()),
    kind: z.enum(['read', 'change']),
    route: z.string(),
    ids: z.record(z.string(), z.string()),
    purpose: z.string().optional(),
  })
  .openapi('AuditEntry');

const callerResource = z
  .object({
    caller: callerSchema,
    roles: z.array(z.string()).openapi({ description: 'On the last day that it called' }),
    firstSeen: z.string(),
    lastSeen: z.string(),
    days: z.int().openapi({ description: 'Days on which it called' }),
  })
  .openapi('AuditCaller');

const position = z.strictObject({ after: z.string().min(1).max(200) });

const daySchema = z.iso.date({ error: 'a day, as 2026-11-29' });

const list = createRoute({
  method: 'get',
  path: '/v1/audit',
  operationId: 'listAudit',
  tags: ['rights'],
  summary: 'Who was given personal data and who changed what, on one day',
  description:
    'The calls of one day (UTC; by default today), oldest first: each answer that held personal data and each change that was asked for, with the caller, its roles, the route, the ids in the address, and the purpose that the caller stated in the header `Purpose-Of-Access` (up to 100 characters: a case or a ground). Entries are kept for two years, and no function may change or delete one.',
  ...secured('erase', 'requests:read'),
  request: {
    query: pageQuery.extend({
      day: daySchema.optional().openapi({ example: '2026-11-29' }),
      caller: z.string().min(1).max(300).optional(),
      contactId: idSchema.optional().openapi({ description: 'By your id or ours' }),
    }),
  },
  responses: {
    200: jsonResponse(
      z.object({ items: z.array(entryResource), next: z.string().optional() }),
      'One page',
    ),
    ...problemResponses(400, 401, 403),
  },
});

const callers = createRoute({
  method: 'get',
  path: '/v1/audit/callers',
  operationId: 'listAuditCallers',
  tags: ['rights'],
  summary: 'Who called, with which roles, and when last',
  description:
    'Callers since a day (by default 90 days ago), with the roles that their tokens had on the last day. Compare it with who works for you: whoever left should no longer be there.',
  ...secured('erase', 'requests:read'),
  request: { query: z.object({ since: daySchema.optional() }) },
  responses: {
    200: jsonResponse(
      z.object({ since: z.string(), items: z.array(callerResource) }),
      'The callers, by the last day, newest first',
    ),
    ...problemResponses(400, 401, 403),
  },
});
