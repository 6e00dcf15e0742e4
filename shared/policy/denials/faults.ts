import type { ReasonText } from '../bases.ts';
import { gdprDefinition, tw } from '../explanation/source.ts';

/** The decision could not be taken on what was known; doubt means no. */
export const faults = {
  'policy-error': {
    text: {
      nl: 'Bij het beoordelen ging iets mis, en bij twijfel wordt niet verstuurd',
      en: 'Something went wrong during the assessment, and in case of doubt nothing is sent',
      de: 'Bei der Prüfung ist ein Fehler aufgetreten, und im Zweifel wird nicht versendet',
    },
    sources: [],
  },
  'facts-unknown': {
    text: {
      nl: 'Over de ontvanger of het bericht is iets vastgelegd wat niet te beoordelen is, en bij twijfel wordt niet verstuurd',
      en: 'Something is on record about the recipient or the message that cannot be assessed, and in case of doubt nothing is sent',
      de: 'Über den Empfänger oder die Nachricht ist etwas festgehalten, das sich nicht beurteilen lässt, und im Zweifel wird nicht versendet',
    },
    sources: [],
  },
  'facts-contradictory': {
    text: {
      nl: 'De vastgelegde gegevens spreken elkaar tegen, en bij twijfel wordt niet verstuurd',
      en: 'The facts on record contradict each other, and in case of doubt nothing is sent',
      de: 'Die festgehaltenen Angaben widersprechen sich, und im Zweifel wird nicht versendet',
    },
    sources: [],
  },
  'date-in-future': {
    text: {
      nl: 'Een gegeven waarop het bericht zou berusten, draagt een datum in de toekomst',
      en: 'A fact on which the message would rest bears a date in the future',
      de: 'Eine Tatsache, auf die sich die Nachricht stützen würde, trägt ein Datum in der Zukunft',
    },
    sources: [],
  },
  'no-rule-set': {
    text: {
      nl: 'Voor dit moment is niet vastgelegd welk recht gold',
      en: 'The law in force at this moment is not on record',
      de: 'Für diesen Zeitpunkt ist nicht festgehalten, welches Recht galt',
    },
    sources: [],
  },
  'other-contact': {
    text: {
      nl: 'De vastgelegde toestemmingen zijn van iemand anders, en toestemming geldt alleen voor wie haar gaf',
      en: 'The consents on record are those of someone else, and consent only counts for the person who gave it',
      de: 'Die festgehaltenen Einwilligungen stammen von einer anderen Person, und eine Einwilligung gilt nur für die Person, die sie erteilt hat',
    },
    sources: [tw('11.7', '1')],
  },
  'other-sender': {
    text: {
      nl: 'De ontvanger is bekend bij een andere afzender, en toestemming gaat niet van de een op de ander over',
      en: 'The recipient is known to a different sender, and consent does not pass from one sender to another',
      de: 'Der Empfänger ist bei einem anderen Absender bekannt, und eine Einwilligung geht nicht von einem auf den anderen über',
    },
    sources: [tw('11.7', '1'), gdprDefinition(11)],
  },
} as const satisfies Readonly<Record<string, ReasonText>>;
