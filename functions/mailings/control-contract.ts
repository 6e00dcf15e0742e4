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
  {
    scope,
    summary,
    description,
  }: { readonly scope: Scope; readonly summary: string; readonly description: string },
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
  summary: 'Start at a local time in a zone, or now; a scheduled mailing moves to the new time',
  description:
    'A local time that the clock skips in spring is rejected; one that it repeats in autumn means the first. Content is frozen from then on. A scheduled mailing moves to the time of the last request; repeating the same time changes nothing. With `now`, a mailing that is due sooner keeps its time.',
  ...secured('mailings', 'mailings:send'),
  request: { params, body: jsonBody(scheduleBody) },
  responses: { ...answers, ...problemResponses(413, 415, 422) },
});

export const activateRoute = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/activate',
  operationId: 'activateMailing',
  tags: ['mailings'],
  summary: 'Activate a template: from now on `POST /v1/mails` sends it',
  description:
    'Checked like a mailing at scheduling, and frozen from then on with its sender’s version. It is `running` until it is paused or cancelled; to change the text, create another template. A held template must be released first.',
  ...secured('mailings', 'mailings:send'),
  request: { params },
  responses: { ...answers, ...problemResponses(422) },
});

export const unscheduleRoute = control('unschedule', {
  scope: 'mailings:send',
  summary: 'Return a scheduled mailing to draft',
  description:
    'It will not start, and its content can be changed again. A running mailing cannot be withdrawn: pause or cancel it.',
});

export const pauseRoute = control('pause', {
  scope: 'mailings:pause',
  summary: 'Stop sending, or hold a scheduled mailing; what is claimed is still sent',
  description:
    'Holds a running or scheduled mailing until it is resumed or cancelled. Mails that were claimed before are sent; none are claimed after. More people may pause than send: reviewers and the privacy officer too.',
});

export const resumeRoute = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/resume',
  operationId: 'resumeMailing',
  tags: ['mailings'],
  summary: 'Continue where it stopped',
  description:
    'Queues the rest of a paused mailing again: every recipient is decided again, and nobody gets the mail twice. A mailing paused before its scheduled time waits for it again, or starts if it has passed. Marketing that has not started needs a `reason` while complaints or hard bounces of its entity are above the limits (`haltedBy`); it is stored in `resumedDespite`.',
  ...secured('mailings', 'mailings:send'),
  request: { params, body: { content: { 'application/json': { schema: resumeBody } } } },
  responses: { ...answers, ...problemResponses(413, 415) },
});

export const cancelRoute = control('cancel', {
  scope: 'mailings:cancel',
  summary: 'Stop permanently; what was sent stays on record',
  description:
    'Ends a mailing in any state but finished. Anyone who was still waiting is denied, with the reason `mailing-cancelled`.',
});

export const acceptRoute = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/accept-classification',
  operationId: 'acceptClassification',
  tags: ['mailings'],
  summary:
    'Accept that a held mailing is marketing: it is sent only to those who may get marketing',
  description:
    'Moves a held mailing to `draft` with the purpose that was found, or `commercial` if it could not be determined. From then on only people who may get that are recipients.',
  ...secured('mailings', 'mailings:write'),
  request: { params },
  responses: answers,
});
