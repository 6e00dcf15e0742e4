import type { MalformedState } from '../consent/consent-ledger.ts';
import type { ConsentState } from '../consent/consent-state.ts';
import type { StoredContact } from '../contacts/contact-store.ts';
import type { ContactId, SenderId } from '../kernel/ids.ts';

/** A consent state as it was read; one that is not as we write it denies. */
export type ReadState = ConsentState | MalformedState;

export type AudiencePage = { readonly contacts: readonly StoredContact[]; readonly next?: string };

/** Reads contacts and their consent in bulk. May be stale: `send` reads and decides again. */
export type AudienceReader = {
  /** True when all contacts fit one page, so that one segment is enough. */
  fitsOnePage(): Promise<boolean>;
  /** One page of one segment; all segments together hold every contact once. */
  page(at: {
    readonly senderId: SenderId;
    readonly segment: number;
    readonly segments: number;
    readonly cursor?: string;
  }): Promise<AudiencePage>;
  /** Named contacts, those that exist. */
  named(contactIds: readonly ContactId[]): Promise<readonly StoredContact[]>;
  /** The consent state of each; a contact without one is not in the map. */
  consentStates(contactIds: readonly ContactId[]): Promise<ReadonlyMap<ContactId, ReadState>>;
};
