import type { AddressHash, ContactId, EventId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { ConsentEvent, ConsentEventType } from './consent-event.ts';

/** What is announced to other systems: no address, no name, no text. */
export type Announcement =
  | {
      readonly type: 'consent.changed';
      readonly contactId: ContactId;
      readonly version: number;
      /** Head of the contact's hash chain: anyone who keeps it can detect a rewritten ledger. */
      readonly lastHash: string;
      readonly events: readonly { readonly eventId: EventId; readonly type: ConsentEventType }[];
    }
  | {
      readonly type: 'contact.suppressed';
      readonly contactId: ContactId;
      readonly addressHash: AddressHash;
      readonly reason: string;
    }
  | {
      readonly type: 'contact.erased';
      readonly contactId: ContactId;
      readonly certificateId: string;
    };

/** An announcement to be published, written in the transaction of the change that it announces. */
export type OutboxRow = {
  /** Sorts by time; consumers may see it more than once. */
  readonly id: string;
  readonly at: Instant;
  readonly announcement: Announcement;
};

export const outboxShards = 8;

/** Spreads rows over the outbox's partitions; all rows of a contact or mailing are in the same one. */
export const outboxShard = (id: string): number => {
  let sum = 0;
  for (let at = 0; at < id.length; at += 1) sum += id.charCodeAt(at);
  return sum % outboxShards;
};

/** Announces that a contact's consent moved on to the last of these events. */
export const consentChanged = (events: readonly ConsentEvent[]): Announcement | undefined => {
  const last = events.at(-1);
  if (last === undefined) return undefined;
  return {
    type: 'consent.changed',
    contactId: last.contactId,
    version: last.sequence,
    lastHash: last.hash,
    events: events.map(({ eventId, type }) => ({ eventId, type })),
  };
};
