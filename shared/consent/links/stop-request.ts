import type { ContactId, MailingId, SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { Activity, RegulatedPurpose } from '../../kernel/purpose.ts';
import type { ConsentEventData, ConsentScope } from '../event/consent-event.ts';
import type { ConsentEntry, ConsentState } from '../fold/consent-state.ts';
import { scopeKey } from '../fold/scope.ts';
import type { MailedTo } from './link.ts';
import type { OwnPage } from './own-page.ts';

/**
 * A person's wish to get no more mail or not to be measured, as it came in. Neither purpose nor
 * activity is all direct marketing.
 */
export type StopRequest = {
  readonly contactId: ContactId;
  readonly senderId: SenderId;
  readonly purpose?: RegulatedPurpose;
  readonly topic?: string;
  readonly activity?: Activity;
  readonly mailingId?: MailingId;
  readonly occurredAt: Instant;
  readonly method: 'one-click-unsubscribe' | 'preference-centre';
  /** Where it was said; a stop that 0.1.0 put on the queue does not say. */
  readonly page?: OwnPage;
} & MailedTo;

/**
 * Stores a stop where it will not be lost when the ledger cannot take it now; resolves only once
 * it is stored for good. Whoever drains it records each through `stopEvents`.
 */
export type DeferredStops = (stop: StopRequest) => Promise<void>;

/** Where a stop was said. */
export const pageOf = ({ page, method }: StopRequest): OwnPage =>
  page ?? (method === 'one-click-unsubscribe' ? '/u' : '/p');

const scopeOf = ({ senderId, purpose, topic, activity }: StopRequest): ConsentScope => {
  if (activity !== undefined) return { senderId, activity };
  if (purpose === undefined) return { senderId };
  return { senderId, purpose, ...defined({ topic }) };
};

const against: ReadonlySet<ConsentEntry['status']> = new Set(['withdrawn', 'objected']);
const inFavour: ReadonlySet<ConsentEntry['status']> = new Set(['granted', 'pending']);

/** Whether the scope is stopped already and nothing in it was switched on or asked for since. */
export const isStopped = ({ entries }: ConsentState, key: string): boolean => {
  const stop = entries[key];
  if (stop === undefined || !against.has(stop.status) || stop.pending !== undefined) return false;
  return Object.entries(entries).every(
    ([other, { status, occurredAt, pending }]) =>
      !other.startsWith(`${key}/`) ||
      (pending === undefined && (!inFavour.has(status) || occurredAt <= stop.occurredAt)),
  );
};

/**
 * What a stop adds to the ledger: a withdrawal of its scope, or, without one, the objection to
 * all direct marketing (GDPR art. 21(2)-(3)). Nothing when it is stopped already, so that a mail
 * client may repeat its request.
 */
export const stopEvents = (
  stop: StopRequest,
  state: ConsentState,
): readonly [] | readonly [ConsentEventData] => {
  const scope = scopeOf(stop);
  if (isStopped(state, scopeKey(scope))) return [];
  return [
    defined({
      type: scopeKey(scope) === scope.senderId ? 'objected' : 'withdrawn',
      scope,
      occurredAt: stop.occurredAt,
      actor: { kind: 'subject' },
      method: stop.method,
      act: 'clicked-button',
      evidenceRefs: stop.mailingId === undefined ? undefined : [`mailing:${stop.mailingId}`],
    }),
  ];
};
