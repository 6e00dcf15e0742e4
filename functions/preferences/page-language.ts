import { type Language, languages } from '../../shared/kernel/language.ts';

const known = (text: string | undefined): Language | undefined =>
  languages.find((language) => language === text);

/** The first language of an `Accept-Language` header (RFC 9110 12.5.4) that we speak. */
const accepted = (header: string | undefined): Language | undefined => {
  const ranges = (header ?? '').slice(0, 500).split(',');
  const weighted = ranges.map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
    const quality = weight === undefined ? 1 : Number(weight.trim().slice(2));
    return { language: known(tag.split('-')[0]), quality };
  });
  return weighted
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .toSorted((a, b) => b.quality - a.quality)[0]?.language;
};

/** What was asked for by `?lang`, else the contact's own, else what the browser likes, else Dutch. */
export const pageLanguage = (
  asked: string | undefined,
  own: Language | undefined,
  header: string | undefined,
): Language => known(asked) ?? own ?? accepted(header) ?? 'nl';
