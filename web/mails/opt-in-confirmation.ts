import { formatDate } from '../../shared/kernel/format-date.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Language, Translated } from '../../shared/kernel/language.ts';
import type { PageSender } from '../layout.ts';
import { type LabelledScope, scopesLabel } from '../texts/scope-label.ts';
import { type FixedMail, fixedMail } from './fixed-mail.ts';

/**
 * The fixed text of a double opt-in mail. It asks to confirm and does nothing else: no promotion,
 * no image, no measuring, since before the confirmation there is no consent to any of it.
 */
export const optInConfirmationMail = (mail: OptInConfirmation): FixedMail => {
  const { language, sender, scopes, confirmUrl } = mail;
  const said = optInTexts[language];
  const requested = formatDate(mail.requestedAt, language);
  return fixedMail({
    language,
    sender,
    subject: said.subject(sender.legalName),
    before: [said.asked(sender.legalName, scopesLabel(scopes, language), requested), said.confirm],
    url: confirmUrl,
    button: said.button,
    after: [said.until(formatDate(mail.expiresAt, language)), said.ignore],
  });
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

type Texts = {
  readonly subject: (sender: string) => string;
  readonly asked: (sender: string, what: string, date: string) => string;
  readonly confirm: string;
  readonly button: string;
  readonly until: (date: string) => string;
  readonly ignore: string;
};

export const optInTexts: Translated<Texts> = {
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
