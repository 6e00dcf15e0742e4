import { createRoute, z } from '@hono/zod-openapi';
import type { Classification } from '../../shared/classification/classification.ts';
import { splitMailing } from '../../shared/classification/split-mailing.ts';
import { textFromHtml } from '../../shared/classification/text-from-html.ts';
import { languages } from '../../shared/kernel/language.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { MailingContent } from '../../shared/mailing/mailing.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { requireMailing } from '../runtime/http/mailings/require-mailing.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import { idSchema, jsonResponse, problemResponses, secured } from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';

/** The way out for a held mailing: what serves to all, what sells to those who want it. */
export const splitRoutes = (app: HttpApp, { store }: Dependencies): void => {
  app.openapi(route, async (c) => {
    const mailing = await requireMailing(store, c.req.valid('param').mailingId);
    const [contents = [], stored] = await Promise.all([
      store.contents(mailing.mailingId),
      store.classification(mailing.mailingId),
    ]);
    const classifications = (stored?.['classifications'] ?? []) as readonly Classification[];
    const latest = await store.header(mailing.mailingId);
    if (latest?.version !== mailing.version) throw new ProblemError('conflict');
    const parts = contents.map((content, index) => {
      const classification = classifications[index];
      const split =
        classification === undefined ? undefined : splitMailing(content, classification);
      if (split?.outcome === 'split') return { content, split };
      throw new ProblemError('refused', {
        detail:
          split?.outcome === 'cannot-split'
            ? 'a flagged passage is inside a template branch; take it out by hand'
            : 'nothing was flagged that could be taken out',
      });
    });
    const service = parts.map(({ content, split }) => asContent(split.service, content));
    if (service.some(({ text }) => text.trim() === ''))
      throw new ProblemError('refused', { detail: 'no service content would be left' });
    return c.json(
      {
        service,
        rest: parts.map(({ content, split }) => asContent(split.rest, content)),
        subjectNeeded: parts.some(({ split }) => split.subjectNeeded),
      },
      200,
    );
  });
};

/** A part as it was cut: an empty subject is one to be written. */
const partResource = z.object({
  language: z.enum(languages),
  subject: z.string(),
  html: z.string().optional(),
  text: z.string().min(1),
});

const splitResource = z
  .object({
    service: z.array(partResource).openapi({ description: 'The service part, for everyone' }),
    rest: z.array(partResource).openapi({ description: 'What was flagged, for who consented' }),
    subjectNeeded: z.boolean().openapi({
      description: 'An empty subject must be written; the rest always needs one of its own',
    }),
  })
  .openapi('MailingSplit');

const route = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/split',
  operationId: 'splitMailing',
  tags: ['reviews'],
  summary: 'Split a mailing in two: the service part, and the rest',
  description:
    'Changes nothing: draft the two parts as mailings of their own. Each is then inspected again.',
  ...secured('mailings', 'mailings:write'),
  request: { params: z.object({ mailingId: idSchema }) },
  responses: {
    200: jsonResponse(splitResource, 'Two contents for each language'),
    ...problemResponses(400, 401, 403, 404, 409, 422),
  },
});

type Part = Pick<MailingContent, 'subject'> & { html?: string; text?: string };

const asContent = (part: Part, { language }: MailingContent) => ({
  language,
  subject: part.subject,
  ...defined({ html: part.html }),
  text: part.text ?? textFromHtml(part.html ?? ''),
});
