import { once } from '../once.ts';
import { phrases } from './phrase.ts';

/**
 * Whether a folded sentence tells of something that the reader does not have, in words that sell
 * nothing by themselves: another plan beside theirs, what it would have spared them, what becomes
 * theirs unless they act. To somebody who has it the same words may be service: a person looks. It is not a rule,
 * which the model would know of and could outread; a new phrase here needs no new weights.
 */
export const isDryOffer = (text: string): boolean =>
  dry().some((each) => each.test(text)) && !asked().test(text);

/** Those who asked for it, or agreed to it, are told of what is theirs. */
const asked = once(() =>
  phrases(
    '(?:op (?:uw|je|eigen) verzoek|zoals (?:u|je) (?:vroeg|koos|aangaf)|as (?:you )?(?:requested|asked|chose)|at your request|auf ihren wunsch|wie (?:von ihnen )?(?:gewunscht|gebeten|bestellt))',
    '(?:u|je|you|sie|du) (?:(?:zelf|al|have|has|had|yourself|selbst) )?(?:aanvroeg|vroeg|bestelde|koos|kocht|afnam|nam|stopte|opzegde|asked|chose|requested|ordered|bought|cancelled|left|angefragt|bestellt|gewahlt|gekauft|gekundigt)',
    '(?:die|dat|which|that|das) (?:u|je|you|sie|du) (?:hebt|heeft|afneemt|have|haben|hast|nutzen)',
    '(?:je|u) stopte met',
  ),
);

const mine = '(?:uw|je|jouw|your|ihr|ihre|ihrem|ihren|ihres|ihrer|dein|deine|deinem|deinen)';
const plan =
  '(?:\\S{1,14} )?(?:*pakket|*abonnement|plan|*bundel|*hosting|package|subscription|tariff|*paket|*tarif|abo)';
/** Names of a dearer plan; `pro` counts as no name where German counts by it. */
const tier =
  '(?:hosting |web |mail )?(?:pro|premium|plus)(?! (?:monat|jahr|tag|stuck|person|woche|stunde|nacht|kopf|kwh|einheit|quadratmeter|qm|m2|liter|km|kilometer|minute|mb|gb|account|kind|haushalt|zimmer|platz|vorgang|quartal|rata|forma|deo|bono|\\d))';
const many = '(?:meer|more|mehr)';
const custom =
  '(?:bezoekers|klanten|omzet|leads|bestellingen|visitors|customers|clients|sales|revenue|orders|besucher|kunden|umsatz|auftrage)';

const outage =
  '(?:storing|onderbreking|onderhoud|uitval|outage|interruption|maintenance|downtime|ausfall|unterbrechung|storung|wartung)';
const this_ = '(?:deze|dit|this|dieser|diese|dieses)';
const would = '(?:zou(?:den)?|would|wurde|ware|hatte)';
const buyers =
  '(?:klanten|ondernemers|bedrijven|buren|leden|gebruikers|customers|clients|businesses|neighbours|members|users|kunden|unternehmer|firmen|nachbarn|mitglieder|nutzer)';

