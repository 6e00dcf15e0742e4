export type Language = (typeof languages)[number];

/** Languages that pages, notices, explanations and the classifier speak. */
export const languages = ['nl', 'en', 'de'] as const;

/** A text that exists in every language; leaving one out does not compile. */
export type Translated<T = string> = Readonly<Record<Language, T>>;
