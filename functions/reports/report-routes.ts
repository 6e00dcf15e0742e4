import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { HistoryEntry } from '../../shared/delivery/accounting/contact-history.ts';
import { verdictKinds } from '../../shared/delivery/accounting/list-verdicts.ts';
import type { MailingId } from '../../shared/kernel/ids.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { mayAlso } from '../runtime/http/authorize.ts';
import { noContact } from '../runtime/http/contact-problems.ts';
import { decodeCursor, encodeCursor } from '../runtime/http/cursor.ts';
import type { HttpApp, HttpEnv } from '../runtime/http/http-app.ts';
import { askedLanguage, languageQuery } from '../runtime/http/language-query.ts';
import { requireMailing } from '../runtime/http/mailings/require-mailing.ts';
import { present } from '../runtime/http/present.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  idSchema,
  jsonResponse,
  pageQuery,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';
import { type Explainer, explainReports } from './explain-reports.ts';
import {
  keptOf,
  presentHistory,
  presentPreview,
  presentVerdict,
  shownPreview,
  shownVerdict,
  type Telling,
} from './present-reports.ts';
import {
  historyResource,
  oneVerdictResource,
  previewResource,
  verdictResource,
} from './report-schema.ts';
import { schedulingErrors } from './scheduling-errors.ts';

/** Preview, verdicts, and the history of one contact. */
export const reportRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { store, contactIds } = dependencies;

  /** Explainers of mailings that still exist; a mail by itself, such as a confirmation, has none. */
  const explainersOf = async (
    mailingIds: readonly MailingId[],
  ): Promise<ReadonlyMap<MailingId, Explainer>> => {
    const found = await Promise.all(
      [...new Set(mailingIds)].map(async (id) => {
        const mailing = await store.header(id);
        return mailing === undefined
          ? []
          : [[id, await explainReports(dependencies, mailing)] as const];
      }),
    );
    return new Map(found.flat());
  };

  app.openapi(preview, async (c) => {
    const mailing = await requireMailing(store, c.req.valid('param').mailingId);
    const from = decodeCursor(c, c.req.valid('query').cursor, previewPosition);
    const result = await dependencies.preview(mailing.mailingId, from);
    if (result === undefined)
      throw new ProblemError('not-found', { detail: 'its content is gone' });
    const next = encodeCursor(c, result.next);
    const language = askedLanguage(c);
    const explainer = await explainReports(dependencies, mailing);
    const explanations = Object.fromEntries(
      Object.keys(result.denied).map((reason) => [reason, explainer.reason(reason, language)]),
    );
    const shown = await shownPreview(result, contactIds);
    return c.json(
      presentPreview(shown, {
        errors: await schedulingErrors(dependencies, mailing),
        next,
        explanations,
      }),
      200,
    );
  });

  app.openapi(verdicts, async (c) => {
    const mailing = await requireMailing(store, c.req.valid('param').mailingId);
    const { kind, reason, limit, cursor } = c.req.valid('query');
    const page = await dependencies.verdicts(mailing, {
      kinds: kind === undefined ? verdictKinds : [kind],
      reason,
      limit,
      from: decodeCursor(c, cursor, verdictPosition),
    });
    const next = encodeCursor(c, page.next);
    const show = await contactIds.shown(page.verdicts.map(({ contactId }) => contactId));
    const language = askedLanguage(c);
    const explainer = await explainReports(dependencies, mailing);
    const telling = tellingTo(c, (kept) => explainer.verdict(kept, language));
    const items = page.verdicts.map((one) => shownVerdict(one, show, telling));
    return c.json(present(verdictPage, { items, ...defined({ next }) }), 200);
  });

  app.openapi(verdict, async (c) => {
    const { mailingId: id, contactId: contact } = c.req.valid('param');
    const mailing = await requireMailing(store, id);
    const found = await dependencies.verdict(mailing, await contactIds.resolve(contact));
    if (found === undefined)
      throw new ProblemError('not-found', { detail: 'this contact was not in the audience' });
    const show = await contactIds.shown([found.contactId]);
    const language = askedLanguage(c);
    const explainer = await explainReports(dependencies, mailing);
    const telling = tellingTo(c, (kept) => explainer.verdict(kept, language));
    return c.json(presentVerdict(found, show, telling), 200);
  });

  app.openapi(history, async (c) => {
    const { cursor } = c.req.valid('query');
    const after = decodeCursor(c, cursor, historyPosition)?.after;
    const { contactId: named } = c.req.valid('param');
    const contact = await contactIds.resolve(named);
    const page = await dependencies.history(contact, after);
    // The mails of an erased contact stay, under our id.
    const isEmpty = after === undefined && page.next === undefined && page.mails.length === 0;
    if (isEmpty && !(await contactIds.existing([contact])).has(contact)) throw noContact();
    const next = page.next === undefined ? undefined : { after: page.next };
    const show = await contactIds.shown([contact]);
    const language = askedLanguage(c);
    const explainers = await explainersOf(page.mails.map(({ mailingId }) => mailingId));
    const explained = (mail: HistoryEntry) =>
      explainers.get(mail.mailingId)?.verdict(keptOf(mail), language);
    return c.json(presentHistory(page, { show, next: encodeCursor(c, next), explained }), 200);
  });
};

