import type { Sha256 } from '../../kernel/digest.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { AddressSuppression, ConsentState } from '../fold/consent-state.ts';
import type { OptInToken } from '../opt-in/opt-in-token.ts';
import { type Suppression, scopeOfSuppression } from '../suppression/suppression-list.ts';
import type { OutboxRow } from './announcement.ts';
import type { LedgerServices, OpenLedger, Sealed, WrittenAlong } from './append-to-ledger.ts';
import type { ConsentDefect, ConsentEvent, ConsentEventData } from './consent-event.ts';
import type { SubjectFacts } from './subject-facts.ts';

/**
 * What is written in the transaction of sealed events: the suppressions that they put on the
 * contact's address or lift, their announcement, and what each statement brought along.
 */
export const writtenAlong = (
  { newId }: Pick<LedgerServices, 'newId'>,
  { subject, opened: { head, at }, sealed: { events, fold }, proposed }: Recorded,
): WrittenAlong => {
  const rows = suppressionRows(head.state, { after: fold.state, subject, events });
  const back = proposed.find(({ along }) => along?.asksBack === true);
  return defined({
    suppressions: [...rows, ...proposed.flatMap(({ along }) => along?.suppressions ?? [])],
    outbox: rows
      .filter(({ liftedAt }) => liftedAt === undefined)
      .map(({ addressHash, reason }): OutboxRow => {
        const { contactId } = fold.state;
        const announcement = {
          type: 'contact.suppressed',
          contactId,
          addressHash,
          reason,
        } as const;
        return { id: newId(), at, announcement };
      }),
    tokens: events.flatMap((event, index) => tokenOf(event, proposed[index], events) ?? []),
    askedBack:
      back === undefined
        ? undefined
        : { addressHash: subject.mailboxHash ?? subject.addressHash, at },
  });
};

/** A statement as its caller proposes it. */
export type ProposedStatement = ConsentEventData & {
  /** What the caller already knows to be wrong with it. */
  readonly defects?: readonly ConsentDefect[];
  /** What is written with it and is no part of the event. */
  readonly along?: StatementExtras;
};

export type StatementExtras = {
  /** Rows that the state of the contact does not show, such as those of an address left behind. */
  readonly suppressions?: readonly Suppression[];
  /** For a double opt-in request: the hash of what its mail carries. */
  readonly token?: { readonly tokenHash: Sha256; readonly expiresAt: Instant };
  /** Set for a request from a suppressed address, of which there may be one in `askedBackFor`. */
  readonly asksBack?: true;
};

type Recorded = {
  readonly subject: SubjectFacts;
  readonly opened: OpenLedger;
  readonly sealed: Sealed;
  /** As many as there are events, in their order. */
  readonly proposed: readonly ProposedStatement[];
};

const tokenOf = (
  { contactId, eventId, scope }: ConsentEvent,
  proposed: ProposedStatement | undefined,
  events: readonly ConsentEvent[],
): OptInToken | undefined => {
  const token = proposed?.along?.token;
  if (token === undefined) return undefined;
  const also = events
    .filter((event) => event.eventId !== eventId && event.type === 'requested')
    .map((event) => ({ requestEventId: event.eventId, scope: event.scope }));
  return defined({
    ...token,
    contactId,
    requestEventId: eventId,
    scope,
    also: also.length === 0 ? undefined : also,
  });
};

/** Suppression rows that follow what the events did to the state: added, or lifted. */
const suppressionRows = (
  before: ConsentState,
  {
    after,
    subject,
    events,
  }: {
    readonly after: ConsentState;
    readonly subject: SubjectFacts;
    readonly events: readonly ConsentEvent[];
  },
): Suppression[] => {
  const added = after.suppressions
    .filter(({ eventId }) => events.some((event) => event.eventId === eventId))
    .flatMap((one) => rowsOf(one, subject));
  // An address that a contact left behind stays suppressed: only a reinstatement lifts a row.
  const reinstated = events.find(({ type }) => type === 'reinstated');
  if (reinstated === undefined) return added;
  const left = new Set(after.suppressions.map(({ reason }) => reason));
  const lifted = before.suppressions
    .filter(({ reason }) => !left.has(reason))
    .flatMap((one) => rowsOf(one, subject))
    .map((row) => ({ ...row, liftedAt: reinstated.occurredAt }));
  const rows = [...lifted, ...added];
  return [...new Map(rows.map((row) => [row.scope, row])).values()];
};

/** None for a reason that passes: the row would outlive it, and take the place of another. */
const rowsOf = (
  { reason, at }: AddressSuppression,
  { addressHash, senderId }: SubjectFacts,
): readonly Suppression[] =>
  reason === 'soft-bounces'
    ? []
    : [{ addressHash, scope: scopeOfSuppression(reason, senderId), reason, at }];
