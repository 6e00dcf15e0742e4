import type { Translated } from '../../kernel/language.ts';
import type { Reason } from '../../policy/reasons.ts';

/** Why delivery leaves out or loses a recipient whom the policy itself would not have, in words. */
export const deliveryReasons = {
  'placeholder-unfilled': {
    nl: 'de mail heeft een gegeven nodig dat van dit contact niet bekend is',
    en: 'the mail needs a value that is not known of this contact',
  },
  'value-misfit': {
    nl: 'een gegeven van dit contact is niet van de soort die de mail ervoor noemt, of is tekst die verkoopt',
    en: 'a value of this contact is not of the kind that the mail names for it, or is text that sells',
  },
  'contact-gone': {
    nl: 'het contact bestond niet meer toen er verzonden zou worden',
    en: 'the contact was no longer there when the mail was to be sent',
  },
  'already-claimed': {
    nl: 'deze mailing was al voor dit contact geboekt',
    en: 'this mailing was claimed for this contact before',
  },
  'consent-kept-changing': {
    nl: 'de toestemming veranderde telkens terwijl er verzonden werd',
    en: 'consent kept changing while the mail was being sent',
  },
  'retries-exhausted': {
    nl: 'Amazon SES bleef weigeren, en er wordt niet langer geprobeerd',
    en: 'Amazon SES kept refusing, and no more attempts are made',
  },
  'mailing-cancelled': {
    nl: 'de mailing werd gestopt voordat dit contact aan de beurt was',
    en: 'the mailing was cancelled before it was this contact’s turn',
  },
  'mail-not-made': {
    nl: 'voor dit contact kon geen mail worden gemaakt',
    en: 'no mail could be made for this contact',
  },
  'ses-rejected': {
    nl: 'Amazon SES weigerde de inhoud van deze mail',
    en: 'Amazon SES rejected the content of this mail',
  },
  'ses-invalid-parameter': {
    nl: 'Amazon SES vond een gegeven van deze mail ongeldig',
    en: 'Amazon SES found a value of this mail invalid',
  },
  'ses-answer-lost': {
    nl: 'het antwoord van Amazon SES ging verloren; de mail kan verzonden zijn',
    en: 'the answer of Amazon SES was lost; the mail may have been sent',
  },
  'ses-failed': {
    nl: 'Amazon SES meldde een fout zonder te zeggen of de mail verzonden is',
    en: 'Amazon SES reported a failure without saying whether the mail was sent',
  },
  'ses-throttled': {
    nl: 'Amazon SES nam op dat moment geen mail aan',
    en: 'Amazon SES took no mail at that moment',
  },
  'ses-halted': {
    nl: 'Amazon SES neemt geen mail van dit account of domein aan',
    en: 'Amazon SES takes no mail of this account or domain',
  },
  'ses-unreachable': {
    nl: 'Amazon SES was niet te bereiken',
    en: 'Amazon SES could not be reached',
  },
} as const satisfies Readonly<Record<string, Translated>>;

export type DeliveryReason = keyof typeof deliveryReasons;

/** A reason code in verdicts and counts. */
export type VerdictReason = Reason | DeliveryReason;
