import { defined } from '../../kernel/object/defined.ts';
import type { ConsentEntry, ConsentStatus, PendingRequest } from './consent-state.ts';
import type { GrantMark, Mark, Marks, RequestMark, ScopeMarks } from './marks.ts';
import { widerKeys } from './scope.ts';

/**
 * What holds for one scope, from what was last said about it and about wider scopes. A function of
 * the marks alone, so that it cannot depend on the order in which they were learnt.
 */
export const entryFromMarks = (key: string, marks: Marks): ConsentEntry | undefined => {
  const own = marks[key] ?? {};
  const stops = stopsFor(key, marks);
  const lastStop = Math.max(never, ...stops.map(({ mark }) => mark.at));
  const standing = effectiveGrants(own, lastStop);
  const live = liveRequests(own, lastStop);
  const found = ((): ConsentEntry | undefined => {
    if (standing.length > 0) return grantedEntry(own, standing);
    const lastGrant = Math.max(never, own.granted?.since ?? never, own.confirmed?.since ?? never);
    const inForce = stops.filter(({ isResumed }) => !isResumed);
    const stop = strongest(inForce, lastGrant);
    return stop === undefined ? ungrantedEntry(own, live) : stoppedEntry(stop, stops);
  })();
  if (found === undefined || live.length === 0) return found;
  return { ...found, pending: live.map(pendingOf) };
};

type Stop = {
  readonly status: 'objected' | 'withdrawn' | 'refused';
  readonly mark: Mark;
  /** Taken back later: it closes no exception any more, and what it ended stays ended. */
  readonly isResumed: boolean;
};
type Ended = { readonly status: 'expired' | 'invalidated'; readonly mark: Mark };

const never = Number.NEGATIVE_INFINITY;
const rank = { objected: 3, withdrawn: 2, refused: 1 } as const;

/** Later of two marks; of two at one moment the greater id, so that the order told is no matter. */
export const isLater = (one: Mark, other: Mark | undefined): boolean =>
  other === undefined || one.at > other.at || (one.at === other.at && one.eventId > other.eventId);

const stopsOf = (marks: ScopeMarks | undefined, withRefusal: boolean): Stop[] => {
  const stops: Stop[] = [];
  const add = (status: Stop['status']) => {
    const mark = marks?.[status];
    if (mark === undefined) return;
    stops.push({ status, mark, isResumed: mark.at < (marks?.resumed?.at ?? never) });
  };
  add('objected');
  add('withdrawn');
  if (withRefusal) add('refused');
  return stops;
};

/** Withdrawal and objection cascade down; a refusal answers the one question that was asked. */
const stopsFor = (key: string, marks: Marks): Stop[] => [
  ...widerKeys(key).flatMap((wider) => stopsOf(marks[wider], false)),
  ...stopsOf(marks[key], true),
];

/** The moment of the latest stop of a scope or of a wider one. */
export const lastStopAt = (key: string, marks: Marks): number =>
  Math.max(never, ...stopsFor(key, marks).map(({ mark }) => mark.at));

/** The stop to show: objection before withdrawal before refusal, then the latest. */
const strongest = (stops: readonly Stop[], after: number): Stop | undefined =>
  stops
    .filter(({ mark }) => mark.at >= after)
    .reduce<Stop | undefined>((best, stop) => {
      if (best === undefined || rank[stop.status] > rank[best.status]) return stop;
      return rank[stop.status] === rank[best.status] && isLater(stop.mark, best.mark) ? stop : best;
    }, undefined);

const endOf = ({ expired, invalidated }: ScopeMarks, since: number): Ended | undefined => {
  const ended: Ended[] = [];
  if (expired !== undefined) ended.push({ status: 'expired', mark: expired });
  if (invalidated !== undefined) ended.push({ status: 'invalidated', mark: invalidated });
  return ended
    .filter(({ mark }) => mark.at >= since)
    .reduce<Ended | undefined>(
      (best, one) => (best === undefined || isLater(one.mark, best.mark) ? one : best),
      undefined,
    );
};

const entry = (
  status: ConsentStatus,
  mark: Mark & Partial<GrantMark>,
  confirmed = false,
): ConsentEntry =>
  defined({
    status,
    eventId: mark.eventId,
    occurredAt: mark.at,
    by: mark.by,
    confirmed: confirmed || undefined,
    validUntil: mark.validUntil,
    notice: mark.notice,
    entityId: mark.entityId,
    advertisers: mark.advertisers,
    defects: mark.defects,
  });

/** A stop, and when the scope or a wider one was stopped first, where that was before. */
const stoppedEntry = ({ status, mark }: Stop, stops: readonly Stop[]): ConsentEntry => {
  const first = stops.reduce(
    (earliest, { mark: { at, firstAt = at } }) => (firstAt < earliest ? firstAt : earliest),
    mark.at,
  );
  const found = entry(status, mark);
  return first < mark.at ? { ...found, firstAt: first } : found;
};

/** Grants no stop came after; of two at one moment the stop wins. Imports yield to any stop. */
const effectiveGrants = (own: ScopeMarks, lastStop: number): GrantMark[] =>
  [own.confirmed, own.granted, lastStop === never ? own.filled : undefined].filter(
    (mark): mark is GrantMark => mark !== undefined && mark.since > lastStop,
  );

const grantedEntry = (own: ScopeMarks, standing: readonly GrantMark[]): ConsentEntry => {
  const confirmed =
    own.confirmed !== undefined &&
    own.confirmed.ofFormerAddress !== true &&
    standing.includes(own.confirmed);
  const alive = standing.filter((mark) => endOf(own, mark.at) === undefined);
  const fillsGap = (mark: GrantMark) => mark === own.filled;
  const latest = (grants: readonly GrantMark[]) =>
    grants.reduce<GrantMark | undefined>(
      (best, mark) => (isLater(mark, best) ? mark : best),
      undefined,
    );
  const persons = latest(alive.filter((mark) => !fillsGap(mark)));
  const holds = persons ?? latest(alive);
  if (holds !== undefined) return entry('granted', holds, confirmed);
  const dead = latest(standing.filter((mark) => !fillsGap(mark))) ?? latest(standing);
  const end = dead === undefined ? undefined : endOf(own, dead.at);
  if (dead === undefined || end === undefined) throw new Error('a grant neither holds nor ended');
  return entry(end.status, {
    ...end.mark,
    ...defined({ notice: dead.notice }),
  });
};

const ungrantedEntry = (
  own: ScopeMarks,
  live: readonly RequestMark[],
): ConsentEntry | undefined => {
  const request = live.at(-1);
  if (request !== undefined) {
    const { until, evidenced, ...mark } = request;
    const ends = until === undefined ? {} : { validUntil: until };
    const waiting = entry('pending', { ...mark, ...ends });
    return evidenced === undefined ? waiting : { ...waiting, evidenced };
  }
  if (own.unproven !== undefined) return entry('unproven', own.unproven);
  const end = endOf(own, never);
  return end === undefined ? undefined : entry(end.status, end.mark);
};

/** Requests that a confirmation may still answer: made after every stop of the scope. */
export const liveRequests = (own: ScopeMarks, lastStop: number) =>
  (own.requests ?? []).filter(({ at }) => at > lastStop);

const pendingOf = ({ eventId, at, by, until, evidenced }: RequestMark): PendingRequest => ({
  eventId,
  occurredAt: at,
  by,
  ...defined({ validUntil: until, evidenced }),
});
