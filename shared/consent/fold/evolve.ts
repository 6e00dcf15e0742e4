import { foldName } from '../../kernel/fold-name.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { ownEntity } from '../../kernel/own-entity.ts';
import { unreachable } from '../../kernel/unreachable.ts';
import type { ConsentDefect, ConsentEvent } from '../event/consent-event.ts';
import { clockTolerance } from '../event/statement-context.ts';
import type { AddressSuppression, ConsentEntry, ConsentState } from './consent-state.ts';
import { entryFromMarks, isLater, lastStopAt, liveRequests } from './entry-from-marks.ts';
import { lastStopFromMarks } from './last-stop-from-marks.ts';
import type { ConsentFold, GrantMark, Mark, Marks, RequestMark, ScopeMarks } from './marks.ts';
import { coversKey, isActivityKey, scopeKey, widerKeys } from './scope.ts';

/** Fold step: what holds after one more event (docs/consent-ledger.md, "The fold"). */
export const evolve = (fold: ConsentFold, event: ConsentEvent): ConsentFold => {
  const { state, marks } = event.type === 'address-changed' ? afterMove(fold) : fold;
  const key = isNo(event) ? event.scope.senderId : scopeKey(event.scope);
  const own = scopeMarksAfter(key, marks, event);
  const unchanged = own === marks[key] || Object.keys(own).length === 0;
  const nextMarks = unchanged ? marks : { ...marks, [key]: own };
  const lastStop = lastStopFromMarks(nextMarks);
  return {
    marks: nextMarks,
    state: {
      contactId: state.contactId,
      version: event.sequence,
      entries: unchanged ? state.entries : entriesAfter(state, nextMarks, key),
      suppressions: suppressionsAfter(state.suppressions, event),
      ...defined({ lastStop }),
    },
  };
};

/**
 * Only the holder of an address confirms it: a link mailed to the former one answers nothing, and
 * what was confirmed from there is consent that the new address has not confirmed.
 */
const afterMove = ({ state, marks }: ConsentFold): ConsentFold => {
  const keys = Object.keys(marks).filter((key) => isOfAddress(marks[key]));
  if (keys.length === 0) return { state, marks };
  const moved = Object.fromEntries(keys.map((key) => [key, withoutAddress(marks[key] ?? {})]));
  const next: Marks = { ...marks, ...moved };
  const entries: Record<string, ConsentEntry> = { ...state.entries };
  for (const key of keys) {
    const entry = entryFromMarks(key, next);
    if (entry === undefined) delete entries[key];
    else entries[key] = entry;
  }
  return { marks: next, state: { ...state, entries } };
};

const isOfAddress = (own: ScopeMarks | undefined): boolean =>
  own?.requests !== undefined ||
  (own?.confirmed !== undefined && own.confirmed.ofFormerAddress !== true);

const withoutAddress = ({ requests: _, ...own }: ScopeMarks): ScopeMarks =>
  own.confirmed === undefined
    ? own
    : { ...own, confirmed: { ...own.confirmed, ofFormerAddress: true } };

/** Requests one scope remembers; more are resends of a link that nobody answers. */
const requestsKept = 5;

const markOf = ({ eventId, occurredAt, actor }: ConsentEvent): Mark => ({
  eventId,
  at: occurredAt,
  by: actor.kind,
});

/**
 * Why a claim does not count: the defects it was recorded with. Version 0.1.0 did not look at when
 * a text came into use; what it recorded as it happened was said on a text that was there, but of
 * what was dated back nothing shows that.
 */
const defectsOf = (event: ConsentEvent): readonly ConsentDefect[] => {
  const { type, defects, notice, noticeInUseSince, occurredAt, recordedAt } = event;
  const isDatedBack = recordedAt - occurredAt > clockTolerance;
  const isUndated = notice !== undefined && noticeInUseSince === undefined && isDatedBack;
  const claims = type === 'granted' || type === 'imported';
  return claims && isUndated && defects.length === 0 ? ['notice-date-unknown'] : defects;
};

