import { domainToASCII } from 'node:url';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { sendTest } from '../../shared/delivery/mailing/send-test.ts';
import { takeTurn } from '../../shared/delivery/pacing/take-turn.ts';
import { type EmailAddress, parseEmailAddress } from '../../shared/kernel/email-address.ts';
import { languages } from '../../shared/kernel/language.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { confirmedAddressOf } from '../runtime/http/authorize.ts';
import type { HttpApp, HttpEnv } from '../runtime/http/http-app.ts';
import { requireMailing } from '../runtime/http/mailings/require-mailing.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import { idSchema, jsonResponse, problemResponses, secured } from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';

/** A mailing to its author alone, as mail programs will show it. */
export const testRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { store, mail, strip, newMailId } = dependencies;

  app.openapi(test, async (c) => {
    const mailing = await requireMailing(store, c.req.valid('param').mailingId);
    const to = ownAddress(c);
    const [contents, sender] = await Promise.all([
      store.contents(mailing.mailingId),
      store.sender(mailing.senderId),
    ]);
    if (contents === undefined || sender === undefined)
      throw new ProblemError('not-found', { detail: 'its content or its sender is gone' });
    const turn = await takeTurn(dependencies, { lane: 'service', count: contents.length });
    if (turn.outcome === 'put-back') throw new ProblemError('unavailable');
    const sent = await sendTest(
      { mail, strip, newId: newMailId, store },
      { mailing, contents, sender, to },
    );
    return c.json(
      {
        to,
        mails: sent.map((one) =>
          defined({
            language: one.language,
            outcome: one.outcome === 'accepted' ? ('accepted' as const) : ('refused' as const),
            reason: 'reason' in one ? one.reason : undefined,
          }),
        ),
      },
      200,
    );
  });
};

/** Where this caller reads mail, by a token that says that it was confirmed; else a `forbidden` problem. */
const ownAddress = (c: Context<HttpEnv>): EmailAddress => {
  const parsed = parseEmailAddress(confirmedAddressOf(c.env?.event) ?? '', domainToASCII);
  if (parsed.outcome === 'ok') return parsed.address;
  throw new ProblemError('forbidden', {
    detail:
      'a test mail is sent only to the caller, and this token has no verified address (`email` with `email_verified`)',
  });
};

const test = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/test',
  operationId: 'testMailing',
  tags: ['mailings'],
  summary: 'Mail every language version to yourself',
  description:
    'Sent only to your verified address in the token (`email` with `email_verified`). Contains defaults and samples, never a contact’s values; it is neither measured nor counted.',
  ...secured('mails', 'mailings:write'),
  request: { params: z.object({ mailingId: idSchema }) },
  responses: {
    200: jsonResponse(
      z
        .object({
          to: z.string(),
          mails: z.array(
            z.object({
              language: z.enum(languages),
              outcome: z.enum(['accepted', 'refused']),
              reason: z.string().optional(),
            }),
          ),
        })
        .openapi('TestMails'),
      'What was submitted',
    ),
    ...problemResponses(400, 401, 403, 404),
  },
});
