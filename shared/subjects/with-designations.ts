import type { Contact } from '../contacts/contact.ts';
import { designatesAddress } from '../contacts/designating-text.ts';
import { type PublishedAddress, recheckLimit } from '../contacts/published-address.ts';
import type { Instant } from '../kernel/instant.ts';

/**
 * The contact with what its publications prove of the address that it has now (Tw art. 11.7(3)(a)):
 * published by the end user itself, kept as a snapshot, in words that name the address and invite such
 * mail. None counts for longer than a year without another look.
 */
export const withDesignations = (contact: Contact): Contact => ({
  ...contact,
  publishedAddresses: contact.publishedAddresses.map((published) => ({
    ...published,
    recheckBy: earliest(published.recheckBy, recheckLimit(published.capturedAt)),
    designates: designates(published, contact),
  })),
});

const earliest = (one: Instant, other: Instant): Instant => (one < other ? one : other);

const designates = (published: PublishedAddress, { email }: Contact): boolean =>
  published.publishedBy === 'end-user' &&
  (published.snapshotSha256 ?? '') !== '' &&
  designatesAddress(published.designatingText, email);
