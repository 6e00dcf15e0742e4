import type { Translated } from '../../shared/kernel/language.ts';

/** The words of signing up. */
export const signUpTexts: Translated<{
  readonly title: string;
  readonly again: string;
  readonly lead: (sender: string) => string;
  readonly email: string;
  readonly choose: string;
  readonly trap: string;
  readonly button: string;
  readonly next: (sender: string) => string;
  readonly problems: Readonly<Record<SignUpProblem, string>>;
  readonly doneTitle: string;
  readonly done: (sender: string) => string;
  readonly none: string;
}> = {
  nl: {
    title: 'Aanmelden voor mail',
    again: 'Nog niet gelukt',
    lead: (sender) => `Kies waarover ${sender} u mag mailen.`,
    email: 'Uw e-mailadres',
    choose: 'Waarover wilt u mail?',
    trap: 'Laat dit leeg',
    button: 'Aanmelden',
    next: (sender) =>
      `U krijgt eerst één mail waarin u uw aanmelding bevestigt. Daarna kunt u in elke mail van ${sender} met één klik stoppen.`,
    problems: {
      address: 'Dit is geen e-mailadres. Kijk het nog eens na.',
      nothing: 'U koos nog niets. Vink aan waarover u mail wilt.',
      'other-text':
        'De tekst op het formulier is intussen veranderd. Lees hem hieronder en kies opnieuw.',
      'too-many': 'Vanaf uw netwerk komen te veel aanmeldingen. Probeer het over een uur nog eens.',
    },
    doneTitle: 'Kijk in uw mail',
    done: (sender) =>
      `U krijgt van ${sender} een mail. Bevestig daarin uw aanmelding; pas dan geldt die.`,
    none: 'Komt er geen mail? Kijk dan bij de ongewenste mail. Wie al aangemeld is of pas nog zo’n mail kreeg, krijgt er geen.',
  },
  en: {
    title: 'Sign up for mail',
    again: 'Not yet done',
    lead: (sender) => `Choose what ${sender} may mail you about.`,
    email: 'Your e-mail address',
    choose: 'What would you like mail about?',
    trap: 'Leave this empty',
    button: 'Sign up',
    next: (sender) =>
      `First you get one mail in which you confirm your sign-up. From then on every mail that ${sender} sends has a link to stop with one click.`,
    problems: {
      address: 'This is not an e-mail address. Please check it.',
      nothing: 'You have chosen nothing yet. Tick what you would like mail about.',
      'other-text':
        'The text on the form has changed in the meantime. Read it below and choose again.',
      'too-many': 'Too many sign-ups come from your network. Please try again in an hour.',
    },
    doneTitle: 'Look at your mail',
    done: (sender) =>
      `${sender} will send you a mail. Confirm your sign-up there; only then does it count.`,
    none: 'Is there no mail? Then look among your spam. Who has signed up already, or got such a mail lately, gets none.',
  },
  de: {
    title: 'Für E-Mails anmelden',
    again: 'Noch nicht fertig',
    lead: (sender) => `Wählen Sie, worüber ${sender} Ihnen E-Mails senden darf.`,
    email: 'Ihre E-Mail-Adresse',
    choose: 'Worüber möchten Sie E-Mails erhalten?',
    trap: 'Lassen Sie dieses Feld leer',
    button: 'Anmelden',
    next: (sender) =>
      `Zuerst erhalten Sie eine E-Mail, in der Sie Ihre Anmeldung bestätigen. Danach können Sie in jeder E-Mail von ${sender} mit einem Klick aufhören.`,
    problems: {
      address: 'Das ist keine E-Mail-Adresse. Bitte prüfen Sie sie.',
      nothing: 'Sie haben noch nichts gewählt. Kreuzen Sie an, worüber Sie E-Mails möchten.',
      'other-text':
        'Der Text auf dem Formular hat sich inzwischen geändert. Lesen Sie ihn unten und wählen Sie erneut.',
      'too-many':
        'Aus Ihrem Netz kommen zu viele Anmeldungen. Bitte versuchen Sie es in einer Stunde erneut.',
    },
    doneTitle: 'Sehen Sie in Ihr Postfach',
    done: (sender) =>
      `Sie erhalten von ${sender} eine E-Mail. Bestätigen Sie darin Ihre Anmeldung; erst dann gilt sie.`,
    none: 'Es kommt keine E-Mail? Dann sehen Sie im Spam-Ordner nach. Wer schon angemeldet ist oder gerade erst eine solche E-Mail erhielt, bekommt keine.',
  },
};

/** Why the form is shown again: the text of a copied form may have changed since. */
export type SignUpProblem = 'address' | 'nothing' | 'other-text' | 'too-many';
