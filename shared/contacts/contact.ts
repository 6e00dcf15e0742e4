import type { CountryCode } from '../kernel/country.ts';
import type { EmailAddress } from '../kernel/email-address.ts';
import type { AddressHash, ContactId, ExternalId, RequestId, SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Language } from '../kernel/language.ts';
import type { PublishedAddress } from './published-address.ts';
import type { Relationship } from './relationship.ts';

/**
 * A mailable party: a person or an organisation with one e-mail address, as one sender knows it.
 * Consent is not kept here but in the ledger; this is who it is and why we know it.
 */
export type Contact = {
  readonly contactId: ContactId;
  /** What the caller calls it; absent when the caller gave no id, and in what 0.1.0 stored. */
  readonly externalId?: ExternalId;
  /** The sender whose contact this is; one contact per sender and address. */
  readonly senderId: SenderId;
  readonly kind: ContactKind;
  readonly email: EmailAddress;
  readonly addressHash: AddressHash;
  /** Hash of the mailbox behind a tagged address (`mailboxOf`); absent for any other, and in 0.1.0. */
  readonly mailboxHash?: AddressHash;
  readonly name?: string;
  readonly language: Language;
  /**
   * Where the recipient is established; chooses the law (stricter of sender's and recipient's). A
   * record of version 0.1.0 may lack it or hold what is not a code: policy counts that as unknown.
   */
  readonly country: CountryCode;
  /** `YYYY-MM-DD`; absent means that nothing suggests a minor. For GDPR art. 8 only. */
  readonly birthDate?: string;
  /** A natural person who acts in a profession or business (Tw art. 11.7(3)). */
  readonly professional?: boolean;
  /** Proof that the local rules for a professional outside the EEA were checked (Tw 11.7(3)(b)). */
  readonly localLawCheck?: { readonly evidenceId: string; readonly checkedAt: Instant };
  /**
   * Several people read this address: a stop by one of them stops it for all, and whoever returns
   * confirms it from the address.
   */
  readonly shared?: boolean;
  /** When this person died, or when that was learnt; only what a legal duty requires is mailed. */
  readonly deceasedAt?: Instant;
  /** An objection to service mail that was upheld (GDPR art. 21(1)): by which request, and when. */
  readonly serviceObjection?: { readonly requestId: RequestId; readonly at: Instant };
  /** Where the address came from, for GDPR art. 14(2)(f). */
  readonly source?: string;
  /** Values a mailing may fill in: `{{name}}` and these. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the promotional rules said of name and attributes; absent in 0.1.0, and without any. */
  readonly judgedValues?: JudgedValues;
  /**
   * The row of a list that made it what it is; whatever else changed it since has the last word.
   */
  readonly importedFrom?: ImportedFrom;
  readonly relationships: readonly Relationship[];
  readonly publishedAddresses: readonly PublishedAddress[];
  /** Rises by one with every change; the ETag of the contact. */
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

/** Among the rows of a list with one address the lowest counts, in whatever order its parts arrive. */
export type ImportedFrom = {
  readonly importId: string;
  readonly row: number;
  /** The version that this row, or a later one of its list that filled a gap, made. */
  readonly version: number;
};

/** A verdict on the values of a contact, given when they were stored. */
export type JudgedValues = {
  /** The version of the rules (`valueRules`). */
  readonly rules: string;
  /** Those that sell: `name`, or the name of an attribute. */
  readonly selling: readonly string[];
};

export const contactKinds = ['person', 'organisation'] as const;
export type ContactKind = (typeof contactKinds)[number];
