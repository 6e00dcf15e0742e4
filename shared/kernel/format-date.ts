import type { Instant } from './instant.ts';
import type { Language, Translated } from './language.ts';

/** A date as people write it: `3 november 2026`. */
export const formatDate = (at: Instant, language: Language): string => dates[language].format(at);

/** A date with hours and minutes: `3 november 2026 om 14:05`. */
export const formatMoment = (at: Instant, language: Language): string =>
  moments[language].format(at);

/** People read the time of the senders' country; the ledger itself keeps UTC. */
const timeZone = 'Europe/Amsterdam';

const format = (
  locale: string,
  options: Pick<Intl.DateTimeFormatOptions, 'timeStyle'>,
): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone, ...options });

const dates: Translated<Intl.DateTimeFormat> = {
  nl: format('nl-NL', {}),
  en: format('en-GB', {}),
  de: format('de-DE', {}),
};

const moments: Translated<Intl.DateTimeFormat> = {
  nl: format('nl-NL', { timeStyle: 'short' }),
  en: format('en-GB', { timeStyle: 'short' }),
  de: format('de-DE', { timeStyle: 'short' }),
};
