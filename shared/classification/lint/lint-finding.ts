import type { Translated } from '../../kernel/language.ts';
import { cutText } from '../../kernel/visible-text.ts';

export type LintFinding = {
  readonly code: LintCode;
  readonly level: 'error' | 'warning';
  /** What it is about: a placeholder's name, an address, a size; at most 80 characters. */
  readonly detail: string;
  readonly message: Translated;
};

/** What is checked; `error` stops a marketing mailing, `warning` is only reported. */
export type LintCode =
  | 'sender-name-missing'
  | 'sender-address-missing'
  | 'advertiser-missing'
  | 'unsubscribe-missing'
  | 'unsubscribe-hidden'
  | 'unsubscribe-misnamed'
  | 'unsubscribe-wrapped'
  | 'unsubscribe-broken'
  | 'way-out-mended'
  | 'why-missing'
  | 'placeholder-unknown'
  | 'placeholder-malformed'
  | 'default-sells'
  | 'sender-sells'
  | 'text-part-missing'
  | 'script'
  | 'form'
  | 'too-large'
  | 'mail-too-large'
  | 'attachment-unread'
  | 'company-unstated'
  | 'offer-unnamed'
  | 'subject-empty';

/** What only marketing mail must have (Tw art. 11.7): the form of service mail is no reason to ask for it. */
export const marketingOnly: ReadonlySet<string> = new Set<LintCode>([
  'sender-name-missing',
  'sender-address-missing',
  'advertiser-missing',
  'unsubscribe-missing',
  'unsubscribe-hidden',
  'unsubscribe-misnamed',
  'unsubscribe-wrapped',
]);

