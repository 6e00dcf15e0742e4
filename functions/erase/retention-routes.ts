import { createRoute, z } from '@hono/zod-openapi';
import { defined } from '../../shared/kernel/object/defined.ts';
import { keysOf } from '../../shared/kernel/object/keys-of.ts';
import { type DueRecord, dueRecords } from '../../shared/retention/due-records.ts';
import { countsOf } from '../../shared/retention/retention-run.ts';
import { dailyKinds, retentionSchedule } from '../../shared/retention/retention-schedule.ts';
import { contactIds } from '../runtime/http/contact-ids.ts';
import { decodeCursor, encodeCursor, storeKey } from '../runtime/http/cursor.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { withIsoMoments } from '../runtime/http/moments.ts';
import {
  idSchema,
  jsonResponse,
  momentSchema,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { EraseDependencies } from './erase-routes.ts';

/** What the retention does, what it would do next, and what it did. */
export const retentionRoutes = (
  app: HttpApp,
  { tools, retention, carriesOut, now }: EraseDependencies,
): void => {
  const ids = contactIds(tools.contacts);

  app.openapi(read, async (c) => {
    const run = await retention.runs.last();
    const lastRun =
      run === undefined
        ? undefined
        : {
            ...withIsoMoments({
              day: run.day,
              state: run.state,
              carriedOut: run.carriesOut,
              startedAt: run.startedAt,
              ...defined({ doneAt: run.doneAt }),
            }),
            counts: countsOf(run),
          };
    const schedule = Object.entries(retentionSchedule).map(([kind, rule]) => ({ kind, ...rule }));
    const shown = { carriesOut, schedule, ...defined({ lastRun }) };
    return c.json(retentionResource.parse(shown), 200);
  });

  app.openapi(due, async (c) => {
    const { kind, cursor } = c.req.valid('query');
    const page = await dueRecords(
      { ...retention, subjects: tools, now },
      kind,
      decodeCursor(c, cursor, storeKey),
    );
    const show = await ids.shown(page.due.flatMap(({ contactId }) => contactId ?? []));
    const items = page.due.map((one: DueRecord) =>
      dueResource.parse(
        withIsoMoments({
          ...one,
          ...(one.contactId === undefined ? {} : { contactId: show(one.contactId) }),
        }),
      ),
    );
    const next = encodeCursor(c, page.next);
    const looked = page.looked;
    return c.json(next === undefined ? { items, looked } : { items, looked, next }, 200);
  });
};

const counts = z.object({
  looked: z.int(),
  due: z.int().openapi({ description: 'Past their term, held or not' }),
  held: z.int(),
  removed: z.int(),
  failed: z.int(),
});

const retentionResource = z
  .object({
    carriesOut: z.boolean().openapi({
      description: 'False in a stage whose daily run only counts (the setting `retention`)',
    }),
    schedule: z.array(
      z.object({
        kind: z.enum(keysOf(retentionSchedule)),
        what: z.string(),
        months: z.int().optional(),
        days: z.int().optional(),
        from: z.string().optional(),
        why: z.string(),
        by: z.enum(['daily-run', 'time-to-live', 'the-holder', 'kept']),
      }),
    ),
    lastRun: z
      .object({
        day: z.iso.date(),
        state: z.enum(['going', 'done']),
        carriedOut: z.boolean(),
        startedAt: momentSchema,
        doneAt: momentSchema.optional(),
        counts: z.object({
          mailings: counts,
          contacts: counts,
          signUps: counts.openapi({ description: 'Found among all contacts' }),
          requests: counts,
        }),
      })
      .optional(),
  })
  .openapi('Retention');

const dueResource = z
  .object({
    kind: z.enum(dailyKinds),
    contactId: idSchema.optional(),
    mailingId: z.string().optional(),
    requestId: z.string().optional(),
    dueAt: momentSchema,
    held: z.boolean().openapi({ description: 'A hold keeps it until it is released' }),
  })
  .openapi('DueRecord');

const read = createRoute({
  method: 'get',
  path: '/v1/retention',
  operationId: 'readRetention',
  tags: ['rights'],
  summary: 'How long each kind of record is kept and why, and what the last daily run did',
  description:
    'The schedule is that of the register of processing (GDPR art. 30(1)(f)). A run counts what it looked at, what was past its term, and what it deleted.',
  ...secured('erase', 'contacts:erase'),
  request: {},
  responses: {
    200: jsonResponse(retentionResource, 'The schedule and the last run'),
    ...problemResponses(401, 403),
  },
});

const due = createRoute({
  method: 'get',
  path: '/v1/retention/due',
  operationId: 'listDueRecords',
  tags: ['rights'],
  summary: 'What is past its term now: what the next daily run would delete',
  description:
    'A dry run over one kind, by the same rules; nothing is changed. A call looks at a few hundred records and may find none: continue with `next`.',
  ...secured('erase', 'contacts:erase'),
  request: {
    query: z.object({
      kind: z.enum(dailyKinds),
      cursor: z.string().max(2_000).optional(),
    }),
  },
  responses: {
    200: jsonResponse(
      z.object({ items: z.array(dueResource), looked: z.int(), next: z.string().optional() }),
      'What is due of the records that were looked at',
    ),
    ...problemResponses(400, 401, 403),
  },
});
