import type { Grounds } from '../bases.ts';

/** Nothing on record speaks for the mail. */
export const nothings = {
  'nothing-to-confirm': {
    text: {
      nl: 'er is geen recente aanmelding of afmelding om te bevestigen',
      en: 'there is no recent sign-up or stop to confirm',
    },
    citation: 'GDPR art. 6(1)(f)',
  },
  'other-scope': {
    text: {
      nl: 'de ontvanger gaf toestemming, maar voor iets anders',
      en: 'the recipient consented, but to something else',
    },
    citation: 'GDPR art. 4(11), 7',
  },
  'user-no-own-consent': {
    text: {
      nl: 'de ontvanger is gebruiker; de toestemming van de klant geldt niet voor gebruikers',
      en: "the recipient is a user; the customer's consent does not reach users",
    },
    citation: 'Tw art. 11.7(1), 11.1(a)',
  },
  'no-consent': {
    text: {
      nl: 'er is geen toestemming en geen uitzondering',
      en: 'there is no consent and no exception',
    },
    citation: 'Tw art. 11.7(1)',
  },
} as const satisfies Readonly<Record<string, Grounds>>;
