import type { Actor, ConsentEvent, ConsentEventData } from '../../consent/event/consent-event.ts';
import { type ConsentServices, recordStatements } from '../../consent/event/record-statements.ts';
import type { ConsentState } from '../../consent/fold/consent-state.ts';
import { isAgainst } from '../../consent/fold/is-against.ts';
import { scopeKey } from '../../consent/fold/scope.ts';
import type { ContactStore } from '../../contacts/contact-store.ts';
import type { DomainToAscii } from '../../kernel/email-address.ts';
import type { AddressHash, ContactId, SenderId } from '../../kernel/ids.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { RecordedBy } from '../../kernel/recorded-by.ts';
import type { ReachOf } from '../../kernel/stop-reach.ts';
import type { HashAddress } from '../hash-address.ts';
import { hashesOf } from '../hashes-of.ts';
import { mailboxHashes } from '../mailbox-hashes.ts';
import { type EntityStop, stopsAmong } from './stops-to-pass-on.ts';

/**
 * Passes stops on to the contacts of the same address at the other senders of the entity, and to those
 * of the same mailbox at any of them: a stop is a person's and holds against the legal person (GDPR art.
 * 21(2)-(3), ADR 30). What cannot be done at once goes on a queue
 * and is done from there; throws only when the queue does not take it either. Safe to repeat.
 */
export const stopsOfEntity =
  (tools: EntityStopTools) =>
  async (contactId: ContactId, events: readonly ConsentEvent[]): Promise<void> => {
    const stops = stopsAmong(events);
    const senderId = stops[0]?.scope.senderId;
    if (senderId === undefined) return;
    const known = events.flatMap(({ addressHash }) => addressHash ?? []);
    await passOnOrDefer(tools, { contactId, senderId, hashes: [...new Set(known)], stops });
  };

/** Stops of one person, to be passed on. */
export type EntityStops = {
  /** Who said it; absent for an address without a contact. */
  readonly contactId?: ContactId;
  /** To whom. */
  readonly senderId: SenderId;
  /** Hashes of the address, as far as known. */
  readonly hashes: readonly AddressHash[];
  readonly stops: readonly EntityStop[];
};

export type EntityStopTools = Omit<ConsentServices, 'spreadStops'> & {
  readonly contacts: Pick<ContactStore, 'read' | 'inMailbox'>;
  readonly hashAddress: HashAddress;
  readonly domainToAscii: DomainToAscii;
  readonly reachOf: ReachOf;
  readonly deferEntityStops: DeferEntityStops;
  /** Hears of stops that were put on the queue, and why. */
  readonly onDeferred: (error: unknown, stops: EntityStops) => void;
};

/** Keeps stops until they are passed on; resolves once they are stored for good. */
export type DeferEntityStops = (stops: EntityStops) => Promise<void>;

export const passOnOrDefer = async (tools: EntityStopTools, stops: EntityStops): Promise<void> => {
  try {
    await passOn(tools, stops);
  } catch (error) {
    await tools.deferEntityStops(stops);
    tools.onDeferred(error, stops);
  }
};

/**
 * Records the stops at every other contact that they reach, and throws when one did not accept
 * them.
 */
export const passOn = async (
  tools: Omit<EntityStopTools, 'deferEntityStops' | 'onDeferred'>,
  work: EntityStops,
): Promise<{ readonly contacts: number }> => {
  const { contactId, senderId, stops } = work;
  const there = await tools.contacts.inMailbox(await allHashes(tools, work));
  const others = there.filter((one) => one.contactId !== contactId);
  if (others.length === 0) return { contacts: 0 };
  const reach = await tools.reachOf(senderId);
  const reached = others.flatMap((one) => {
    const holding = stops.filter(({ occurredAt }) => reach.reaches(one.senderId, occurredAt));
    return holding.length === 0 ? [] : [{ one, holding }];
  });
  const done = await Promise.allSettled(
    reached.map(async ({ one, holding }) => {
      for (const stop of holding) await recordEntityStop(tools, one, stop);
    }),
  );
  const failed = done.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  return { contacts: reached.length };
};

/** The hashes under every key; those that are known when the contact is gone. */
const allHashes = async (
  tools: Pick<EntityStopTools, 'contacts' | 'hashAddress' | 'domainToAscii'>,
  { contactId, hashes }: EntityStops,
): Promise<readonly AddressHash[]> => {
  const contact = contactId === undefined ? undefined : await tools.contacts.read(contactId);
  if (contact === undefined || 'malformed' in contact) return hashes;
  // A contact that moved keeps what it stopped at the address it left as well.
  const own = await Promise.all([hashesOf(tools, contact), mailboxHashes(tools, contact)]);
  return [...new Set([...hashes, contact.addressHash, ...own.flat()])];
};

const recordedBy: RecordedBy = { kind: 'system', id: 'stops-of-entity' };

/**
 * Records one stop of another sender of the entity, at its own moment: what the person said to this
 * sender later holds. It is not passed on again.
 */
export const recordEntityStop = async (
  tools: Omit<ConsentServices, 'spreadStops'>,
  { contactId, senderId }: { readonly contactId: ContactId; readonly senderId: SenderId },
  stop: EntityStop,
): Promise<void> => {
  const value = `entity-${stop.name}`;
  const { spreadStops: _, ...quiet } = tools as ConsentServices;
  const recorded = await recordStatements(
    { ...quiet, recordedBy },
    {
      contactId,
      key: { value, fingerprint: value },
      origin: { door: 'entity', learntAt: stop.learntAt },
      statements: (state) => {
        const statement = statementOf(stop, senderId);
        return isHeld(state, statement) ? [] : [statement];
      },
    },
  );
  switch (recorded.outcome) {
    case 'appended':
    case 'repeated':
    case 'nothing':
    case 'erased':
    case 'no-contact':
      return;
    default:
      throw new Error(`a stop of the entity could not be recorded: ${recorded.outcome}`);
  }
};

const statementOf = (stop: EntityStop, senderId: SenderId): ConsentEventData =>
  defined({
    type: stop.type,
    suppression: stop.type === 'suppressed' ? stop.suppression : undefined,
    scope: { ...stop.scope, senderId },
    occurredAt: stop.occurredAt,
    actor: actorOf(stop),
    method: stop.method,
    evidenceRefs: [`${stop.scope.senderId}/${stop.name}`],
  });

const actorOf = ({ isOwnAct }: EntityStop): Actor =>
  isOwnAct ? { kind: 'subject' } : { kind: 'system', id: 'stops-of-entity' };

/** Whether as much was said already, as late. */
const isHeld = ({ entries, suppressions }: ConsentState, said: ConsentEventData): boolean => {
  if (said.type === 'suppressed')
    return suppressions.some(
      ({ reason, at }) => reason === said.suppression && at >= said.occurredAt,
    );
  const entry = entries[scopeKey(said.scope)];
  return (
    entry !== undefined &&
    isAgainst(entry) &&
    entry.pending === undefined &&
    entry.occurredAt >= said.occurredAt
  );
};
