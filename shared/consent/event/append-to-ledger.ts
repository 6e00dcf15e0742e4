import type { Digest } from '../../kernel/digest.ts';
import type { ContactId, EntityId, EventId, SenderId } from '../../kernel/ids.ts';
import type { Clock, Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { Recorder } from '../../kernel/recorded-by.ts';
import { evolve } from '../fold/evolve.ts';
import type { ConsentFold } from '../fold/marks.ts';
import { consentChanged } from './announcement.ts';
import type { ConsentEvent } from './consent-event.ts';
import type { ConsentLedger, LedgerHead, LedgerWrite, WriteOutcome } from './consent-ledger.ts';
import { type Statement, sealEvents } from './seal-events.ts';

/**
 * The first of three steps that change a ledger: reads its end, on which the caller decides. Returns
 * `closed` where the ledger takes nothing more, or took this request before.
 */
export const openLedger = async (
  { ledger, now }: Pick<LedgerServices, 'ledger' | 'now'>,
  request: LedgerRequest,
): Promise<OpenLedger | ClosedLedger> => {
  const head = await ledger.read(request.contactId);
  if (head.outcome === 'erased') return { outcome: 'erased' };
  if (head.outcome === 'malformed') return { outcome: 'malformed', problem: head.malformed };
  return (await firstUse(ledger, request, head)) ?? { outcome: 'open', request, head, at: now() };
};

/** The second step: turns statements into the events that follow the end, and folds them into the state. */
export const sealStatements = async (
  tools: LedgerTools,
  { request: { contactId, key }, head, at }: OpenLedger,
  statements: readonly Statement[],
): Promise<Sealed> => {
  const end = { version: head.state.version, lastHash: head.lastHash };
  const events = sealEvents(
    statements,
    end,
    defined({
      contactId,
      recordedAt: at,
      recordedBy: tools.recordedBy,
      entities: await entitiesOf(tools, statements),
      newEventId: () => tools.newId() as EventId,
      digest: tools.digest,
      idempotencyKey: key?.value,
    }),
  );
  const start: ConsentFold = { state: head.state, marks: head.marks };
  return { events, fold: events.reduce(evolve, start) };
};

/**
 * The third step: writes the events with everything that changes with them, and announces them.
 * `conflict` if another writer was first: open the ledger and decide once more.
 */
export const appendToLedger = async (
  tools: LedgerTools,
  { request: { contactId, key }, head, at }: OpenLedger,
  { events, fold, outbox = [], ...along }: Sealed & WrittenAlong,
): Promise<WriteOutcome> => {
  const changed = consentChanged(events);
  const rows =
    changed === undefined ? [] : [{ id: tools.newId(), at, announcement: changed } as const];
  return tools.ledger.append({
    contactId,
    expectedVersion: head.state.version,
    events,
    fold,
    secret: head.secret ?? tools.newSecret(),
    outbox: [...rows, ...outbox],
    ...keyRow(key, events),
    ...along,
  });
};

/** Everything that appending needs from the outside world. */
export type LedgerTools = LedgerServices & Recorder;

export type LedgerServices = {
  readonly ledger: ConsentLedger;
  readonly digest: Digest;
  readonly now: Clock;
  /** Sorts by time (ULID); a new one at every call. */
  readonly newId: () => string;
  /** 32 random bytes in base64url; new ones at every call. */
  readonly newSecret: () => string;
  /** The legal entity to which a sender belonged at a time. */
  readonly entityAt: (senderId: SenderId, at: Instant) => Promise<EntityId>;
};

export type LedgerRequest = {
  readonly contactId: ContactId;
  /** A request with a key that was used before appends nothing. */
  readonly key?: RequestKey;
};

export type RequestKey = {
  readonly value: string;
  readonly fingerprint: string;
  /**
   * Found by the events that it led to, which name it, and not stored in its own row as long as
   * these are among the first of the contact. Only for keys that are never reused for something else.
   */
  readonly isOnEvents?: true;
};

/** The number of first events of a contact among which a key is looked up; one page. */
export const firstEvents = 20;

export type LiveHead = Extract<LedgerHead, { readonly outcome: 'live' }>;

/** A ledger as it was read; an append is refused if it has changed since. */
export type OpenLedger = {
  readonly outcome: 'open';
  readonly request: LedgerRequest;
  readonly head: LiveHead;
  readonly at: Instant;
};

export type ClosedLedger =
  /** The events that this idempotency key led to earlier. */
  | { readonly outcome: 'repeated'; readonly events: readonly ConsentEvent[] }
  | { readonly outcome: 'key-reused' }
  | { readonly outcome: 'erased' }
  /** The stored head is malformed: repair it from its events first. */
  | { readonly outcome: 'malformed'; readonly problem: string };

export type Sealed = {
  /** At least one, at most 20. */
  readonly events: readonly ConsentEvent[];
  readonly fold: ConsentFold;
};

/** What is written in the same transaction as the events. */
export type WrittenAlong = Partial<
  Pick<LedgerWrite, 'suppressions' | 'tokens' | 'outbox' | 'askedBack'>
>;

/** The row of a key, unless it can be found by its events. */
const keyRow = (
  key: RequestKey | undefined,
  events: readonly ConsentEvent[],
): Pick<LedgerWrite, 'key'> => {
  if (key === undefined) return {};
  const { value, fingerprint, isOnEvents } = key;
  const last = events.at(-1)?.sequence ?? 0;
  return isOnEvents === true && last <= firstEvents ? {} : { key: { value, fingerprint } };
};

/** A contact at version 0 has no events yet, under any key. */
const firstUse = async (
  ledger: ConsentLedger,
  { contactId, key }: LedgerRequest,
  head: LiveHead,
): Promise<ClosedLedger | undefined> => {
  if (key === undefined || (key.isOnEvents === true && head.state.version === 0)) return undefined;
  const record = await ledger.key(contactId, key.value);
  if (record === undefined)
    return key.isOnEvents === true ? named(ledger, contactId, key) : undefined;
  if (record.fingerprint !== key.fingerprint) return { outcome: 'key-reused' };
  const first = record.sequences.at(0) ?? 1;
  const page = await ledger.events(contactId, first - 1, Math.max(1, record.sequences.length));
  return { outcome: 'repeated', events: page.events };
};

/** The events that name a key, among the first of a contact. */
const named = async (
  ledger: ConsentLedger,
  contactId: ContactId,
  { value }: RequestKey,
): Promise<ClosedLedger | undefined> => {
  const { events } = await ledger.events(contactId, 0, firstEvents);
  const own = events.filter(({ idempotencyKey }) => idempotencyKey === value);
  return own.length === 0 ? undefined : { outcome: 'repeated', events: own };
};

/** To whom each statement was made, in order. */
const entitiesOf = async (
  { entityAt }: Pick<LedgerServices, 'entityAt'>,
  statements: readonly Statement[],
): Promise<readonly EntityId[]> => {
  const asked = new Map<string, Promise<EntityId>>();
  return Promise.all(
    statements.map(({ scope: { senderId }, occurredAt }) => {
      const name = `${senderId} ${occurredAt}`;
      const entity = asked.get(name) ?? entityAt(senderId, occurredAt);
      asked.set(name, entity);
      return entity;
    }),
  );
};
