import { createRoute, z } from '@hono/zod-openapi';
import { contactId as contactIdOf, mailingId } from '../../shared/kernel/ids.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { type Hold, heldKinds, holdId } from '../../shared/retention/hold.ts';
import { callerOf } from '../runtime/http/authorize.ts';
import { contactIds, type ShowContactId } from '../runtime/http/contact-ids.ts';
import { noContact } from '../runtime/http/contact-problems.ts';
import { decodeCursor, encodeCursor } from '../runtime/http/cursor.ts';
import { oneLine } from '../runtime/http/fields/one-line.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { idempotent } from '../runtime/http/idempotency.ts';
import { withIsoMoments } from '../runtime/http/moments.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  idSchema,
  jsonBody,
  jsonResponse,
  momentSchema,
  pageQuery,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { EraseDependencies } from './erase-routes.ts';

/** Holds for disputes: while one is in force nothing about its contact or mailing is deleted. */
export const holdRoutes = (
  app: HttpApp,
  { tools, retention, idempotency: store, digest, now }: EraseDependencies,
): void => {
  for (const path of ['/v1/holds', '/v1/holds/:holdId/release'])
    app.use(path, idempotent({ store, digest, now }));
  const ids = contactIds(tools.contacts);

  const shown = async (some: readonly Hold[]) => {
    const contacts = some.flatMap(({ on, id }) => (on === 'contact' ? [contactIdOf(id)] : []));
    const show = await ids.shown(contacts);
    return some.map((hold) => presentHold(hold, show));
  };

  const placeOf = async ({ on, id }: z.output<typeof holdBody>): Promise<string> => {
    if (on === 'contact') {
      const contactId = await ids.resolve(id);
      if ((await tools.contacts.read(contactId)) === undefined) throw noContact();
      return contactId;
    }
    const isThere =
      (await retention.remover.header(mailingId(id))) !== undefined ||
      (await retention.remover.mail(mailingId(id))) !== undefined;
    if (!isThere) throw new ProblemError('not-found', { detail: 'no such mailing' });
    return id;
  };

  app.openapi(place, async (c) => {
    const body = c.req.valid('json');
    const hold: Hold = {
      ...body,
      holdId: holdId(tools.newId()),
      id: await placeOf(body),
      placedAt: now(),
      placedBy: callerOf(c.env?.event)?.id ?? 'unknown',
    };
    await retention.holds.place(hold);
    const [item] = await shown([hold]);
    return c.json(holdResource.parse(item), 201);
  });

  app.openapi(list, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const page = await retention.holds.page(limit, decodeCursor(c, cursor, position)?.after);
    const items = await shown(page.holds);
    const next = encodeCursor(c, page.next === undefined ? undefined : { after: page.next });
    return c.json(next === undefined ? { items } : { items, next }, 200);
  });

  app.openapi(release, async (c) => {
    const by = callerOf(c.env?.event)?.id ?? 'unknown';
    const { reason } = c.req.valid('json');
    const hold = await retention.holds.release(holdId(c.req.valid('param').holdId), {
      at: now(),
      by,
      reason,
    });
    if (hold === undefined)
      throw new ProblemError('not-found', { detail: 'no such hold is in force' });
    const [item] = await shown([hold]);
    return c.json(holdResource.parse(item), 200);
  });
};

const presentHold = ({ released, ...hold }: Hold, show: ShowContactId) =>
  holdResource.parse(
    withIsoMoments(
      defined({
        ...hold,
        id: hold.on === 'contact' ? show(contactIdOf(hold.id)) : hold.id,
        releasedAt: released?.at,
        releasedBy: released?.by,
        releaseReason: released?.reason,
      }),
    ),
  );

const holdBody = z
  .strictObject({
    on: z.enum(heldKinds),
    id: idSchema.openapi({ description: 'Of the contact or the mailing', example: 'henk' }),
    reason: oneLine(300).openapi({ example: 'complaint before the authority, case 2026-17' }),
    evidenceRef: oneLine(200).openapi({ example: 'case-2026-17' }),
  })
  .openapi('HoldRequest');

const holdResource = z
  .object({
    holdId: z.string(),
    on: z.enum(heldKinds),
    id: z.string(),
    reason: z.string(),
    evidenceRef: z.string(),
    placedAt: momentSchema,
    placedBy: z.string(),
    releasedAt: momentSchema.optional(),
    releasedBy: z.string().optional(),
    releaseReason: z.string().optional(),
  })
  .openapi('Hold');

const position = z.strictObject({ after: z.string().min(1).max(200) });

const place = createRoute({
  method: 'post',
  path: '/v1/holds',
  operationId: 'recordHold',
  tags: ['rights'],
  summary: 'Keep everything about a contact or a mailing while there is a dispute',
  description:
    'Neither retention nor an erasure deletes it until the hold is released (GDPR art. 17(3)(e), 18(1)). A hold on a contact also keeps the mailings that it got; one on a mailing also keeps the events of those it was sent to. It does not stop mail: an objection does.',
  ...secured('erase', 'contacts:erase'),
  request: { body: jsonBody(holdBody) },
  responses: {
    201: jsonResponse(holdResource, 'The hold'),
    ...problemResponses(400, 401, 403, 404, 413, 415),
  },
});

const list = createRoute({
  method: 'get',
  path: '/v1/holds',
  operationId: 'listHolds',
  tags: ['rights'],
  summary: 'Holds, including released ones',
  description: 'Holds on contacts come first, then those on mailings.',
  ...secured('erase', 'contacts:erase'),
  request: { query: pageQuery },
  responses: {
    200: jsonResponse(
      z.object({ items: z.array(holdResource), next: z.string().optional() }),
      'One page',
    ),
    ...problemResponses(400, 401, 403),
  },
});

const release = createRoute({
  method: 'post',
  path: '/v1/holds/{holdId}/release',
  operationId: 'releaseHold',
  tags: ['rights'],
  summary: 'End a hold, with a reason; the next daily run deletes what is past its term',
  description: 'The hold stays on record with who released it, when and why.',
  ...secured('erase', 'contacts:erase'),
  request: {
    params: z.object({ holdId: idSchema }),
    body: jsonBody(z.strictObject({ reason: oneLine(300) }).openapi('HoldRelease')),
  },
  responses: {
    200: jsonResponse(holdResource, 'The hold as it was released'),
    ...problemResponses(400, 401, 403, 404, 413, 415),
  },
});
