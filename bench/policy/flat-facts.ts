import type { ConsentEntry } from '../../shared/consent/fold/consent-state.ts';
import { isOutsideEea } from '../../shared/kernel/country.ts';
import type { EntityId, SenderId } from '../../shared/kernel/ids.ts';
import { plusMonths } from '../../shared/kernel/instant.ts';
import { ownEntity } from '../../shared/kernel/own-entity.ts';
import { isRegulated } from '../../shared/kernel/purpose.ts';
import { entityOf } from '../../shared/mailing/sender.ts';
import { isOwn } from '../../shared/policy/relations.ts';
import { resolvedSettings } from '../../shared/policy/resolved-settings.ts';
import { applicableLaw } from '../../shared/policy/rule-sets/applicable-law.ts';
import type { PolicyWorld } from '../../test/differential/policy/policy-world.ts';

/** One value per attribute. */
export type FlatFacts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

const never = 9_000_000_000_000;

const scope = (name: string, entry: ConsentEntry | undefined, senderId: SenderId): FlatFacts => ({
  [`${name}Entity`]: entry?.entityId ?? ownEntity(senderId),
  [`${name}Status`]: entry?.status ?? 'none',
  [`${name}At`]: entry?.occurredAt ?? 0,
  [`${name}By`]: entry?.by ?? 'none',
  [`${name}Confirmed`]: entry?.confirmed === true,
  [`${name}Until`]: entry?.validUntil ?? never,
  [`${name}Defective`]: (entry?.defects ?? []).length > 0,
});

/**
 * Without lists to search, calendars and words that no rule knows: one relationship, one
 * publication, one suppression, one purpose with its topic, no date of birth, no quote asked for, no
 * objection that is only noted at a sale or gift, no shared address without its last stop, no
 * upheld objection, no advertiser, no retired topic, nothing said of another topic, all at one moment.
 */
export const isExpressible = (
  { contact, consent, mailing, checks, at }: PolicyWorld,
  now: number,
): boolean =>
  at === now &&
  mailing.kind === 'regular' &&
  mailing.topic !== undefined &&
  mailing.advertiser === undefined &&
  checks.topicIsRetired !== true &&
  Object.keys(consent.entries).every((key) => !isOfOtherTopic(key, mailing.topic)) &&
  mailing.purpose === mailing.declaredPurpose &&
  mailing.regulated.every((purpose) => purpose === mailing.purpose) &&
  mailing.productFamilies.length <= 1 &&
  contact.relationships.length <= 1 &&
  contact.publishedAddresses.length <= 1 &&
  contact.birthDate === undefined &&
  !contact.relationships.some(({ quoteRequest }) => quoteRequest !== undefined) &&
  contact.serviceObjection === undefined &&
  (contact.shared !== true || consent.lastStop !== undefined) &&
  !contact.relationships.some(
    ({ sale, donation }) => sale?.optOut.used === true || donation?.optOut.used === true,
  ) &&
  consent.suppressions.length <= 1;

/** About a scope written as `sender/purpose/topic`; a stop of one topic makes the age of another count. */
const isOfOtherTopic = (scope: string, topic: string | undefined): boolean => {
  const [, , named] = scope.split('/');
  return named !== undefined && named !== topic;
};

/** The entity that a sale or gift names, else that of its sender. */
const madeBy = (
  evidence: { readonly entityId?: EntityId } | undefined,
  by: SenderId | undefined,
): string => evidence?.entityId ?? (by === undefined ? '' : ownEntity(by));

const relationFacts = ({ contact, mailing }: PolicyWorld): FlatFacts => {
  const [one] = contact.relationships;
  const { sale, donation } = one ?? {};
  return {
    role: one?.role ?? 'none',
    service: one?.service ?? '',
    wanted: mailing.service ?? '',
    since: one?.since ?? 0,
    until: one?.until ?? never,
    hasCustomer: one?.customerId !== undefined,
    hasTerms: one?.accountTermsAcceptedAt !== undefined,
    termsAt: one?.accountTermsAcceptedAt ?? never,
    duties: one?.duties ?? [],
    duty: mailing.duty ?? '(none)',
    hasSale: sale !== undefined && isOwn(sale),
    soldAt: sale?.soldAt ?? never,
    soldBy: madeBy(sale, sale?.soldBy),
    salePaid: sale?.paid === true,
    saleAddress: sale?.addressCollectedInSale === true,
    sold: sale?.productFamilies ?? [],
    saleShown: sale?.optOut.shown === true,
    saleUsed: sale?.optOut.used === true,
    saleAnyTime: sale?.optOut.saidAnyTime === true,
    hasGift: donation !== undefined && isOwn(donation),
    givenAt: donation?.donatedAt ?? never,
    givenTo: madeBy(donation, donation?.donatedTo),
    giftAddress: donation?.addressCollectedInDonation === true,
    giftShown: donation?.optOut.shown === true,
    giftUsed: donation?.optOut.used === true,
  };
};

