import type { GrondslagClient } from '../../packages/client/grondslag-client.ts';
import { answerOf } from '../api/answer.ts';
import type { Contact } from '../api/schemas.ts';

/** A contact as it is now. */
export const readContact = async (api: GrondslagClient, contactId: string): Promise<Contact> => {
  const { data } = await answerOf(
    api.GET('/v1/contacts/{contactId}', { params: { path: { contactId } } }),
  );
  // Only what is asked as of an earlier moment comes without its address.
  if (!('email' in data)) throw new Error('the contact has no address');
  return data as Contact;
};
