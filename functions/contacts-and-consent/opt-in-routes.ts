import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type OptInOutcome, requestOptIn } from '../../shared/consent/opt-in/request-opt-in.ts';
import type { Contact } from '../../shared/contacts/contact.ts';
import type { EventId } from '../../shared/kernel/ids.ts';
import { millisPerDay, plusMillis } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { topicInMail } from '../../shared/subjects/topic-in-mail.ts';
import { contactIds } from '../runtime/http/contact-ids.ts';
import { contactParams } from '../runtime/http/contact-resource.ts';
import type { HttpApp, HttpEnv } from '../runtime/http/http-app.ts';
import { withIsoMoments } from '../runtime/http/moments.ts';
import {
  iamScope,
  jsonBody,
  jsonResponse,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';
import {
  callerId,
  contactOf,
  ledgerKeyOf,
  onBehalfOf,
  requireGrantRight,
} from './request-context.ts';
import { type OptInBody, optInBody, optInResource } from './schema.ts';
import { problemOf, refuseUnknown, statementFromBody } from './statement-from-body.ts';

/** Double opt-in: request and mail. The confirmation comes through the public page. */
export const optInRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const send = async (
    { contactId: id, senderId, language: own }: Contact,
    {
      optInBody: { purpose, topic, language = own },
      requestEventId,
      token,
    }: { readonly optInBody: OptInBody; readonly requestEventId: EventId; readonly token: string },
  ) => {
    const known = topic === undefined ? undefined : await dependencies.findTopic(senderId, topic);
    await dependencies.sendOptInMail(
      defined({
        contactId: id,
        requestEventId,
        token,
        language,
        senderId,
        purpose,
        topic,
        topicName: known === undefined ? undefined : topicInMail(known, language),
      }),
    );
  };

  /**
   * A repeated call may mean that the first one stopped between ledger and queue. The mail goes on
   * the queue again with its own token; the claim on the request keeps it from going out twice.
   */
  const sendAgain = async (
    contact: Contact,
    {
      body,
      requestEventId,
      token,
    }: { readonly body: OptInBody; readonly requestEventId: EventId; readonly token: string },
  ) => {
    const { purpose, topic } = body;
    const scope = {
      senderId: contact.senderId,
      purpose,
      ...defined({ topic }),
    };
    const expiresAt = plusMillis(
      dependencies.now(),
      dependencies.optInRules.tokenDays * millisPerDay,
    );
    await dependencies.addOptInToken({
      tokenHash: dependencies.digest(token),
      contactId: contact.contactId,
      requestEventId,
      scope,
      expiresAt,
    });
    await send(contact, { optInBody: body, requestEventId, token });
    return { outcome: 'requested', requestEventId, expiresAt } as const;
  };

  const ask = async (
    c: Context<HttpEnv>,
    {
      contact,
      body,
      token,
    }: { readonly contact: Contact; readonly body: OptInBody; readonly token: string },
  ) => {
    const { type: _, ...data } = statementFromBody(
      { ...body, type: 'requested' },
      { callerId: callerId(c), senderId: contact.senderId, at: dependencies.now() },
    );
    return requestOptIn(
      onBehalfOf(c, dependencies),
      defined({
        contactId: contact.contactId,
        data,
        tokenHash: dependencies.digest(token),
        givenBy:
          body.givenBy === undefined
            ? undefined
            : await contactIds(dependencies.contacts).resolve(body.givenBy),
        ...ledgerKeyOf(c, dependencies, { body, isStop: false }),
      }),
      dependencies.optInRules,
    );
  };

  app.openapi(route, async (c) => {
    const body = c.req.valid('json');
    requireGrantRight(c, 'requested');
    const contact = await contactOf(dependencies, c.req.valid('param').contactId);
    const token = dependencies.newToken();
    const outcome = await ask(c, { contact, body, token });
    switch (outcome.outcome) {
      case 'requested':
        await send(contact, { optInBody: body, requestEventId: outcome.requestEventId, token });
        return c.json(shown(outcome), 202);
      case 'repeated': {
        const { requestEventId } = outcome;
        if (requestEventId === undefined)
          return c.json({ outcome: 'asked-too-soon' } as const, 200);
        return c.json(shown(await sendAgain(contact, { body, requestEventId, token })), 202);
      }
      case 'already-pending':
      case 'already-confirmed':
      case 'asked-too-soon':
      case 'suppressed':
        return c.json(shown(outcome), 200);
      case 'malformed':
        throw problemOf({ outcome: 'malformed', problem: 'malformed' });
      case 'refused':
        await refuseUnknown(dependencies, outcome);
        throw problemOf(outcome);
      default:
        throw problemOf({ outcome: outcome.outcome });
    }
  });
};

const route = createRoute({
  method: 'post',
  path: '/v1/contacts/{contactId}/consent/requests',
  operationId: 'requestOptIn',
  tags: ['consent'],
  summary: 'Ask the holder of the address to confirm (double opt-in)',
  description:
    'Recorded as requested; nothing is granted until the person presses the button behind the link. Needs the person’s own act and the notice that was shown; from an operator or a list also `evidence` of the sign-up, and never for a person who said stop. A person who objected to everything, complained or was erased can request it once per address in thirty days, and stays suppressed until confirming. No promotion, no tracking, and limited.',
  ...secured('consent', 'consent:write'),
  ...iamScope('contacts:write'),
  request: { params: contactParams, body: jsonBody(optInBody) },
  responses: {
    200: jsonResponse(optInResource, 'No mail is sent, and why'),
    202: jsonResponse(optInResource, 'Recorded; the mail is on its way'),
    ...problemResponses(400, 401, 403, 404, 409, 413, 415, 422),
  },
});

type Shown = WithoutScopes<
  Extract<
    OptInOutcome,
    {
      readonly outcome:
        | 'requested'
        | 'already-pending'
        | 'already-confirmed'
        | 'asked-too-soon'
        | 'suppressed';
    }
  >
>;

/** The caller knows what it asked for. */
type WithoutScopes<Outcome> = Outcome extends unknown ? Omit<Outcome, 'scopes'> : never;

const shown = (outcome: Shown) => optInResource.parse(withIsoMoments(outcome));
