import type { Context } from 'hono';
import type { ConsentEvent, NoticeRef } from '../../../shared/consent/event/consent-event.ts';
import type { Notice } from '../../../shared/consent/notice/notice.ts';
import { topicSinceOf } from '../../../shared/consent/topic/kept-topic.ts';
import type { Topic } from '../../../shared/consent/topic/topic.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import type { EntityId, EventId, SenderId } from '../../../shared/kernel/ids.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { isBuiltIn } from '../../../shared/kernel/purpose.ts';
import { ownActivityName, type Sender } from '../../../shared/mailing/sender.ts';
import type { ChoiceView, NoticeView } from '../../../web/pages/choice-item.ts';
import type { HistoryItem } from '../../../web/pages/history-list.ts';
import { keptPage } from '../../../web/pages/kept-page.ts';
import {
  type Outcome,
  type PreferencesView,
  preferencesPage,
} from '../../../web/pages/preferences-page.ts';
import type { HttpEnv } from '../../runtime/http/http-app.ts';
import { languageOf, respondNeutral, respondPage } from '../../runtime/pages/respond-page.ts';
import { maskedAddress } from '../page/masked-address.ts';
import { proofPathsOf } from '../page/proof-paths-of.ts';
import type { PreferencesDependencies } from '../preferences-dependencies.ts';
import { choicesOf, noticeView, shownTopic } from './choices-of.ts';
import { recordedEvents } from './recorded-events.ts';

/** Everything the preference centre shows; undefined when the ledger takes nothing more. */
export const preferencesView = async (
  dependencies: PreferencesDependencies,
  { contact, sender, language, outcome, isProvable = () => false }: Asked,
  kept?: EntitiesAndTopics,
): Promise<PreferencesView | undefined> => {
  const { ledger, notices } = dependencies;
  const { contactId, senderId } = contact;
  const head = await ledger.read(contactId);
  if (head.outcome !== 'live') return undefined;
  const { state, marks } = head;
  const all = await recordedEvents(ledger, contactId, Math.max(0, state.version - shownEvents));
  const events = all.filter(({ scope }) => scope.senderId === senderId);
  const [named, offered, { entities, topics }] = await Promise.all([
    noticesNamed(dependencies, events),
    notices.offered(senderId),
    kept ?? entitiesAndTopics(dependencies, senderId),
  ]);
  const noticeOf = ({ notice, language: shownIn }: ConsentEvent): NoticeView | undefined => {
    const texts = notice === undefined ? undefined : named.get(refKey(notice));
    return noticeView(texts, shownIn ?? language) ?? noticeView(texts, language);
  };
  const byId = new Map<EventId, ConsentEvent>(events.map((event) => [event.eventId, event]));
  const agreedTo = (eventId: EventId): NoticeView | undefined => {
    const event = byId.get(eventId);
    if (event === undefined) return undefined;
    const request = event.requestEventId === undefined ? event : byId.get(event.requestEventId);
    return noticeOf(event) ?? (request === undefined ? undefined : noticeOf(request));
  };
  const choices = choicesOf({
    outlook: {
      contact,
      consent: state,
      sender,
      entities,
      at: dependencies.now(),
      topicSince: topicSinceOf(topics),
    },
    marks,
    offered,
    agreedTo,
    language,
    topics,
    activityName: (activity) => ownActivityName(sender, activity, language),
  });
  const objection = state.entries[senderId];
  return defined({
    language,
    sender,
    maskedAddress: maskedAddress(contact.email),
    mailLanguage: contact.language,
    topics: choices.filter(({ activity }) => activity === undefined),
    tracking: choices.filter(({ activity }) => activity !== undefined && isBuiltIn(activity)),
    uses: choices.filter(({ activity }) => activity !== undefined && !isBuiltIn(activity)),
    history: await Promise.all(
      events.toReversed().map(async (event) => {
        const item = historyItem(event, noticeOf(event), {
          topic: (topic) => shownTopic(topics, topic, language),
          activity: (activity) => ownActivityName(sender, activity, language),
        });
        const [proofPath] = isProvable(event) ? await proofPathsOf(dependencies, [event]) : [];
        return proofPath === undefined ? item : { ...item, proofPath };
      }),
    ),
    objectedAt: objection?.status === 'objected' ? objection.occurredAt : undefined,
    outcome,
  });
};

export type Known = { readonly contact: Contact; readonly sender: Sender };

