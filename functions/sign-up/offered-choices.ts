import { scopeKey } from '../../shared/consent/fold/scope.ts';
import type { Notice } from '../../shared/consent/notice/notice.ts';
import { topicsOfSender } from '../../shared/consent/topic/find-topic.ts';
import type { Topic } from '../../shared/consent/topic/topic.ts';
import { topicName } from '../../shared/consent/topic/topic-name.ts';
import { foldTopic } from '../../shared/kernel/fold-topic.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import { inLanguage, type Language } from '../../shared/kernel/language.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { SignUpChoice } from '../../shared/subjects/sign-up.ts';
import type { SignUpBox } from '../../web/pages/sign-up-page.ts';
import type { SignUpDependencies } from './sign-up-dependencies.ts';

/**
 * What a stranger may sign up for with a sender: purposes and public topics for which a text asks for consent
 * in this language. Of a site that names topics, those only.
 */
export const offeredChoices = async (
  dependencies: Pick<SignUpDependencies, 'topics' | 'notices' | 'entitiesOf'>,
  {
    senderId,
    language,
    named = [],
  }: {
    readonly senderId: SenderId;
    readonly language: Language;
    readonly named?: readonly string[] | undefined;
  },
): Promise<readonly OfferedChoice[]> => {
  const [notices, known] = await Promise.all([
    dependencies.notices.offered(senderId),
    topicsOfSender(dependencies, senderId),
  ]);
  const topics = new Map(known.map((topic) => [topic.topicId, topic]));
  const wanted = new Set(named.map(foldTopic));
  const all = notices
    .flatMap((notice) => choicesOf(notice, topics, language))
    .filter(({ topic }) => wanted.size === 0 || (topic !== undefined && wanted.has(topic.topicId)));
  const byScope = new Map(
    all.map((choice) => {
      const topic = choice.topic === undefined ? {} : { topic: choice.topic.topicId };
      return [scopeKey({ senderId, purpose: choice.purpose, ...topic }), choice];
    }),
  );
  return [...byScope.values()].slice(0, mostChoices);
};

/** More would be one mail's worth of consent that nobody reads. */
const mostChoices = 10;

export type OfferedChoice = SignUpChoice & {
  /** What the form says when it is ticked: scope and version of the text. */
  readonly value: string;
  readonly text: string;
};

const choicesOf = (
  { noticeId, version, covers, texts }: Notice,
  topics: ReadonlyMap<string, Topic>,
  language: Language,
): readonly OfferedChoice[] =>
  covers.flatMap(({ purpose, topic: name }): readonly OfferedChoice[] => {
    const text = texts[language];
    const topic = name === undefined ? undefined : topics.get(foldTopic(name));
    const isPublic = name === undefined || topic?.visibility === 'public';
    if (purpose === undefined || text === undefined || !isPublic) return [];
    const scope = topic === undefined ? {} : { topic };
    const value = [purpose, noticeId, version, ...(topic === undefined ? [] : [topic.topicId])];
    return [{ purpose, ...scope, notice: { noticeId, version }, value: value.join('/'), text }];
  });

/** The same as a box of the form. */
export const boxOf = (
  { purpose, topic, value, text }: OfferedChoice,
  language: Language,
): SignUpBox => {
  const description = topic === undefined ? undefined : inLanguage(topic.descriptions, language);
  return defined({
    purpose,
    value,
    text,
    topic: topic === undefined ? undefined : topicName(topic, language),
    description,
  });
};
