import type { ContactExport } from '../../../shared/subjects/contact-export.ts';
import type { ContactIds } from './contact-ids.ts';
import { presentContact } from './contact-resource.ts';
import { withIsoMoments } from './moments.ts';

/**
 * An export as whoever asks gets it, the person or the caller of the API: the ledger as it was
 * hashed, everything around it in the API's own form.
 */
export const presentExport = async (
  { ledger, contact, ...rest }: ContactExport,
  ids: Pick<ContactIds, 'shown'>,
): Promise<object> => ({
  ...withIsoMoments(rest),
  contact: await presentContact(contact, ids),
  ledger,
});
