import type { ReasonText } from '../bases.ts';
import {
  eCommerce,
  ePrivacy,
  gdpr,
  gdprDefinition,
  gdprObjection,
  tw,
} from '../explanation/source.ts';

/** The sender or the message itself lacks something, whoever receives it. */
export const form = {
  'sender-incomplete': {
    text: {
      nl: 'De naam of het postadres van de afzender ontbreekt',
      en: 'The sender has no legal name or no postal address on record',
      de: 'Name oder Postanschrift des Absenders fehlen',
    },
    sources: [tw('11.7', '7')],
  },
  'identity-missing': {
    text: {
      nl: 'Het bericht vermeldt niet wie de afzender werkelijk is en op welk adres men zich kan afmelden',
      en: 'The message does not state the real identity of the sender and an address for opting out',
      de: 'Die Nachricht nennt weder die wahre Identität des Absenders noch eine Anschrift für die Abmeldung',
    },
    sources: [tw('11.7', '7')],
  },
  'advertiser-unnamed': {
    text: {
      nl: 'Het bericht vermeldt niet wiens reclame het is',
      en: 'The message does not state whose advertising it is',
      de: 'Die Nachricht nennt nicht, wessen Werbung sie enthält',
    },
    sources: [eCommerce('6', 'b'), ePrivacy('13', '4')],
  },
  'opt-out-missing': {
    text: {
      nl: 'Het bericht biedt geen gratis en gemakkelijke manier om zich af te melden',
      en: 'The message offers no free and easy way to opt out',
      de: 'Die Nachricht bietet keine kostenlose und einfache Möglichkeit, sich abzumelden',
    },
    sources: [tw('11.7', '4', 'b'), gdpr('21', '4')],
  },
  'content-not-service': {
    text: {
      nl: 'Het bericht wordt als dienstbericht verstuurd, maar de inhoud is meer dan dat',
      en: 'The message is sent as a service message, but its content goes beyond that',
      de: 'Die Nachricht wird als Servicenachricht versendet, ihr Inhalt geht aber darüber hinaus',
    },
    sources: [tw('11.7', '1')],
  },
  'no-necessity': {
    text: {
      nl: 'Er is niet vastgelegd waarom dit dienstbericht nodig is',
      en: 'There is no record of why this service message is necessary',
      de: 'Es ist nicht festgehalten, warum diese Servicenachricht erforderlich ist',
    },
    sources: [gdpr('5', '2'), gdpr('6', '1')],
  },
  'topic-retired': {
    text: {
      nl: 'De afzender heeft het onderwerp van dit bericht beëindigd en mailt er niet meer over',
      en: 'The sender has retired the topic of this message and no longer mails about it',
      de: 'Der Absender hat das Thema dieser Nachricht eingestellt und mailt nicht mehr darüber',
    },
    sources: [gdpr('5', '1', 'b')],
  },
  'entity-succeeded': {
    text: {
      nl: 'Een ander bedrijf heeft de afzender opgevolgd en daarmee diens klanten en toestemmingen overgenomen',
      en: 'Another company has succeeded the sender and taken over its customers and consents',
      de: 'Ein anderes Unternehmen ist Rechtsnachfolger des Absenders und hat dessen Kunden und Einwilligungen übernommen',
    },
    sources: [gdprDefinition(11), gdpr('5', '1', 'b')],
  },
  'stops-merging': {
    text: {
      nl: 'Afmeldingen die ook voor deze afzender gelden, worden nog verwerkt; tot dat klaar is, wacht de marketing',
      en: 'Opt-outs that also hold for this sender are still being processed, and its marketing waits until that is done',
      de: 'Abmeldungen, die auch für diesen Absender gelten, werden noch verarbeitet; bis dahin wartet die Werbung',
    },
    sources: [gdprObjection],
  },
} as const satisfies Readonly<Record<string, ReasonText>>;
