import type { Translated } from '../../../kernel/language.ts';

/** What a layout calls the links to stop, to choose and to ask: its only words that are not the author's. */
export const wayOutTexts = {
  unsubscribeUrl: { nl: 'afmelden', en: 'unsubscribe', de: 'abmelden' },
  preferencesUrl: { nl: 'voorkeuren', en: 'preferences', de: 'Einstellungen' },
  whyUrl: {
    nl: 'waarom u deze mail krijgt',
    en: 'why you got this mail',
    de: 'warum Sie diese Mail erhalten',
  },
} satisfies Readonly<Record<string, Translated>>;
