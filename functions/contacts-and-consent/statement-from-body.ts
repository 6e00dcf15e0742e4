import type {
  ActEvidence,
  Actor,
  ConsentEventData,
} from '../../shared/consent/event/consent-event.ts';
import type { RecordOutcome } from '../../shared/consent/event/record-statements.ts';
import { refusalText } from '../../shared/consent/event/statement-refusals.ts';
import type { TopicTools } from '../../shared/consent/topic/find-topic.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { endOfDay, instantOf, isDay } from '../runtime/http/moments.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import { truncatedIp } from '../runtime/http/truncated-ip.ts';
import { unknownActivity } from '../runtime/http/unknown-activity.ts';
import { unknownTopic } from '../runtime/http/unknown-topic.ts';
import type { Dependencies } from './dependencies.ts';
import { stopTypes } from './read-stop.ts';
import type { ActorBody, EventBody, EvidenceBody } from './schema.ts';

/** A parsed body as a domain statement. */
export const statementFromBody = (body: Body, context: StatementContext): ConsentEventData => {
  const {
    senderId,
    purpose,
    topic,
    activity,
    occurredAt: _occurredAt,
    validUntil,
    actor,
    ip,
    givenBy: _givenBy,
    evidence,
    ...rest
  } = body;
  const network = truncatedIp(ip);
  return defined({
    ...rest,
    scope: {
      senderId: senderId ?? context.senderId,
      ...defined({ purpose, topic, activity }),
    },
    occurredAt: momentOf(body, context.at),
    actor: actorOf(actor, context.callerId),
    validUntil: validUntil === undefined ? undefined : instantOf(validUntil),
    ip: network,
    evidence: evidence === undefined ? undefined : evidenceOf(evidence),
  });
};

/** Operators and imports carry the caller's own name; a body cannot claim to be another. */
export const actorOf = (actor: ActorBody, callerId: string): Actor => {
  switch (actor.kind) {
    case 'operator':
      return { ...actor, id: callerId };
    case 'import': {
      const { upstreamProof } = actor;
      return {
        kind: 'import',
        id: callerId,
        ...defined({ upstreamProof }),
      };
    }
    default:
      return actor;
  }
};

type Body = Omit<EventBody, 'type'> & { readonly type: EventBody['type'] };

/**
 * When it happened: as the body says, else as its evidence does, else now. If only a day is given, a consent
 * counts from its start and a stop from its end, or from now while the day lasts: on one day the stop wins.
 */
const momentOf = ({ type, occurredAt, evidence }: Body, now: Instant): Instant => {
  const said = occurredAt ?? evidence?.actedAt;
  if (said === undefined) return now;
  if (!stopTypes.has(type)) return instantOf(said);
  // A stop dated in the future, by a wrong clock or a typing error, counts from now.
  const moment = isDay(said) ? endOfDay(said) : instantOf(said);
  return moment > now ? now : moment;
};

export type StatementContext = {
  readonly callerId: string;
  /** The contact's own sender, for a body that names none. */
  readonly senderId: SenderId;
  readonly at: Instant;
};

/** What shows an act that did not happen on one of our pages, with its moment as an instant. */
export const evidenceOf = ({ actedAt, ...shown }: EvidenceBody): ActEvidence => ({
  ...shown,
  actedAt: instantOf(actedAt),
});

/** What kept a statement from being recorded, as a problem. */
export const problemOf = (failed: Failed): Error => {
  switch (failed.outcome) {
    case 'refused': {
      const { pointer, message } = refusalText[failed.refusal.reason];
      return new ProblemError('refused', {
        detail: failed.refusal.reason,
        errors: [{ pointer, in: 'body', message }],
      });
    }
    case 'key-reused':
      return new ProblemError('idempotency-key-reused');
    case 'no-contact':
    case 'erased':
      return new ProblemError('not-found', { detail: 'no such contact' });
    case 'conflict':
      return new ProblemError('conflict', { detail: 'concurrent update: retry the request' });
    default:
      return new Error('a stored consent state is malformed: rebuild it');
  }
};

/** Throws the problem that names what there is, if it was refused for an unknown topic or activity. */
export const refuseUnknown = async (
  tools: TopicTools & ActivityTools,
  failed: Failed,
): Promise<void> => {
  const { reason, scope } = failed.outcome === 'refused' ? failed.refusal : {};
  if (reason === 'unknown-activity' && scope?.activity !== undefined)
    throw unknownActivity(await tools.activitiesOf(scope.senderId));
  if (reason !== 'unknown-topic' || scope?.topic === undefined) return;
  throw await unknownTopic(tools, { senderId: scope.senderId, topic: scope.topic });
};

type ActivityTools = Pick<Dependencies, 'activitiesOf'>;

type Failed = Exclude<RecordOutcome, { readonly outcome: 'appended' | 'repeated' | 'nothing' }>;
