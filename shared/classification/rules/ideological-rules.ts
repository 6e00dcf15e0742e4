import { phraseList, phrases } from './phrase.ts';
import type { Rule } from './rule.ts';

const causeFix = {
  nl: 'Haal de oproep eruit; over de stand van een petitie of campagne mag je neutraal berichten.',
  en: 'Take the call out; the state of a petition or campaign may be reported neutrally.',
};
const officials =
  '(?:kamerlid*|kamerleden|tweede kamer|minister*|gemeenteraad|raadslid*|wethouder|burgemeester|europarlementari*|politic*|mp|mps|mep|meps|senator*|representative*|rep|congress*|congressman|congresswoman|governor|councillor*|council|lawmakers?|legislator*|president|white house|parliament|member of parliament|member of congress|elected officials?)';
const cause =
  '(?:petitie|petition|oproep|manifest|open brief|open letter|burgerinitiatief|pledge|appeal|referendumverzoek|declaration|letter)';

/** Calls for an ideal: sign, vote, march, join, spread, write to power. */
export const ideologicalRules: readonly Rule[] = [
  {
    id: 'I.petition',
    class: 'ideological',
    hard: true,
    weight: 3,
    phrases: phraseList(
      `(?:teken|onderteken|tekenen|ondertekenen|sign|signing|cosign|co-sign|support) (?:ook |nu |dan |mee |vandaag |snel |the |this |our |de |deze |onze |het |dit |my |onto |emergency |urgent |hun |their |\\w{1,12} )*${cause}`,
      `${cause} ~ (?:teken|tekenen|ondertekenen|onderteken|sign now|sign here|sign today|please sign)`,
      '(?:add|zet|voeg|lend) (?:ook |now |please )?(?:your|je|uw|jouw) (?:naam|name|handtekening|voice|stem|signature)(?: (?:now|toe|to|eronder|onder|today))?',
      '(?:teken|sign) (?:nu|now|here|today|hier|mee|ook|vandaag)',
      '(?:will you|wil je|wilt u|can you|ga je) ~ (?:sign|tekenen|ondertekenen|add your name)',
      `(?:deel|share|spread|forward|verspreid|stuur) (?:ook |nu |dan |please )*(?:de|deze|the|this|our|onze|it with) (?:petitie|petition|campaign|campagne|actie|oproep|your friends)`,
      'perhaps sign the petition',
      '(?:signatures|handtekeningen) (?:nodig|needed|to reach|om)',
      '(?:start|begin) (?:nu |today )?(?:your own|je eigen) (?:petitie|petition|actie|campagne|campaign)',
    ),
    unless: phrases(
      '(?:you|je|u|jij|i|ik) (?:have |hebt |heb |heeft )?(?:already |recently |nearly |bijna |al )?(?:signed|getekend|ondertekend|created|supported|started|tried)',
      '(?:sign|support|signed|ondertekenen|tekenen|share|delen) (?:your|je|uw|jouw) petit*',
      '(?:starting|signing|when you sign|if you) ~ petition',
      '(?:thank you|thanks|bedankt|dank) (?:\\w{1,8} )?(?:for|voor) ~ (?:sign*|onderteken*|teken*|adding)',
      '(?:not|never|niet|nooit) ~ (?:your name|uw naam|je naam)',
      '(?:confirm|bevestig*|not sign|niet (?:te )?(?:tekenen|ondertekenen)|undo|intrekken|withdraw)',
      '(?:used to|gebruikt om|if you want|to try again|opnieuw proberen) ',
      '(?:support and sign|sign and support) (?:\\S{1,3} ){0,2}s petition',
    ),
    excusedBy: ['confirms-signature', 'petition-owner'],
    excuseWhen: phrases(
      '(?:click|klik|link|follow|volg|knop|button)',
      'sign it',
      '^\\W{0,3}sign (?:the|this) petition:',
    ),
    fix: causeFix,
  },
  {
    id: 'I.contact-power',
    class: 'ideological',
    hard: true,
    weight: 3,
    phrases: phraseList(
      `(?:bel|mail|schrijf|stuur|roep|vraag|tweet|call|email|e-mail|write|contact|tell|ask|urge|phone|message|push|demand|meet|press) (?:nu |today |now |vandaag nog |vandaag |morgen |nog |nu nog |before noon |naar |to |je |jouw |uw |your |de |the |our |a message to |a letter to |een brief aan |een mail naar |op |local |both |state )*${officials}`,
      `(?:send|stuur) ~ (?:message|email|letter|brief|mail|tweet) ~ ${officials}`,
      `(?:schrijf|write) ~ (?:brief|letter|mail|email) ~ (?:aan|to) ~ ${officials}`,
      '(?:make (?:a|your|the) call|make your voice heard|laat je stem horen|laat van je horen|speak out|speak up|spreek je uit|step up|raise your voice|write a letter|call now|have your say)',
      `(?:tell|zeg|laat) ~ (?:${officials}|facebook|google|amazon|shell|zuckerberg|them) ~ (?:stop|to|dat|weten|no)`,
    ),
    unless: phrases(
      '(?:if you|indien|als u|als je|mocht) ~ (?:question|vragen|complaint|klacht*|problem|hulp|help)',
      '(?:has|have|heeft) (?:responded|answered|debated|replied|geantwoord|gereageerd)',
      'can press the government',
      '(?:government|overheid) (?:responded|heeft)',
    ),
    fix: causeFix,
  },
  {
    id: 'I.vote',
    class: 'ideological',
    hard: true,
    weight: 3,
    phrases: phraseList(
      '(?:stem|vote|stemmen|voting) (?:op|voor|tegen|nee|ja|yes|no|for|against|lijst|slim|groen|links|rechts|blue|red|labour|democrat*|republican*|conservative*)',
      '(?:ga|gaat|go|please|kom|commit to|pledge to|plan to|get out and|remember to|don t forget to|vergeet niet te) (?:jij |u |morgen |woensdag |\\w{1,10}day |and |ook |dan |to )*(?:stemmen|stem|vote)',
      '(?:stem|vote) ~ (?:op (?:lijst|ons|mij|nummer|de partij|onze)|for (?:me|us|our|list))',
      '(?:jouw|uw|je|your) (?:stem|vote) (?:telt|counts|matters|maakt|makes|can|kan|nodig|op)',
      '(?:voter registration drive|request (?:an|your) (?:absentee |mail-in )?ballot|get out the vote|onze lijsttrekker|re-?elect (?:me|us|him|her|\\w*)|swing states?|gotv|(?:deserves|verdient|needs|wants) (?:your|uw|je|jouw) (?:vote|stem)|(?:lees|read) (?:ons|our) (?:verkiezingsprogramma|manifesto))',
    ),
    unless: phrases(
      '(?:jaarvergadering|ledenvergadering|general meeting|agm|algemene vergadering|shareholder*|aandeelhouder*|bestuursverkiezing|board election|vve)',
      '(?:stembestand|voicemail)',
      '(?:how|hoe) ~ (?:voted|gestemd)',
      '(?:staff council|works council|ondernemingsraad|personeelsraad|medezeggenschapsraad|committee|bestuur|name someone|machtig*|volmacht|ballot paper|stembiljet*)',
      'stem(?:pas|biljet|rechtig*)',
      '(?:vote|stem) (?:\\S{1,20} ){0,5}(?:registered|recorded|counted|received|cast|geregistreerd|ontvangen|geteld|uitgebracht)',
      'general election',
    ),
    fix: {
      nl: 'Haal de stemoproep eruit.',
      en: 'Take the call to vote out.',
    },
  },
  {
    id: 'I.join',
    class: 'ideological',
    hard: true,
    weight: 2.7,
    phrases: phraseList(
      '(?:kom|kom je|kom jij|kom ook|kom met ons|take|taking|onderneem|voer) (?:\\w{1,10} )?(?:nu |dan |ook |mee |met ons |collective |political |direct |immediate )*(?:in (?:actie|verzet)|action|actie|the streets?|de straat op)',
      '(?:sluit je|sluit u|voeg je) (?:nu |ook |vandaag |dan )*(?:aan|bij)',
      '(?:doe|doet|doen) (?:je |jij |u |ook |nu |dan |jullie )*mee(?: (?:aan|met|voor|en|in))?',
      'join (?:us|me|our|millions|thousands|hands|forces|the (?:fight|movement|campaign|cause|resistance|team of|call|march|party|\\w{1,14} (?:movement|campaign|coalition)))',
      '(?:stand with|stand up (?:for|to|against)|fight (?:for|back|with|against)|rise up|unite) (?:us|the|our|me|for|now|against|him|her|them|behind|\\w{4,12})',
      '(?:word|become|sign up (?:as|to be)|volunteer|meld je aan als|wordt|aanmelden als) (?:nu |ook |vandaag |a |an |today |gratis |als |een )*(?:lid|partijlid|vrijwilliger|vrijwilligers|activist|member|volunteer|campaigner|supporter|ambassadeur|ambassador|buddy|changemaker|collectant|organizer|with us|for|captain|poll worker|advocate)',
      '(?:kom naar|ga mee naar|join us (?:at|for|on)|come to|attend|loop mee|fiets mee|demonstreer|protesteer|staak|march with|rally|march) (?:\\w{1,14} )*(?:demonstratie|manifestatie|protest|mars|actie|staking|klimaatmars|rally|march|town ?hall|vigil|picket|ledendag|congres|campagne*|canvass*|phone ?bank*|house party)',
      '(?:knock on doors|knock doors|phone ?bank*|canvass*|text ?bank*|huis-aan-huis|flyeren|canvassen|host an event|host a (?:party|meeting)|rsvp)',
      'help (?:us |me |ons |mee )?(?:to |om )?(?:elect|win|flip|spread|defeat|stop|save|verspreid*|protect|build|defend|fight|change|send a message|hold|pass|make history|take back|verslaan|bescherm*|redden)',
      '(?:spread the word|zegt het voort|vertel het verder|share (?:this (?:email|message|video|with|post)|it with|your story|with (?:your )?(?:friends|family)|on (?:facebook|twitter|social))|deel (?:dit (?:bericht|verhaal|filmpje)|deze (?:actie|video|mail|oproep)|je verhaal|(?:het )?(?:op|met) (?:facebook|twitter|instagram|sociale|social|je (?:vrienden|netwerk)))|forward this|retweet|tweet|pass (?:this|it) on|stuur dit door|share the news|forward it to|stuur (?:deze|dit) (?:mail|bericht) door)',
      '(?:bid|bidt|bidden|pray|praying) (?:mee|met ons|with us|for|voor)',
      '(?:kerkdienst|eredienst|church service|sunday service|bijbelstudie|bible study|gebedsavond|alpha-?cursus) ~ (?:welkom|welcome|kom|join|come|uitnod*|invite*)',
      '(?:pledge|beloof|commit) (?:to|dat|today|now|mee)',
    ),
    unless: phrases(
      '(?:gedeeld|shared) (?:door|by|met|with you)',
      '(?:your|uw|je) (?:\\S{1,14} ){1,9}(?:take|taking|onderneem) (?:\\w{1,10} )?(?:action|actie)',
      '(?:action|actie) (?:required|needed|nodig|vereist)',
      '(?:deel|share) (?:dit|deze|het|this|it|the) (?:\\w{1,10} )?(?:nooit|niet|never|not|code|link niet|wachtwoord)',
      '(?:do not|don t|never|nooit|niet met|niet) ~ (?:share|delen|deel|forward|doorsturen|stuur|door)',
      '(?:deelnemen|join) (?:the|de|aan) (?:meeting|call|organi*|team|workspace|videocall|vergadering|les|fund|fonds)',
      '(?:you|je|u) (?:have been|has been|bent|are) (?:added|invited|toegevoegd|uitgenodigd) ',
      '(?:welkom|welcome|je bent|you are now|u bent) (?:als|as|a) (?:lid|member)',
      '(?:doe|doet) mee (?:is|was) ',
      '(?:invitation to join|accept (?:the|your) invitation|wants to join|wil graag deelnemen)',
      '(?:help us (?:assist|identify|find|resolve|verify|investigate|answer)|help (?:me|us|ons) (?:reset|understand))',
      '(?:fight|fighting) (?:fraud|spam|abuse|phishing)',
      '(?:share (?:this|your) (?:code|reference|ticket|order|link with anyone))',
      'start sharing it',
    ),
    fix: causeFix,
  },
  {
    id: 'I.cause-news',
    class: 'ideological',
    hard: false,
    weight: 1.8,
    phrases: phraseList(
      '(?:onze (?:campagne|strijd|beweging|actie|partij|fractie|leden|achterban|idealen)|our (?:campaign|movement|fight|party|cause|community of|work to|members|supporters|freedom*|rights|democracy))',
      '(?:samen (?:kunnen|staan|maken|zorgen|houden|bouwen|strijden|werken) (?:we|wij)|together we (?:can|will|ll|are|must)|with your (?:help|support|voice) (?:we|our)|met (?:jouw|uw|jullie) (?:hulp|steun|stem) (?:kunnen|kan|maken|houden|zorgen)|dankzij (?:jou|jullie)|because of you|because you took action|thousands of you|duizenden van jullie)',
      '^ ?(?:stop|red|save|bescherm|protect|defend|verdedig|end|ban|abolish) (?:the|de|het|our|onze|all|alle|now|nu|deze|this) \\w*',
      '(?:bericht|brief|message|update|note) (?:van|from) (?:de |our |onze )?(?:voorzitter|lijsttrekker|directeur|executive director|fractievoorzitter|chair|candidate|campaign)',
      "(?:we hebben gewonnen|we won(?!')|overwinning|victory|big win|historic|historische)",
    ),
    unless: phrases(
      '(?:dankzij|thanks to) (?:je|uw|your) (?:betaling|payment|melding|report)',
      '(?:stop|end) (?:the|de|het|deze|this) (?:subscription|abonnement|service|dienst|process|payments?|notifications|meldingen|mails?|e ?mails?|emails)',
      '(?:protect|bescherm|save|red) (?:the|de|het|our|onze|all|this) (?:account|wachtwoord|password|data|gegevens|file|email|date|bestand)',
    ),
    fix: {
      nl: 'Nieuws van een campagne of beweging is werving voor haar doel; meld alleen wat deze ontvanger aangaat.',
      en: 'News of a campaign or movement promotes its aim; report only what concerns this recipient.',
    },
  },
];
