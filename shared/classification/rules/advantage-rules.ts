import { owned } from './owned.ts';
import { phraseList, phrases } from './phrase.ts';
import type { Rule } from './rule.ts';

const number =
  '(?:\\d[\\d.,]*|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig|veertig|vijftig|honderd|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|a hundred|ein|eine|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|funfzehn|zwanzig|dreissig|vierzig|funfzig|hundert)';
const coin = '(?:euro|eur|€|pond|pound|pounds|pence|£|dollar|dollars|\\$|cent|tientje|tenner|quid)';
const sum = `(?:${number} ?${coin}|(?:€|£|\\$) ?\\d[\\d.,]*|(?:een |a )?(?:tientje|tenner))`;
const share = `(?:${number} ?(?:%|procent|percent|per cent|prozent)|een (?:kwart|derde)|a (?:quarter|third)(?![^a-z0-9]{1,4}(?:time|party|person|of (?:the )?(?:year|month)))|ein (?:viertel|drittel))`;
const quantity = `(?:${sum}|${share})`;
const period =
  '(?:dag|dagen|week|weken|maand|maanden|kwartaal|jaar|day|days|week|weeks|month|months|year|tag|tage|woche|wochen|monat|monate|monaten|jahr)';
const less =
  '(?:minder|goedkoper|voordeliger|voordeel|lager|eraf|ervanaf|korting|cadeau|cashback|less|cheaper|lower|off|saving|discount|back|weniger|gunstiger|billiger|preiswerter|rabatt|nachlass|geschenkt|cashback)';
const gratis =
  '(?:gratis|kosteloos|cadeau|voor niets|van het huis|op onze kosten|free|for free|for nothing|on the house|on us|free of charge|kostenlos|umsonst|geschenkt|aufs haus|auf uns)';
const better =
  '(?:scherper|scherpere|scherpste|beter|betere|beste|lager|lagere|laagste|gunstige|gunstiger|gunstigere|gunstigste|voordelige|voordeligere|voordeligste|aantrekkelijke*|mooie|sharper|sharpest|keen|keener|keenest|better|best|lower|lowest|favourable|favorable|attractive|great|bessere|besseren|beste|besten|gunstigere*|gunstigste*|gunstigen|niedrigere*|niedrigste*|attraktive*)';
const terms =
  '(?:prijs|prijzen|tarief|tarieven|rente|premie|voorwaarden|price|prices|rate|rates|terms|deal|preis|preise|tarif|tarife|zins|zinsen|konditionen|bedingungen)';

/**
 * An advantage as structure: an amount, a share, a free period, a present or better terms, bound to
 * a thing, a moment or an act, and neither bought nor promised before.
 */
