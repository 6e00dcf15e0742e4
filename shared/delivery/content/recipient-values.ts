import type { Contact } from '../../contacts/contact.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';
import type { Sender } from '../../mailing/sender.ts';
import type { ValueOf } from './fill-slots.ts';
import { fitsKind, fitsService, passed } from './value-kinds.ts';

/**
 * The values a mail to this contact may use. Attributes are used only when `personalised`: building
 * on a person's data is an activity that needs its own consent when the mailing names it. What is
 * not of its kind is no value, so that its default stands there.
 */
export const recipientValues = ({
  contact,
  sender,
  mailing,
  links,
  personalised,
}: Filling): ValueOf => {
  const isFit = fitting(contact, sender, mailing);
  return (name) => {
    switch (name) {
      case 'unsubscribeUrl':
        return links.unsubscribeUrl;
      case 'preferencesUrl':
        return links.preferencesUrl;
      case 'email':
        return contact.email;
      case 'senderName':
        return sender.legalName;
      case 'senderAddress':
        return sender.postalAddress;
      case 'senderRegistration':
        return sender.registration;
      default: {
        const value = storedValue(contact, name, personalised);
        return value !== undefined && isFit(name, value) ? value : undefined;
      }
    }
  };
};

/** Everything that a mail to one contact is filled from. */
export type Filling = {
  readonly contact: Contact;
  readonly sender: Sender;
  readonly mailing: Pick<MailingHeader, 'values' | 'regulated'>;
  readonly links: RecipientLinks;
  readonly personalised: boolean;
};

/** The two links that only we can fill; a page that is being planned needs none of them yet. */
export type RecipientLinks = { readonly unsubscribeUrl: string; readonly preferencesUrl: string };

/** What is stored for a placeholder, fit or not; empty text is no value. */
export const storedValue = (
  { name: own, attributes = {} }: Contact,
  name: string,
  personalised: boolean,
): string | undefined => {
  if (name === 'name') return own === '' ? undefined : own;
  const value = personalised && Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return value === '' ? undefined : value;
};

/** Whether a stored value may fill its placeholder in this mailing. */
const fitting = (
  { judgedValues: judged }: Contact,
  { fromAddress }: Sender,
  { values = {}, regulated }: Filling['mailing'],
) => {
  const isService = regulated.length === 0;
  const host = /@([^@>\s]+)>?\s*$/.exec(fromAddress)?.[1] ?? '';
  return (name: string, value: string): boolean => {
    if (name === 'name')
      return fitsKind('name', value, host) && !(isService && judged?.selling.includes('name'));
    const kind = Object.hasOwn(values, name) ? values[name] : undefined;
    if (kind === undefined) return !isService || fitsService({ name, value, host, judged });
    if (!fitsKind(kind, value, host)) return false;
    return !isService || (kind !== 'text' && kind !== 'name') || passed(name, judged);
  };
};
