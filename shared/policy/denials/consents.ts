import type { Grounds } from '../bases.ts';

/** There is a consent on record, and it does not hold. */
export const consents = {
  'other-entity': {
    text: {
      nl: 'de toestemming is aan een andere rechtspersoon gegeven, en dat deze die opvolgde is niet vastgelegd',
      en: 'the consent was given to another legal entity, and no succession to this one is recorded',
    },
    citation: 'GDPR art. 4(11), 7(1); Tw art. 11.7(1)',
  },
  'minor-without-guardian': {
    text: {
      nl: 'de toestemming is van een minderjarige, zonder ouder of voogd',
      en: 'the consent is that of a minor, without a parent or guardian',
    },
    citation: 'GDPR art. 8',
  },
  'not-own-act': {
    text: {
      nl: 'de toestemming is niet door de ontvanger zelf gegeven',
      en: 'the consent was not given by the recipient itself',
    },
    citation: 'GDPR art. 4(11)',
  },
  'no-proof': {
    text: {
      nl: 'de toestemming is niet te bewijzen: de getoonde tekst of de herkomst ontbreekt',
      en: 'the consent cannot be proven: the text shown or its origin is missing',
    },
    citation: 'Tw art. 11.7(1); GDPR art. 7(1)',
  },
  'not-affirmative': {
    text: {
      nl: 'de toestemming was geen actieve handeling, zoals een vooraf aangevinkt vakje',
      en: 'the consent was no clear affirmative act, such as a box ticked beforehand',
    },
    citation: 'GDPR art. 4(11), recital 32',
  },
  conditional: {
    text: {
      nl: 'de toestemming was een voorwaarde voor iets anders',
      en: 'the consent was a condition of something else',
    },
    citation: 'GDPR art. 7(4)',
  },
  unconfirmed: {
    text: {
      nl: 'de toestemming is niet bevestigd vanaf het adres zelf',
      en: 'the consent was not confirmed from the address itself',
    },
    citation: 'GDPR art. 7(1)',
  },
  pending: {
    text: {
      nl: 'de aanmelding wacht nog op bevestiging',
      en: 'the sign-up still waits for confirmation',
    },
    citation: 'GDPR art. 7(1)',
  },
  expired: {
    text: {
      nl: 'de toestemming of aanmelding is verlopen',
      en: 'the consent or sign-up has expired',
    },
    citation: 'GDPR art. 5(1)(e); EDPB 05/2020, 110-111',
  },
  invalidated: {
    text: {
      nl: 'de toestemming geldt niet meer omdat doel of tekst wezenlijk veranderde',
      en: 'the consent no longer holds because its purpose or text changed materially',
    },
    citation: 'EDPB 05/2020, 110',
  },
} as const satisfies Readonly<Record<string, Grounds>>;
