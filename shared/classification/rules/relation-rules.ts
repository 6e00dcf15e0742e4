import { phraseList, phrases } from './phrase.ts';
import type { Rule } from './rule.ts';

const goods =
  '(?:aankoop|bestelling|product|producten|artikel|ervaring|verblijf|bezoek|boeking|service|purchase|order|experience|stay|visit|item|items|trip|ride|booking|app|jacket|us|ons)';
const opinion = '(?:mening|ervaring|feedback|opinion|thoughts|experience|views|verhaal)';

/** Mail that works on the relationship: reviews, carts, win-back, referral, prizes, points, news. */
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
      '(?:review|beoordeling|feedback|recensie) (?:is|was|werd|has been|have been) (?:geplaatst|ontvangen|published|received|approved|verwijderd|removed|posted)',
      '(?:thank you|thanks|bedankt) (?:so much )?(?:for|voor) (?:your|je|uw) (?:feedback|review|beoordeling)',
      '(?:aanvraag|verzoek|request|application|document|declaratie) ~ (?:beoordeel*|beoordeling)',
      '(?:how long|hoe lang)',
      'review (?:your|the|uw) (?:order|details|application|request|changes|account|settings|security|information|policy)',
    ),
    fix: {
      nl: 'Een verzoek om een beoordeling is reclame: stuur het apart, aan wie toestemming gaf.',
      en: 'A request for a review is advertising: send it apart, to those who consented.',
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
    unless: phrases('(?:betaling|payment) (?:is|was) (?:niet gelukt|mislukt|failed|declined)'),
    fix: {
      nl: 'Een herinnering aan een volle winkelwagen is reclame: stuur haar alleen met toestemming.',
      en: 'A reminder of a full basket is advertising: send it only with consent.',
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
      '(?:you have not|you haven t|you did not|niets meer|niet meer) (?:placed an order|ordered|besteld|shopped)',
      '(?:van gedachten veranderd|change* your mind|spijt van|we d love to have you back|want you back|welkom terug bij|welcome you back|heractiveer|reactiveer|reactivate (?:your )?(?:subscription|membership|plan|account)|opnieuw lid)',
      '(?:weer|opnieuw|again) ~ (?:activeren|active) ~ (?:verder|abonnement|subscription)',
    ),
    unless: phrases(
      '(?:kom|come|komt) ~ (?:hierop|erop|back to you|to you|op terug)',
      'get back to you',
      'come back to (?:this|the) (?:page|email|link)',
      '(?:monteur|installateur|engineer|technician|bezorger|courier)',
      '(?:account|profiel|profile) (?:wordt|will be|is) (?:verwijderd|gesloten|deleted|closed|removed)',
    ),
    fix: {
      nl: 'Een oproep om terug te komen is reclame; een opzegging bevestig je zonder die oproep.',
      en: 'A call to come back is advertising; confirm a cancellation without it.',
    },
  },
  {
    id: 'K.referral',
    class: 'commercial',
    hard: true,
    weight: 3,
    phrases: phraseList(
      '(?:nodig|invite|verwijs|refer|attendeer|tip) (?:nu |een |je |uw |jouw |a |your |some )*(?:vriend|vrienden|vriendin|vriendinnen|familie|collega*|friend|friends|family|kennis|kennissen|colleague*)',
      '(?:referral|refer a friend|vrienden uitnodigen|vriend uit|vrienden uit|referring a friend|referred friend|wants to refer you|invites you to (?:send|see))',
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
      '(?:win (?:time|back)|prize (?:money )?paid|competition (?:law|authority|act)|contest the|mededinging*|nobel)',
    ),
    fix: {
      nl: 'Haal de prijs of het kansspel eruit.',
      en: 'Take the prize or draw out.',
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
    },
  },
  {
    id: 'K.newsletter',
    class: 'commercial',
    hard: false,
    weight: 2.5,
    phrases: phraseList(
      '(?:ontvangt|ontvang|krijgt|krijg|receive|receiving|getting|get) (?:deze|dit|our|this|the|onze|these) (?:\\w{1,14} )?(?:nieuwsbrief|newsletter|mailing|nieuwsmail|promotional e?-?mail|marketing e?-?mails?|emails because you (?:are subscribed|subscribed|signed up|opted))',
      '(?:nieuwsbrief|newsletter) (?:van|of|nr|no|nummer|issue|editie|edition|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|week|\\d)',
      '(?:in (?:deze|dit) (?:nieuwsbrief|nummer|editie|update)|in this (?:issue|newsletter|edition|week s)|deze (?:week|maand) (?:in|lees)|this (?:week|month) (?:in|on|we|s)|weekly digest|monthly digest|top stories|headlines|editor s (?:note|pick)|van de redactie|voorwoord)',
      '(?:schrijf|meld|geef) (?:je|u) (?:nu )?(?:in|aan|op) voor (?:de |onze |het )?(?:nieuwsbrief|mailing|updates|blog)',
      '(?:subscribe to|sign up (?:for|to)|join) (?:our|the|my) (?:\\w{1,10} )?(?:newsletter|mailing list|updates|blog)',
      '(?:tips? van de (?:week|maand)|tip of the (?:week|month|day)|inspiratie|nieuws uit|nieuwste artikelen|latest (?:news|articles|stories|posts)|nieuw op (?:de|onze) (?:blog|website|site)|new on (?:the|our) blog|from (?:the|our) blog|onze (?:blog|blogs|klustips|tips|podcast|vlog)|our (?:blog|podcast|latest))',
      '(?:unsubscribe|afmelden|uitschrijven) (?:van|from|voor) (?:deze|onze|this|our|the) (?:nieuwsbrief|newsletter|mailing)',
    ),
    unless: phrases(
      '(?:bevestig|confirm|confirmation|bevestiging|confirmed|bevestigd|uitgeschreven|afgemeld|unsubscribed|no longer|niet langer|geen|stop|niet meer|will not|won t|taking a break|stoppen|please verify)',
      '(?:thank you|thanks|bedankt) (?:for|voor) (?:subscribing|het inschrijven|je (?:inschrijving|aanmelding)|uw (?:inschrijving|aanmelding)|signing up|your subscription)',
    ),
    excusedBy: ['opt-in-confirmation'],
    fix: {
      nl: 'Een nieuwsbrief is direct marketing, ook zonder aanbieding: stuur haar aan wie zich inschreef.',
      en: 'A newsletter is direct marketing, even without an offer: send it to those who subscribed.',
    },
  },
  {
    id: 'K.event',
    class: 'commercial',
    hard: true,
    weight: 2.5,
    phrases: phraseList(
      '(?:schrijf|meld|geef) (?:je|u) (?:dan |nu |snel |vandaag |gratis |hier |direct )*(?:in|aan|op) (?:voor|bij) (?:het|de|een|ons|onze|deze|dit) (?:\\w{1,16} )?(?:webinar|event|evenement|workshop|training|masterclass|cursus|beurs|congres|seminar|open dag|proefles|festival|bijeenkomst)',
      '(?:register (?:now|today)|sign up (?:now|today)|rsvp|reserve your (?:seat|spot|place)|save your (?:seat|spot)|save the date|get your tickets?|book your (?:seat|place|tickets?)|join us (?:for|at|on|in|live|online|this))',
      '(?:register|sign up) (?:here |online )?(?:for|to attend) (?:the|our|this|a|an) (?:\\w{1,16} )?(?:webinar|event|workshop|training|masterclass|course|conference|seminar|session|tasting|open day|class)',
      '(?:bestel|reserveer|koop) (?:\\w{1,10} )*(?:tickets?|kaarten|kaartjes|plek|plaats)',
      '(?:webinar|masterclass|workshop|seminar|web seminar|congres|open dag|beurs|conference|trade show|expo) ~ (?:register|inschrij*|aanmeld*|meld je|join|schrijf je|seat|kom langs|bezoek ons|visit us)',
      '(?:you re|you are|je bent|u bent|wij nodigen|we nodigen|invite you|nodigen u|nodigen je|graag uit|graag uitnodigen|cordially invited) (?:graag |van harte |hereby |u |je |uit |invited |uitgenodigd |to |voor |op |bij |aan |join )*(?:onze|ons|our|the|een|a|an|de|het) (?:\\w{1,16} )?(?:webinar|event|evenement|workshop|opening|borrel|beurs*|congres|seminar|open dag|lancering|launch|masterclass|diner|showroom|modeshow|inspiratie*|party|premiere|sale)',
    ),
    unless: phrases(
      '(?:your|uw|je) (?:registration|ticket|tickets|inschrijving|aanmelding|booking|reservering) (?:for|voor|is|has|staat|are)',
      '(?:sign up|register) (?:for|at) (?:an account|our service)',
      'thank you for registering',
    ),
    fix: {
      nl: 'Haal de uitnodiging eruit; informatie voor wie al is ingeschreven mag blijven.',
      en: 'Take the invitation out; information for those already registered may stay.',
    },
  },
  {
    id: 'K.social',
    class: 'commercial',
    hard: false,
    weight: 1,
    phrases: phraseList(
      '(?:volg ons|follow us|like us|vind ons leuk|like onze|find us on|connect with us|join us on|blijf op de hoogte|stay connected|stay in the loop|stay up to date|subscribe to our (?:channel|youtube)|abonneer je op ons kanaal|word fan|tag ons|share your (?:photo|look)|deel je foto*)',
    ),
    unless: phrases(
      '(?:you|je|u|jij) (?:can|kunt|kan|could|may) (?:also |ook )?(?:follow|volgen)',
      '(?:kunt u|kun je) ~ volgen',
      '(?:storing|statuspagina|status page|liveblog|incident)',
    ),
    fix: {
      nl: 'Een oproep om te volgen is promotie (Roompot, RCC 2023/00366): haal de oproep weg, het pictogram mag blijven.',
      en: 'A call to follow is promotion (Roompot, RCC 2023/00366): take the call out, the icon may stay.',
    },
  },
  {
    id: 'K.app',
    class: 'commercial',
    hard: false,
    weight: 1.2,
    phrases: phraseList(
      '(?:download|installeer|install|get|probeer|try) (?:nu |vandaag |today |onze |de |our |the |ook |now |free |gratis |nieuwe |new |meteen |de gratis )*(?:\\w{1,12} )?app',
      '(?:met de|with (?:the|our)|in (?:onze|our)) (?:\\w{1,12} )?app ~ (?:altijd|nog makkelijker|easier|always|sneller|faster|exclusive|exclusieve|never)',
      '(?:ontdek|discover) (?:\\w{1,10} )?app',
    ),
    unless: phrases(
      '(?:authenticat*|verificat*|inloggen|log ?in|digid|open|nodig om|required|moet|must|tickets?|boarding)',
    ),
    fix: {
      nl: 'Noem de app alleen als de ontvanger haar nodig heeft voor wat hij al afneemt.',
      en: 'Mention the app only when the recipient needs it for what they already have.',
    },
  },
  {
    id: 'K.partner',
    class: 'commercial',
    hard: false,
    weight: 1.8,
    phrases: phraseList(
      '(?:onze partners?|our partners?|partner van|advertentie|advertisement|gesponsord|sponsored|sponsor van|advertorial|mede mogelijk gemaakt|brought to you by|in samenwerking met|in partnership with|special advertiser|paid for by|aangeboden door|presented by)',
    ),
    unless: phrases(
      '(?:delivery|bezorg*|payment|betaal*|logist*|privacy*|gegevens|data|cookies?|third part*|derden)',
    ),
    fix: {
      nl: 'Haal de boodschap van de partner eruit.',
      en: "Take the partner's message out.",
    },
  },
  {
    id: 'K.image',
    class: 'commercial',
    hard: false,
    weight: 1.8,
    phrases: phraseList(
      '(?:we zijn|wij zijn|we re|we are|i m|i am) (?:er )?(?:zo |heel |erg |enorm |super |very |so |incredibly |extremely )?(?:trots|proud|thrilled|verheugd|excited|delighted|blij)',
      '(?:trots op|proud of|award|awards|uitgeroepen tot|verkozen tot|voted|beste \\w{1,20} van (?:nederland|het jaar)|best \\w{1,20} of the year|marktleider|market leader|leading provider|toonaangevende?)',
      '(?:ons verhaal|our story|onze missie|our mission|achter de schermen|behind the scenes|wie wij zijn|who we are|waar wij voor staan|what we stand for|ontmoet ons team|meet the team|bestaan \\d{1,3} jaar|\\d{1,3} jaar (?:jong|bestaan)|jubileum|anniversary|duurzaam onderneme*|co2 neutraal|carbon neutral|b corp)',
      '(?:wensen (?:je|u|jullie|al onze) ~ (?:feestdagen|kerst|nieuwjaar|2\\d{3})|wish(?:es|ing)? (?:you|all) ~ (?:holiday*|christmas|new year)|fijne feestdagen|prettige feestdagen|gelukkig nieuwjaar|merry christmas|happy holidays|season s greetings|happy new year)',
    ),
    unless: phrases(
      '(?:opening|openingstijden|gesloten|closed|opening hours|bezorg*|deliver*|sorry|spijt|apolog*)',
      '(?:so|zo|very) (?:grateful|dankbaar)',
      '(?:thank you|thanks|dank|bedankt|danken)',
    ),
    fix: {
      nl: 'Werk aan het beeld van de afzender is promotie; laat het weg.',
      en: 'Work on the image of the sender is promotion; leave it out.',
    },
  },
  {
    id: 'K.re-permission',
    class: 'commercial',
    hard: true,
    weight: 2.5,
    phrases: phraseList(
      '(?:wil je|wilt u|would you like to|do you want to|want to|vind je het leuk om|can we|may we|mogen we|mogen wij) (?:je |u |you |graag |nog |still |ook |to |keep |continue )*(?:hear|hearing|horen|(?:onze )?(?:aanbiedingen|nieuws|mails|berichten)|mailen|email|receive (?:our |more )?(?:news|offers|updates|emails)|(?:nieuws|updates|nieuwsbrieven) (?:ontvangen|krijgen)|stay in touch|contact houden|op de hoogte houden|informeren over)',
      '(?:we d|we would|we|wij) (?:love|graag|like|willen|zouden) (?:to )?(?:stay in touch|keep in touch|keep you (?:posted|updated|informed)|(?:je|u) (?:graag )?op de hoogte houden|contact houden)',
      '(?:stay|blijf) (?:connected with|subscribed|ingeschreven|abonnee|on (?:our|the) list)',
    ),
    unless: phrases(
      '(?:bevestig|confirm) (?:your|je|uw) (?:subscription|inschrijving|aanmelding|email|e mail*)',
    ),
    excusedBy: ['opt-in-confirmation'],
    fix: {
      nl: 'Vragen of iemand reclame wil is zelf reclame (Honda, ICO 2017): vraag het waar de persoon zelf komt.',
      en: 'Asking whether someone wants advertising is advertising (Honda, ICO 2017): ask where the person comes by.',
    },
  },
];
