import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ConsentEvent } from '../../shared/consent/event/consent-event.ts';
import { claimsConsent } from '../../shared/consent/event/find-defects.ts';
import {
  type RecordOutcome,
  recordStatements,
} from '../../shared/consent/event/record-statements.ts';
import type {
  ConsentEntry,
  ConsentState,
  ConsentStatus,
} from '../../shared/consent/fold/consent-state.ts';
import { coversKey, scopeKey } from '../../shared/consent/fold/scope.ts';
import type { Contact } from '../../shared/contacts/contact.ts';
import { dateFromInstant } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { contactIds, shownId } from '../runtime/http/contact-ids.ts';
import { contactParams } from '../runtime/http/contact-resource.ts';
import { etagOf } from '../runtime/http/etag.ts';
import type { HttpApp, HttpEnv } from '../runtime/http/http-app.ts';
import { withIsoMoments } from '../runtime/http/moments.ts';
import type { FieldError } from '../runtime/http/problem.ts';
import {
  iamScope,
  jsonBody,
  jsonResponse,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';
import { fileAsked } from './file-asked.ts';
import {
  isPersonsStop,
  isStopEvent,
  readEvent,
  readObjection,
  readWithdrawal,
} from './read-stop.ts';
import { refuseSharedProof } from './refuse-shared-proof.ts';
import {
  callerId,
  contactOf,
  isFaceWith,
  ledgerKeyOf,
  onBehalfOf,
  requireGrantRight,
} from './request-context.ts';
import { presentRequest } from './request-routes.ts';
import { requestResource } from './request-schema.ts';
import { eventBody, objectionBody, recordedResource, withdrawalBody } from './schema.ts';
import { problemOf, refuseUnknown, statementFromBody } from './statement-from-body.ts';

/** What a person, or somebody for the person, said. */
export const eventRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const ids = contactIds(dependencies.contacts);

  /** Records what a body says of the contact of its address. */
  const take = async (
    c: Context<HttpEnv>,
    {
      id,
      body,
      said,
      more = {},
    }: {
      readonly id: string;
      readonly body: { readonly topic?: string | undefined };
      readonly said: Parameters<typeof statementFromBody>[0];
      readonly more?: Pick<Parameters<typeof recordStatements>[1], 'givenBy'> | undefined;
    },
  ): Promise<{ readonly status: 200 | 201; readonly body: ReturnType<typeof recorded> }> => {
    const contact = await contactOf(dependencies, id);
    const { contactId, senderId } = contact;
    const shown = { contactId: shownId(contact) };
    const isFace = await namesOtherFace(dependencies, contact, said);
    const own = isFace ? { ...said, senderId } : said;
    const outcome = await recordStatements(onBehalfOf(c, dependencies), {
      contactId,
      ...more,
      ...ledgerKeyOf(c, dependencies, { body, isStop: isPersonsStop(said.type) }),
      statements: (_, at) => [statementFromBody(own, { callerId: callerId(c), senderId, at })],
    });
    const event = await eventOf(dependencies, outcome);
    const proofUrl = await dependencies.proofUrl(
      { senderId: event.scope.senderId, contactId },
      event.sequence,
    );
    const notes = [
      ...(c.get('notUnderstood') ?? []),
      ...(isFace ? [otherFaceNote] : []),
      ...widenedNote(event, body),
    ];
    if (outcome.outcome === 'appended') {
      const told = [...notes, ...overtakenNote(event, outcome.state)];
      return {
        status: 201,
        body: recorded({ ...event, ...shown }, { state: outcome.state, notes: told, proofUrl }),
      };
    }
    const head = await dependencies.ledger.read(contactId);
    const state = head.outcome === 'live' ? head.state : undefined;
    return { status: 200, body: recorded({ ...event, ...shown }, { state, notes, proofUrl }) };
  };

  app.openapi(record, async (c) => {
    const body = c.req.valid('json');
    requireGrantRight(c, body.type);
    const givenBy = body.givenBy === undefined ? {} : { givenBy: await ids.resolve(body.givenBy) };
    const { contactId } = c.req.valid('param');
    await refuseSharedProof(dependencies, await contactOf(dependencies, contactId), body);
    const taken = await take(c, { id: contactId, body, said: body, more: givenBy });
    return c.json(taken.body, taken.status);
  });

  app.openapi(object, async (c) => {
    const { to, ...body } = c.req.valid('json');
    if (to === 'service') {
      const subject = { kind: 'objection', to } as const;
      const id = c.req.valid('param').contactId;
      const request = await fileAsked(c, dependencies, { id, subject, body });
      c.header('etag', etagOf(request.version));
      return c.json(presentRequest(request, await ids.shown([request.contactId])), 202);
    }
    const event = { ...body, type: 'objected' as const };
    const taken = await take(c, { id: c.req.valid('param').contactId, body, said: event });
    return c.json(taken.body, taken.status);
  });

  app.openapi(withdraw, async (c) => {
    const body = c.req.valid('json');
    const taken = await take(c, { id: c.req.valid('param').contactId, body, said: body });
    return c.json(taken.body, taken.status);
  });
};