const contactFacts = ({ contact, at }: PolicyWorld): FlatFacts => {
  const [page] = contact.publishedAddresses;
  const checked = contact.localLawCheck?.checkedAt;
  const isLapsed = checked !== undefined && at >= plusMonths(checked, 24);
  const topics = page?.topics ?? [];
  return {
    kind: contact.kind,
    professional: contact.professional === true,
    inEea: !isOutsideEea(contact.country),
    checkedAt: isLapsed ? never : (checked ?? never),
    designated: page?.designates === true,
    pagePurposes: page?.purposes ?? [],
    pageTopics: topics,
    pageAnyTopic: topics.length === 0,
    capturedAt: page?.capturedAt ?? never,
    recheckBy: page?.recheckBy ?? 0,
  };
};

const messageFacts = ({ mailing, sender, checks }: PolicyWorld): FlatFacts => ({
  purpose: mailing.purpose,
  topic: mailing.topic ?? '',
  offered: mailing.productFamilies[0] ?? '(none)',
  ownProducts: mailing.ownProducts,
  essential: mailing.essential,
  necessary: (mailing.necessity ?? '').trim() !== '',
  senderKind: sender.kind,
  senderComplete: sender.legalName.trim() !== '' && sender.postalAddress.trim() !== '',
  identityStated: checks.senderIdentityInMessage,
  optOutOffered: checks.optOutInMessage,
  stopsMerging: checks.stopsAreMerging === true,
  succeeded: checks.entityIsSucceeded === true,
  contentIsService: checks.contentIsService,
});

const softBounceRest = 30 * 86_400_000;

/** The world as attributes, looked up and not judged; the work of the rules is left to the rules. */
export const flatFacts = (world: PolicyWorld): FlatFacts => {
  const { contact, consent, mailing, sender, at } = world;
  const settings = resolvedSettings(sender.settings);
  const law = applicableLaw(sender.country, contact.country, at);
  const wide = `${mailing.senderId}/${isRegulated(mailing.purpose) ? mailing.purpose : '-'}`;
  return {
    at,
    entities: world.entities ?? [entityOf(sender)],
    reconfirmedAfter: plusMonths(at, -settings.reconfirmAfterMonths),
    doubleOptIn: law?.doubleOptIn === true || settings.doubleOptInRequired,
    customersKnown: law?.softOptIn === true && !law.stopList,
    soldSince:
      law === undefined || law.saleWithinMonths === Number.POSITIVE_INFINITY
        ? 0
        : plusMonths(at, -law.saleWithinMonths),
    anyTimeNotice: law?.anyTimeNotice === true,
    freeCounts: law?.freeAccount === true && settings.freeAccountSoftOptIn,
    otherExceptions: law?.donorRoute === true,
    ownState: contact.contactId === consent.contactId,
    deceased: contact.deceasedAt !== undefined,
    sharedStop: contact.shared === true,
    confirmedSince: consent.lastStop?.confirmedSince ?? [],
    topicKey: `${wide}/${mailing.topic}`,
    wideKey: wide,
    ownContact: contact.senderId === mailing.senderId,
    // A run of soft bounces rests after thirty days; arithmetic is not for the portable rules.
    suppressions: consent.suppressions.flatMap(({ reason, at: since }) =>
      reason === 'soft-bounces' && at - since >= softBounceRest ? [] : [reason],
    ),
    objectedAt: consent.suppressions[0]?.at ?? 0,
    ...messageFacts(world),
    ...relationFacts(world),
    ...contactFacts(world),
    ...scope('topic', consent.entries[`${wide}/${mailing.topic}`], mailing.senderId),
    ...scope('wide', consent.entries[wide], mailing.senderId),
    ...scope('sender', consent.entries[mailing.senderId], mailing.senderId),
  };
};
