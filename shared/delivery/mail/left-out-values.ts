import type { Contact } from '../../contacts/contact.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';
import type { Sender } from '../../mailing/sender.ts';
import { hostOf, recipientValues } from '../content/recipient-values.ts';
import { fitsKind } from '../content/value-kinds.ts';
import { filledContact, type GivenValues } from './filled-contact.ts';

/** The values that a mail of this template would not be filled with, whoever its contact is. */
export const leftOutValues = (
  mailing: Pick<MailingHeader, 'values' | 'regulated' | 'tracking'>,
  sender: Sender,
  given: GivenValues,
): readonly LeftOutValue[] => {
  const { values: kinds = {} } = mailing;
  const contact = filledContact({} as Contact, given);
  const sent = recipientValues({ contact, sender, mailing, links: none, personalised: false });
  return Object.entries(given.values).flatMap(([name, value]): LeftOutValue[] => {
    if (value === '' || sent(name) !== undefined) return [];
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    const isOfKind = kind !== undefined && fitsKind(kind, value, hostOf(sender.fromAddress));
    return [{ name, why: isOfKind ? 'selling' : 'other-kind' }];
  });
};

/** A value that was given and is not sent: the default is there, or the mail is denied. */
export type LeftOutValue = {
  readonly name: string;
  /** It is not of the kind that the template names, or it sells. */
  readonly why: 'other-kind' | 'selling';
};

const none = { unsubscribeUrl: '', preferencesUrl: '', whyUrl: '' };