const dry = once(() => [
  // Their plan can be another one.
  phrases(
    `${mine} ${plan} ~ (?:kan|laat zich|can|may|could|lasst sich|kann) ~ (?:omgezet|omzetten|overgezet|overzetten|uitgebreid|uitbreiden|changed|moved|switched|upgraded|converted|extended|umstellen|umgestellt|umwandeln|aufstocken|erweitern)`,
    `(?:kunt|kun|kan|can|could|may|konnen|kannst) ~ ${mine} ${plan} ~ (?:omzetten|overzetten|uitbreiden|upgraden|umstellen|umwandeln|aufstocken|erweitern)`,
    `(?:can|could|may) (?:\\w{3,10} )?(?:change|move|switch|upgrade|convert|extend) ${mine} ${plan} (?:to|into)`,
    `(?:om te zetten|over te zetten|uit te breiden) (?:naar|tot|met)`,
  ),
  // Yes is all that they need to say; it is there already, to be tried.
  /(?<![a-z])(?:antwoord|reply|answer|antworten sie|beantwoord)[^.!?]{0,6} (?:met |mit |with )?(?:ja|yes)(?! (?:of|or|oder|to keep|to confirm|to the|om te bevestigen|om uw|om je|zur bestatigung|um den|um ihren) ?)(?![a-z])/,
  phrases('(?:dagen|weken|days|weeks|tage|wochen) (?:op proef|on trial|zur probe|auf probe)'),
  // It is not part of their service but of another.
  phrases(
    `(?:niet|geen|not|no|nicht|kein*) ~ ${mine} ${plan} ~ (?:wel|maar|but|it is|is part|sondern|aber|dagegen)`,
  ),
  // So much is theirs; so much is another’s.
  new RegExp(
    String.raw`(?<![a-z])${mine} (?:[a-z-]{0,14}(?:pakket|abonnement|plan|bundel|hosting|package|subscription|paket|tarif|website|webseite|site|server))(?: [a-z]{1,10}){1,4} \d[^.!?;,]{0,24}[;,] (?:(?:bij|op|met|with|on|mit|bei|auf) )?(?!(?:u|je|you|sie|dat|dit|it|this|that|das|es|er|wij|we|wir|daarvan|hiervan|waarvan|davon|of|en|and|und|maar|but)\b)[a-z-]+ (?:er |there |it |that |es )?(?:heeft|hebben|has|have|hat|haben|is|zijn|are|ist|sind)(?: [a-z]{1,8}){0,3} \d`,
  ),
  // It becomes theirs unless they act, or was given to them for a time.
  /(?<![a-z])(?:tenzij|unless|sofern|es sei denn|als u niets doet|if you do nothing)(?![a-z])[^.!?]{0,60}(?:wordt|becomes|will (?:become|change|move)|wird|gaat|stapt)[^!?]{0,60}(?:€|\beuro?\b|\beur\b)/,
  phrases(
    '(?:hebben|have|haben|hebt) (?:\\S{1,14} ){1,3}(?:dagen|weken|maand|maanden|days|weeks|month|months|tage|wochen|monat|monate) (?:voor u|voor je|for you|fur sie|fur dich) (?:aangezet|geactiveerd|ingeschakeld|switched on|activated|enabled|freigeschaltet|aktiviert|eingeschaltet)',
  ),
  // Where the second one is switched on.
  /(?<![a-z])(?:een tweede|a second|another|einen zweiten|eine zweite|nog een|an extra) [a-z]{2,16} (?:[a-z]{1,12} ){0,4}(?:onder|in|under|unter|bei) (?:de )?(?:instellingen|settings|einstellungen)/,
  // It would have spared them what happened.
  new RegExp(
    `(?<![a-z])(?:${this_} ${outage} (?:[a-z]{1,8} ){0,3}${would}|${would} ${this_} ${outage})(?![a-z])`,
  ),
  // Another plan, which nobody says is theirs.
  new RegExp(
    `(?<![a-z])(?:op|bij|met|naar|sinds|van|voor|in|on|with|to|since|of|for|under|mit|bei|seit|auf|von|zu|fur|(?<!(?:u|je|you|sie|du|ihr) )(?:heeft|hebben|has|have|hat|haben|kozen|chose)) ${tier}(?![a-z0-9-])`,
  ),
  new RegExp(
    `(?<!(?:${mine}|the|this|s) (?:[a-z-]{1,14} )?)(?<![a-z0-9-])${tier} (?:heeft|hebben|has|have|hat|haben|is|staat|kost|costs|kostet|steht|will|wird|geeft|gives|bietet|biedt|offers|draait|runs|lauft|blijft|stays|bleibt|nu|now|jetzt)(?![a-z])`,
  ),
  new RegExp(
    `(?<![a-z])(?:staat|steht|is|ist) ${tier} (?:[a-z]{1,10} ){0,4}(?:klaar|bereit|ready)(?![a-z])`,
  ),
  new RegExp(`^[^a-z0-9]{0,3}${tier}: (?:zie|see|siehe) `),
  new RegExp(
    `(?<![a-z0-9-])${tier}[^a-z0-9]{1,4}(?:de |the |die )?(?:helft|half|halfte|halve prijs)(?![a-z])`,
  ),
  // What they looked at, and did not order.
  phrases('(?:verlanglijst*|wish ?list|wunschzettel|wunschliste|merkliste)'),
  // Others chose it.
  new RegExp(
    `(?<![a-z])(?:andere|other|meer|more|veel|many|viele|weitere|mehr) (?:[a-z-]{1,14} ){0,2}${buyers} (?:[a-z-]{1,14} ){0,5}(?:kozen|gekozen|kiezen|chose|chosen|choose|wahlten|gewahlt|stapten over|overgestapt|switched|gewechselt|umgestiegen)(?![a-z])`,
  ),
  // Somebody else will write or call about it.
  phrases(
    '(?:collega s|collegas|adviseurs) ~ (?:bellen|mailen) (?:u|je) ~ graag',
    '(?:colleagues|advisers|advisors) ~ (?:gladly|happily|happy to) (?:call|phone|ring|e-?mail)',
    '(?:kollegen|kolleginnen|berater) ~ (?:rufen sie|rufen dich|schreiben ihnen) ~ gern*',
    '(?:dat|die|which|who|das) (?:u|je|you|sie|ihnen) (?:morgen|tomorrow|binnenkort|soon|bald) (?:mailt|belt|schreibt|anruft)',
    '(?:which|who) (?:will|is going to) (?:e-?mail|mail|call|write to) you',
  ),
  // More trade for the reader.
  phrases(`(?:hoe|how|wie) (?:u|je|you|to|sie|du|man) ~ ${many} (?:\\w{1,12} )?${custom}`),
  // May we write to you about more?
  phrases(
    '(?:mogen wij|mogen we|may we|can we|durfen wir) ~ (?:mailen|e-?mailen|benaderen|mail you|e-?mail you|write to you|mailen|anschreiben|schreiben)',
  ),
  // What was done for a cause, with room for more of it.
  new RegExp(
    `(?<![a-z])(?:plantten|geplant|planted|gepflanzt|pflanzten|adopteerden|geadopteerd|adopted|adoptiert|sponsorden|gesponsord|sponsored|opgehaald|ingezameld|raised|gesammelt|geholpen|helped|geholfen|unterstutzt|ondersteund|supported)[^.!?]{0,60}(?:ruimte|plek|plaats|room|space|platz|raum) (?:voor|for|fur) ${many}(?![a-z])`,
  ),
  // A vote or a gift in the indicative.
  /(?<![a-z])(?:uw|je|your|ihre|deine) (?:stem|vote|stimme) [^!?]{0,40}(?<![a-z])(?:telt|counts|zahlt|maakt|makes|macht|matters)(?![a-z])/,
  phrases(
    '(?:blij met|geholpen met|happy with|glad of|helped by|grateful for|freut sich uber|freuen sich uber|dankbaar voor) (?:uw|je|your|ihre|deine) (?:oude|gebruikte|overtollige|old|used|spare|alten?|gebrauchten?)',
  ),
]);
