import { type Language, languages } from './language.ts';

/** What something is called for a reader of a language: in it, else in English, else in the first that there is. */
export const inLanguage = (
  names: Readonly<Partial<Record<Language, string>>>,
  language: Language,
): string | undefined =>
  [language, 'en' as const, ...languages]
    .map((each) => names[each])
    .find((name) => name !== undefined);
