import type { Translated } from '../../shared/kernel/language.ts';
import type { Denial } from '../../shared/policy/reasons.ts';

type OffText = Translated<(date: string) => string>;

/**
 * Why nothing is sent, as its reader understands it, with the date of what says so where there is
 * one. What is not listed, for example that a sale lacks a condition, is told as off and no more.
 */
export const offTexts: Readonly<Partial<Record<Denial, OffText>>> = {
  objected: {
    nl: (date) => `Uit${date}: u maakte bezwaar`,
    en: (date) => `Off${date}: you objected`,
    de: (date) => `Aus${date}: Sie haben widersprochen`,
  },
  withdrawn: {
    nl: (date) => `Uit${date}`,
    en: (date) => `Off${date}`,
    de: (date) => `Aus${date}`,
  },
  refused: {
    nl: (date) => `Uit${date}: u zei nee`,
    en: (date) => `Off${date}: you said no`,
    de: (date) => `Aus${date}: Sie haben Nein gesagt`,
  },
  'opt-out-used': {
    nl: () => 'Uit: u maakte bezwaar toen u uw adres gaf',
    en: () => 'Off: you objected when you gave your address',
    de: () => 'Aus: Sie haben bei der Angabe Ihrer Adresse widersprochen',
  },
  'shared-address-stopped': {
    nl: (date) => `Uit${date}: iemand met dit adres stopte de mail`,
    en: (date) => `Off${date}: somebody at this address stopped the mail`,
    de: (date) => `Aus${date}: Jemand mit dieser Adresse hat sich abgemeldet`,
  },
  complaint: {
    nl: (date) => `Uit${date}: u meldde een mail als ongewenst`,
    en: (date) => `Off${date}: you reported a mail as unwanted`,
    de: (date) => `Aus${date}: Sie haben eine E-Mail als unerwünscht gemeldet`,
  },
  'hard-bounce': {
    nl: (date) => `Uit${date}: mail aan dit adres kwam terug`,
    en: (date) => `Off${date}: mail to this address came back`,
    de: (date) => `Aus${date}: E-Mails an diese Adresse kamen zurück`,
  },
  'address-invalid': {
    nl: () => 'Uit: aan dit adres kan niet worden gemaild',
    en: () => 'Off: this address cannot be mailed',
    de: () => 'Aus: An diese Adresse kann nichts gesendet werden',
  },
  'soft-bounces': {
    nl: (date) => `Even uit${date}: mail aan dit adres kwam enkele keren terug`,
    en: (date) => `Off for a while${date}: mail to this address came back several times`,
    de: (date) => `Vorübergehend aus${date}: E-Mails an diese Adresse kamen mehrmals zurück`,
  },
  unconfirmed: {
    nl: () => 'Uit: u zei ja, maar bevestigde dat niet met de link uit een mail',
    en: () => 'Off: you said yes, but did not confirm it by the link in a mail',
    de: () => 'Aus: Sie haben Ja gesagt, dies aber nicht über den Link in einer E-Mail bestätigt',
  },
  pending: {
    nl: (date) => `Uit: wacht${date} op de bevestiging uit uw mail`,
    en: (date) => `Off: waiting${date} for the confirmation from your mail`,
    de: (date) => `Aus: wartet${date} auf die Bestätigung aus Ihrer E-Mail`,
  },
  expired: {
    nl: () => 'Uit: uw toestemming is te oud geworden',
    en: () => 'Off: your consent has become too old',
    de: () => 'Aus: Ihre Einwilligung ist zu alt geworden',
  },
  invalidated: {
    nl: (date) => `Uit${date}: de tekst is veranderd`,
    en: (date) => `Off${date}: the text changed`,
    de: (date) => `Aus${date}: der Text wurde geändert`,
  },
  'no-proof': {
    nl: () => 'Uit: niet vast te stellen is dat u ja zei',
    en: () => 'Off: nothing shows that you said yes',
    de: () => 'Aus: Nichts belegt, dass Sie Ja gesagt haben',
  },
  'topic-retired': {
    nl: () => 'Hierover wordt niets meer gestuurd',
    en: () => 'Nothing is sent about this any more',
    de: () => 'Hierzu wird nichts mehr gesendet',
  },
};

export const onText: Translated = { nl: 'Aan', en: 'On', de: 'An' };
export const offText: Translated = { nl: 'Uit', en: 'Off', de: 'Aus' };

/** The moment behind `Uit` or `wacht`. */
export const sinceTexts: Translated<(date: string) => string> = {
  nl: (date) => ` sinds ${date}`,
  en: (date) => ` since ${date}`,
  de: (date) => ` seit ${date}`,
};
