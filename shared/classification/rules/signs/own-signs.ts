import { type Sign, sign } from './sign.ts';

/** That a sentence may tell of what this reader has, ordered, owes or was promised, and how it stands. */
export const ownSigns: readonly Sign[] = [
  // Whose it is: what the reader ordered, chose, booked, has.
  sign(
    's-own',
    '(?:die|dat|waarvoor|waarop|waarmee|waarvan|zoals) (?:u|je|jij|jullie) (?:\\S{1,14} ){0,6}(?:bestelde|bestelt|koos|kiest|kocht|boekte|huurt|huurde|leende|leent|vroeg|aanvroeg|opgaf|gaf|hebt|heeft|heb|hebben|had|inleverde|meldde|betaalde|betaalt|volgt|gebruikt|stuurde|wilde|wenste|deed|liet|begon)',
    '(?:u|je|jij|jullie) (?:hebt|heeft|heb|hebben) (?:\\S{1,16} ){0,9}(?:besteld|gekozen|gekocht|geboekt|gehuurd|geleend|gevraagd|aangevraagd|opgegeven|doorgegeven|gemeld|betaald|ingeschreven|aangemeld|ingestuurd|ingediend|ingeleverd|gegeven|geschonken|ontvangen|gekregen|verbruikt|gebruikt|afgesloten|opgezegd|nog)',
    '(?:uw|je|jouw|jullie) (?:eigen |nieuwe |oude |tweede |grotere |laatste |huidige )?[a-z]{3,24} (?:is|zijn|was|waren|wordt|worden|werd|ligt|liggen|staat|staan|loopt|gaat|blijft|begint|eindigt|vertrekt|valt|vervalt|kost|kostte|bedraagt|komt|zit|geldt|heeft)',
    '(?:that |which |what )?you (?:ve |have |had |recently |just )?(?:ordered|chose|chosen|bought|booked|hired|borrowed|rented|asked|requested|applied|signed up|gave|given|told|reported|returned|paid|sent|wanted|took out|made|filled|enrolled|registered|reserved|used|started|referred|cancelled)',
    '(?:you (?:are|re|were) (?:booked|enrolled|registered|covered|insured|down|on|due|viewing|owed|entitled|seeing)|you have (?:\\S{1,10} )?(?:left|on loan|been|to pay)|for you|on your behalf)',
    'your (?:own |new |old |second |last |current )?[a-z]{3,20} (?:is|are|was|were|has|have|will|runs|ends|starts|begins|stays|leaves|goes|came|comes|expires|includes|fell|shows)',
    '(?:von ihnen|von dir|fur sie|fur dich|bei ihnen|auf ihren wunsch) (?:\\S{1,16} ){0,3}[a-z]{5,20}',
    '(?:den|die|das|dem|der|an die|fur den|fur die) (?:sie|du|ihr) (?:\\S{1,16} ){0,6}(?:haben|hast|habt|besichtigen|bestellt|gebucht|besuchen|nutzen|mieten|wollten)',
    '(?:sie|du|ihr) (?:haben|hast|habt|sind|bist) (?:\\S{1,16} ){0,9}(?:bestellt|gewahlt|gekauft|gebucht|gemietet|geliehen|entliehen|gefragt|gebeten|beantragt|angegeben|gemeldet|bezahlt|angemeldet|eingereicht|gegeben|gespendet|erhalten|bekommen|verbraucht|genutzt|abgeschlossen|gekundigt|uberwiesen|mitgeteilt|versichert)',
    '(?:ihr|ihre|ihrem|ihren|dein|deine|deinem|deinen) (?:\\S{1,14} )?[a-z]{3,24} (?:ist|sind|war|wurde|wurden|wird|werden|liegt|steht|lauft|bleibt|beginnt|endet|fallt|gilt|betragt|kostete|muss|hat|fahrt|umfasst)',
  ),
  // That it was agreed, asked or decided before.
  sign(
    's-agreed',
    '(?:zoals (?:u|je|afgesproken|besproken|gevraagd|overeengekomen|toegezegd|aangekondigd|vermeld)|volgens (?:afspraak|de|uw|ons|het)|op uw verzoek|op verzoek|in overleg|conform|afgesproken|besproken|as (?:you asked|agreed|discussed|requested|promised|arranged|usual|stated|we said|we wrote)|under your|according to|in line with|at your request|per your|wie (?:gewunscht|vereinbart|besprochen|abgesprochen|gewohnt|angekundigt|zugesagt|angegeben)|laut|gemass|auf ihren wunsch|nach absprache mit ihnen|vereinbarungsgemass|vertragsgemass)',
  ),
  // A particular time, place or thing of this mail.
  sign(
    's-this',
    '(?:vanmorgen|vanochtend|vanmiddag|vanavond|vannacht|gisteren|morgen|overmorgen|vandaag|eergisteren|zojuist|inmiddels|deze week|volgende week|afgelopen \\S{1,12}|vorige week|yesterday|tomorrow|today|tonight|this (?:morning|afternoon|week|month)|last (?:night|week|month|year)|next week|just now|gestern|heute|ubermorgen|vorgestern|soeben|diese woche|nachste woche|letzte woche|vergangenen|hiermit|hierbij|hierna|hieronder|below|herewith|here is|here are|hier ist|hier sind|unten|beiliegend|in deze mail|in this email|in dieser mail)',
  ),
  // What it comes to for the reader, in their own account.
  sign(
    's-settles',
    '(?:u|je|jij) (?:betaalt|betaalde|krijgt|kreeg|ontvangt|ontving|houdt|had|kocht|bestelde|koos|ziet|hoort|wordt|bent|zit|staat)',
    '(?:you) (?:pay|paid|get|got|receive|owe|keep|will (?:get|hear|receive|need|have|pay|be)|need|are|were|had|bought|ordered|chose|live|left|won t|don t|do not|must|missed|arrive|travel)',
    '(?:sie|du) (?:zahlen|zahlst|bekommen|bekommst|erhalten|erhaltst|behalten|mussten|hatten|sind|bist|werden|wirst|mussen|musst)',
    '(?:es ergibt sich|ergibt sich|steht ihnen|stehen ihnen|fallen|fallt|verrechnen|verrekenen|vergoeden|erstatten|refund|reimburse|deduct|in mindering|abgezogen|nachzahlung|guthaben|tegoed|in credit|balance|restbedrag|restbetrag|afgeboekt|bijgeschreven|te betalen|zu zahlen|to pay|payable|due on|fallig)',
  ),
  // How something stands, is late, is out of use.
  sign(
    's-stands',
    '(?:ter plaatse|buiten gebruik|niet bereikbaar|onbereikbaar|niet beschikbaar|in behandeling|in orde|compleet|onderweg|vertraagd|vertraging|bezet|in storing|verholpen|staat klaar|ligt klaar|liggen klaar|staan klaar|klaargezet|geldig|ongeldig|over tijd|afwezig|ziek|verhinderd|vervalt|gaat niet door|gaat door|on site|out of use|out of order|unavailable|not available|under way|complete|on its way|delayed|late|ready|overdue|valid|void|absent|ill|off sick|going ahead|not running|called off|back to normal|working again|vor ort|ausser betrieb|nicht erreichbar|nicht verfugbar|in bearbeitung|in ordnung|vollstandig|unterwegs|verspatet|verspatung|belegt|behoben|liegt bereit|liegen bereit|steht bereit|bereit|ungultig|uberfallig|abwesend|krank|verhindert|fallt aus|entfallt|findet statt|findet nicht statt)',
  ),
  // What was said just before: such a sentence stands in an account of something.
  sign(
    's-refers',
    '(?:daarvoor|daarna|daardoor|daarom|daarbij|daarmee|hiervoor|hierna|hierdoor|hierover|dit nummer|dit bedrag|deze code|deze brief|dit bericht|die dag|die tijd|dat bedrag|tot dan|tot die|zolang|eerst|vervolgens|afterwards|after that|before then|until then|from then|then|this number|this amount|this code|this letter|this message|that day|that date|that amount|in the meantime|first|danach|davor|dafur|dadurch|damit|daher|hierzu|hierfur|dazu brauchen|diese nummer|dieser betrag|diesen betrag|dieser code|dieses schreiben|an diesem tag|bis dahin|seitdem|zuerst|anschliessend|vorher|solange)',
  ),
  // Something that went wrong, and its remedy.
  sign(
    's-fault',
    '(?:storing|fout|foutmelding|mislukt|mislukte|lekkage|lek|kapot|defect|vermist|verloren|kwijt|schade|klacht|gestolen|diefstal|ongeval|koorts|pijn|klachten|excuses|spijt|vergissing|tekort|ontbreekt|ontbreken|missen|mist|mis ik|fault|error|failed|failure|leak|broken|damage|damaged|missing|lost|stolen|theft|accident|fever|pain|sorry|apologise|apologies|mistake|short|wrong|worn|storung|fehler|fehlgeschlagen|leck|undicht|kaputt|defekt|vermisst|verloren|schaden|beschwerde|beschwerden|gestohlen|diebstahl|unfall|fieber|schmerzen|entschuldigung|tut uns leid|versehen|fehlt|fehlen|fehlten|beschadigt|abgenutzt)',
  ),
];
