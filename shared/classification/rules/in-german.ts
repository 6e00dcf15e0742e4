import { owned } from './owned.ts';
import { phraseList, phrases } from './phrase.ts';
import type { Rule } from './rule.ts';

/** The rules of other files with their German wording; a wording for an unknown id does not count. */
export const inGerman = (rules: readonly Rule[]): readonly Rule[] =>
  rules.flatMap((rule) => {
    const wording = wordings[rule.id];
    if (wording === undefined) return [];
    const { unless: _, excuseWhen: __, ...rest } = rule;
    return [
      {
        ...rest,
        phrases: phraseList(...wording.finds),
        ...unlessOf(wording, priced.has(rule.id)),
      },
    ];
  });

type Wording = { readonly finds: readonly string[]; readonly leaves?: readonly string[] };

const euro = '(?:\\d[\\d.,]* ?(?:€|euro)|(?:€|euro) ?\\d[\\d.,]*)';
const past =
  '(?:haben|hat|wurde|wurden|ist|sind) ~ (?:verrechnet|abgezogen|eingelost|berucksichtigt|angewendet|abgelaufen|gutgeschrieben)';
const goods =
  '(?:kollektion*|sortiment|angebote|neuheiten|produkte|modelle|katalog|onlineshop|shop|filiale|ausstellung|geschenkideen|bestseller|trends)';
const power =
  '(?:bundestag*|abgeordnete*|minister*|regierung|burgermeister*|stadtrat*|gemeinderat*|landtag*|senat*|kanzler*|politik*)';

/**
 * German wording of the rules, by their ids: the act, its class and how to fix it are the same in
 * every language. Folded text has no umlauts and `ss` for the sharp s.
 */
