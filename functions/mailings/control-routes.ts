import { createRoute, z } from '@hono/zod-openapi';
import { mailingId } from '../../shared/kernel/ids.ts';
import { type Instant, isoFromInstant, plusMillis } from '../../shared/kernel/instant.ts';
import { type ChangeStateOutcome, changeState } from '../../shared/mailing/change-state.ts';
import type { MailingSchedule } from '../../shared/mailing/mailing.ts';
import type { MailingHeader } from '../../shared/mailing/mailing-store.ts';
import { resolveLocalTime } from '../../shared/mailing/resolve-local-time.ts';
import { correlationId } from '../runtime/correlation.ts';
import { etagOf } from '../runtime/etag.ts';
import type { HttpApp } from '../runtime/http-app.ts';
import { ProblemError } from '../runtime/problem.ts';
import {
  idempotencyHeader,
  idSchema,
  jsonBody,
  jsonResponse,
  problemResponses,
  secured,
} from '../runtime/route-kit.ts';
import type { Dependencies } from './dependencies.ts';
import { requireMailing } from './draft-routes.ts';
import { lintErrors } from './lint-errors.ts';
import { presentMailing } from './present.ts';
import { mailingResource, scheduleBody } from './schema.ts';

const params = z.object({ mailingId: idSchema });
const answers = {
  200: jsonResponse(mailingResource, 'The mailing in its new state'),
  ...problemResponses(400, 401, 403, 404, 409, 422),
};

const control = (name: 'pause' | 'resume' | 'cancel' | 'unschedule', summary: string) =>
  createRoute({
    method: 'post',
    path: `/v1/mailings/{mailingId}/${name}`,
    operationId: `${name}Mailing`,
    tags: ['mailings'],
    summary,
    ...secured('mailings', 'mailings:send'),
    request: { params, headers: idempotencyHeader },
    responses: answers,
  });

const schedule = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/schedule',
  operationId: 'scheduleMailing',
  tags: ['mailings'],
  summary: 'Start at a local time in a zone, or now',
  description:
    'A local time that the clock skips in spring is refused; one that it repeats in autumn means the first. Content is frozen from here on.',
  ...secured('mailings', 'mailings:send'),
  request: { params, headers: idempotencyHeader, body: jsonBody(scheduleBody) },
  responses: { ...answers, ...problemResponses(413, 415) },
});

const accept = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/accept-classification',
  operationId: 'acceptClassification',
  tags: ['mailings'],
  summary: 'Accept that a held mailing is marketing: it goes to those who may get that',
  ...secured('mailings', 'mailings:write'),
  request: { params, headers: idempotencyHeader },
  responses: answers,
});

/** The mailing after a change of state, or the problem that says why not. */
export const settled = (result: ChangeStateOutcome): MailingHeader => {
  switch (result.outcome) {
    case 'changed':
    case 'already':
      return result.mailing;
    case 'not-found':
      throw new ProblemError('not-found', { detail: 'no such mailing' });
    case 'refused':
      throw new ProblemError('state-conflict', { detail: `it is \`${result.mailing.state}\`` });
    case 'conflict':
      throw new ProblemError('conflict');
  }
};

const wrongTime = (pointer: string, message: string) =>
  new ProblemError('refused', { errors: [{ pointer, in: 'body', message }] });

const wrongTimes = {
  'unknown-zone': { pointer: '/zone', message: 'not an IANA time zone' },
  malformed: { pointer: '/localTime', message: 'no such date or time' },
  'in-dst-gap': {
    pointer: '/localTime',
    message: 'the clock skips this time; choose an hour later or earlier',
  },
} as const;

/** Moments this close are now: what it takes to write a schedule and for it to fire. */
const soonMillis = 2_000;

const moment = (body: z.infer<typeof scheduleBody>, now: Instant): MailingSchedule => {
  if ('now' in body) {
    const at = plusMillis(now, soonMillis);
    return { localTime: isoFromInstant(at).slice(0, 19), zone: 'UTC', at };
  }
  const resolved = resolveLocalTime(body.localTime, body.zone);
  if (resolved.outcome !== 'ok') {
    const { pointer, message } = wrongTimes[resolved.outcome];
    throw wrongTime(pointer, message);
  }
  if (resolved.at < now) throw wrongTime('/localTime', 'this moment has passed');
  return { ...body, at: resolved.at };
};

/** Schedule, pause, resume, cancel: each may be repeated without harm. */
export const controlRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { store, scheduler, redrive, now } = dependencies;

  app.openapi(schedule, async (c) => {
    const mailing = await requireMailing(store, c.req.valid('param').mailingId);
    const when = moment(c.req.valid('json'), now());
    if (mailing.state === 'held')
      throw new ProblemError('state-conflict', {
        detail: 'it is `held`: mend, split or accept what was found, or have it released',
      });
    const errors = lintErrors(mailing, await store.classification(mailing.mailingId));
    if (errors.length > 0) throw new ProblemError('refused', { errors });
    const request = correlationId();
    const changed = settled(
      await changeState(store, mailing.mailingId, 'schedule', now(), (header) => ({
        ...header,
        schedule: when,
        ...(request === undefined ? {} : { correlationId: request }),
      })),
    );
    // Written after the state: a schedule that fires early finds the mailing scheduled, and a crash
    // in between leaves one that `reconcile` starts.
    await scheduler.schedule(changed.mailingId, changed.schedule?.at ?? when.at);
    c.header('etag', etagOf(changed.version));
    return c.json(presentMailing(changed), 200);
  });

  app.openapi(control('unschedule', 'Take a scheduled mailing back to draft'), async (c) => {
    const id = mailingId(c.req.valid('param').mailingId);
    const mailing = settled(await changeState(store, id, 'unschedule', now()));
    await scheduler.unschedule(id);
    return c.json(presentMailing(mailing), 200);
  });

  app.openapi(control('pause', 'Stop handing over; what is claimed is still sent'), async (c) => {
    const id = mailingId(c.req.valid('param').mailingId);
    return c.json(presentMailing(settled(await changeState(store, id, 'pause', now()))), 200);
  });

  app.openapi(control('resume', 'Go on where it stopped'), async (c) => {
    const id = mailingId(c.req.valid('param').mailingId);
    const mailing = settled(await changeState(store, id, 'resume', now()));
    await redrive(mailing);
    return c.json(presentMailing(mailing), 200);
  });

  app.openapi(
    control('cancel', 'Stop for good; what was handed over stays on record'),
    async (c) => {
      const id = mailingId(c.req.valid('param').mailingId);
      const mailing = settled(await changeState(store, id, 'cancel', now()));
      await scheduler.unschedule(id);
      return c.json(presentMailing(mailing), 200);
    },
  );

  app.openapi(accept, async (c) => {
    const mailing = await requireMailing(store, c.req.valid('param').mailingId);
    if (mailing.state === 'held' && mailing.topic === undefined && mailing.regulated.length === 0)
      throw new ProblemError('refused', { detail: 'nothing was found that names a purpose' });
    return c.json(
      presentMailing(settled(await changeState(store, mailing.mailingId, 'release', now()))),
      200,
    );
  });
};
