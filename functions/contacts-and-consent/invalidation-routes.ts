import { createRoute, z } from '@hono/zod-openapi';
import { scopesToAskAgain } from '../../shared/consent/notice/notice.ts';
import type { NoticeId } from '../../shared/kernel/ids.ts';
import { noticeId as noticeIdOf } from '../../shared/kernel/ids.ts';
import { goOnInvalidating } from '../../shared/subjects/invalidations/go-on-invalidating.ts';
import type { InvalidationJob } from '../../shared/subjects/invalidations/invalidation-job.ts';
import { recordedByOf } from '../runtime/http/authorize.ts';
import { contactIds } from '../runtime/http/contact-ids.ts';
import { decodeCursor, encodeCursor } from '../runtime/http/cursor.ts';
import { oneLine } from '../runtime/http/fields/one-line.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
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
import type { Dependencies } from './dependencies.ts';
import { versionParams } from './notice-schema.ts';

/** Ending consent that a new version of a notice makes stale: one job, with a reason and its progress. */
export const invalidationRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { notices, invalidations: jobs, now, contacts } = dependencies;
  const ids = contactIds(contacts);

  /** The version to ask again for; refused where that is another one, or asks for nothing again. */
  const askedAgain = async (noticeId: NoticeId, version: number) => {
    const notice = await notices.find(noticeId, version);
    if (notice === undefined) throw new ProblemError('not-found', { detail: 'no such version' });
    const all = await notices.versions(noticeId);
    const current = Math.max(...all.map((one) => one.version));
    if (version !== current)
      throw new ProblemError('state-conflict', {
        detail: `version ${version} is not the one in force: that is version ${current}`,
      });
    const previous = all.find((one) => one.version === version - 1);
    if (scopesToAskAgain(previous, notice).length > 0) return;
    throw new ProblemError('state-conflict', {
      detail:
        version === 1
          ? 'version 1 is the first and the one in force: nobody agreed to an earlier one'
          : `version ${version}, the one in force, is not material: consent to earlier versions stands`,
    });
  };

  app.openapi(invalidate, async (c) => {
    const { noticeId: named, version } = c.req.valid('param');
    const noticeId = noticeIdOf(named);
    await askedAgain(noticeId, version);
    const { reason } = c.req.valid('json');
    const started = now();
    const known = await jobs.read(noticeId, version);
    const job: InvalidationJob =
      known?.state === 'going'
        ? known
        : {
            ...{ noticeId, noticeVersion: version, reason, requestedBy: recordedByOf(c) },
            ...{ state: 'going', looked: 0, invalidated: 0, startedAt: started, version: 1 },
          };
    if (job !== known && (await jobs.put(job)) === 'conflict')
      throw new ProblemError('state-conflict', { detail: 'somebody began this at this moment' });
    const isTime = () => now() - started < answerMillis;
    const after = await goOnInvalidating({ ...dependencies, jobs }, job, isTime);
    return c.json(presentJob(after), after.state === 'done' ? 200 : 202);
  });

  app.openapi(read, async (c) => {
    const { noticeId: named, version } = c.req.valid('param');
    const noticeId = noticeIdOf(named);
    const job = await jobs.read(noticeId, version);
    if (job === undefined)
      throw new ProblemError('not-found', { detail: 'nobody asked again for this version' });
    const { limit, cursor } = c.req.valid('query');
    const after = decodeCursor(c, cursor, position)?.after;
    const { contacts: found, next } = await jobs.whom(noticeId, version, { limit, after });
    const show = await ids.shown(found.map(({ contactId }) => contactId));
    const items = found.map(({ contactId, at }) =>
      touchedResource.parse(withIsoMoments({ contactId: show(contactId), invalidatedAt: at })),
    );
    const encoded = encodeCursor(c, next === undefined ? undefined : { after: next });
    const page = { ...presentJob(job), contacts: items };
    return c.json(encoded === undefined ? page : { ...page, next: encoded }, 200);
  });
};

/** Continues every job that is not done; the clock calls this every minute. */
export const goOnWithInvalidations = async (dependencies: Dependencies): Promise<void> => {
  const { invalidations: jobs, now, telemetry } = dependencies;
  const started = now();
  for (const job of await jobs.going())
    try {
      const isTime = () => now() - started < answerMillis;
      await goOnInvalidating({ ...dependencies, jobs }, job, isTime);
    } catch (error) {
      telemetry.error('invalidation-failed', error, { reason: 'notice-version' });
    }
};

/** Part of the 28 seconds of this function; a page that was begun is finished after it. */
const answerMillis = 12_000;

const presentJob = ({ requestedBy, ...job }: InvalidationJob) =>
  invalidationResource.parse(withIsoMoments({ ...job, requestedBy: requestedBy.id }));

const invalidationResource = z
  .object({
    noticeId: idSchema,
    noticeVersion: z.int(),
    reason: z.string(),
    requestedBy: z.string(),
    state: z.enum(['going', 'done']),
    looked: z.int().openapi({ description: 'Contacts of the sender that were looked at' }),
    invalidated: z.int().openapi({ description: 'Those who are to be asked for consent again' }),
    startedAt: momentSchema,
    doneAt: momentSchema.optional(),
  })
  .openapi('Invalidation');

const touchedResource = z.object({ contactId: z.string(), invalidatedAt: momentSchema });

const position = z.strictObject({ after: z.string().min(1).max(200) });

const path = '/v1/notices/{noticeId}/versions/{version}/invalidations';

const invalidate = createRoute({
  method: 'post',
  path,
  operationId: 'invalidateByNotice',
  tags: ['notices'],
  summary: 'Ask for consent again: one job ends every consent that rests on an earlier version',
  description:
    'Appends an event to each contact whose consent rests on an earlier text. Returns once it is done (200), or after some seconds with its progress (202); then the service continues by itself. A version that is not in force is rejected, and so is one that is not material. Safe to repeat.',
  ...secured('consent', 'notices:write'),
  request: {
    params: versionParams,
    body: jsonBody(
      z
        .strictObject({
          reason: oneLine(300).openapi({
            example: 'the text did not say that partners of ours mail too',
          }),
        })
        .openapi('InvalidationRequest'),
    ),
  },
  responses: {
    200: jsonResponse(invalidationResource, 'Done'),
    202: jsonResponse(invalidationResource, 'Under way; the service continues by itself'),
    ...problemResponses(400, 401, 403, 404, 409, 413, 415),
  },
});

const read = createRoute({
  method: 'get',
  path,
  operationId: 'readInvalidation',
  tags: ['notices'],
  summary: 'How far asking again has come, why it was started, and whom it affected, page by page',
  description: 'Contacts in no order that means anything; those erased since by our own id.',
  ...secured('consent', 'notices:write'),
  request: { params: versionParams, query: pageQuery },
  responses: {
    200: jsonResponse(
      invalidationResource.extend({
        contacts: z.array(touchedResource),
        next: z.string().optional(),
      }),
      'The job with a page of those it affected',
    ),
    ...problemResponses(400, 401, 403, 404),
  },
});
