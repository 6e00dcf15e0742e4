import type { ConsentScope } from '../../../shared/consent/event/consent-event.ts';
import type { Marks } from '../../../shared/consent/fold/marks.ts';
import { scopeKey } from '../../../shared/consent/fold/scope.ts';
import { type Notice, noticeCovers } from '../../../shared/consent/notice/notice.ts';
import type { Topic } from '../../../shared/consent/topic/topic.ts';
import { topicName } from '../../../shared/consent/topic/topic-name.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import { foldTopic } from '../../../shared/kernel/fold-topic.ts';
import type { EventId, SenderId } from '../../../shared/kernel/ids.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import {
  type Activity,
  activities,
  isActivity,
  isBuiltIn,
  type RegulatedPurpose,
  regulatedPurposes,
} from '../../../shared/kernel/purpose.ts';
import type { OutlookOf } from '../../../shared/policy/outlook/mail-outlook.ts';
import { resumptionOf } from '../../../shared/policy/outlook/resumption-of.ts';
import { switchState } from '../../../shared/policy/outlook/switch-state.ts';
import type { ChoiceView, NoticeView } from '../../../web/pages/choice-item.ts';
import { choiceField } from './choice-field.ts';

/**
 * Every switch, as what would be sent now: what this contact ever said anything about, what the
 * sender asks consent for, and what it would mail on another ground. Whole purposes come before
 * their topics.
 */
export const choicesOf = (sources: ChoiceSources): readonly ChoiceView[] => {
  const { outlook, offered } = sources;
  const { senderId } = outlook.sender;
  const scopes = [
    ...regulatedPurposes.flatMap((purpose) => mailedUnasked(sources, purpose)),
    ...Object.keys(outlook.consent.entries).flatMap((key) => scopeOfSender(senderId, key) ?? []),
    // Last, so that a topic is shown as its notice writes it; keys hold it folded.
    ...offered.flatMap(scopesOfNotice).filter((scope) => isOffered(sources, scope)),
  ].filter(({ purpose, activity }) => purpose !== undefined || activity !== undefined);
  const byKey = new Map(scopes.map((scope) => [scopeKey(scope), scope]));
  return [...byKey.values()]
    .flatMap((scope) => choiceOf(sources, scope) ?? [])
    .toSorted(
      (a, b) => rank(a) - rank(b) || (a.topic ?? '').localeCompare(b.topic ?? '', sources.language),
    );
};

/** What the switches are made from. */
type ChoiceSources = {
  /** Whom it is about, and what holds. */
  readonly outlook: OutlookOf;
  /** What the state follows from, which says what a stop ended. */
  readonly marks: Marks;
  /** The texts by which consent is asked now. */
  readonly offered: readonly Notice[];
  /** The text that the event with this id was an answer to. */
  readonly agreedTo: (eventId: EventId) => NoticeView | undefined;
  readonly language: Language;
  /** The topics of the sender's entity, the retired ones too, by id. */
  readonly topics: ReadonlyMap<string, Topic>;
  /** What the sender calls an activity of its own; undefined for what it does not name. */
  readonly activityName: (activity: Activity) => string | undefined;
};

/**
 * A purpose and the topics that would be mailed for it though nobody was asked. The purpose is shown
 * when it is off by the person's own word too, so that it can be seen to be.
 */
const mailedUnasked = (sources: ChoiceSources, purpose: RegulatedPurpose): ConsentScope[] => {
  const { outlook, topics } = sources;
  const { senderId } = outlook.sender;
  const unsaid = { ...outlook.consent, entries: {}, suppressions: [] };
  const isMailed = (scope: ConsentScope, consent = outlook.consent) =>
    isOffered(sources, scope) && switchState({ ...outlook, consent }, scope).on;
  const wide = { senderId, purpose };
  return [
    ...(isMailed(wide, unsaid) ? [wide] : []),
    ...[...topics.keys()]
      .map((topic) => ({ senderId, purpose, topic }))
      .filter((scope) => isMailed(scope)),
  ];
};

/**
 * Whether a topic is asked about: not after it was retired, and not in front of people whom it does
 * not concern. An activity is while the sender names it.
 */
const isOffered = (sources: ChoiceSources, scope: ConsentScope): boolean => {
  if (isNoMore(sources, scope)) return false;
  const known = scope.topic === undefined ? undefined : sources.topics.get(foldTopic(scope.topic));
  return known?.visibility !== 'concerned' || isConcerned(sources.outlook.contact);
};

/** In a relation that a topic for those concerned may be about. */
const isConcerned = ({ relationships }: Contact): boolean =>
  relationships.some(({ role }) => role !== 'prospect');

