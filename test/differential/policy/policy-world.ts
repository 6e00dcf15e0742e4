import type { ConsentEntry, ConsentState } from '../../../shared/consent/fold/consent-state.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import type { Relationship } from '../../../shared/contacts/relationship.ts';
import type { EntityId } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import { decide } from '../../../shared/policy/decide.ts';
import type { Decision } from '../../../shared/policy/decision.ts';
import {
  type DecidableMailing,
  type MailingChecks,
  mailingFacts,
} from '../../../shared/policy/mailing-facts.ts';

/** All that a decision is taken on, before anything is compiled. */
export type PolicyWorld = {
  readonly contact: Contact;
  readonly consent: ConsentState;
  readonly mailing: DecidableMailing;
  readonly sender: Sender;
  readonly checks: MailingChecks;
  /** Whose consents and sales count; the sender's own entity when left out. */
  readonly entities?: readonly EntityId[];
  readonly at: Instant;
};

/** The engine's answer for a world. */
export const decideWorld = ({
  contact,
  consent,
  mailing,
  sender,
  checks,
  entities,
  at,
}: PolicyWorld): Decision =>
  decide(contact, { consent, mailing: mailingFacts(mailing, sender, { checks, entities }), at });

export const day = 86_400_000;

/** A civil date as the instant at which it begins in UTC. */
export const on = (date: string): Instant => Date.parse(`${date}T00:00:00.000Z`) as Instant;

export const now = on('2026-11-23');

/** So many days before `now`. */
export const ago = (days: number): Instant => (now - days * day) as Instant;

export const thisSender: Sender = {
  senderId: 'waterweg' as Sender['senderId'],
  legalName: 'Waterweg Hosting B.V.',
  postalAddress: 'Kade 12, 3011 AB Rotterdam',
  country: 'NL' as Sender['country'],
  kind: 'company',
  fromAddress: 'post@mail.waterweg.example',
  version: 1,
};

/** A person in the Netherlands of whom nothing else is known. */
export const stranger: Contact = {
  contactId: 'henk' as Contact['contactId'],
  senderId: thisSender.senderId,
  kind: 'person',
  email: 'henk@deboer.example' as Contact['email'],
  addressHash: 'hash' as Contact['addressHash'],
  language: 'nl',
  country: 'NL' as Contact['country'],
  relationships: [],
  publishedAddresses: [],
  version: 1,
  createdAt: ago(900),
  updatedAt: ago(900),
};

/** A current customer of the hosting service, with nothing proven about a sale. */
export const customer: Relationship = {
  relationshipId: 'buys-hosting',
  role: 'customer',
  capacity: 'person',
  service: 'hosting',
  since: ago(700),
};

/** A sale that meets every condition of the soft opt-in. */
export const sale = {
  evidenceId: 'sale-1' as NonNullable<Relationship['sale']>['evidenceId'],
  soldAt: ago(700),
  soldBy: thisSender.senderId,
  paid: true,
  addressCollectedInSale: true,
  productFamilies: ['hosting'],
  optOut: { shown: true, used: false },
} as const;

/** A gift that meets every condition of the donor route. */
export const donation = {
  evidenceId: 'gift-1' as NonNullable<Relationship['donation']>['evidenceId'],
  donatedAt: ago(400),
  donatedTo: thisSender.senderId,
  addressCollectedInDonation: true,
  optOut: { shown: true, used: false },
} as const;

/** A publication that invites commercial mail on any subject. */
export const publication: Contact['publishedAddresses'][number] = {
  evidenceId: 'page-1' as Contact['publishedAddresses'][number]['evidenceId'],
  url: 'https://www.drukkerij.example/inkoop',
  capturedAt: ago(60),
  publishedBy: 'end-user',
  snapshotSha256: 'a'.repeat(64),
  designatingText: 'Send offers to henk@deboer.example',
  designates: true,
  purposes: ['commercial'],
  recheckBy: ago(-300),
};

/** Consent as it should be: own, proven, recent. */
export const grant: ConsentEntry = {
  status: 'granted',
  eventId: 'event-grant' as ConsentEntry['eventId'],
  occurredAt: ago(100),
  confirmed: true,
  by: 'subject',
};

/** An offer of hosting, in order in every respect. */
export const offer: DecidableMailing = {
  senderId: thisSender.senderId,
  kind: 'regular',
  declaredPurpose: 'commercial',
  purpose: 'commercial',
  regulated: ['commercial'],
  topic: 'offers',
  productFamilies: ['hosting'],
  ownProducts: true,
  essential: false,
  vital: false,
  tracking: [],
};

/** Maintenance of hosting, in order in every respect. */
export const maintenance: DecidableMailing = {
  ...offer,
  declaredPurpose: 'contract',
  purpose: 'contract',
  regulated: [],
  service: 'hosting',
  necessity: 'the contract promises notice of interruptions',
};

export const inOrder: MailingChecks = {
  contentIsService: true,
  optOutInMessage: true,
  senderIdentityInMessage: true,
  topicSince: ago(1_000),
};

/** A consent state of the stranger, with these entries. */
export const stateOf = (
  entries: Readonly<Record<string, ConsentEntry>>,
  suppressions: ConsentState['suppressions'] = [],
): ConsentState => ({ contactId: stranger.contactId, version: 7, entries, suppressions });

/** The stranger, asked nothing, and an offer in order: the plainest deny. */
export const plainWorld: PolicyWorld = {
  contact: stranger,
  consent: stateOf({}),
  mailing: offer,
  sender: thisSender,
  checks: inOrder,
  at: now,
};

/** The same with own consent for the offer's topic: the plainest allow. */
export const consentedWorld: PolicyWorld = {
  ...plainWorld,
  consent: stateOf({ 'waterweg/commercial/offers': grant }),
};

/** A customer and maintenance of what it buys. */
export const serviceWorld: PolicyWorld = {
  ...plainWorld,
  contact: { ...stranger, relationships: [customer] },
  mailing: maintenance,
};

export const reasonsOf = (world: PolicyWorld) => decideWorld(world).reasons;

/** The world with other facts about its contact. */
export const withContact = (world: PolicyWorld, contact: Partial<Contact>): PolicyWorld => ({
  ...world,
  contact: { ...world.contact, ...contact },
});

/** The plain world with these entries in its consent state. */
export const withState = (
  entries: ConsentState['entries'],
  suppressions?: ConsentState['suppressions'],
): PolicyWorld => ({ ...plainWorld, consent: stateOf(entries, suppressions) });