/** Only callers who may read consent see the events that a decision rests on; everybody else gets the sentence. */
const tellingTo = (c: Context<HttpEnv>, explained: Telling['explained']): Telling => ({
  explained,
  showsEvidence: mayAlso(c, 'consent:read'),
});

const verdictPage = z.object({ items: z.array(verdictResource), next: z.string().optional() });

const params = z.object({ mailingId: idSchema });

const preview = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/preview',
  operationId: 'previewMailing',
  tags: ['reports'],
  summary: 'Who would get this mailing now, and who not and why; nothing is sent',
  description:
    'The same decision over the same pages as sending. A large audience is returned in parts: repeat with `next` and add up the counts.',
  ...secured('reports', 'mailings:read'),
  request: { params, query: languageQuery.extend({ cursor: z.string().max(20_000).optional() }) },
  responses: {
    200: jsonResponse(previewResource, 'Counts by reason, with samples'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const verdicts = createRoute({
  method: 'get',
  path: '/v1/mailings/{mailingId}/verdicts',
  operationId: 'listVerdicts',
  tags: ['reports'],
  summary: 'The outcome for each contact in the audience, page by page',
  description:
    'Who was left out and why, who was accepted, who was refused, and for whom the outcome is unknown; each with its moment and a sentence, and each mail with the basis and the evidence of its decision. Only callers who may read consent (`consent:read`) get the ids of evidence. A page may be shorter than `limit` and still have a `next`. While the mailing runs, waiting recipients are not listed yet.',
  ...secured('reports', 'mailings:read'),
  request: {
    params,
    query: pageQuery.extend({
      ...languageQuery.shape,
      kind: z
        .enum(verdictKinds)
        .optional()
        .openapi({ description: 'Only these; all when left out' }),
      reason: z
        .string()
        .regex(/^[a-z0-9-]{1,64}$/, { message: 'a reason code such as `no-consent`' })
        .optional()
        .openapi({ description: 'Only those with this reason code; all when left out' }),
    }),
  },
  responses: {
    200: jsonResponse(verdictPage, 'One page'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const verdict = createRoute({
  method: 'get',
  path: '/v1/mailings/{mailingId}/verdicts/{contactId}',
  operationId: 'readVerdict',
  tags: ['reports'],
  summary: 'Why this contact got or did not get this mailing',
  description:
    'For a mail the decision it rested on, with basis and evidence, and later feedback. For a recipient who was left out without a claim the pages are searched, which may take longer in a large mailing.',
  ...secured('reports', 'mailings:read'),
  request: { params: params.extend({ contactId: idSchema }), query: languageQuery },
  responses: {
    200: jsonResponse(oneVerdictResource, 'The verdict; for a mail also the decision'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const history = createRoute({
  method: 'get',
  path: '/v1/contacts/{contactId}/mailings',
  operationId: 'listContactMailings',
  tags: ['reports'],
  summary: 'What did this contact get, on which basis and evidence?',
  description:
    'Every mail that was claimed for the contact, ordered by mailing id, with its decision. For an erased contact they are kept under `internalId`.',
  ...secured('reports', 'mailings:read'),
  request: {
    params: z.object({ contactId: idSchema }),
    query: pageQuery.pick({ cursor: true }).extend(languageQuery.shape),
  },
  responses: {
    200: jsonResponse(historyResource, 'Mail by mail'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const place = z.strictObject({
  page: z.int().min(0),
  cursor: z.string().max(4_000).exactOptional(),
});

/** Where a preview continues: a place in each segment of the audience. */
const previewPosition = z.array(place.nullable()).max(1_000);

/** Where the mails of one contact continue: after this mailing id. */
const historyPosition = z.strictObject({ after: z.string().min(1).max(1_024) });

/** Where a list of verdicts continues. */
const verdictPosition = z.strictObject({
  segment: z.int().min(0),
  page: z.int().min(0),
  index: z.int().min(0),
});
