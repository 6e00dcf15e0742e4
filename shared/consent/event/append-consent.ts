import type { Digest } from '../../kernel/digest.ts';
import type { ContactId, EntityId, EventId, SenderId } from '../../kernel/ids.ts';
import type { Clock, Instant } from '../../kernel/instant.ts';
import type { Recorder } from '../../kernel/recorded-by.ts';
import type { ConsentState } from '../fold/consent-state.ts';
import { evolve } from '../fold/evolve.ts';
import type { ConsentFold } from '../fold/marks.ts';
import { consentChanged, type OutboxRow } from './announcement.ts';
import type { ConsentEvent } from './consent-event.ts';
import type { ConsentLedger, LedgerHead, LedgerWrite } from './consent-ledger.ts';
import { type Statement, sealEvents } from './seal-events.ts';

/**
 * Reads, decides and appends, again from the start whenever another writer was first. Every change
 * of the ledger goes through here, so what is decided always rests on the version it is added to.
 */
export const decideAndAppend = async <Refusal = never>(
  tools: LedgerTools,
  request: AppendRequest<Refusal>,
): Promise<AppendOutcome<Refusal>> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const step = await tryOnce(tools, request);
    if (step !== 'again') return step;
  }
  return { outcome: 'conflict' };
};

/** Everything of the outside world that appending needs, and who does it. */
export type LedgerTools = LedgerServices & Recorder;

export type LedgerServices = {
  readonly ledger: ConsentLedger;
  readonly digest: Digest;
  readonly now: Clock;
  /** Sorts by time (ULID); a new one at every call. */
  readonly newId: () => string;
  /** 32 random bytes in base64url; new ones at every call. */
  readonly newSecret: () => string;
  /** The legal entity that a sender was a face of at a moment. */
  readonly entityAt: (senderId: SenderId, at: Instant) => Promise<EntityId>;
};

export type LiveHead = Extract<LedgerHead, { readonly outcome: 'live' }>;

/** What is written beside the events, made from them once they are sealed. */
export type Beside = Pick<LedgerWrite, 'suppressions' | 'tokens'> & {
  readonly outbox?: readonly OutboxRow[];
};

export type Decided<Refusal> =
  | {
      readonly outcome: 'append';
      /** At least one, at most 20. */
      readonly statements: readonly Statement[];
      readonly beside?: (
        events: readonly ConsentEvent[],
        after: ConsentState,
        at: Instant,
      ) => Beside;
    }
  | { readonly outcome: 'nothing' }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

export type AppendOutcome<Refusal> =
  | {
      readonly outcome: 'appended';
      readonly events: readonly ConsentEvent[];
      readonly state: ConsentState;
    }
  /** This idempotency key was used before: the events it led to then. */
  | { readonly outcome: 'repeated'; readonly events: readonly ConsentEvent[] }
  | { readonly outcome: 'key-reused' }
  | { readonly outcome: 'nothing'; readonly state: ConsentState }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }
  | { readonly outcome: 'erased' }
  /** The stored head is malformed: repair it from its events first. */
  | { readonly outcome: 'malformed'; readonly problem: string }
  | { readonly outcome: 'conflict' };

export type AppendRequest<Refusal> = {
  readonly contactId: ContactId;
  readonly key?: { readonly value: string; readonly fingerprint: string };
  /** Reads nothing and changes nothing: it may be called several times. */
  readonly decide: (head: LiveHead, at: Instant) => Decided<Refusal> | Promise<Decided<Refusal>>;
};

/** Tries in all when others write at the same time; each loser has seen another one win. */
const attempts = 12;

const firstUse = async (
  ledger: ConsentLedger,
  { contactId, key }: Pick<AppendRequest<never>, 'contactId' | 'key'>,
): Promise<AppendOutcome<never> | undefined> => {
  const record = key === undefined ? undefined : await ledger.key(contactId, key.value);
  if (record === undefined || key === undefined) return undefined;
  if (record.fingerprint !== key.fingerprint) return { outcome: 'key-reused' };
  const first = record.sequences.at(0) ?? 1;
  const page = await ledger.events(contactId, first - 1, Math.max(1, record.sequences.length));
  return { outcome: 'repeated', events: page.events };
};

/** Whom each statement was made to, in their order. */
const entitiesOf = async (
  { entityAt }: LedgerTools,
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

const writeOf = (
  tools: LedgerTools,
  { contactId, key }: Pick<AppendRequest<never>, 'contactId' | 'key'>,
  head: LiveHead,
  { statements, beside }: Extract<Decided<never>, { readonly outcome: 'append' }>,
  at: Instant,
  entities: readonly EntityId[],
): LedgerWrite => {
  const end = { version: head.state.version, lastHash: head.lastHash };
  const events = sealEvents(statements, end, {
    contactId,
    recordedAt: at,
    recordedBy: tools.recordedBy,
    entities,
    newEventId: () => tools.newId() as EventId,
    digest: tools.digest,
    ...(key === undefined ? {} : { idempotencyKey: key.value }),
  });
  const start: ConsentFold = { state: head.state, marks: head.marks };
  const fold = events.reduce(evolve, start);
  const { outbox = [], ...extras } = beside?.(events, fold.state, at) ?? {};
  const changed = consentChanged(events);
  const rows =
    changed === undefined ? [] : [{ id: tools.newId(), at, announcement: changed } as const];
  return {
    contactId,
    expectedVersion: head.state.version,
    events,
    fold,
    secret: head.secret ?? tools.newSecret(),
    outbox: [...rows, ...outbox],
    ...(key === undefined ? {} : { key }),
    ...extras,
  };
};

type Step<Refusal> = AppendOutcome<Refusal> | 'again';

const tryOnce = async <Refusal>(
  tools: LedgerTools,
  request: AppendRequest<Refusal>,
): Promise<Step<Refusal>> => {
  const head = await tools.ledger.read(request.contactId);
  if (head.outcome === 'erased') return { outcome: 'erased' };
  if (head.outcome === 'malformed') return { outcome: 'malformed', problem: head.malformed };
  const repeated = await firstUse(tools.ledger, request);
  if (repeated !== undefined) return repeated;
  const at = tools.now();
  const decided = await request.decide(head, at);
  if (decided.outcome === 'refused') return decided;
  if (decided.outcome === 'nothing' || decided.statements.length === 0)
    return { outcome: 'nothing', state: head.state };
  const entities = await entitiesOf(tools, decided.statements);
  const write = writeOf(tools, request, head, decided, at, entities);
  return (await tools.ledger.append(write)) === 'appended'
    ? { outcome: 'appended', events: write.events, state: write.fold.state }
    : 'again';
};
