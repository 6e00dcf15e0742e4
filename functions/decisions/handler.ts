import { createRoute } from '@hono/zod-openapi';
import { handle } from 'hono/aws-lambda';
import type { ConsentState } from '../../shared/consent/fold/consent-state.ts';
import { findTopic, type TopicTools } from '../../shared/consent/topic/find-topic.ts';
import { ownNames } from '../../shared/consent/topic/topic-name.ts';
import type { Contact } from '../../shared/contacts/contact.ts';
import { type ContactId, senderId } from '../../shared/kernel/ids.ts';
import {
  type Clock,
  type Instant,
  instantFromMillis,
  isoFromInstant,
} from '../../shared/kernel/instant.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { TopicNames } from '../../shared/policy/changes/scope-label.ts';
import { decide } from '../../shared/policy/decide.ts';
import { explain } from '../../shared/policy/explain.ts';
import type { AuditTools } from '../runtime/audit-tools.ts';
import { audited } from '../runtime/audited.ts';
import { acceptedLanguage } from '../runtime/http/accepted-language.ts';
import { type ContactIds, refuseUnknown } from '../runtime/http/contact-ids.ts';
import { createHttpApp, type HttpApp } from '../runtime/http/http-app.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import { jsonBody, jsonResponse, problemResponses, secured } from '../runtime/http/route-kit.ts';
import { unknownActivity } from '../runtime/http/unknown-activity.ts';
import { unknownTopic } from '../runtime/http/unknown-topic.ts';
import type { Telemetry } from '../runtime/telemetry.ts';
import type { DescribeMailing, Found } from './describe-mailing.ts';
import { type DecisionsBody, decisionsBody, decisionsResource } from './schema.ts';
import type { TopicsAt } from './topics-at.ts';

/** What is known of one contact at a moment. */
export type Known = {
  readonly contact: Contact;
  readonly consent: ConsentState;
  /** Nothing is kept from so long ago: these are the oldest facts that are known. */
  readonly isOldest?: boolean;
};

export type Dependencies = {
  /** Contacts and consent as they are now, or as they were recorded by `asOf`; absent when unknown then. */
  readonly known: (
    ids: readonly ContactId[],
    asOf?: Instant,
  ) => Promise<ReadonlyMap<ContactId, Known>>;
  readonly contactIds: ContactIds;
  readonly describe: DescribeMailing;
  readonly topicsAt: TopicsAt;
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
    'The same function that fan-out and send use, for up to 100 contacts, for a stored or an inline mailing, now or for a past time. For a past time, everything counts as it was recorded by then; `assumptions` names what is not stored for that time. Changes nothing.',
  ...secured('decisions', 'decisions:read'),
  request: { body: jsonBody(decisionsBody) },
  responses: {
    200: jsonResponse(decisionsResource, 'One decision for each contact, in their order'),
    ...problemResponses(400, 401, 403, 404, 413, 415, 422),
  },
});

/** What is known of everyone asked about, in their order; whoever is unknown is a 404. */
const everyone = (
  ids: readonly ContactId[],
  known: ReadonlyMap<ContactId, Known>,
): readonly Known[] => {
  const there = new Map([...known.keys()].map((id) => [String(id), id]));
  refuseUnknown(
    there,
    ids.map((id, index) => ({ id, pointer: `/contactIds/${index}` })),
  );
  return ids.flatMap((id) => known.get(id) ?? []);
};

/** A mailing about an unknown topic would be decided as one about that topic alone. */
const requireTopic = async (tools: TopicTools, mailing: DecisionsBody['mailing']) => {
  if (mailing?.topic === undefined) return;
  const id = senderId(mailing.senderId);
  if ((await findTopic(tools)(id, mailing.topic)) === undefined)
    throw await unknownTopic(tools, {
      senderId: id,
      topic: mailing.topic,
      pointer: '/mailing/topic',
    });
};

/** What the topic of a mailing is called. */
const namesOf = async (
  { senderId, topic }: Found['facts']['mailing'],
  tools: TopicTools,
): Promise<TopicNames | undefined> => {
  const found = topic === undefined ? undefined : await findTopic(tools)(senderId, topic);
  return found === undefined ? undefined : ownNames(found);
};

const judge = (
  { contact, consent }: Known,
  {
    shownAs,
    judged: { facts: mailing, passage },
    topicNames,
    at,
    language,
  }: {
    readonly shownAs: string;
    readonly judged: Omit<Found, 'outcome' | 'assumptions'>;
    readonly topicNames: TopicNames | undefined;
    readonly at: Instant;
    readonly language: Language;
  },
) => {
  const decision = decide(contact, { consent, mailing, at });
  const known = {
    contact,
    consent,
    mailing,
    ...defined({ topicNames, passage }),
  };
  return {
    contactId: contact.externalId ?? shownAs,
    effect: decision.effect,
    ...defined({ basis: decision.basis }),
    reasons: [...decision.reasons],
    evidenceIds: [...decision.evidenceIds],
    tracking: [...decision.tracking],
    purpose: decision.purpose,
    ruleSet: decision.ruleSet,
    consentVersion: decision.consentVersion,
    at: isoFromInstant(decision.at),
    explanation: explain(decision, language, known),
  };
};

/** Decisions as a service. */
export const decisionsApp = ({
  known,
  contactIds,
  describe,
  topicsAt,
  now,
  telemetry,
}: Dependencies): HttpApp => {
  const app = createHttpApp(telemetry);
  app.openapi(route, async (c) => {
    const body = c.req.valid('json');
    const asOf = body.at === undefined ? undefined : instantFromMillis(Date.parse(body.at));
    const at = asOf ?? now();
    const ids = await contactIds.resolveMany(body.contactIds);
    const [contacts, described] = await Promise.all([
      known([...new Set(ids)], asOf),
      describe(body, at, asOf),
    ]);
    const asked = everyone(ids, contacts);
    if (described.outcome === 'not-found')
      throw new ProblemError('not-found', {
        errors: [{ pointer: described.pointer, in: 'body', message: 'no such thing' }],
      });
    await requireTopic(topicsAt(at, asOf), body.mailing);
    if (described.outcome === 'unknown-activity')
      throw unknownActivity(described.known, described.pointer);
    const topicNames = await namesOf(described.facts.mailing, topicsAt(at, asOf));
    const language = body.language ?? acceptedLanguage(c.req.header('accept-language')) ?? 'en';
    const items = asked.map((one, index) =>
      judge(one, {
        shownAs: String(body.contactIds[index]),
        judged: described,
        topicNames,
        at,
        language,
      }),
    );
    const isOld = asked.some(({ isOldest }) => isOldest === true);
    const assumptions = [...described.assumptions, ...(isOld ? ['contactUnchanged'] : [])];
    return c.json({ items, assumptions }, 200);
  });
  return app;
};

export const createHandler = (dependencies: Dependencies & AuditTools) =>
  audited(handle(decisionsApp(dependencies)), dependencies);
