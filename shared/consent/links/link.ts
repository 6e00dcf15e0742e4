import type { ContactId, MailingId, SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { RegulatedPurpose } from '../../kernel/purpose.ts';

/** What one of our links says; opaque ids only, no address. */
export type Link = StopLink | PreferencesLink | OwnLink | MailLink | ProofLink;

type Party = { readonly senderId: SenderId; readonly contactId: ContactId };

/**
 * Stops mail, and nothing else; never expires (a link in an old mail must work). No `purpose` is
 * all direct marketing of the sender, a purpose without topic is all of that purpose.
 */
export type StopLink = Party & {
  readonly kind: 'stop';
  readonly purpose?: RegulatedPurpose;
  readonly topic?: string;
  /** The mailing that carried the link. */
  readonly mailingId?: MailingId;
} & MailedTo;

/** Opens the preference centre until `expiresAt`; afterwards it can still stop mail. */
export type PreferencesLink = Party & {
  readonly kind: 'preferences';
  readonly expiresAt: Instant;
} & MailedTo;

/**
 * Mailed because its holder asked for it, minutes ago: shows everything and lets consent be given,
 * until `expiresAt` and while the contact has the address that it was mailed to.
 */
export type OwnLink = Party & {
  readonly kind: 'own';
  readonly expiresAt: Instant;
} & Required<MailedTo>;

/**
 * One mail to one contact: tells why it came, and nothing by which the person is known. Its one token
 * also is in the pixel and the links of a mail that is measured, with a suffix each.
 */
export type MailLink = Party & {
  readonly kind: 'mail';
  readonly mailingId: MailingId;
} & Required<MailedTo>;

/**
 * Leads to the proof of one record until `expiresAt`: the event of this sequence number, or the
 * certificate of an erasure. Shows that record, to whom it was given, and nothing else of anybody.
 */
export type ProofLink = Party & {
  readonly kind: 'proof';
  readonly expiresAt: Instant;
  readonly of: ProofSubject;
};

/** No event has the number 0: of a stop that had nothing to record. */
export type ProofSubject = number | 'erasure';

/**
 * Which address the link was mailed to: the one of the contact's version that began at this moment.
 * Absent in links that 0.1.0 mailed.
 */
export type MailedTo = { readonly addressAt?: Instant };

export type LinkKind = Link['kind'];
export type LinkOf<Kind extends LinkKind> = Extract<Link, { readonly kind: Kind }>;
