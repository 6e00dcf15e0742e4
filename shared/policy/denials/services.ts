import type { ReasonText } from '../bases.ts';
import { gdpr } from '../explanation/source.ts';

/** There is no relation that calls for this service message. */
export const services = {
  'service-objected': {
    text: {
      nl: 'Het bezwaar van de ontvanger tegen dienstberichten is toegewezen',
      en: 'The recipient’s objection to service messages was upheld',
      de: 'Dem Widerspruch des Empfängers gegen Servicenachrichten wurde stattgegeben',
    },
    sources: [gdpr('21', '1')],
  },
  'relationship-ended': {
    text: {
      nl: 'De relatie tussen de ontvanger en de afzender is beëindigd',
      en: 'The relationship between the recipient and the sender has ended',
      de: 'Die Beziehung zwischen dem Empfänger und dem Absender ist beendet',
    },
    sources: [gdpr('6', '1', 'b'), gdpr('6', '1', 'f')],
  },
  'not-their-service': {
    text: {
      nl: 'Het bericht gaat over een dienst die de ontvanger niet gebruikt',
      en: 'The message concerns a service that the recipient does not use',
      de: 'Die Nachricht betrifft einen Dienst, den der Empfänger nicht nutzt',
    },
    sources: [gdpr('6', '1', 'b'), gdpr('6', '1', 'f')],
  },
  'duty-not-owed': {
    text: {
      nl: 'De wettelijke plicht waarop het bericht berust, geldt niet tegenover deze ontvanger',
      en: 'The legal duty on which the message rests is not owed to this recipient',
      de: 'Die gesetzliche Pflicht, auf der die Nachricht beruht, besteht gegenüber diesem Empfänger nicht',
    },
    sources: [gdpr('6', '1', 'c')],
  },
  'no-service-relation': {
    text: {
      nl: ({ sender }) => `De ontvanger neemt niets af van ${sender} en gebruikt er niets van`,
      en: ({ sender }) => `The recipient neither buys nor uses anything from ${sender}`,
      de: ({ sender }) => `Der Empfänger bezieht und nutzt nichts von ${sender}`,
    },
    sources: [gdpr('6', '1', 'b'), gdpr('6', '1', 'f')],
  },
} as const satisfies Readonly<Record<string, ReasonText>>;
