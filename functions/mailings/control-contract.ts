import { createRoute, z } from '@hono/zod-openapi';
import type { Scope } from '../../shared/deployment/roles.ts';
import {
  idSchema,
  jsonBody,
  jsonResponse,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import { mailingResource } from './mailing-resource.ts';
import { resumeBody, scheduleBody } from './schema.ts';

const params = z.object({ mailingId: idSchema });
const answers = {
  200: jsonResponse(mailingResource, 'The mailing in its new state'),
  ...problemResponses(400, 401, 403, 404, 409, 412),
};

const control = <Name extends string>(
  name: Name,
  scope: Scope,
  summary: string,
  description: string,
) =>
  createRoute({
    method: 'post',
    path: `/v1/mailings/{mailingId}/${name}`,
    operationId: `${name}Mailing`,
    tags: ['mailings'],
    summary,
    description,
    ...secured('mailings', scope),
    request: { params },
    responses: answers,
  });

export const scheduleRoute = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/schedule',
  operationId: 'scheduleMailing',
  tags: ['mailings'],
  summary: 'Start at a local time in a zone, or now; a scheduled mailing moves to the new moment',
  description:
    'A local time that the clock skips in spring is refused; one that it repeats in autumn means the first. Content is frozen from here on. A mailing that is scheduled already moves to the moment of the last request, and the same moment again changes nothing. With `now`, a mailing that is due sooner keeps its moment.',
  ...secured('mailings', 'mailings:send'),
  request: { params, body: jsonBody(scheduleBody) },
  responses: { ...answers, ...problemResponses(413, 415, 422) },
});

export const activateRoute = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/activate',
  operationId: 'activateMailing',
  tags: ['mailings'],
  summary: 'Put a template in use: from now on `POST /v1/mails` sends it',
  description:
    'Checked as a mailing is when it is scheduled, and frozen from here on with the version of its sender. It is `running` until it is paused or cancelled; what is to read otherwise is a template of its own. A template that is held must be released first.',
  ...secured('mailings', 'mailings:send'),
  request: { params },
  responses: { ...answers, ...problemResponses(422) },
});

export const unscheduleRoute = control(
  'unschedule',
  'mailings:send',
  'Take a scheduled mailing back to draft',
  'It will not start, and its content may be changed again. A mailing that runs cannot be taken back: pause or cancel it.',
);

export const pauseRoute = control(
  'pause',
  'mailings:pause',
  'Stop handing over, or hold a scheduled mailing back; what is claimed is still sent',
  'Holds a running or scheduled mailing until it is resumed or cancelled. Mails that were claimed before are sent; nobody is claimed after. A brake for more people than may send: reviewers and the privacy officer have it too.',
);

export const resumeRoute = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/resume',
  operationId: 'resumeMailing',
  tags: ['mailings'],
  summary: 'Go on where it stopped',
  description:
    'Puts what is left of a paused mailing on the queue again: everybody is decided on anew, nobody gets the mail twice. One that was paused before its moment waits for it again, or starts when it has passed. Marketing that has not started needs a `reason` while complaints or hard bounces of its entity are above the limits (`haltedBy`); it is kept in `resumedDespite`.',
  ...secured('mailings', 'mailings:send'),
  request: { params, body: { content: { 'application/json': { schema: resumeBody } } } },
  responses: { ...answers, ...problemResponses(413, 415) },
});

export const cancelRoute = control(
  'cancel',
  'mailings:cancel',
  'Stop for good; what was handed over stays on record',
  'Ends a mailing in any state but finished. Who still waited is denied, with the reason `mailing-cancelled`.',
);

export const acceptRoute = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/accept-classification',
  operationId: 'acceptClassification',
  tags: ['mailings'],
  summary: 'Accept that a held mailing is marketing: it goes to those who may get that',
  description:
    'Takes a held mailing to `draft` with the purpose that was found, `commercial` where none could be named. From then on only those who may get that are in for it.',
  ...secured('mailings', 'mailings:write'),
  request: { params },
  responses: answers,
});
