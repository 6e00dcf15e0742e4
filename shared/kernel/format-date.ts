import type { Instant } from './instant.ts';
import type { Language, Translated } from './language.ts';

/** A date as people write it: `3 november 2026`. */
export const formatDate = (at: Instant, language: Language): string =>
  formatter(language, {}).format(at);

/** A date with hours and minutes: `3 november 2026 om 14:05`. */
export const formatMoment = (at: Instant, language: Language): string =>
  formatter(language, { timeStyle: 'short' }).format(at);

/** People read the time of the senders' country; the ledger itself keeps UTC. */
const timeZone = 'Europe/Amsterdam';

/** By which rules dates are written. */
export const locales: Translated = { nl: 'nl-NL', en: 'en-GB', de: 'de-DE' };

/** Made when first asked for: all six take 15 ms, which a start of a function spends for nothing. */
const formatters = new Map<string, Intl.DateTimeFormat>();

const formatter = (
  language: Language,
  options: Pick<Intl.DateTimeFormatOptions, 'timeStyle'>,
): Intl.DateTimeFormat => {
  const key = `${language} ${options.timeStyle}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeZone,
    ...options,
  });
  formatters.set(key, made);
  return made;
};
