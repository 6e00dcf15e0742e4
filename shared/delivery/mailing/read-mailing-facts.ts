import { keptTopic, topicChecks } from '../../consent/topic/kept-topic.ts';
import type { TopicBook } from '../../consent/topic/topic.ts';
import type { Clock } from '../../kernel/instant.ts';
import { entitiesCounting } from '../../mailing/entities/entities-counting.ts';
import { isSucceeded } from '../../mailing/entities/is-succeeded.ts';
import type { MailingContent } from '../../mailing/mailing.ts';
import type { MailingHeader, MailingStore } from '../../mailing/mailing-store.ts';
import { pinnedSender } from '../../mailing/pinned-sender.ts';
import type { Sender } from '../../mailing/sender.ts';
import type { MailingFacts } from '../../policy/mailing-facts.ts';
import { storedMailingFacts } from './stored-mailing-facts.ts';

/** Everything that a stored mailing is decided on; undefined when its content or its sender is not there. */
export const readMailingFacts = async (
  { store, topics, now }: FactsDependencies,
  mailing: MailingHeader,
): Promise<DecidedOn | undefined> => {
  const [contents, sender] = await Promise.all([
    store.contents(mailing.mailingId),
    pinnedSender(store, mailing),
  ]);
  if (contents === undefined || sender === undefined) return undefined;
  const entities = await entitiesCounting(store, sender, now());
  const topic = topicChecks(await keptTopic(topics, entities, mailing.topic));
  const entityIsSucceeded = await isSucceeded(store, sender, now());
  const circumstances = { entities, topic, entityIsSucceeded };
  const facts = storedMailingFacts(mailing, { contents, sender, circumstances });
  return { contents, sender, facts };
};

type DecidedOn = {
  readonly contents: readonly MailingContent[];
  readonly sender: Sender;
  readonly facts: MailingFacts;
};

export type FactsDependencies = {
  readonly store: Pick<MailingStore, 'contents' | 'sender' | 'senderVersion' | 'entity'>;
  readonly topics: Pick<TopicBook, 'read'>;
  readonly now: Clock;
};
