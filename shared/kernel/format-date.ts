import { type Instant, millisPerDay } from './instant.ts';
import type { Language, Translated } from './language.ts';

/** A date as people write it: `3 november 2026`. */
export const formatDate = (at: Instant, language: Language): string =>
  formatter(language, isDay(at) ? { timeZone: 'UTC' } : {}).format(at);

/**
 * A date with hours and minutes, `3 november 2026 om 14:05`; of what was recorded with its day alone, the
 * date.
 */
export const formatMoment = (at: Instant, language: Language): string =>
  isDay(at) ? formatDate(at, language) : formatter(language, { timeStyle: 'short' }).format(at);

/**
 * A day without an hour is kept as its start for a consent and its last millisecond for a stop, in UTC;
 * hardly anything happens at just these.
 */
const isDay = (at: Instant): boolean =>
  at % millisPerDay === 0 || at % millisPerDay === millisPerDay - 1;

/** People read the time of the senders' country; the ledger itself keeps UTC. */
const timeZone = 'Europe/Amsterdam';

/** By which rules dates are written. */
export const locales: Translated = { nl: 'nl-NL', en: 'en-GB', de: 'de-DE' };

/** Made when first asked for: all six take 15 ms, which a start of a function spends for nothing. */
const formatters = new Map<string, Intl.DateTimeFormat>();

const formatter = (
  language: Language,
  options: Pick<Intl.DateTimeFormatOptions, 'timeStyle' | 'timeZone'>,
): Intl.DateTimeFormat => {
  const key = `${language} ${options.timeStyle} ${options.timeZone}`;
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