const wordings: Readonly<Record<string, Wording>> = {
  'K.discount': {
    finds: [
      '*rabatt*',
      '(?:preisnachlass|ermassigung|preisvorteil|preissenkung|sparpreis*|sonderpreis*|aktionspreis*|einfuhrungspreis*|fruhbucher*|schnappchen*|preisknaller*)',
      '\\d{1,2} ?(?:%|prozent) ~ (?:gunstiger|billiger|weniger|sparen|reduziert|auf alle*|auf das|auf die|auf ihre)',
      `(?:spare|sparen|spart|gespart) (?:sie |du |jetzt |bis |bis zu |uber )*(?:${euro}|\\d{1,3} ?%|\\d{1,3} prozent)`,
      '(?:halber|halben|halbe) preis',
      '(?:zwei|drei) (?:fur|zum preis von|nehmen) (?:eins|zwei|einen)',
      `${euro} (?:gunstiger|billiger|weniger|gespart|geschenkt)`,
    ],
    leaves: [
      `*rabatt ${past}`,
      '(?:kein|keinen|ohne) ~ (?:*rabatt*|nachlass|ermassigung)',
      '(?:vereinbarter|vereinbarte|ihr|ihren|mitarbeiter*|personal*|mengen*|treue*) ~ (?:*rabatt|nachlass) ~ (?:abgezogen|verrechnet|bleibt|entfallt|endet|behalten|zu zahlen|summe)',
      '(?:behalten|entfallt|endet|lauft ~ aus|abgezogen|verrechnet)',
      '(?:inklusive|abzuglich|nach abzug) ~ (?:*rabatt|nachlass)',
      '(?:befreiung|antrag|anspruch) ~ ermassigung',
    ],
  },
  'K.coupon': {
    finds: [
      '(?:gutscheincode*|rabattcode*|aktionscode*|vorteilscode*|coupon*)',
      '(?:mit|code|geben sie) (?:dem |den |code )*code [a-z0-9]{3,20}',
      '(?:erhalten|bekommen|schenken|sichern|gibt es|liegt) ~ (?:*gutschein*|geschenkkarte*)',
      '(?:*gutschein*|*guthaben) ~ (?:nachste* (?:bestellung|einkauf|buchung)|einlosen|bereit)',
    ],
    leaves: [
      `(?:*gutschein*|coupon) ${past}`,
      '(?:eingelost|verrechnet|noch ~ ubrig|abgelaufen|restwert|bestatigungscode)',
    ],
  },
  'K.sale': {
    finds: [
      '(?:ausverkauf|schlussverkauf|sommerschlussverkauf|winterschlussverkauf|raumungsverkauf|black friday*|cyber monday|*schnappchen*|angebot der woche|*angebote der|tagesangebot*|*aktionswoche*|rabattaktion*)',
      '(?:unsere|unser|aktuelle|tolle|exklusive|beste|neue|alle|attraktive|besondere|personliches|personliche|passendes) (?:\\w{1,14} )?(?:*angebote|*angebot|*aktion|*aktionen)',
      '(?:im angebot|im sale|sale startet|solange der vorrat reicht|nur solange|nur noch heute|nur heute)',
    ],
    leaves: [
      '(?:unser|unsere|ihr) angebot (?:nr |nummer |vom |uber |zu )?\\d',
      '(?:ihr|ihrem|das gewunschte|angefordertes|wie gewunscht) ~ angebot',
      'angebot nr',
      '(?:stellen|arbeits)angebot*',
    ],
  },
  'K.price-offer': {
    finds: [
      `(?:schon ab|bereits ab|nur|jetzt nur|jetzt fur|ab nur|fur nur|ab) ${euro} (?:im monat|pro monat|monatlich|pro person|pro stuck|je stuck|die nacht)`,
      `(?:schon ab|bereits ab|fur nur|jetzt nur|statt) ${euro}`,
      `statt ~ (?:jetzt|nur) ${euro}`,
      '(?:gunstigste*|niedrigste*|beste*|kleinen|unschlagbare*|besten) (?:preis|preise|preisen|tarif|zins|konditionen|bedingungen)',
      '(?:gunstigere*|bessere*|niedrigere*|attraktive*) (?:preis|preise|tarif*|zins*|konditionen|bedingungen|rate)',
      '(?:gunstiger|billiger|preiswerter) (?:als|denn|fahren|einkaufen|wohnen)',
      '(?:fahren|kommen) sie gunstiger',
    ],
    leaves: [
      '(?:ihre|ihr|deine|dein) (?:\\S{1,14} ){0,2}(?:miete|kaltmiete|abschlag|beitrag|zinssatz|pramie|gebuhr)',

      '(?:zahlen|bezahlt|abgebucht|offen*|rechnung|steigt|sinkt|andert|erhoht|fallig|kundigen)',
    ],
  },
  'K.free': {
    finds: [
      '(?:gratis|kostenlos|kostenlose|kostenloses|kostenfrei|umsonst) (?:dazu|testen|probieren|probe*|monat*|geschenk*|e-?book|webinar*|beratung|muster*|zugabe|upgrade|eintritt|kennenlernen)',
      '(?:\\w{1,8} )?(?:monat|monate|wochen|woche) (?:gratis|geschenkt|kostenlos|umsonst)',
      '(?:geht|gehen) (?:aufs|auf) (?:haus|uns)',
      '(?:schenken|geschenkt|geschenk) (?:wir )?(?:ihnen|dir|fur sie|von uns)',
      '(?:wartet|warten|liegt|haben) ~ (?:geschenk|uberraschung|prasent)',
      '(?:kostet|kosten) (?:sie |dich )?nichts',
      '(?:gibt es|bekommen sie|erhalten sie) ~ (?:gratis|geschenkt|dazu|obendrauf)',
    ],
    leaves: ['(?:stornier*|kundig*|parken|rucksend*|widerruf*|hotline|testphase|probezeit)'],
  },
  'K.urgency': {
    finds: [
      '(?:letzte chance|nur noch wenige|nur noch \\w{1,8} (?:tage|platze|karten|stuck)|schnell sein|greifen sie (?:schnell )?zu|jetzt zuschlagen|nicht verpassen|verpassen sie nicht|begrenzte* platze|aktion endet|angebot endet)',
    ],
    leaves: ['(?:konto|passwort|zahlung|rechnung|frist|antrag|termin)'],
  },
  'K.buy-call': {
    finds: [
      '(?:jetzt|gleich|heute noch|schnell|direkt) (?:bestellen|kaufen|buchen|sichern|shoppen|zugreifen|reservieren|entdecken)',
      '(?:bestellen|kaufen|buchen|sichern|reservieren) sie (?:jetzt|gleich|heute|noch heute|schnell|sich|online|ihre karten|ihren platz)',
      '(?:holen|gonnen) sie sich',
      `(?:entdecken|stobern|besuchen|erleben|schauen) (?:sie |jetzt |in |bei |unsere |unser |unserer |unserem |unseren |die |das |den |neue |neuen |gesamte |ganze )*(?:\\w{1,14} )?${goods}`,
      '(?:lassen sie sich|lass dich) (?:inspirieren|verfuhren|verwohnen|uberraschen)',
      '(?:jetzt|ab sofort|neu) (?:erhaltlich|verfugbar|im handel|im laden|im shop|im sortiment)',
      '(?:in den warenkorb|zum shop|zum angebot|zu den angeboten)',
      '(?:heute|jetzt|ab sofort|diese woche|bis \\w{3,12}|ab \\d{1,3}) (?:alles )?(?:versandkostenfrei|portofrei)',
      '(?:weg ist weg|wer zuerst kommt)',
      '(?:jetzt |heute )?alles (?:stark )?(?:reduziert|vergunstigt|herabgesetzt)',
      '(?:jetzt|heute) (?:stark )?(?:vergunstigt|herabgesetzt)',
      '(?:uberall im handel|im buchhandel erhaltlich|uberall im buchhandel|jetzt im kino|ab \\w{3,12} im kino)',
      '(?:zu bestellen|bestellen konnen sie|bestellungen nehmen wir|bestellbar) (?:telefonisch|unter|per|bei|auch|uber)',
    ],
    leaves: [
      '(?:ersatz*|zweitschrift*|formular*|unterlagen|ausweis*|rezept*|wertmarke*|abschrift*|medikament*)',
      '(?:termin|ausweis|unterlagen) (?:buchen|reservieren)',
      '(?:buchen|reservieren) sie ~ termin ~ (?:amt|praxis|burgerburo|sprechstunde)',
    ],
  },
  'K.upsell': {
    finds: [
      '(?:upgraden|upgrade) (?:sie|jetzt|auf|auch|noch)',
      '(?:wechseln|wechsel|umsteigen|steigen) (?:sie )?(?:jetzt |noch heute |um )*(?:auf|zu|in) ~ (?:premium|plus|pro|komplett|komfort|gold|tarif|paket)',
      '(?:mehr (?:speicher|datenvolumen|leistung|geschwindigkeit|daten)|holen sie mehr aus)',
      '(?:premium|plus|pro|komfort|gold)-?(?:paket|tarif|abo|mitgliedschaft|konto)? (?:testen|entdecken|buchen|sichern)',
      '(?:erweitern|erganzen) sie (?:jetzt |gleich )?(?:ihr|ihre|ihren) ~ (?:vertrag|paket|abo|tarif|versicherung|schutz)',
      '(?:nie wieder|nie mehr) ~ (?:sorgen|warten|daran denken|arger|stau)',
      '(?:passt|passen) (?:noch |auch |gut )*(?:ein |eine |dazu |zu ihrer |zu ihrem )',
    ],
    leaves: ['(?:systemupgrade|server|datenbank|version|patch)'],
  },
  'K.renewal': {
    finds: [
      '(?:jetzt|schon jetzt|fruhzeitig|vorzeitig|gleich) (?:schon )?(?:verlangern|verlangert)',
      '(?:verlangern sie|wer ~ verlangert) ~ (?:und|sichern|erhalt|bekommt|behalten|sparen)',
    ],
    leaves: ['(?:automatisch|personalausweis|reisepass|ausleih*|leihfrist|frist)'],
  },
  'K.cross-sell': {
    finds: [
      '(?:das konnte ihnen auch gefallen|vielleicht gefallt ihnen|kunden kauften auch|andere kunden|passend dazu|dazu passt|passendes zubehor|empfehlungen fur sie|fur sie ausgewahlt|erganzen sie ihre bestellung)',
    ],
  },
  'K.new-product': {
    finds: [
      '(?:lernen sie ~ kennen|neu im sortiment|neu bei uns|neu eingetroffen|ist da|sind da|frisch eingetroffen|wir stellen vor|jetzt neu|ab sofort bei uns)',
      '(?:entdecken|probieren|testen|erleben) sie (?:unsere|unser|unseren|die neue|den neuen|das neue)',
    ],
    leaves: [
      '(?:werte|*werte|befund*|ergebnis*|*fotos|unterlagen|noten|zeugnisse) (?:\\S{1,14} ){0,3}(?:sind da|ist da)',

      '(?:rechnung|bescheid|paket|sendung|ergebnis|befund|ausweis|ticket|dokument|kontoauszug|funktioniert)',
    ],
  },
  'K.review': {
    finds: [
      '(?:bewerten|beurteilen) sie (?:uns|unseren|ihren|das|die|den|jetzt)',
      '(?:hinterlassen|schreiben|geben|schenken) (?:sie |uns )*(?:eine |ihre |einige |kurze )*(?:bewertung|rezension|sterne|note|feedback)',
      '(?:wie zufrieden|wie hat ihnen|wie war|wie gefallt|wurden sie uns ~ (?:empfehlen|weiterempfehlen))',
      '(?:ihre meinung|ihr feedback) (?:ist uns wichtig|zahlt|hilft|interessiert)',
      '(?:nehmen sie|machen sie|teilnehmen) ~ (?:umfrage|befragung)',
      '(?:uber|freuen uns) ~ (?:sterne|bewertung)',
    ],
  },
  'K.referral': {
    finds: [
      '(?:werben|empfehlen|laden) sie (?:uns |einen |eine |ihre |ihren |jetzt )*(?:freund*|bekannte*|kollegen*|familie|nachbarn|neukunden|weiter|mitglied*)',
      '(?:freunde werben|kunden werben|empfehlung* (?:wird belohnt|ist ~ wert)|sagen sie es weiter|weitersagen|erzahlen sie ~ weiter)',
    ],
  },
  'K.prize': {
    finds: [
      '(?:gewinnen sie|gewinnspiel*|verlosung|verlosen|mitmachen und gewinnen|preisausschreiben|hauptgewinn|losglück|glucksrad)',
    ],
  },
  'K.loyalty': {
    finds: [
      '(?:doppelte|dreifache|extra|bonus)-? ?(?:punkte|treuepunkte|bonuspunkte)',
      '(?:punkte|treuepunkte|bonuspunkte) (?:sammeln|einlosen|sichern|verdienen)',
      '(?:werden sie|werde) (?:jetzt |gratis )*(?:clubmitglied|mitglied im club|vorteilskunde|stammkunde)',
      '(?:fur treue (?:kunden|versicherte)|treuebonus|kundenkarte sichern|vorteilsclub)',
    ],
    leaves: ['(?:punktestand|stand ist|verfallen am)'],
  },
  'K.event': {
    finds: [
      '(?:kommen sie|komm|besuchen sie uns|schauen sie ~ vorbei|seien sie dabei|feiern sie mit|merken sie sich) (?:\\w{1,12} )*(?:zu|zum|zur|vorbei|am|auf|bei uns|in|und probieren)',
      '(?:tag der offenen tur|offnen wir unsere turen|tage der offenen|verkaufsoffene*|hausmesse|messestand|weinprobe|verkostung)',
      '(?:sichern|reservieren) sie (?:sich )?(?:jetzt )?(?:ihren platz|ihre karten|ihr ticket|karten|einen platz)',
      '(?:laden|ladt|einladen) (?:wir )?(?:sie )?(?:herzlich )?(?:ein )?(?:zu|zum|zur) (?:\\w{1,12} )?(?:webinar|workshop|vernissage|eroffnung|konzert|fest|probe|vortrag|messe|abend|fruhstuck)',
      '(?:gibt es|haben wir|sind) (?:noch )?(?:einige |wenige |rest)?(?:karten|platze|tickets)',
    ],
    leaves: [
      '(?:termin|sprechstunde|untersuchung|verhandlung|elternabend|ihre karten|ihre eintritt*|ihr ticket|mitgliederversammlung|nuchtern|burgerburo|abholung|ihre (?:buchung|anmeldung))',
    ],
  },
  'K.newsletter': {
    finds: [
      '(?:melden sie sich|abonnieren sie|jetzt) ~ (?:newsletter|rundbrief)',
      '(?:in unserem|auf unserem|neu im|unser) (?:blog|magazin|podcast|ratgeber)',
      '(?:lesen sie|erfahren sie|hier lesen sie) (?:mehr|weiter|wie|warum|in)',
      '(?:in dieser ausgabe|in diesem newsletter|diese woche bei)',
    ],
    leaves: [
      '(?:abgemeldet|bestatig*|keinen newsletter|nicht mehr|abbestell*|bescheid|datenschutz*)',
    ],
  },
  'K.social': {
    finds: [
      '(?:folgen sie uns|folge uns|folgt uns|auf instagram|auf facebook|auf youtube|liken sie|teilen sie ihre fotos|bleiben sie auf dem laufenden)',
    ],
    leaves: ['(?:storung*|status*|impressum)'],
  },
  'K.app': {
    finds: [
      '(?:mit unserer|holen sie sich (?:unsere|die)|laden sie (?:unsere|die)|probieren sie unsere|mit der neuen|unsere neue) (?:\\w{1,12} )?app',
    ],
    leaves: ['(?:anmeld*|bestatig*|authent*|erforderlich|ticket)'],
  },
  'K.partner': {
    finds: [
      '(?:unser partner|unserem partner|unsere partner|partnerangebot|anzeige|gesponsert|werbung|kooperation mit)',
    ],
    leaves: [
      '(?:ihre|deine|eine) (?:straf)?anzeige',
      'anzeige (?:wegen|gegen|ist aufgenommen|erstattet)',
      '(?:zustell*|versand*|zahlung*|datenschutz*|daten)',
    ],
  },
  'K.image': {
    finds: [
      '(?:wir sind stolz|stolz auf|ausgezeichnet (?:als|mit)|testsieger|marktfuhrer|jubilaum|wir feiern|gewahlt zum|unsere geschichte|blick hinter die kulissen)',
    ],
    leaves: ['(?:danke|dank)'],
  },
  'K.sales-lead': {
    finds: [
      '(?:vereinbaren|buchen) sie ~ (?:beratung|beratungstermin|probefahrt|demo|erstgesprach)',
      '(?:unverbindlich*|kostenlose beratung|sprechen sie (?:mich|uns) (?:gern |gerne |doch )*(?:auf|an)|fragen sie (?:uns |mich )?nach (?:unseren|dem|den|der))',
    ],
    leaves: ['(?:ihr termin|ihre beratung) (?:ist|wurde|am)'],
  },
  'K.vacancy': {
    finds: [
      '(?:wir suchen|suchen wir|bewerben sie sich|bewirb dich|stellenangebote*|werden sie teil|teil unseres teams|verstarkung gesucht|arbeiten bei uns|offene stellen|karriere bei)',
    ],
    leaves: ['(?:ihre bewerbung|eingegangen|zeugen)'],
  },
  'K.win-back': {
    finds: [
      '(?:wir vermissen sie|wir haben sie vermisst|lange nicht gesehen|kommen sie zuruck|schon lange nicht|sie fehlen uns|zuruckkommen)',
    ],
  },
  'I.petition': {
    finds: [
      '(?:unterschreiben|unterzeichnen|zeichnen) (?:sie |jetzt |die |unsere |diese |auch |mit )*(?:petition|aufruf|brief|appell|volksbegehren|burgerbegehren)',
      '(?:setzen|geben) sie ihren namen',
      '(?:petition|aufruf) ~ (?:unterschreiben|unterzeichnen|teilen)',
    ],
    leaves: ['(?:haben sie|ihre petition|wurde|bestatigen)'],
  },
  'I.contact-power': {
    finds: [`(?:schreiben|rufen|mailen|sagen|fordern) sie (?:\\w{1,10} ){0,3}${power}`],
  },
  'I.vote': {
    finds: [
      '(?:wahlen sie|wahlt|stimmen sie (?:am|fur|mit)|geben sie (?:uns |unserer liste |unserem kandidaten )*ihre stimme|ihre stimme (?:fur|zahlt)|gehen sie ~ wahlen)',
      '(?:unsere liste|unser kandidat|unsere kandidatin|unsere partei)',
    ],
    leaves: [
      '(?:vorstandswahl|betriebsrat|mitgliederversammlung|elternbeirat|stimme ~ gezahlt|aufsichtsrat|wahlen sie (?:\\d[\\d ]*|die|eine|einen|das|den|dann|im|unter|aus|uber|in|selbst|bitte))',
      'wahlen sie ~ (?:aus|anderen|andere|termin|punkt|taste|sitz|link|menu|option|buchung)',
    ],
  },
  'I.join': {
    finds: [
      '(?:gehen|kommen|ziehen) (?:sie |wir |mit )*(?:\\w{1,12} )*(?:auf die strasse|demonstration|demo|kundgebung|mahnwache|streik)',
      '(?:kommen sie|kommt) ~ (?:demonstration|kundgebung|demo|mahnwache|gottesdienst|bibelabend)',
      '(?:machen sie mit|mach mit|schliessen sie sich|werden sie (?:mitglied|aktiv)|gemeinsam (?:sind wir|gegen|fur)|seien sie solidarisch|beten sie|betet)',
      '(?:kampfen|streiken|demonstrieren) (?:sie |wir )?(?:mit|fur|gegen)',
    ],
    leaves: ['(?:konto|formular|ihre mitgliedschaft|newsletter)'],
  },
  'C.donate': {
    finds: [
      '(?:spenden sie|spende jetzt|jetzt spenden|mit ihrer spende|ihre spende (?:hilft|rettet|macht|schenkt|kommt)|bitten (?:wir )?(?:sie )?um ~ (?:spende|beitrag|unterstutzung|gabe)|helfen sie (?:uns |mit |jetzt |bitte )*|unterstutzen sie (?:uns|unsere|den|die|das)|werden sie (?:forderer|pate|patin|spender|fordermitglied|dauerspender)|runden sie ~ auf|denken sie ~ testament|ubernehmen sie ~ patenschaft)',
      '(?:kleidersammlung|sammeldose|spendenkonto|spendenaktion|spendenaufruf)',
      '(?:verdoppeln|erhohen) sie ~ (?:spende|beitrag|gabe)',
    ],
    leaves: [
      '(?:ihre spende|spende von) ~ (?:eingegangen|erhalten|bescheinigung|nachweis|beendet)',
      '(?:danke|dank) ~ spende',
      'helfen sie ~ (?:weiter|finden|anzeige)',
    ],
  },
};

const priced = new Set(['K.discount', 'K.coupon', 'K.price-offer', 'K.free']);

const unlessOf = ({ leaves = [] }: Wording, price: boolean): Pick<Rule, 'unless'> => {
  const all = [...leaves, ...(price ? owned : [])];
  return all.length === 0 ? {} : { unless: phrases(...all) };
};
