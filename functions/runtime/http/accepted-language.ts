import { type Language, languages } from '../../../shared/kernel/language.ts';

/** The first language of an `Accept-Language` header (RFC 9110 12.5.4) that we speak. */
export const acceptedLanguage = (header: string | undefined): Language | undefined => {
  const ranges = (header ?? '').slice(0, 500).split(',');
  const weighted = ranges.map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
    const quality = weight === undefined ? 1 : Number(weight.trim().slice(2));
    return { language: knownLanguage(tag.split('-')[0]), quality };
  });
  return weighted
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .toSorted((a, b) => b.quality - a.quality)[0]?.language;
};

/** A language that we speak, by its code. */
export const knownLanguage = (text: string | undefined): Language | undefined =>
  languages.find((language) => language === text);
