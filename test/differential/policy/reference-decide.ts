import type { ConsentEntry, PendingRequest } from '../../../shared/consent/fold/consent-state.ts';
import { day, type PolicyWorld } from './policy-world.ts';
import {
  isOverruled,
  isStoppedByAnybody,
  keptObjections,
  noAt,
  noAtCollection,
  noOfAnybody,
  type Why,
  whyFlawed,
  whyNotHeld,
  whyNotHeldForMail,
  whyOf,
} from './reference-consent.ts';
import {
  donorRoute,
  type Found,
  outsideEea,
  published,
  softOptIn,
} from './reference-exceptions.ts';
import { type Law, referenceLaw } from './reference-law.ts';
import { type Relation, relationsTo } from './reference-service.ts';

/** What the model answers; reasons and evidence are sets, in alphabetical order. */
type ReferenceDecision = {
  readonly effect: 'allow' | 'deny';
  readonly basis: string | undefined;
  readonly reasons: readonly Why[];
  readonly evidenceIds: readonly string[] | undefined;
  readonly tracking: readonly string[];
  readonly ruleSet: string;
};

type Answer = {
  readonly basis?: string;
  readonly evidence: readonly string[];
  readonly why: readonly Why[];
};

const regulated = ['commercial', 'ideological', 'charitable'];
const service = ['contract', 'security', 'legal-duty'];
const kinds = ['regular', 'opt-in-confirmation', 'unsubscribe-confirmation', 'consent-request'];
const isBlank = (text: string | undefined) => !/\S/.test(text ?? '');

const needsOf = ({ mailing }: PolicyWorld) => {
  const served: readonly string[] = [mailing.purpose, mailing.declaredPurpose];
  const marketing = new Set(
    [...served, ...mailing.regulated].filter((each) => regulated.includes(each)),
  );
  if (mailing.kind === 'consent-request' && marketing.size === 0) marketing.add('commercial');
  return {
    marketing: [...marketing],
    service:
      mailing.kind === 'consent-request'
        ? undefined
        : served.find((one) => !regulated.includes(one)),
  };
};

const isConfirmation = ({ mailing }: PolicyWorld) =>
  mailing.kind !== 'regular' && mailing.kind !== 'consent-request';

/** Line 2: words unknown, contradictions, and records that are somebody else's. */
const doubts = ({ contact, consent, mailing, sender }: PolicyWorld): readonly Why[] => {
  const words: readonly (readonly [string, readonly string[]])[] = [
    [mailing.purpose, [...regulated, ...service]],
    [mailing.declaredPurpose, [...regulated, ...service]],
    [mailing.kind, kinds],
    [sender.kind, ['company', 'cause', 'public-body']],
    [contact.kind, ['person', 'organisation']],
    ...mailing.regulated.map((one) => [one, regulated] as const),
    ...contact.relationships.map(
      ({ role }) => [role, ['customer', 'user', 'donor', 'prospect']] as const,
    ),
    ...contact.relationships.map(
      ({ capacity }) => [capacity, ['person', 'organisation-contact']] as const,
    ),
    ...consent.suppressions.map(
      ({ reason }) =>
        [reason, ['hard-bounce', 'invalid', 'complaint', 'objection', 'soft-bounces']] as const,
    ),
  ];
  const unknown = words.some(([word, known]) => !known.includes(word));
  const contradictory =
    mailing.senderId !== sender.senderId ||
    contact.relationships.some(({ since, until }) => until !== undefined && until < since);
  return [
    ...(unknown ? ['facts-unknown'] : []),
    ...(contradictory ? ['facts-contradictory'] : []),
    ...(contact.contactId === consent.contactId ? [] : ['other-contact']),
    ...(contact.senderId === mailing.senderId ? [] : ['other-sender']),
  ];
};

