import type { ConsentScope } from '../../../shared/consent/event/consent-event.ts';
import type { ConsentState } from '../../../shared/consent/fold/consent-state.ts';
import { scopeKey } from '../../../shared/consent/fold/scope.ts';
import { standingChoice } from '../../../shared/consent/links/standing-choice.ts';
import { type Notice, noticeCovers } from '../../../shared/consent/notice/notice.ts';
import type { Topic } from '../../../shared/consent/topic/topic.ts';
import { topicName } from '../../../shared/consent/topic/topic-name.ts';
import { foldTopic } from '../../../shared/kernel/fold-topic.ts';
import type { EventId, SenderId } from '../../../shared/kernel/ids.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import {
  type Activity,
  activities,
  isActivity,
  isBuiltIn,
  type RegulatedPurpose,
  regulatedPurposes,
} from '../../../shared/kernel/purpose.ts';
import type { ChoiceView, NoticeView } from '../../../web/pages/choice-item.ts';
import { choiceField } from './choice-field.ts';

/**
 * Every switch: what this contact ever said anything about, and what the sender asks consent for
 * now. Whole purposes stand before their topics.
 */
export const choicesOf = (sources: ChoiceSources): readonly ChoiceView[] => {
  const { senderId, state, offered } = sources;
  const scopes = [
    ...Object.keys(state.entries).flatMap((key) => scopeOfKey(senderId, key) ?? []),
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
  readonly senderId: SenderId;
  readonly state: ConsentState;
  /** The texts by which consent is asked now. */
  readonly offered: readonly Notice[];
  /** The text that the event with this id was an answer to. */
  readonly agreedTo: (eventId: EventId) => NoticeView | undefined;
  readonly language: Language;
  /** The topics of the sender's entity, the retired ones too, by id. */
  readonly topics: ReadonlyMap<string, Topic>;
  /** What the sender calls an activity of its own; undefined for what it does not name. */
  readonly activityName: (activity: Activity) => string | undefined;
  /** Whether topics for those concerned are shown to whom said nothing about them. */
  readonly isConcerned: boolean;
};

/**
 * Whether a topic is asked about: not after it was retired, and not of whom it does not concern. An
 * activity is while the sender names it.
 */
const isOffered = (
  {
    topics,
    isConcerned,
    activityName,
  }: Pick<ChoiceSources, 'topics' | 'isConcerned' | 'activityName'>,
  { topic, activity }: ConsentScope,
): boolean => {
  if (activity !== undefined) return isBuiltIn(activity) || activityName(activity) !== undefined;
  const known = topic === undefined ? undefined : topics.get(foldTopic(topic));
  if (known === undefined) return true;
  return known.retiredAt === undefined && (known.visibility === 'public' || isConcerned);
};

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
const scopeOfKey = (senderId: SenderId, key: string): ConsentScope | undefined => {
  if (!key.startsWith(`${senderId}/`)) return undefined;
  const [name = '', ...topic] = key.slice(senderId.length + 1).split('/');
  const activity = name.startsWith('+') ? name.slice(1) : '';
  if (isActivity(activity)) return { senderId, activity };
  const purpose = regulatedPurposes.find((each) => each === name);
  if (purpose === undefined) return undefined;
  return { senderId, purpose, ...(topic.length === 0 ? {} : { topic: topic.join('/') }) };
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
  { offered, language }: ChoiceSources,
  scope: ConsentScope,
): Notice | undefined => {
  const readable = offered.filter(({ texts }) => texts[language] !== undefined);
  const named = readable.find((notice) =>
    scopesOfNotice(notice).some((covered) => scopeKey(covered) === scopeKey(scope)),
  );
  return named ?? readable.find((notice) => noticeCovers(notice, scope));
};

const choiceOf = (sources: ChoiceSources, scope: ConsentScope): ChoiceView | undefined => {
  const { state, language, agreedTo } = sources;
  const { on, entry } = standingChoice(state, scope);
  const offered = offeredFor(sources, scope);
  const notice = noticeView(offered, language);
  // A switch that is off and has no text beside it could not be switched on.
  if (!on && notice === undefined && entry?.status !== 'pending') return undefined;
  const agreed = on && entry !== undefined ? agreedTo(entry.eventId) : undefined;
  // Nobody is asked about a topic that was retired; who has it on can still switch it off.
  if (!on && !isOffered({ ...sources, isConcerned: true }, scope)) return undefined;
  const { senderId: _, ...what } = scope;
  const shown =
    on || offered === undefined
      ? {}
      : { notice: { noticeId: offered.noticeId, version: offered.version } };
  return {
    ...what,
    field: choiceField({ ...what, ...shown, wasOn: on }),
    ...named(sources, scope),
    on,
    ...(entry === undefined ? {} : { status: entry.status, since: entry.occurredAt }),
    ...(notice === undefined ? {} : { notice }),
    ...(agreed === undefined ? {} : { agreed }),
  };
};

const named = (
  { topics, language, activityName }: ChoiceSources,
  { topic, activity }: ConsentScope,
) => {
  const name = activity === undefined ? undefined : activityName(activity);
  return {
    ...(topic === undefined ? {} : { topic: shownTopic(topics, topic, language) }),
    ...(name === undefined ? {} : { activityName: name }),
  };
};

const order: readonly (RegulatedPurpose | Activity)[] = [...regulatedPurposes, ...activities];
const rank = ({ purpose, activity }: ChoiceView) => {
  const place = order.findIndex((each) => each === (purpose ?? activity));
  return place < 0 ? order.length : place;
};
