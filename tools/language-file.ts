import { type Language, languages } from '../shared/kernel/language.ts';
import { languageFile } from '../web/texts/text-tables.ts';

/**
 * `npm run language-file -- en`: prints every text of the public pages and of the mails of fixed text in
 * a language, as the file from which a translation begins.
 */
const written = (value: unknown, indent = ''): string => {
  if (typeof value === 'function') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lines = Object.entries(value).map(
    ([key, each]) => `${indent}  ${JSON.stringify(key)}: ${written(each, `${indent}  `)},`,
  );
  return `{\n${lines.join('\n')}\n${indent}}`;
};

const asked = process.argv[2];
const language = languages.find((each): each is Language => each === asked);
if (language === undefined) {
  console.error(`name one of ${languages.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(`import type { LanguageFile } from './text-tables.ts';

export const texts: LanguageFile = ${written(languageFile(language))};`);
}
