import type { Sha256 } from '../../kernel/digest.ts';
import type { ContactId } from '../../kernel/ids.ts';
import type { ConsentState } from '../fold/consent-state.ts';
import type { ConsentFold } from '../fold/marks.ts';
import type { OptInToken } from '../opt-in/opt-in-token.ts';
import type { AskedBack, Suppression } from '../suppression/suppression-list.ts';
import type { OutboxRow } from './announcement.ts';
import type { ConsentEvent } from './consent-event.ts';
import type { KnownEnd } from './verify-chain.ts';

/** Append-only evidence of what was said, one hash chain for each contact, with its fold beside it. */
export type ConsentLedger = {
  /** Strongly consistent; a contact without any record is live, with version 0. */
  read(contactId: ContactId): Promise<LedgerHead>;
  /**
   * Returns `conflict` unless the stored version is `expectedVersion`, the key is new, and nobody at
   * the address was asked recently whether to lift the suppression.
   */
  append(write: LedgerWrite): Promise<WriteOutcome>;
  /** Who used this idempotency key first. */
  key(contactId: ContactId, value: string): Promise<KeyRecord | undefined>;
  /** The last sequence that any idempotency key names; 0 for none. Strongly consistent. */
  keyedUpTo(contactId: ContactId): Promise<number>;
  /** Events in sequence, those after `after` (0 for all). Strongly consistent. */
  events(contactId: ContactId, after: number, limit: number): Promise<EventPage>;
  /** States of at most 100 contacts, in their order; version 0 where nothing was recorded. */
  states(
    contactIds: readonly ContactId[],
    read: 'consistent' | 'eventual',
  ): Promise<readonly (ConsentState | MalformedState)[]>;
  /**
   * Replaces a state that differs from its events by the one rebuilt from them; the contact's secret
   * does not change. Returns `conflict` if that would lower the stored version, or if events have been
   * added since.
   */
  repair(fold: ConsentFold, lastHash: Sha256 | ''): Promise<WriteOutcome>;
  /**
   * First step of erasure: the head accepts no more events and gets the next version. It keeps their
   * entries in the evidence log, because the contact's secret is deleted with it.
   */
  close(contactId: ContactId, expectedVersion: number): Promise<WriteOutcome>;
  /**
   * Removes the rest of an erased contact's ledger, and the versions of its facts; safe to repeat.
   * Returns every entry of the evidence log that can no longer be opened, for the certificate.
   */
  purge(contactId: ContactId): Promise<readonly Sha256[]>;
};

/** A malformed stored state. No decision rests on it; policy denies. */
export type MalformedState = { readonly contactId: ContactId; readonly malformed: string };

/** The current end of a contact's ledger. An erased contact has no events and accepts none. */
export type LedgerHead =
  | (ConsentFold & {
      readonly outcome: 'live';
      readonly lastHash: Sha256 | '';
      readonly secret?: ContactSecret;
    })
  | {
      readonly outcome: 'erased';
      readonly version: number;
      /** Entries of the evidence log that can no longer be opened: at most 5,000 of them (`purge`). */
      readonly leaves?: readonly Sha256[];
    }
  | ({
      readonly outcome: 'malformed';
      /** The version of the ledger according to the readable part of the head. */
      readonly end?: KnownEnd;
    } & MalformedState);

/**
 * The key under which commitments to a contact's records are made (`kernel/evidence/commitment-key.ts`), as 32
 * bytes in base64url. Written with the contact's first event and never changed; what 0.1.0 stored
 * gets one with its next event. Gone after an erasure.
 */
export type ContactSecret = string;

/** Everything that one change writes; all of it or nothing. */
export type LedgerWrite = {
  readonly contactId: ContactId;
  readonly expectedVersion: number;
  /** In order of sequence, at least one, at most 20. */
  readonly events: readonly ConsentEvent[];
  readonly fold: ConsentFold;
  readonly secret: ContactSecret;
  readonly outbox: readonly OutboxRow[];
  /** A repeat of the same key appends nothing. The fingerprint distinguishes a repeat from a reuse. */
  readonly key?: { readonly value: string; readonly fingerprint: string };
  readonly suppressions?: readonly Suppression[];
  readonly tokens?: readonly OptInToken[];
  readonly askedBack?: AskedBack;
};

export type WriteOutcome = 'appended' | 'conflict';

/** The first write under an idempotency key. */
export type KeyRecord = { readonly fingerprint: string; readonly sequences: readonly number[] };

export type EventPage = {
  readonly events: readonly ConsentEvent[];
  /** Pass to `events` for the next page; absent on the last one. */
  readonly next?: number;
};

export const isMalformed = <Found extends object>(
  found: Found | MalformedState,
): found is MalformedState => 'malformed' in found;

const pageSize = 200;

/** Every event of a contact, in sequence. */
export const allEvents = async (
  ledger: Pick<ConsentLedger, 'events'>,
  contactId: ContactId,
): Promise<readonly ConsentEvent[]> => {
  const events: ConsentEvent[] = [];
  let after: number | undefined = 0;
  while (after !== undefined) {
    const page = await ledger.events(contactId, after, pageSize);
    events.push(...page.events);
    after = page.next;
  }
  return events;
};
