import type { ConsentEvent } from '../../consent/event/consent-event.ts';
import type { KeyRecord, LedgerHead, LedgerWrite } from '../../consent/event/consent-ledger.ts';
import type { Suppression } from '../../consent/suppression/suppression-list.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { AddressHash, ContactId, SenderId } from '../../kernel/ids.ts';
import type { RecordedBy } from '../../kernel/recorded-by.ts';

/**
 * What the work on many contacts reads and writes in few calls. Reads are strongly consistent, each
 * item by itself; what one row of work writes is all written or nothing of it.
 */
export type ManyContacts = {
  /**
   * Who has, or keeps for somebody on its way, these addresses at these senders. One that is the mailbox
   * of tagged addresses counts as kept for somebody: such a row is worked on alone. Those in `written` were
   * just taken, and need not be read.
   */
  addresses(
    hashes: readonly AddressHash[],
    senderIds: readonly SenderId[],
    written?: readonly TakenAddress[],
  ): Promise<readonly TakenAddress[]>;
  /** In their order. */
  heads(contactIds: readonly ContactId[]): Promise<readonly LedgerHead[]>;
  /** The first events of contacts, up to a sequence each, and in it. */
  events(asked: readonly FirstEvents[]): Promise<readonly ConsentEvent[]>;
  /** Records of the keys that were used. */
  keys(asked: readonly UsedKey[]): Promise<readonly (UsedKey & { readonly record: KeyRecord })[]>;
  /** `conflict` where somebody else was first, or might have been: nothing of that row is written. */
  write(rows: readonly ManyWrites[]): Promise<readonly ('written' | 'conflict')[]>;
};

export type TakenAddress = {
  readonly hash: AddressHash;
  readonly senderId: SenderId;
  readonly contactId: ContactId;
  readonly isReserved: boolean;
};

export type FirstEvents = { readonly contactId: ContactId; readonly upTo: number };

export type UsedKey = { readonly contactId: ContactId; readonly value: string };

/** What one row of work writes: new and changed contacts, what was said, stops of addresses. */
export type ManyWrites = {
  readonly created: readonly { readonly contact: Contact; readonly by: RecordedBy }[];
  readonly changed: readonly {
    readonly previous: Contact;
    readonly next: Contact;
    readonly by: RecordedBy;
  }[];
  /** One per contact. */
  readonly ledgers: readonly ManyLedgerWrite[];
  readonly suppressions: readonly Suppression[];
};

/** Several changes of one ledger, one after the other, written at once. */
export type ManyLedgerWrite = Omit<LedgerWrite, 'key'> & {
  readonly keys: readonly {
    readonly value: string;
    readonly fingerprint: string;
    readonly sequences: readonly number[];
  }[];
};
