import type { CountryCode } from '../kernel/country.ts';
import type { AddressProblem } from '../kernel/email-address.ts';
import type { ExternalId, SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Language } from '../kernel/language.ts';
import type { Contact, ContactKind, ImportedFrom } from './contact.ts';
import type { PublishedAddress } from './published-address.ts';
import type { Relationship } from './relationship.ts';

/** A contact as it comes in: the address as somebody typed it, nothing of ours yet. */
export type ContactDraft = {
  readonly externalId?: ExternalId;
  readonly senderId: SenderId;
  readonly kind: ContactKind;
  readonly email: string;
  readonly name?: string;
  readonly language: Language;
  readonly country: CountryCode;
  readonly birthDate?: string;
  readonly professional?: boolean;
  readonly localLawCheck?: NonNullable<Contact['localLawCheck']>;
  readonly shared?: boolean;
  readonly deceasedAt?: Instant;
  readonly source?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly importedFrom?: ImportedFrom;
  readonly relationships?: readonly Relationship[];
  readonly publishedAddresses?: readonly PublishedAddress[];
};

/** Fields that may be corrected (GDPR art. 16); null takes an optional one away. */
export type ContactPatch = {
  readonly email?: string;
  readonly kind?: ContactKind;
  readonly language?: Language;
  readonly country?: CountryCode;
  readonly name?: string | null;
  readonly birthDate?: string | null;
  readonly professional?: boolean | null;
  readonly localLawCheck?: NonNullable<Contact['localLawCheck']> | null;
  readonly shared?: boolean | null;
  readonly deceasedAt?: Instant | null;
  readonly source?: string | null;
  readonly attributes?: Readonly<Record<string, string>> | null;
};

export const addressProblemText: Readonly<Record<AddressProblem, string>> = {
  empty: 'an e-mail address is needed',
  'too-long': 'longer than an e-mail address can be',
  'no-at-sign': 'not an e-mail address: no @ with something on both sides',
  'local-part-malformed': 'not an e-mail address: the part before the @ is malformed',
  'local-part-not-ascii': 'the part before the @ has a character that mail services do not take',
  'source-route':
    'an address that sends the mail on to another (`%`, `!`, `?`, `|` or `=domain` before the @): give the address where it ends',
  'domain-malformed': 'not an e-mail address: the part after the @ is no domain',
};

/** The contact with a patch applied; the address is left alone. */
export const patched = (contact: Contact, { email: _, ...patch }: ContactPatch): Contact => {
  const merged: Record<string, unknown> = { ...contact };
  for (const [field, value] of Object.entries(patch)) {
    if (value === null) delete merged[field];
    else if (value !== undefined) merged[field] = value;
  }
  return merged as Contact;
};