/** Line 3: the message. */
const formFaults = (world: PolicyWorld): readonly Why[] => {
  const { sender, checks, mailing } = world;
  const needs = needsOf(world);
  const isMarketing = needs.marketing.length > 0 && !isConfirmation(world);
  const mustBeService = !isMarketing || !regulated.includes(mailing.purpose);
  const isService = needs.service !== undefined && !isConfirmation(world);
  const faults: readonly (readonly [boolean, Why])[] = [
    [isBlank(sender.legalName) || isBlank(sender.postalAddress), 'sender-incomplete'],
    [isMarketing && !checks.senderIdentityInMessage, 'identity-missing'],
    [
      isMarketing && mailing.advertiser !== undefined && !checks.advertiserInMessage,
      'advertiser-unnamed',
    ],
    [isMarketing && !checks.optOutInMessage, 'opt-out-missing'],
    [mustBeService && !checks.contentIsService, 'content-not-service'],
    [isService && isBlank(mailing.necessity), 'no-necessity'],
    [isMarketing && checks.topicIsRetired === true, 'topic-retired'],
    [isMarketing && checks.entityIsSucceeded === true, 'entity-succeeded'],
    [isMarketing && checks.stopsAreMerging === true, 'stops-merging'],
  ];
  return faults.filter(([applies]) => applies).map(([, why]) => why);
};

/** Line 4: the address. */
const addressFaults = (world: PolicyWorld, relations: readonly Relation[]): readonly Why[] => {
  const has = (reason: string) => world.consent.suppressions.some((one) => one.reason === reason);
  const isMarketing = needsOf(world).marketing.length > 0 || isConfirmation(world);
  const isServed = relations.some(({ tie }) => tie === 'party' || tie === 'concerned');
  const { purpose, essential, kind } = world.mailing;
  const isServiceMail = !isMarketing && kind !== 'consent-request';
  const isOwed = isServiceMail && purpose === 'legal-duty';
  const soft = world.consent.suppressions.find(({ reason }) => reason === 'soft-bounces');
  const rests = soft !== undefined && world.at < soft.at + 30 * 24 * 3_600_000;
  const goesThrough = isOwed || (isServiceMail && (purpose === 'security' ? isServed : essential));
  return [
    ...(world.contact.deceasedAt === undefined || isOwed ? [] : ['deceased']),
    ...(has('hard-bounce') ? ['hard-bounce'] : []),
    ...(has('invalid') ? ['address-invalid'] : []),
    ...(rests && needsOf(world).marketing.length > 0 && !isConfirmation(world)
      ? ['soft-bounces']
      : []),
    ...(has('complaint') && !goesThrough && kind !== 'opt-in-confirmation' ? ['complaint'] : []),
  ];
};

const scopesOf = ({ mailing }: PolicyWorld, purpose: string) => ({
  sender: String(mailing.senderId),
  wide: `${mailing.senderId}/${purpose}`,
  narrow:
    mailing.topic === undefined ? undefined : `${mailing.senderId}/${purpose}/${mailing.topic}`,
});

/** Line 6: the grant that a purpose rests on. */
const consentFor = (world: PolicyWorld, law: Law, purpose: string): ConsentEntry | undefined => {
  const { sender, wide, narrow } = scopesOf(world, purpose);
  if (narrow !== undefined && noAt(world, narrow).length > 0) return undefined;
  const candidates = [
    { key: narrow, wider: [sender, wide] },
    { key: wide, wider: [sender] },
  ];
  return candidates
    .map(({ key, wider }) => ({ key, entry: world.consent.entries[key ?? ''], wider }))
    .find(
      ({ key, entry, wider }) =>
        entry?.status === 'granted' &&
        !isStoppedByAnybody(world, key) &&
        whyNotHeldForMail(world, law, entry) === undefined &&
        [
          ...wider.flatMap((key) => noAt(world, key)),
          ...keptObjections(world),
          ...noAtCollection(world),
        ].every((stop) => isOverruled(stop, entry)),
    )?.entry;
};

/** Line 7: a no to another topic of the purpose, when this one was not yet what it is. */
const noesBeforeTopic = ({ consent, checks }: PolicyWorld, wide: string, narrow: string) =>
  Object.keys(consent.entries)
    .filter((key) => key.startsWith(`${wide}/`) && key !== narrow)
    .flatMap((key) => noAt({ consent }, key))
    .filter(
      ({ occurredAt, firstAt }) =>
        !((firstAt ?? occurredAt) > (checks.topicSince ?? Number.MAX_VALUE)),
    )
    .map((stop) => ({ ...stop, why: 'topic-newer-than-stop' }));

