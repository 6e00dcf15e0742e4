import type { MailLink, PreferencesLink, StopLink } from '../../consent/links/link.ts';
import { signLink } from '../../consent/links/link-token.ts';
import type { LinkKeys, Mac } from '../../consent/links/mac.ts';
import type { Contact } from '../../contacts/contact.ts';
import { type Instant, millisPerDay, plusMillis } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { isRegulated } from '../../kernel/purpose.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';
import type { RecipientLinks } from './recipient-values.ts';

/** Makes one recipient's own links for one mailing. */
export type SignLinks = (contact: Contact, mailing: MailingHeader, at: Instant) => RecipientLinks;

/** How long a link opens the preference centre; afterwards it can still stop mail. */
const preferencesDays = 60;

/** Links under `publicUrl`, signed with the current key. */
export const signLinksWith =
  (publicUrl: string, keys: LinkKeys, mac: Mac): SignLinks =>
  (contact, mailing, at) => {
    const { senderId, contactId, updatedAt: addressAt } = contact;
    const { purpose, topic, mailingId } = mailing;
    const stop: StopLink = defined({
      kind: 'stop',
      senderId,
      contactId,
      mailingId,
      addressAt,
      purpose: isRegulated(purpose) ? purpose : undefined,
      topic: isRegulated(purpose) && topic !== undefined ? topic : undefined,
    });
    const expiresAt = plusMillis(at, preferencesDays * millisPerDay);
    const preferences: PreferencesLink = {
      kind: 'preferences',
      senderId,
      contactId,
      expiresAt,
      addressAt,
    };
    const mail: MailLink = { kind: 'mail', senderId, contactId, mailingId, addressAt };
    return {
      unsubscribeUrl: `${publicUrl}/u/${signLink(stop, keys, mac)}`,
      preferencesUrl: `${publicUrl}/p/${signLink(preferences, keys, mac)}`,
      whyUrl: `${publicUrl}/m/${signLink(mail, keys, mac)}`,
    };
  };
