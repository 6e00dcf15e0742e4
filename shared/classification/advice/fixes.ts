import type { Translated } from '../../kernel/language.ts';
import type { RegulatedPurpose } from '../../kernel/purpose.ts';
import type { ReviewReason } from '../classification.ts';

/** What to write instead of a block for which a person must look. */
export const openFixes: Partial<Readonly<Record<ReviewReason, Translated>>> = {
  'unknown-block': {
    nl: 'Schrijf wat dit voor deze ontvanger betekent (zijn bestelling, contract, afspraak of account), of laat het weg.',
    en: 'Write what this means for this recipient (their order, contract, appointment or account), or leave it out.',
    de: 'Schreiben Sie, was das für diesen Empfänger bedeutet (Bestellung, Vertrag, Termin oder Konto), oder lassen Sie es weg.',
  },
  'model-only': {
    nl: 'Dit leest als reclame of een oproep. Meld alleen het feit dat deze ontvanger aangaat, of stuur dit deel apart.',
    en: 'This reads as advertising or a call. State only the fact that concerns this recipient, or send this part by itself.',
    de: 'Das liest sich wie Werbung oder ein Aufruf. Nennen Sie nur die Tatsache, die diesen Empfänger betrifft, oder versenden Sie diesen Teil getrennt.',
  },
  uncertain: {
    nl: 'In dit blok staan dienst en werving door elkaar. Laat in deze mail alleen de dienst staan.',
    en: 'This block mixes service and promotion. Keep only the service in this mail.',
    de: 'Dieser Abschnitt vermischt Service und Werbung. Lassen Sie in dieser Mail nur den Service stehen.',
  },
  'rules-and-model-disagree': {
    nl: 'Een regel noemt dit reclame, de rest van de zin niet. Schrijf het feit zonder aanprijzing of aansporing.',
    en: 'A rule calls this promotion, the rest of the sentence does not. State the fact without praise or urging.',
    de: 'Eine Regel wertet dies als Werbung, der Rest des Satzes spricht dagegen. Nennen Sie die Tatsache ohne Lob und ohne Drängen.',
  },
  'unknown-picture': {
    nl: 'De afbeelding draagt de boodschap en zegt niets in woorden. Zet haar tekst in de mail, of laat haar weg.',
    en: 'The picture carries the message and says nothing in words. Put its text into the mail, or leave it out.',
    de: 'Das Bild trägt die Botschaft und sagt nichts in Worten. Schreiben Sie seinen Text in die Mail, oder lassen Sie es weg.',
  },
  'unread-markup': {
    nl: 'Dit kan woorden of beelden tonen die niet worden gelezen. Schrijf het als gewone tekst of als gewone afbeelding met alt-tekst, of laat het weg.',
    en: 'This can show words or pictures that are not read. Write it as plain text or as a plain picture with alt text, or leave it out.',
    de: 'Das kann Wörter oder Bilder zeigen, die nicht gelesen werden. Schreiben Sie es als einfachen Text oder als einfaches Bild mit Alternativtext, oder lassen Sie es weg.',
  },
  'language-of-block': {
    nl: 'Voor deze taal zijn er geen regels. Schrijf het in het Nederlands, Engels of Duits.',
    en: 'There are no rules for this language. Write it in Dutch, English or German.',
    de: 'Für diese Sprache gibt es keine Regeln. Schreiben Sie auf Niederländisch, Englisch oder Deutsch.',
  },
  obfuscated: {
    nl: 'Woorden zijn in losse letters geknipt of verhuld. Schrijf ze aaneen.',
    en: 'Words are cut into single letters or disguised. Write them as words.',
    de: 'Wörter sind in einzelne Buchstaben zerlegt oder verfremdet. Schreiben Sie sie als Wörter.',
  },
  'dynamic-slot': {
    nl: 'Deze plek wordt pas bij het verzenden gevuld. Schrijf de tekst uit, of vul alleen een naam, datum, bedrag of nummer in.',
    en: 'This place is filled only on sending. Write the text out, or fill in only a name, date, amount or number.',
    de: 'Diese Stelle wird erst beim Versand gefüllt. Schreiben Sie den Text aus, oder setzen Sie nur einen Namen, ein Datum, einen Betrag oder eine Nummer ein.',
  },
};

/** What to do about a block that only the model calls promotion, by what it seems to ask. */
export const modelFixes: Readonly<Record<RegulatedPurpose, Translated>> = {
  commercial: {
    nl: 'Dit leest als aanprijzing. Haal het weg, of stuur het aan wie toestemming gaf voor aanbiedingen.',
    en: 'This reads as promotion. Take it out, or send it to those who consented to offers.',
    de: 'Das liest sich wie eine Anpreisung. Nehmen Sie es heraus, oder senden Sie es an Personen, die in Angebote eingewilligt haben.',
  },
  ideological: {
    nl: 'Dit leest als een oproep voor een ideaal. Haal haar weg, of stuur haar aan wie daarvoor toestemming gaf.',
    en: 'This reads as a call for a cause. Take it out, or send it to those who consented to such calls.',
    de: 'Das liest sich wie ein Aufruf für eine Sache. Nehmen Sie ihn heraus, oder senden Sie ihn an Personen, die in solche Aufrufe eingewilligt haben.',
  },
  charitable: {
    nl: 'Dit leest als een vraag om steun. Haal haar weg, of stuur haar aan wie daarvoor toestemming gaf.',
    en: 'This reads as an ask for support. Take it out, or send it to those who consented to such asks.',
    de: 'Das liest sich wie eine Bitte um Unterstützung. Nehmen Sie sie heraus, oder senden Sie sie an Personen, die in solche Bitten eingewilligt haben.',
  },
};
