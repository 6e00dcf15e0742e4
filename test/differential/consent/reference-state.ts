import type { ConsentEvent, ConsentScope } from '../../../shared/consent/event/consent-event.ts';
import type {
  ConsentEntry,
  LastStop,
  PendingRequest,
} from '../../../shared/consent/fold/consent-state.ts';
import { scopeKey } from '../../../shared/consent/fold/scope.ts';

/**
 * docs/consent-ledger.md, "The fold", sentence for sentence, over the whole list of events. Slow
 * and obvious on purpose; never shipped.
 */

const never = Number.NEGATIVE_INFINITY;

const named = ({ topic }: ConsentScope): string | undefined =>
  topic
    ?.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
    .trim()
    .toUpperCase();

const sameScope = (one: ConsentScope, other: ConsentScope): boolean =>
  one.senderId === other.senderId &&
  one.purpose === other.purpose &&
  named(one) === named(other) &&
  one.activity === other.activity;

/** Everything of the sender; a purpose and its topics; a topic or an activity itself. */
const covers = (wide: ConsentScope, narrow: ConsentScope): boolean => {
  if (wide.senderId !== narrow.senderId) return false;
  if (wide.activity !== undefined) return sameScope(wide, narrow);
  if (wide.purpose === undefined) return true;
  if (wide.purpose !== narrow.purpose) return false;
  return wide.topic === undefined || named(wide) === named(narrow);
};

const isStopOf = (event: ConsentEvent, scope: ConsentScope): boolean => {
  if (event.type === 'refused') return sameScope(event.scope, scope);
  return (event.type === 'withdrawn' || event.type === 'objected') && covers(event.scope, scope);
};

const isOfMail = ({ purpose, activity }: ConsentScope): boolean =>
  purpose !== undefined && activity === undefined;

/** Rule 13: the person took this stop back; what it ended stays ended. */
const isTakenBack = (events: readonly ConsentEvent[], stop: ConsentEvent): boolean =>
  isOfMail(stop.scope) &&
  events.some(
    ({ type, scope, occurredAt }) =>
      type === 'resumed' && sameScope(scope, stop.scope) && occurredAt > stop.occurredAt,
  );

const latest = (events: readonly ConsentEvent[]): ConsentEvent | undefined =>
  [...events]
    .sort((a, b) => a.occurredAt - b.occurredAt || (a.eventId < b.eventId ? -1 : 1))
    .at(-1);

const lastStop = (events: readonly ConsentEvent[], scope: ConsentScope): number =>
  Math.max(
    never,
    ...events.filter((event) => isStopOf(event, scope)).map(({ occurredAt }) => occurredAt),
  );

const isRequest = ({ type, doubleOptIn, defects }: ConsentEvent): boolean =>
  (type === 'requested' || (type === 'granted' && doubleOptIn === true)) &&
  !defects.includes('asked-too-soon');

/** Requests of a scope that no confirmation or move has used up, at most five, of those recorded. */
const openRequests = (recorded: readonly ConsentEvent[], scope: ConsentScope): ConsentEvent[] => {
  let open: ConsentEvent[] = [];
  for (const [index, event] of recorded.entries()) {
    if (event.type === 'address-changed') open = [];
    if (!sameScope(event.scope, scope)) continue;
    if (isRequest(event)) open = [...open, event].slice(-5);
    if (event.type === 'confirmed' && answeredBy(recorded.slice(0, index), event) !== undefined)
      open = [];
  }
  return open;
};

/** The live request that a confirmation answers, given what was recorded before it. */
const answeredBy = (
  before: readonly ConsentEvent[],
  confirmation: ConsentEvent,
): ConsentEvent | undefined =>
  openRequests(before, confirmation.scope).find(
    (request) =>
      request.eventId === confirmation.requestEventId &&
      request.occurredAt > lastStop(before, confirmation.scope) &&
      confirmation.occurredAt >= request.occurredAt &&
      confirmation.occurredAt <=
        ((request.type === 'granted' ? undefined : request.validUntil) ?? Number.POSITIVE_INFINITY),
  );

type Consent = { readonly event: ConsentEvent; readonly since: number };

const byPerson = ({ actor }: ConsentEvent): boolean =>
  actor.kind === 'subject' || actor.kind === 'guardian';

const endOf = (own: readonly ConsentEvent[], since: number): ConsentEvent | undefined =>
  latest(
    (['expired', 'invalidated'] as const)
      .map((type) => latest(own.filter((event) => event.type === type)))
      .filter((event) => event !== undefined)
      .filter((event) => event.occurredAt >= since),
  );

const stopNames = { objected: 3, withdrawn: 2, refused: 1 } as const;

