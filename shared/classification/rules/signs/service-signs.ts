import { type Sign, sign } from './sign.ts';

/**
 * That a sentence may say why something is so, what must be done, by whom and by when. What was done
 * (`s-done`) is told by its verb, in `signs-in.ts`.
 */
export const serviceSigns: readonly Sign[] = [
  sign(
    's-why',
    '(?:wegens|vanwege|doordat|omdat|in verband met|naar aanleiding van|door een|als gevolg van|zodat|daarom|want|because|because of|due to|owing to|so that|as a result|following your|following the|which is why|since (?:then|the)|wegen|weil|aufgrund|infolge|deshalb|darum|damit|da (?:der|die|das|ein)|sonst|otherwise|anders)',
  ),
  sign(
    's-must',
    '(?:moet|moeten|mag|mogen|hoeft|hoeven|dient|dienen|nodig|verplicht|must|have to|has to|need to|needs to|may not|must not|required|mustn t|muss|mussen|darf|durfen|mussten|brauchen|braucht|soll|sollen|erforderlich|notig)',
  ),
  sign(
    's-not',
    '(?:niet|geen|nooit|niets|not|no|never|nothing|don t|doesn t|didn t|isn t|aren t|can t|cannot|won t|wasn t|nicht|kein*|nie|nichts)',
  ),
  sign(
    's-if',
    '(?:als (?:u|je|jullie|het|er|dat|uw|iets|de)|indien|bent u|ben je|hebt u|heb je|heeft u|kunt u|kun je|klopt|lukt|wilt u|wil je|tenzij|mits|zolang|zodra|voordat|nadat|totdat|if (?:you|it|your|that|there|the|anything|we|nobody|not)|unless|should you|until|before|after|once|when|wenn|falls|sofern|sobald|solange|bevor|nachdem|konnen sie|kannst du|sind sie|haben sie|waren sie|stimmt|ausser)',
  ),
  sign(
    's-when',
    '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|january|february|april|june|july|august|september|october|november|december|januari|februari|maart|juni|juli|augustus|oktober|januar|februar|marz|dezember|\\d{1,2}[.:]\\d{2}|uiterlijk|tot en met|spatestens|binnen \\S+|within \\S+|innerhalb|by the \\d|before the \\d|voor de \\d|bis zum|half (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|past)|um \\S+ uhr|at \\S+ (?:am|pm))',
  ),
  sign(
    's-bring',
    '(?:neem (?:\\S{1,12} ){0,8}mee|breng|meenemen|lever (?:\\S{1,12} ){0,5}in|vul (?:\\S{1,12} ){0,5}in|houd|zorg dat|zorg ervoor|leg|zet|laat|bewaar|controleer|kijk (?:\\S{1,12} ){0,4}na|geef (?:\\S{1,12} ){0,6}door|stuur|meld|bel|neem contact|maak een afspraak|betaal|onderteken|antwoord|please|bring|fill in|return|keep|make sure|leave|check|send|let us know|let me know|tell us|tell me|call|ring|contact|reply|sign and return|pay|bitte|bringen sie|fullen sie|halten sie|sorgen sie|stellen sie|legen sie|lassen sie|prufen sie|senden sie|schicken sie|melden sie|rufen sie|teilen sie|geben sie|bewahren sie|antworten sie|zahlen sie)',
  ),
  sign(
    's-paper',
    '(?:bijlage|bijgevoegd*|bijgaand*|formulier|dossier|kenmerk|nummer|zaaknummer|referentie|code|factuur|rekening|bedrag|incasso|machtiging|contract|polis|besluit|beschikking|bezwaar|beroep|vergunning|aanvraag|verzoek|melding|uitslag|recept|attached|enclosed|form|file|reference|number|code|invoice|bill|amount|direct debit|account|contract|policy|decision|appeal|permit|application|request|report|result|results|prescription|anlage|anhang|anbei|beigefugt*|formular|akte|aktenzeichen|nummer|rechnung|betrag|lastschrift|konto|vertrag|police|bescheid|widerspruch|genehmigung|antrag|anfrage|meldung|befund|rezept)',
  ),
  sign(
    's-yours',
    '(?:uw|je|jouw|jullie|your|ihr|ihre|ihren|ihrem|ihres|ihrer|dein|deine|deinen|euer|eure) [a-z]{3,24}',
  ),
  sign(
    's-stays',
    '(?:blijft|blijven|verandert|wijzigt|vervalt|vervallen|eindigt|loopt af|gesloten|geopend|open|duurt|begint|start|stopt|gelijk|geldig|geldt|remains|remain|stays|stay|changes|change|lapses|ends|expires|closed|open|lasts|takes|begins|starts|stops|the same|valid|applies|bleibt|bleiben|andert|entfallt|endet|lauft|geschlossen|geoffnet|dauert|beginnt|gleich|gultig|gilt|gelten)',
  ),
  sign(
    's-they',
    '(?:de|onze|een|uw) (?:\\S{1,12} )?(?:monteur|bezorger|chauffeur|arts|huisarts|dokter|tandarts|assistente|expert|opzichter|leerkracht|docent|juf|meester|rechter|griffie|notaris|gemeente|politie|apotheek|verzekeraar|werkgever|penningmeester|secretaris|scheidsrechter|trainer|conducteur|verpleegkundige|begeleider)',
    '(?:the|our|a|your) (?:\\S{1,12} )?(?:engineer|driver|courier|doctor|gp|dentist|nurse|consultant|surveyor|caretaker|teacher|judge|court|council|police|pharmacy|insurer|employer|treasurer|secretary|referee|coach|midwife|adjuster|plumber|electrician|office)',
    '(?:der|die|unser|unsere|ein|eine|ihr|ihre) (?:\\S{1,14} )?(?:monteur|zusteller|fahrer|arzt|arztin|hausarzt|zahnarzt|gutachter|bauleiter|lehrkraft|lehrerin|lehrer|richter|gericht|notar|gemeinde|polizei|apotheke|versicherung|arbeitgeber|kassenwart|schiedsrichter|trainer|schwester|hebamme|verwaltung|hersteller)',
  ),
];
