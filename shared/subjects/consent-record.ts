import type { ConsentEvent, ConsentEventType, NoticeRef } from '../consent/event/consent-event.ts';
import type { ConsentEntry, ConsentStatus } from '../consent/fold/consent-state.ts';
import { scopeKey } from '../consent/fold/scope.ts';
import type { Notice } from '../consent/notice/notice.ts';
import { noticeProblem } from '../consent/notice/notice-proof.ts';
import type { Digest } from '../kernel/digest.ts';
import { type Instant, isoFromInstant } from '../kernel/instant.ts';
import { languages } from '../kernel/language.ts';
import type { Activity, BuiltInActivity, RegulatedPurpose } from '../kernel/purpose.ts';
import type { Sender } from '../mailing/sender.ts';

/** A W3C DPV consent record in JSON-LD; its shape is docs/schemas/consent-record.schema.json. */
export type ConsentRecord = Readonly<Record<string, unknown>>;

/** Where and how long consent records are kept, as an organisation states it. */
export type RecordKeeping = {
  readonly storageLocation: string;
  /** ISO 8601 duration after the end of consent (GDPR art. 17(3)(e)). */
  readonly retention: string;
  /** Base of the public pages; consent is withdrawn there or by any mail's link. */
  readonly publicUrl: string;
};

export type ConsentRecordInput = {
  readonly recordId: string;
  readonly createdAt: Instant;
  /** The id by which the controller knows the person. */
  readonly contactId: string;
  readonly sender: Sender;
  readonly entries: Readonly<Record<string, ConsentEntry>>;
  readonly events: readonly ConsentEvent[];
  readonly notices: readonly Notice[];
  readonly keeping: RecordKeeping;
  readonly digest: Digest;
};

/** What a receipt is made from: one grant, and where its proof is to be had. */
export type ConsentReceiptInput = Omit<ConsentRecordInput, 'events' | 'recordId'> & {
  readonly proofUrl?: string;
};

export const consentRecordVersion = 'urn:grondslag:schema:consent-record:2';

const context = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  'dpv-pd': 'https://w3id.org/dpv/pd#',
  dct: 'http://purl.org/dc/terms/',
  grondslag: 'urn:grondslag:term:',
} as const;

const statusTerm: Readonly<Record<ConsentStatus, string>> = {
  granted: 'dpv:ConsentGiven',
  pending: 'dpv:ConsentRequested',
  refused: 'dpv:ConsentRefused',
  withdrawn: 'dpv:ConsentWithdrawn',
  objected: 'dpv:ConsentWithdrawn',
  expired: 'dpv:ConsentExpired',
  invalidated: 'dpv:ConsentInvalidated',
  unproven: 'dpv:ConsentUnknown',
};

const eventTerm: Readonly<Partial<Record<ConsentEventType, string>>> = {
  requested: 'dpv:ConsentRequested',
  granted: 'dpv:ConsentGiven',
  imported: 'dpv:ConsentGiven',
  confirmed: 'dpv:ConsentGiven',
  refused: 'dpv:ConsentRefused',
  withdrawn: 'dpv:ConsentWithdrawn',
  objected: 'dpv:ConsentWithdrawn',
  expired: 'dpv:ConsentExpired',
  invalidated: 'dpv:ConsentInvalidated',
};

const purposeTerms: Readonly<Record<RegulatedPurpose | BuiltInActivity, string>> = {
  commercial: 'dpv:DirectMarketing',
  ideological: 'dpv:DirectMarketing',
  charitable: 'dpv:DirectMarketing',
  'tracking.open': 'dpv:ServiceUsageAnalytics',
  'tracking.click': 'dpv:ServiceUsageAnalytics',
  personalisation: 'dpv:Personalisation',
};

/** What a sender calls its own has no term of its own in the vocabulary. */
const purposeTerm = (about: RegulatedPurpose | Activity | undefined): string => {
  if (about === undefined) return 'dpv:DirectMarketing';
  return Object.hasOwn(purposeTerms, about)
    ? purposeTerms[about as RegulatedPurpose | BuiltInActivity]
    : 'dpv:Purpose';
};

const noticeIri = (noticeId: string, version: number) =>
  `urn:grondslag:notice:${noticeId}:${version}`;

