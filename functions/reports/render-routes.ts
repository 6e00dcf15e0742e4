import { createRoute, z } from '@hono/zod-openapi';
import type { RenderedMail } from '../../shared/delivery/mailing/render-mail.ts';
import { languages } from '../../shared/kernel/language.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { activities } from '../../shared/kernel/purpose.ts';
import { noContact } from '../runtime/http/contact-problems.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { askedLanguage, languageQuery } from '../runtime/http/language-query.ts';
import { attachmentResource } from '../runtime/http/mailings/attachment-resource.ts';
import { explanation } from '../runtime/http/mailings/claimed-decision.ts';
import { requireMailing } from '../runtime/http/mailings/require-mailing.ts';
import { present } from '../runtime/http/present.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  idSchema,
  jsonBody,
  jsonResponse,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';
import { type Explainer, explainReports } from './explain-reports.ts';

/** A mailing as one recipient would get it. */
export const renderRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { store, contactIds, telemetry } = dependencies;

  app.openapi(render, async (c) => {
    const mailing = await requireMailing(store, c.req.valid('param').mailingId);
    const { contactId: named } = c.req.valid('json');
    const contact = await contactIds.resolve(named);
    const found = await dependencies.render(mailing.mailingId, contact);
    if (found === undefined) throw new ProblemError('not-found', { detail: 'its content is gone' });
    if (found === 'no-contact') throw noContact();
    // Who looked at whose mail: it shows values of a person.
    telemetry.info('mail-rendered', { mailingId: mailing.mailingId, contactId: contact });
    const explainer = await explainReports(dependencies, mailing);
    const explained = explanationOf(found, explainer, askedLanguage(c));
    return c.json(
      present(
        renderedResource,
        defined({
          contactId: named,
          verdict: found.judgement.outcome === 'allow' ? 'allowed' : 'denied',
          inAudience: found.isMeant,
          ...(found.judgement.outcome === 'allow' ? { reasons: [] } : found.judgement),
          explanation: explained,
          mail: found.mail === undefined ? undefined : shownMail(found.mail),
        }),
      ),
      200,
    );
  });
};

type Mail = NonNullable<RenderedMail['mail']>;

const shownMail = ({ headers, ...mail }: Mail) => ({
  ...mail,
  headers: headers.map(([name, value]) => ({ name, value })),
});

const explanationOf = (
  { judgement }: RenderedMail,
  explainer: Explainer,
  language: Parameters<Explainer['verdict']>[1],
): string => {
  if (judgement.outcome === 'deny') {
    const { reasons, ruleSet } = judgement;
    return explainer.verdict({ verdict: 'denied', reasons, ruleSet }, language);
  }
  const { at, effect: _, ...decision } = judgement.decision;
  // A verdict that says what became of it would say that it was sent.
  return explainer.verdict({ verdict: 'denied', reasons: [], at, decision }, language);
};

const params = z.object({ mailingId: idSchema });

const renderBody = z.strictObject({ contactId: idSchema }).openapi('RenderRequest');

const renderedResource = z
  .object({
    contactId: idSchema,
    verdict: z.enum(['allowed', 'denied']),
    inAudience: z.boolean().openapi({
      description: 'Whether the contact is in the mailing’s audience',
    }),
    reasons: z.array(z.string()),
    placeholder: z.string().optional().openapi({
      description: 'The placeholder that cannot be filled, if that is the reason',
    }),
    explanation,
    mail: z
      .object({
        language: z.enum(languages),
        from: z.string(),
        replyTo: z.string().optional(),
        subject: z.string(),
        html: z.string().optional(),
        text: z.string(),
        headers: z.array(z.object({ name: z.string(), value: z.string() })),
        attachments: z.array(attachmentResource).openapi({
          description: 'The files that go with it',
        }),
        tracking: z.array(z.enum(activities)).openapi({
          description: 'What would be measured, because this contact granted it',
        }),
      })
      .optional()
      .openapi({
        description:
          'The mail as it would leave, when the contact may get it. Its links to stop and to preferences lead nowhere: they are their recipient’s alone.',
      }),
  })
  .openapi('RenderedMail');

const render = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/render',
  operationId: 'renderMailing',
  tags: ['reports'],
  summary: 'The mail that one contact would get now, or why it would get none; nothing is sent',
  description:
    'Decided and filled in as sending would, without a claim: in the contact’s language, with the contact’s values, and only with the measurement that the contact allows.',
  ...secured('reports', 'mailings:read'),
  request: { params, query: languageQuery, body: jsonBody(renderBody) },
  responses: {
    200: jsonResponse(renderedResource, 'The verdict, and the mail'),
    ...problemResponses(400, 401, 403, 404, 413, 415),
  },
});
