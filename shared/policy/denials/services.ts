import type { Grounds } from '../bases.ts';

/** There is no relation that calls for this service message. */
export const services = {
  'service-objected': {
    text: {
      nl: 'het bezwaar van deze ontvanger tegen dienstberichten is toegewezen',
      en: "this recipient's objection to service mail was upheld",
    },
    citation: 'GDPR art. 21(1)',
  },
  'relationship-ended': {
    text: {
      nl: 'de relatie met deze ontvanger is beëindigd',
      en: 'the relationship with this recipient has ended',
    },
    citation: 'GDPR art. 6(1)(b), (f)',
  },
  'not-their-service': {
    text: {
      nl: 'het bericht gaat over een dienst die deze ontvanger niet gebruikt',
      en: 'the message is about a service that this recipient does not use',
    },
    citation: 'GDPR art. 6(1)(b), (f)',
  },
  'duty-not-owed': {
    text: {
      nl: 'de wettelijke plicht geldt niet tegenover deze ontvanger',
      en: 'the legal duty is not owed to this recipient',
    },
    citation: 'GDPR art. 6(1)(c)',
  },
  'no-service-relation': {
    text: {
      nl: 'deze ontvanger koopt of gebruikt niets van de afzender',
      en: 'this recipient neither buys nor uses anything of the sender',
    },
    citation: 'GDPR art. 6(1)(b), (f)',
  },
} as const satisfies Readonly<Record<string, Grounds>>;
