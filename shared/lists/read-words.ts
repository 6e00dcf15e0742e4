import { countryHint, countryProblem, isCountryCode } from '../kernel/country.ts';
import { type Language, languages } from '../kernel/language.ts';
import { isYes, wordOf } from '../kernel/list-words.ts';

/** What a cell says, or why it says nothing that can be kept. */
export type ReadWord<Word> =
  | { readonly outcome: 'ok'; readonly word: Word }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'fault'; readonly message: string };

/**
 * A country as a code of ISO 3166-1: two or three letters in any case, a locale (`nl-NL`), the
 * EU's own `UK` and `EL`, or a name in a language of the EEA. Other short forms are refused with
 * the code that was probably meant: a wrong country means the wrong law.
 */
export const readCountry = (text: string): ReadWord<string> => {
  const trimmed = text.trim();
  if (trimmed === '') return { outcome: 'empty' };
  const capitals = trimmed.toUpperCase();
  if (isCountryCode(capitals)) return { outcome: 'ok', word: capitals };
  const hint = countryHint(trimmed);
  const isSure = trimmed.length > 2 || ['UK', 'EL'].includes(capitals);
  return hint !== undefined && isSure
    ? { outcome: 'ok', word: hint }
    : { outcome: 'fault', message: countryProblem(trimmed.slice(0, 60)) };
};

/** A language by its code, its locale or its name in any of our languages. */
export const readLanguage = (text: string): ReadWord<Language> => {
  const trimmed = text.trim();
  if (trimmed === '') return { outcome: 'empty' };
  // What is in brackets is the country: `Nederlands (België)`.
  const word = wordOf(trimmed.slice(0, 60).replace(/\s*\(.*$/, ''));
  const found = languages.find((language) => word === language || word.startsWith(`${language}-`));
  const known = found ?? languageNames().get(word);
  return known === undefined
    ? {
        outcome: 'fault',
        message: `\`${trimmed.slice(0, 40)}\` is none of our languages: ${languages.join(', ')}`,
      }
    : { outcome: 'ok', word: known };
};

/** A yes or a no; what is neither is refused, since it may be either. */
export const readYesNo = (text: string): ReadWord<boolean> => {
  const trimmed = text.trim();
  if (trimmed === '') return { outcome: 'empty' };
  if (isYes(trimmed)) return { outcome: 'ok', word: true };
  return noes.has(wordOf(trimmed.slice(0, 60)))
    ? { outcome: 'ok', word: false }
    : { outcome: 'fault', message: `\`${trimmed.slice(0, 40)}\` is neither yes nor no` };
};

const noes: ReadonlySet<string> = new Set(['false', 'no', 'n', '0', 'nee', 'nein', 'falsch']);

let names: ReadonlyMap<string, Language> | undefined;

/** Names and three-letter codes of our languages; built at the first word that is not a code. */
const languageNames = (): ReadonlyMap<string, Language> => {
  names ??= new Map<string, Language>([
    ...languages.flatMap((spoken) => {
      const display = new Intl.DisplayNames([spoken], { type: 'language' });
      return languages.map((named) => [wordOf(display.of(named) ?? named), named] as const);
    }),
    ...threeLetters.filter((pair): pair is [string, Language] => isLanguage(pair[1])),
  ]);
  return names;
};

const isLanguage = (text: string): text is Language =>
  languages.some((language) => language === text);

/** ISO 639-2, both forms where there are two. */
const threeLetters: readonly (readonly [string, string])[] = [
  ['nld', 'nl'],
  ['dut', 'nl'],
  ['eng', 'en'],
  ['deu', 'de'],
  ['ger', 'de'],
];
