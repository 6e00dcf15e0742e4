import { html } from 'hono/html';
import { formatMoment } from '../../shared/kernel/format-date.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Language, Translated } from '../../shared/kernel/language.ts';
import { type Html, textOfHtml } from '../html.ts';
import type { PageSender } from '../layout.ts';

/** The fixed text of the mail with a link to one's own data or choices, which its reader asked for. */
export const ownLinkMail = (mail: OwnLinkMail) => {
  const { language, sender, url } = mail;
  const [asked, until, ignore] = bodyOf(mail);
  return {
    subject: texts[language][mail.about].subject(sender.legalName),
    text: `${[asked, url, '', until, ignore, '', signature(sender)].join('\n')}\n`,
    html: textOfHtml(htmlBody(mail)),
  };
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

const texts: Translated<Texts> = {
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
      asked: (sender) => `You switched on mail or measuring of ${sender}. Confirm it on this page:`,
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

const signature = ({ legalName, postalAddress, registration }: PageSender): string =>
  [legalName, postalAddress, registration].filter((part) => part !== undefined).join(', ');

const bodyOf = (mail: OwnLinkMail): readonly [string, string, string] => {
  const said = texts[mail.language];
  return [
    said[mail.about].asked(mail.sender.legalName),
    said.until(formatMoment(mail.expiresAt, mail.language)),
    said.ignore,
  ];
};

const htmlBody = (mail: OwnLinkMail): Html => {
  const { language, sender, url, about } = mail;
  const [asked, until, ignore] = bodyOf(mail);
  const said = texts[language][about];
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${said.subject(sender.legalName)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.6 system-ui,Segoe UI,Roboto,sans-serif">
<div style="max-width:34rem;margin:0 auto">
<p>${asked}</p>
<p style="margin:24px 0"><a href="${url}" style="display:inline-block;padding:12px 22px;border-radius:8px;background:#0b5f62;color:#ffffff;font-weight:600;text-decoration:none">${said.button}</a></p>
<p style="word-break:break-all">${url}</p>
<p>${until}</p>
<p>${ignore}</p>
<p style="margin-top:32px;font-size:14px">${signature(sender)}</p>
</div>
</body>
</html>
`;
};