const details = ({
  validUntil,
  notice,
  defects,
}: Pick<ConsentEvent, 'validUntil' | 'notice' | 'defects'>) =>
  defined({
    validUntil,
    notice,
    defects: defects.length === 0 ? undefined : defects,
  });

/** Own entities go without saying: fan-out pays for every byte of a state. */
const namedEntity = ({ entityId, scope }: ConsentEvent): Pick<GrantMark, 'entityId'> =>
  entityId === undefined || entityId === ownEntity(scope.senderId) ? {} : { entityId };

/** Names are compared in every decision, so they are folded once. */
const namedAdvertisers = ({ advertisers }: ConsentEvent): Pick<GrantMark, 'advertisers'> =>
  advertisers === undefined ? {} : { advertisers: advertisers.map(foldName) };

const grantMark = (event: ConsentEvent, since: Instant = event.occurredAt): GrantMark => ({
  ...markOf(event),
  since,
  ...namedEntity(event),
  ...namedAdvertisers(event),
  ...details({ ...event, defects: defectsOf(event) }),
});

/** Keeps the later of the mark that is there and a new one. */
const keep = <Kind extends keyof ScopeMarks>(
  own: ScopeMarks,
  kind: Kind,
  mark: Mark & NonNullable<ScopeMarks[Kind]>,
): ScopeMarks => (isLater(mark, own[kind] as Mark | undefined) ? { ...own, [kind]: mark } : own);

/** The same for a stop, which remembers when it was said first. */
const keepStop = (
  own: ScopeMarks,
  kind: 'objected' | 'withdrawn' | 'refused',
  mark: Mark,
): ScopeMarks => {
  const there = own[kind];
  if (there === undefined) return { ...own, [kind]: mark };
  const first = Math.min(there.firstAt ?? there.at, mark.at) as Instant;
  const { firstAt: _, ...latest } = isLater(mark, there) ? mark : there;
  return { ...own, [kind]: defined({ ...latest, firstAt: first < latest.at ? first : undefined }) };
};

/** Confirmations are compared by their request: one that answers a later request stands longer. */
const keepConfirmed = (own: ScopeMarks, mark: GrantMark): ScopeMarks => {
  const there = own.confirmed;
  const later =
    there === undefined ||
    mark.since > there.since ||
    (mark.since === there.since && isLater(mark, there));
  return later ? { ...own, confirmed: mark } : own;
};

const withRequest = (own: ScopeMarks, event: ConsentEvent): ScopeMarks => {
  if (event.defects.includes('asked-too-soon')) return own;
  const { validUntil: until, ...rest } = details(event);
  const request: RequestMark = defined({
    ...markOf(event),
    ...rest,
    ...defined({ until }),
    evidenced: event.evidence === undefined ? undefined : true,
  });
  return { ...own, requests: [...(own.requests ?? []), request].slice(-requestsKept) };
};

/** A grant counts as the person's own, as a gap filled by another, or, with defects, not at all. */
const withGrant = (own: ScopeMarks, event: ConsentEvent): ScopeMarks => {
  if (event.doubleOptIn === true && event.type === 'granted') return withRequest(own, event);
  if (defectsOf(event).length > 0) return keep(own, 'unproven', grantMark(event));
  const persons = event.actor.kind === 'subject' || event.actor.kind === 'guardian';
  return keep(own, persons && event.type !== 'imported' ? 'granted' : 'filled', grantMark(event));
};

const liveRequest = (key: string, marks: Marks, event: ConsentEvent): RequestMark | undefined => {
  const live = liveRequests(marks[key] ?? {}, lastStopAt(key, marks));
  return live.find(
    ({ eventId, at, until }) =>
      eventId === event.requestEventId &&
      event.occurredAt >= at &&
      (until === undefined || event.occurredAt <= until),
  );
};

