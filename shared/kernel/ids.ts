import type { Brand } from './brand.ts';

/** A mailable party, across its whole life; opaque, never derived from the address. */
export type ContactId = Brand<string, 'ContactId'>;
/** A legal person: it answers for a mail, is named by a consent, and an objection holds against it. */
export type EntityId = Brand<string, 'EntityId'>;
/** One face of an entity, on whose behalf is mailed. */
export type SenderId = Brand<string, 'SenderId'>;
export type MailingId = Brand<string, 'MailingId'>;
/** One appended fact in a contact's consent ledger. */
export type EventId = Brand<string, 'EventId'>;
/** A text shown when consent was asked; its versions are numbered. */
export type NoticeId = Brand<string, 'NoticeId'>;
/** Anything a decision can point at as its proof: a consent event, a sale, a published address. */
export type EvidenceId = Brand<string, 'EvidenceId'>;
/** Keyed hash (HMAC-SHA256, base64url) of a normalised address; still personal data. */
export type AddressHash = Brand<string, 'AddressHash'>;

const shape = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** True for 1 to 64 characters of `A-Z a-z 0-9 _ -`, what every id of ours is made of. */
export const isId = (text: string): boolean => shape.test(text);

const parser =
  <Id extends string>(name: string) =>
  (text: string): Id => {
    if (!isId(text)) throw new RangeError(`not a ${name}: \`${text.slice(0, 80)}\``);
    return text as Id;
  };

/** Each throws `RangeError` on text that is no id; parse outside input with a schema first. */
export const contactId = parser<ContactId>('contact id');
export const senderId = parser<SenderId>('sender id');
export const mailingId = parser<MailingId>('mailing id');
export const noticeId = parser<NoticeId>('notice id');
