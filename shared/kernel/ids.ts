import type { Brand } from './brand.ts';

/**
 * A mailable party, across its whole life: random, made by us, never derived from the address. Of a
 * contact that version 0.1.0 stored it is the caller's id as well.
 */
export type ContactId = Brand<string, 'ContactId'>;
/** What a caller calls a contact. It is kept with the contact alone and is erased with it. */
export type ExternalId = Brand<string, 'ExternalId'>;
/** A legal person: it answers for a mail, is named by a consent, and an objection holds against it. */
export type EntityId = Brand<string, 'EntityId'>;
/** One face of an entity, on whose behalf mail is sent. */
export type SenderId = Brand<string, 'SenderId'>;
export type MailingId = Brand<string, 'MailingId'>;
/** One appended fact in a contact's consent ledger. */
export type EventId = Brand<string, 'EventId'>;
/** What a person asked of the controller, for a person to answer. */
export type RequestId = Brand<string, 'RequestId'>;
/** A text shown when consent was asked for; its versions are numbered. */
export type NoticeId = Brand<string, 'NoticeId'>;
/** Anything a decision can point at as its proof: a consent event, a sale, a published address. */
export type EvidenceId = Brand<string, 'EvidenceId'>;
/** Keyed hash (HMAC-SHA256, base64url) of a normalised address; still personal data. */
export type AddressHash = Brand<string, 'AddressHash'>;

const shape = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** True for 1 to 64 characters of `A-Z a-z 0-9 _ -`, what each of our ids is made of. */
export const isId = (text: string): boolean => shape.test(text);

const internal = /^c_[A-Za-z0-9_-]{22}$/;

/** True for the form of the contact ids that we make; a caller may give no contact such an id. */
export const isInternalContactId = (text: string): text is ContactId => internal.test(text);

/** One of our contact ids, of 16 random bytes as base64url. */
export const internalContactId = (random: string): ContactId => {
  const id = `c_${random}`;
  if (!isInternalContactId(id)) throw new RangeError('not 16 bytes as base64url');
  return id as ContactId;
};

const parser =
  <Id extends string>(name: string) =>
  (text: string): Id => {
    if (!isId(text)) throw new RangeError(`not a ${name}: \`${text.slice(0, 80)}\``);
    return text as Id;
  };

/** Each throws `RangeError` on text that is not an id; parse outside input with a schema first. */
export const externalId = parser<ExternalId>('contact id of a caller');
export const requestId = parser<RequestId>('request id');
export const addressHash = parser<AddressHash>('hash of an address');
export const contactId = parser<ContactId>('contact id');
export const entityId = parser<EntityId>('entity id');
export const senderId = parser<SenderId>('sender id');
export const mailingId = parser<MailingId>('mailing id');
export const eventId = parser<EventId>('event id');
export const evidenceId = parser<EvidenceId>('evidence id');
export const noticeId = parser<NoticeId>('notice id');
