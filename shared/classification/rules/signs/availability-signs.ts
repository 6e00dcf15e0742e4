import { type Sign, sign } from './sign.ts';

/**
 * That a sentence may say what can be had, and nothing of what this reader has: what there is, what it
 * costs, what it is more than, what goes with it, who gets it. Dry offers use no other wording, and
 * honest mail uses all of it of the reader's own things (`own-signs.ts`).
 */
export const availabilitySigns: readonly Sign[] = [
  // That it is there to be had.
  sign(
    'to-be-had',
    '(?:er is|er zijn|er bestaat|er staat|er staan|er ligt|er liggen|is er|zijn er|bestaat|bestaan) (?:nu |inmiddels |sinds \\S{1,12} )?(?:ook|nog|een|meer|zelfs|weer)',
    '(?:verkrijgbaar|leverbaar|te koop|te huur|te bezichtigen|te zien|te bekijken|te bestellen|te boeken|te huren|te leen|te proberen|te krijgen|op voorraad|in de winkel|in het assortiment|uit voorraad|apart te|los te|na te bestellen|af te sluiten|aan te vragen|mee te nemen)',
    '(?:there is|there are|there s) (?:now |also |even |still )?(?:also|a|an|another|more|room|still|one|now)',
    '(?:also|now) (?:comes|come|available|in|stocked|exists|sold)',
    '(?:comes in|come in|available in|available as|available from|in stock|on sale|for sale|for hire|for rent|to rent|to hire|on view|on display|on show|up for|to be had|in our shop|in our shops|in the shop|at the till|in store|at the counter|stocked|sold separately|on request|we carry|we stock|we sell)',
    '(?:can|may) (?:also |now |already |still )?be (?:viewed|seen|tried|ordered|booked|hired|rented|extended|had|bought|added|reserved|visited|combined|upgraded|fixed|taken out|looked at|made up|turned into)',
    '(?:es gibt|gibt es) (?:\\S{1,12} ){0,2}(?:auch|jetzt|noch|nun|ein|eine|einen|eigene|weitere|mehr)',
    '(?:erhaltlich|lieferbar|vorratig|zu haben|zu besichtigen|zu sehen|zu mieten|zu vermieten|zu verkaufen|im angebot|im laden|in unserem laden|in unserem geschaft|in der ausstellung|im sortiment|an der kasse|an der theke|fuhren wir|wir fuhren|auf lager|zur auswahl|zum mitnehmen|zum ausleihen)',
    '(?:kann|konnen|lasst sich|lassen sich) (?:\\S{1,16} ){0,8}(?:bestellt|gemietet|gebucht|besichtigt|getestet|verlangert|erweitert|angesehen|ausgeliehen|ausprobiert|dazugebucht|hinzugebucht|angemeldet|mitgenommen|erganzt|kombiniert|bestellen|mieten|buchen|besichtigen|testen|verlangern|erweitern|ausprobieren|dazubuchen)',
    '(?:kunt u|kun je|kan|kunt|kunnen) (?:\\S{1,16} ){0,8}(?:bestellen|huren|boeken|bezichtigen|uitproberen|proberen|verlengen|uitbreiden|bekijken|lenen|bijboeken|toevoegen|combineren|meenemen|inschrijven|vastleggen|overstappen|upgraden)',
  ),
  // What it costs, as a fact.
  sign(
    'costs',
    '(?:kost|kosten|kostet|costs|cost) (?:\\S{1,14} ){0,4}(?:\\d{1,7}|€|£|een|twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|niets|evenveel|de helft|one|two|three|four|five|six|eight|ten|nothing|half|as much|ein|zwei|drei|vier|funf|sechs|acht|zehn|nichts|so viel|die halfte)',
    '(?:vanaf|ab|from|starts at|start at|starting at|beginnt bei|begint bij) (?:€ ?|£ ?)?(?:\\d|een|twee|drie|vier|vijf|zes|zeven|acht|tien|one|two|three|four|five|six|eight|ten|zwei|drei|vier|funf|sechs|acht|zehn) ~ (?:per|p|a|an|im|pro|euro|pounds|€|£|month|maand|monat|jaar|year|jahr|nacht|night|stuk|persoon|person)',
    '(?:voor|for|fur) (?:€ ?|£ ?)?(?:\\d|een|twee|drie|vier|vijf|zes|acht|tien|one|two|three|four|five|six|eight|ten|zwei|drei|vier|funf|sechs|acht|zehn)\\S{0,8} (?:euro |pounds |€ |£ )?(?:per|a|im|pro|een) (?:maand|month|monat|week|woche|jaar|year|jahr|dag|day|tag|stuk|piece|stuck|persoon|person)',
    '(?:half as much|lower (?:monthly )?(?:price|rate)|lagere (?:maand)?prijs|niedrigeren|niedrigerer|hetzelfde tarief|same rate|behalt den|without (?:a )?(?:payment|subscription)|zonder (?:betaling|abonnement)|ohne (?:zahlung|abo))',
  ),
  // More, longer, faster, of the thing and not of what the reader's own did.
  sign(
    'more-than',
    '(?:meer|mehr|more|minder|weniger|less|langer|longer|sneller|schneller|faster|quicker|lichter|leichter|lighter|warmer|warmere|groter|grosser|bigger|larger|stiller|leiser|quieter|zuiniger|sparsamer|sterker|starker|stronger|hoger|hoher|higher|ruimer|roomier|breder|wider|weiter|kleiner|smaller|eerder|earlier|fruher|verder|further)',
    '(?:grotere|ruimere|hogere|langere|snellere|uitgebreide|onbeperkte|grosseren|grossere|grosseres|hohere|hoheren|langere|langeren|erweiterte|unbegrenzte|extended|unlimited|onbeperkt|unbegrenzt|bigger|larger|wider|better|beter|besser)',
    '(?:twee|drie|vier|vijf|tien|twice|two|three|four|five|ten|zwei|drei|vier|funf|zehn|zehnmal|doppelt|\\d{1,3}) (?:keer|maal|times|mal) ?(?:zo|as|so|the)?',
    '(?:een derde|de helft|a third|a quarter|half|halve|halves|ein drittel|die halfte|doppelt so|twice as|dubbel zo) (?:van|of|minder|des|der|as|so|less)?',
  ),
  // That it goes with something the reader has.
  sign(
    'goes-with',
    '(?:hoort|horen|past|passen|zit|zitten|komt|komen) (?:\\S{1,14} ){0,5}(?:bij|erbij|op|in|mee)',
    '(?:bijpassend*|bijbehorend*|los verkrijgbaar|een set|past ook|bevat|bevatten|omvat|telt|in het pakket|inbegrepen|gaat mee|gaan mee)',
    '(?:goes with|go with|comes with|come with|fits|fit the|made for|matching|is included|are included|includes|include|has a|have a|contains|lasts|last for|pairs with|works with)',
    '(?:gehort|gehoren|passt|passen) (?:\\S{1,14} ){0,4}(?:zu|dazu|zur|zum|in|auf)',
    '(?:zur \\S{1,16} passt|zum \\S{1,16} passt|dabei|inbegriffen|enthalten|umfasst|enthalt|nach mass|reicht ein|halt ein|gleich dabei|liegt dabei|liegen dabei)',
  ),
  // That we do this as well.
  sign(
    'we-also',
    '(?:wij|we|ons bedrijf|onze \\S{1,20}|ons \\S{1,16}) (?:\\S{1,16} ){0,4}ook',
    '(?:ook|auch) (?:voor|bij|wie|op|aan|onze|ons|uw|fur|bei|beim|wer|zum|zur|unser|unsere|ihr|ihre|am|sonntags|op zondag)',
    '(?:we|our \\S{1,16}|the practice) (?:now |can )?(?:also|now)',
    '(?:we|our \\S{1,16}|you|us) ~ (?:too|as well)',
    '(?:wir|unser \\S{1,20}|unsere \\S{1,20}) (?:\\S{1,16} ){0,4}auch',
    '(?:bij ons terecht|bei uns richtig|come to us for|naast \\S{1,20} verkopen|neben \\S{1,20} fuhren|beside \\S{1,20} we|in hetzelfde pand|im selben haus|in the same building|nu ook|jetzt auch|now also|nun auch)',
  ),
  // Who gets it.
  sign(
    'who-gets',
    '(?:leden|klanten|vaste klanten|houders|abonnees|gezinnen|huishoudens|veel gebruikers|de meeste|niet-leden|kinderen tot|studenten|senioren|wie|members|customers|regulars|subscribers|holders|families|households|students|many users|most people|under twelves|anyone who|those who|whoever|people who|mitglieder|kunden|stammkunden|inhaber|abonnenten|familien|haushalte|viele|kinder bis|studierende|senioren|wer)',
  ),
  // Room that is left, a start that is still to be joined.
  sign(
    'room-left',
    '(?:plaatsen|plekken|stoelen|kamers|ruimte|kavels|plaats) (?:\\S{1,14} ){0,4}(?:vrij|over|beschikbaar|open|in de|op de)',
    '(?:nog|noch|still) (?:\\S{1,8} )?(?:plaats|plaatsen|plek|plekken|ruimte|stoelen|kamers|platze|platz|zimmer|frei|room|places|seats|spaces)',
    '(?:places|seats|rooms|spaces|tickets|spots|tables) (?:are |is )?(?:left|remain|remaining|free|available|open|over)',
    '(?:has|have|with) (?:\\S{1,10} )?(?:room|places|seats|spaces)',
    '(?:platze|platz|zimmer|karten|tische) (?:\\S{1,12} ){0,4}(?:frei|ubrig|offen|zu haben)',
    '(?:enrolment|inschrijving|anmeldung|registration|booking) (?:\\S{1,10} ){0,5}(?:is open|open|offen|geopend|mogelijk|moglich)',
    '(?:begint een nieuwe|start een nieuwe|a new \\S{1,16} (?:group|course|class|term) (?:begins|starts)|beginnt eine neue|startet eine neue|beginnt ein neuer|open to everyone|open for everyone|open voor iedereen|steht allen offen|voor iedereen|for everyone|fur alle)',
  ),
  // Where more is to be read, seen, heard.
  sign(
    'more-to-see',
    '(?:recept|recepten|recipe|recipes|rezept|rezepte|film|video|filmpje|podcast|blog|folder|leaflet|prospekt|catalogus|catalogue|katalog|magazine|magazin|kanaal|channel|kanal|instagram|facebook|linkedin|foto s van|pictures of|fotos der|fotos von|rondleiding|tour of|fuhrung|showroom|toonzaal|ausstellung|modelwoning|show home|musterhaus|proefles|taster|probestunde|proefmaand|trial|probemonat|kennismaking|demonstratie|demo)',
  ),
];