const strongestStop = (stops: readonly ConsentEvent[]): ConsentEvent | undefined => {
  const rank = ({ type }: ConsentEvent) => stopNames[type as keyof typeof stopNames];
  const most = Math.max(0, ...stops.map(rank));
  return latest(stops.filter((stop) => rank(stop) === most));
};

const plain = (status: ConsentEntry['status'], event: ConsentEvent): ConsentEntry => ({
  status,
  eventId: event.eventId,
  occurredAt: event.occurredAt,
  by: event.actor.kind,
});

const withDetails = (entry: ConsentEntry, event: ConsentEvent, defects = event.defects) => ({
  ...entry,
  ...(event.validUntil === undefined ? {} : { validUntil: event.validUntil }),
  ...(event.notice === undefined ? {} : { notice: event.notice }),
  ...(defects.length === 0 ? {} : { defects }),
});

const confirmationsOf = (events: readonly ConsentEvent[], scope: ConsentScope) =>
  events.flatMap((event, index) => {
    if (event.type !== 'confirmed' || !sameScope(event.scope, scope)) return [];
    const request = answeredBy(events.slice(0, index), event);
    if (request === undefined) return [];
    const since = request.occurredAt;
    // A confirmation that names the text it was pressed under is judged by itself.
    if (event.notice !== undefined) return [{ event, since }];
    const defects = event.defects.length > 0 ? event.defects : request.defects;
    const actor = request.actor.kind === 'guardian' ? request.actor : event.actor;
    const { notice } = request;
    const read = { ...event, defects, actor, ...(notice === undefined ? {} : { notice }) };
    return [{ event: read, since }];
  });

type Facts = {
  readonly own: readonly ConsentEvent[];
  readonly persons: readonly Consent[];
  readonly gap: readonly Consent[];
  readonly isConfirmed: boolean;
};

const latestOf = (consents: readonly Consent[]): Consent | undefined => {
  const event = latest(consents.map((consent) => consent.event));
  return consents.find((consent) => consent.event === event);
};

/** A consent that no stop came after: it holds, or it ended. */
const standingEntry = ({ own, persons, gap, isConfirmed }: Facts): ConsentEntry | undefined => {
  const alive = (consents: readonly Consent[]) =>
    consents.filter(({ event }) => endOf(own, event.occurredAt) === undefined);
  const holds = latestOf(alive(persons)) ?? latestOf(alive(gap));
  if (holds !== undefined) {
    const base = withDetails(plain('granted', holds.event), holds.event);
    return isConfirmed ? { ...base, confirmed: true } : base;
  }
  const dead = latestOf(persons) ?? latestOf(gap);
  if (dead === undefined) return undefined;
  const end = endOf(own, dead.event.occurredAt) as ConsentEvent;
  const { notice } = dead.event;
  const base = plain(end.type as 'expired', end);
  return notice === undefined ? base : { ...base, notice };
};

/** Nobody consented and nobody said no. */
const openEntry = (
  own: readonly ConsentEvent[],
  live: ConsentEvent | undefined,
  unproven: ConsentEvent | undefined,
): ConsentEntry | undefined => {
  if (live !== undefined)
    return { ...withDetails(plain('pending', live), live), ...evidenced(live) };
  if (unproven !== undefined) return withDetails(plain('unproven', unproven), unproven);
  const end = endOf(own, never);
  return end === undefined ? undefined : plain(end.type as 'expired', end);
};

const evidenced = ({ evidence }: ConsentEvent) =>
  evidence === undefined ? {} : { evidenced: true as const };

const pendingOf = ({ eventId, occurredAt, actor, ...event }: ConsentEvent): PendingRequest => ({
  eventId,
  occurredAt,
  by: actor.kind,
  ...evidenced(event as ConsentEvent),
  ...(event.validUntil === undefined ? {} : { validUntil: event.validUntil }),
});

const bySince = (a: Consent, b: Consent): number =>
  a.since - b.since ||
  a.event.occurredAt - b.event.occurredAt ||
  (a.event.eventId < b.event.eventId ? -1 : 1);

/** Whether something was said about a scope; only then does it have an entry of its own. */
const isSaid = (event: ConsentEvent): boolean =>
  (event.type === 'resumed' && isOfMail(event.scope)) ||
  isRequest(event) ||
  (event.type === 'granted' && event.doubleOptIn !== true) ||
  ['imported', 'refused', 'withdrawn', 'objected', 'expired', 'invalidated'].includes(event.type);

const minutes = 60_000;

/** Rule 10: a complaint, or an objection that the list of addresses kept, objects to everything. */
const asObjection = (event: ConsentEvent): ConsentEvent =>
  event.type === 'suppressed' && ['complaint', 'objection'].includes(event.suppression ?? '')
    ? { ...event, type: 'objected', scope: { senderId: event.scope.senderId } }
    : event;

