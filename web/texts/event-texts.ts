import type {
  Actor,
  CollectionMethod,
  ConsentEventType,
} from '../../shared/consent/event/consent-event.ts';
import type { ConsentStatus } from '../../shared/consent/fold/consent-state.ts';
import type { Translated } from '../../shared/kernel/language.ts';

/** What a consent event says, before a colon and the name of its scope. */
export const eventTexts: Readonly<Record<ConsentEventType, Translated>> = {
  requested: { nl: 'Bevestiging gevraagd', en: 'Confirmation asked' },
  granted: { nl: 'Toestemming gegeven', en: 'Consent given' },
  confirmed: { nl: 'Toestemming bevestigd', en: 'Consent confirmed' },
  refused: { nl: 'Toestemming geweigerd', en: 'Consent refused' },
  withdrawn: { nl: 'Gestopt', en: 'Stopped' },
  objected: { nl: 'Bezwaar gemaakt', en: 'Objected' },
  expired: { nl: 'Toestemming verlopen', en: 'Consent expired' },
  invalidated: { nl: 'Toestemming vervallen', en: 'Consent no longer valid' },
  imported: { nl: 'Overgenomen uit een ander bestand', en: 'Taken over from another file' },
  suppressed: { nl: 'Adres geblokkeerd', en: 'Address blocked' },
  reinstated: { nl: 'Adres weer vrijgegeven', en: 'Address released' },
  'address-changed': { nl: 'Adres gewijzigd', en: 'Address changed' },
  rectified: { nl: 'Gegevens verbeterd', en: 'Data corrected' },
};

/** By which way it reached us. */
export const methodTexts: Readonly<Record<CollectionMethod, Translated>> = {
  'web-form': { nl: 'op een webformulier', en: 'on a web form' },
  'double-opt-in-link': { nl: 'met de link in een mail', en: 'by the link in a mail' },
  'preference-centre': { nl: 'op deze pagina', en: 'on this page' },
  'one-click-unsubscribe': { nl: 'met de afmeldlink', en: 'by the unsubscribe link' },
  reply: { nl: 'in een antwoord op een mail', en: 'in an answer to a mail' },
  import: { nl: 'uit een bestand', en: 'from a file' },
  phone: { nl: 'per telefoon', en: 'by telephone' },
  paper: { nl: 'op papier', en: 'on paper' },
  api: { nl: 'via een systeem van de afzender', en: 'through a system of the sender' },
  'feedback-loop': { nl: 'melding van uw mailprovider', en: 'report by your mail provider' },
  bounce: { nl: 'mail kwam terug', en: 'mail came back' },
};

/** Who said it. */
export const actorTexts: Readonly<Record<Actor['kind'], Translated>> = {
  subject: { nl: 'door u', en: 'by you' },
  guardian: { nl: 'door uw ouder of voogd', en: 'by your parent or guardian' },
  operator: { nl: 'door een medewerker', en: 'by a member of staff' },
  import: { nl: 'overgenomen', en: 'taken over' },
  system: { nl: 'automatisch', en: 'automatically' },
};

type StatusText = (date: string) => string;

/** How one choice stands, and since when. */
export const statusTexts: Readonly<Record<ConsentStatus, Translated<StatusText>>> = {
  granted: {
    nl: (date) => `Aan sinds ${date}`,
    en: (date) => `On since ${date}`,
  },
  pending: {
    nl: (date) => `Wacht sinds ${date} op de bevestiging uit uw mail`,
    en: (date) => `Waiting since ${date} for the confirmation from your mail`,
  },
  refused: {
    nl: (date) => `Uit: u zei nee op ${date}`,
    en: (date) => `Off: you said no on ${date}`,
  },
  withdrawn: {
    nl: (date) => `Uit sinds ${date}`,
    en: (date) => `Off since ${date}`,
  },
  objected: {
    nl: (date) => `Uit sinds ${date}: u maakte bezwaar`,
    en: (date) => `Off since ${date}: you objected`,
  },
  expired: {
    nl: (date) => `Uit: verlopen op ${date}`,
    en: (date) => `Off: expired on ${date}`,
  },
  invalidated: {
    nl: (date) => `Uit: de tekst is veranderd op ${date}`,
    en: (date) => `Off: the text changed on ${date}`,
  },
  unproven: {
    nl: (date) => `Uit: het bewijs van ${date} telt niet`,
    en: (date) => `Off: the proof of ${date} does not count`,
  },
};

/** How a choice stands that nobody ever asked for. */
export const neverAsked: Translated = { nl: 'Uit', en: 'Off' };
