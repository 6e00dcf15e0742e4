import type { ApiUser } from './api-user.ts';

/** Ids that the demo left behind. */
export type Known = {
  readonly contactId: string;
  readonly senderId: string;
  readonly mailings: readonly string[];
};

/** The one example who granted to be measured. */
export const measured = 'henk';

/** Asks the API for a contact, its sender, and the sender's mailings. */
export const whatIsKnown = async ({ v1 }: ApiUser): Promise<Known> => {
  const contacts = (await v1('GET', '/contacts?limit=100'))['items'] as {
    contactId: string;
    senderId: string;
  }[];
  const [{ contactId, senderId } = { contactId: '', senderId: '' }] = contacts;
  const mailings = (await v1('GET', `/mailings?senderId=${senderId}`))['items'] as {
    mailingId: string;
  }[];
  return { contactId, senderId, mailings: mailings.map(({ mailingId }) => mailingId) };
};