/** Line 7: every no that closes the exceptions. */
const closing = (world: PolicyWorld, purpose: string) => {
  const { sender, wide, narrow } = scopesOf(world, purpose);
  const topics = Object.keys(world.consent.entries).filter((key) =>
    narrow === undefined ? key.startsWith(`${wide}/`) : key === narrow,
  );
  return [
    ...[sender, wide, ...topics].flatMap((key) => noAt(world, key)),
    ...(narrow === undefined ? [] : noesBeforeTopic(world, wide, narrow)),
    ...keptObjections(world),
    ...noAtCollection(world),
    ...noOfAnybody(world),
  ];
};

const isElsewhere = ({ consent, mailing }: PolicyWorld): boolean =>
  Object.entries(consent.entries).some(
    ([key, { status }]) =>
      status === 'granted' && key.split('/')[0] === mailing.senderId && !key.includes('/+'),
  );

const whyNoConsent = (world: PolicyWorld): Why => {
  if (isElsewhere(world)) return 'other-scope';
  const { relationships } = world.contact;
  const uses = relationships.some(({ role, customerId }) => role === 'user' && customerId);
  const buys = relationships.some(({ role }) => role === 'customer');
  return uses && !buys ? 'user-no-own-consent' : 'no-consent';
};

/** Nobody could say what it is for, so it counts as for everything. */
const isForAll = ({ mailing }: PolicyWorld): boolean => {
  const named = new Set<string>([mailing.purpose, mailing.declaredPurpose, ...mailing.regulated]);
  return ['commercial', 'ideological', 'charitable'].every((each) => named.has(each));
};

const exceptionsFor = (
  world: PolicyWorld,
  law: Law,
  purpose: string,
): readonly (readonly [string, Found])[] => [
  purpose === 'commercial'
    ? ['soft-opt-in', softOptIn(world, law)]
    : ['donation', donorRoute(world, law)],
  ['published-address', published(world, law, purpose)],
  ['non-eea-professional', outsideEea(world, law)],
];

/** Lines 6 to 8: marketing. */
const marketingAnswer = (world: PolicyWorld, law: Law, purpose: string): Answer => {
  const consent = consentFor(world, law, purpose);
  if (consent !== undefined) return { basis: 'consent', evidence: [consent.eventId], why: [] };
  const { wide, narrow } = scopesOf(world, purpose);
  const isRequest = world.mailing.kind === 'consent-request';
  const stops = closing(world, purpose);
  const flaws = [narrow, wide].flatMap((key) => (key ? whyFlawed(world, law, key) : []));
  const request = isRequest ? ['consent-request'] : [];
  if (stops.length > 0) return { evidence: [], why: [...stops.map(whyOf), ...flaws, ...request] };
  const exceptions = isRequest || isForAll(world) ? [] : exceptionsFor(world, law, purpose);
  const carried = exceptions.find(([, { evidence }]) => evidence !== undefined);
  if (carried !== undefined && world.mailing.advertiser === undefined)
    return { basis: carried[0], evidence: carried[1].evidence ?? [], why: [] };
  const near =
    world.mailing.advertiser === undefined
      ? exceptions.flatMap(([, { why }]) => why)
      : carried === undefined
        ? []
        : ['other-advertiser'];
  const nothing = flaws.length === 0 ? [whyNoConsent(world)] : [];
  return { evidence: [], why: [...flaws, ...near, ...nothing, ...request] };
};

