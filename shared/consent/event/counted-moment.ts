import type { Instant } from '../../kernel/instant.ts';
import type { Marks, ScopeMarks } from '../fold/marks.ts';
import { coversKey, scopeKey } from '../fold/scope.ts';
import type { ConsentEventData } from './consent-event.ts';
import { claimsConsent } from './find-defects.ts';
import {
  clockTolerance,
  type StatementContext,
  type StatementOrigin,
} from './statement-context.ts';

/**
 * The moment from which a statement counts, which is recorded as its `occurredAt`. Doubt about a
 * moment never revives consent (GDPR art. 7(1), 7(3), 21(3)):
 *
 * - A consent counts from the act that its evidence shows, if that was before the stated moment.
 * - A complaint counts from its receipt. A feedback report names the mail or the day, not the click.
 * - A withdrawal, objection or refusal that is learnt after a consent but stamped at most five
 *   minutes before it counts from the moment of that consent, so that the stop wins. Five minutes is
 *   the difference between clocks that a moment ahead of ours is allowed too (`clockTolerance`):
 *   within it nobody can say which of the two came first. The cost of a wrong guess is one sign-up.
 */
export const countedMoment = (data: ConsentEventData, { now, marks, origin }: Known): Instant => {
  // What another sender of the entity was told has its moment from there.
  if (data.type === 'suppressed' && data.suppression === 'complaint')
    return origin.door === 'entity' ? data.occurredAt : now;
  if (claimsConsent(data) || data.type === 'reinstated') return actMoment(data);
  return data.type === 'withdrawn' || data.type === 'objected' || data.type === 'refused'
    ? stopMoment(data, marks, origin)
    : data.occurredAt;
};

type Known = Pick<StatementContext, 'now' | 'marks' | 'origin'>;

/** When the person acted: the stated moment, or the earlier one that the evidence shows. */
export const actMoment = ({
  occurredAt,
  evidence,
}: Pick<ConsentEventData, 'occurredAt' | 'evidence'>): Instant =>
  evidence !== undefined && evidence.actedAt < occurredAt ? evidence.actedAt : occurredAt;

/** The time that a stop must not precede in order to undo this. */
const undoneBefore = ({
  granted,
  confirmed,
  resumed,
  requests = [],
}: ScopeMarks): readonly Instant[] => [
  ...(resumed === undefined ? [] : [resumed.at]),
  ...(granted === undefined ? [] : [granted.since]),
  ...(confirmed === undefined ? [] : [confirmed.since]),
  ...requests.map(({ at }) => at),
];

/** A consent that came after the stop was recorded elsewhere is certainly later than it. */
const isDoubtful = (since: Instant, origin: StatementOrigin): boolean =>
  origin.door !== 'entity' || since <= origin.learntAt;

const stopMoment = (
  { type, scope, occurredAt }: ConsentEventData,
  marks: Marks,
  origin: StatementOrigin,
): Instant => {
  const own = scopeKey(scope);
  const reaches = (key: string) => (type === 'refused' ? key === own : coversKey(own, key));
  return Object.entries(marks)
    .flatMap(([key, known]) => (reaches(key) ? undoneBefore(known) : []))
    .filter((since) => since > occurredAt && since - occurredAt <= clockTolerance)
    .filter((since) => isDoubtful(since, origin))
    .reduce((latest, since) => (since > latest ? since : latest), occurredAt);
};
