import { phraseList, phrases } from './phrase.ts';
import type { Rule } from './rule.ts';

/** Mail that reaches out without an offer: news, events, following, partners, the image of the sender. */
export const reachRules: readonly Rule[] = [
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
      de: 'Ein Newsletter ist Direktwerbung, auch ohne Angebot: Senden Sie ihn an Personen, die ihn abonniert haben.',
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
      de: 'Nehmen Sie die Einladung heraus; Informationen für bereits Angemeldete dürfen bleiben.',
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
      de: 'Ein Aufruf zum Folgen ist Werbung (Roompot, RCC 2023/00366): Nehmen Sie den Aufruf heraus, das Symbol darf bleiben.',
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
      de: 'Erwähnen Sie die App nur, wenn der Empfänger sie für das braucht, was er bereits hat.',
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
      '(?:ihre|deine|die|eine|strafe?) anzeige',
      'anzeige (?:wegen|gegen|ist aufgenommen|erstattet)',
      '(?:delivery|bezorg*|payment|betaal*|logist*|privacy*|gegevens|data|cookies?|third part*|derden)',
    ),
    fix: {
      nl: 'Haal de boodschap van de partner eruit.',
      en: "Take the partner's message out.",
      de: 'Nehmen Sie die Botschaft des Partners heraus.',
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
      '(?:ons verhaal|our story|achter de schermen|behind the scenes|wie wij zijn|who we are|waar wij voor staan|what we stand for|ontmoet ons team|meet the team|bestaan \\d{1,3} jaar|\\d{1,3} jaar (?:jong|bestaan)|jubileum|anniversary|duurzaam onderneme*|co2 neutraal|carbon neutral|b corp)',
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
      de: 'Imagepflege des Absenders ist Werbung; lassen Sie sie weg.',
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
      de: 'Die Frage, ob jemand Werbung möchte, ist selbst Werbung (Honda, ICO 2017): Fragen Sie dort, wo die Person vorbeikommt.',
    },
  },
];