const messages: Readonly<Record<LintCode, Translated>> = {
  'sender-name-missing': {
    nl: 'De mail noemt de werkelijke afzender niet; zet diens naam erin of {{senderName}} (Tw art. 11.7 lid 7).',
    en: 'The mail does not state who it is from; put that name in it, or {{senderName}} (Tw art. 11.7(7)).',
    de: 'Die Mail nennt den wirklichen Absender nicht; setzen Sie seinen Namen oder {{senderName}} ein (§ 7 Abs. 2 Nr. 3 UWG; Art. 11.7 Abs. 7 Telecommunicatiewet).',
  },
  'sender-address-missing': {
    nl: 'De mail noemt het postadres van de afzender niet; zet het erin zoals het is vastgelegd of met {{senderAddress}} (Tw art. 11.7 lid 7).',
    en: 'The mail does not state the postal address of its sender; put it in as it is recorded, or with {{senderAddress}} (Tw art. 11.7(7)).',
    de: 'Die Mail nennt die Postanschrift des Absenders nicht; setzen Sie sie ein, wie sie erfasst ist, oder mit {{senderAddress}} (§ 7 Abs. 2 Nr. 3 UWG; Art. 11.7 Abs. 7 Telecommunicatiewet).',
  },
  'advertiser-missing': {
    nl: 'De mail noemt niet in elk deel wiens reclame het is; zet de naam van de adverteerder erin (Richtlijn 2000/31/EG art. 6 onder b, Richtlijn 2002/58/EG art. 13 lid 4).',
    en: 'The mail does not state in each part whose advertising it is; put the name of the advertiser in it (Directive 2000/31/EC art. 6(b), Directive 2002/58/EC art. 13(4)).',
    de: 'Die Mail nennt nicht in jedem Teil, wessen Werbung sie enthält; setzen Sie den Namen des Werbetreibenden ein (Art. 6 Buchst. b der Richtlinie 2000/31/EG, Art. 13 Abs. 4 der Richtlinie 2002/58/EG).',
  },
  'unsubscribe-missing': {
    nl: 'Er is geen zichtbare afmeldlink; zet er een in met {{unsubscribeUrl}} (Tw art. 11.7 lid 4).',
    en: 'There is no visible unsubscribe link; put one in with {{unsubscribeUrl}} (Tw art. 11.7(4)).',
    de: 'Es gibt keinen sichtbaren Abmeldelink; setzen Sie einen mit {{unsubscribeUrl}} ein (§ 7 Abs. 3 Nr. 4 UWG; Art. 11.7 Abs. 4 Telecommunicatiewet).',
  },
  'unsubscribe-hidden': {
    nl: 'De afmeldlink is verborgen, te klein of nauwelijks te onderscheiden van de achtergrond, al is het maar op een telefoon of alleen op een breed scherm: geef de tekst minstens 6 px en een kleur die afsteekt (Tw art. 11.7 lid 4).',
    en: 'The unsubscribe link is hidden, too small or hardly differs from its background, be it only on a telephone or only on a wide screen: give the text at least 6 px and a colour that stands out (Tw art. 11.7(4)).',
    de: 'Der Abmeldelink ist verborgen, zu klein oder hebt sich kaum vom Hintergrund ab, sei es nur auf einem Telefon oder nur auf einem breiten Bildschirm: Geben Sie dem Text mindestens 6 px und eine Farbe, die sich abhebt (§ 7 Abs. 3 Nr. 4 UWG; Art. 11.7 Abs. 4 Telecommunicatiewet).',
  },
  'unsubscribe-misnamed': {
    nl: 'De tekst van de afmeldlink zegt niet dat men zich ermee afmeldt, of zegt dat dat niet kan: noem hem bijvoorbeeld “Afmelden” (Tw art. 11.7 lid 4).',
    en: 'The text of the unsubscribe link does not say that it unsubscribes, or says that it cannot: call it, for example, “Unsubscribe” (Tw art. 11.7(4)).',
    de: 'Der Text des Abmeldelinks sagt nicht, dass man sich damit abmeldet, oder sagt, dass es nicht geht: Nennen Sie ihn zum Beispiel „Abmelden“ (§ 7 Abs. 3 Nr. 4 UWG; Art. 11.7 Abs. 4 Telecommunicatiewet).',
  },
  'unsubscribe-wrapped': {
    nl: 'De afmeldlink loopt door een redirector; hij moet rechtstreeks werken.',
    en: 'The unsubscribe link runs through a redirector; it must work directly.',
    de: 'Der Abmeldelink läuft über eine Weiterleitung; er muss direkt funktionieren.',
  },
  'unsubscribe-broken': {
    nl: 'Deze link om af te melden, te kiezen of te vragen werkt niet: zet {{unsubscribeUrl}}, {{preferencesUrl}} of {{whyUrl}} er precies zo in, als het hele adres van de link (Tw art. 11.7 lid 4).',
    en: 'This link to unsubscribe, choose or ask does not work: put {{unsubscribeUrl}}, {{preferencesUrl}} or {{whyUrl}} in exactly so, as the whole address of the link (Tw art. 11.7(4)).',
    de: 'Dieser Link zum Abmelden, Auswählen oder Fragen funktioniert nicht: Setzen Sie {{unsubscribeUrl}}, {{preferencesUrl}} oder {{whyUrl}} genau so ein, als ganze Adresse des Links (§ 7 Abs. 3 Nr. 4 UWG; Art. 11.7 Abs. 4 Telecommunicatiewet).',
  },
  'way-out-mended': {
    nl: 'Deze link kon maar één ding betekenen en is verbeterd tot {{unsubscribeUrl}}, {{preferencesUrl}} of {{whyUrl}}.',
    en: 'This link could mean one thing only and was mended to {{unsubscribeUrl}}, {{preferencesUrl}} or {{whyUrl}}.',
    de: 'Dieser Link konnte nur eines bedeuten und wurde zu {{unsubscribeUrl}}, {{preferencesUrl}} oder {{whyUrl}} berichtigt.',
  },
  'why-missing': {
    nl: 'Lezers vragen waarom zij deze mail kregen; zet naast de afmeldlink een link met {{whyUrl}} (AVG art. 14 lid 2 onder f).',
    en: 'Readers ask why they got this mail; put a link with {{whyUrl}} beside the unsubscribe link (GDPR art. 14(2)(f)).',
    de: 'Leser fragen, warum sie diese Mail erhalten haben; setzen Sie neben den Abmeldelink einen Link mit {{whyUrl}} (Art. 14 Abs. 2 Buchst. f DSGVO).',
  },
  'placeholder-unknown': {
    nl: 'Deze variabele kan niet voor iedere ontvanger worden ingevuld.',
    en: 'This placeholder cannot be filled for every recipient.',
    de: 'Dieser Platzhalter kann nicht für jeden Empfänger gefüllt werden.',
  },
  'placeholder-malformed': {
    nl: 'Dit zou zo worden verzonden: schrijf een variabele als {{name}} of {{name|lezer}}, zonder opmaak in de standaardtekst.',
    en: 'This would be sent as it is: write a placeholder as {{name}} or {{name|reader}}, with no markup in the default.',
    de: 'Das würde so versendet, wie es dasteht: Schreiben Sie einen Platzhalter als {{name}} oder {{name|Leser}}, ohne Auszeichnung im Ersatztext.',
  },
  'default-sells': {
    nl: 'Deze standaardtekst is reclame; zet er neer wat een lezer zonder waarde moet lezen.',
    en: 'This default is advertising; put what a reader without a value has to read.',
    de: 'Dieser Ersatztext ist Werbung; schreiben Sie, was ein Leser ohne Wert lesen soll.',
  },
  'sender-sells': {
    nl: 'De gegevens van de afzender zijn reclame; ze horen te zeggen wie er mailt.',
    en: 'The record of the sender is advertising; it must say who mails.',
    de: 'Die Angaben zum Absender sind Werbung; sie müssen sagen, wer mailt.',
  },
  'company-unstated': {
    nl: 'De mail noemt een ander bedrijf. Is het diens reclame, geef het dan op als adverteerder: wie daar geen toestemming voor gaf, mag haar niet krijgen (Tw art. 11.7 lid 4).',
    en: 'The mail names another company. If it is that company’s advertising, state it as advertiser: who did not consent to that may not get it (Tw art. 11.7(4)).',
    de: 'Die Mail nennt ein anderes Unternehmen. Ist es dessen Werbung, geben Sie es als Werbetreibenden an: Wer darin nicht eingewilligt hat, darf sie nicht erhalten (§ 7 Abs. 3 Nr. 2 UWG; Art. 11.7 Abs. 4 Telecommunicatiewet).',
  },
  'offer-unnamed': {
    nl: 'Dit is opgegeven als wat wordt aangeboden, en de mail noemt het nergens. Klopt het? Wie iets kocht waar het aanbod niet op lijkt, mag dat zonder toestemming niet krijgen (Tw art. 11.7 lid 4).',
    en: 'This was stated to be what is offered, and the mail names it nowhere. Is it right? Who bought something that the offer is not similar to may not get it without consent (Tw art. 11.7(4)).',
    de: 'Dies wurde als das Angebotene angegeben, und die Mail nennt es nirgends. Stimmt es? Wer etwas gekauft hat, dem das Angebot nicht ähnlich ist, darf es ohne Einwilligung nicht erhalten (§ 7 Abs. 3 Nr. 2 UWG; Art. 11.7 Abs. 4 Telecommunicatiewet).',
  },
  'text-part-missing': {
    nl: 'Er is geen tekstdeel; het wordt uit de HTML gemaakt.',
    en: 'There is no text part; it is generated from the HTML.',
    de: 'Es gibt keinen Textteil; er wird aus dem HTML erzeugt.',
  },
  script: {
    nl: 'Een mail mag geen script bevatten.',
    en: 'A mail may hold no script.',
    de: 'Eine Mail darf kein Skript enthalten.',
  },
  form: {
    nl: 'Formulieren werken niet in mail; gebruik een link.',
    en: 'Forms do not work in mail; use a link.',
    de: 'Formulare funktionieren in Mails nicht; verwenden Sie einen Link.',
  },
  'too-large': {
    nl: 'De HTML is zo groot dat mailprogramma’s de mail afkappen.',
    en: 'The HTML is so large that mail programs clip the mail.',
    de: 'Das HTML ist so groß, dass Mailprogramme die Mail abschneiden.',
  },
  'mail-too-large': {
    nl: 'Tekst, HTML en bijlagen zijn samen groter dan SES in één keer aanneemt (1 MB, bijlagen als base64): maak ze kleiner.',
    en: 'Text, HTML and attachments together are larger than SES takes at once (1 MB, attachments as base64): make them smaller.',
    de: 'Text, HTML und Anhänge sind zusammen größer, als SES auf einmal annimmt (1 MB, Anhänge als Base64): Verkleinern Sie sie.',
  },
  'attachment-unread': {
    nl: 'Deze bijlage kan niet als tekst worden gelezen: wie de mailing vrijgeeft, moet haar hebben geopend.',
    en: 'This attachment cannot be read as text: whoever releases the mailing must have opened it.',
    de: 'Dieser Anhang lässt sich nicht als Text lesen: Wer das Mailing freigibt, muss ihn geöffnet haben.',
  },
  'subject-empty': {
    nl: 'Het onderwerp is leeg.',
    en: 'The subject is empty.',
    de: 'Der Betreff ist leer.',
  },
};

/** Characters of a quote that are enough to find it by. */
const longestDetail = 80;

/** A finding with its message; `error` unless told otherwise. */
export const lintFinding = (
  code: LintCode,
  detail = '',
  level: LintFinding['level'] = 'error',
): LintFinding => ({
  code,
  level,
  detail: cutText(detail, longestDetail),
  message: messages[code],
});
