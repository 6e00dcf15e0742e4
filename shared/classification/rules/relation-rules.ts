import { phraseList, phrases } from './phrase.ts';
import type { Rule } from './rule.ts';

const goods =
  '(?:aankoop|bestelling|product|producten|artikel|ervaring|verblijf|bezoek|boeking|service|purchase|order|experience|stay|visit|item|items|trip|ride|booking|app|jacket|us|ons)';
const opinion = '(?:mening|ervaring|feedback|opinion|thoughts|experience|views|verhaal)';

/** Mail that works on the relationship: reviews, carts, win-back, referral, prizes, points. */
export const relationRules: readonly Rule[] = [
  {
    id: 'K.review',
    class: 'commercial',
    hard: true,
    weight: 3,
    phrases: phraseList(
      '(?:laat|schrijf|plaats|geef|deel|post|leave|write|give|share|submit|add) (?:dan |hier |nu |nog |even |snel |ons |us |een |je |uw |jouw |a |your |an |quick |korte |eerlijke |honest )*(?:review|reviews|beoordeling|recensie|rating|google ?review|sterren|testimonial)',
      `(?:beoordeel|waardeer|rate|score) (?:dan |nu |hier |your |je |uw |jouw |ons |us |our |onze |the |het |de |this |deze |dit |recent |recente |laatste )*${goods}`,
      `(?:hoe (?:bevalt|bevielen|beviel|was|vond je|vond u|tevreden|waarschijnlijk)|how (?:was|did we|did you like|do you like|are you enjoying|satisfied|likely are you|likely is it|would you rate|would you score)) ~ (?:${goods}|doen|do|it|je|u|aanbeveelt|recommend|score)`,
      '(?:wat vind|wat vond|what do) (?:je|u|jij|you) (?:van|think (?:of|about))',
      `(?:benieuwd naar|horen graag|hear|love to (?:hear|know)|vertel ons|tell us|deel|share|geef ons) ~ ${opinion}`,
      'tell us (?:what|how)',
      '(?:vul|neem|doe|take|complete|fill|beantwoord|answer|participate in|mee aan) ~ (?:enquete|klantonderzoek|klanttevredenheids*|tevredenheidsonderzoek|vragenlijst over (?:je|uw) (?:ervaring|mening)|onderzoek|survey|feedback form|questionnaire|poll)',
      '(?:survey|enquete) (?:takes|duurt|only takes|kost)',
      '(?:tevreden(?: over ons)?|blij met|happy with|enjoying|loving) ~ (?:laat het|review|rate|beoordeel|vertel|tell|sterren|stars)',
      '(?:5|vijf|five) ?(?:sterren|stars?) ?(?:review|rating|beoordeling)?',
      '(?:je|uw|jouw|your) (?:\\w{1,8} )?(?:feedback|mening|review|opinion) (?:helpt|is (?:belangrijk|important|waardevol|valuable)|helps|matters|telt)',
    ),
    unless: phrases(
      '(?:u|je|jij|you) (?:doet|doe|are taking|take|takes|took) (?:mee|part)',
      '(?:sie|du) (?:nehmen|nimmst) an (?:unserer|der|einer) studie',
      '(?:review|beoordeling|feedback|recensie) (?:is|was|werd|has been|have been) (?:geplaatst|ontvangen|published|received|approved|verwijderd|removed|posted)',
      '(?:thank you|thanks|bedankt) (?:so much )?(?:for|voor) (?:your|je|uw) (?:feedback|review|beoordeling)',
      '(?:aanvraag|verzoek|request|application|document|declaratie) ~ (?:beoordeel*|beoordeling)',
      '(?:how long|hoe lang)',
      'review (?:your|the|uw) (?:order|details|application|request|changes|account|settings|security|information|policy)',
    ),
    fix: {
      nl: 'Een verzoek om een beoordeling is reclame: stuur het apart, aan wie toestemming gaf.',
      en: 'A request for a review is advertising: send it apart, to those who consented.',
      de: 'Die Bitte um eine Bewertung ist Werbung (BGH, VI ZR 225/17): Senden Sie sie getrennt, an Personen, die eingewilligt haben.',
    },
  },
  {
    id: 'K.cart',
    class: 'commercial',
    hard: true,
    weight: 3,
    phrases: phraseList(
      '(?:winkelwagen|winkelwagentje|winkelmand|winkelmandje|cart|basket|shopping bag|verlanglijst*|wish ?list) ~ (?:staat|staan|wacht*|vergeten|achtergelaten|klaar|bewaard|still|waiting|saved|forgot*|left|misses|expire*|verloopt)',
      '(?:vergeten|achter|liet|forgot|left|leave|still in|nog in|forget) ~ (?:winkelwagen|winkelwagentje|winkelmand|winkelmandje|cart|basket|shopping bag|bag)',
      '(?:did not complete|didn t complete|did not finish|didn t finish|niet afgerond) (?:the |your |je |uw )?(?:order|purchase|checkout|bestelling|aankoop)',
      '(?:rond|maak|complete|finish) (?:nu |snel |alsnog |your |je |uw |jouw )*(?:bestelling|aankoop|order|purchase|checkout) (?:nu |snel |alsnog )?(?:af|before|today|now|nu|voordat)',
      '(?:iets vergeten|forget something|forgot something|still (?:thinking|interested)|nog (?:steeds )?geinteresseerd|twijfel je nog)',
      '(?:complete|finish|resume) (?:your|my) (?:purchase|checkout)',
    ),
    unless: phrases(
      '(?:phone|phones|coats?|laptops?|keys) ~ (?:left|leave) in',
      '(?:be|and|or) left in',
      '(?:betaling|payment) (?:is|was) (?:niet gelukt|mislukt|failed|declined)',
    ),
    fix: {
      nl: 'Een herinnering aan een volle winkelwagen is reclame: stuur haar alleen met toestemming.',
      en: 'A reminder of a full basket is advertising: send it only with consent.',
      de: 'Die Erinnerung an einen vollen Warenkorb ist Werbung: Senden Sie sie nur mit Einwilligung.',
    },
  },
  {
    id: 'K.win-back',
    class: 'commercial',
    hard: true,
    weight: 3,
    phrases: phraseList(
      '(?:we|wij|i|ik) (?:missen|missed|miss|mis|hebben ~ gemist|ve missed) (?:je|u|jou|jullie|you|having)',
      '(?:kom|come) (?:je |nog |weer |gauw |snel |eens |on )*(?:terug|langs|back|bij ons)',
      '(?:long time no see|haven t seen you|have not seen you|it s been (?:a while|ages|too long)|it has been a while|we noticed you haven t|we noticed you have not|been away|lang niet gezien|al een tijdje|een tijd niet|een poosje niet|tijd geleden dat|niet meer (?:gezien|ingelogd)|een paar dagen niet|where have you been|waar ben je gebleven)',
      '(?:you have not|you haven t|you ve not) been (?:with us|around|by|back) ~ (?:while|ages|time|months|lately)',
      '(?:you have not|you haven t|you did not|niets meer|niet meer) (?:placed an order|ordered|besteld|shopped)',
      '(?:van gedachten veranderd|change* your mind|spijt van|we d love to have you back|want you back|welkom terug bij|welcome you back|heractiveer|reactiveer|reactivate (?:your )?(?:subscription|membership|plan|account)|opnieuw lid)',
      '(?:weer|opnieuw|again) ~ (?:activeren|active) ~ (?:verder|abonnement|subscription)',
    ),
    unless: phrases(
      '(?:may|can|must|will|child|children|pupils|kinderen|kind|kinder|mogen|mag|durfen|darf) (?:\\S{1,14} ){0,3}(?:come back|terugkomen|zuruckkommen)',
      '(?:kom|come|komt) ~ (?:hierop|erop|back to you|to you|op terug)',
      'get back to you',
      '(?:undo|ongedaan|annuleer*|terugdraaien|intrekken|withdraw|cancel this)',
      'come back to (?:this|the) (?:page|email|link)',
      '(?:has|have|had|should|needn t|need not|need to|not|don t|to|and|is|are|they|it|books?|results?) (?:\\S{1,10} )?come back (?:on|with|clear|for|in|by|negative|positive|without|from|a|$)',
      '(?:has|have|should|needn t|need not|must not|don t) (?:now |then )?come back',
      '(?:sorry|parcel|delivery|appointment|visit) ~ missed you',
      '(?:pakket|bezorging|afspraak) ~ (?:gemist|mis)',
      '(?:monteur|installateur|engineer|technician|bezorger|courier)',
      '(?:account|profiel|profile) (?:wordt|will be|is) (?:verwijderd|gesloten|deleted|closed|removed)',
    ),
    fix: {
      nl: 'Een oproep om terug te komen is reclame; een opzegging bevestig je zonder die oproep.',
      en: 'A call to come back is advertising; confirm a cancellation without it.',
      de: 'Die Aufforderung zurückzukommen ist Werbung; bestätigen Sie eine Kündigung ohne sie.',
    },
  },
  {
    id: 'K.referral',
    class: 'commercial',
    hard: true,
    weight: 3,
    phrases: phraseList(
      '(?:nodig|invite|verwijs|refer|attendeer|tip) (?:nu |een |je |uw |jouw |a |your |some )*(?:vriend|vrienden|vriendin|vriendinnen|familie|collega*|friend|friends|family|kennis|kennissen|colleague*)',
      '(?:referral (?:code|link|bonus|scheme|programme|program|reward)|refer a friend|vrienden uitnodigen|vriend uit|vrienden uit|referring a friend|referred friend|wants to refer you|invites you to (?:send|see))',
      '(?:deel|share) (?:je |uw |your |deze |this |the |onze |our )*(?:persoonlijke |personal |unieke |unique )?(?:link|code|korting|discount|actie|offer|voordeel)',
      '(?:vertel|tell) (?:je |your |all )?(?:vrienden|friends)',
      '(?:thinks?|dacht|denkt) (?:that )?(?:may|might|dat dit) ~ interest',
      '(?:werf|breng) (?:een )?(?:nieuw )?(?:vriend|lid|klant|abonnee)',
      'may want to see (?:his|her|their) ~ wishlist',
      'send this link to your friends',
    ),
    unless: phrases(
      '(?:deel|share) ~ (?:niet|never|nooit|not|niemand|anyone|no one|nobody)',
      '(?:do not|don t|never|nooit) (?:deel|share)',
    ),
    fix: {
      nl: 'Haal de oproep om anderen te werven eruit.',
      en: 'Take the call to refer others out.',
      de: 'Nehmen Sie die Aufforderung heraus, andere zu werben.',
    },
  },
  {
    id: 'K.prize',
    class: 'commercial',
    hard: true,
    weight: 3,
    phrases: phraseList(
      '(?:maak|maakt|maken) (?:\\w{1,12} )?kans op',
      '(?:win|winnen|verloten|wint) (?:een|je|jouw|dan|nu|ook|mooie|fantastische|leuke|a|an|your|one|big|great|tickets|kaarten|\\d+|€|£|\\$|misschien)',
      '(?:prijsvraag|winactie|kraskaart|verloting|verloten (?:we|wij)|verlot|loterij|loten|jackpot|hoofdprijs|prize draw|sweepstakes?|giveaway|give away|prize|prizes|raffle|contest|competition|lucky draw|enter to win|chance (?:to|of) win*|quiz en win)',
    ),
    unless: phrases(
      '(?:false|fake|scam|nep|vals|falsch*) ~ (?:prize|draw|prijs|loterij|gewinn*)',
      '(?:prize|raffle|prijs) (?:claim|of £|of €|for the|ticket|will be paid|will be presented|is paid)',
      '(?:win (?:time|back)|prize (?:money )?paid|no prize*|competition (?:law|authority|act)|contest the|mededinging*|nobel)',
    ),
    fix: {
      nl: 'Haal de prijs of het kansspel eruit.',
      en: 'Take the prize or draw out.',
      de: 'Nehmen Sie den Gewinn oder die Verlosung heraus.',
    },
  },
  {
    id: 'K.loyalty',
    class: 'commercial',
    hard: true,
    weight: 2.5,
    phrases: phraseList(
      '(?:dubbele|extra|bonus|double|triple|gratis|free|verjaardags*|birthday|welkomst*|welcome) (?:spaar)?(?:punten|points|zegels|miles)',
      '(?:*punten|*points|miles|zegels|stamps) ~ (?:inwisselen|verzilver*|wissel|redeem|besteed|besteden|cadeau|spend|verdubbel*|reward*|verdienen)',
      '(?:wissel|redeem|spend|verzilver|besteed|verdien|spaar|earn|collect) ~ (?:*punten|points|miles|rewards|beloning*|zegels)',
      '(?:word|become|join) (?:nu |gratis |ook |a |an |our |vandaag |today )*(?:lid van (?:onze|de) (?:club|community)|clublid|*clublid|member|vip|loyalty *|club|rewards?|insider)',
      '(?:activeer|vraag|maak) (?:nu )?(?:gratis )?(?:je |uw |jouw )(?:\\w{1,12} )?(?:*pas|*kaart|klantenkaart|membership) ~ (?:voordeel|korting|aan|gratis|account)',
      '(?:als (?:eerste|vip)|be the first|first to know) (?:op de hoogte|weten|hear|know|to|erbij)',
      '(?:exclusieve|exclusive|members? only|alleen voor leden) (?:voordelen|voordeel|benefits|perks|access|previews?|toegang)',
      '(?:gefeliciteerd met (?:je|uw) verjaardag|happy birthday|hiep hiep|van harte gefeliciteerd met je|jarig) ~ (?:cadeau*|verras*|gift|treat|punten|points|voor jou|korting|trakteren|present|surprise)',
      '(?:happy birthday|fijne verjaardag|gefeliciteerd met je verjaardag|van harte (?:gefeliciteerd )?met je verjaardag|het is je verjaardag|bijna jarig|birthday (?:gift|treat|surprise|club))',
      '(?:one of our best customers|een van onze beste klanten|trouwe klant|loyal customers?|as our way of saying thanks|als dank voor je trouw)',
    ),
    unless: phrases(
      '(?:puntensaldo|points balance|saldo) (?:is|was|bedraagt|van|overzicht)',
      '(?:punten|points) (?:vervallen|expire|verlopen) op',
    ),
    fix: {
      nl: 'Haal het spaar- of clubvoordeel eruit; een saldo noem je zonder aansporing.',
      en: 'Take the points or club benefit out; state a balance without an urge.',
      de: 'Nehmen Sie die Punkte oder den Clubvorteil heraus; nennen Sie einen Stand, ohne zu drängen.',
    },
  },
];
