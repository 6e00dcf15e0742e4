import { describe, expect, test } from 'vitest';
import { de } from '../../../console/words/de.ts';
import { en } from '../../../console/words/en.ts';
import { nl } from '../../../console/words/nl.ts';

/** Every text by its path; of one with places for values, what it says of `1`, `2` … */
const textsOf = (words: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([name, value]): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[`${path}${name}`, value]];
    if (typeof value === 'function') {
      const given =
        path === 'ways.review.' || name === 'inLanguages' ? [['1', '2']] : ['1', '2', '3'];
      return [[`${path}${name}`, String(value(...given))]];
    }
    return textsOf(value, `${path}${name}.`);
  });

const languages = { nl: textsOf(nl), en: textsOf(en), de: textsOf(de) };

describe('the words of the console', () => {
  test.each(Object.entries(languages))(
    'the console says everything in %s, and nothing is left empty',
    (_, texts) => {
      expect(texts.length).toBeGreaterThan(200);
      expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
    },
  );

  test('each language has its own words for each thing', () => {
    const english = new Map(languages.en);
    const same = (texts: readonly (readonly [string, string])[]) =>
      texts.flatMap(([path, text]) =>
        text === english.get(path) && text.split(' ').length > 2 ? [path] : [],
      );
    expect(same(languages.nl)).toEqual([]);
    expect(same(languages.de)).toEqual([]);
  });

  test.each(Object.entries(languages))(
    'the console in %s never says OK, Submit or Yes for what happens',
    (_, texts) => {
      expect(texts.filter(([, text]) => /^(?:ok|submit|yes|ja|indienen)$/i.test(text))).toEqual([]);
    },
  );

  test('a person is never he or she', () => {
    expect(languages.en.filter(([, text]) => /\b(?:he|she|his|her)\b/i.test(text))).toEqual([]);
  });
});
