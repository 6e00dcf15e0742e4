import type { Grounds } from '../bases.ts';

/** The decision could not be taken on what was known; doubt means no. */
export const faults = {
  'policy-error': {
    text: {
      nl: 'bij het beslissen ging iets mis, en dan gaat er geen mail uit',
      en: 'something went wrong while deciding, and then no mail goes out',
    },
    citation: 'docs/adr/0003',
  },
  'facts-unknown': {
    text: {
      nl: 'er is een gegeven vastgelegd dat deze regels niet kennen',
      en: 'something is on record that these rules do not know',
    },
    citation: 'docs/adr/0003',
  },
  'facts-contradictory': {
    text: {
      nl: 'de vastgelegde gegevens spreken elkaar tegen',
      en: 'what is on record contradicts itself',
    },
    citation: 'docs/adr/0003',
  },
  'date-in-future': {
    text: {
      nl: 'een gegeven waarop de beslissing zou rusten heeft een datum in de toekomst',
      en: 'a fact that the decision would rest on is dated in the future',
    },
    citation: 'docs/adr/0003',
  },
  'no-rule-set': {
    text: {
      nl: 'voor dit moment is geen wettekst vastgelegd',
      en: 'no text of the law is on record for this moment',
    },
    citation: 'docs/adr/0004',
  },
  'other-contact': {
    text: {
      nl: 'de toestemmingen horen bij een andere contactpersoon',
      en: 'the consent state belongs to another contact',
    },
    citation: 'Tw art. 11.7(1)',
  },
  'other-sender': {
    text: {
      nl: 'dit is een contact van een andere afzender; toestemming gaat niet over',
      en: 'this is a contact of another sender; consent does not pass on',
    },
    citation: 'Tw art. 11.7(1); GDPR art. 4(11)',
  },
} as const satisfies Readonly<Record<string, Grounds>>;
