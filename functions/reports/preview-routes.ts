import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type KeptPreview, previewEnd } from '../../shared/delivery/previewing/kept-preview.ts';
import type { ToldPerson } from '../../shared/delivery/previewing/tell-person.ts';
import { csvCells } from '../../shared/kernel/csv-cells.ts';
import { isoFromInstant } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { MailingHeader } from '../../shared/mailing/mailing-store.ts';
import { waitingFor } from '../../shared/mailing/merging/stops-merging.ts';
import { mayAlso } from '../runtime/http/authorize.ts';
import type { ShowContactId } from '../runtime/http/contact-ids.ts';
import { decodeCursor, encodeCursor } from '../runtime/http/cursor.ts';
import type { HttpApp, HttpEnv } from '../runtime/http/http-app.ts';
import { idempotent } from '../runtime/http/idempotency.ts';
import { askedLanguage, languageQuery } from '../runtime/http/language-query.ts';
import { requireMailing } from '../runtime/http/mailings/require-mailing.ts';
import { present } from '../runtime/http/present.ts';
import { fieldErrorSchema, ProblemError } from '../runtime/http/problem.ts';
import {
  idSchema,
  jsonResponse,
  momentSchema,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';
import { explainReports } from './explain-reports.ts';
import { waitsForSchema } from './report-schema.ts';
import { schedulingErrors } from './scheduling-errors.ts';

/** Previews that are kept for a day: their sums, and the people behind each. */
export const previewRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { store, contactIds, previews, idempotency, digest, now } = dependencies;
  const once = idempotent({ store: idempotency, digest, now });
  app.use('/v1/mailings/:mailingId/previews', once);
  app.use('/v1/mailings/:mailingId/previews/:previewId', once);

  /** Shows previews of one mailing; what is told of the mailing itself is read once. */
  const showing = async (c: Context<HttpEnv>, mailing: MailingHeader) => {
    const [explainer, errors, waitsFor] = await Promise.all([
      explainReports(dependencies, mailing),
      schedulingErrors(dependencies, mailing),
      waitingFor(store, mailing, now()),
    ]);
    const language = askedLanguage(c);
    return (preview: KeptPreview) => {
      const { previewId, mailingId, madeAt, sums, people, places } = preview;
      return present(
        keptPreviewResource,
        defined({
          ...{ previewId, mailingId, ...sums, peopleKept: people },
          madeAt: isoFromInstant(madeAt),
          expiresAt: isoFromInstant(previewEnd(preview)),
          state: places === undefined ? 'done' : 'counting',
          isCurrent: isCurrent(mailing, preview),
          errors: errors.length === 0 ? undefined : errors,
          waitsFor,
          explanations: Object.fromEntries(
            Object.keys(sums.denied).map((reason) => [reason, explainer.reason(reason, language)]),
          ),
        }),
      );
    };
  };

  const find = async (mailing: MailingHeader, previewId: string): Promise<KeptPreview> => {
    const found = await previews.read(mailing.mailingId, previewId);
    if (found === undefined)
      throw new ProblemError('not-found', {
        detail: 'there is no such preview of this mailing, or its day is over: make a new one',
      });
    return found;
  };

  app.openapi(make, async (c) => {
    const mailing = await requireMailing(store, c.req.valid('param').mailingId);
    const made = await previews.make(mailing);
    if (made === undefined) throw contentGone();
    const location = `/v1/mailings/${mailing.mailingId}/previews/${made.previewId}`;
    const show = await showing(c, mailing);
    return c.json(show(made), 201, { location });
  });

  app.openapi(read, async (c) => {
    const { mailingId, previewId } = c.req.valid('param');
    const mailing = await requireMailing(store, mailingId);
    const found = await find(mailing, previewId);
    const show = await showing(c, mailing);
    return c.json(show(found), 200);
  });

  app.openapi(goOn, async (c) => {
    const { mailingId, previewId } = c.req.valid('param');
    const mailing = await requireMailing(store, mailingId);
    const found = await find(mailing, previewId);
    refuseChanged(mailing, found);
    const after = await previews.goOn(mailing, found);
    if (after === undefined) throw contentGone();
    const show = await showing(c, mailing);
    return c.json(show(after), 200);
  });

  app.openapi(list, async (c) => {
    const mailing = await requireMailing(store, c.req.valid('param').mailingId);
    const found = await previews.newest(mailing.mailingId);
    const show = await showing(c, mailing);
    return c.json(present(listResource, { items: found.map(show) }), 200);
  });

  app.openapi(listPeople, async (c) => {
    const { mailingId, previewId } = c.req.valid('param');
    const mailing = await requireMailing(store, mailingId);
    const preview = await find(mailing, previewId);
    refuseChanged(mailing, preview);
    const { effect, reason, limit, cursor, format } = c.req.valid('query');
    const { known } = await explainReports(dependencies, mailing);
    const page = await previews.people(mailing, preview, {
      ...{ effect, reason, limit, known, language: askedLanguage(c) },
      from: decodeCursor(c, cursor, peoplePosition),
    });
    if (page === undefined) throw contentGone();
    const show = await contactIds.shown(page.people.map(({ person }) => person.contactId));
    const items = page.people.map((one) => shownPerson(one, show, mayAlso(c, 'consent:read')));
    const next = encodeCursor(c, page.next);
    if (format === 'json')
      return c.json(present(peopleResource, { items, ...defined({ next }) }), 200);
    const heading = cursor === undefined ? [columns] : [];
    return c.text(
      [...heading, ...items.map(cellsOf)].map(csvRow).join(''),
      200,
      defined({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="preview-${previewId}.csv"`,
        'cache-control': 'no-store',
        'x-next-cursor': next,
      }),
    );
  });
};

const isCurrent = (mailing: MailingHeader, { contentHash, purpose }: KeptPreview): boolean =>
  mailing.contentHash === contentHash && mailing.purpose === purpose;

/** Its people are told of by what the mailing is now. */
const refuseChanged = (mailing: MailingHeader, preview: KeptPreview): void => {
  if (!isCurrent(mailing, preview))
    throw new ProblemError('state-conflict', {
      detail: 'the mailing was changed since this preview: make a new one',
    });
};

const contentGone = () => new ProblemError('not-found', { detail: 'its content is gone' });

/**
 * Which events a decision rests on is for callers who may read consent; everybody else gets a
 * sentence.
 */
const shownPerson = (
  { person, isChanged, evidenceIds, why, wouldBeAllowedIf }: ToldPerson,
  show: ShowContactId,
  showsEvidence: boolean,
) => {
  const { contactId, at, ...verdict } = person;
  return present(
    personResource,
    defined({
      ...verdict,
      contactId: show(contactId),
      at: isoFromInstant(at),
      why,
      isChanged,
      evidenceIds: showsEvidence ? evidenceIds : undefined,
      ...defined({ wouldBeAllowedIf }),
    }),
  );
};

const columns = [
  ...['contactId', 'effect', 'reasons', 'basis', 'why', 'wouldBeAllowedIf', 'isChanged'],
  ...['evidenceIds', 'placeholder', 'ruleSet', 'at'],
];

const cellsOf = (one: z.output<typeof personResource>): readonly string[] => [
  ...[one.contactId, one.effect, one.reasons.join(' '), one.basis ?? '', one.why],
  ...[one.wouldBeAllowedIf ?? '', one.isChanged ? 'yes' : 'no'],
  ...[(one.evidenceIds ?? []).join(' '), one.placeholder ?? '', one.ruleSet ?? '', one.at],
];

const csvRow = (cells: readonly string[]): string => `${csvCells(cells)}\r\n`;

const count = z.record(z.string(), z.int());

const keptPreviewResource = z
  .object({
    previewId: idSchema,
    mailingId: idSchema,
    state: z.enum(['counting', 'done']).openapi({
      description: 'While it is counting, the sums cover those decided so far: continue it',
    }),
    madeAt: momentSchema,
    expiresAt: momentSchema.openapi({ description: 'A day later; then it is deleted' }),
    isCurrent: z.boolean().openapi({
      description: 'Whether the mailing is still what was decided on; when not, make a new one',
    }),
    audience: z.int(),
    allowed: z.int(),
    denied: count.openapi({ example: { 'no-consent': 312, withdrawn: 4 } }),
    languages: count.openapi({
      description: 'Those allowed, by the language of their mail',
      example: { nl: 4211, en: 17 },
    }),
    explanations: z.record(z.string(), z.string()).openapi({
      description: 'A sentence with its source for each reason in `denied`',
    }),
    errors: z.array(fieldErrorSchema).optional().openapi({
      description:
        'What prevents the mailing from being scheduled now; while the list is not empty, nobody gets it',
    }),
    waitsFor: waitsForSchema.optional(),
    peopleKept: z.int().openapi({
      description: 'How many people’s verdicts are kept: everybody’s, up to 200,000',
    }),
  })
  .openapi('KeptPreview');

const listResource = z.object({ items: z.array(keptPreviewResource) }).openapi('KeptPreviews');

const personResource = z
  .object({
    contactId: idSchema,
    effect: z.enum(['allow', 'deny']),
    reasons: z.array(z.string()),
    basis: z.string().optional(),
    why: z.string().openapi({
      description:
        'The two strongest reasons in whole sentences, with what is recorded and the source',
    }),
    wouldBeAllowedIf: z.string().optional().openapi({
      description: 'The smallest change of facts that would reverse a denial, as a sentence',
    }),
    isChanged: z.boolean().openapi({
      description:
        'What is recorded about this person has changed since, and the decision with it: `effect` and `reasons` are those of the preview',
    }),
    evidenceIds: z.array(z.string()).optional().openapi({
      description:
        'What the decision rests on; only for callers who may read consent (`consent:read`)',
    }),
    placeholder: z.string().optional(),
    ruleSet: z.string().optional(),
    at: momentSchema,
  })
  .openapi('PreviewedPerson');

const peopleResource = z
  .object({ items: z.array(personResource), next: z.string().optional() })
  .openapi('PreviewedPeople');

const params = z.object({ mailingId: idSchema });
const previewParams = z.object({ mailingId: idSchema, previewId: idSchema });

/** Where a list of people continues. */
const peoplePosition = z.strictObject({
  segment: z.int().min(0),
  page: z.int().min(0),
  index: z.int().min(0),
});

const make = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/previews',
  operationId: 'createPreview',
  tags: ['reports'],
  summary: 'Decide for the whole audience now and keep the result for a day; nothing is sent',
  description:
    'The same decision as sending. Returns after a few seconds; while `state` is `counting`, continue it with `continuePreview`. The verdicts are kept under our ids, for at most 200,000 people; the sums cover everybody.',
  ...secured('reports', 'mailings:read'),
  request: { params, query: languageQuery },
  responses: {
    201: jsonResponse(keptPreviewResource, 'The preview'),
    ...problemResponses(400, 401, 403, 404, 409),
  },
});

const read = createRoute({
  method: 'get',
  path: '/v1/mailings/{mailingId}/previews/{previewId}',
  operationId: 'readPreview',
  tags: ['reports'],
  summary: 'The sums of one preview, until a day after it was made',
  description: 'Decides nothing: a preview that is still counting stays as it is.',
  ...secured('reports', 'mailings:read'),
  request: { params: previewParams, query: languageQuery },
  responses: {
    200: jsonResponse(keptPreviewResource, 'The preview'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const goOn = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/previews/{previewId}',
  operationId: 'continuePreview',
  tags: ['reports'],
  summary: 'Decide for a further part of the audience',
  description:
    'Repeat while `state` is `counting`. A finished preview is returned as it is. Returns 409 if the mailing has changed since.',
  ...secured('reports', 'mailings:read'),
  request: { params: previewParams, query: languageQuery },
  responses: {
    200: jsonResponse(keptPreviewResource, 'The preview'),
    ...problemResponses(400, 401, 403, 404, 409),
  },
});

const list = createRoute({
  method: 'get',
  path: '/v1/mailings/{mailingId}/previews',
  operationId: 'listPreviews',
  tags: ['reports'],
  summary: 'The previews of the last day, the newest first',
  description: 'At most ten.',
  ...secured('reports', 'mailings:read'),
  request: { params, query: languageQuery },
  responses: {
    200: jsonResponse(listResource, 'The previews'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const listPeople = createRoute({
  method: 'get',
  path: '/v1/mailings/{mailingId}/previews/{previewId}/people',
  operationId: 'listPreviewPeople',
  tags: ['reports'],
  summary: 'Who got which verdict in a preview, on what it rests, and what would reverse it',
  description:
    'Page by page; a page may be shorter than `limit` and still have a `next`. The sentences are made from what is recorded now, for the time of the preview. People who were erased since are left out. With `format=csv` the same as comma-separated values; the header `x-next-cursor` has the `cursor` of the next part, which has no heading.',
  ...secured('reports', 'decisions:read'),
  request: {
    params: previewParams,
    query: languageQuery.extend({
      effect: z.enum(['allow', 'deny']).optional(),
      reason: z
        .string()
        .regex(/^[a-z0-9-]{1,64}$/, { message: 'a reason code such as `no-consent`' })
        .optional()
        .openapi({
          description: 'Only people for whom this is the first reason, as `denied` counts them',
        }),
      format: z.enum(['json', 'csv']).default('json'),
      limit: z.coerce.number().int().min(1).max(500).default(25),
      cursor: z.string().max(2_000).optional(),
    }),
  },
  responses: {
    200: {
      description: 'One page',
      content: {
        'application/json': { schema: peopleResource },
        'text/csv': { schema: z.string() },
      },
    },
    ...problemResponses(400, 401, 403, 404, 409),
  },
});
