import type { SuppressionReason } from '../../consent/event/consent-event.ts';
import type {
  ConsentEntry,
  ConsentState,
  ConsentStatus,
} from '../../consent/fold/consent-state.ts';
import type { Contact } from '../../contacts/contact.ts';
import { formatDate } from '../../kernel/format-date.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Language, Translated } from '../../kernel/language.ts';
import { scopeLabel, type TopicNames } from '../changes/scope-label.ts';
import type { Decision } from '../decision.ts';
import type { MailingFacts } from '../mailing-facts.ts';
import type { Reason } from '../reasons.ts';
import type { Act, Told, When } from './told.ts';

/** What a sentence about this reason may name, in this language. */
export const tell = (
  reason: Reason,
  {
    decision: { evidenceIds },
    language,
    known,
  }: {
    readonly decision: Pick<Decision, 'evidenceIds'>;
    readonly language: Language;
    readonly known: Known;
  },
): Told => {
  const { mailing } = known;
  const words = wordsOf[language];
  // A sale or gift is named if the decision cites it, or if there is one only.
  const one = <T>(all: readonly T[], idOf: (each: T) => string): T | undefined =>
    all.find((each) => evidenceIds.includes(idOf(each))) ?? (all.length === 1 ? all[0] : undefined);
  const relationships = known.contact?.relationships ?? [];
  const bought = one(
    relationships.filter(({ sale }) => sale !== undefined),
    ({ sale }) => sale?.evidenceId ?? '',
  );
  const given = one(
    relationships.flatMap(({ donation }) => donation ?? []),
    ({ evidenceId }) => evidenceId,
  );
  const published = one(known.contact?.publishedAddresses ?? [], ({ evidenceId }) => evidenceId);
  const legalName = mailing?.sender.legalName.trim() ?? '';
  return {
    act: actOf(reason, { evidenceIds, known, language }),
    sale: when(bought?.sale?.soldAt, language),
    donation: when(given?.donatedAt, language),
    publication: when(published?.capturedAt, language),
    sender: legalName === '' ? words.theSender : legalName,
    advertiser: mailing?.mailing.advertiser?.name ?? words.anAdvertiser,
    scope: mailing === undefined ? words.messages : scopeLabel(mailing, known.topicNames, language),
    isFree: bought?.sale !== undefined && (bought.role === 'user' || !bought.sale.paid),
  };
};

/** What is known beside a decision; a verdict that was stored keeps less than one taken just now. */
export type Known = {
  readonly contact?: Contact;
  readonly consent?: ConsentState;
  readonly mailing?: MailingFacts;
  /** What the topic of the mailing is called. */
  readonly topicNames?: TopicNames;
  /** The words of the mail that made it marketing, as its reader sees them. */
  readonly passage?: string;
};

type Words = {
  readonly on: string;
  readonly of: string;
  readonly version: (version: number) => string;
  readonly shown: (version: number) => string;
  readonly theSender: string;
  readonly anAdvertiser: string;
  readonly messages: string;
};

const wordsOf: Translated<Words> = {
  nl: {
    on: ' op ',
    of: ' van ',
    version: (version) => ` (versie ${version} van de tekst)`,
    shown: (version) => `, met versie ${version} van de toestemmingstekst`,
    theSender: 'deze afzender',
    anAdvertiser: 'een andere partij',
    messages: 'deze berichten',
  },
  en: {
    on: ' on ',
    of: ' of ',
    version: (version) => ` (version ${version} of the text)`,
    shown: (version) => `, on version ${version} of the consent text`,
    theSender: 'this sender',
    anAdvertiser: 'another party',
    messages: 'these messages',
  },
  de: {
    on: ' am ',
    of: ' vom ',
    version: (version) => ` (Version ${version} des Textes)`,
    shown: (version) => `, und zwar mit Version ${version} des Einwilligungstextes`,
    theSender: 'diesem Absender',
    anAdvertiser: 'einen Dritten',
    messages: 'diese Nachrichten',
  },
};

const unknownMoment: When = { on: '', of: '' };

const when = (at: Instant | undefined, language: Language): When => {
  if (at === undefined || !Number.isFinite(at)) return unknownMoment;
  const { on, of } = wordsOf[language];
  const date = formatDate(at, language);
  return { on: on + date, of: of + date };
};

const unknownAct: Act = { ...unknownMoment, shown: '', byGuardian: false };

/** Which act a reason is about: what the entries cited must say, where it can be told apart. */
const statuses: Partial<Readonly<Record<Reason, readonly ConsentStatus[]>>> = {
  consent: ['granted'],
  objected: ['objected'],
  withdrawn: ['withdrawn'],
  refused: ['refused'],
};

const suppressions: Partial<Readonly<Record<Reason, SuppressionReason>>> = {
  'hard-bounce': 'hard-bounce',
  'soft-bounces': 'soft-bounces',
  'address-invalid': 'invalid',
  complaint: 'complaint',
  objected: 'objection',
};

const actOf = (
  reason: Reason,
  {
    evidenceIds,
    known: { consent, mailing },
    language,
  }: {
    readonly evidenceIds: readonly string[];
    readonly known: Known;
    readonly language: Language;
  },
): Act => {
  if (consent === undefined) return unknownAct;
  const suppressed = consent.suppressions.find(
    (each) => each.reason === suppressions[reason] && evidenceIds.includes(each.eventId),
  );
  const isOf = statuses[reason];
  const cited = Object.values(consent.entries).filter(({ eventId }) =>
    evidenceIds.includes(eventId),
  );
  const entry =
    cited.find(({ status }) => isOf?.includes(status) ?? true) ??
    (reason === 'other-scope' ? grantElsewhere(consent, mailing) : undefined);
  if (entry === undefined || suppressed !== undefined)
    return { ...unknownAct, ...when(suppressed?.at, language) };
  const { on, of } = when(entry.occurredAt, language);
  const { version, shown } = wordsOf[language];
  const { notice } = entry;
  return {
    on,
    of: notice === undefined || of === '' ? of : of + version(notice.version),
    shown: notice === undefined ? '' : shown(notice.version),
    byGuardian: entry.by === 'guardian',
  };
};

const grantElsewhere = (
  { entries }: ConsentState,
  mailing: MailingFacts | undefined,
): ConsentEntry | undefined => {
  const prefix = `${mailing?.mailing.senderId ?? ''}/`;
  return Object.entries(entries).find(
    ([key, { status }]) =>
      status === 'granted' && key.startsWith(prefix) && !key.startsWith(`${prefix}+`),
  )?.[1];
};
