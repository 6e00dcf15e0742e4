import { topicName } from '../../../shared/consent/topic/topic-name.ts';
import { topicsSpokenOf } from '../../../shared/consent/topic/widen-stop.ts';
import { foldTopic } from '../../../shared/kernel/fold-topic.ts';
import type { ContactId, SenderId } from '../../../shared/kernel/ids.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import type { LabelledScope } from '../../../web/texts/scope-label.ts';
import type { PreferencesDependencies } from '../preferences-dependencies.ts';

/**
 * A scope as a page names it and a stop of it is recorded: the topic by its name in the page's
 * language, and an unknown topic as its whole purpose. As it was written when the stores cannot be
 * reached: the page of a stop is shown all the same.
 */
export const shownScope = async (
  dependencies: TopicDependencies,
  {
    party: { contactId, senderId },
    scope,
    language,
  }: { readonly party: Party; readonly scope: LabelledScope; readonly language: Language },
): Promise<LabelledScope> => {
  const { topic, ...wide } = scope;
  if (topic === undefined) return scope;
  try {
    const known = await dependencies.findTopic(senderId, topic);
    if (known !== undefined) return { ...wide, topic: topicName(known, language) };
    const head = await dependencies.ledger.read(contactId);
    if (head.outcome !== 'live' || !topicsSpokenOf(head.state).has(foldTopic(topic))) return wide;
    const kept = await Promise.all(
      (await dependencies.entitiesOf(senderId)).map((entityId) =>
        dependencies.topics.read(entityId, foldTopic(topic)),
      ),
    );
    const retired = kept.find((one) => one !== undefined);
    return { ...wide, topic: retired === undefined ? topic : topicName(retired, language) };
  } catch (error) {
    dependencies.telemetry.error('topic-not-read', error, { senderId });
    return scope;
  }
};

type Party = { readonly contactId: ContactId; readonly senderId: SenderId };

type TopicDependencies = Pick<
  PreferencesDependencies,
  'findTopic' | 'topics' | 'entitiesOf' | 'ledger' | 'telemetry'
>;
