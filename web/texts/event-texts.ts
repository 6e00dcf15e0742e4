import type {
  Actor,
  CollectionMethod,
  ConsentEventType,
} from '../../shared/consent/event/consent-event.ts';
import type { Translated } from '../../shared/kernel/language.ts';

/** What a consent event says, before a colon and the name of its scope. */
export const eventTexts: Readonly<Record<ConsentEventType, Translated>> = {
  requested: { nl: 'Bevestiging gevraagd', en: 'Confirmation asked', de: 'Bestätigung angefragt' },
  granted: { nl: 'Toestemming gegeven', en: 'Consent given', de: 'Einwilligung erteilt' },
  confirmed: { nl: 'Toestemming bevestigd', en: 'Consent confirmed', de: 'Einwilligung bestätigt' },
  refused: { nl: 'Toestemming geweigerd', en: 'Consent refused', de: 'Einwilligung abgelehnt' },
  withdrawn: { nl: 'Gestopt', en: 'Stopped', de: 'Abgemeldet' },
  objected: { nl: 'Bezwaar gemaakt', en: 'Objected', de: 'Widersprochen' },
  resumed: { nl: 'Weer aangezet', en: 'Switched on again', de: 'Wieder eingeschaltet' },
  expired: { nl: 'Toestemming verlopen', en: 'Consent expired', de: 'Einwilligung abgelaufen' },
  invalidated: {
    nl: 'Toestemming vervallen',
    en: 'Consent no longer valid',
    de: 'Einwilligung nicht mehr gültig',
  },
  imported: {
    nl: 'Overgenomen uit een ander bestand',
    en: 'Taken over from another file',
    de: 'Aus einem anderen Bestand übernommen',
  },
  suppressed: { nl: 'Adres geblokkeerd', en: 'Address blocked', de: 'Adresse gesperrt' },
  reinstated: {
    nl: 'Adres weer vrijgegeven',
    en: 'Address released',
    de: 'Adresse wieder freigegeben',
  },
  'address-changed': { nl: 'Adres gewijzigd', en: 'Address changed', de: 'Adresse geändert' },
  rectified: { nl: 'Gegevens verbeterd', en: 'Data corrected', de: 'Daten berichtigt' },
};

/** By which way it reached us. */
export const methodTexts: Readonly<Record<CollectionMethod, Translated>> = {
  'web-form': { nl: 'op een webformulier', en: 'on a web form', de: 'in einem Webformular' },
  'double-opt-in-link': {
    nl: 'met de link in een mail',
    en: 'by the link in a mail',
    de: 'über den Link in einer E-Mail',
  },
  'preference-centre': { nl: 'op deze pagina', en: 'on this page', de: 'auf dieser Seite' },
  'one-click-unsubscribe': {
    nl: 'met de afmeldlink',
    en: 'by the unsubscribe link',
    de: 'über den Abmeldelink',
  },
  reply: {
    nl: 'in een antwoord op een mail',
    en: 'in an answer to a mail',
    de: 'in einer Antwort auf eine E-Mail',
  },
  import: { nl: 'uit een bestand', en: 'from a file', de: 'aus einer Datei' },
  phone: { nl: 'per telefoon', en: 'by telephone', de: 'telefonisch' },
  paper: { nl: 'op papier', en: 'on paper', de: 'auf Papier' },
  api: {
    nl: 'via een systeem van de afzender',
    en: 'through a system of the sender',
    de: 'über ein System des Absenders',
  },
  'feedback-loop': {
    nl: 'melding van uw mailprovider',
    en: 'report by your mail provider',
    de: 'Meldung Ihres E-Mail-Anbieters',
  },
  bounce: { nl: 'mail kwam terug', en: 'mail came back', de: 'E-Mail kam zurück' },
};

/** Who said it. */
export const actorTexts: Readonly<Record<Actor['kind'], Translated>> = {
  subject: { nl: 'door u', en: 'by you', de: 'von Ihnen' },
  guardian: {
    nl: 'door uw ouder of voogd',
    en: 'by your parent or guardian',
    de: 'von Ihrem Elternteil oder Vormund',
  },
  operator: { nl: 'door een medewerker', en: 'by a member of staff', de: 'von einem Mitarbeiter' },
  import: { nl: 'overgenomen', en: 'taken over', de: 'übernommen' },
  system: { nl: 'automatisch', en: 'automatically', de: 'automatisch' },
};