/** Where stops come in that nothing may refuse for their form. */
export const stopPath = /^\/v1\/contacts\/[^/]+\/(?:objections|withdrawals)$/;

/** Whether a request says a person's stop, by its path or by the type of the event in its body. */
export const isStopRequest = (path: string, body: string): boolean =>
  stopPath.test(path) || (eventPath.test(path) && isStopEvent(body));

const eventPath = /^\/v1\/contacts\/[^/]+\/consent\/events$/;

const responses = {
  200: jsonResponse(recordedResource, 'Recorded before, or nothing to add'),
  201: jsonResponse(recordedResource, 'Recorded'),
  ...problemResponses(400, 401, 403, 404, 409, 413, 415, 422),
};

const record = createRoute({
  method: 'post',
  path: '/v1/contacts/{contactId}/consent/events',
  operationId: 'recordConsentEvent',
  tags: ['consent'],
  summary: 'Record a statement about consent',
  description:
    'A pre-ticked, conditional or terms-only act, or one without a known notice in use at the time, is recorded with its defects and does not count. A consent also needs the scope `contacts:write`: the product that collected it records it. Consent that was spoken, on paper or passed on by an operator, and `reinstated`, need `evidence`. This route cannot confirm a double opt-in: only the page behind the mailed link does.',
  ...secured('consent', 'consent:write', { mend: readEvent }),
  ...iamScope('contacts:write'),
  request: { params: contactParams, body: jsonBody(eventBody) },
  responses,
});

const object = createRoute({
  method: 'post',
  path: '/v1/contacts/{contactId}/objections',
  operationId: 'recordObjection',
  tags: ['rights'],
  summary: 'Record an objection; one to direct marketing takes effect at once (GDPR art. 21(2))',
  description:
    'Ends direct marketing to the contact, or the part of it that the body names. It needs no reason, and any body is accepted: an unreadable one stops everything, and the response says so. Recorded as an event; no mail is claimed after the response. An objection `to` service mail (art. 21(1)) stops nothing yet: it becomes a request that a person answers within a month: `GET /v1/requests`.',
  ...secured('consent', 'consent:write', { mend: readObjection, anyBody: true }),
  request: { params: contactParams, body: jsonBody(objectionBody) },
  responses: {
    ...responses,
    202: jsonResponse(requestResource, 'An objection to service mail, as a request'),
  },
});

const withdraw = createRoute({
  method: 'post',
  path: '/v1/contacts/{contactId}/withdrawals',
  operationId: 'recordWithdrawal',
  tags: ['rights'],
  summary:
    'Record that a consent is withdrawn or refused (GDPR art. 7(3)); it takes effect at once',
  description:
    'Ends what the scope names: an activity, a topic, a purpose, or all direct marketing and measuring. It needs no reason, and any body is accepted. Use this route for roles that record stops but no consent, such as the privacy officer.',
  ...secured('consent', 'consent:write', { mend: readWithdrawal, anyBody: true }),
  request: { params: contactParams, body: jsonBody(withdrawalBody) },
  responses,
});

