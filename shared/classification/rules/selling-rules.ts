import { phrases } from './phrase.ts';
import type { Rule } from './rule.ts';

const buyFix = {
  nl: 'Haal de verkoopknop of koopaansporing weg; laat alleen knoppen staan die de bestelling, de rekening of het account betreffen.',
  en: 'Take the selling button or urge to buy out; keep only buttons about the order, the bill or the account.',
};
const things =
  '(?:collectie|assortiment|producten|product|winkel|webshop|shop|catalogus|folder|bestsellers|nieuwste|cadeaus|outlet|modellen|pakketten|abonnementen|plans|pricing|products?|collection|range|catalog|catalogue|store|bestsellers|new arrivals|favourites|favorites|styles|arrivals|gift guide|trends|mogelijkheden|cursussen|courses|tarieven en pakketten|line-?up|store locations)';

/** Calls to buy, to take more, to look at what is for sale. */
export const sellingRules: readonly Rule[] = [
  {
    id: 'K.buy-call',
    class: 'commercial',
    hard: true,
    weight: 3,
    pattern: phrases(
      '(?:bestel|koop|boek|reserveer|shop|scoor|haal|pak) (?:\\w{1,12} )?(?:nu|direct|snel|vandaag|meteen|hier|hem|ze|online|gauw|vroeg|m)',
      '(?:buy|order|shop|book|get it|get yours|reserve yours|pre-?order|purchase) (?:\\w{1,12} )?(?:now|today|online|here|yours|early|tickets?|it now|in store|direct from)',
      '(?:bestel|koop|boek|shop) (?:je|uw|jouw|het|de|deze|een|alvast) ~ (?:nu|hier|vandaag|snel|online|nog|in onze|via onze|bij ons)',
      'buy (?:the|this|your|a|one|any) \\w*',
      '(?:shop|shoppen|winkel) (?:verder|de (?:nieuwe|hele|look|sale)|the (?:new|look|sale|range|collection|latest)|all|our|more|mee|bij ons|onze)',
      '(?:continue|keep|happy|start|go|verder|terug naar de) shopping',
      '(?:verder|nu|lekker) (?:winkelen|shoppen)',
      `(?:bekijk|ontdek|verken|bezoek|kijk in|neem een kijkje in|snuffel|browse|explore|discover|visit|view|check out|see|shop) (?:de |het |onze |ons |alle |nu |our |the |all |more |meer |nieuwe |new |hele |complete |volledige |full |whole |latest |nieuwste |of our |mooie |eens |verder in )*(?:\\w{1,14} )?${things}`,
      '(?:laat je|let yourself be|get) (?:inspireren|inspired)',
      '(?:profiteer|geniet) (?:nu|mee|direct|vandaag|van|ook|optimaal|tijdelijk|extra)',
      '(?:take advantage|make the most) of (?:our|these|(?:the|this) (?:\\w{1,12} )?(?:offer|sale|savings|deal|opportunity))',
      '(?:perfect|ideaal|leuk|mooi|great|ideal) (?:als cadeau|cadeau|gift for|as a gift|voor de feestdagen|for the holidays)',
      '(?:available for purchase|nu verkrijgbaar|nu te koop|nu (?:ook )?beschikbaar (?:voor|in|vanaf|bij)|nu bij ons|now in stores|in de winkel verkrijgbaar|available now|on sale (?:now|today)|pre-?order|add to (?:cart|basket|bag)|in winkel(?:wagen|mand)(?:je)?)',
    ),
    unless: phrases(
      '(?:track|volg|bekijk|view|see|manage|beheer|check) (?:your|uw|je|jouw|the|de|mijn|my) (?:order|bestelling|orders|product|products|winkelwagen|account|subscription)',
      '(?:if you|als u|als je|indien|mocht) ~ (?:want to cancel|wilt annuleren|annuleert)',
      '(?:you|u|je) (?:can|kunt|kan|kon|could) (?:now |nu )?(?:\\w{1,10} )?(?:bestellingen|orders?) (?:op|plaatsen|at|on)',
      '(?:thank you for|thanks for|bedankt voor) (?:shopping|het winkelen|winkelen|buying|visiting|your (?:order|purchase))',
      '(?:controleren|to check if|voldoet aan|in te zien|uw transacties|your transactions|current budget)',
      '(?:bestelnummer|ordernummer|order number)',
      '(?:follow|download) your (?:order|invoice)',
      'order now (?:has|contains)',
    ),
    fix: buyFix,
  },
  {
    id: 'K.buy-button',
    class: 'commercial',
    hard: true,
    weight: 3,
    only: ['button', 'image'],
    pattern: phrases(
      '^(?:\\W{0,3})(?:shop*|bestel(?: nu| direct| hier)?|koop*|buy*|order (?:now|yours|here)|boek*|ontdek*|discover|explore*|upgrade*|probeer*|try*|profiteer*|claim*|verzilver*|bekijk (?:de |het |onze |alle )?(?:aanbieding*|acties|deals|collectie|product|producten|assortiment|sale)|view (?:offer|deal|product)s?|see (?:the )?(?:offer|deal)s?|naar de (?:shop|webshop|winkel|actie|aanbieding)|get (?:started|the deal|offer|yours|premium)|book (?:a demo|now)|start (?:trial|free|gratis|now|nu)|ik wil (?:dit|meer|hem|profiteren)|lees meer|read more|learn more|meer weten|more info)',
    ),
    unless: phrases(
      '(?:bestelling|order status|your order|je order|account|reset|policy|privacy|voorwaarden|terms|again|opnieuw|betaling|payment|link|verzending|facturen|factuur|invoice|upgraded|try again|probeer opnieuw)',
      '(?:read|lees|learn) (?:more|meer)',
      'meer (?:weten|info)',
    ),
    fix: buyFix,
  },
  {
    id: 'K.teaser',
    class: 'commercial',
    hard: false,
    weight: 1,
    only: ['button', 'paragraph', 'cell', 'heading', 'list-item'],
    pattern: phrases(
      '(?:\\W{0,3})(?:lees (?:het )?(?:hele )?(?:meer|verder|artikel|verhaal|blog*)|read (?:the )?(?:full )?(?:more|article|story|interview|blog|post|essay)|verder lezen|continue reading|keep reading|lees hoe|bekijk de video|watch the video|watch now|kijk nu)',
    ),
    unless: phrases(
      '(?:privacy*|voorwaarden|terms|policy|debate|storing|incident|veilig*|security|onderhoud|maintenance|wijziging*|changes)',
    ),
    fix: {
      nl: 'Een servicemail verwijst niet naar redactionele inhoud; laat deze verwijzing weg.',
      en: 'Service mail does not refer to editorial content; leave this reference out.',
    },
  },
  {
    id: 'K.upsell',
    class: 'commercial',
    hard: true,
    weight: 3,
    pattern: phrases(
      '(?:upgrade|upgraden|opwaarderen) (?:nu|vandaag|direct|now|today|naar|to|je (?:abonnement|account|pakket|plan)|your (?:plan|account|subscription|package|membership)|for|and|voor|en)',
      '(?:stap|stappen|overstappen|switch|move) (?:nu )?(?:over )?(?:naar|op|to|up to) (?:\\w{1,12} )?(?:premium|pro|plus|jaar*|annual*|yearly|gold|business|onbeperkt|unlimited|all-?in|glasvezel|5g|fibre|fiber|groot|groter|release)',
      '(?:ontgrendel|unlock) (?:\\w{1,12} )*(?:premium|alle|all|full|volledige|more|meer|extra|functies|features|your|je)',
      '(?:haal|get|make) (?:nog )?(?:more|meer|alles|the most|het (?:meeste|maximale|beste)|even more) (?:out of|uit|from)',
      '(?:go|ga|word|become|kies|choose|probeer|try|neem|get|met|with|ontdek|discover) (?:voor )?(?:\\w{1,10} )?(?:premium|pro|plus|gold|platinum|vip)',
      '(?:breid|expand|vergroot) ~ (?:abonnement|pakket|plan|opslag|storage|dekking|cover*)',
      '(?:extra|meer|more|additional) (?:opslag|storage|snelheid|speed|data|dekking|bundel|berichten) (?:nodig|needed|bijkopen|kopen|toevoegen)',
      '(?:nooit meer|never (?:again )?) ~ (?:last|limiet*|limits?|worry|wachten|gedoe|zorgen|hassle)',
      '(?:kies|choose|select|pick|vergelijk|compare) (?:a |een |je |your |het |the |onze |our |right |best |nu |juiste |ideale |perfecte )*(?:abonnement|pakket|plan|bundel|formule|pakketten|abonnementen|plans)',
      '(?:nog niet overtuigd|not convinced|klaar voor (?:meer|de volgende stap)|ready for (?:more|the next level|an upgrade)|tijd voor (?:iets nieuws|een upgrade|de volgende stap)|time (?:for|to) (?:an )?upgrade)',
      '(?:blijf|keep) (?:\\w{1,12} )*(?:premium|toegang houden|access to all|enjoying) ~ (?:upgrade|abonn*|subscri*)',
      '(?:subscribe|abonneer je|neem een abonnement|abonneer) (?:now|today|nu|vandaag|to (?:keep|continue|unlock|get)|en|voor|from)',
    ),
    unless: phrases(
      '(?:you|je|u) (?:have )?(?:upgraded|hebt geupgraded|bent overgestapt|bent gewisseld)',
      '(?:upgrade|update|overstap) (?:is|was|wordt|van (?:het|de|ons|onze) (?:systeem|server*|platform|netwerk|database)|of (?:the|our) (?:system|server*|platform|network|database)|has been|completed|voltooid|geslaagd|gelukt)',
      '(?:systeem|server|system|platform|netwerk|network|database|firmware) ?upgrade',
      '(?:version|versie|latest|vendor|patch|release \\d)',
      '(?:thank you|thanks|bedankt) (?:so much )?(?:for|voor) (?:upgrading|het upgraden|je upgrade)',
      '(?:wij|we) (?:upgraden|are upgrading|will upgrade|stappen over|zijn overgestapt|switch|are switching|are moving)',
    ),
    fix: {
      nl: 'Haal de aansporing om meer af te nemen eruit.',
      en: 'Take the urge to take more out.',
    },
  },
  {
    id: 'K.cross-sell',
    class: 'commercial',
    hard: true,
    weight: 3,
    pattern: phrases(
      '(?:misschien|wellicht) (?:vind|ook|vindt) (?:je|u)? ?(?:dit|deze|interessant|ook|leuk|iets)',
      '(?:ook (?:leuk|interessant|handig|iets) voor (?:jou|je|u)|dit vind je (?:vast |misschien )?(?:ook )?leuk|speciaal voor (?:jou|u) (?:geselecteerd|uitgekozen))',
      '(?:anderen|andere klanten|klanten) (?:kochten|bekeken|kozen|bestelden|kopen) (?:ook|dit|deze)?',
      '(?:you (?:may|might|ll|will) (?:also )?(?:like|love|be interested)|you might also|customers also (?:bought|viewed|like)|others also bought|frequently bought together|recommended (?:for you|products)|recommendations for you|more you ll love|picked (?:just )?for you|just for you|pairs (?:well|perfectly) with|goes (?:well|great) with|complete (?:the|your) (?:look|set|collection))',
      '(?:aanbevolen (?:voor (?:jou|u|je)|producten|artikelen)|aanraders voor|onze aanraders|tips voor jou|past (?:hier )?(?:goed|perfect|mooi)? ?bij|maak (?:je|uw|het|de) (?:look|set|\\w{1,12}) compleet|combineer (?:het|deze|dit|met)|vaak samen (?:gekocht|besteld)|gerelateerde producten|related products|similar (?:items|products)|vergelijkbare producten)',
      '(?:heb je|hebt u|heeft u|denk|already|al|have you|did you|do you) ~ (?:gedacht aan|aan (?:een|de|bijpassende)|thought of|think of|need) ~ (?:accessoire*|bijpassend*|verzekering|insurance|hoes|accessor*|huurauto|car hire|rental car|taxi|onderhoudsset|reisverzekering|garantie|warranty)',
      '(?:huur|boek|regel|sluit|neem|book|add|rent|hire|get|bestel) (?:nu |meteen |direct |ook |alvast |er |een |een extra |je |a |your |an )*(?:auto|huurauto|taxi|transfer|reisverzekering|verzekering|parkeerplaats|parking|hotel|excursie*|car|rental|travel insurance|insurance|airport transfer|accessoires|bijpassende \\w*|extra garantie|extended warranty|matching \\w*)',
      '(?:voeg|add) ~ (?:toe aan je bestelling|to your (?:order|stay|trip|booking))',
      '(?:bijpassende|passende|matching) (?:accessoires|producten|accessories|products|items)',
      '(?:maak|make) (?:je|uw|your) (?:verblijf|reis|vakantie|bestelling|stay|trip|holiday|order) (?:nog|even|extra|more|complete|compleet|onvergetelijk)',
    ),
    unless: phrases('(?:kapot|defect|recall|terugroep*|teruggeroepen)'),
    fix: {
      nl: 'Haal de aanbevolen producten eruit; een bevestiging gaat alleen over wat besteld is.',
      en: 'Take the recommended products out; a confirmation is only about what was ordered.',
    },
  },
  {
    id: 'K.new-product',
    class: 'commercial',
    hard: false,
    weight: 1.7,
    pattern: phrases(
      '(?:maak kennis met|kennismaken met|introducing|meet (?:the|our|your) new|say hello to|we introduceren|wij introduceren|we lanceren|launching|just launched|pas gelanceerd|now available|nieuw (?:in ons|in de|bij|binnen|:)|new (?:in|arrivals|from|features?|release)|nieuwe (?:collectie|functies|functie|modellen|producten|features|diensten|mogelijkheden)|what s new|wat is er nieuw|brand new|splinternieuw*|the all new|just released|now shipping|weer (?:op voorraad|leverbaar|verkrijgbaar)|back in stock|once again in-? ?stock|is now available|new version|nieuwste versie|coming soon|binnenkort verkrijgbaar|proud to (?:introduce|present|announce)|excited to (?:introduce|announce|share)|proudly present*)',
      '(?:ontdek|discover|explore|probeer|try (?:out )?(?:our|the|it)|try now|bekijk snel|check (?:it out|out (?:our|these|this)))',
      '(?:geniet|enjoy) (?:van|of|the|our|onze|more|meer|nog)',
      '(?:wist je dat|wist u dat|did you know|have you tried|heb je al|al eens) ~ (?:onze|ons|our|with|met|via|kunt|kan|can)',
      '(?:binnen|within) een handomdraai',
      '(?:de nummer 1|number one|award winning|bekroonde?|onze experts|our experts|topkwaliteit|top quality|unieke kans|unique opportunity)',
      '(?:start|begin) (?:vandaag|nu|direct)',
      '\\d{1,3} ?(?:x|keer|times|%) (?:meer|betere?|sneller|more|better|faster|fewer|higher|hogere)',
      '(?:trusted by|vertrouwd door|bewezen (?:methode|effectief)|proven (?:method|results)|transformeer|transformeren|transform your)',
      '(?:makkelijker|gemakkelijker|easier|faster|sneller|smarter|slimmer|better|beter) (?:than ever|dan ooit)',
      '(?:voor (?:slechts|maar)|al vanaf)',
    ),
    unless: phrases(
      '(?:factuur|invoice|statement|jaaropgave|document|rapport|uitslag|result|afschrift|bericht|message|your order|je bestelling|uw bestelling|ticket|kaart|pakket|package|password|wachtwoord|privacy*|voorwaarden|terms|link|code|problemen|storing|resolved|opgelost|has been approved|download your|qr code|response|transcript|approved|processed|published|uploaded|has been|have been|is klaar|goedgekeurd|your (?:account|copy|file|files|certificate))',
      '(?:probeer|try) (?:het )?(?:again|later|opnieuw|nogmaals|te|to|it again|copy*|kopie*|deze|dit|this|a different|een ander*)',
    ),
    fix: {
      nl: 'Haal de productintroductie eruit, of meld alleen wat voor deze ontvanger verandert.',
      en: 'Take the product introduction out, or state only what changes for this recipient.',
    },
  },
  {
    id: 'K.sales-lead',
    class: 'commercial',
    hard: true,
    weight: 2.5,
    pattern: phrases(
      '(?:book|schedule|request|plan|boek|vraag|get|see) (?:een |a |nu |je |your |vrijblijvende? |gratis |free |personal |live )*(?:demo|kennismaking|kennismakingsgesprek|adviesgesprek|offerte|quote|discovery call|intakegesprek|strategy call|proefrit|test drive)',
      '(?:vrijblijvend* (?:gesprek|offerte|advies|kennis*|afspraak|contact|informatie)|geheel vrijblijvend|no obligation|without obligation|zonder verplichting*)',
      '(?:zou|zullen|kunnen|shall|could|can|would) (?:ik|we|wij|i|you) ~ (?:bellen|inplannen|kort spreken|hop on a call|jump on a call|quick call|\\d{2} minutes|\\d{2} minuten|brief call|kennis maken|kennismaken)',
      '(?:i wanted to reach out|reaching out to (?:see|introduce)|ik stuur (?:je|u) dit bericht omdat ik denk|i came across your|wij helpen bedrijven|we help (?:companies|businesses|teams)|ons product kan|our (?:product|solution|platform|software) (?:can|helps|will|lets))',
      '(?:ons|us) (?:inhuren|hiren|engage)',
      '(?:huur ons in|hire us|inhuren voor|onze (?:diensten|dienstverlening) (?:aan|bieden|inzetten)|wij bieden (?:ook|u|je|een)|we (?:also )?offer (?:a range|a wide|services|tailored))',
      '(?:neem contact op met onze verkoop*|contact (?:our )?sales|talk to sales|sales team|verkoopteam)',
    ),
    unless: phrases(
      '(?:uw|je|your|the) (?:demo|offerte|quote|afspraak|appointment) (?:is|was|staat|has|van|for|on|op)',
      '(?:demo|offerte|quote) (?:requested|aangevraagd)',
    ),
    fix: {
      nl: 'Een verkoopbericht aan een enkele persoon is ook reclame: stuur het alleen met toestemming.',
      en: 'A sales message to one person is advertising as well: send it only with consent.',
    },
  },
  {
    id: 'K.subsidy',
    class: 'commercial',
    hard: true,
    weight: 2.5,
    pattern: phrases(
      '(?:subsidie|isde|voucher|vergoeding|tegemoetkoming|toeslag|grant|government (?:scheme|voucher)|allowance) ~ (?:bij ons|in onze|onze (?:winkel*|adviseur*|installateur*|monteur*)|in our (?:store|shop|stores|showroom)|at our|with us|to spend)',
      '(?:besteed|te besteden|verzilver|inwisselen|in te wisselen|redeem|spend) ~ (?:bij ons|in onze (?:winkel*|webshop|showroom)|in (?:our )?(?:store|stores|shop)|at our)',
      '(?:wij|we) (?:regelen|verzorgen|handle|arrange) (?:de |the |your |je |uw )?(?:subsidie*|aanvraag van de subsidie|grant)',
    ),
    fix: {
      nl: 'Ook een regeling van de overheid is reclame als de ontvanger haar bij u moet besteden.',
      en: 'A public scheme is advertising too when the recipient is to spend it with you.',
    },
  },
];
