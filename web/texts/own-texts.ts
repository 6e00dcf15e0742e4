import type { PersonRequest } from '../../shared/consent/request/person-request.ts';
import type { Role } from '../../shared/contacts/relationship.ts';
import type { Translated } from '../../shared/kernel/language.ts';

type Kind = { readonly name: string; readonly ask: string };

/** Texts of the page of one's own data, and of the receipt for what is asked there. */
export const ownTexts: Translated<{
  readonly title: string;
  readonly lead: (sender: string) => string;
  readonly file: string;
  readonly who: string;
  readonly yes: string;
  readonly noSource: string;
  readonly fields: Readonly<
    Record<
      'address' | 'name' | 'language' | 'country' | 'birthDate' | 'business' | 'source' | 'since',
      string
    >
  >;
  readonly relations: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly known: string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly bought: (date: string) => string;
  readonly gave: (date: string) => string;
  readonly published: (url: string, date: string) => string;
  readonly choices: string;
  readonly noChoices: string;
  readonly mails: string;
  readonly noMails: string;
  readonly aMail: string;
  readonly requests: string;
  readonly waits: (date: string) => string;
  readonly answered: (reason: string) => string;
  readonly ask: string;
  readonly askLead: string;
  readonly what: string;
  readonly note: string;
  readonly send: string;
  readonly kinds: Readonly<Record<PersonRequest['kind'], Kind>>;
  readonly receipt: string;
  readonly received: (moment: string) => string;
  readonly due: (sender: string, date: string) => string;
  readonly reference: (id: string) => string;
  readonly back: string;
}> = {
  nl: {
    title: 'Mijn gegevens',
    lead: (sender) =>
      `Dit heeft ${sender} van u vastgelegd. U kunt het lezen, afdrukken en bewaren.`,
    file: 'Bewaar als bestand (JSON)',
    who: 'Wie u bent',
    yes: 'ja',
    noSource: 'niet vastgelegd',
    fields: {
      address: 'Adres',
      name: 'Naam',
      language: 'Taal van de mails',
      country: 'Land',
      birthDate: 'Geboortedatum',
      business: 'Handelt zakelijk',
      source: 'Waar uw adres vandaan komt',
      since: 'Bekend sinds',
    },
    relations: 'Waarom u bekend bent',
    roles: { customer: 'Klant', user: 'Gebruiker', donor: 'Donateur', prospect: 'Belangstellende' },
    known: 'Bekend',
    since: (date) => `sinds ${date}`,
    until: (date) => `tot ${date}`,
    bought: (date) => `gekocht op ${date}`,
    gave: (date) => `gegeven op ${date}`,
    published: (url, date) => `Adres gepubliceerd op ${url}, gezien op ${date}`,
    choices: 'Wat aan staat',
    noChoices: 'Er staat niets aan.',
    mails: 'Mails die u kreeg',
    noMails: 'U kreeg nog geen mail.',
    aMail: 'een mail',
    requests: 'Wat u vroeg',
    waits: (date) => `wacht op antwoord, uiterlijk ${date}`,
    answered: (reason) => `beantwoord${reason === '' ? '' : `: ${reason}`}`,
    ask: 'Iets vragen',
    askLead: 'Een medewerker leest het en antwoordt binnen een maand.',
    what: 'Wat wilt u?',
    note: 'Toelichting, bijvoorbeeld wat er niet klopt',
    send: 'Versturen',
    kinds: {
      rectification: { name: 'Verbetering', ask: 'Gegevens laten verbeteren' },
      erasure: { name: 'Wissen', ask: 'Mijn gegevens laten wissen' },
      objection: {
        name: 'Bezwaar tegen servicemail',
        ask: 'Bezwaar maken tegen mail over een dienst',
      },
      access: { name: 'Inzage', ask: 'Meer weten dan hier staat' },
      complaint: { name: 'Klacht', ask: 'Klagen: ik heb hier nooit om gevraagd' },
    },
    receipt: 'Uw vraag is ontvangen',
    received: (moment) => `ontvangen op ${moment}.`,
    due: (sender, date) =>
      `${sender} antwoordt uiterlijk ${date}. Bewaar deze pagina of druk haar af.`,
    reference: (id) => `Kenmerk: ${id}`,
    back: 'Terug naar mijn gegevens',
  },
  en: {
    title: 'My data',
    lead: (sender) => `This is what ${sender} recorded about you, to read, print and keep.`,
    file: 'Keep as a file (JSON)',
    who: 'Who you are',
    yes: 'yes',
    noSource: 'not recorded',
    fields: {
      address: 'Address',
      name: 'Name',
      language: 'Language of the mails',
      country: 'Country',
      birthDate: 'Date of birth',
      business: 'Acts in business',
      source: 'Where your address came from',
      since: 'Known since',
    },
    relations: 'Why you are known',
    roles: { customer: 'Customer', user: 'User', donor: 'Donor', prospect: 'Interested' },
    known: 'Known',
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    bought: (date) => `bought on ${date}`,
    gave: (date) => `gave on ${date}`,
    published: (url, date) => `Address published at ${url}, seen on ${date}`,
    choices: 'What is on',
    noChoices: 'Nothing is on.',
    mails: 'Mails that you got',
    noMails: 'You got no mail yet.',
    aMail: 'a mail',
    requests: 'What you asked',
    waits: (date) => `waits for an answer, by ${date}`,
    answered: (reason) => `answered${reason === '' ? '' : `: ${reason}`}`,
    ask: 'Ask something',
    askLead: 'A person reads it and answers within a month.',
    what: 'What do you want?',
    note: 'More about it, for example what is wrong',
    send: 'Send',
    kinds: {
      rectification: { name: 'Correction', ask: 'To have data corrected' },
      erasure: { name: 'Erasure', ask: 'To have my data erased' },
      objection: { name: 'Objection to service mail', ask: 'To object to mail about a service' },
      access: { name: 'Access', ask: 'To know more than this page shows' },
      complaint: { name: 'Complaint', ask: 'To complain: I never asked for this' },
    },
    receipt: 'Your request has been received',
    received: (moment) => `received on ${moment}.`,
    due: (sender, date) => `${sender} answers by ${date}. Keep or print this page.`,
    reference: (id) => `Reference: ${id}`,
    back: 'Back to my data',
  },
  de: {
    title: 'Meine Daten',
    lead: (sender) =>
      `Das ist bei ${sender} über Sie festgehalten. Sie können es lesen, drucken und aufbewahren.`,
    file: 'Als Datei aufbewahren (JSON)',
    who: 'Wer Sie sind',
    yes: 'ja',
    noSource: 'nicht festgehalten',
    fields: {
      address: 'Adresse',
      name: 'Name',
      language: 'Sprache der E-Mails',
      country: 'Land',
      birthDate: 'Geburtsdatum',
      business: 'Handelt geschäftlich',
      source: 'Woher Ihre Adresse stammt',
      since: 'Bekannt seit',
    },
    relations: 'Warum Sie bekannt sind',
    roles: { customer: 'Kunde', user: 'Nutzer', donor: 'Spender', prospect: 'Interessent' },
    known: 'Bekannt',
    since: (date) => `seit ${date}`,
    until: (date) => `bis ${date}`,
    bought: (date) => `gekauft am ${date}`,
    gave: (date) => `gespendet am ${date}`,
    published: (url, date) => `Adresse veröffentlicht unter ${url}, gesehen am ${date}`,
    choices: 'Was an ist',
    noChoices: 'Nichts ist an.',
    mails: 'E-Mails, die Sie erhielten',
    noMails: 'Sie haben noch keine E-Mail erhalten.',
    aMail: 'eine E-Mail',
    requests: 'Was Sie verlangt haben',
    waits: (date) => `wartet auf Antwort, spätestens am ${date}`,
    answered: (reason) => `beantwortet${reason === '' ? '' : `: ${reason}`}`,
    ask: 'Etwas verlangen',
    askLead: 'Ein Mensch liest es und antwortet innerhalb eines Monats.',
    what: 'Was möchten Sie?',
    note: 'Mehr dazu, zum Beispiel was nicht stimmt',
    send: 'Absenden',
    kinds: {
      rectification: { name: 'Berichtigung', ask: 'Daten berichtigen lassen' },
      erasure: { name: 'Löschung', ask: 'Meine Daten löschen lassen' },
      objection: {
        name: 'Widerspruch gegen Servicemails',
        ask: 'E-Mails zu einem Dienst widersprechen',
      },
      access: { name: 'Auskunft', ask: 'Mehr wissen, als hier steht' },
      complaint: { name: 'Beschwerde', ask: 'Mich beschweren: Ich habe das nie verlangt' },
    },
    receipt: 'Ihr Anliegen ist eingegangen',
    received: (moment) => `eingegangen am ${moment}.`,
    due: (sender, date) =>
      `${sender} antwortet spätestens am ${date}. Bewahren Sie diese Seite auf oder drucken Sie sie.`,
    reference: (id) => `Aktenzeichen: ${id}`,
    back: 'Zurück zu meinen Daten',
  },
};
