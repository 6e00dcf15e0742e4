import type { Translated } from '../../kernel/language.ts';
import { activities, type BuiltInActivity, type Purpose, purposes } from '../../kernel/purpose.ts';
import { type Basis, bases } from '../bases.ts';
import { basisOfSender } from '../basis-of-sender.ts';
import { gdpr, type Source, tw } from '../explanation/source.ts';
import { grounds } from '../grounds-for.ts';
import { type EntryName, generalEntries, type RunsOn } from './general-entries.ts';

/**
 * What the register of processing says of this service (GDPR art. 30(1)), but for who the controller is and
 * how long each kind of record is kept: both stand elsewhere. From the purposes of the code and the grounds
 * of the policy, so that it cannot differ from what is done.
 */
export const processingRegister = (runsOn: RunsOn): ProcessingRegister => ({
  entries: generalEntries(runsOn),
  purposes: purposes.map((purpose) => ({
    purpose,
    ...byPurpose[purpose],
    bases: basesOf(purpose).map((basis) => ({ basis, sources: bases[basis].sources })),
  })),
  activities: activities.map((activity) => ({
    activity,
    what: byActivity[activity],
    sources: activitySources,
  })),
});

export type ProcessingRegister = {
  readonly entries: Readonly<Record<EntryName, Translated>>;
  readonly purposes: readonly (Processing & {
    readonly purpose: Purpose;
    readonly bases: readonly { readonly basis: Basis; readonly sources: readonly Source[] }[];
  })[];
  readonly activities: readonly {
    readonly activity: BuiltInActivity;
    readonly what: Translated;
    readonly sources: readonly Source[];
  }[];
};

/** What the policy can let mail of a purpose rest on; of a public body some become its task. */
export const basesOf = (purpose: Purpose): readonly Basis[] => [
  ...new Set([
    ...grounds[purpose].map(({ basis }) => basis),
    ...grounds[purpose].map(({ basis }) => basisOfSender(basis, 'public-body')),
  ]),
];

type Processing = { readonly what: Translated; readonly whose: Translated };

/** Processing by purpose; a purpose without an entry does not compile. */
const byPurpose: Readonly<Record<Purpose, Processing>> = {
  commercial: {
    what: {
      nl: 'Aanbiedingen per e-mail',
      en: 'Offers by e-mail',
      de: 'Angebote per E-Mail',
    },
    whose: {
      nl: 'klanten, gebruikers, prospects en gepubliceerde zakelijke adressen',
      en: 'customers, users, prospects and published business addresses',
      de: 'Kunden, Nutzer, Interessenten und veröffentlichte Geschäftsadressen',
    },
  },
  ideological: {
    what: {
      nl: 'Berichten over een doel of overtuiging per e-mail',
      en: 'Messages about a cause or conviction by e-mail',
      de: 'Nachrichten über ein Anliegen oder eine Überzeugung per E-Mail',
    },
    whose: {
      nl: 'aanhangers, gebruikers en prospects',
      en: 'supporters, users and prospects',
      de: 'Unterstützer, Nutzer und Interessenten',
    },
  },
  charitable: {
    what: {
      nl: 'Fondsenwerving en berichten over een goed doel per e-mail',
      en: 'Fundraising and messages about a charity by e-mail',
      de: 'Spendenwerbung und Nachrichten über einen guten Zweck per E-Mail',
    },
    whose: {
      nl: 'donateurs, gebruikers en prospects',
      en: 'donors, users and prospects',
      de: 'Spender, Nutzer und Interessenten',
    },
  },
  contract: {
    what: {
      nl: 'Berichten die een overeenkomst of account nodig maakt',
      en: 'Messages that a contract or an account needs',
      de: 'Nachrichten, die ein Vertrag oder ein Konto braucht',
    },
    whose: { nl: 'klanten en gebruikers', en: 'customers and users', de: 'Kunden und Nutzer' },
  },
  security: {
    what: {
      nl: 'Waarschuwingen en onderhoud van een dienst',
      en: 'Warnings and maintenance of a service',
      de: 'Warnungen und Wartung eines Dienstes',
    },
    whose: { nl: 'klanten en gebruikers', en: 'customers and users', de: 'Kunden und Nutzer' },
  },
  'legal-duty': {
    what: {
      nl: 'Berichten die de wet de afzender verplicht te sturen',
      en: 'Messages that the law obliges the sender to send',
      de: 'Nachrichten, zu denen das Gesetz den Absender verpflichtet',
    },
    whose: {
      nl: 'wie de plicht geldt',
      en: 'those to whom the duty is owed',
      de: 'diejenigen, denen gegenüber die Pflicht besteht',
    },
  },
};

/** Processing beyond sending: each needs consent of its own. */
const byActivity: Readonly<Record<BuiltInActivity, Translated>> = {
  'tracking.open': {
    nl: 'Of en wanneer een mail geopend werd',
    en: 'Whether and when a mail was opened',
    de: 'Ob und wann eine Mail geöffnet wurde',
  },
  'tracking.click': {
    nl: 'Of en wanneer een link gevolgd werd',
    en: 'Whether and when a link was followed',
    de: 'Ob und wann ein Link aufgerufen wurde',
  },
  personalisation: {
    nl: 'Inhoud aanpassen aan eerder gedrag',
    en: 'Fitting content to earlier behaviour',
    de: 'Inhalte an früheres Verhalten anpassen',
  },
};

const activitySources: readonly Source[] = [tw('11.7a'), gdpr('6', '1', 'a')];
