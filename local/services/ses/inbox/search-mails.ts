import type { StoredMail } from '../mail.ts';
import type { MailStore } from '../mail-store.ts';

/** The mails that match, oldest first. */
export const searchMails = (store: MailStore, query: MailQuery): readonly StoredMail[] => {
  const wanted = {
    to: orUndefined(query.to),
    mailing: query.mailing || undefined,
    text: orUndefined(query.text),
  };
  const found: StoredMail[] = [];
  for (const mail of store.all()) if (matches(mail, wanted)) found.push(mail);
  return found;
};

/** What to look for; every part that is given must match. */
export type MailQuery = {
  /** A recipient, whole and without regard to case. */
  readonly to?: string | undefined;
  /** The value of any tag: the sender's id of a mailing travels as one. */
  readonly mailing?: string | undefined;
  /** Part of a recipient, of the subject or of a tag. */
  readonly text?: string | undefined;
};

const matches = (mail: StoredMail, { to, mailing, text }: MailQuery): boolean => {
  if (to !== undefined && !mail.to.some((address) => address.toLowerCase() === to)) return false;
  if (mailing !== undefined && !Object.values(mail.tags).includes(mailing)) return false;
  if (text === undefined) return true;
  const places = [...mail.to, mail.subject, ...Object.values(mail.tags)];
  return places.some((place) => place.toLowerCase().includes(text));
};

const orUndefined = (text: string | undefined) => (text ? text.toLowerCase() : undefined);