/** What a topic is called on the page; one that 0.1.0 kept only as text is called as it was written. */
export const shownTopic = (
  topics: ReadonlyMap<string, Topic>,
  topic: string,
  language: Language,
): string => {
  const known = topics.get(foldTopic(topic));
  return known === undefined ? topic : topicName(known, language);
};

/** The scope of an entry of this sender; undefined for the sender as a whole and for others. */
const scopeOfSender = (senderId: SenderId, key: string): ConsentScope | undefined => {
  if (!key.startsWith(`${senderId}/`)) return undefined;
  const [name = '', ...topic] = key.slice(senderId.length + 1).split('/');
  const activity = name.startsWith('+') ? name.slice(1) : '';
  if (isActivity(activity)) return { senderId, activity };
  const purpose = regulatedPurposes.find((each) => each === name);
  if (purpose === undefined) return undefined;
  return defined({ senderId, purpose, topic: topic.length === 0 ? undefined : topic.join('/') });
};

const scopesOfNotice = ({ senderId, covers }: Notice): readonly ConsentScope[] =>
  covers.map((cover) => ({ senderId, ...cover }));

/** The notice as the page shows it: in the page's language or not at all. */
export const noticeView = (
  notice: Notice | undefined,
  language: Language,
): NoticeView | undefined => {
  const text = notice?.texts[language];
  return notice === undefined || text === undefined ? undefined : { version: notice.version, text };
};

/** The offered text for a scope: one that names it, else one for its whole purpose. */
const offeredFor = (
  { offered, language }: Pick<ChoiceSources, 'offered' | 'language'>,
  scope: ConsentScope,
): Notice | undefined => {
  const readable = offered.filter(({ texts }) => texts[language] !== undefined);
  const named = readable.find((notice) =>
    scopesOfNotice(notice).some((covered) => scopeKey(covered) === scopeKey(scope)),
  );
  return named ?? readable.find((notice) => noticeCovers(notice, scope));
};

const choiceOf = (sources: ChoiceSources, scope: ConsentScope): ChoiceView | undefined => {
  const { outlook } = sources;
  const isRetired = isNoMore(sources, scope);
  const { on, ground, reasons, since } = switchState(outlook, scope, isRetired);
  const { senderId: _, ...what } = scope;
  const way = on ? { field: choiceField({ ...what, wasOn: true }) } : wayBack(sources, scope);
  // Nobody is asked about a topic that was retired; who agreed to it can still withdraw that.
  if (!on && (isRetired || (way.notice === undefined && reasons === undefined))) return undefined;
  const agreed = ground?.eventId === undefined ? undefined : sources.agreedTo(ground.eventId);
  return {
    ...what,
    ...way,
    ...named(sources, scope),
    on,
    ...defined({ ground, reasons, since, agreed }),
  };
};

/**
 * How what is off continues: as before where a sale carries it still, which asks for no consent; else by
 * agreeing to the text in force. Without either there is no switch.
 */
const wayBack = (
  sources: ChoiceSources,
  scope: ConsentScope,
): Pick<ChoiceView, 'field' | 'notice' | 'resumes'> => {
  const { senderId: _, ...what } = scope;
  const resumes = resumptionOf(sources.outlook, sources.marks, what);
  if (resumes !== undefined)
    return { resumes, field: choiceField({ ...what, wasOn: false, resumes: true }) };
  const offered = offeredFor(sources, scope);
  const notice = noticeView(offered, sources.language);
  if (offered === undefined || notice === undefined) return {};
  const { noticeId, version } = offered;
  return {
    notice,
    field: choiceField({ ...what, wasOn: false, notice: { noticeId, version } }),
  };
};

/** Retired, or an activity that the sender no longer names. */
const isNoMore = (
  { topics, activityName }: ChoiceSources,
  { topic, activity }: ConsentScope,
): boolean =>
  activity === undefined
    ? topic !== undefined && topics.get(foldTopic(topic))?.retiredAt !== undefined
    : !isBuiltIn(activity) && activityName(activity) === undefined;

const named = (
  { topics, language, activityName }: ChoiceSources,
  { topic, activity }: ConsentScope,
) => {
  const name = activity === undefined ? undefined : activityName(activity);
  return defined({
    topic: topic === undefined ? undefined : shownTopic(topics, topic, language),
    activityName: name,
  });
};

const order: readonly (RegulatedPurpose | Activity)[] = [...regulatedPurposes, ...activities];
const rank = ({ purpose, activity }: ChoiceView) => {
  const place = order.findIndex((each) => each === (purpose ?? activity));
  return place < 0 ? order.length : place;
};
