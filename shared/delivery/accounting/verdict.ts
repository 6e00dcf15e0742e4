import type { Translated } from '../../kernel/language.ts';
import type { Reason } from '../../policy/reasons.ts';

/**
 * Why delivery leaves out or loses a recipient whom the policy itself would not have: whole
 * sentences, for the same reader as the explanation of a decision.
 */
export const deliveryReasons = {
  'placeholder-unfilled': {
    nl: 'De e-mail heeft een gegeven nodig dat van deze ontvanger niet bekend is, en er is geen standaardtekst voor.',
    en: 'The e-mail needs a value that is not known of this recipient, and there is no default text for it.',
    de: 'Die E-Mail benötigt eine Angabe, die zu diesem Empfänger nicht bekannt ist, und es gibt keinen Ersatztext dafür.',
  },
  'value-misfit': {
    nl: 'Een gegeven van deze ontvanger hoort niet in de e-mail: het is van een andere soort dan de e-mail verwacht, het is wervende tekst, of de ontvanger gaf geen toestemming voor het gebruik ervan.',
    en: 'A value of this recipient does not belong in the e-mail: it is of another kind than the e-mail expects, it is promotional text, or the recipient did not consent to its use.',
    de: 'Eine Angabe zu diesem Empfänger gehört nicht in die E-Mail: Sie ist von anderer Art, als die E-Mail erwartet, sie ist werbender Text, oder der Empfänger hat in ihre Verwendung nicht eingewilligt.',
  },
  'contact-gone': {
    nl: 'De gegevens van deze ontvanger waren verwijderd voordat de e-mail zou worden verstuurd.',
    en: 'The data of this recipient had been erased before the e-mail was to be sent.',
    de: 'Die Daten dieses Empfängers waren gelöscht, bevor die E-Mail versendet werden sollte.',
  },
  'already-claimed': {
    nl: 'Deze mailing was al eerder voor deze ontvanger bestemd, en niemand krijgt haar twee keer.',
    en: 'This mailing had been assigned to this recipient before, and nobody gets it twice.',
    de: 'Dieses Mailing war dem Empfänger bereits zugeordnet, und niemand erhält es zweimal.',
  },
  'consent-kept-changing': {
    nl: 'De keuzes van deze ontvanger veranderden telkens tijdens het versturen.',
    en: 'The choices of this recipient kept changing during sending.',
    de: 'Die Entscheidungen dieses Empfängers haben sich während des Versands immer wieder geändert.',
  },
  'retries-exhausted': {
    nl: 'De maildienst bleef de e-mail weigeren, en er wordt niet meer geprobeerd.',
    en: 'The mail service kept refusing the e-mail, and no further attempts are made.',
    de: 'Der Maildienst hat die E-Mail immer wieder abgewiesen, und es wird nicht weiter versucht.',
  },
  'mailing-cancelled': {
    nl: 'De mailing is gestopt voordat deze ontvanger aan de beurt was.',
    en: 'The mailing was cancelled before it was this recipient’s turn.',
    de: 'Das Mailing wurde beendet, bevor dieser Empfänger an der Reihe war.',
  },
  'mail-not-made': {
    nl: 'Voor deze ontvanger kon geen e-mail worden opgesteld.',
    en: 'No e-mail could be composed for this recipient.',
    de: 'Für diesen Empfänger konnte keine E-Mail erstellt werden.',
  },
  'ses-rejected': {
    nl: 'De maildienst weigerde de inhoud van deze e-mail.',
    en: 'The mail service rejected the content of this e-mail.',
    de: 'Der Maildienst hat den Inhalt dieser E-Mail abgelehnt.',
  },
  'ses-invalid-parameter': {
    nl: 'De maildienst vond een gegeven van deze e-mail ongeldig.',
    en: 'The mail service found a value of this e-mail invalid.',
    de: 'Der Maildienst hat eine Angabe dieser E-Mail als ungültig zurückgewiesen.',
  },
  'ses-answer-lost': {
    nl: 'Het antwoord van de maildienst ging verloren; de e-mail kan verstuurd zijn.',
    en: 'The answer of the mail service was lost; the e-mail may have been sent.',
    de: 'Die Antwort des Maildienstes ging verloren; die E-Mail kann versendet worden sein.',
  },
  'ses-failed': {
    nl: 'De maildienst meldde een fout zonder te zeggen of de e-mail is verstuurd.',
    en: 'The mail service reported a failure without saying whether the e-mail was sent.',
    de: 'Der Maildienst meldete einen Fehler, ohne zu sagen, ob die E-Mail versendet wurde.',
  },
  'ses-throttled': {
    nl: 'De maildienst nam op dat moment geen e-mail aan.',
    en: 'The mail service accepted no e-mail at that moment.',
    de: 'Der Maildienst nahm zu diesem Zeitpunkt keine E-Mails an.',
  },
  'ses-halted': {
    nl: 'De maildienst neemt geen e-mail van deze afzender aan.',
    en: 'The mail service accepts no e-mail from this sender.',
    de: 'Der Maildienst nimmt keine E-Mails dieses Absenders an.',
  },
  'ses-unreachable': {
    nl: 'De maildienst was niet bereikbaar.',
    en: 'The mail service could not be reached.',
    de: 'Der Maildienst war nicht erreichbar.',
  },
} as const satisfies Readonly<Record<string, Translated>>;

export type DeliveryReason = keyof typeof deliveryReasons;

/** A reason code in verdicts and counts. */
export type VerdictReason = Reason | DeliveryReason;
