export type Language = (typeof languages)[number];

/** Languages that pages, notices, explanations and the classifier speak. */
export const languages = ['nl', 'en', 'de'] as const;

/** A text that exists in every language; leaving one out does not compile. */
export type Translated<T = string> = Readonly<Record<Language, T>>;

/** What something is called for a reader of a language: in it, else in English, else in the first that there is. */
export const inLanguage = (
  names: Readonly<Partial<Record<Language, string>>>,
  language: Language,
): string | undefined =>
  [language, 'en' as const, ...languages]
    .map((each) => names[each])
    .find((name) => name !== undefined);