const isNamedBy =
  ({ noticeId, version }: NoticeRef) =>
  ({ notice }: ConsentEvent): boolean =>
    notice?.noticeId === noticeId && notice.version === version;

/** Why the stored text of an event is not what was shown; a text it never knew is not either. */
const textProblem = (
  event: ConsentEvent,
  { notices, digest }: Pick<ConsentRecordInput, 'notices' | 'digest'>,
): string | undefined => {
  const { notice: ref, noticeSha256 } = event;
  if (ref === undefined) return undefined;
  if (noticeSha256 === undefined) return 'notice-unknown';
  const notice = notices.find(({ noticeId, version }) => isNamedBy({ noticeId, version })(event));
  return noticeProblem(event, notice, digest);
};

/** A notice with its text, or with the reason why what is stored proves nothing. */
const noticeNode = (notice: Notice, input: ConsentRecordInput) => {
  const { noticeId, version, texts, sha256, publishedAt } = notice;
  const naming = input.events.filter(isNamedBy(notice));
  const problem = naming.map((event) => textProblem(event, input)).find((one) => one !== undefined);
  const sealed = naming.find(({ noticeSha256 }) => noticeSha256 !== undefined)?.noticeSha256;
  return {
    '@id': noticeIri(noticeId, version),
    '@type': 'dpv:ConsentNotice',
    'dct:identifier': noticeId,
    'dct:hasVersion': version,
    'dct:issued': isoFromInstant(publishedAt),
    // As the events sealed it into their chain, not as it is stored beside the text.
    'grondslag:sha256': sealed ?? sha256,
    ...(problem === undefined
      ? {
          'dct:description': languages.flatMap((language) => {
            const text = texts[language];
            return text === undefined ? [] : [{ '@language': language, '@value': text }];
          }),
        }
      : { 'grondslag:textProblem': problem }),
  };
};

const partyNode = ({ senderId, legalName, postalAddress, country, replyTo }: Sender) => ({
  '@id': `urn:grondslag:sender:${senderId}`,
  '@type': 'dpv:DataController',
  'dct:identifier': senderId,
  'dpv:hasName': legalName,
  'dpv:hasAddress': postalAddress,
  'dpv:hasCountry': country,
  'dpv:hasContact': replyTo ?? postalAddress,
});

const eventState = (event: ConsentEvent, problem: string | undefined): string => {
  const state = eventTerm[event.type] ?? 'dpv:ConsentUnknown';
  const isProven = event.defects.length === 0 && problem === undefined;
  return state === 'dpv:ConsentGiven' && !isProven ? 'dpv:ConsentUnknown' : state;
};

const optional = (name: string, value: unknown) => (value === undefined ? {} : { [name]: value });

const eventNode = (event: ConsentEvent, problem: string | undefined) => ({
  '@id': `urn:grondslag:consent-event:${event.eventId}`,
  '@type': `grondslag:${event.type}`,
  'dct:date': isoFromInstant(event.occurredAt),
  'dct:created': isoFromInstant(event.recordedAt),
  'dpv:isImplementedByEntity': event.actor.kind,
  'dpv:hasLegalBasis': 'dpv:ExpressedConsent',
  'dpv:hasIndicationMethod': event.method,
  'dpv:hasConsentStatus': eventState(event, problem),
  'dct:valid':
    event.validUntil === undefined ? 'until withdrawn' : isoFromInstant(event.validUntil),
  'grondslag:sha256': event.hash,
  ...optional('grondslag:entity', event.entityId),
  ...optional('grondslag:recordedBy', event.recordedBy?.kind),
  ...optional('grondslag:page', event.page),
  ...optional('grondslag:privacyStatement', event.privacyStatement),
  ...optional('grondslag:affirmativeAct', event.act),
  ...optional('grondslag:defects', event.defects.length === 0 ? undefined : event.defects),
  ...optional('grondslag:textProblem', problem),
  ...optional('dct:language', event.language),
  ...optional(
    'dpv:hasNotice',
    event.notice && { '@id': noticeIri(event.notice.noticeId, event.notice.version) },
  ),
});

type ScopeEvents = { readonly key: string; readonly events: readonly ConsentEvent[] };

