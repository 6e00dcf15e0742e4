import { sellingAsk } from '../classification/selling-ask.ts';
import type { Topic } from '../consent/topic/topic.ts';
import { topicName } from '../consent/topic/topic-name.ts';
import type { Language } from '../kernel/language.ts';

/**
 * What a mail that asks to confirm calls a topic. Empty where its name sells, which a name
 * that an earlier version stored without a check may do: the mail then names only the purpose.
 */
export const topicInMail = (topic: Topic, language: Language): string => {
  const name = topicName(topic, language);
  return sellingAsk(name) === undefined ? name : '';
};
