import {
  DeleteSuppressedDestinationCommand,
  NotFoundException,
  type SESv2Client,
} from '@aws-sdk/client-sesv2';
import type { ConsentTools } from '../../consent/event/record-statements.ts';
import type { ContactStore } from '../../contacts/contact-store.ts';

/**
 * Takes the address of a contact off SES's suppression list for the account, whatever put it there
 * (SES API v2, DeleteSuppressedDestination). An address that is not on it is as good; any other
 * answer throws, since mail to the address would be accepted and not sent.
 */
export const sesReadmit =
  (
    client: SESv2Client,
    contacts: Pick<ContactStore, 'read'>,
  ): NonNullable<ConsentTools['readmit']> =>
  async (contactId) => {
    const contact = await contacts.read(contactId);
    if (contact === undefined || 'malformed' in contact) return;
    try {
      await client.send(new DeleteSuppressedDestinationCommand({ EmailAddress: contact.email }));
    } catch (error) {
      if (!(error instanceof NotFoundException)) throw error;
    }
  };
