import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Mail, MailKey } from '../../shared/delivery/mail/mail.ts';
import { type MailOneOutcome, mailOne } from '../../shared/delivery/mail/mail-one.ts';
import { mailStanding } from '../../shared/delivery/mail/mail-standing.ts';
import { canonicalJson } from '../../shared/kernel/canonical-json.ts';
import { mailingId } from '../../shared/kernel/ids.ts';
import { correlationId } from '../runtime/correlation.ts';
import { callerOf } from '../runtime/http/authorize.ts';
import type { HttpApp, HttpEnv } from '../runtime/http/http-app.ts';
import { askedLanguage, languageQuery } from '../runtime/http/language-query.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  idSchema,
  jsonBody,
  jsonResponse,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';
import { presentMail } from './present-mail.ts';
import { mailBody, mailHeaders, mailResource } from './schema.ts';

/** One mail to one person: asked for, and looked at again. */
export const mailRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { book, contactIds, digest, ledger, newMailId, prepare, telemetry } = dependencies;

  const shown = async (c: Context<HttpEnv>, mail: Mail) => {
    const [standing, template, show] = await Promise.all([
      mailStanding(ledger, mail),
      prepare(mail.templateId),
      contactIds.shown([mail.contactId]),
    ]);
    const language = askedLanguage(c);
    return presentMail(mail, {
      mailStanding: standing,
      template,
      contactId: show(mail.contactId),
      language,
    });
  };

  const sending = {
    ...dependencies,
    // A mail by itself is not a mailing that could be paused; it waits, and is tried again.
    halt: async (mailId: Mail['mailId'], { cause }: { readonly cause: string }) =>
      telemetry.warn('mail-halted', { mailingId: mailId, reason: cause }),
  };

  app.openapi(send, async (c) => {
    const body = c.req.valid('json');
    const by = callerOf(c.env?.event)?.id ?? 'unknown';
    const outcome = await mailOne(sending, {
      ...body,
      templateId: mailingId(body.templateId),
      contactId: await contactIds.resolve(body.contactId),
      mailId: newMailId(),
      key: keyOf(by, c.req.valid('header')['idempotency-key'], body),
      by,
      correlationId: correlationId(),
    });
    const mail = mailIn(outcome);
    if (outcome.outcome === 'asked-before') {
      c.header('idempotency-replayed', 'true');
      return c.json(await shown(c, mail), 200);
    }
    c.header('location', `/v1/mails/${mail.mailId}`);
    return c.json(await shown(c, mail), 201);
  });

  app.openapi(read, async (c) => {
    const mail = await book.read(mailingId(c.req.valid('param').mailId));
    if (mail === undefined) throw new ProblemError('not-found', { detail: 'no such mail' });
    return c.json(await shown(c, mail), 200);
  });

  /**
   * A key is its caller's own. The request is hashed with it, so that nobody who reads the table can
   * try out what short values, such as a code, it was asked with.
   */
  const keyOf = (by: string, key: string, body: z.output<typeof mailBody>): MailKey => ({
    name: digest(`mail\n${by}\n${key}`),
    request: digest(`mail\n${by}\n${key}\n${canonicalJson(body)}`),
  });
};

/** The mail, or the problem that says why there is none. */
const mailIn = (outcome: MailOneOutcome): Mail => {
  switch (outcome.outcome) {
    case 'asked':
    case 'asked-before':
      return outcome.mail;
    case 'no-template':
      throw missing('/templateId', 'no template of this id');
    case 'no-contact':
      throw missing('/contactId', 'no contact of the sender of the template');
    case 'not-in-use':
      throw new ProblemError('state-conflict', {
        detail: `its template is \`${outcome.state}\`, not in use (\`running\`)`,
      });
    case 'unknown-values':
      throw new ProblemError('refused', {
        errors: outcome.names.map((name) => ({
          pointer: `/values/${name}`,
          in: 'body',
          message: 'the template has no placeholder of this name to be filled with it',
        })),
      });
    case 'other-request':
      throw new ProblemError('idempotency-key-reused');
    default:
      return outcome satisfies never;
  }
};

const missing = (pointer: string, message: string) =>
  new ProblemError('not-found', {
    detail: message,
    errors: [{ pointer, in: 'body', message }],
  });

const send = createRoute({
  method: 'post',
  path: '/v1/mails',
  operationId: 'createMail',
  tags: ['mails'],
  summary: 'Mail one contact from a template: a receipt, a password, an alert, an invoice',
  description:
    'Decided, claimed and accounted for like a mailing with one recipient, and submitted before the response if the service lane has a slot. The response gives the outcome and the reason. A mail is never sent twice under the same `Idempotency-Key`, even if a response was lost.',
  ...secured('mails', 'mails:send'),
  request: { headers: mailHeaders, query: languageQuery, body: jsonBody(mailBody) },
  responses: {
    200: jsonResponse(
      mailResource,
      'The mail requested before with this key, in its current state',
    ),
    201: jsonResponse(mailResource, 'The mail and its outcome'),
    ...problemResponses(400, 401, 403, 404, 409, 413, 415, 422),
  },
});

const read = createRoute({
  method: 'get',
  path: '/v1/mails/{mailId}',
  operationId: 'readMail',
  tags: ['mails'],
  summary: 'One mail: its outcome, its decision and its feedback',
  description:
    'The decision that it was claimed on, or why it was denied; `feedback` has later bounces and complaints.',
  ...secured('mails', 'mails:read'),
  request: { params: z.object({ mailId: idSchema }), query: languageQuery },
  responses: {
    200: jsonResponse(mailResource, 'The mail'),
    ...problemResponses(400, 401, 403, 404),
  },
});
