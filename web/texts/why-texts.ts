import type { Translated } from '../../shared/kernel/language.ts';

/** Texts of the page that says why a mail came. */
export const whyTexts: Translated<{
  readonly title: string;
  readonly sent: (sender: string, address: string) => string;
  readonly about: (what: string) => string;
  readonly stopTitle: string;
  readonly service: string;
  readonly moreTitle: string;
  readonly more: (address: string) => string;
  readonly mailMe: string;
  readonly complainTitle: string;
  readonly complain: (sender: string) => string;
  readonly privacy: string;
  readonly spam: string;
}> = {
  nl: {
    title: 'Waarom kreeg ik deze mail?',
    sent: (sender, address) => `${sender} stuurde deze mail aan ${address}`,
    about: (what) => `De mail hoort bij: ${what}.`,
    stopTitle: 'Niet meer ontvangen',
    service:
      'Deze mail hoort bij een dienst die u gebruikt of is wettelijk nodig; daarvoor kunt u zich niet met één klik afmelden. Bezwaar maken kan wel: via de link hieronder.',
    moreTitle: 'Wat heeft de afzender van mij?',
    more: (address) =>
      `Data, de tekst waarmee u instemde, waar uw adres vandaan komt en welke mails u kreeg, staan op een pagina waarvan we de link mailen aan ${address}. Daar kunt u ook vragen om uw gegevens te verbeteren of te wissen.`,
    mailMe: 'Mail mij de link',
    complainTitle: 'Een klacht indienen',
    complain: (sender) =>
      `Vraag het ${sender} gerust eerst. U kunt altijd een klacht indienen bij de toezichthouder:`,
    privacy: 'Over uw gegevens',
    spam: 'Over ongewenste mail',
  },
  en: {
    title: 'Why did I get this mail?',
    sent: (sender, address) => `${sender} sent this mail to ${address}`,
    about: (what) => `The mail belongs to: ${what}.`,
    stopTitle: 'To get no more of it',
    service:
      'This mail belongs to a service you use, or the law demands it; one click cannot stop it. You can object to it: by the link below.',
    moreTitle: 'What does the sender know of me?',
    more: (address) =>
      `Dates, the text you agreed to, where your address came from and which mails you got are on a page whose link we mail to ${address}. There you can also ask to have your data corrected or erased.`,
    mailMe: 'Mail me the link',
    complainTitle: 'To complain',
    complain: (sender) =>
      `Do ask ${sender} first if you like. You can always complain to the authority:`,
    privacy: 'About your data',
    spam: 'About unsolicited mail',
  },
  de: {
    title: 'Warum habe ich diese E-Mail erhalten?',
    sent: (sender, address) => `${sender} hat diese E-Mail an ${address} gesendet`,
    about: (what) => `Die E-Mail gehört zu: ${what}.`,
    stopTitle: 'Nicht mehr erhalten',
    service:
      'Diese E-Mail gehört zu einem Dienst, den Sie nutzen, oder ist gesetzlich nötig; mit einem Klick abbestellen lässt sie sich nicht. Widersprechen können Sie: über den Link unten.',
    moreTitle: 'Was weiß der Absender über mich?',
    more: (address) =>
      `Daten, der Text, in den Sie eingewilligt haben, woher Ihre Adresse stammt und welche E-Mails Sie erhielten, stehen auf einer Seite, deren Link wir an ${address} senden. Dort können Sie auch um Berichtigung oder Löschung bitten.`,
    mailMe: 'Link zusenden',
    complainTitle: 'Sich beschweren',
    complain: (sender) =>
      `Fragen Sie ${sender} gern zuerst. Sie können sich jederzeit bei der Aufsichtsbehörde beschweren:`,
    privacy: 'Über Ihre Daten',
    spam: 'Über unerwünschte E-Mails',
  },
};
