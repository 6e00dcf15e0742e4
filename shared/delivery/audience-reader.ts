import type { ConsentState } from '../consent/consent-state.ts';
import type { Contact } from '../contacts/contact.ts';
import type { ContactId, SenderId } from '../kernel/ids.ts';

export type AudiencePage = { readonly contacts: readonly Contact[]; readonly next?: string };

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
  named(contactIds: readonly ContactId[]): Promise<readonly Contact[]>;
  /** The consent state of each; a contact without one is not in the map. */
  consentStates(
    contactIds: readonly ContactId[],
  ): Promise<ReadonlyMap<ContactId, ConsentState>>;
};
