import { gdpr, gdprRecital, type Source, tw } from './explanation/source.ts';
import type { Sentence } from './explanation/told.ts';

/** What an allowed mail can rest on. A new one needs its texts and its source, or nothing compiles. */
export const bases = {
  consent: {
    text: {
      nl: ({ act, scope, sender }) =>
        act.byGuardian
          ? `Een ouder of voogd gaf${act.on} namens de ontvanger toestemming aan ${sender} voor ${scope}${act.shown}`
          : `De ontvanger gaf${act.on} zelf toestemming aan ${sender} voor ${scope}${act.shown}`,
      en: ({ act, scope, sender }) =>
        act.byGuardian
          ? `A parent or guardian consented on behalf of the recipient${act.on} to ${scope} from ${sender}${act.shown}`
          : `The recipient consented${act.on} to ${scope} from ${sender}${act.shown}`,
      de: ({ act, scope, sender }) =>
        act.byGuardian
          ? `Ein Elternteil oder Vormund hat${act.on} für den Empfänger gegenüber ${sender} in ${scope} eingewilligt${act.shown}`
          : `Der Empfänger hat${act.on} selbst gegenüber ${sender} in ${scope} eingewilligt${act.shown}`,
    },
    sources: [tw('11.7', '1'), gdpr('6', '1', 'a'), gdpr('7')],
  },
  'soft-opt-in': {
    text: {
      nl: ({ sale, isFree, sender }) =>
        isFree
          ? `De ontvanger opende${sale.on} een gratis account bij ${sender}, gaf daarbij dit adres op en maakte geen bezwaar tegen aanbiedingen van eigen, gelijksoortige diensten`
          : `De ontvanger kocht${sale.on} iets van ${sender}, gaf daarbij dit adres op en maakte geen bezwaar tegen aanbiedingen van eigen, gelijksoortige producten of diensten`,
      en: ({ sale, isFree, sender }) =>
        isFree
          ? `The recipient opened a free account with ${sender}${sale.on}, gave this address then and did not object to offers of similar services of its own`
          : `The recipient bought from ${sender}${sale.on}, gave this address then and did not object to offers of similar products or services of its own`,
      de: ({ sale, isFree, sender }) =>
        isFree
          ? `Der Empfänger hat${sale.on} bei ${sender} ein kostenloses Konto eröffnet, dabei diese Adresse angegeben und der Werbung für eigene ähnliche Dienste nicht widersprochen`
          : `Der Empfänger hat${sale.on} bei ${sender} gekauft, dabei diese Adresse angegeben und der Werbung für eigene ähnliche Waren oder Dienstleistungen nicht widersprochen`,
    },
    sources: [tw('11.7', '4')],
  },
  donation: {
    text: {
      nl: ({ donation, sender }) =>
        `De ontvanger gaf${donation.on} een donatie aan ${sender}, gaf daarbij dit adres op en maakte geen bezwaar tegen berichten over het eigen doel van deze organisatie`,
      en: ({ donation, sender }) =>
        `The recipient made a donation to ${sender}${donation.on}, gave this address then and did not object to messages about the organisation’s own cause`,
      de: ({ donation, sender }) =>
        `Der Empfänger hat${donation.on} an ${sender} gespendet, dabei diese Adresse angegeben und Nachrichten über die eigenen Ziele der Organisation nicht widersprochen`,
    },
    sources: [tw('11.7', '5')],
  },
  'published-address': {
    text: {
      nl: ({ publication }) =>
        `De ontvanger heeft dit adres gepubliceerd om juist zulke berichten te ontvangen; dat is${publication.on} vastgelegd`,
      en: ({ publication }) =>
        `The recipient published this address in order to receive messages of just this kind, as recorded${publication.on}`,
      de: ({ publication }) =>
        `Der Empfänger hat diese Adresse gerade für den Empfang solcher Nachrichten veröffentlicht; das wurde${publication.on} festgehalten`,
    },
    sources: [tw('11.7', '3', 'a')],
  },
  'non-eea-professional': {
    text: {
      nl: 'De ontvanger handelt zakelijk en is buiten de Europese Economische Ruimte gevestigd, en de regels van zijn land zijn nagegaan',
      en: 'The recipient acts in business and is established outside the European Economic Area, and the rules of its country have been checked',
      de: 'Der Empfänger handelt geschäftlich und ist außerhalb des Europäischen Wirtschaftsraums niedergelassen, und die Regeln seines Landes wurden geprüft',
    },
    sources: [tw('11.7', '3', 'b')],
  },
  contract: {
    text: {
      nl: ({ sender }) =>
        `Het bericht is nodig om de overeenkomst tussen de ontvanger en ${sender} uit te voeren`,
      en: ({ sender }) =>
        `The message is necessary to perform the contract between the recipient and ${sender}`,
      de: ({ sender }) =>
        `Die Nachricht ist zur Erfüllung des Vertrags zwischen dem Empfänger und ${sender} erforderlich`,
    },
    sources: [gdpr('6', '1', 'b')],
  },
  'legitimate-interest': {
    text: {
      nl: 'Het bericht is nodig voor een gerechtvaardigd belang en gaat deze ontvanger zelf aan',
      en: 'The message is necessary for a legitimate interest and concerns this recipient directly',
      de: 'Die Nachricht ist zur Wahrung eines berechtigten Interesses erforderlich und betrifft diesen Empfänger selbst',
    },
    sources: [gdpr('6', '1', 'f')],
  },
  'public-task': {
    text: {
      nl: ({ sender }) =>
        `Het bericht hoort bij een taak van algemeen belang die ${sender} voor de ontvanger vervult`,
      en: ({ sender }) =>
        `The message is part of a task in the public interest that ${sender} carries out for the recipient`,
      de: ({ sender }) =>
        `Die Nachricht gehört zu einer Aufgabe im öffentlichen Interesse, die von ${sender} für den Empfänger wahrgenommen wird`,
    },
    sources: [gdpr('6', '1', 'e'), gdpr('6', '3')],
  },
  'legal-obligation': {
    text: {
      nl: ({ sender }) => `De wet verplicht ${sender} om dit bericht aan de ontvanger te sturen`,
      en: ({ sender }) => `The law obliges ${sender} to send this message to the recipient`,
      de: ({ sender }) =>
        `Für ${sender} besteht eine gesetzliche Pflicht, dem Empfänger diese Nachricht zu senden`,
    },
    sources: [gdpr('6', '1', 'c')],
  },
  'vital-interest': {
    text: {
      nl: 'Het leven of de gezondheid van de ontvanger staat op het spel',
      en: 'The life or health of the recipient is at stake',
      de: 'Leben oder Gesundheit des Empfängers stehen auf dem Spiel',
    },
    sources: [gdpr('6', '1', 'd'), gdprRecital(46)],
  },
} as const satisfies Readonly<Record<string, ReasonText>>;

/** What a lawyer reads about one basis or reason: a sentence in every language, and its sources. */
export type ReasonText = { readonly text: Sentence; readonly sources: readonly Source[] };

/** What an allowed mail rests on; closed. */
export type Basis = keyof typeof bases;