/** What holds for a scope; consent on a text that is not proven cannot be demonstrated. */
const statusOf = (
  entry: ConsentEntry | undefined,
  problems: ReadonlyMap<string, string | undefined>,
): string => {
  if (entry === undefined) return 'dpv:ConsentUnknown';
  const term = statusTerm[entry.status];
  return term === 'dpv:ConsentGiven' && problems.get(entry.eventId) !== undefined
    ? 'dpv:ConsentUnknown'
    : term;
};

const processNode = (input: ConsentRecordInput, { key, events }: ScopeEvents) => {
  const { contactId, sender, entries, keeping } = input;
  const problems = new Map(events.map((event) => [event.eventId, textProblem(event, input)]));
  const scope = events[0]?.scope;
  const entry = entries[key];
  const about = scope?.activity ?? scope?.purpose;
  return {
    '@id': `urn:grondslag:consent:${contactId}:${encodeURIComponent(key)}`,
    '@type': 'dpv:Process',
    'dpv:hasPurpose': purposeTerm(about),
    ...optional('grondslag:purpose', about),
    'grondslag:scope': key,
    ...optional('dct:subject', scope?.topic),
    'dpv:hasLegalBasis': 'eu-gdpr:A6-1-a',
    'dpv:hasPersonalData': ['dpv-pd:EmailAddress', 'dpv-pd:Name'],
    'dpv:hasProcessing': scope?.activity === undefined ? ['dpv:Use'] : ['dpv:Monitor'],
    'dpv:hasDataController': { '@id': `urn:grondslag:sender:${sender.senderId}` },
    'dpv:hasRecipient': ['Amazon Web Services (processor)'],
    'dpv:hasStorageCondition': {
      'dpv:hasLocation': keeping.storageLocation,
      'dpv:hasDuration': keeping.retention,
    },
    'dpv:hasJurisdiction': sender.country,
    'dpv:hasRight': ['eu-gdpr:A7-3', 'eu-gdpr:A15', 'eu-gdpr:A17', 'eu-gdpr:A20', 'eu-gdpr:A21'],
    'dpv:hasConsentControl': {
      '@type': 'dpv:WithdrawConsent',
      'dct:description': `the link in every mail, or ${keeping.publicUrl}`,
    },
    'dpv:hasConsentStatus': statusOf(entry, problems),
    'grondslag:hasEvent': events.map((event) => eventNode(event, problems.get(event.eventId))),
  };
};

const byScope = (events: readonly ConsentEvent[]): ScopeEvents[] => {
  const scopes = new Map<string, ConsentEvent[]>();
  for (const event of events) {
    if (eventTerm[event.type] === undefined) continue;
    const key = scopeKey(event.scope);
    scopes.set(key, [...(scopes.get(key) ?? []), event]);
  }
  return [...scopes].map(([key, own]) => ({ key, events: own }));
};

/**
 * The consent of one contact as ISO/IEC TS 27560:2023 asks for it (header, processing, parties,
 * events), written in the W3C Data Privacy Vocabulary after its guide to that standard.
 */
export const consentRecord = (input: ConsentRecordInput): ConsentRecord => ({
  '@context': context,
  '@id': `urn:grondslag:consent-record:${input.recordId}`,
  '@type': 'dpv:ConsentRecord',
  'dct:conformsTo': consentRecordVersion,
  'dct:identifier': input.recordId,
  'dct:created': isoFromInstant(input.createdAt),
  'dpv:hasDataSubject': `urn:grondslag:contact:${input.contactId}`,
  'dpv:hasDataController': partyNode(input.sender),
  'dpv:hasNotice': input.notices.map((notice) => noticeNode(notice, input)),
  'dpv:hasProcess': byScope(input.events).map((scope) => processNode(input, scope)),
});

/** The same for one grant: what a person may keep as proof of what was agreed. */
export const consentReceipt = (
  { proofUrl, ...input }: ConsentReceiptInput,
  event: ConsentEvent,
): ConsentRecord => ({
  ...consentRecord({ ...input, events: [event], recordId: event.eventId }),
  '@id': `urn:grondslag:consent-receipt:${event.eventId}`,
  '@type': 'dpv:ConsentReceipt',
  ...optional('grondslag:proof', proofUrl),
});
