import { createRoute, z } from '@hono/zod-openapi';
import { type ReviewOutcome, reviewMailing } from '../../shared/delivery/mailing/review-mailing.ts';
import { sha256FromHex } from '../../shared/kernel/digest.ts';
import { mailingId } from '../../shared/kernel/ids.ts';
import { isoFromInstant } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { MailingHeader } from '../../shared/mailing/mailing-store.ts';
import { provenPerson } from '../../shared/mailing/review/proven-person.ts';
import type { Review } from '../../shared/mailing/review/review.ts';
import { etagOf } from '../runtime/http/etag.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { requireMailing } from '../runtime/http/mailings/require-mailing.ts';
import { present } from '../runtime/http/present.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  idSchema,
  jsonBody,
  jsonResponse,
  momentSchema,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import { type Dependencies, reviewerOf } from './dependencies.ts';
import { reviewedMailing } from './mailing-resource.ts';
import { presentMailing } from './present.ts';
import { reviewBody } from './schema.ts';
import { shownReviews } from './shown-reviews.ts';

/** Reviews of held mailings. */
export const reviewRoutes = (app: HttpApp, { store, contactIds, now }: Dependencies): void => {
  app.openapi(listReviews, async (c) => {
    const mailing = await requireMailing(store, c.req.valid('param').mailingId);
    const reviews = await store.reviews(mailing.mailingId);
    return c.json(
      {
        items: reviews.map(({ opened, ...review }) =>
          defined({
            ...review,
            at: isoFromInstant(review.at),
            opened: opened === undefined ? undefined : [...opened],
          }),
        ),
      },
      200,
    );
  });

  app.openapi(addReview, async (c) => {
    const { contentHash, ...given } = c.req.valid('json');
    const outcome = await reviewMailing(store, {
      mailingId: mailingId(c.req.valid('param').mailingId),
      given: { ...given, contentHash: sha256FromHex(contentHash), reviewer: reviewerOf(c) },
      at: now(),
    });
    const after = reviewed(outcome);
    c.header('etag', etagOf(after.version));
    const reviews = await store.reviews(after.mailingId);
    return c.json(
      present(reviewedMailing, {
        ...(await presentMailing(after, contactIds)),
        ...shownReviews(after, reviews),
        ...noteOf(after, reviews),
      }),
      200,
    );
  });
};

/** That the release just given, the last of these, is one that its person gave before. */
const noteOf = (
  { state, contentHash }: MailingHeader,
  reviews: readonly Review[],
): { readonly note?: string } => {
  const last = reviews.at(-1);
  if (last?.verdict !== 'release' || state !== 'held') return {};
  const isBefore = reviews
    .slice(0, -1)
    .some(
      (one) =>
        one.verdict === 'release' &&
        one.contentHash === contentHash &&
        provenPerson(one.reviewer) === provenPerson(last.reviewer),
    );
  return isBefore
    ? {
        note: 'you released exactly this before: a person counts once, somebody else must release it',
      }
    : {};
};

const params = z.object({ mailingId: idSchema });
const reviewResource = z
  .object({
    ...reviewBody.shape,
    reviewer: z.string(),
    at: momentSchema,
    mailingVersion: z.int().optional().openapi({
      description:
        'Version of the mailing that was reviewed; a release without it no longer counts',
    }),
    opened: z.array(z.string()).optional().openapi({
      description:
        'The attachments that inspection cannot read and that this reviewer had opened, by `assetId`',
    }),
  })
  .openapi('RecordedReview');

const listReviews = createRoute({
  method: 'get',
  path: '/v1/mailings/{mailingId}/reviews',
  operationId: 'listReviews',
  tags: ['reviews'],
  summary: 'Who judged which content, and why',
  description:
    'Every review in order, with the hash of what it covers. A review of a mailing that has changed since no longer counts but stays listed.',
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
    'One reviewer releases what needed review; two different people overrule a block; nobody who wrote or edited a mailing can release it, and a token that names no person (client credentials) cannot review. A review covers exactly the mailing whose `contentHash` it names: its contents, attachments, purpose, topic, service, flags and audience. The person who releases a mailing must have opened each attachment that is not text (`openAttachment`). If the mailing changes while the review is recorded, the response is 409 and nothing is recorded.',
  ...secured('mailings', 'mailings:review'),
  request: { params, body: jsonBody(reviewBody) },
  responses: {
    200: jsonResponse(
      reviewedMailing,
      'The mailing with its reviews, given and needed; `draft` once it is released',
    ),
    ...problemResponses(400, 401, 403, 404, 409, 413, 415, 422),
  },
});

/** The mailing with its review, or the problem that says why there is none. */
const reviewed = (result: ReviewOutcome): MailingHeader => {
  switch (result.outcome) {
    case 'recorded':
      return result.mailing;
    case 'not-found':
      throw new ProblemError('not-found', { detail: 'no such mailing' });
    case 'not-held':
      throw new ProblemError('state-conflict', {
        detail: `it is \`${result.mailing.state}\`, not held`,
      });
    case 'other-content':
      throw new ProblemError('refused', {
        errors: [
          {
            pointer: '/contentHash',
            in: 'body',
            message: 'not the hash of this mailing as it is now; read it again and review that',
          },
        ],
      });
    case 'own':
      throw new ProblemError('refused', {
        detail: 'you wrote or edited this mailing; someone else must release it',
      });
    case 'unopened':
      throw new ProblemError('refused', {
        errors: result.attachments.map(({ fileName, assetId }) => ({
          pointer: '/verdict',
          in: 'body',
          message: `\`${fileName}\` is not a text that inspection reads, and you have not opened it: POST /v1/mailings/{mailingId}/attachments/${assetId}/openings`,
        })),
      });
    case 'conflict':
      throw new ProblemError('conflict', {
        detail: 'the mailing changed while the review was recorded; read it again',
      });
  }
};
