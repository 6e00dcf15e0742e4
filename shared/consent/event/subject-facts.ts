import type { AddressHash, ContactId, SenderId } from '../../kernel/ids.ts';
import { dateFromInstant, type Instant } from '../../kernel/instant.ts';

/** What the ledger must know of a contact to judge a statement; contacts themselves are a peer. */
export type SubjectFacts = {
  readonly senderId: SenderId;
  readonly addressHash: AddressHash;
  /** Hash of the mailbox behind a tagged address. */
  readonly mailboxHash?: AddressHash;
  /** `YYYY-MM-DD`; absent means that nothing suggests a minor. */
  readonly birthDate?: string;
};

/** Reads them for a contact; undefined if there is no such contact. */
export type SubjectOf = (contactId: ContactId) => Promise<SubjectFacts | undefined>;

/**
 * Below this age a guardian consents (GDPR art. 8(1)). States may lower it to 13; the Netherlands did
 * not, and a sender to several countries is safe only with the highest age.
 */
export const ageOfConsent = 16;

/** Whole years at a moment (in UTC); undefined when the birth date is unknown. */
export const ageAt = (birthDate: string | undefined, at: Instant): number | undefined => {
  if (birthDate === undefined) return undefined;
  const today = dateFromInstant(at);
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
};

export const isMinor = ({ birthDate }: Pick<SubjectFacts, 'birthDate'>, at: Instant): boolean => {
  const age = ageAt(birthDate, at);
  return age !== undefined && age < ageOfConsent;
};