/** Rule 11: of a claim that 0.1.0 recorded dated back nothing shows that its text was in use. */
const asUndated = (event: ConsentEvent): ConsentEvent => {
  const claims = event.type === 'granted' || event.type === 'imported';
  const isWaiting = event.type === 'granted' && event.doubleOptIn === true;
  const isUndated = event.notice !== undefined && event.noticeInUseSince === undefined;
  const isDatedBack = event.recordedAt - event.occurredAt > 5 * minutes;
  return claims && !isWaiting && isUndated && isDatedBack && event.defects.length === 0
    ? { ...event, defects: ['notice-date-unknown'] }
    : event;
};

/** The events as the fold reads them. */
export const asRead = (events: readonly ConsentEvent[]): readonly ConsentEvent[] =>
  events.map((event) => asUndated(asObjection(event)));

/** What holds for one scope after everything that was recorded, as `asRead` gives it. */
export const referenceEntry = (
  events: readonly ConsentEvent[],
  scope: ConsentScope,
): ConsentEntry | undefined => {
  const own = events.filter((event) => sameScope(event.scope, scope));
  if (!own.some(isSaid)) return undefined;
  const stop = lastStop(events, scope);
  const confirmations = confirmationsOf(events, scope);
  const grants = own.filter(
    (event) =>
      event.type === 'imported' || (event.type === 'granted' && event.doubleOptIn !== true),
  );
  const sound = grants.filter(({ defects }) => defects.length === 0);
  const granted = latest(sound.filter((event) => byPerson(event) && event.type === 'granted'));
  const filled = latest(sound.filter((event) => !byPerson(event) || event.type === 'imported'));
  const confirmed = confirmations
    .filter(({ event }) => event.defects.length === 0)
    .sort(bySince)
    .at(-1);
  const unproven = latest([
    ...grants.filter(({ defects }) => defects.length > 0),
    ...confirmations.map(({ event }) => event).filter(({ defects }) => defects.length > 0),
  ]);

  const asConsent = (event: ConsentEvent | undefined): Consent[] =>
    event === undefined ? [] : [{ event, since: event.occurredAt }];
  const persons = [...asConsent(granted), ...(confirmed === undefined ? [] : [confirmed])].filter(
    ({ since }) => since > stop,
  );
  const gap = stop === never ? asConsent(filled) : [];
  const isConfirmed =
    confirmed !== undefined &&
    confirmed.since > stop &&
    !events.some(
      ({ type, sequence }) => type === 'address-changed' && sequence > confirmed.event.sequence,
    );
  const live = openRequests(events, scope).filter(({ occurredAt }) => occurredAt > stop);

  const sinceGrant = Math.max(never, granted?.occurredAt ?? never, confirmed?.since ?? never);
  const shown = strongestStop(
    events.filter(
      (event) =>
        isStopOf(event, scope) && event.occurredAt >= sinceGrant && !isTakenBack(events, event),
    ),
  );
  const entry =
    standingEntry({ own, persons, gap, isConfirmed }) ??
    (shown === undefined
      ? openEntry(own, live.at(-1), unproven)
      : { ...plain(shown.type as 'withdrawn', shown), ...saidBefore(events, scope, shown) });
  return entry === undefined || live.length === 0
    ? entry
    : { ...entry, pending: live.map(pendingOf) };
};

/** When the scope or a wider one was stopped first, where that was before the stop that is shown. */
const saidBefore = (
  events: readonly ConsentEvent[],
  scope: ConsentScope,
  shown: ConsentEvent,
): Pick<ConsentEntry, 'firstAt'> => {
  const [first] = events
    .filter((event) => isStopOf(event, scope))
    .map(({ occurredAt }) => occurredAt)
    .sort((one, other) => one - other);
  return first !== undefined && first < shown.occurredAt ? { firstAt: first } : {};
};

/** "The last stop" of docs/consent-ledger.md, over all events as `asRead` gives them. */
export const referenceLastStop = (events: readonly ConsentEvent[]): LastStop | undefined => {
  const stop = latest(
    events.filter(
      ({ type, scope }) =>
        (type === 'withdrawn' || type === 'objected') && scope.activity === undefined,
    ),
  );
  if (stop === undefined) return undefined;
  const moved = events.findLast(({ type }) => type === 'address-changed')?.sequence ?? 0;
  const confirmedSince = events.flatMap((event) => {
    const best = confirmationsOf(events, event.scope)
      .filter((one) => one.event.defects.length === 0)
      .sort(bySince)
      .at(-1);
    const isLater = best !== undefined && best.since > stop.occurredAt;
    return isLater && best.event.sequence > moved ? [scopeKey(event.scope)] : [];
  });
  const keys = [...new Set(confirmedSince)].toSorted();
  return {
    eventId: stop.eventId,
    at: stop.occurredAt,
    ...(keys.length === 0 ? {} : { confirmedSince: keys }),
  };
};
