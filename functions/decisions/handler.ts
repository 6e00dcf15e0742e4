import { createRoute } from '@hono/zod-openapi';
import { handle } from 'hono/aws-lambda';
import type { ConsentState } from '../../shared/consent/fold/consent-state.ts';
import type { Contact } from '../../shared/contacts/contact.ts';
import { type ContactId, contactId } from '../../shared/kernel/ids.ts';
import {
  type Clock,
  type Instant,
  instantFromMillis,
  isoFromInstant,
} from '../../shared/kernel/instant.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { decide } from '../../shared/policy/decide.ts';
import { explain } from '../../shared/policy/explain.ts';
import type { MailingFacts } from '../../shared/policy/mailing-facts.ts';
import { createHttpApp, type HttpApp } from '../runtime/http/http-app.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import { jsonBody, jsonResponse, problemResponses, secured } from '../runtime/http/route-kit.ts';
import type { Telemetry } from '../runtime/telemetry.ts';
import type { DescribeMailing } from './describe-mailing.ts';
import { type DecisionsBody, decisionsBody, decisionsResource } from './schema.ts';

/** What is known of one contact at a moment. */
export type Known = { readonly contact: Contact; readonly consent: ConsentState };

export type Dependencies = {
  /** Contacts with the consent state of now, or of what was recorded by `asOf`; absent when unknown. */
  readonly known: (
    ids: readonly ContactId[],
    asOf?: Instant,
  ) => Promise<ReadonlyMap<ContactId, Known>>;
  readonly describe: DescribeMailing;
  readonly now: Clock;
  readonly telemetry: Telemetry;
};

const route = createRoute({
  method: 'post',
  path: '/v1/decisions',
  operationId: 'decideContacts',
  tags: ['decisions'],
  summary: 'May these contacts get this mailing, and why (not)?',
  description:
    'The same function that fan-out and send use, for up to 100 contacts, for a stored or an inline mailing, now or as of a moment. Changes nothing.',
  ...secured('decisions', 'decisions:read'),
  request: { body: jsonBody(decisionsBody) },
  responses: {
    200: jsonResponse(decisionsResource, 'One decision for each contact, in their order'),
    ...problemResponses(400, 401, 403, 404, 413, 415),
  },
});

const unknownContacts = (body: DecisionsBody, known: ReadonlyMap<ContactId, Known>) =>
  body.contactIds.flatMap((id, index) =>
    known.has(contactId(id))
      ? []
      : [{ pointer: `/contactIds/${index}`, in: 'body' as const, message: 'no such contact' }],
  );

const judge = (
  { contact, consent }: Known,
  mailing: MailingFacts,
  at: Instant,
  language: Language,
) => {
  const decision = decide(contact, consent, mailing, at);
  return {
    contactId: contact.contactId,
    effect: decision.effect,
    ...(decision.basis === undefined ? {} : { basis: decision.basis }),
    reasons: [...decision.reasons],
    evidenceIds: [...decision.evidenceIds],
    tracking: [...decision.tracking],
    purpose: decision.purpose,
    ruleSet: decision.ruleSet,
    consentVersion: decision.consentVersion,
    at: isoFromInstant(decision.at),
    explanation: explain(decision, language, { contact, consent, mailing }),
  };
};

/** Decisions as a service. */
export const decisionsApp = ({ known, describe, now, telemetry }: Dependencies): HttpApp => {
  const app = createHttpApp(telemetry);
  app.openapi(route, async (c) => {
    const body = c.req.valid('json');
    const asOf = body.at === undefined ? undefined : instantFromMillis(Date.parse(body.at));
    const [contacts, described] = await Promise.all([
      known(body.contactIds.map(contactId), asOf),
      describe(body),
    ]);
    const errors = unknownContacts(body, contacts);
    if (errors.length > 0) throw new ProblemError('not-found', { errors });
    if (described.outcome === 'not-found')
      throw new ProblemError('not-found', {
        errors: [{ pointer: described.pointer, in: 'body', message: 'no such thing' }],
      });
    const at = asOf ?? now();
    const items = body.contactIds.flatMap((id) => {
      const one = contacts.get(contactId(id));
      return one === undefined ? [] : [judge(one, described.facts, at, body.language)];
    });
    return c.json({ items, assumptions: [...described.assumptions] }, 200);
  });
  return app;
};

export const createHandler = (dependencies: Dependencies) => handle(decisionsApp(dependencies));
