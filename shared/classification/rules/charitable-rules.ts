import { phraseList, phrases } from './phrase.ts';
import type { Rule } from './rule.ts';

const askFix = {
  nl: 'Haal de vraag om geld of goederen eruit; een ontvangstbewijs dankt zonder opnieuw te vragen.',
  en: 'Take the ask for money or goods out; a receipt thanks without asking again.',
};
const gift =
  '(?:gift|giften|donatie|donaties|bijdrage|schenking|gave|donation|donations|contribution|contributions|gifts|tax-deductible gift|kerstgift|eenmalige gift|maandelijkse gift)';

/** Asks for money or goods for a cause. */
export const charitableRules: readonly Rule[] = [
  {
    id: 'C.donate',
    class: 'charitable',
    hard: true,
    weight: 3,
    phrases: phraseList(
      '(?:^\\W{0,3}(?:please )?donate|doneer)',
      'donate (?:now|today|here|to|a|an|your|via|at|what|monthly|online|by|using|just|before|whatever|\\$|£|€|again)',
      '(?:please|to|and|or|will you|can you|would you|wil je|kun je|kunt u|wilt u|om te|te|blijven|komen) (?:\\w{1,8} )?(?:donate|doneren|donating)',
      '(?:doneren|donating) (?:kan|via|aan|is|helps|helpt)',
      '(?:want to|like to|love to|might|graag|nog eens|opnieuw) donate',
      `(?:geef|doe|maak|stort|overweeg|send|make|making|give|giving|consider|considering|rush|chip in|pitch in|schenk|help met|steun ~ met|support ~ with|ask* (?:you )?(?:for|to make)|with an?|met een|need|vragen om) (?:nu |dan |vandaag |today |now |ons |us |een |een extra |extra |new |nieuwe |a |an |your |je |uw |jouw |another |small |kleine |eenmalige |one-time |generous |special |year-end |monthly |maandelijkse |first |second |tax-deductible |matching |contribution )*${gift}`,
      '(?:geef|give|chip in|pitch in|kick in|donate|contribute) (?:nu|vandaag|today|now|what you can|wat je kunt|wat u kunt|aan|gul|generously|€|\\$|£|\\d|just|before|monthly|maandelijks|a few|om|to (?:help|support|the|our|us|mozilla)|by|if you)',
      '(?:chip in|kick in|rush a|split a (?:contribution|donation)|donatieknop|donate button|click here to (?:give|donate|contribute))',
      '(?:steun|steunt|ondersteun|support) (?:nu |ook |vandaag |dan |ons |us |onze |our |het |de |the |this |deze |dit |met |jij |u |je |\\w{1,14} )*(?:werk|missie|strijd|project|projecten|kinderen|actie|campagne|onderzoek|goede doel|stichting|work|mission|cause|children|campaign|research|fund|foundation|met een|with a|today|vandaag|nu|now|financieel|financially)',
      '(?:word|become|wordt) (?:nu |ook |vandaag |vaste |een |a |an |monthly |maandelijkse? |recurring |sustaining |today )*(?:donateur|donor|vriend van|kindsponsor|sponsor|beschermer|sustainer|sustaining member|supporter|patron|backer|machtiging)',
      '(?:verhoog|verdubbel|increase|upgrade|raise|double|triple) (?:nu |dan |je |uw |jouw |your |the |impact of |maandelijkse |monthly |jaarlijkse |annual |vaste )*(?:gift|donatie|bijdrage|donation|giving|contribution|impact)',
      '(?:bankrekening|iban|giro|rekeningnummer|qr-code|tikkie|machtiging) ~ (?:donatie|gift|doneren|steun|bijdrage)',
      'sponsor (?:me|him|her|us|them|mij|hem|haar|ons)',
      '(?:lever|breng|bring) ~ (?:in bij|naar het inzamelpunt|what you can|wat je kunt missen)',
      '(?:gift|donatie|bijdrage|giving|donation|contribution) ~ (?:verhogen|verdubbelen|te verhogen|to increase)',
      '(?:increasing|raising|doubling) (?:your|the) ~ (?:gift|donation|giving|contribution)',
      'give (?:online|what you can)',
      '(?:sponsor|adopteer|adopt) (?:nu |a |an |een |your |je )+(?:kind|dier|boom|child|animal|tree|ezel|hond|family|lam|koe)',
      '(?:nalaten|nalatenschap|legaat|testament|in (?:je|uw|your|their) (?:will|testament)|leave a (?:gift|legacy)|legacy (?:gift|giving)|schenkingsovereenkomst|notariele schenking|planned giving)',
      '(?:matching gift*|match(?:ed|ing)? (?:your |every |all )?(?:gift|gifts|donation|donations)|employer (?:will )?match*|gift (?:will be )?(?:doubled|tripled|matched)|company match*)',
      '(?:kledinginzameling|voedselinzameling|inzamelactie|inzamelingsactie|collecteweek|collecte|collectebus|giro ?555|fundraiser|fundrais* (?:goal|drive|campaign)|crowdfund*|help us (?:reach|raise)|sponsorloop)',
      '(?:breng|lever|geef|donate|drop off|bring|doneer) ~ (?:kleding|speelgoed|voedsel|dekens|spullen|clothes|clothing|toys|blankets|canned food|food items) ~ (?:in|bij|af|at|to|for|voor)',
      '(?:reach|reaching|meet|hit|halen|haal) (?:our|the|ons|het|this) (?:\\w{1,12} )?(?:goal|doel|target|streefbedrag|doelbedrag)',
      '(?:met|with|via|through) (?:uw|je|jouw|jullie|your|een|a) (?:donatie|gift|bijdrage|donation|gift|contribution) ~ (?:verbeter*|improve*|help*|maak*|make*|kun*|kan|can|will|zorg*|bescherm*|beter|geef*|bouw*|blijf*|houd*)',
      '(?:just|voor|slechts|only|maar) (?:€|\\$|£) ?\\d[\\d.,]* (?:per|a|each|every|kun|kan|can|could|will|helpt|geef|buys|provides|krijgt|per maand|a month)',
      '(?:would|could|can|will|kunt|kun|wilt|wil|zou) (?:you|je|u|jij) (?:please |consider |also |ook |today |nog |ons |us |again |overwegen )*(?:donate|doneren|give|geven|chip|contribute|steunen|support|helpen met een|make a|pitch in|become a|doneer|helping)',
      '(?:renew|hernieuw) (?:your|je|uw) ~ (?:support|donation|gift|steun|donatie)',
    ),
    unless: phrases(
      '(?:thank you|thanks|bedankt|dank|dankjewel|dankuwel|dankbaar|grateful|appreciate) ~ (?:donating|gift|gifts|donation|donations|contribution|donatie|donaties|gift|giften|bijdrage|steun|support|doneren|geven|schenking|je hebt gedoneerd|doneerde|upgrading)',
      '(?:your|je|uw|jouw) (?:\\w{1,14} )?(?:\\w{1,14} )?(?:donation|gift|donatie|bijdrage|contribution) (?:of|van|to|aan|has been|is|was|were|will be|wordt|werd|from|for|date|receipt|ontvangen|verwerkt|amount)',
      '(?:you|je|u) (?:just |hebt |heeft |have |recently |onlangs |zojuist )*(?:donated|gave|gedoneerd|gegeven|doneerde|made a (?:donation|gift|contribution))',
      '(?:donatie|donation|gift|bijdrage) (?:ontvangen|verwerkt|van €? ?\\d|received|processed|receipt|amount|bedrag|details|overview|overzicht|stopgezet|gestopt|beeindigd|gepauzeerd|modified|cancelled|paused|attempt|declined)',
      '(?:bevestiging|confirmation|receipt|ontvangstbewijs|overzicht|jaaroverzicht|statement|incasso|automatisch|automatically|charged|afgeschreven|debited) ~ (?:donatie|donation|gift|giften|bijdrage|schenking)',
      '(?:change|cancel|stop|pause|wijzig*|opzeg*|stopzetten|aanpassen|pauzeer*|modify|update) (?:\\w{1,10} )?(?:your|je|uw|the|de) (?:\\w{1,12} )?(?:donation|gift|donatie|bijdrage)',
      '(?:choose to donate|anonymously)',
      '(?:stopgezet|beeindigd|stopped|ended|cancelled|voluntary|vrijwillig|freiwillig)',
      '(?:je|uw|jouw|jullie|your|for|voor) (?:\\w{1,14} )?(?:steun|support) (?:aan|voor|of|for|to)',
      '(?:use*|readers|people|gebruikers|lezers|who|die) (?:donate|doneren)',
      '(?:gift ?card|gift receipt|gift wrap*|cadeau*)',
      'steun(?:t)? (?:contact|fraude|bij)',
      '(?:give|geef) (?:us|ons|your|je|uw|the) (?:\\w{1,8} )?(?:reference|order|number|nummer|details|code|pin|meterstand*|permission|toestemming|door)',
      '(?:customer|technical|klant|tech|email|phone) support',
    ),
    fix: askFix,
  },
  {
    id: 'C.need',
    class: 'charitable',
    hard: false,
    weight: 2,
    phrases: phraseList(
      '(?:dankzij|met|zonder|thanks to|with|without) (?:donaties|giften|donateurs|donations|donors|supporters|people like you|mensen zoals (?:u|jij)|(?:jouw|uw|jullie|your) (?:\\w{1,12} )?(?:steun|hulp|donatie|gift|support|help|donation|contribution|generosity|gift)) ~ (?:kan|kunnen|kon|can|could|cannot|we|wij|helpt|help|blijft|blijven|staat|is|are|our|onze|zou|would|will)',
      '(?:afhankelijk van|rely on|relies on|depend on|depends on|funded by|gefinancierd door|financed by|mogelijk gemaakt door|powered by) ~ (?:donaties|giften|donateurs|donors?|donations?|supporters|vrijgevigheid|generosity|gebruikers*|users|people like you|bijdragen)',
      '(?:heeft|hebben|need|needs) (?:\\w{1,12} )?(?:your|jouw|uw|je|u|jou) (?:hulp |steun |help |support |right now )?(?:nodig|help|support|steun)',
      '(?:help|helpt|helpen) (?:u |je |jij |mee |ons |us |\\w{1,14} )*(?:in leven|te houden|bouwen|te bouwen|te redden|steunen|mogelijk te maken|keep ~ (?:alive|free|going|running))',
      '(?:help* (?:u|je|jij|ons|mee|het)|support us|steun ons|steun het|help us (?:continue|keep|reach|grow|fight|save|build|fund|raise|protect|make|buy|care)|help ons|help mee|steunen|te steunen|ondersteunen)',
      '(?:elke|iedere|alle|every|each|any) (?:gift|euro|donatie|bijdrage|dollar|pound|contribution|donation|amount) (?:helpt|telt|maakt|counts|helps|makes|goes|hoe klein)',
    ),
    unless: phrases(
      '(?:we|wij|ik|i) (?:can|kunnen|kan|will|zullen) (?:help|assist|you|je|u)',
      '(?:om|so (?:that )?we can|zodat wij|zodat we) ~ (?:assist|helpen)',
      '(?:hulp nodig|need help|need support|need your help to (?:verify|confirm)|support team|help ?center|helpdesk|customer support|contact support|happy to help|helpen (?:je|u) graag|help (?:je|u) (?:graag|verder)|help you)',
      '(?:chosen|choosing|decided|gekozen|besloten) ~ (?:support us|steunen)',
      '(?:registered|geregistreerd|linked|gekoppeld) ~ (?:donation|donatie)',
      '(?:thank you|thanks|bedankt|dank) ~ (?:generous|generosity|gulle|gift|donation|donatie|support)',
    ),
    fix: askFix,
  },
];
