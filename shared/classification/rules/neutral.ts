import { phrases } from './phrase.ts';

/** Lines that say who writes to whom, and nothing else. */
const lines: readonly RegExp[] = [
  // Greetings.
  /^(?:beste|geachte|waarde|lieve|dear|hi|hey|hallo|hello|hoi|dag|goede(?:morgen|middag|avond|ndag)|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend)|moin|gruss gott|good (?:morning|afternoon|evening))\b[^.?!%€£$]{0,80}[,!:.]?$/,
  // Closings.
  /^(?:met (?:een )?(?:vriendelijke|hartelijke|sportieve|beste|muzikale|warme) groet(?:en)?|met vriendelijke|(?:vriendelijke|hartelijke|warme|veel|vele) groet(?:en|jes)?|groet(?:en|jes)?|hoogachtend|tot (?:dan|straks|ziens|snel|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|kind(?:est)? regards|best (?:regards|wishes)|with (?:kind|best|warm) (?:regards|wishes)|warm(?:est)? (?:regards|wishes)|regards|yours(?: (?:sincerely|faithfully|truly))?|sincerely|faithfully|many thanks|thank you|thanks|cheers|see you (?:then|there|on \w{3,9})|mit (?:freundlichen|besten|herzlichen|lieben|vielen) grussen|mit freundlichem gruss|(?:freundliche|viele|beste|herzliche|liebe) grusse|hochachtungsvoll|bis (?:dann|bald|morgen)|vielen dank|danke|dank je wel|dank u wel|bedankt|alvast bedankt)\b[^?%€£$]{0,70}$/,
  /^(?:het |the |ihr |ihre |das |uw |je |your )?(?:bestuur|team|secretariaat|redactie|directie|klantenservice|afdeling|ouderraad|praktijk|receptie|penningmeester|secretaris|vorstand|kundenservice|praxisteam|sekretariat|verwaltung|board|office|treasurer|secretary|reception|customer service)\b[^?!%€£$]{0,60}$/,
  /^(?:namens|on behalf of|im namen|i\. ?a\.|i\. ?v\.) [^?!%€£$]{2,60}$/,
  // Contact, identity and place.
  /^(?:tel|telefoon|telefon|phone|mobiel|mobil|fax|e-?mail|mail|web|website|adres|address|adresse|postadres|bezoekadres|openingstijden|opening hours|offnungszeiten|kantooruren)\b ?[.:]?[^?!%€£$]{0,100}$/,
];

const identity = phrases(
  '(?:kvk|kamer van koophandel|handelsregister|btw|btw-nummer|ust-?id*|umsatzsteuer*|hrb|amtsgericht|registergericht|geschaftsfuhr*|vereinsregister|registered (?:in|office|charity|number|company)|company (?:no|number|registration)|charity (?:no|number)|vat (?:no|number|reg*)|iban|bic|rsin|anbi|impressum|postbus|postfach|po box|p\\.o\\. box)',
  '(?:dit is een automatisch*|dit bericht is automatisch|automatisch verzonden|automatisch gegenereerd*|this is an automat*|automatically generated|sent automatically|diese (?:e-?mail|nachricht) wurde automatisch|automatisch erstellt*|automatisch versendet|no-?reply|noreply|do not reply|please do not reply|niet op dit bericht|u kunt niet op deze|antworten sie nicht|bitte nicht antworten|nicht auf diese)',
  '(?:no more offers|geen aanbiedingen meer|keine angebote mehr|no longer (?:wish|want) to receive|niet (?:meer|langer) (?:wilt )?ontvangen|nicht mehr erhalten mochten)',
  '(?:unsubscribe|afmelden|uitschrijven|abmelden|abbestellen|voorkeuren|preferences|einstellungen|privacy ?(?:verklaring|statement|policy|beleid|notice)|datenschutz*|cookieverklaring|all rights reserved|alle rechten voorbehouden|alle rechte vorbehalten|copyright|view (?:this|in) (?:\\S{1,10} )?browser|bekijk ~ browser|im browser)',
  '(?:vertrouwelijk*|confidential*|vertraulich*) ~ (?:bestemd|geadresseerde|intended|addressee|empfanger|bestimmt)',
);

const postcode =
  /\b\d{4} ?[a-z]{2}\b|\b[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}\b|\b\d{5} [a-z]{3,30}\b/;

/** True for greetings, closings, who writes, where to reach them, and ways out. */
export const isNeutralLine = (text: string): boolean => {
  const line = text.trim();
  if (line.length > 300) return false;
  if (line.length <= 110 && lines.some((pattern) => pattern.test(line))) return true;
  return identity.test(line) || (line.length <= 120 && postcode.test(line) && !/[?!%]/.test(line));
};

/** What is left of a sentence when addresses, placeholders and figures are taken out has no letters. */
export const isData = (text: string): boolean =>
  !/[a-z]{2}/.test(
    text
      .replace(/https?:\/\/\S{1,2000}|www\.\S{1,200}|\S{1,100}@\S{1,100}/g, ' ')
      .replace(
        /\b(?:eur|euro|usd|gbp|chf|nr|no|am|pm|uur|uhr|h|kb|mb|kwh|m2|m3|kg|km|st|stk|x)\b/g,
        ' ',
      ),
  );