/** Line 9: service. */
const serviceAnswer = (
  world: PolicyWorld,
  purpose: string,
  relations: readonly Relation[],
): Answer => {
  const { mailing, contact } = world;
  const tied = (...ties: readonly Relation['tie'][]) =>
    relations.filter(({ tie }) => ties.includes(tie)).map(({ id }) => id);
  const owed = relations.filter((one) => one.owed).map(({ id }) => id);
  const affected = relations
    .filter((one) => one.owed || one.tie === 'party' || one.tie === 'concerned')
    .map(({ id }) => id);
  const none = [
    ...(tied('other-service').length > 0 ? ['not-their-service'] : []),
    ...(tied('ended').length > 0 ? ['relationship-ended'] : []),
    ...(tied('other-service', 'ended').length > 0 ? [] : ['no-service-relation']),
  ];
  const grounds: readonly (readonly [string, string, readonly string[]])[] = [
    ['legal-duty', 'legal-obligation', owed],
    ['security', mailing.vital ? 'vital-interest' : 'legitimate-interest', affected],
    ['contract', 'contract', tied('party')],
    ['contract', 'legitimate-interest', tied('concerned')],
  ];
  const objectable = ['legitimate-interest', 'public-task'];
  const isOpen = (basis: string) =>
    contact.serviceObjection === undefined ||
    !objectable.includes(basisOf(world, { basis, evidence: [], why: [] }) ?? '');
  const near = grounds.filter(([of, , ids]) => of === purpose && ids.length > 0);
  const carried = near.find(([, basis]) => isOpen(basis));
  if (carried !== undefined) return { basis: carried[1], evidence: carried[2], why: [] };
  if (!service.includes(purpose)) return { evidence: [], why: [] };
  if (near.length > 0)
    return {
      evidence: [],
      why: ['service-objected', ...none.filter((why) => why !== 'no-service-relation')],
    };
  return { evidence: [], why: purpose === 'legal-duty' ? ['duty-not-owed'] : none };
};

const isRecent = ({ at }: PolicyWorld, moment: number) => moment <= at && at - moment <= 7 * day;
const isPersons = ({ by }: Pick<ConsentEntry, 'by'>) =>
  ['subject', 'guardian', 'operator'].includes(by);

const whyNoRequest = (world: PolicyWorld, entry: PendingRequest): Why | undefined => {
  if (entry.occurredAt > world.at) return 'date-in-future';
  if (!isRecent(world, entry.occurredAt)) return 'expired';
  if (entry.validUntil !== undefined && entry.validUntil <= world.at) return 'expired';
  const isOwn = entry.by === 'subject' || entry.by === 'guardian';
  const isPassedOn = entry.by === 'operator' || entry.by === 'import';
  return isOwn || (isPassedOn && entry.evidenced === true) ? undefined : 'not-own-act';
};

/** Line 9, last sentence: confirmations. */
const confirmationAnswer = (world: PolicyWorld, purpose: string | undefined): Answer => {
  const scopes = purpose === undefined ? undefined : scopesOf(world, purpose);
  const entries = Object.entries(world.consent.entries)
    .filter(([key]) =>
      scopes === undefined
        ? key.split('/')[0] === world.mailing.senderId
        : key === scopes.wide || key === scopes.narrow,
    )
    .map(([, entry]) => entry);
  const nothing: Answer = { evidence: [], why: ['nothing-to-confirm'] };
  const basis = 'legitimate-interest';
  if (world.mailing.kind === 'unsubscribe-confirmation') {
    const stop =
      entries.find(
        (entry) =>
          ['withdrawn', 'objected'].includes(entry.status) &&
          isPersons(entry) &&
          isRecent(world, entry.occurredAt),
      ) ?? keptObjections(world).find(({ occurredAt }) => isRecent(world, occurredAt));
    return stop === undefined ? nothing : { basis, evidence: [stop.eventId], why: [] };
  }
  if (world.mailing.kind !== 'opt-in-confirmation') return { evidence: [], why: [] };
  const requests = entries.flatMap((entry): readonly PendingRequest[] => {
    if (entry.pending === undefined) return entry.status === 'pending' ? [entry] : [];
    const stopped = !['granted', 'pending', 'expired', 'invalidated', 'unproven'].includes(
      entry.status,
    );
    return [...entry.pending]
      .reverse()
      .filter(
        (request) =>
          !stopped || (request.occurredAt > entry.occurredAt && isOverruled(entry, request)),
      );
  });
  const wider = [String(world.mailing.senderId), ...(scopes === undefined ? [] : [scopes.wide])];
  const stops = [
    ...wider.flatMap((key) => noAt(world, key)),
    ...keptObjections(world),
    ...noAtCollection(world),
    ...noOfAnybody(world),
  ];
  const complaint = world.consent.suppressions.find(({ reason }) => reason === 'complaint');
  const isAfterComplaint = ({ by, occurredAt }: PendingRequest) =>
    complaint === undefined || (by === 'subject' && occurredAt > complaint.at);
  const good = requests.find(
    (entry) =>
      whyNoRequest(world, entry) === undefined &&
      isAfterComplaint(entry) &&
      stops.every((stop) => isOverruled(stop, entry)),
  );
  if (good !== undefined) return { basis, evidence: [good.eventId], why: [] };
  if (requests.length === 0) return nothing;
  const listed = purpose === undefined ? stops : closing(world, purpose);
  return {
    evidence: [],
    why: requests.flatMap(
      (entry) =>
        whyNoRequest(world, entry) ?? (isAfterComplaint(entry) ? listed.map(whyOf) : ['complaint']),
    ),
  };
};

