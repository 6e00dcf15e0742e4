import type { Contact } from '../../contacts/contact.ts';
import type { Sender } from '../../mailing/sender.ts';
import type { ValueOf } from './fill-slots.ts';

/** The two links that only we can fill; a page that is being planned needs none of them yet. */
export type RecipientLinks = { readonly unsubscribeUrl: string; readonly preferencesUrl: string };

/**
 * The values a mail to this contact may use. Attributes are used only when `personalised`: building
 * on a person's data is an activity that needs its own consent when the mailing names it.
 */
export const recipientValues =
  (contact: Contact, sender: Sender, links: RecipientLinks, personalised: boolean): ValueOf =>
  (name) => {
    switch (name) {
      case 'unsubscribeUrl':
        return links.unsubscribeUrl;
      case 'preferencesUrl':
        return links.preferencesUrl;
      case 'name':
        return contact.name;
      case 'email':
        return contact.email;
      case 'senderName':
        return sender.legalName;
      case 'senderAddress':
        return sender.postalAddress;
      case 'senderRegistration':
        return sender.registration;
      default:
        return personalised && Object.hasOwn(contact.attributes ?? {}, name)
          ? contact.attributes?.[name]
          : undefined;
    }
  };