/** The event that a statement led to, or the problem that kept it from being recorded. */
const eventOf = async (
  dependencies: Dependencies,
  outcome: RecordOutcome,
): Promise<ConsentEvent> => {
  switch (outcome.outcome) {
    case 'appended':
    case 'repeated': {
      const event = outcome.events[0];
      if (event === undefined) throw new Error('a statement led to no event');
      return event;
    }
    case 'nothing':
      throw new Error('a statement led to no event');
    default:
      await refuseUnknown(dependencies, outcome);
      throw problemOf(outcome);
  }
};

/**
 * Whether a person's stop names another face of the legal person than the one whose contact this is: it
 * is said to both (GDPR art. 21(2)-(3)).
 */
const namesOtherFace = async (
  tools: Pick<Dependencies, 'reachOf'>,
  contact: Contact,
  { type, senderId }: Pick<Parameters<typeof statementFromBody>[0], 'type' | 'senderId'>,
): Promise<boolean> =>
  isPersonsStop(type) &&
  senderId !== undefined &&
  senderId !== contact.senderId &&
  (await isFaceWith(tools, contact, senderId));

const otherFaceNote: FieldError = {
  pointer: '/senderId',
  in: 'body',
  message:
    'another sender of the same legal person: recorded at the sender whose contact this is, from where it reaches that one',
};

/** An event as a caller sees it: with the id that the caller knows. */
type ShownEvent = Omit<ConsentEvent, 'contactId'> & { readonly contactId: string };

/** A stop of a topic that cannot be kept holds for its whole purpose; whoever called is told. */
const widenedNote = (
  { scope }: ConsentEvent,
  { topic }: { readonly topic?: string | undefined },
): readonly FieldError[] =>
  topic === undefined || scope.topic !== undefined
    ? []
    : [
        {
          pointer: '/topic',
          in: 'body',
          message:
            'this sender has no such topic, or this contact has spoken of as many as are kept: the stop holds for the whole purpose',
        },
      ];

/** A stop that is dated before a consent leaves that standing; whoever called is told. */
const overtakenNote = (
  { type, scope, occurredAt, recordedAt }: ConsentEvent,
  { entries }: ConsentState,
): readonly FieldError[] => {
  if (!isPersonsStop(type) || occurredAt >= recordedAt) return [];
  const key = scopeKey(scope);
  const later = Object.entries(entries).find(
    ([each, { status, occurredAt: given }]) =>
      coversKey(key, each) && status === 'granted' && given > occurredAt,
  );
  return later === undefined
    ? []
    : [
        {
          pointer: '/occurredAt',
          in: 'body',
          message: `before the consent of ${dateFromInstant(later[1].occurredAt)}, which still holds: leave \`occurredAt\` out if it was said now`,
        },
      ];
};

const recorded = (event: ShownEvent, { state, notes, proofUrl }: Told) => {
  const standing = state?.entries[scopeKey(event.scope)];
  return recordedResource.parse(
    defined({
      event: withIsoMoments(event),
      ...(claimsConsent(event) ? whatItProves(event, standing) : {}),
      standing: standing === undefined ? undefined : withIsoMoments(standing),
      ...defined({ proofUrl }),
      notUnderstood: notes.length === 0 ? undefined : notes,
    }),
  );
};

/** What is told beside the event. */
type Told = {
  readonly state: ConsentState | undefined;
  readonly notes: readonly FieldError[];
  readonly proofUrl: string | undefined;
};

/**
 * A consent proves something if it has no defect and holds. One on the word of another, as over the
 * telephone, lifts no stop: only the person's own act does (GDPR art. 7(3), 21(3)).
 */
const whatItProves = (event: ShownEvent, standing: ConsentEntry | undefined) => {
  const isRequest = event.type === 'requested' || event.doubleOptIn === true;
  const isOvertaken =
    !isRequest &&
    standing !== undefined &&
    stops.has(standing.status) &&
    event.defects.length === 0;
  return isOvertaken
    ? {
        proves: false,
        provesNotBecause: `the person stopped this on ${dateFromInstant(standing.occurredAt)}, and only the person’s own act on a page, or a confirmation from the address, ends a stop: send a request for confirmation`,
      }
    : { proves: event.defects.length === 0 };
};

const stops: ReadonlySet<ConsentStatus> = new Set(['refused', 'withdrawn', 'objected']);
