import type { Instant } from '../shared/kernel/instant.ts';
import type { Language, Translated } from '../shared/kernel/language.ts';

/** A date with hours and minutes: `3 november 2026 om 14:05`. */
export const formatMoment = (at: Instant, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(at);

const locales: Translated = { nl: 'nl-NL', en: 'en-GB' };
/** People read the time of the senders' country; the ledger itself keeps UTC. */
const timeZone = 'Europe/Amsterdam';

/** A date as people write it: `3 november 2026`. */
export const formatDate = (at: Instant, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone }).format(at);
