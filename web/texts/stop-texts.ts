import type { Translated } from '../../shared/kernel/language.ts';

/** Texts of the stop page and of what comes after it. */
export const stopTexts: Translated<{
  readonly title: string;
  /** Stands for a sender whose name could not be read just now. */
  readonly theSender: string;
  readonly question: (what: string, sender: string) => string;
  readonly explain: string;
  readonly stop: string;
  readonly stopThese: string;
  readonly stopAll: string;
  readonly rest: string;
  readonly expired: string;
  readonly doneTitle: string;
  readonly done: (what: string, sender: string) => string;
  /** After a stop of everything: none at all, where `done` with a list of it could mean not all. */
  readonly doneAll: (sender: string) => string;
  readonly soon: string;
  readonly more: string;
  readonly moreLead: (sender: string) => string;
  readonly mistake: string;
}> = {
  nl: {
    title: 'Geen mail meer ontvangen',
    theSender: 'deze afzender',
    question: (what, sender) => `Wilt u ${what} van ${sender} niet meer ontvangen?`,
    explain: 'Eén klik is genoeg. U hoeft niet in te loggen en geen reden te geven.',
    stop: 'Ja, stop hiermee',
    stopThese: 'Stop alleen deze mails',
    stopAll: 'Stop alle reclame en oproepen',
    rest: 'Mails die u nodig hebt voor een dienst die u gebruikt, zoals een factuur of een beveiligingswaarschuwing, blijven komen.',
    expired:
      'Deze link naar uw voorkeuren is verlopen. Stoppen kan er altijd nog mee; voor uw andere keuzes gebruikt u de link in een nieuwere mail.',
    doneTitle: 'U bent afgemeld',
    done: (what, sender) => `U krijgt ${what} van ${sender} niet meer.`,
    doneAll: (sender) => `${sender} stuurt u geen reclame, oproepen of andere wervende mails meer.`,
    soon: 'Dit geldt vanaf nu. Een mail die net onderweg was kan nog aankomen.',
    more: 'Stop alle reclame en oproepen',
    moreLead: (sender) => `Wilt u helemaal geen reclame of oproepen meer van ${sender}?`,
    mistake:
      'Per ongeluk? Via de link ‘voorkeuren’ in een mail van deze afzender zet u het weer aan.',
  },
  en: {
    title: 'Stop receiving mail',
    theSender: 'this sender',
    question: (what, sender) => `Do you want to stop ${what} from ${sender}?`,
    explain: 'One click is enough. You need not log in or give a reason.',
    stop: 'Yes, stop this',
    stopThese: 'Stop only these mails',
    stopAll: 'Stop all advertising and appeals',
    rest: 'Mail you need for a service you use, such as an invoice or a security warning, will still come.',
    expired:
      'This link to your preferences has expired. It can still stop mail; for your other choices use the link in a more recent mail.',
    doneTitle: 'You are unsubscribed',
    done: (what, sender) => `${sender} will no longer send you ${what}.`,
    doneAll: (sender) =>
      `${sender} will no longer send you any advertising, appeals or other promotional mail.`,
    soon: 'This holds from now on. A mail that had just left may still arrive.',
    more: 'Stop all advertising and appeals',
    moreLead: (sender) => `Do you want no advertising or appeals from ${sender} at all?`,
    mistake:
      'By mistake? The link “preferences” in a mail from this sender lets you switch it back on.',
  },
  de: {
    title: 'Keine E-Mails mehr erhalten',
    theSender: 'diesem Absender',
    question: (what, sender) => `Möchten Sie ${what} von ${sender} nicht mehr erhalten?`,
    explain: 'Ein Klick genügt. Sie müssen sich nicht anmelden und keinen Grund angeben.',
    stop: 'Ja, abbestellen',
    stopThese: 'Nur diese E-Mails abbestellen',
    stopAll: 'Jegliche Werbung und alle Aufrufe abbestellen',
    rest: 'E-Mails, die Sie für einen genutzten Dienst brauchen, etwa eine Rechnung oder eine Sicherheitswarnung, erhalten Sie weiterhin.',
    expired:
      'Dieser Link zu Ihren Einstellungen ist abgelaufen. Abbestellen können Sie damit weiterhin; für Ihre übrige Auswahl verwenden Sie den Link in einer neueren E-Mail.',
    doneTitle: 'Sie sind abgemeldet',
    done: (what, sender) => `Sie erhalten ${what} von ${sender} nicht mehr.`,
    doneAll: (sender) =>
      `Sie erhalten von ${sender} keine Werbung, keine Aufrufe und keine anderen werbenden E-Mails mehr.`,
    soon: 'Das gilt ab sofort. Eine E-Mail, die gerade unterwegs war, kann noch ankommen.',
    more: 'Jegliche Werbung und alle Aufrufe abbestellen',
    moreLead: (sender) => `Möchten Sie von ${sender} gar keine Werbung und keine Aufrufe mehr?`,
    mistake:
      'Ein Versehen? Über den Link „Einstellungen“ in einer E-Mail dieses Absenders schalten Sie es wieder ein.',
  },
};
