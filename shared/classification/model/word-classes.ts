import { once } from '../once.ts';

/** The classes that a folded word belongs to; most words belong to none. */
export const classesOf = (word: string): readonly string[] => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = lookUp(word);
  if (known.size < 20_000) known.set(word, found);
  return found;
};

/**
 * Words by what they do in a sentence, in Dutch, English and German; `*` stands for the rest of a
 * word. A class is a hint to the model and no verdict: a price word beside the reader's own invoice
 * is something else than one beside a season.
 */
const classes: Readonly<Record<string, string>> = {
  ours: 'wij we ons onze us our ours wir uns unser* i ik ich mijn my mein*',
  yours:
    'u uw je jouw jullie jij jou you your yours sie ihr ihre ihren ihrem ihrer ihres ihnen du dein* dir dich euch euer eure',
  contract:
    'factuur* facturen rekening* nota* bestelling* order orders bestelnummer ordernummer zending* pakket* pakje levering* retour* betaling* incasso* machtiging* aanvraag* verzoek* aanmelding* inschrijving* registratie* reservering* boeking* afspraak* afspraken abonnement* contract* overeenkomst* verzekering* polis* polissen schade* claim* melding* ticket* dossier* zaak account* profiel* lidmaatschap* contributie opzegging* wijziging* klacht* bezwaar* besluit* beschikking* vergunning* aangifte* aanslag* declaratie* saldo termijnbedrag* meterstand* verbruik* rapport* uitslag* toets* cijfer* rooster* dienst diensten vordering* hypotheek* lening* huur* servicekosten voorschot* jaarafrekening* eindafrekening* loonstrook* salaris* bijlage* document* formulier* kenmerk referentie* invoice* bill bills billing shipment* parcel* package* delivery deliveries refund* payment* debit* mandate* application* request* registration* reservation* booking* appointment* subscription* agreement* policy policies claim* report* case cases membership* cancellation* complaint* objection* decision* permit* licence* license* statement* balance* meter readings* reading result* results timetable* roster* rota shift* mortgage* loan* rent tenancy tax payslip* attachment* form forms reference* rechnung* bestellung* lieferung* sendung* paket* rucksendung* zahlung* lastschrift* mandat* antrag* anfrage* anmeldung* registrierung* reservierung* buchung* termin* vertrag* vertrage vereinbarung* versicherung* schaden* meldung* vorgang* konto profil* mitgliedschaft* beitrag* kundigung* anderung* beschwerde* widerspruch* bescheid* genehmigung* zahler* zahlerstand* verbrauch* bericht* befund* ergebnis* stundenplan* dienstplan* darlehen* kredit* miete* nebenkosten* abschlag* jahresabrechnung* abrechnung* gehaltsabrechnung* anhang anlage* dokument* formular* aktenzeichen kundennummer',
  state:
    'ontvangen bevestigd verwerkt verzonden verstuurd onderweg bezorgd geleverd gewijzigd aangepast bijgewerkt geannuleerd opgezegd beeindigd gestopt goedgekeurd afgewezen afgehandeld ingediend aangemaakt geactiveerd gereserveerd ingepland verplaatst verzet verlengd verlopen mislukt gelukt betaald afgeschreven geincasseerd teruggestort terugbetaald geregistreerd toegewezen toegekend beschikbaar klaar gereed geblokkeerd hersteld opgelost gesloten behandeld beoordeeld geaccepteerd ingetrokken vertraagd gekoppeld toegevoegd verwijderd afgerond uitgevoerd gepland gepubliceerd beantwoord ingeschreven aangemeld afgemeld uitgeschreven geboekt besteld gekocht received confirmed processed shipped sent dispatched delivered changed updated modified cancelled canceled ended stopped paused approved rejected declined accepted completed submitted created activated deactivated reserved scheduled rescheduled moved renewed expired expires failed succeeded paid charged debited refunded returned registered assigned granted issued available ready blocked locked unlocked restored resolved closed reopened handled reviewed withdrawn delayed linked added removed deleted suspended published answered due overdue outstanding booked ordered purchased collected postponed erhalten eingegangen bestatigt bearbeitet verschickt versandt versendet unterwegs zugestellt geliefert geandert angepasst aktualisiert storniert gekundigt beendet genehmigt bewilligt abgelehnt abgeschlossen eingereicht angelegt aktiviert deaktiviert reserviert geplant verschoben verlegt verlangert abgelaufen fehlgeschlagen gelungen bezahlt abgebucht eingezogen erstattet zuruckgezahlt registriert zugewiesen verfugbar bereit fertig gesperrt entsperrt wiederhergestellt behoben geschlossen bearbeitung gepruft angenommen zuruckgezogen verspatet verknupft hinzugefugt entfernt geloscht veroffentlicht beantwortet gebucht bestellt gekauft',
  when: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen vandaag gisteren overmorgen vannacht januari februari maart april mei juni juli augustus september oktober november december uur uiterlijk vanaf monday tuesday wednesday thursday friday saturday sunday tomorrow today yesterday tonight january february march may june july august october by until montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern ubermorgen januar februar marz mai juni juli oktober dezember uhr spatestens ab bis zum',
  must: 'moet moeten dient dienen hoeft hoeven verplicht nodig graag gelieve vergeet neem controleer bevestig vul stuur lever meld must need needs have required please bring check confirm complete return submit muss mussen mussten brauchen benotigen bitte prufen bestatigen verpflichtet erforderlich bringen senden',
  not: 'niet geen nooit niets zonder not no never none without nothing nicht kein* nie nichts ohne don doesn didn won isn aren can cannot',
  help: 'vragen vraag contact bel bellen telefoon* helpdesk klantenservice servicedesk receptie secretariaat bereikbaar bereiken beantwoord* antwoord questions question call phone helpdesk support desk reception office reply reach fragen frage kontakt anrufen telefon* kundenservice servicehotline sekretariat erreichen erreichbar antworten ruckfragen',
  secure:
    'wachtwoord* inloggen ingelogd login code codes verificatie* beveilig* veilig* apparaat phishing password* sign security verify verification device passwort* anmelden sicherheit* gerat zugang* zugriff* bestatigungscode einloggen pincode pin',
  legal:
    'voorwaarden privacy* wet wettelijk* artikel reglement statuten avg gdpr terms conditions law legal statutory article act agb datenschutz* gesetz* gesetzlich* paragraph satzung dsgvo verordening regulation verordnung',
  trouble:
    'storing* onderhoud werkzaamheden onderbreking vertraging fout* lek lekkage defect kapot outage maintenance interruption delay error fault leak broken disruption incident recall storung* wartung* unterbrechung* verspatung* fehler defekt kaputt ausfall* ruckruf* terugroep*',
  thanks:
    'bedankt dank dankjewel thanks thank danke vielen dank vriendelijke groet groeten regards sincerely yours beste geachte dear hi hello hallo liebe lieber sehr geehrte* freundlichen grussen mit',
  cheap:
    'korting* voordeel* voordelig* bespaar* besparen sparen goedkoper* lager* laagste scherpe* scherpste gratis cadeau* kado* bonus* tegoed* prijsje aanbieding* actie acties sale deal deals uitverkoop koopje* cashback discount* save saving* savings cheaper* cheap lower lowest free gift gifts bargain* offer offers special promo* voucher* coupon* reward* rabatt* ermassigung* nachlass* gunstig* billiger* preisvorteil* vorteil* gratis kostenlos* umsonst geschenk* gutschein* pramie* angebot* aktion schnappchen* sparpreis* ersparnis* zugabe extra extraatje toegift verrassing* surprise* uberraschung* treat treats voordeliger profiteer* profit* helft half halbe* halber halben',
  praise:
    'heerlijk* mooi* mooie mooiste warm* gezellig* knus* comfortabel* luxe uniek* prachtig* perfect* ideaal ideale bijzonder* smaakvol* lekker* fris* stijlvol* onmisbaar* populair* favoriet* geliefd* bekroond* beste leuk* leuke leukste fijn* fijne slim* slimme handig* moeiteloos zorgeloos voordelig* sfeervol* stralend* lovely beautiful* gorgeous cosy cozy comfortable comfort luxury unique great amazing wonderful delicious tasty fresh stylish popular favourite* favorite* award* best fun smart handy effortless* worry carefree stunning brilliant fantastic exciting inspiring charming irresistible schon* schone schoner herrlich* lecker* gemutlich* bequem* luxurios* einzigartig* perfekt* ideal* besonder* frisch* stilvoll* beliebt* lieblings* preisgekront* toll* tolle wunderbar* praktisch* clever* muhelos sorglos* traumhaft* stimmungsvoll* hochwertig* inspirier* inspiratie* inspiration* genieten geniet genuss geniessen enjoy enjoying relax ontspan* entspann* verwen* verwohn* indulge',
  novel:
    'nieuw* nieuwste gloednieuw* splinternieuw* lancering lanceren introduc* voorproefje primeur binnenkort new newest brand launch* introducing sneak preview debut fresh arrived arrivals neu neue neuen neuer neuestes neueste* brandneu* einfuhrung vorgestellt premiere jetzt nu now eindelijk finally endlich',
  invite:
    'kom komt langs ontdek* probeer* proef* bekijk* bezoek* doe mee kijk eens neem kies bestel koop boek reserveer schuif maak gun laat stap meld nodig come discover* try visit* explore browse shop buy order book join treat grab choose pick meet see drop stop pop step let give take komm* entdeck* probier* besuch* schau* stober* erleb* teste* mach* hol* sicher* wahl* bestell* kauf* buch* lass* lern* kennenlernen gonn*',
  shop: 'winkel* webshop* shop* showroom* collectie* assortiment* catalogus folder* outlet magazijn store* boutique* collection* range catalog* showroom* line lineup laden geschaft* sortiment* kollektion* katalog* filiale* onlineshop* markt* merk* brand* marke* product* produkt* model* modell* pakket* bundle* tarief* tarif* premium plus pro gold upgrade* upgraden abo',
  goods:
    'jas* jassen trui* truien schoen* laarz* handschoen* sjaal* tas* tassen lamp* bank* stoel* kussen* dekbed* matras* bed* wijn* bier* koffie* thee* kaas* chocola* taart* bloem* plant* planten fiets* e-bike* auto* warmtepomp* zonnepane* batterij* thuisbatterij* laadpaal* ketel* isolatie* deurbel* thermostaat* tv televisie* laptop* tablet* telefoon* smartphone* hoesje* accessoire* parfum* creme* make-up sieraad sieraden horloge* speelgoed boek boeken puzzel* coat* jacket* sweater* shoe* boot* glove* scarf* bag* sofa chair* cushion* duvet* mattress* wine* beer* coffee tea cheese chocolate* cake* flower* bike* heat pump* solar panel* battery charger* boiler* insulation doorbell* thermostat* television phone* case cases accessor* perfume* cream* jewellery jewelry watch* toy* puzzle* mantel jacke* pullover schuh* stiefel* handschuh* schal* tasche* leuchte* stuhl* kissen* decke* matratze* wein* kaffee tee kase schokolade* kuchen* torte* blume* pflanze* fahrrad* rad auto* warmepumpe* solaranlage* photovoltaik* wallbox* batteriespeicher* heizung* dammung* klingel* handy* hulle* zubehor* parfum* schmuck* uhren spielzeug* bucher ratsel* hotel* reis reizen vakantie* holiday* trip* cruise* urlaub* reise* wellness spa massage* menu* diner* dinner* lunch* brunch* restaurant*',
  event:
    'concert* festival* workshop* webinar* masterclass* lezing* rondleiding* proeverij* borrel* feest* beurs* kerstmarkt* markt* avond* open evenement* event* gala* premiere* voorstelling* expositie* tentoonstelling* bijeenkomst* congres* seminar* talk* lecture* tour* tasting* party* parties fair* market* evening* exhibition* show* quiz* game* wedstrijd* toernooi* konzert* vortrag* fuhrung* verkostung* feier* messe* abend* ausstellung* veranstaltung* kongress* lesung* kurs* cursus* course* training* class classes',
  folk: 'klanten klant iedereen gezinnen huishoudens mensen buren vrienden vriend vriendin collega* familie lezers leden duizenden honderden customers everyone everybody families households people neighbours neighbors friends friend colleagues readers members thousands hundreds others many most kunden jeder alle familien haushalte menschen nachbarn freunde freund freundin kollegen leser mitglieder tausende hunderte viele andere anderen meisten ander',
  scarce:
    'laatste nog maar slechts alleen beperkt* snel wees mis kans plekken plaatsen voorraad weg op=op last left few only limited hurry quick* miss chance spots seats stock gone while tickets kaarten letzte* nur noch begrenzt* schnell chance platze vorrat solange karten restplatze exclusief* exclusive* exklusiv* speciaal special* speziell* tijdelijk* zeitlich befristet* vroegboek* early fruhbucher*',
  media:
    'blog* volg volgen instagram facebook linkedin tiktok youtube podcast* app apps nieuwsbrief* newsletter* magazine* artikel artikelen tips ideeen ideas trends follow subscribe read article* stories story folge* folgen abonnier* newsletter artikeln ideen tipps lesen geschichten verhaal verhalen video* website kanaal kanal channel lees',
  opinion:
    'mening* review* beoordeel* beoordeling* ervaring* feedback enquete* vragenlijst* onderzoek tevreden* sterren cijfer score vindt vind vond opinion* rate rating survey* questionnaire* experience* satisfied stars think thoughts meinung* bewert* bewertung* erfahrung* umfrage* fragebogen zufrieden* sterne weiterempfehl* aanbevelen recommend* empfehl*',
  cause:
    'partij* petitie* klimaat* protest* demonstratie* vakbond* staking* kerk* geloof* gebed* bijbel* god jezus dienst verkiezing* kandidaat* stem stemmen campagne* beweging* actie strijd rechten natuur milieu politiek* minister* kamer regering party parties petition* climate demonstration* march union* strike* church* faith prayer* bible jesus worship election* candidate* vote votes voting campaign* movement* fight rights nature environment politic* government parliament council partei* petition* klima* demo demonstration* gewerkschaft* streik* kirche* glaube* gebet* bibel* jesus gottesdienst* wahl wahlen kandidat* stimme* kampagne* bewegung* kampf rechte natur umwelt politik* regierung bundestag solidari* gerechtigheid justice gerechtigkeit vrijheid freedom freiheit oorlog war krieg vrede peace frieden samen together gemeinsam zusammen verspreid* share teilen unterschreib* teken onderteken* sign',
  charity:
    'doneer* doneren donatie* donateur* gift giften schenk* steun* steunen goede doel* collecte* inzamel* nalaten legaat testament vrijwillig* bijdrage bijdragen sponsor* help helpt helpen hulp noodhulp kinderen dieren vluchtelingen donate* donating donation* donor* giving give fundrais* charity charities appeal legacy volunteer* contribute contribution* sponsor* helping relief children animals refugees shelter spend* spenden spende spender* forder* unterstutz* hilf* hilfe helfen gute zweck sammel* vermachtnis nachlass ehrenamt* kinder tiere fluchtlinge nothilfe armut poverty armoede honger hunger',
  job: 'vacature* vacatures solliciteer* solliciteren baan banen werken bij collega gezocht team versterk* traineeship* stage job jobs vacancy vacancies apply hiring career* recruit* role roles stelle stellen stellenangebot* bewirb* bewerb* karriere* kollegen gesucht verstark* ausbildung*',
  renew:
    'verleng* verlengen overstap* overstappen upgrade* uitbreid* uitbreiden bijboek* meenemen stap over aanvullend* aanvulling extra renew* renewing switch* upgrade* extend* extending add adding additional verlanger* wechsel* upgraden erweiter* zusatz* zusatzlich* dazubuch* aufstock*',
};

/** Words by their class, whole or begun. */
const index = once(() => {
  const words = new Map<string, readonly string[]>();
  const starts = new Map<string, readonly string[]>();
  let longestStart = 0;
  for (const [name, list] of Object.entries(classes))
    for (const entry of new Set(list.split(' '))) {
      const open = entry.endsWith('*');
      const key = open ? entry.slice(0, -1) : entry;
      const map = open ? starts : words;
      map.set(key, [...(map.get(key) ?? []), name]);
      if (open) longestStart = Math.max(longestStart, key.length);
    }
  return { words, starts, longestStart };
});

const known = new Map<string, readonly string[]>();

const lookUp = (word: string): readonly string[] => {
  const { words, starts, longestStart } = index();
  const found = new Set(words.get(word));
  for (let length = 3; length <= Math.min(word.length, longestStart); length += 1)
    for (const name of starts.get(word.slice(0, length)) ?? []) found.add(name);
  return [...found];
};
