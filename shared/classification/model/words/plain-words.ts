/**
 * Words that any sentence may hold: persons, time, number, negation, condition.
 */
export const plainWords: Readonly<Record<string, string>> = {
  span: 'abend afternoon avond dag dagen day days evening halfuur hour hours jaar jahr* jaren kwartier maand maanden middag minuten minutes monat* month months morgen morning nachmittag nacht night ochtend quarter stunde* tag tage tagen uur viertelstunde vormittag week weeks weken woche* year years',
  weekday:
    'dienstag dinsdag donderdag donnerstag freitag friday maandag mittwoch monday montag samstag saturday sonnabend sonntag sunday thursday tuesday vrijdag wednesday woensdag zaterdag zondag',
  month:
    'april august augustus december dezember februar februari february januar januari january juli july june juni maart mai march marz mei november october oktober september',
  day: 'coming eergisteren gestern gisteren heute komende kommende* last letzte* morgen nachste* next overmorgen today tomorrow tonight ubermorgen vanavond vandaag vannacht volgende vorgestern vorige yesterday',
  ours: 'ich ik mein* mijn my ons onze our ours uns unser* us we wij wir',
  yours:
    'dein* dich dir du euch euer eure ihnen ihr ihre ihrem ihren ihrer ihres je jij jou jouw jullie sie u uw you your yours',
  third: 'er haar he hem her hij him his hun ihm ihn ihnen she their them they ze zij',
  not: 'aren can cannot couldn didn doesn don geen isn kein* neither never nicht nichts nie niet niets no noch none nooit nor not nothing ohne wasn weder without won zonder',
  cond: 'als denn falls if indien mocht once provided sei should sobald sofern solange sollte* tenzij unless wanneer wenn when whenever zodra zolang',
  why: 'aangezien aufgrund because da daarom daher damit deshalb doordat due omdat since so that therefore vanwege want wegen wegens weil zodat',
  can: 'can could darf durfen kan kann kannst konnen konnte* kun kunnen kunt mag may might mogen',
  will: 'gaan gaat going mochte* shall want werden wil wilde will willen wilt wollen would wurde* zal zou zouden zullen',
  be: 'are be been being gewesen is ist sind war waren was werd werden were wird worden wordt wurde* zijn',
  have: 'habe haben had hadden has hat hatte* have heb hebben hebt heeft',
  thanks:
    'bedankt dank danke dankjewel freundlich* groet groeten gruss grusse grussen hartelijk kind regards sincerely thank thanks vielen vriendelijke wishes yours',
  greet:
    'beste dag dear geachte geehrte* goedemorgen guten hallo hello hi hoi liebe lieber lieve moin sehr',
  many: 'again all alle also altijd always auch einfach erg even ganz gewoon heel immer just many meer meest meeste mehr meist* more most noch nog oft often ook sehr simply sogar steeds still vaak veel very viel* weer wieder zeer zelfs',
  little:
    'alleen beetje bisschen bit einzeln* enkel few just klein* lediglich less little minder nur only paar slechts small weinig wenig*',
  number:
    'acht dertig drei dreissig drie een eight eleven elf fifty five forty four funf funfzig honderd hundert hundred negen neun nine one sechs seven sieben six ten thirty three tien twaalf twee twelve twenty twintig two veertig vier vierzig vijf vijftig zehn zes zeven zwanzig zwei zwolf',
  place:
    'address adres adresse building eingang entrance etage floor gebaude gebouw hall ingang kamer locatie location ort platz plein raum room ruimte saal space square stock verdieping zaal zimmer',
  weather:
    'eis frost* gladheid* glatteis heat* hitte* hitze* ice icy ijs ijzel rain* regen* schnee* sneeuw* snow* storm* sturm* vorst wind',
  death:
    'beerdig* begraafplaats* begrafenis* bereave* bestatt* cemetery condolean* death deceased died friedhof* funeral* grab grave graves hinterblieb* kist nabestaand* overleden overlijden tod todesfall uitvaart* urn verstorben*',
  family:
    'broer brother bruder dad daughter dochter familie family father frau gezin grandad grandma husband man mann moeder mother mum mutter oma opa partner* schwester sister sohn son tochter vader vater vrouw wife zoon zus',
};
