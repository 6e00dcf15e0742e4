import type { ReasonText } from '../bases.ts';
import { gdpr, gdprDefinition, tw } from '../explanation/source.ts';

/** Nothing on record speaks for the mail. */
export const noBasis = {
  'nothing-to-confirm': {
    text: {
      nl: 'Er is geen recente aanmelding of afmelding die te bevestigen valt',
      en: 'There is no recent sign-up or opt-out to confirm',
      de: 'Es gibt keine aktuelle An- oder Abmeldung, die zu bestätigen wäre',
    },
    sources: [gdpr('6', '1', 'f')],
  },
  'other-scope': {
    text: {
      nl: ({ act, scope }) =>
        `De ontvanger gaf${act.on} toestemming voor iets anders, en niet voor ${scope}`,
      en: ({ act, scope }) =>
        `The recipient consented${act.on} to something else, and not to ${scope}`,
      de: ({ act, scope }) =>
        `Der Empfänger hat${act.on} in etwas anderes eingewilligt, nicht aber in ${scope}`,
    },
    sources: [gdprDefinition(11), gdpr('7')],
  },
  'user-no-own-consent': {
    text: {
      nl: 'De ontvanger gebruikt wat een klant heeft afgenomen, en de toestemming van die klant geldt niet voor de gebruikers',
      en: 'The recipient uses what a customer has bought, and that customer’s consent does not extend to the users',
      de: 'Der Empfänger nutzt, was ein Kunde gekauft hat, und die Einwilligung dieses Kunden gilt nicht für die Nutzer',
    },
    sources: [tw('11.7', '1'), tw('11.1', undefined, 'a')],
  },
  'no-consent': {
    text: {
      nl: ({ scope }) =>
        `Voor ${scope} is geen toestemming van de ontvanger vastgelegd, en geen uitzondering is van toepassing`,
      en: ({ scope }) =>
        `There is no consent of the recipient to ${scope} on record, and no exception applies`,
      de: ({ scope }) =>
        `Es ist keine Einwilligung des Empfängers in ${scope} festgehalten, und keine Ausnahme greift ein`,
    },
    sources: [tw('11.7', '1')],
  },
} as const satisfies Readonly<Record<string, ReasonText>>;