/** A confirmation of 0.1.0 names no text of its own: it is worth what its request was worth. */
const confirmedOfRequest = (request: RequestMark, event: ConsentEvent): GrantMark => ({
  ...defined({ notice: request.notice, defects: request.defects }),
  ...grantMark(event, request.at),
  by: request.by === 'guardian' ? 'guardian' : event.actor.kind,
});

/** A confirmation counts if its request is alive, and uses up every request of the scope. */
const withConfirmation = (key: string, marks: Marks, event: ConsentEvent): ScopeMarks => {
  const own = marks[key] ?? {};
  const request = liveRequest(key, marks, event);
  if (request === undefined) return own;
  const { requests: _, ...rest } = own;
  const mark: GrantMark =
    event.notice === undefined ? confirmedOfRequest(request, event) : grantMark(event, request.at);
  return mark.defects === undefined ? keepConfirmed(rest, mark) : keep(rest, 'unproven', mark);
};

/**
 * A complaint is an objection to all direct marketing (GDPR art. 21(2)), and an objection that the
 * list of addresses kept is one too: a later `reinstated` opens the address and revives no consent.
 */
const isNo = ({ type, suppression }: ConsentEvent): boolean =>
  type === 'suppressed' && (suppression === 'complaint' || suppression === 'objection');

/** INVARIANT: an objection to everything is taken back by nothing but a confirmed consent. */
const isOfMail = (key: string): boolean => widerKeys(key).length > 0 && !isActivityKey(key);

/** The marks of the event's own scope once the event is known. */
const scopeMarksAfter = (key: string, marks: Marks, event: ConsentEvent): ScopeMarks => {
  const own = marks[key] ?? {};
  switch (event.type) {
    case 'granted':
    case 'imported':
      return withGrant(own, event);
    case 'requested':
      return withRequest(own, event);
    case 'confirmed':
      return withConfirmation(key, marks, event);
    case 'objected':
    case 'withdrawn':
    case 'refused':
      return keepStop(own, event.type, markOf(event));
    case 'expired':
    case 'invalidated':
      return keep(own, event.type, markOf(event));
    case 'resumed':
      return isOfMail(key) ? keep(own, 'resumed', markOf(event)) : own;
    case 'suppressed':
      return isNo(event) ? keepStop(own, 'objected', markOf(event)) : own;
    case 'reinstated':
    case 'address-changed':
    case 'rectified':
      return own;
    default:
      return unreachable(event.type);
  }
};

const ofTheAddress = ({ reason }: AddressSuppression): boolean =>
  reason === 'hard-bounce' || reason === 'invalid' || reason === 'soft-bounces';

/** What keeps the address from being mailed. A bounce belongs to the address, not to the person. */
const suppressionsAfter = (
  before: readonly AddressSuppression[],
  event: ConsentEvent,
): readonly AddressSuppression[] => {
  const at = event.occurredAt;
  if (event.type === 'suppressed') {
    const reason = event.suppression ?? 'invalid';
    const known = before.find((one) => one.reason === reason);
    if (known !== undefined && known.at >= at) return before;
    const others = before.filter((one) => one !== known);
    return [...others, { reason, eventId: event.eventId, at }];
  }
  if (event.type === 'address-changed') return before.filter((one) => !ofTheAddress(one));
  if (event.type !== 'reinstated') return before;
  const persons = event.actor.kind === 'subject' || event.actor.kind === 'guardian';
  return before.filter((one) => one.at > at || !(persons || ofTheAddress(one)));
};

/** Entries again for the scope that changed and, below a stop, for every narrower one. */
const entriesAfter = (state: ConsentState, marks: Marks, changed: string) => {
  const entries: Record<string, ConsentEntry> = { ...state.entries };
  for (const key of Object.keys(marks)) {
    if (!coversKey(changed, key)) continue;
    const entry = entryFromMarks(key, marks);
    if (entry === undefined) delete entries[key];
    else entries[key] = entry;
  }
  return entries;
};
