import { createRoute, z } from '@hono/zod-openapi';
import { dateFromInstant, instantFromMillis, millisPerDay } from '../../shared/kernel/instant.ts';
import { auditDays } from '../../shared/subjects/audit/audit-days.ts';
import { callerFindings, callersOf } from '../../shared/subjects/audit/callers-of.ts';
import { contactIds } from '../runtime/http/contact-ids.ts';
import { decodeCursor, encodeCursor } from '../runtime/http/cursor.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { withIsoMoments } from '../runtime/http/moments.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  idSchema,
  jsonResponse,
  momentSchema,
  pageQuery,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import { notingContacts } from '../runtime/noted-contacts.ts';
import type { EraseDependencies } from './erase-routes.ts';

/** The audit trail for the privacy officer: who saw and changed what, and who has which role. */
export const auditRoutes = (app: HttpApp, { trail, tools, now }: EraseDependencies): void => {
  const ids = contactIds(tools.contacts);

  app.openapi(list, async (c) => {
    const today = dateFromInstant(now());
    const {
      day: first = today,
      until = first,
      caller,
      contactId: named,
      ...page
    } = c.req.valid('query');
    if (until < first || daysBetween(first, until) >= mostDays)
      throw new ProblemError('invalid-request', {
        errors: [{ pointer: '/until', in: 'query', message: notASpan }],
      });
    const from = decodeCursor(c, page.cursor, position) ?? { day: first };
    const { entries, next } = await auditDays(trail, from, {
      ...{ until, limit: page.limit, caller },
      contactId: named === undefined ? undefined : await ids.resolve(named),
    });
    // A trail that recorded whom it showed would grow by what it holds each time that it is read.
    const show = await notingContacts(
      async () => {},
      () => ids.shown([...new Set(entries.flatMap(({ contacts }) => contacts))]),
    );
    const items = entries.map(({ contacts, ...entry }) =>
      entryResource.parse({ ...withIsoMoments(entry), contactIds: contacts.map(show) }),
    );
    const cursor = encodeCursor(c, next);
    return c.json(cursor === undefined ? { items } : { items, next: cursor }, 200);
  });

  app.openapi(callers, async (c) => {
    const ago = dateFromInstant(instantFromMillis(now() - 90 * millisPerDay));
    const { since = ago } = c.req.valid('query');
    const activeSince = dateFromInstant(instantFromMillis(now() - unseenDays * millisPerDay));
    const items = callersOf(await trail.callersSince(since), activeSince);
    return c.json({ since, items: items.map((one) => callerResource.parse(one)) }, 200);
  });
};

const daysBetween = (first: string, last: string): number =>
  (Date.parse(last) - Date.parse(first)) / millisPerDay;

/** Days that one call may look through, with one query for each. */
const mostDays = 92;
const notASpan = `not before \`day\`, and at most ${mostDays} days together`;

/** A caller that was not seen for this many days may have left. */
const unseenDays = 30;

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
    contactIds: z.array(z.string()).openapi({
      description: 'Whose data it was, by your ids; an erased contact by ours',
    }),
    purpose: z.string().optional(),
    goesOnWith: z.string().optional().openapi({
      description: 'The first entry of the same call, whose response showed these contacts too',
    }),
  })
  .openapi('AuditEntry');

const callerResource = z
  .object({
    caller: callerSchema,
    roles: z.array(z.string()).openapi({ description: 'On the last day that it called' }),
    findings: z.array(z.enum(callerFindings)).openapi({
      description: `\`long-unseen\`: not for ${unseenDays} days, so somebody may have left; \`undoes-four-eyes\`: it had roles of which one judges what the other changes; \`roles-changed\`: other roles than on its first day`,
    }),
    firstSeen: z.string(),
    lastSeen: z.string(),
    days: z.int().openapi({ description: 'Days on which it called' }),
  })
  .openapi('AuditCaller');

const daySchema = z.iso.date({ error: 'a day, as 2026-11-29' });

const position = z.strictObject({
  day: daySchema,
  after: z.string().min(1).max(200).optional(),
});

const list = createRoute({
  method: 'get',
  path: '/v1/audit',
  operationId: 'listAudit',
  tags: ['rights'],
  summary: 'Who was given personal data and who changed what',
  description:
    'The calls of one day or several (UTC; by default today), oldest first: each answer that held personal data and each change that was asked for, with the caller, its roles, the route, the ids in the address, whose data it was, and the purpose that the caller stated in the header `Purpose-Of-Access` (up to 100 characters: a case or a ground). Only our own ids are stored, so your id of an erased person finds nothing. Entries are kept for two years, and no function may change or delete one.',
  ...secured('erase', 'requests:read'),
  request: {
    query: pageQuery.extend({
      day: daySchema.optional().openapi({ example: '2026-11-29' }),
      until: daySchema.optional().openapi({
        description: `The last day, by default \`day\`; at most ${mostDays} days together`,
      }),
      caller: z.string().min(1).max(300).optional(),
      contactId: idSchema
        .optional()
        .openapi({ description: 'By your id or ours; an erased contact by ours' }),
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
  summary: 'Who called, with which roles, and when they last did',
  description:
    'Callers since a day (by default 90 days ago), with the roles that their tokens had on the last day. `findings` names callers who may have left, and callers whose roles undo the four eyes: withdraw those roles where your people get their tokens.',
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
