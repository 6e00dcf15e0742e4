import type { Actor } from '../../shared/consent/event/consent-event.ts';
import { formatDate } from '../../shared/kernel/format-date.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Language, Translated } from '../../shared/kernel/language.ts';
import type { Basis } from '../../shared/policy/bases.ts';

/** Why somebody gets mail, as it is told to that person: `want u kocht op 3 mei 2026 bij …`. */
export const groundText = (ground: GroundView, sender: string, language: Language): string => {
  const { basis, at, by = 'subject', isFree = false } = ground;
  const on = at === undefined ? '' : dated[language](formatDate(at, language));
  return basis === 'consent'
    ? consents[by][language](on, sender)
    : (isFree ? freeAccount : texts[basis])[language](on, sender);
};

/** What mail rests on, as far as a page tells it. */
export type GroundView = {
  readonly basis: Basis;
  readonly at?: Instant;
  readonly by?: Actor['kind'];
  readonly isFree?: boolean;
};

const dated: Translated<(date: string) => string> = {
  nl: (date) => ` op ${date}`,
  en: (date) => ` on ${date}`,
  de: (date) => ` am ${date}`,
};

type Text = Translated<(on: string, sender: string) => string>;

const recorded: Text = {
  nl: (on, sender) => `want bij ${sender} is${on} vastgelegd dat u ja zei`,
  en: (on, sender) => `because ${sender} recorded${on} that you said yes`,
  de: (on, sender) => `weil bei ${sender}${on} festgehalten wurde, dass Sie Ja gesagt haben`,
};

const consents: Readonly<Record<Actor['kind'], Text>> = {
  subject: {
    nl: (on) => `want u zei ja${on}`,
    en: (on) => `because you said yes${on}`,
    de: (on) => `weil Sie${on} Ja gesagt haben`,
  },
  guardian: {
    nl: (on) => `want uw ouder of voogd zei ja${on}`,
    en: (on) => `because your parent or guardian said yes${on}`,
    de: (on) => `weil Ihr Elternteil oder Vormund${on} Ja gesagt hat`,
  },
  operator: recorded,
  import: recorded,
  system: recorded,
};

const freeAccount: Text = {
  nl: (on, sender) => `want u opende${on} een account bij ${sender}`,
  en: (on, sender) => `because you opened an account with ${sender}${on}`,
  de: (on, sender) => `weil Sie${on} ein Konto bei ${sender} eröffnet haben`,
};

const texts: Readonly<Record<Exclude<Basis, 'consent'>, Text>> = {
  'soft-opt-in': {
    nl: (on, sender) => `want u kocht${on} iets van ${sender}`,
    en: (on, sender) => `because you bought something from ${sender}${on}`,
    de: (on, sender) => `weil Sie${on} bei ${sender} gekauft haben`,
  },
  donation: {
    nl: (on, sender) => `want u gaf${on} aan ${sender}`,
    en: (on, sender) => `because you gave to ${sender}${on}`,
    de: (on, sender) => `weil Sie${on} an ${sender} gespendet haben`,
  },
  'published-address': {
    nl: (on) => `want dit adres is hiervoor gepubliceerd${on === '' ? '' : ` (gezien${on})`}`,
    en: (on) => `because this address is published for it${on === '' ? '' : ` (seen${on})`}`,
    de: (on) => `weil diese Adresse dafür veröffentlicht ist${on === '' ? '' : ` (gesehen${on})`}`,
  },
  'non-eea-professional': {
    nl: () => 'want u handelt zakelijk en bent buiten Europa gevestigd',
    en: () => 'because you act in business and are established outside Europe',
    de: () => 'weil Sie geschäftlich handeln und außerhalb Europas ansässig sind',
  },
  contract: {
    nl: (_, sender) => `want dit hoort bij uw overeenkomst met ${sender}`,
    en: (_, sender) => `because it is part of your contract with ${sender}`,
    de: (_, sender) => `weil es zu Ihrem Vertrag mit ${sender} gehört`,
  },
  'legitimate-interest': {
    nl: () => 'want het gaat over een dienst die u gebruikt',
    en: () => 'because it concerns a service that you use',
    de: () => 'weil es einen Dienst betrifft, den Sie nutzen',
  },
  'public-task': {
    nl: (_, sender) => `want het hoort bij de publieke taak van ${sender}`,
    en: (_, sender) => `because it is part of the public task of ${sender}`,
    de: (_, sender) => `weil es zur öffentlichen Aufgabe von ${sender} gehört`,
  },
  'legal-obligation': {
    nl: (_, sender) => `want de wet verplicht ${sender} ertoe`,
    en: (_, sender) => `because the law obliges ${sender} to send it`,
    de: (_, sender) => `weil ${sender} gesetzlich dazu verpflichtet ist`,
  },
  'vital-interest': {
    nl: () => 'want uw leven of gezondheid kan ervan afhangen',
    en: () => 'because your life or health may depend on it',
    de: () => 'weil Ihr Leben oder Ihre Gesundheit davon abhängen kann',
  },
};

/** All words of grounds, as a language file holds them. */
export const groundTexts = { dated, consents, freeAccount, bases: texts } as const;
