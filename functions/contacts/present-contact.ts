import type { z } from '@hono/zod-openapi';
import type { Contact } from '../../shared/contacts/contact.ts';
import type { StoredContact } from '../../shared/contacts/contact-store.ts';
import { withIsoMoments } from '../runtime/moments.ts';
import { contactResource } from './schema.ts';

/** A contact as the API shows it: moments as ISO 8601, the hash of its address kept to ourselves. */
export const presentContact = ({
  addressHash: _,
  ...contact
}: Contact): z.output<typeof contactResource> => contactResource.parse(withIsoMoments(contact));

/** What is malformed cannot be shown; it still gets its verdicts. */
export const presentable = (contacts: readonly (StoredContact | undefined)[]): Contact[] =>
  contacts.filter(
    (contact): contact is Contact => contact !== undefined && !('malformed' in contact),
  );
