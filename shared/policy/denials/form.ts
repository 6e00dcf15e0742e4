import type { Grounds } from '../bases.ts';

/** The sender or the message itself lacks something, whoever receives it. */
export const form = {
  'sender-incomplete': {
    text: {
      nl: 'de naam of het postadres van de afzender ontbreekt',
      en: 'the sender has no legal name or postal address',
    },
    citation: 'Tw art. 11.7(7)',
  },
  'identity-missing': {
    text: {
      nl: 'het bericht noemt niet wie de afzender is en waar men zich kan afmelden',
      en: 'the message does not state who sends it and where to send a stop request',
    },
    citation: 'Tw art. 11.7(7)',
  },
  'opt-out-missing': {
    text: {
      nl: 'het bericht biedt geen gratis en gemakkelijke afmelding',
      en: 'the message offers no free and easy way to object',
    },
    citation: 'Tw art. 11.7(4)(b); GDPR art. 21(4)',
  },
  'content-not-service': {
    text: {
      nl: 'de inhoud is meer dan een dienstbericht',
      en: 'the content is more than service mail',
    },
    citation: 'Tw art. 11.7(1)',
  },
  'no-necessity': {
    text: {
      nl: 'niet is vastgelegd waarom dit dienstbericht nodig is',
      en: 'it is not on record why this service message is needed',
    },
    citation: 'GDPR art. 5(2), 6(1)',
  },
} as const satisfies Readonly<Record<string, Grounds>>;
