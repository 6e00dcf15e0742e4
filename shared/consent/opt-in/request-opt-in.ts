import type { Sha256 } from '../../kernel/digest.ts';
import type { ContactId, EventId, SenderId } from '../../kernel/ids.ts';
import { type Instant, millisPerDay, plusMillis } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { ConsentEvent, ConsentEventData, ConsentScope } from '../event/consent-event.ts';
import type { RefusedStatement } from '../event/judge-statements.ts';
import { type ConsentTools, recordStatements } from '../event/record-statements.ts';
import type { ConsentEntry, ConsentState } from '../fold/consent-state.ts';
import { scopeKey, scopeOfKey, widerKeys } from '../fold/scope.ts';
import { askedBackFor, type SuppressionList } from '../suppression/suppression-list.ts';

/**
 * Records a double opt-in request and the hash of its token, in one transaction. Anyone can type an
 * address, so a request changes nothing that holds and how often one is mailed is limited. Anybody
 * who objected to everything, complained or was erased is asked once per address in thirty days.
 */
export const requestOptIn = async (
  tools: OptInTools,
  { contactId, data, also = [], tokenHash, givenBy, key }: OptInRequest,
  rules: OptInRules = defaultOptInRules,
): Promise<OptInOutcome> => {
  let found: RequestState = { kind: 'ask' };
  let expiresAt = 0 as Instant;
  const askedBackAt = await lastAskedBack(tools, contactId);
  const recorded = await recordStatements(tools, {
    contactId,
    ...defined({ givenBy, key }),
    origin: { door: 'opt-in-request', withinDays: rules.tokenDays },
    statements: (state, at) => {
      const judged = [data, ...also].map((one) => ({
        one,
        is: requestState({ data: one, askedBackAt }, { state, at, rules }),
      }));
      const asked = judged.filter(({ is }) => is.kind === 'ask' || is.kind === 'back');
      found = asked[0]?.is ?? judged[0]?.is ?? found;
      expiresAt = plusMillis(at, rules.tokenDays * millisPerDay);
      const request = {
        type: 'requested',
        doubleOptIn: true,
        validUntil: expiresAt,
      } as const;
      if (found.kind === 'too-soon') return [{ ...data, ...request, defects: ['asked-too-soon'] }];
      const asksBack = found.kind === 'back' ? ({ asksBack: true } as const) : {};
      const along = { token: { tokenHash, expiresAt }, ...asksBack };
      return asked.map(({ one }, index) =>
        defined({
          ...one,
          ...request,
          along: index === 0 ? along : undefined,
        }),
      );
    },
  });
  return outcomeOf(recorded, found, expiresAt);
};

export type OptInTools = ConsentTools & {
  readonly suppressions: Pick<SuppressionList, 'askedBackAt'>;
};

const lastAskedBack = async (
  { subjectOf, suppressions }: OptInTools,
  contactId: ContactId,
): Promise<Instant | undefined> => {
  const subject = await subjectOf(contactId);
  return subject === undefined
    ? undefined
    : suppressions.askedBackAt(subject.mailboxHash ?? subject.addressHash);
};

/** Choices of an organisation; no law gives the numbers. */
export type OptInRules = {
  readonly tokenDays: number;
  /** Requests for one scope that may wait for an answer at once: the first mail and one reminder. */
  readonly maxPending: number;
  /** The same for everything that one sender asks one person: a form of several topics. */
  readonly maxPendingInAll: number;
  readonly resendAfterMillis: number;
  /** Days after a no before the sender may ask again of its own accord. */
  readonly askAgainAfterDays: number;
};

export const defaultOptInRules: OptInRules = {
  tokenDays: 7,
  maxPending: 2,
  maxPendingInAll: 5,
  resendAfterMillis: 3_600_000,
  askAgainAfterDays: 180,
};

type Asked = Omit<ConsentEventData, 'type' | 'validUntil'>;

/** A request as it came in; its token is made at the edge, from at least 128 random bits. */
export type OptInRequest = {
  readonly contactId: ContactId;
  readonly data: Asked;
  /** What else was ticked in the same form: one mail asks for all of it. */
  readonly also?: readonly Asked[];
  readonly tokenHash: Sha256;
  readonly givenBy?: ContactId;
  readonly key?: { readonly value: string; readonly fingerprint: string };
};

export type OptInOutcome =
  /** Recorded: send the mail that carries the token. */
  | {
      readonly outcome: 'requested';
      readonly requestEventId: EventId;
      readonly expiresAt: Instant;
      /** What is asked, first what the event above asks. */
      readonly scopes: readonly ConsentScope[];
    }
  /** An earlier request waits for its answer, and its mail went out: send nothing. */
  | { readonly outcome: 'already-pending' }
  | { readonly outcome: 'already-confirmed' }
  /** Too soon after a no, or after another request from a suppressed address: send nothing. */
  | { readonly outcome: 'asked-too-soon'; readonly askAgainAt: Instant }
  /** The address cannot be mailed, or its holder was recently asked whether to lift the suppression. */
  | { readonly outcome: 'suppressed' }
  /** The first call recorded this request; undefined when it was recorded as asked too soon. */
  | { readonly outcome: 'repeated'; readonly requestEventId: EventId | undefined }
  | { readonly outcome: 'refused'; readonly refusal: RefusedStatement }
  | { readonly outcome: 'key-reused' | 'erased' | 'no-contact' | 'conflict' | 'malformed' };

