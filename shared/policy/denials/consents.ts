import type { ReasonText } from '../bases.ts';
import { edpbConsent, gdpr, gdprDefinition, gdprRecital, tw } from '../explanation/source.ts';

/** There is a consent on record, and it does not hold. */
export const consents = {
  'other-entity': {
    text: {
      nl: ({ act }) =>
        `De toestemming${act.of} is aan een andere rechtspersoon gegeven, en nergens is vastgelegd dat deze afzender die heeft opgevolgd`,
      en: ({ act }) =>
        `The consent${act.of} was given to a different legal entity, and there is no record that this sender succeeded it`,
      de: ({ act }) =>
        `Die Einwilligung${act.of} wurde gegenüber einer anderen juristischen Person erteilt, und eine Rechtsnachfolge dieses Absenders ist nicht festgehalten`,
    },
    sources: [gdprDefinition(11), gdpr('7', '1'), tw('11.7', '1')],
  },
  'other-advertiser': {
    text: {
      nl: ({ advertiser }) =>
        `Het bericht is reclame van ${advertiser}, en de ontvanger gaf geen toestemming op een tekst die deze adverteerder noemt; zonder zulke toestemming mag de afzender hooguit eigen reclame sturen`,
      en: ({ advertiser }) =>
        `The message is advertising for ${advertiser}, and the recipient did not consent on a text that names this advertiser; without such consent the sender may at most send advertising of its own`,
      de: ({ advertiser }) =>
        `Die Nachricht ist Werbung für ${advertiser}, und der Empfänger hat nicht auf der Grundlage eines Textes eingewilligt, der diesen Werbetreibenden nennt; ohne eine solche Einwilligung darf der Absender allenfalls eigene Werbung versenden`,
    },
    sources: [gdprDefinition(11), gdpr('7', '1'), tw('11.7', '1')],
  },
  'minor-without-guardian': {
    text: {
      nl: ({ act }) =>
        `De toestemming${act.of} is door een minderjarige gegeven, zonder die van een ouder of voogd`,
      en: ({ act }) =>
        `The consent${act.of} was given by a minor, without that of a parent or guardian`,
      de: ({ act }) =>
        `Die Einwilligung${act.of} wurde von einem Minderjährigen ohne Zustimmung eines Elternteils oder Vormunds erteilt`,
    },
    sources: [gdpr('8', '1')],
  },
  'not-own-act': {
    text: {
      nl: ({ act }) => `De toestemming${act.of} is niet door de ontvanger zelf gegeven`,
      en: ({ act }) => `The consent${act.of} was not given by the recipient in person`,
      de: ({ act }) => `Die Einwilligung${act.of} wurde nicht vom Empfänger selbst erteilt`,
    },
    sources: [gdprDefinition(11)],
  },
  'no-proof': {
    text: {
      nl: ({ act }) =>
        `De toestemming${act.of} is niet te bewijzen: de tekst die werd getoond of de herkomst is niet vastgelegd`,
      en: ({ act }) =>
        `The consent${act.of} cannot be proven: the text that was shown or its origin is not on record`,
      de: ({ act }) =>
        `Die Einwilligung${act.of} lässt sich nicht nachweisen: Der angezeigte Text oder die Herkunft ist nicht festgehalten`,
    },
    sources: [tw('11.7', '1'), gdpr('7', '1')],
  },
  'not-affirmative': {
    text: {
      nl: ({ act }) =>
        `De toestemming${act.of} berust niet op een actieve handeling; zo is een vooraf aangevinkt vakje geen toestemming`,
      en: ({ act }) =>
        `The consent${act.of} does not rest on a clear affirmative act; a pre-ticked box, for instance, is not consent`,
      de: ({ act }) =>
        `Die Einwilligung${act.of} beruht nicht auf einer eindeutigen bestätigenden Handlung; ein vorangekreuztes Kästchen etwa ist keine Einwilligung`,
    },
    sources: [gdprDefinition(11), gdprRecital(32)],
  },
  conditional: {
    text: {
      nl: ({ act }) =>
        `De toestemming${act.of} was een voorwaarde voor iets anders en is dus niet vrij gegeven`,
      en: ({ act }) =>
        `The consent${act.of} was a condition for something else and so was not freely given`,
      de: ({ act }) =>
        `Die Einwilligung${act.of} war Bedingung für etwas anderes und wurde daher nicht freiwillig erteilt`,
    },
    sources: [gdpr('7', '4')],
  },
  unconfirmed: {
    text: {
      nl: ({ act }) => `De toestemming${act.of} is niet vanaf het e-mailadres zelf bevestigd`,
      en: ({ act }) => `The consent${act.of} was not confirmed from the e-mail address itself`,
      de: ({ act }) =>
        `Die Einwilligung${act.of} wurde nicht von der E-Mail-Adresse selbst aus bestätigt`,
    },
    sources: [gdpr('7', '1')],
  },
  pending: {
    text: {
      nl: ({ act }) => `De aanmelding${act.of} wacht nog op bevestiging door de ontvanger`,
      en: ({ act }) => `The sign-up${act.of} still awaits confirmation by the recipient`,
      de: ({ act }) => `Die Anmeldung${act.of} wartet noch auf die Bestätigung durch den Empfänger`,
    },
    sources: [gdpr('7', '1')],
  },
  expired: {
    text: {
      nl: ({ act }) => `De toestemming of aanmelding${act.of} is verlopen`,
      en: ({ act }) => `The consent or sign-up${act.of} has expired`,
      de: ({ act }) => `Die Einwilligung oder Anmeldung${act.of} ist abgelaufen`,
    },
    sources: [gdpr('5', '1', 'e'), edpbConsent('110-111')],
  },
  invalidated: {
    text: {
      nl: ({ act }) =>
        `De toestemming geldt niet meer, omdat het doel of de tekst${act.on} wezenlijk is veranderd`,
      en: ({ act }) =>
        `The consent no longer holds, because its purpose or text changed materially${act.on}`,
      de: ({ act }) =>
        `Die Einwilligung gilt nicht mehr, weil sich ihr Zweck oder Text${act.on} wesentlich geändert hat`,
    },
    sources: [edpbConsent('110')],
  },
} as const satisfies Readonly<Record<string, ReasonText>>;
