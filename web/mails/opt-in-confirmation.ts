import { html } from 'hono/html';
import { formatDate } from '../../shared/kernel/format-date.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Language, Translated } from '../../shared/kernel/language.ts';
import { type Html, textOfHtml } from '../html.ts';
import type { PageSender } from '../layout.ts';
import { type LabelledScope, scopesLabel } from '../texts/scope-label.ts';

/**
 * The fixed text of a double opt-in mail. It asks to confirm and does nothing else: no promotion,
 * no image, no measuring, since before the confirmation there is no consent to any of it.
 */
export const optInConfirmationMail = (mail: OptInConfirmation): FixedMail => {
  const [asked, confirm, until, ignore] = body(mail);
  const lines = [
    asked,
    '',
    confirm,
    mail.confirmUrl,
    '',
    until,
    ignore,
    '',
    signature(mail.sender),
  ];
  return {
    subject: texts[mail.language].subject(mail.sender.legalName),
    text: `${lines.join('\n')}\n`,
    html: textOfHtml(htmlBody(mail)),
  };
};

type OptInConfirmation = {
  readonly language: Language;
  readonly sender: PageSender;
  /** What was asked for; at least one. */
  readonly scopes: readonly LabelledScope[];
  /** `PUBLIC_URL/c/<token>`: opens the page that asks to confirm. */
  readonly confirmUrl: string;
  readonly requestedAt: Instant;
  readonly expiresAt: Instant;
};

/** A mail in both forms, ready for a sender. */
type FixedMail = { readonly subject: string; readonly text: string; readonly html: string };

type Texts = {
  readonly subject: (sender: string) => string;
  readonly asked: (sender: string, what: string, date: string) => string;
  readonly confirm: string;
  readonly button: string;
  readonly until: (date: string) => string;
  readonly ignore: string;
};

const texts: Translated<Texts> = {
  nl: {
    subject: (sender) => `Bevestig uw aanmelding bij ${sender}`,
    asked: (sender, what, date) =>
      `Op ${date} is met dit adres gevraagd om mail van ${sender}: ${what}.`,
    confirm: 'Was u dat? Bevestig het dan op deze pagina:',
    button: 'Naar de bevestiging',
    until: (date) => `De link werkt tot en met ${date}.`,
    ignore: 'Was u dat niet? Doe dan niets. Zonder bevestiging krijgt u geen mail.',
  },
  en: {
    subject: (sender) => `Confirm your sign-up with ${sender}`,
    asked: (sender, what, date) =>
      `On ${date} this address was used to ask for mail from ${sender}: ${what}.`,
    confirm: 'Was that you? Then confirm it on this page:',
    button: 'To the confirmation',
    until: (date) => `The link works up to and including ${date}.`,
    ignore: 'Was it not you? Then do nothing. Unless you confirm you get no mail.',
  },
  de: {
    subject: (sender) => `Bestätigen Sie Ihre Anmeldung bei ${sender}`,
    asked: (sender, what, date) =>
      `Am ${date} wurden mit dieser Adresse E-Mails von ${sender} angefordert: ${what}.`,
    confirm: 'Waren Sie das? Dann bestätigen Sie es auf dieser Seite:',
    button: 'Zur Bestätigung',
    until: (date) => `Der Link funktioniert bis einschließlich ${date}.`,
    ignore:
      'Waren Sie das nicht? Dann tun Sie nichts. Ohne Bestätigung erhalten Sie keine E-Mails.',
  },
};

const signature = ({ legalName, postalAddress, registration }: PageSender): string =>
  [legalName, postalAddress, registration].filter((part) => part !== undefined).join(', ');

const body = (mail: OptInConfirmation): readonly [string, string, string, string] => {
  const { language, sender, scopes } = mail;
  const said = texts[language];
  const requested = formatDate(mail.requestedAt, language);
  return [
    said.asked(sender.legalName, scopesLabel(scopes, language), requested),
    said.confirm,
    said.until(formatDate(mail.expiresAt, language)),
    said.ignore,
  ];
};

const htmlBody = (mail: OptInConfirmation): Html => {
  const { language, sender, confirmUrl } = mail;
  const [asked, confirm, until, ignore] = body(mail);
  const said = texts[language];
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${said.subject(sender.legalName)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.6 system-ui,Segoe UI,Roboto,sans-serif">
<div style="max-width:34rem;margin:0 auto">
<p>${asked}</p>
<p>${confirm}</p>
<p style="margin:24px 0"><a href="${confirmUrl}" style="display:inline-block;padding:12px 22px;border-radius:8px;background:#0b5f62;color:#ffffff;font-weight:600;text-decoration:none">${said.button}</a></p>
<p style="word-break:break-all">${confirmUrl}</p>
<p>${until}</p>
<p>${ignore}</p>
<p style="margin-top:32px;font-size:14px">${signature(sender)}</p>
</div>
</body>
</html>
`;
};