/** Shows the preference centre of a contact, as it stands after what was just done. */
export const showPreferences = async (
  c: Context<HttpEnv>,
  dependencies: PreferencesDependencies,
  {
    known,
    outcome,
    shown = {},
  }: { readonly known: Known; readonly outcome: Outcome; readonly shown?: Shown | undefined },
): Promise<Response> => {
  const language = languageOf(c, known.contact.language);
  try {
    const view = await preferencesView(dependencies, {
      ...known,
      language,
      outcome,
      isProvable: shown.isProvable,
    });
    if (view === undefined) return respondNeutral(c);
    const wanted = wantedOf(view, shown.wanted ?? []);
    const page = preferencesPage({ ...view, ...shown.own, wanted });
    return respondPage(c, page, outcome === 'full' ? 422 : 200);
  } catch (error) {
    if (outcome !== 'deferred') throw error;
    // What could not be written cannot be read either, most likely; the opt-out is kept all the same.
    dependencies.telemetry.error('preferences-not-shown', error);
    return respondPage(c, keptPage(language));
  }
};

/** What a page shows besides, that was opened by a link which its reader asked for. */
type Shown = {
  /** Switches that were moved to on by another link, and wait for the button. */
  readonly wanted?: readonly string[];
  readonly own?: Pick<PreferencesView, 'ownDataPath'>;
  readonly isProvable?: Asked['isProvable'];
};

/** Those that are still off, with the text that is agreed to or what they resume on. */
const wantedOf = (view: PreferencesView, fields: readonly string[]): readonly ChoiceView[] =>
  [...view.topics, ...view.tracking, ...view.uses].filter(
    ({ field, on, notice, resumes }) =>
      field !== undefined && !on && (notice ?? resumes) !== undefined && fields.includes(field),
  );

/**
 * Every topic of the sender's entity and of those that it succeeded, retired ones too: what was said
 * of them is still shown. Its own goes before one of the same id.
 */
export const topicsKept = async (
  { topics }: Pick<PreferencesDependencies, 'topics'>,
  entities: readonly EntityId[],
): Promise<ReadonlyMap<string, Topic>> => {
  const pages = await Promise.all(entities.map((entityId) => topics.page(entityId, mostTopics)));
  const farthestFirst = pages.toReversed().flatMap((page) => page.topics);
  return new Map(farthestFirst.map((topic) => [topic.topicId, topic]));
};

/** The entities of a sender with their topics, for callers that need them twice. */
export const entitiesAndTopics = async (
  dependencies: Pick<PreferencesDependencies, 'entitiesOf' | 'topics'>,
  senderId: SenderId,
): Promise<EntitiesAndTopics> => {
  const entities = await dependencies.entitiesOf(senderId);
  return { entities, topics: await topicsKept(dependencies, entities) };
};

type EntitiesAndTopics = {
  readonly entities: readonly EntityId[];
  readonly topics: ReadonlyMap<string, Topic>;
};

const mostTopics = 500;

/** The page shows this many of the latest events; the download has them all. */
const shownEvents = 200;

type Asked = {
  readonly contact: Contact;
  readonly sender: Sender;
  readonly language: Language;
  readonly outcome: Outcome;
  /** The events whose proof, with all that was recorded, the reader may have; none when left out. */
  readonly isProvable?: ((event: ConsentEvent) => boolean) | undefined;
};

const refKey = ({ noticeId, version }: NoticeRef): string => `${noticeId}/${version}`;

/** Every text that these events name, read once each. */
const noticesNamed = async (
  { notices }: Pick<PreferencesDependencies, 'notices'>,
  events: readonly ConsentEvent[],
): Promise<ReadonlyMap<string, Notice>> => {
  const refs = new Map(events.flatMap(({ notice }) => (notice ? [[refKey(notice), notice]] : [])));
  const read = await Promise.all(
    [...refs.values()].map((ref) => notices.find(ref.noticeId, ref.version)),
  );
  return new Map(read.flatMap((notice) => (notice ? [[refKey(notice), notice]] : [])));
};

type Names = {
  readonly topic: (topic: string) => string;
  readonly activity: (activity: string) => string | undefined;
};

const historyItem = (
  event: ConsentEvent,
  notice: NoticeView | undefined,
  nameOf: Names,
): HistoryItem => {
  const { senderId: _, topic, ...wide } = event.scope;
  const own = wide.activity === undefined ? undefined : nameOf.activity(wide.activity);
  const scope = defined({
    ...wide,
    topic: topic === undefined ? undefined : nameOf.topic(topic),
    ...defined({ activityName: own }),
  });
  return {
    type: event.type,
    scope,
    at: event.occurredAt,
    method: event.method,
    actor: event.actor.kind,
    ...defined({ notice }),
  };
};
