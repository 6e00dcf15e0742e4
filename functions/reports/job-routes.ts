import { createRoute, z } from '@hono/zod-openapi';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { newestFirst } from '../../shared/kernel/paging/newest-first.ts';
import { mayAlso, scopeMissing } from '../runtime/http/authorize.ts';
import { decodeCursor, encodeCursor } from '../runtime/http/cursor.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { withIsoMoments } from '../runtime/http/moments.ts';
import { present } from '../runtime/http/present.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  iamScope,
  idSchema,
  jsonResponse,
  momentSchema,
  pageQuery,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';
import { countedThings, jobKinds, jobLists, jobScopes, jobStates } from './job-lists.ts';

/** What the service does that takes longer than one call. */
export const jobRoutes = (
  app: HttpApp,
  { jobs, now }: Pick<Dependencies, 'jobs' | 'now'>,
): void => {
  app.openapi(list, async (c) => {
    const { kind, state, limit, cursor } = c.req.valid('query');
    if (kind !== undefined && !mayAlso(c, jobScopes[kind]))
      throw new ProblemError('forbidden', scopeMissing(jobScopes[kind]));
    const lists = jobLists(jobs, now());
    const kinds =
      kind === undefined ? jobKinds.filter((one) => mayAlso(c, jobScopes[one])) : [kind];
    const page = await newestFirst(
      kinds.map((one) => lists[one]),
      {
        limit,
        after: decodeCursor(c, cursor, place),
        isWanted: (job) => state === undefined || job.state === state,
      },
    );
    const next = encodeCursor(c, page.next);
    return c.json(
      present(jobsResource, { items: page.items.map(withIsoMoments), ...defined({ next }) }),
      200,
    );
  });
};

/** Where the list continues. */
const place = z.strictObject({
  startedAt: z.int().min(0).transform(instantFromMillis),
  id: z.string().min(1).max(1_024),
});

const jobResource = z
  .object({
    kind: z.enum(jobKinds),
    id: z.string().openapi({
      description:
        'For an import its `importId`, for an erasure its `certificateId`, for a retention run its day, for an invalidation its notice and version',
    }),
    state: z.enum(jobStates).openapi({
      description:
        '`stopped`: an import whose caller has sent nothing for a quarter of an hour; it continues with the same call',
    }),
    startedAt: momentSchema,
    doneAt: momentSchema.optional(),
    requestedBy: z
      .string()
      .optional()
      .openapi({ description: 'Who asked for it; absent for what the service does by itself' }),
    about: z
      .object({
        mailingId: idSchema.optional(),
        noticeId: idSchema.optional(),
        noticeVersion: z.int().optional(),
        entityId: idSchema.optional(),
      })
      .optional(),
    progress: z
      .object({
        of: z.enum(countedThings),
        done: z.int(),
        total: z.int().optional().openapi({ description: 'Where it is known beforehand' }),
      })
      .optional(),
    href: z
      .string()
      .optional()
      .openapi({ description: 'Its own resource; an import and an erasure under way have none' }),
  })
  .openapi('Job');

const jobsResource = z
  .object({ items: z.array(jobResource), next: z.string().optional() })
  .openapi('Jobs');

const list = createRoute({
  method: 'get',
  path: '/v1/jobs',
  operationId: 'listJobs',
  tags: ['reports'],
  summary: 'Work that takes longer than one call: how far it has come, and who asked for it',
  description:
    'Imports, proof bundles, invalidations, merges of stops, erasures and the retention’s daily run, newest first. A caller sees the kinds whose own resources it may read: imports with `lists:import`, bundles with `proofs:make`, invalidations with `notices:write`, merges with `mailings:read`, erasures and the retention with `contacts:erase`. Merges and erasures are listed while they are under way, of the retention the last run, imports for two years; imports and, on AWS, bundles that an earlier version began are not listed. An export is no job: its call answers with it.',
  ...secured('reports', 'lists:import'),
  // Of an IAM caller no scope is known here: only the role that may see every kind has the route.
  ...iamScope('contacts:erase'),
  request: {
    query: pageQuery.extend({
      kind: z.enum(jobKinds).optional(),
      state: z.enum(jobStates).optional(),
    }),
  },
  responses: { 200: jsonResponse(jobsResource, 'One page'), ...problemResponses(400, 401, 403) },
});
