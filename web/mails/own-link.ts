import { formatMoment } from '../../shared/kernel/format-date.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Language, Translated } from '../../shared/kernel/language.ts';
import type { PageSender } from '../layout.ts';
import { type FixedMail, fixedMail } from './fixed-mail.ts';

/** The fixed text of the mail with a link to one's own data or choices, which its reader asked for. */
export const ownLinkMail = ({
  language,
  sender,
  url,
  about,
  expiresAt,
}: OwnLinkMail): FixedMail => {
  const { until, ignore, [about]: said } = ownLinkTexts[language];
  return fixedMail({
    language,
    sender,
    subject: said.subject(sender.legalName),
    before: [said.asked(sender.legalName)],
    url,
    button: said.button,
    after: [until(formatMoment(expiresAt, language)), ignore],
  });
};

type OwnLinkMail = {
  readonly language: Language;
  readonly sender: PageSender;
  readonly url: string;
  readonly about: 'data' | 'choices';
  readonly expiresAt: Instant;
};

type About = {
  readonly subject: (sender: string) => string;
  readonly asked: (sender: string) => string;
  readonly button: string;
};

type Texts = {
  readonly data: About;
  readonly choices: About;
  readonly until: (moment: string) => string;
  readonly ignore: string;
};

export const ownLinkTexts: Translated<Texts> = {
  nl: {
    data: {
      subject: (sender) => `Uw gegevens bij ${sender}`,
      asked: (sender) =>
        `U vroeg om te zien wat ${sender} van u heeft vastgelegd. Dat staat op deze pagina:`,
      button: 'Naar mijn gegevens',
    },
    choices: {
      subject: (sender) => `Bevestig uw keuze bij ${sender}`,
      asked: (sender) => `U zette mail of meten van ${sender} aan. Bevestig dat op deze pagina:`,
      button: 'Naar mijn keuze',
    },
    until: (moment) => `De link werkt tot ${moment}. Stuur deze mail niet door.`,
    ignore: 'Vroeg u hier niet om? Doe dan niets: er verandert niets.',
  },
  en: {
    data: {
      subject: (sender) => `Your data with ${sender}`,
      asked: (sender) => `You asked to see what ${sender} recorded about you. It is on this page:`,
      button: 'To my data',
    },
    choices: {
      subject: (sender) => `Confirm your choice with ${sender}`,
      asked: (sender) => `You switched on mail or measuring of ${sender}: confirm it on this page.`,
      button: 'To my choice',
    },
    until: (moment) => `The link works until ${moment}. Do not forward this mail.`,
    ignore: 'Did you not ask for this? Then do nothing: nothing changes.',
  },
  de: {
    data: {
      subject: (sender) => `Ihre Daten bei ${sender}`,
      asked: (sender) =>
        `Sie möchten sehen, was bei ${sender} über Sie festgehalten ist. Das steht auf dieser Seite:`,
      button: 'Zu meinen Daten',
    },
    choices: {
      subject: (sender) => `Bestätigen Sie Ihre Auswahl bei ${sender}`,
      asked: (sender) =>
        `Sie haben E-Mails oder Messung von ${sender} eingeschaltet. Bestätigen Sie dies auf dieser Seite:`,
      button: 'Zu meiner Auswahl',
    },
    until: (moment) => `Der Link funktioniert bis ${moment}. Leiten Sie diese E-Mail nicht weiter.`,
    ignore: 'Haben Sie das nicht angefordert? Dann tun Sie nichts: Es ändert sich nichts.',
  },
};
