import type { ConsentEvent } from '../consent/event/consent-event.ts';
import type { StoredContact } from '../contacts/contact-store.ts';
import { canonicalJson, type Json } from '../kernel/canonical-json.ts';
import type { Digest } from '../kernel/digest.ts';

/**
 * What stands for a piece of evidence once its contact is erased: of a consent event its own hash, of a
 * sale, a donation or a published address the hash of its canonical JSON as an export shows it, and of
 * what is not there any more the hash of its id. Whoever kept the evidence can show that it is the same.
 */
export const evidenceHashes = (
  contact: StoredContact | undefined,
  events: readonly ConsentEvent[],
  digest: Digest,
): ((evidenceId: string) => string) => {
  const known = new Map<string, string>(events.map(({ eventId, hash }) => [eventId, hash]));
  for (const evidence of evidenceOf(contact))
    known.set(evidence.evidenceId, digest(canonicalJson(evidence as Json)));
  return (evidenceId) => known.get(evidenceId) ?? digest(evidenceId);
};

const evidenceOf = (contact: StoredContact | undefined) => {
  if (contact === undefined || 'malformed' in contact) return [];
  const { relationships, publishedAddresses, localLawCheck } = contact;
  const collected = relationships.flatMap(({ sale, donation }) =>
    [sale ?? [], donation ?? []].flat(),
  );
  return [
    ...collected,
    ...publishedAddresses,
    ...(localLawCheck === undefined ? [] : [localLawCheck]),
  ];
};
