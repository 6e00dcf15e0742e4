import type { OwnLink } from '../../../shared/consent/links/link.ts';
import { signLink } from '../../../shared/consent/links/link-token.ts';
import { onPage } from '../../../shared/consent/links/own-page.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import { plusMillis } from '../../../shared/kernel/instant.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { ownLinkMailId } from '../../../shared/mailing/mails-of-ours.ts';
import { fileRequest } from '../../../shared/subjects/file-request.ts';
import type { PreferencesDependencies } from '../preferences-dependencies.ts';

/**
 * Mails a new link to the address itself, so that whoever only holds a forwarded mail neither reads nor
 * changes anything. A second request within the hour sends no second mail.
 */
export const askOwnLink = async (
  { mailOwnLink, linkKeys, mac, now, digest }: PreferencesDependencies,
  {
    contact: { contactId, senderId, updatedAt: addressAt },
    language,
    wanted,
  }: {
    readonly contact: Contact;
    readonly language: Language;
    readonly wanted?: readonly string[] | undefined;
  },
): Promise<void> => {
  const at = now();
  const expiresAt = plusMillis(at, validMillis);
  const link: OwnLink = { kind: 'own', contactId, senderId, addressAt, expiresAt };
  // One hour for the data, one for each set of choices: what is confirmed is what was moved.
  const about = `${contactId} ${Math.floor(at / hourMillis)} ${wanted?.join(' ') ?? ''}`;
  await mailOwnLink(
    defined({
      mailId: ownLinkMailId(digest(about).slice(0, 40)),
      contactId,
      senderId,
      token: signLink(link, await linkKeys(), await mac()),
      language,
      expiresAt,
      wanted: wanted?.slice(0, mostWanted),
    }),
  );
};

const hourMillis = 3_600_000;

/** Longer than the hour in which no second mail goes out. */
const validMillis = 2 * hourMillis;

const mostWanted = 10;

/**
 * The same for one's own data. The data of one reader of a shared address is not for the others: there a
 * request is filed once with the officer, who finds out who asks.
 */
export const askOwnData = async (
  dependencies: PreferencesDependencies,
  contact: Contact,
  language: Language,
): Promise<'mailed' | 'to-officer'> => {
  if (contact.shared !== true) {
    await askOwnLink(dependencies, { contact, language });
    return 'mailed';
  }
  const { requests, now } = dependencies;
  const known = await requests.ofContact(contact.contactId);
  if (!known.some(({ kind, state }) => kind === 'access' && state === 'open'))
    await fileRequest(onPage(dependencies, '/d'), contact, {
      subject: { kind: 'access' },
      said: { actor: { kind: 'subject' }, method: 'preference-centre' },
      receivedAt: now(),
    });
  return 'to-officer';
};
