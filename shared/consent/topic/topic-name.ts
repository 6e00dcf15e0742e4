import type { Language } from '../../kernel/language.ts';
import { type Topic, topicLanguages } from './topic.ts';

/** What a topic is called in a language; in another one where it has no name in this. */
export const topicName = ({ names, topicId }: Topic, language: Language): string =>
  [language, ...topicLanguages].map((each) => names[each]).find((name) => name !== undefined) ??
  topicId;
