import type { ExternalId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { defined } from '../kernel/object/defined.ts';
import type { RecordedBy } from '../kernel/recorded-by.ts';
import type { Contact } from './contact.ts';

/**
 * What a decision knows of a contact, as it was at one version: kept as evidence, one for each change.
 * Whatever is not named below is a fact, so that a new member of a contact is one too. Name, values,
 * source, list and the caller's id are not, and of the address only the hash is.
 */
export type ContactFacts = DecidableContact & {
  readonly changedAt: Instant;
  /** Who made this version; absent on what 0.1.0 stored, which did not record it. */
  readonly changedBy?: RecordedBy;
};

/** The part of a contact that decisions may rest on. */
export type DecidableContact = Omit<
  Contact,
  'email' | 'name' | 'attributes' | 'source' | 'externalId' | 'importedFrom'
>;

export const contactFacts = (
  {
    email: _email,
    name: _name,
    attributes: _attributes,
    source: _source,
    externalId: _externalId,
    importedFrom: _importedFrom,
    ...facts
  }: Contact,
  changedBy?: RecordedBy,
): ContactFacts => ({
  ...facts,
  changedAt: facts.updatedAt,
  ...defined({ changedBy }),
});

/**
 * What was recorded of a contact by a moment. `oldest` says that nothing is kept from so long ago
 * (0.1.0 kept no versions) and that these are the oldest facts known.
 */
export type FactsThen = {
  readonly facts: ContactFacts;
  readonly kept: 'then' | 'oldest';
  /** The caller's id as it is now. */
  readonly externalId?: ExternalId;
};

/** Those facts, given the latest kept version of that moment and the oldest that is known. */
export const factsThen = (
  at: Instant,
  {
    contact: { externalId },
    thatDay,
    oldest,
  }: {
    readonly contact: Pick<Contact, 'externalId'>;
    readonly thatDay: ContactFacts | undefined;
    readonly oldest: ContactFacts;
  },
): FactsThen | undefined => {
  const named = externalId === undefined ? {} : { externalId };
  if (thatDay !== undefined) return { facts: thatDay, kept: 'then', ...named };
  if (oldest.changedAt <= at) return { facts: oldest, kept: 'then', ...named };
  return oldest.createdAt > at ? undefined : { facts: oldest, kept: 'oldest', ...named };
};
