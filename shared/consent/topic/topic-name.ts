import { inLanguage, type Language } from '../../kernel/language.ts';
import type { Topic, TopicTexts } from './topic.ts';

/** What a topic is called in a language; in another one where it has no name in this. */
export const topicName = ({ names, topicId }: Topic, language: Language): string =>
  inLanguage(names, language) ?? topicId;

/** The names that people gave it: a topic known by a notice alone has its id for a name in each. */
export const ownNames = ({ names, topicId }: Pick<Topic, 'names' | 'topicId'>): TopicTexts =>
  Object.fromEntries(Object.entries(names).filter(([, name]) => name !== topicId));
