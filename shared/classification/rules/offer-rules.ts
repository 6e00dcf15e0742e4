import { owned } from './owned.ts';
import { phraseList, phrases } from './phrase.ts';
import type { Rule } from './rule.ts';

const money = '(?:€|eur|euro|\\$|£|usd|gbp) ?\\d[\\d.,]*';
const amount = '(?:€|eur|\\$|£)? ?\\d[\\d.,]*';
const season =
  '(?:summer|winter|spring|autumn|fall|flash|final|mega|clearance|holiday|christmas|january|big|huge|our|anniversary|warehouse|end of season|pre|members)';
const settled =
  '(?:is|zijn|was|werd|wordt|al|reeds|has been|have been|was|already) ~ (?:verrekend|verwerkt|toegepast|ingetrokken|afgetrokken|verlopen|applied|deducted|used|removed|expired|processed|cancelled)';

/** Offers of price: discount, coupon, sale, gift, free. */
export const offerRules: readonly Rule[] = [
  {
    id: 'K.discount',
    class: 'commercial',
    hard: true,
    weight: 3,
    phrases: phraseList(
      '*korting*',
      '*discount*',
      '\\d{1,2} ?(?:%|procent|percent) ~ (?:off|goedkoper|voordeel|cashback|extra|reduction|cheaper|less)',
      '(?:tot|up to|extra) \\d{1,2} ?%',
      '(?:bespaar|scheelt|save|saving) ~ (?:(?:€|eur|euro|\\$|£) ?\\d[\\d.,]*|\\d{1,3} ?%|\\d{2,4} euro)',
      '(?:bespaar|save) (?:nu|tot|fors|flink|extra|big|up to|an extra|on your (?:next|first)|op (?:je|uw) (?:volgende|eerste))',
      '(?:halve prijs|half (?:the )?price|twee voor de prijs van een|2 (?:voor|halen) (?:1|de prijs)|1 ?\\+ ?1|2e (?:gratis|halve)|tweede (?:gratis|halve prijs)|(?:2e|2nd|tweede|second|zweite[rs]?|3e|derde|third) (?:\\w{2,16} )(?:gratis|free|kostenlos|umsonst|voor de helft|halve prijs|half price|halber preis)|buy one get one|bogo|2 for 1|3 for 2|two for one)',
      '(?:€|eur|\\$|£) ?\\d[\\d.,]* (?:off|voordeel|cashback|cash back|rebate)',
      '(?:voordeelprijs|actieprijs|stuntprijs*|bodemprijs*|introductieprijs|vroegboek*|early bird|kassakorting|prijsknaller*|prijsdaling|price drop|reduced price*|lowest price*|special price*|sale price|bargain*|rebate*|prijsvoordeel|ledenvoordeel|cashback)',
    ),
    unless: phrases(
      '(?:staff|employee|personeels?|mitarbeiter)[ -]?(?:discount*|korting*|rabatt*)',
      'split* ~ (?:two|three|2|3) for',
      ...owned,
      '(?:geen|zonder|no|without|not entitled to) ~ (?:*korting*|discount*)',
      '(?:*korting|*discount) (?:vervalt|eindigt|stopt|loopt af|verloopt|ends|expires|will end|will expire|no longer)',
      `(?:*korting*|*discount*) ${settled}`,
      '(?:inclusief|incl|na|including|after|minus|less) ~ (?:*korting|discount)',
      'kortingen (?:op|van) (?:je|uw) (?:loon|uitkering|pensioen)',
      '(?:heffings|loonheffings|arbeids|ouderen)korting',
      'discount (?:line|code) (?:used|applied)',
      '(?:total|totaal|totale|subtotal) (?:korting*|discount*)',
    ),
    fix: {
      nl: 'Haal de korting uit deze mail, of stuur dit deel alleen aan wie toestemming gaf voor aanbiedingen.',
      en: 'Take the discount out of this mail, or send this part only to those who consented to offers.',
      de: 'Nehmen Sie den Rabatt aus dieser Mail, oder senden Sie diesen Teil nur an Personen, die in Angebote eingewilligt haben.',
    },
  },
  {
    id: 'K.coupon',
    class: 'commercial',
    hard: true,
    weight: 3,
    phrases: phraseList(
      '(?:*kortingscode*|*kortingsbon*|couponcode*|actiecode*|promocode*|promo code*|promotion code*|coupon*|voordeelcode*|kortingsvoucher*|waardecheque*)',
      '(?:gebruik|voer|vul|met|use|enter|with|apply) (?:de |the |your |je |actie|kortings|voucher|promo )*code:? [a-z0-9]{3,20} ~ (?:afrekenen|checkout|check-out|bestelling|bestelt|aankoop|order|purchase|boeking|booking|korting|gratis|free|voordeel|off|kassa|basket|winkelmand*)',
      '(?:ontvang|krijg|cadeau|schenken|geven|bieden|sturen|trakteren|offer|give|send|treat|pleased to offer|here is|here s|enjoy|get) ~ (?:*voucher*|*tegoedbon*|*waardebon*|*cadeaubon*|*cadeaukaart*|gift ?cards?|giftcards?|store credit)',
      '(?:*voucher*|*waardebon*|*tegoedbon*|*cadeaubon*|gift ?card) ~ (?:volgende (?:bestelling|aankoop|boeking|reis|verblijf|bezoek)|next (?:order|purchase|booking|stay|visit|trip)|referring)',
      'nieuwe waardebon*',
      '(?:*voucher*|*tegoed*|*credit*) ~ (?:te besteden|in te wisselen|besteed|redeem)',
    ),
    unless: phrases(
      ...owned,
      'kortingscode (?:die )?is aangemaakt op uw naam voor bestelling',
      '(?:*code|*coupon|*voucher) (?:used|gebruikt|applied|toegepast):?',
      '(?:your|uw|je) (?:*voucher|*bon|gift ?card) (?:is|was|has been|werd) (?:used|gebruikt|cancelled|expired|verlopen|ingetrokken|bought|gekocht)',
      '(?:qr code|qr-code)',
    ),
    fix: {
      nl: 'Haal de code of de bon eruit; een tegoed waar iemand recht op heeft, noem je zonder aansporing om te kopen.',
      en: 'Take the code or voucher out; credit a person is owed is stated without urging to buy.',
      de: 'Nehmen Sie den Code oder Gutschein heraus; ein Guthaben, das jemandem zusteht, wird ohne Kaufaufforderung genannt.',
    },
  },
  {
    id: 'K.sale',
    class: 'commercial',
    hard: true,
    weight: 3,
    phrases: phraseList(
      '(?:uitverkoop|opruiming|*koopjes*|koopje|dagdeal*|weekdeal*|black friday*|cyber monday|singles day|prinsjesdagdeal*|outlet ?deals?|superdeal*|*deals)',
      '(?:deal|deals) (?:van|voor|of|for|today|vandaag|week|op)',
      '(?:beste|scherpste|leukste|exclusieve|hot|best|great|exclusive|amazing|unbeatable|top|mooiste|special) (?:deals?|aanbiedingen|aanbieding|acties|offers?)',
      `${season} sale`,
      'sale (?:starts|ends|now|is on|is here|event|tot|begint|eindigt|gestart|up to|nu)',
      '(?:op|in de|onze|our|now on|on) sale(?: now)?',
      '(?:bekijk|ontdek|shop|profiteer ~|mis|pak|scoor|speciale|unieke|tijdelijke|onze|alle|nieuwste|exclusieve|persoonlijke|wekelijkse|onweerstaanbare) (?:van )?(?:de |het |deze |onze |ons |alle |nieuwe )?(?:*aanbieding|*aanbiedingen|*acties)',
      '(?:in de aanbieding|aanbiedingen|lenteactie*|zomeractie*|winteractie*|herfstactie*|kerstactie*|spaaractie*|prijsactie*|stapelactie*|actieweken|actiepakket*)',
      '(?:special|exclusive|limited|limited time|best|great|latest|these|amazing|personal|introductory|seasonal|weekly) (?:time )?(?:offers?|promotions?|savings|specials)',
      'offers? (?:end|ends|expire|expires|valid|available|inside|just for you|for you|of the (?:week|day|month))',
      '(?:op ?= ?op|zolang de voorraad strekt|while (?:stocks|supplies) last|final reductions)',
      '(?:here s|here is|have|check out|view|see|got) (?:an|our|your|a|the) (?:\\w{1,15} )?(?:special )?offer',
    ),
    unless: phrases(
      'deals (?:you )?(?:closed|won)',
      '(?:new|closed|won) deals (?:closed|in)',
      '(?:terms|conditions|point|proof|date|voorwaarden) (?:of|van) (?:sale|aanbieding)',
      '(?:your|uw|je|geen|no|de door u gekozen) (?:\\w{1,12} )?(?:aanbieding|aanbiedingen|offer|sale|acties) (?:is|are|was|kan|kunnen|heeft|has|leveren|toe|aan)',
      'aanbiedingen (?:kan|kunt|kunnen|toe te voegen|leveren|toevoegen)',
      'uw aanbiedingen',
      '(?:a|good|great) deal (?:of|more|less|longer)',
      '(?:turn* down|decline*|accept*|refuse*) (?:this|our|the|your) offer',
      'offer of (?:employment|a place|work)',
      'mortgage offer',
      'job offer*',
    ),
    fix: {
      nl: 'Haal de aanbieding uit deze mail.',
      en: 'Take the offer out of this mail.',
      de: 'Nehmen Sie das Angebot aus dieser Mail.',
    },
  },
  {
    id: 'K.price-offer',
    class: 'commercial',
    hard: true,
    weight: 2.5,
    phrases: phraseList(
      `(?:al vanaf|nu al voor|slechts|voor maar|voor slechts|for just|for only|from just|from only|starting at|starting from|as low as|just|only|now only|nu maar|nu voor|nu slechts|now just) ${money}`,
      `(?:prijzen|prices|tickets|kamers|rooms|vluchten|flights|pakketten) (?:al )?(?:vanaf|from|starting at) ${money}`,
      `van ${money}-? (?:voor|nu) ${money}`,
      `was ${money} ~ (?:now|nu) ${amount}`,
      `(?:normaal|elders|adviesprijs|list price|retail price|rrp|our price|regular price):? ${amount}`,
      '(?:€|\\d) ?\\d{0,4}(?:[.,]\\d{2})? ?(?:euro|eur)? ~ (?:direct|nu|vandaag) (?:starten|beginnen|bestellen|instappen|aanmelden)',
      '(?:voor een|at an?) (?:spotprijs*|prikkie|unbeatable price*|amazing price*|great price|scherpe prijs)',
      '(?:eerste|first) (?:\\w{1,6} )?(?:maand|maanden|month|months|week|weken|weeks|jaar|year) (?:gratis|voor|free|for|at)',
    ),
    unless: phrases(
      '(?:ihre|ihr|deine|dein|uw|je|your) (?:\\S{1,14} ){0,2}(?:miete|kaltmiete|abschlag|beitrag|zinssatz|pramie|gebuhr|huur|premie|termijnbedrag|rent|premium|rate)',
      '(?:miete|kaltmiete|abschlag|beitrag|zinssatz|pramie|gebuhr|huur|premie|rent|premium) (?:\\S{1,14} ){0,4}(?:statt|in plaats van|instead of)',
      ...owned,
      '(?:betaalt|betaal|betaalde|betaling|pay|paid|kost (?:je|u) nu|currently|was €? ?\\d* en wordt|wordt|stijgt|verhoogd|verhoging|increase*|openstaand*|outstanding|saldo|balance|verschuldigd|due|factuur*|invoice|refund*|terug)',
    ),
    fix: {
      nl: 'Noem alleen prijzen van wat de ontvanger al heeft of bestelde.',
      en: 'State only prices of what the recipient already has or ordered.',
      de: 'Nennen Sie nur Preise für das, was der Empfänger bereits hat oder bestellt hat.',
    },
  },
  {
    id: 'K.free',
    class: 'commercial',
    hard: true,
    weight: 2.5,
    phrases: phraseList(
      '(?:gratis|free|kosteloos) (?:*proef*|trial|maand*|month*|cadeau*|geschenk*|kado*|gift*|upgrade|sample*|monster*|e-?book*|webinar*|whitepaper*|white paper*|download|demo|consult|advies|adviesgesprek|intake|artikel*|product*|toegang|access|kaart*|tickets?|entree|seat*|week|weeks|weken|days|dagen|pas|klustips|training|workshop|cursus|course|guide|gids|checklist|starter*|bezorging bij|verzending (?:bij|vanaf|op|deze|tot)|shipping (?:on|over|when|for|this|today|all|with|no)|delivery (?:on|over|when|for|this))',
      '(?:probeer|ontvang|krijg|claim|download|get|try|start|receive|bestel|activeer|enjoy|grab) (?:het |de |it |je |your |nu |our |ons |onze |een |a |an |us |now )*(?:\\w{1,20} )?(?:gratis|free|for free|cadeau)',
      '(?:*cadeau|*cadeautje|*kado|verrassing|surprise|treat|gift) (?:voor (?:jou|je|u)|for you|from us|van ons)',
      '(?:ship|deliver|bezorgen|verzenden|leveren|send) ~ (?:your (?:\\w{1,8} )?order|je bestelling|uw bestelling) ~ (?:for free|gratis)',
      '(?:welkomstcadeau|welkomstgeschenk|welcome gift|gratis bij|free with|freebie*)',
      '(?:er ligt|we hebben|wij hebben|krijg|ontvang|kies) (?:een |je |uw |jouw )?(?:\\w{1,12} )?(?:cadeau|cadeautje|kado|verrassing|geschenk)',
    ),
    unless: phrases(
      ...owned,
      '(?:for example|bijvoorbeeld)',
      '(?:free of charge|feel free|free to|toll free|gratis en vrij|gratis (?:te )?bellen|gratis nummer|free call*|gratis retour*|free return*|tax free|royalty free|free software|vrij te gebruiken|gratis (?:te )?annuleren|free cancellation)',
      '(?:proefperiode|proefmaand|trial|proefabonnement) (?:is|loopt|eindigt|verloopt|stopt|was|has|ends|expires|will end|expired|ended|comes to an end)',
      '(?:your|je|uw|de) (?:gratis |free )?(?:trial|proef\\w{0,12}) (?:for|van|of|bij|with|is|ends|has|loopt|eindigt)',
      '(?:gift|donation|bijdrage) (?:receipt|van|of)',
    ),
    fix: {
      nl: 'Haal het gratis aanbod of het cadeau eruit.',
      en: 'Take the free offer or gift out.',
      de: 'Nehmen Sie das Gratisangebot oder Geschenk heraus.',
    },
  },
  {
    id: 'K.urgency',
    class: 'commercial',
    hard: false,
    weight: 1.5,
    phrases: phraseList(
      '(?:laatste kans|last chance|nog maar \\d{1,2} (?:dagen|uur)|alleen vandaag|alleen dit weekend|today only|this weekend only|ends (?:tonight|today|soon|midnight|tomorrow)|limited time|tijdelijk aanbod|wees er snel bij|be quick|hurry*|don t miss (?:out|it|this)|mis (?:het|dit|deze|hem) niet|act (?:now|fast|today)|voordat het uitverkocht is|bijna uitverkocht|selling fast|almost gone|grijp je kans|sla je slag|while it lasts|before it s too late|before they re gone)',
    ),
    unless: phrases(
      '(?:account|wachtwoord|password|verif*|bevestig*|confirm*|betaal*|payment*|invoice|factuur)',
    ),
    fix: {
      nl: 'Haal de aansporing weg; noem bij een echte termijn alleen de datum en het gevolg.',
      en: 'Take the pressure out; for a real deadline state only the date and what follows.',
      de: 'Nehmen Sie den Druck heraus; nennen Sie bei einer echten Frist nur das Datum und die Folge.',
    },
  },
];
