import type { Contact, JudgedValues } from '../../contacts/contact.ts';
import type { ValueKind } from '../../kernel/value-kind.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';
import type { Sender } from '../../mailing/sender.ts';
import type { ValueOf } from './fill-slots.ts';
import {
  fitsKind,
  fitsService,
  isBareName,
  isFoundSelling,
  isPlain,
  passed,
  servesPlainly,
} from './value-kinds.ts';

/**
 * The values a mail to this contact may use. Data beyond the address, the name and the contract at
 * hand is used only when `personalised`, whether the mailing declares that activity or not. What may
 * not be used, or is not of its kind, does not count, so that its default is used.
 */
export const recipientValues = ({
  contact,
  sender,
  mailing,
  links,
  personalised,
}: Filling): ValueOf => {
  const isFit = fitting(contact, sender, mailing);
  const mayUse = usable(contact, { sender, mailing, personalised });
  return (name) => {
    switch (name) {
      case 'unsubscribeUrl':
        return links.unsubscribeUrl;
      case 'preferencesUrl':
        return links.preferencesUrl;
      case 'whyUrl':
        return links.whyUrl;
      case 'email':
        return contact.email;
      case 'senderName':
        return sender.legalName;
      case 'senderAddress':
        return sender.postalAddress;
      case 'senderRegistration':
        return sender.registration;
      default: {
        const value = storedValue(contact, name);
        const isSent = value !== undefined && mayUse(name, value) && isFit(name, value);
        return isSent ? value : undefined;
      }
    }
  };
};

/** Everything that a mail to one contact is filled from. */
export type Filling = {
  readonly contact: Contact;
  readonly sender: Sender;
  readonly mailing: Pick<MailingHeader, 'values' | 'regulated' | 'tracking'>;
  readonly links: RecipientLinks;
  /** The contact consented to personalisation. */
  readonly personalised: boolean;
};

/** The links that only we can fill; a page that is being planned needs none of them yet. */
export type RecipientLinks = {
  readonly unsubscribeUrl: string;
  readonly preferencesUrl: string;
  /** Tells why the mail came. */
  readonly whyUrl: string;
};

/** What is stored for a placeholder, fit or not; empty text is not a value. */
export const storedValue = (
  { name: own, attributes = {} }: Contact,
  name: string,
): string | undefined => {
  const value = name === 'name' ? own : Object.hasOwn(attributes, name) && attributes[name];
  return value === '' || value === false ? undefined : value;
};

/**
 * Whether a value may be used without consent to personalisation. In marketing only the name may, or
 * a part of it. A service mail is about a contract, and its values are those of that contract: a day,
 * a sum, a reading, an order line. Where its author declares that it personalises, free text whose
 * kind the mailing does not name is what was declared.
 */
const usable = (
  { name: own = '' }: Contact,
  {
    sender: { fromAddress },
    mailing: { regulated, tracking, values = {} },
    personalised,
  }: {
    readonly sender: Sender;
    readonly mailing: Filling['mailing'];
    readonly personalised: boolean;
  },
) => {
  const isMarketing = regulated.length > 0;
  const isDeclared = tracking.includes('personalisation');
  return (name: string, value: string): boolean => {
    if (personalised || name === 'name') return true;
    if (isMarketing) return isPartOf(own, value);
    return !isDeclared || Object.hasOwn(values, name) || isPlain(value, hostOf(fromAddress));
  };
};

/** The domain of a From address. */
export const hostOf = (fromAddress: string): string =>
  /@([^@>\s]+)>?\s*$/.exec(fromAddress)?.[1] ?? '';

/** Whether a value is a name, and each word of it a word of the contact's own. */
const isPartOf = (own: string, value: string): boolean => {
  if (!fitsKind('name', value, '')) return false;
  const known = wordsOf(own);
  const asked = wordsOf(value);
  return asked.length > 0 && asked.every((word) => known.includes(word));
};

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];

/** Whether a stored value may fill its placeholder in this mailing. */
const fitting = (
  { judgedValues: judged }: Contact,
  { fromAddress }: Sender,
  { values = {}, regulated }: Filling['mailing'],
) => {
  const isService = regulated.length === 0;
  const host = hostOf(fromAddress);
  return (name: string, value: string): boolean => {
    if (name === 'name')
      return fitsKind('name', value, host) && (!isService || isServingName(value, judged));
    const kind = Object.hasOwn(values, name) ? values[name] : undefined;
    if (kind === undefined) return !isService || fitsService({ name, value, host, judged });
    return fitsKind(kind, value, host) && (!isService || mayServe(kind, { name, value, judged }));
  };
};

/** Whether a value that fits its declared kind may be used in a service mail. */
const mayServe = (kind: ValueKind, { name, value, judged }: Stored): boolean => {
  if (kind === 'link' || kind === 'reference') return servesPlainly({ name, value, judged });
  return (kind !== 'text' && kind !== 'name') || passed(name, judged);
};

/** Names from before verdicts were stored are sent only if they are plainly names. */
const isServingName = (value: string, judged: JudgedValues | undefined): boolean =>
  passed('name', judged) || (!isFoundSelling('name', judged) && isBareName(value));

type Stored = {
  readonly name: string;
  readonly value: string;
  readonly judged: JudgedValues | undefined;
};
