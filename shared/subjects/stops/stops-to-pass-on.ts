import type {
  CollectionMethod,
  ConsentEvent,
  ConsentScope,
  SuppressionReason,
} from '../../consent/event/consent-event.ts';
import type { ConsentFold, Mark, ScopeMarks } from '../../consent/fold/marks.ts';
import { scopeOfKey } from '../../consent/fold/scope.ts';
import type { Instant } from '../../kernel/instant.ts';

/**
 * A stop as the other senders of its entity learn it. It names the statement that it repeats and
 * holds nothing else about the person: who said what and why is read there.
 */
export type EntityStop = {
  /** The event that recorded it first, or what a list calls it. */
  readonly name: string;
  /** With the sender that it was said to. */
  readonly scope: ConsentScope;
  readonly occurredAt: Instant;
  /** When this service learnt it. */
  readonly learntAt: Instant;
  readonly method: CollectionMethod;
  /** Whether the person acted, and nobody else reported it. */
  readonly isOwnAct: boolean;
} & StopType;

type StopType =
  | { readonly type: 'withdrawn' | 'objected' | 'refused' }
  | { readonly type: 'suppressed'; readonly suppression: 'complaint' | 'objection' };

/** The stop of which these are the words; undefined for what stops no mail, and for a bounce. */
export const stopTypeOf = ({
  type,
  suppression,
}: {
  readonly type: ConsentEvent['type'];
  readonly suppression?: SuppressionReason;
}): StopType | undefined => {
  if (type === 'withdrawn' || type === 'objected' || type === 'refused') return { type };
  const isSaid = suppression === 'complaint' || suppression === 'objection';
  return type === 'suppressed' && isSaid ? { type, suppression } : undefined;
};

/** The stops among events that were just recorded. */
export const stopsAmong = (events: readonly ConsentEvent[]): readonly EntityStop[] =>
  events.flatMap((event) => {
    const stop = stopTypeOf(event);
    if (stop === undefined) return [];
    const { eventId, scope, occurredAt, recordedAt, method, actor } = event;
    return [
      {
        name: eventId,
        scope,
        occurredAt,
        learntAt: recordedAt,
        method,
        isOwnAct: actor.kind === 'subject',
        ...stop,
      },
    ];
  });

/** The stops that hold by a contact's state, each as it was said and none for what it covers. */
export const stopsInForce = ({
  state,
  marks,
}: Pick<ConsentFold, 'state' | 'marks'>): readonly EntityStop[] => {
  const listed = state.suppressions.flatMap(({ reason, eventId, at }): EntityStop[] => {
    const stop = stopTypeOf({ type: 'suppressed', suppression: reason });
    const senderId = Object.keys(marks).map((key) => scopeOfKey(key).senderId)[0];
    return stop === undefined || senderId === undefined
      ? []
      : [{ ...heldBy({ eventId, at, by: 'system' }, { senderId }), ...stop }];
  });
  const said = Object.entries(state.entries).flatMap(([key, { status, eventId }]) => {
    if (status !== 'objected' && status !== 'withdrawn' && status !== 'refused') return [];
    const mark = (marks[key] as ScopeMarks | undefined)?.[status];
    const isOwn = mark?.eventId === eventId && !listed.some(({ name }) => name === eventId);
    return isOwn ? [{ ...heldBy(mark, scopeOfKey(key)), type: status }] : [];
  });
  return [...listed, ...said];
};

const heldBy = ({ eventId, at, by }: Mark, scope: ConsentScope) => ({
  name: eventId,
  scope,
  occurredAt: at,
  learntAt: at,
  method: 'api' as const,
  isOwnAct: by === 'subject',
});