/** Line 10: tracking. */
const trackingOf = (world: PolicyWorld): readonly string[] =>
  [
    ...['tracking.open', 'tracking.click', 'personalisation'],
    // The activities that the sender names itself.
    ...(world.sender.settings?.activities ?? []).map(({ activityId }) => String(activityId)),
  ].filter((activity) => {
    const key = `${world.mailing.senderId}/+${activity}`;
    const entry = world.consent.entries[key];
    return (
      !isConfirmation(world) &&
      world.contact.deceasedAt === undefined &&
      !isStoppedByAnybody(world, key) &&
      (world.mailing.tracking as readonly string[]).includes(activity) &&
      entry?.status === 'granted' &&
      whyNotHeld(world, entry) === undefined &&
      [
        ...noAt(world, world.mailing.senderId),
        ...keptObjections(world),
        ...noAtCollection(world),
      ].every((stop) => isOverruled(stop, entry))
    );
  });

/** Line 9: what a public body does for its public it does as its task. */
const basisOf = ({ sender }: PolicyWorld, { basis }: Answer): string | undefined => {
  const own = ['contract', 'legitimate-interest'].includes(basis ?? '');
  return sender.kind === 'public-body' && own ? 'public-task' : basis;
};

const sorted = (values: readonly string[]) => [...new Set(values)].toSorted();

/** docs/policy-semantics.md, line for line. Slow and obvious on purpose; never shipped. */
export const referenceDecide = (world: PolicyWorld): ReferenceDecision => {
  const law = referenceLaw(world.sender.country, world.contact.country, world.at);
  const denied = {
    effect: 'deny',
    basis: undefined,
    evidenceIds: undefined,
    tracking: [],
  } as const;
  if (law === undefined) return { ...denied, reasons: ['no-rule-set'], ruleSet: '' };
  const relations = relationsTo(world);
  const needs = needsOf(world);
  const answers = isConfirmation(world)
    ? (needs.marketing.length > 0 ? needs.marketing : [undefined]).map((purpose) =>
        confirmationAnswer(world, purpose),
      )
    : [
        ...needs.marketing.map((purpose) => marketingAnswer(world, law, purpose)),
        ...(needs.service === undefined ? [] : [serviceAnswer(world, needs.service, relations)]),
      ];
  const why = [
    ...doubts(world),
    ...formFaults(world),
    ...addressFaults(world, relations),
    ...answers.flatMap((answer) => answer.why),
  ];
  const isCarried = answers.every(({ basis }) => basis !== undefined);
  if (why.length > 0 || !isCarried) return { ...denied, reasons: sorted(why), ruleSet: law.id };
  return {
    effect: 'allow',
    basis: answers.map((answer) => basisOf(world, answer)).at(0),
    reasons: sorted(answers.flatMap((answer) => basisOf(world, answer) ?? [])),
    evidenceIds: sorted(answers.flatMap(({ evidence }) => evidence)),
    tracking: trackingOf(world),
    ruleSet: law.id,
  };
};
