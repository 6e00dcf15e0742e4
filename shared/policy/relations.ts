import type { Contact } from '../contacts/contact.ts';
import type { RecordedFor, Relationship } from '../contacts/relationship.ts';
import { type Instant, plusMonths } from '../kernel/instant.ts';
import type { DecidableMailing } from './mailing-facts.ts';

/** How relationships bear on a mailing; bits, because one contact can have several. */
export const relationBit = {
  /** Holds a word that the rules do not know. */
  unknown: 1,
  /** Ends before it begins. */
  contradictory: 2,
  /** Itself party to a contract that the mailing is about (GDPR art. 6(1)(b)). */
  party: 4,
  /** Concerned by the mailing without being party (GDPR art. 6(1)(f)). */
  concerned: 8,
  /** Has a service, but not the one the mailing is about. */
  otherService: 16,
  /** Was party or concerned, and is no longer. */
  ended: 32,
  /** Is owed the duty that the mailing fulfils. */
  dutyOwed: 64,
  customer: 128,
  /** Uses what another party buys. */
  userOfCustomer: 256,
} as const;

/** Over from `until` on; an end that cannot be read is an end. */
export const hasEnded = ({ until }: Relationship, at: Instant): boolean =>
  until !== undefined && !(until > at);

/** Recorded for nobody else before; a mark that cannot be read is one. */
export const isOwn = ({ recordedFor }: { readonly recordedFor?: RecordedFor }): boolean =>
  recordedFor === undefined || recordedFor === 'same-address';

/** The account of a user without customer, whose terms it accepted itself. */
export const hasOwnAccount = (relationship: Relationship, at: Instant): boolean =>
  relationship.customerId === undefined &&
  relationship.accountTermsAcceptedAt !== undefined &&
  relationship.accountTermsAcceptedAt <= at;

/** Months for which an answer to a request is still what was asked for. */
const quoteMonths = 6;

/** A prospect that itself asked for a quote, lately; somebody else's request does not count. */
const awaitsQuote = ({ role, quoteRequest }: Relationship, at: Instant): boolean =>
  role === 'prospect' &&
  quoteRequest !== undefined &&
  isOwn(quoteRequest) &&
  quoteRequest.requestedAt <= at &&
  at < plusMonths(quoteRequest.requestedAt, quoteMonths);

/** Someone who looked around: no customer behind it, no account, no service asked for. */
const isVisitor = ({ customerId, accountTermsAcceptedAt, service }: Relationship): boolean =>
  customerId === undefined && accountTermsAcceptedAt === undefined && service === undefined;

/**
 * A customer's contract may cover all services, so silence on either side matches. A user gets
 * mail of the service it is known to use, and a prospect of the one it asked about, so silence does not.
 */
const isTheirService = ({ role, service }: Relationship, wanted: string | undefined): boolean =>
  role === 'user' || role === 'prospect'
    ? service !== undefined && service === wanted
    : service === undefined || wanted === undefined || service === wanted;

/**
 * A person who acts for itself is party, to a contract or to the steps before one that it asked for; who
 * acts for, or uses by, another is only concerned.
 */
const serviceBit = (contact: Contact, relationship: Relationship, at: Instant): number => {
  const forItself = contact.kind === 'person' && relationship.capacity === 'person';
  const ownContract = relationship.role !== 'user' || hasOwnAccount(relationship, at);
  return forItself && ownContract ? relationBit.party : relationBit.concerned;
};

const serviceBits = (
  contact: Contact,
  {
    relationship,
    service,
    at,
  }: {
    readonly relationship: Relationship;
    readonly service: string | undefined;
    readonly at: Instant;
  },
): number => {
  if (!(relationship.since <= at)) return 0;
  if (relationship.role === 'prospect' && !awaitsQuote(relationship, at)) return 0;
  if (relationship.role === 'user' && isVisitor(relationship)) return 0;
  const ended = hasEnded(relationship, at);
  if (!isTheirService(relationship, service)) return ended ? 0 : relationBit.otherService;
  return ended ? relationBit.ended : serviceBit(contact, relationship, at);
};

const roleBits = (relationship: Relationship): number => {
  switch (relationship.role) {
    case 'customer':
      return relationBit.customer;
    case 'user':
      return relationship.customerId === undefined ? 0 : relationBit.userOfCustomer;
    case 'donor':
    case 'prospect':
      return 0;
    default:
      return relationBit.unknown;
  }
};

const soundness = ({ capacity, since, until }: Relationship): number => {
  const known = capacity === 'person' || capacity === 'organisation-contact';
  const orderly = until === undefined || since <= until;
  return (known ? 0 : relationBit.unknown) | (orderly ? 0 : relationBit.contradictory);
};

/** A duty is owed to whom it is recorded for, also after the relationship has ended. */
const isOwed = ({ duties, since }: Relationship, duty: string | undefined, at: Instant): boolean =>
  duty !== undefined && since <= at && duties?.includes(duty) === true;

/** How one relationship bears on a mailing. */
export const relationBits = (
  contact: Contact,
  {
    relationship,
    mailing: { service, duty },
    at,
  }: {
    readonly relationship: Relationship;
    readonly mailing: DecidableMailing;
    readonly at: Instant;
  },
): number =>
  roleBits(relationship) |
  soundness(relationship) |
  serviceBits(contact, { relationship, service, at }) |
  (isOwed(relationship, duty, at) ? relationBit.dutyOwed : 0);

/** Reads all relationships of a contact once. */
export const relationsOf = (contact: Contact, mailing: DecidableMailing, at: Instant): number => {
  let bits = 0;
  for (const relationship of contact.relationships)
    bits |= relationBits(contact, { relationship, mailing, at });
  return bits;
};
