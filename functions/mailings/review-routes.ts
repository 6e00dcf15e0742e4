import { createRoute, z } from '@hono/zod-openapi';
import { asDeclared, mayRelease } from '../../shared/delivery/settle-held.ts';
import { isoFromInstant } from '../../shared/kernel/instant.ts';
import { changeState } from '../../shared/mailing/change-state.ts';
import type { Review } from '../../shared/mailing/review.ts';
import { etagOf } from '../runtime/etag.ts';
import type { HttpApp } from '../runtime/http-app.ts';
import { ProblemError } from '../runtime/problem.ts';
import {
  idSchema,
  jsonBody,
  jsonResponse,
  momentSchema,
  problemResponses,
  secured,
} from '../runtime/route-kit.ts';
import { settled } from './control-routes.ts';
import { type Dependencies, personOf } from './dependencies.ts';
import { requireMailing } from './draft-routes.ts';
import { mailingResource } from './mailing-resource.ts';
import { presentMailing } from './present.ts';
import { reviewBody } from './schema.ts';

const params = z.object({ mailingId: idSchema });
const reviewResource = z
  .object({ ...reviewBody.shape, reviewer: z.string(), at: momentSchema })
  .openapi('RecordedReview');

const listReviews = createRoute({
  method: 'get',
  path: '/v1/mailings/{mailingId}/reviews',
  operationId: 'listReviews',
  tags: ['reviews'],
  summary: 'Who judged which content, and why',
  description:
    'Every review in the order it was given, with the hash of the content it is about. A review of content that was changed since counts no more and stays listed.',
  ...secured('mailings', 'mailings:read'),
  request: { params },
  responses: {
    200: jsonResponse(z.object({ items: z.array(reviewResource) }), 'All reviews'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const addReview = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/reviews',
  operationId: 'reviewMailing',
  tags: ['reviews'],
  summary: 'Release or reject a held mailing, by name and with a reason',
  description:
    'One reviewer releases what needed review; two different ones overrule a block; nobody releases their own mailing. A review is of exactly the content whose hash it names.',
  ...secured('mailings', 'mailings:review'),
  request: { params, body: jsonBody(reviewBody) },
  responses: {
    200: jsonResponse(mailingResource, 'The mailing; `draft` once it is released'),
    ...problemResponses(400, 401, 403, 404, 409, 413, 415, 422),
  },
});

/** Reviews of held mailings. */
export const reviewRoutes = (app: HttpApp, { store, now }: Dependencies): void => {
  app.openapi(listReviews, async (c) => {
    const mailing = await requireMailing(store, c.req.valid('param').mailingId);
    const reviews = await store.reviews(mailing.mailingId);
    return c.json(
      { items: reviews.map((review) => ({ ...review, at: isoFromInstant(review.at) })) },
      200,
    );
  });

  app.openapi(addReview, async (c) => {
    const mailing = await requireMailing(store, c.req.valid('param').mailingId);
    const body = c.req.valid('json');
    const reviewer = personOf(c);
    if (mailing.state !== 'held')
      throw new ProblemError('state-conflict', { detail: `it is \`${mailing.state}\`, not held` });
    if (body.contentHash !== mailing.contentHash)
      throw new ProblemError('refused', {
        errors: [{ pointer: '/contentHash', in: 'body', message: 'the content has changed since' }],
      });
    if (reviewer === mailing.createdBy)
      throw new ProblemError('refused', { detail: 'nobody releases their own mailing' });
    await store.addReview(mailing.mailingId, { ...body, reviewer, at: now() } as Review);
    const reviews = await store.reviews(mailing.mailingId);
    const after = mayRelease(mailing, reviews)
      ? settled(await changeState(store, mailing.mailingId, 'release', now(), asDeclared))
      : mailing;
    c.header('etag', etagOf(after.version));
    return c.json(presentMailing(after), 200);
  });
};