type RequestState =
  | { readonly kind: 'ask' }
  /** The address is suppressed, and its holder may be asked whether to lift that. */
  | { readonly kind: 'back' }
  | { readonly kind: 'too-soon'; readonly askAgainAt: Instant }
  | { readonly kind: 'already-pending' | 'already-confirmed' | 'suppressed' };

const saidNo = ({ status }: ConsentEntry): boolean =>
  status === 'refused' || status === 'withdrawn' || status === 'objected';

const lastNo = (state: ConsentState, key: string): number =>
  Math.max(
    Number.NEGATIVE_INFINITY,
    ...[...widerKeys(key), key].flatMap((one) => {
      const entry = state.entries[one];
      return entry !== undefined && saidNo(entry) ? [entry.occurredAt] : [];
    }),
  );

/** A bounce is of the address; all else is the holder's own no, which it may take back. */
const isUnmailable = ({ suppressions }: ConsentState): boolean =>
  suppressions.some(({ reason }) => reason !== 'complaint' && reason !== 'objection');

/** Objected to everything, complained or erased: what anybody typed reopens nothing. */
const isKeptOff = ({ suppressions, entries }: ConsentState, senderId: SenderId): boolean => {
  const all = entries[senderId];
  if (suppressions.length > 0) return true;
  const isBack = Object.values(entries).some(
    ({ confirmed, occurredAt }) => confirmed === true && occurredAt > (all?.occurredAt ?? 0),
  );
  return all?.status === 'objected' && !isBack;
};

const saidNoToAll = ({ entries }: ConsentState): boolean =>
  Object.entries(entries).some(([key, entry]) => {
    const { topic, activity } = scopeOfKey(key);
    return saidNo(entry) && topic === undefined && activity === undefined;
  });

/**
 * A request on another's word, of somebody who said stop: not asked, and `checkStatement` says so
 * to the caller rather than that an answer is awaited.
 */
const isRefused = ({ suppressions }: ConsentState): boolean =>
  suppressions.some(({ reason }) => reason === 'complaint' || reason === 'objection');

type Asking = Pick<OptInRequest, 'data'> & {
  /** When the address was last asked whether it wants to come back. */
  readonly askedBackAt: Instant | undefined;
};

/** The state of a scope before somebody is asked to confirm it. */
const requestState = (
  { data, askedBackAt }: Asking,
  {
    state,
    at,
    rules,
  }: { readonly state: ConsentState; readonly at: Instant; readonly rules: OptInRules },
): RequestState => {
  const key = scopeKey(data.scope);
  const entry = state.entries[key];
  const askedByPerson = data.actor.kind === 'subject' || data.actor.kind === 'guardian';
  if (data.actor.kind !== 'subject' && isRefused(state)) return { kind: 'ask' };
  if (isUnmailable(state)) return { kind: 'suppressed' };
  if (entry?.status === 'granted' && entry.confirmed === true) return { kind: 'already-confirmed' };
  if (!askedByPerson) {
    const askAgainAt = lastNo(state, key) + rules.askAgainAfterDays * millisPerDay;
    return at < askAgainAt
      ? { kind: 'too-soon', askAgainAt: askAgainAt as Instant }
      : waiting(state, { key, at, rules });
  }
  if (!isKeptOff(state, data.scope.senderId)) return waiting(state, { key, at, rules });
  const isLately = askedBackAt !== undefined && at - askedBackAt < askedBackFor;
  return { kind: isLately ? 'suppressed' : 'back' };
};

/** Whether as many requests wait for an answer as may. */
const waiting = (
  state: ConsentState,
  { key, at, rules }: { readonly key: string; readonly at: Instant; readonly rules: OptInRules },
): RequestState => {
  const isWaiting = ({ validUntil }: NonNullable<ConsentEntry['pending']>[number]) =>
    validUntil === undefined || validUntil > at;
  const here = (state.entries[key]?.pending ?? []).filter(isWaiting);
  const inAll = Object.values(state.entries).flatMap(({ pending = [] }) =>
    pending.filter(isWaiting),
  );
  // A person who said no to more than one topic is not asked again merely about another topic.
  const mostInAll = saidNoToAll(state) ? 1 : rules.maxPendingInAll;
  const last = here.at(-1);
  const tooMany = here.length >= rules.maxPending || inAll.length >= mostInAll;
  const justAsked = last !== undefined && at - last.occurredAt < rules.resendAfterMillis;
  return tooMany || justAsked ? { kind: 'already-pending' } : { kind: 'ask' };
};

const askedInTime = (events: readonly ConsentEvent[]): ConsentEvent | undefined =>
  events.find(({ defects }) => !defects.includes('asked-too-soon'));

const outcomeOf = (
  recorded: Awaited<ReturnType<typeof recordStatements>>,
  found: RequestState,
  expiresAt: Instant,
): OptInOutcome => {
  switch (recorded.outcome) {
    case 'appended': {
      const request = recorded.events[0];
      if (found.kind === 'too-soon')
        return { outcome: 'asked-too-soon', askAgainAt: found.askAgainAt };
      if (request === undefined) throw new Error('a request was appended without an event');
      const scopes = recorded.events.map(({ scope }) => scope);
      return { outcome: 'requested', requestEventId: request.eventId, expiresAt, scopes };
    }
    case 'nothing':
      if (found.kind === 'ask' || found.kind === 'back' || found.kind === 'too-soon')
        throw new Error('a request was neither recorded nor found');
      return { outcome: found.kind };
    case 'repeated':
      return { outcome: 'repeated', requestEventId: askedInTime(recorded.events)?.eventId };
    case 'refused':
      return recorded;
    default:
      return { outcome: recorded.outcome };
  }
};
