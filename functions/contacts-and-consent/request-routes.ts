import { createRoute, z } from '@hono/zod-openapi';
import {
  type PersonRequest,
  type RequestKind,
  type RequestState,
  requestStates,
} from '../../shared/consent/request/person-request.ts';
import { requestId as requestIdOf } from '../../shared/kernel/ids.ts';
import { answerRequest } from '../../shared/subjects/answer-request.ts';
import { contactIds, type ShowContactId } from '../runtime/http/contact-ids.ts';
import { contactParams } from '../runtime/http/contact-resource.ts';
import { decodeCursor, encodeCursor } from '../runtime/http/cursor.ts';
import { etagOf, notCurrent, versionFromIfMatch } from '../runtime/http/etag.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { withIsoMoments } from '../runtime/http/moments.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  iamScope,
  jsonBody,
  jsonResponse,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';
import { fileAsked } from './file-asked.ts';
import { onBehalfOf } from './request-context.ts';
import {
  answerBody,
  requestBody,
  requestPage,
  requestParams,
  requestQuery,
  requestResource,
} from './request-schema.ts';

/** Requests of persons, as whoever must answer them sees them. */
export const requestRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const ids = contactIds(dependencies.contacts);
  const shown = async (request: PersonRequest) =>
    presentRequest(request, await ids.shown([request.contactId]));

  app.openapi(file, async (c) => {
    const { kind, ...body } = c.req.valid('json');
    const id = c.req.valid('param').contactId;
    const request = await fileAsked(c, dependencies, { id, subject: { kind }, body });
    c.header('etag', etagOf(request.version));
    return c.json(await shown(request), 201);
  });

  app.openapi(list, async (c) => {
    const { limit, cursor, state, kind } = c.req.valid('query');
    const states = state === undefined ? requestStates : [state];
    const from = decodeCursor(c, cursor, requestCursor) ?? { state: states[0] ?? 'open' };
    const { found, place } = await pageFrom(dependencies, { states, from, limit, kind });
    const show = await ids.shown(found.map(({ contactId }) => contactId));
    const items = found.map((request) => presentRequest(request, show));
    const next = encodeCursor(c, place);
    return c.json(next === undefined ? { items } : { items, next }, 200);
  });

  app.openapi(read, async (c) => {
    const { requestId } = c.req.valid('param');
    const request = await dependencies.requests.read(requestIdOf(requestId));
    if (request === undefined) throw noRequest();
    c.header('etag', etagOf(request.version));
    return c.json(await shown(request), 200);
  });

  app.openapi(answer, async (c) => {
    const answered = await answerRequest(onBehalfOf(c, dependencies), {
      requestId: requestIdOf(c.req.valid('param').requestId),
      expectedVersion: versionFromIfMatch(c.req.header('if-match')),
      givenAnswer: c.req.valid('json'),
    });
    switch (answered.outcome) {
      case 'answered':
        c.header('etag', etagOf(answered.request.version));
        return c.json(await shown(answered.request), 200);
      case 'no-request':
        throw noRequest();
      case 'version-mismatch':
        throw notCurrent(answered.version);
      case 'erase-first':
        throw new ProblemError('state-conflict', {
          detail: 'erase the contact: this answers the request',
        });
      default:
        throw new ProblemError('state-conflict', {
          detail: 'this request has already been answered',
        });
    }
  });
};

/** A request as the API shows it: by the caller's id, moments as ISO 8601. */
export const presentRequest = (
  request: PersonRequest,
  show: ShowContactId,
): z.output<typeof requestResource> =>
  requestResource.parse(withIsoMoments({ ...request, contactId: show(request.contactId) }));

/** A page over the lists of some states, and where the next one begins. */
const pageFrom = async (
  { requests }: Pick<Dependencies, 'requests'>,
  {
    states,
    from,
    limit,
    kind,
  }: {
    readonly states: readonly RequestState[];
    readonly from: Place;
    readonly limit: number;
    readonly kind: RequestKind | undefined;
  },
): Promise<{ readonly found: readonly PersonRequest[]; readonly place: Place | undefined }> => {
  const found: PersonRequest[] = [];
  let { state, after }: Place = from;
  while (found.length < limit) {
    const page = await requests.page(state, limit - found.length, { kind, after });
    found.push(...page.requests);
    if (page.next !== undefined) return { found, place: { state, after: page.next } };
    const later: RequestState | undefined = states[states.indexOf(state) + 1];
    if (later === undefined) return { found, place: undefined };
    state = later;
    after = undefined;
  }
  return { found, place: { state } };
};

/** Where a listing continues: in the list of a state, after a place in it. */
type Place = z.infer<typeof requestCursor>;

const noRequest = () => new ProblemError('not-found', { detail: 'no such request' });

const requestCursor = z.strictObject({
  state: z.enum(requestStates),
  after: z.string().max(200).optional(),
});

const file = createRoute({
  method: 'post',
  path: '/v1/contacts/{contactId}/requests',
  operationId: 'recordRequest',
  tags: ['rights'],
  summary: 'Record a person’s request: access, rectification, erasure, or a complaint',
  description:
    'For requests by telephone, by letter or in reply to a mail. A request changes nothing by itself; the answer is due one calendar month after receipt (GDPR art. 12(3)), and from day 25 an alarm reports it while it is open. Objections have a separate route.',
  ...secured('consent', 'consent:write'),
  ...iamScope('contacts:write'),
  request: { params: contactParams, body: jsonBody(requestBody) },
  responses: {
    201: jsonResponse(requestResource, 'The request, with its ETag'),
    ...problemResponses(400, 401, 403, 404, 413, 415, 422),
  },
});

const list = createRoute({
  method: 'get',
  path: '/v1/requests',
  operationId: 'listRequests',
  tags: ['rights'],
  summary: 'Requests that a person must answer, earliest due first',
  description:
    'The open ones first, then the answered ones. Each is due one month after receipt (GDPR art. 12(3)).',
  ...secured('consent', 'requests:read'),
  request: { query: requestQuery },
  responses: {
    200: jsonResponse(requestPage, 'One page'),
    ...problemResponses(400, 401, 403),
  },
});

const read = createRoute({
  method: 'get',
  path: '/v1/requests/{requestId}',
  operationId: 'readRequest',
  tags: ['rights'],
  summary: 'One request of a person, with its ETag',
  description: 'The request, when it was received and is due, and how and by whom it was answered.',
  ...secured('consent', 'requests:read'),
  request: { params: requestParams },
  responses: {
    200: jsonResponse(requestResource, 'The request'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const answer = createRoute({
  method: 'post',
  path: '/v1/requests/{requestId}/answer',
  operationId: 'answerRequest',
  tags: ['rights'],
  summary: 'Answer a person’s request, with If-Match; a request is answered once',
  description:
    'Upholding an objection to service mail at once ends this contact’s mail on a legitimate interest or a public task; mail under the person’s own contract, under a legal duty or about a danger to life continues. The reason is for the person, and is stored with who answered and when.',
  ...secured('consent', 'requests:answer'),
  request: { params: requestParams, body: jsonBody(answerBody) },
  responses: {
    200: jsonResponse(requestResource, 'The request as it was answered'),
    ...problemResponses(400, 401, 403, 404, 409, 412, 413, 415, 428),
  },
});
