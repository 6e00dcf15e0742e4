import type {
  Actor,
  CollectionMethod,
  ConsentEventData,
  ConsentScope,
  ListedReason,
  PrivacyStatementRef,
} from '../../consent/event/consent-event.ts';
import { recordStatements } from '../../consent/event/record-statements.ts';
import type { ConsentState } from '../../consent/fold/consent-state.ts';
import { scopeKey } from '../../consent/fold/scope.ts';
import {
  type Suppression,
  scopeOfSuppression,
} from '../../consent/suppression/suppression-list.ts';
import { type AddressProblem, parseEmailAddress } from '../../kernel/email-address.ts';
import type { AddressHash, ContactId, SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { mailboxHashes } from '../mailbox-hashes.ts';
import type { ContactTools } from '../subject-tools.ts';
import type { EntityStops } from './stops-of-entity.ts';
import { type EntityStop, stopTypeOf } from './stops-to-pass-on.ts';

/**
 * Records the stops that a list holds for an address: on the contact who is there, else on the
 * address itself, where they meet whoever becomes a contact later (GDPR art. 21(3)). Needs no more
 * than sender and address. Safe to repeat.
 */
export const recordStops = async (
  tools: ContactTools,
  request: StopsRequest,
): Promise<StopsOutcome> => {
  const parsed = parseEmailAddress(request.email, tools.domainToAscii);
  if (parsed.outcome === 'malformed')
    return { outcome: 'malformed-address', problem: parsed.problem };
  const hashes = await tools.hashAddress(parsed.match);
  const there = async () => (await tools.contacts.atAddress(hashes, request.senderId))[0];
  const known = await there();
  if (known !== undefined) return onContact(tools, known.contactId, request);
  await onAddress(tools, request, hashes);
  const mailbox = await mailboxHashes(tools, request);
  await tools.spreadListed?.(listedWork(tools, request, [...hashes, ...mailbox]));
  // Whoever was created in between looked at the list before this row was in it.
  const since = await there();
  return since === undefined
    ? { outcome: 'on-address' }
    : onContact(tools, since.contactId, request);
};

/** A stop as a list states it: the person's own no, or what closes the address itself. */
export type ListedStop = {
  readonly scope: ConsentScope;
  /** Now when left out. A moment still to come counts as now: it is no reason to lose a stop. */
  readonly occurredAt?: Instant;
  readonly method: CollectionMethod;
  readonly note?: string;
  readonly evidenceRefs?: readonly string[];
  readonly page?: string;
  readonly privacyStatement?: PrivacyStatementRef;
} & (
  | { readonly type: 'withdrawn' | 'objected' | 'refused' }
  | { readonly type: 'suppressed'; readonly suppression: ListedReason }
);

export type StopsRequest = {
  readonly senderId: SenderId;
  /** As somebody typed it. */
  readonly email: string;
  /** At least one. */
  readonly stops: readonly ListedStop[];
  readonly actor: Actor;
  /** Names where the stops came from, so that the same one is recorded once. */
  readonly key: string;
};

export type StopsOutcome =
  /**
   * In the ledger of the contact at this address; `state` is what holds now. `repeated` says that
   * these stops were recorded before and nothing was added: what the person agreed to since holds.
   */
  | {
      readonly outcome: 'on-contact';
      readonly contactId: ContactId;
      readonly state?: ConsentState;
      readonly repeated?: true;
    }
  /** Nobody is there: the keyed hash of the address is suppressed, at this sender or at all. */
  | { readonly outcome: 'on-address' }
  | { readonly outcome: 'malformed-address'; readonly problem: AddressProblem }
  | {
      readonly outcome: 'not-recorded';
      readonly contactId: ContactId;
      readonly reason: string;
    };

/** Whether stops were recorded before, as a member of an answer. */
export const repeatedIn = (outcome: StopsOutcome): { readonly repeated?: true } =>
  outcome.outcome === 'on-contact' && outcome.repeated === true ? { repeated: true } : {};

/** Most statements of one append; see `Decided`. */
const mostStatements = 20;

/** The later of two stops of one kind and scope; one without a moment counts as made now. */
const isLater = (one: ListedStop, other: ListedStop): boolean =>
  (one.occurredAt ?? Number.POSITIVE_INFINITY) >= (other.occurredAt ?? Number.POSITIVE_INFINITY);

/** Each stop once; more than one append can hold are the stop of everything. */
const distinct = (stops: readonly ListedStop[], senderId: SenderId): readonly ListedStop[] => {
  const own = new Map<string, ListedStop>();
  for (const stop of stops) {
    const reason = stop.type === 'suppressed' ? stop.suppression : '';
    const name = `${stop.type} ${reason} ${scopeKey(stop.scope)}`;
    const known = own.get(name);
    if (known === undefined || isLater(stop, known)) own.set(name, stop);
  }
  return own.size <= mostStatements
    ? [...own.values()]
    : [{ type: 'objected', scope: { senderId }, method: 'import' }];
};

const momentOf = ({ occurredAt }: ListedStop, now: Instant): Instant =>
  occurredAt === undefined || occurredAt > now ? now : occurredAt;

const statementOfStop = (stop: ListedStop, actor: Actor, now: Instant): ConsentEventData => ({
  ...stop,
  occurredAt: momentOf(stop, now),
  actor,
});

/** What the ledger is told: each stop once. */
export const statementsOfStops = (
  { stops, senderId, actor }: Pick<StopsRequest, 'stops' | 'senderId' | 'actor'>,
  now: Instant,
): readonly ConsentEventData[] =>
  distinct(stops, senderId).map((stop) => statementOfStop(stop, actor, now));

/** The key of these very stops: a row that says something else under the same name is new. */
export const keyOfStops = (
  { digest }: Pick<ContactTools, 'digest'>,
  { key, stops }: Pick<StopsRequest, 'key' | 'stops'>,
): string => `${key}-stop-${digest(JSON.stringify(stops)).slice(0, 32)}`;

/** Stops of an address without a contact, for the other senders of the entity. */
const listedWork = (
  tools: ContactTools,
  request: StopsRequest,
  hashes: readonly AddressHash[],
): EntityStops => {
  const { senderId, stops } = request;
  const now = tools.now();
  const key = keyOfStops(tools, request);
  return {
    senderId,
    hashes,
    stops: distinct(stops, senderId).flatMap((stop, index): EntityStop[] => {
      const type = stopTypeOf(stop);
      if (type === undefined) return [];
      const { scope, method } = stop;
      const occurredAt = momentOf(stop, now);
      const name = `${key}-${index}`;
      return [{ name, scope, occurredAt, learntAt: now, method, isOwnAct: false, ...type }];
    }),
  };
};

const onContact = async (
  tools: ContactTools,
  contactId: ContactId,
  request: StopsRequest,
): Promise<StopsOutcome> => {
  const value = keyOfStops(tools, request);
  const recorded = await recordStatements(tools, {
    contactId,
    key: { value, fingerprint: value, isOnEvents: true },
    statements: (_, at) => statementsOfStops(request, at),
  });
  switch (recorded.outcome) {
    case 'appended':
    case 'nothing':
      return { outcome: 'on-contact', contactId, state: recorded.state };
    case 'repeated':
      return { outcome: 'on-contact', contactId, repeated: true };
    case 'refused':
      return { outcome: 'not-recorded', contactId, reason: recorded.refusal.reason };
    default:
      return { outcome: 'not-recorded', contactId, reason: recorded.outcome };
  }
};

const strictness: Readonly<Record<ListedReason, number>> = {
  objection: 1,
  complaint: 2,
  invalid: 3,
  'hard-bounce': 3,
};

/**
 * The rows of the suppression list that hold what was said, one per scope: the strictest. A stop of
 * one topic, purpose or activity cannot be kept without a contact: it stops all direct marketing.
 */
const rowsOf = (
  { stops, senderId }: StopsRequest,
  addressHash: AddressHash,
  now: Instant,
): readonly Suppression[] => {
  const rows = stops.map((stop): Suppression => {
    const reason = stop.type === 'suppressed' ? stop.suppression : 'objection';
    const at = momentOf(stop, now);
    return { addressHash, scope: scopeOfSuppression(reason, senderId), reason, at };
  });
  const byRank = rows.toSorted(
    (a, b) => strictness[a.reason] - strictness[b.reason] || a.at - b.at,
  );
  return [...new Map(byRank.map((row) => [row.scope, row])).values()];
};

const onAddress = async (
  tools: ContactTools,
  request: StopsRequest,
  hashes: readonly [AddressHash, ...AddressHash[]],
): Promise<void> => {
  const inForce = await tools.suppressions.inForce(hashes, request.senderId);
  const isKept = ({ scope, reason }: Suppression) =>
    inForce.some((one) => one.scope === scope && strictness[one.reason] >= strictness[reason]);
  for (const row of rowsOf(request, hashes[0], tools.now()))
    if (!isKept(row)) await tools.suppressions.put(row);
};