export const advantageRules: readonly Rule[] = [
  {
    id: 'K.advantage',
    class: 'commercial',
    hard: true,
    weight: 2.5,
    phrases: phraseList(
      `${quantity} (?:\\S{1,14} ){0,3}${less}`,
      `${less} ~ ${share}`,
      `(?:-|min|minus) ?${share} (?:op|on|auf) (?:alle|alles|all|everything|the|de|het|our|onze|die|das|den|unsere*|\\S{1,20})`,
      `${share} (?:op|auf) (?:alle|alles|het hele|de hele|onze|unsere*|das ganze|die ganze)`,
      `(?:eerste|first|ersten|erste|erster) (?:${number} )?${period} (?:\\S{1,20} ){0,6}(?:${gratis}|niets|nothing|nichts|no charge|halve prijs|half price|0 euro)`,
      `${number} ${period} (?:${gratis}|korting)`,
      `${period} ~ (?:rekenen we niets|rekenen wij niets|betaalt u niets|betaal je niets|zahlen sie nichts|pay nothing|berechnen wir nichts)`,
      `(?:voor|tegen|at|for|zum|zu) (?:de |a |the )?(?:helft|halve|half|halben) (?:van de |the |of the )?(?:prijs|price|preis)`,
      '(?:voor de helft|de helft goedkoper|half off|half the price|um die halfte|zum halben preis|halb so teuer)',
      `(?:krijg|krijgt|ontvang|ontvangt|gets?|receive|come with|comes with|bekommt|bekommen|erhalt|erhalten) (?:\\S{1,20} ){0,6}(?:erbij|cadeau|${gratis}|ter waarde van|worth|im wert von|dazu|obendrauf|op de koop toe|thrown in)`,
      `(?:wie|als u|als je|when you|if you|whoever|wer|wenn sie) (?:\\S{1,20} ){0,6}(?:verlengt|verleng|bestelt|bestel|koopt|boekt|overstapt|aanmeldt|renew|order|buy|book|switch|join|sign up|verlangert|verlangern|bestellt|bestellen|kauft|bucht|wechselt) (?:\\S{1,20} ){0,8}(?:${quantity}|${gratis}|extra|bonus|cadeau|present|gift|korting|tegoed|geschenk|${better} ${terms})`,
      `(?:onze|ons|our|unser*|nu|now|jetzt|altijd|always|immer|krijgt|krijgen|get|bekommt|voor trouwe|for loyal|fur treue|vraag naar|ask about|fragen sie nach) (?:\\S{1,16} ){0,4}${better} ${terms}`,
      `(?:laagste|scherpste|beste|lowest|keenest|best|niedrigste*|gunstigste*) ${terms} (?:van|of|in|der|des|im)`,
      `(?:van|was|from|statt|in plaats van|instead of) ${sum} (?:\\S{1,8} ){0,2}(?:voor|nu|now|for|jetzt|nur) ${sum}`,
      '(?:goedkoper|voordeliger|cheaper|gunstiger|billiger) (?:uit|than you think|dan u denkt|dan je denkt|als sie denken|elsewhere|elders|than ever|dan ooit|wohnen|rijden|bellen)',
      '(?:zit|zitten|bent u|ben je|are|works out|fahren sie) (?:\\S{1,12} ){0,2}(?:goedkoper|voordeliger|cheaper|gunstiger)',
      '(?:zonder|without|ohne|no|geen|keine) (?:aansluitkosten|instapkosten|inschrijfkosten|joining fee|set-?up fee|setup costs|anschlussgebuhr*|einrichtungsgebuhr*|aufpreis)',
      '(?:is|zijn|are|sind|wordt|gibt es) (?:\\S{1,12} ){0,3}(?:afgeprijsd|in prijs verlaagd|gehalveerd|reduced|marked down|halved|reduziert|herabgesetzt|halbiert)',
      '(?:twee|drie|two|three|zwei|drei|2|3) (?:halen|nemen|voor|for|take|nehmen|kaufen|fur)(?:,|:)? (?:een|twee|one|two|eins|zwei|1|2|de prijs van|the price of|den preis von)',
      '(?:kost|kosten|costs?|kostet) (?:u |je |you |sie |ihnen )?(?:helemaal |at all |gar )?(?:niets|nothing|nichts)(?: extra| meer)?',
      `(?:staat|staan|ligt|liggen|wacht|wachten|is waiting|are waiting|wartet|warten|haben wir|we have|we've got|hebben we|hebben wij) ~ (?:iets (?:moois|leuks|lekkers|extra\\'s)|something (?:lovely|nice|special|tasty)|etwas (?:schones|nettes|besonderes|leckeres)|een verrassing|a surprise|eine uberraschung|cadeau*|geschenk*|a treat|a gift)`,
    ),
    unless: phrases('split* ~ (?:two|three|2|3) for', ...owned),
    fix: {
      nl: 'Noem alleen wat deze ontvanger al heeft, bestelde of was toegezegd; haal het voordeel voor iets nieuws weg.',
      en: 'State only what this recipient already has, ordered or was promised; take out the advantage on something new.',
      de: 'Nennen Sie nur, was dieser Empfänger bereits hat, bestellt hat oder zugesagt bekam; nehmen Sie den Vorteil für etwas Neues heraus.',
    },
  },
  {
    id: 'K.renewal',
    class: 'commercial',
    hard: true,
    weight: 2.5,
    phrases: phraseList(
      '(?:verleng|verlengen|renew) (?:nu|vandaag|alvast|meteen|voordelig|now|today|early) (?:\\S{1,14} ){0,4}(?:en|and|voor|for|met|with|dan|to)',
      '(?:wie|if you|when you) (?:nu |now )?(?:al |alvast )?(?:verlengt|renew) (?:\\S{1,16} ){0,6}(?:krijgt|houdt|get|gets|keep|profiteert)',
      '(?:renew|verleng) (?:\\S{1,14} ){0,5}(?:and keep|and get|en houd|en krijg|en profiteer)',
    ),
    unless: phrases(
      '(?:paspoort|passport|rijbewijs|driving licence|boek*|book|books|loan|lening|prescription|recept|parkeervergunning|permit|certificate|certificaat|automatically|automatisch)',
    ),
    fix: {
      nl: 'Meld wanneer het contract afloopt en hoe verlengen of opzeggen gaat; laat de aansporing weg.',
      en: 'State when the contract ends and how to renew or cancel; leave the urging out.',
      de: 'Nennen Sie, wann der Vertrag endet und wie er verlängert oder gekündigt wird; lassen Sie das Drängen weg.',
    },
  },
  {
    id: 'K.vacancy',
    class: 'commercial',
    hard: true,
    weight: 2.5,
    phrases: phraseList(
      "(?:wij zoeken|we zoeken|zoeken wij|we are looking for|we re looking for|we're looking for|we are hiring|we re hiring|we're hiring|looking for new) (?:\\S{1,14} ){0,3}(?:collega*|medewerker*|chauffeur*|monteur*|verkoper*|colleague*|drivers?|engineers?|nurses?|people|staff|team members?|vrijwilligers)",
      '(?:werken bij ons|kom bij ons werken|bekijk onze vacatures|onze vacatures|solliciteer (?:nu|direct|vandaag)|join our team|work with us|working with us|see our vacancies|our vacancies|apply (?:now|today)|current vacancies)',
    ),
    unless: phrases('(?:your application|uw sollicitatie|je sollicitatie|getuigen|witness*)'),
    fix: {
      nl: 'Een vacature is werving: laat haar weg, of plaats haar waar mensen erom vragen.',
      en: 'A vacancy is recruitment: leave it out, or post it where people ask for it.',
      de: 'Eine Stellenanzeige wirbt: Lassen Sie sie weg, oder veröffentlichen Sie sie dort, wo danach gesucht wird.',
    },
  },
  {
    id: 'K.social-proof',
    class: 'commercial',
    hard: true,
    weight: 2.2,
    phrases: phraseList(
      '(?:al|already|schon|ruim|over|meer dan|more than|mehr als)? ?(?:\\S{1,16} )?(?:gezinnen|klanten|huishoudens|buren|families|customers|households|neighbours|familien|kunden|haushalte|nachbarn) (?:\\S{1,20} ){0,6}(?:kozen|kiezen|gingen u voor|stapten over|koken|vertrouwen|chose|choose|have chosen|trust|switched|love|entschieden|vertrauen|wahlen|wechseln|setzen auf)',
      '(?:meest|most|meist) ?(?:gekozen|verkochte|populaire|popular|chosen|sold|loved|gewahlte*|verkaufte*|beliebte*)',
      '(?:negen|acht|nine|eight|neun|acht|\\d) (?:van de|out of|von) (?:tien|ten|zehn|10) ',
      '(?:klanten|customers|kunden) (?:geven ons|beoordelen ons|rate us|give us|geben uns|bewerten uns)',
      '(?:bekroond|uitgeroepen|verkozen|getest) (?:als|tot|met) (?:\\S{1,10} )?(?:beste|nummer|winnaar|goud)',
      '(?:voted|named|rated) (?:\\S{1,8} )?(?:best|number one|no|winner)',
    ),
    unless: phrases(
      '(?:storing|outage|storung|getroffen|affected|betroffen|zonder (?:stroom|water|gas)|without (?:power|water|gas)|ohne strom)',
    ),
    fix: {
      nl: 'Wat anderen kozen, dient deze ontvanger niet; laat het weg.',
      en: 'What others chose does not serve this recipient; leave it out.',
      de: 'Was andere gewählt haben, nützt diesem Empfänger nicht; lassen Sie es weg.',
    },
  },
];
