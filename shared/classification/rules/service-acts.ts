import { phraseList } from './phrase.ts';
import type { ServiceAct } from './service-act.ts';

const yours = '(?:uw|je|jouw|jullie|your|the|de|het|een|a|an|this|deze|dit|onze|our)';
const matter =
  '(?:bestelling|order|retour|retourzending|zending|pakket|pakje|levering|betaling|factuur|rekening|aanvraag|verzoek|aanmelding|inschrijving|registratie|reservering|boeking|afspraak|abonnement|contract|overeenkomst|verzekering|polis|claim|schademelding|melding|ticket|vraag|bericht|account|profiel|lidmaatschap|opzegging|wijziging|verhuizing|storing|klacht|incasso|machtiging|aansluiting|aanvraagnummer|declaratie|rekeningafschrift|saldo|tegoed|voucher|document|dossier|rit|vlucht|ticket|tickets|domein|domeinnaam|certificaat|licentie|aanbod|petitie|handtekening|donatie|gift|quiz|order|orders|return|shipment|package|parcel|delivery|payment|invoice|bill|application|request|registration|reservation|booking|appointment|subscription|contract|agreement|insurance|policy|claim|report|support request|question|message|comment|enquiry|inquiry|profile|membership|cancellation|change|outage|complaint|direct debit|mandate|statement|balance|credit|file|ride|flight|domain|domains|certificate|license|licence|submission|upload|sound|post|thread|petition|signature|donation|email address|e-mailadres|mailadres|website|server|backup|job|export|import|trial|plan|refund|terugbetaling|card|kaart|pas|pin|sim|device|apparaat|toestel|visit|bezoek|exam|cursus|course|les|lesson|uitslag|result|results|meterstand|meter|verbruik|keuring|onderhoud|maintenance|monteur|bank connectie|koppeling|connectie|fonds|fund|data|gegevens|details|book|boek|books|boeken|loan|reminder|event|meeting|vergadering|invitation|uitnodiging|workspace|project|task|taak|team|gastaccount|bedrag|amount|transaction|transactie|purchase|aankoop|warranty|garantie|repair|reparatie|product|item|items|artikel|artikelen|pull request|issue|pipeline|build|deployment|sollicitatie|rapport|classes|class|exam|exams|school|balie|kantoor|office|opslag|storage|mailbox|salarisstrook|salarisspecificatie|loonstrook|listing|advertentie|plaatsing|aangifte|vergunning|permit|lease|tenancy|huurcontract|toets|cijfer|grade|huiswerk|assignment|payout|uitbetaling|deposit|borg|wallet|key|sleutel|video|photo|foto|album|playlist|recording|opname|webinar registration|seat|stoel|room|kamer|vaccinatie|recept|prescription|medication|medicatie)';
const state =
  '(?:ontvangen|bevestigd|verwerkt|verzonden|verstuurd|onderweg|bezorgd|geleverd|gewijzigd|aangepast|bijgewerkt|geannuleerd|opgezegd|beeindigd|stopgezet|gestopt|gepauzeerd|goedgekeurd|afgewezen|afgehandeld|ingediend|aangemaakt|geactiveerd|gedeactiveerd|gereserveerd|ingepland|verplaatst|verzet|verlengd|verlopen|vervalt|verloopt|mislukt|niet gelukt|gelukt|geslaagd|betaald|afgeschreven|geincasseerd|teruggestort|terugbetaald|teruggestuurd|geregistreerd|toegewezen|toegekend|verstrekt|beschikbaar|klaar|gereed|geblokkeerd|gedeblokkeerd|hersteld|opgelost|gesloten|geopend|behandeld|in behandeling|beoordeeld|geaccepteerd|omgezet|ingetrokken|vertraagd|uitverkocht|gekoppeld|verbroken|toegevoegd|verwijderd|ontgrendeld|gewist|verhoogd|verlaagd|afgerond|uitgevoerd|gepland|aangeleverd|gepubliceerd|afgekeurd|beantwoord|gestart|geladen|geldig|compleet|incompleet|bereikt|overschreden|gekocht|afgegeven|opgehaald|received|confirmed|processed|shipped|sent|dispatched|on its way|on the way|delivered|changed|updated|modified|cancelled|canceled|ended|stopped|paused|approved|rejected|denied|declined|accepted|completed|submitted|created|activated|deactivated|disabled|reserved|scheduled|rescheduled|moved|renewed|expired|expires|expire|expiring|failed|unsuccessful|successful|succeeded|paid|charged|debited|refunded|returned|registered|assigned|granted|issued|available|ready|blocked|locked|unlocked|restored|resolved|closed|opened|reopened|handled|under review|reviewed|converted|withdrawn|delayed|out of stock|linked|disconnected|added|removed|deleted|suspended|terminated|published|answered|started|due|overdue|outstanding|valid|complete|incomplete|reached|purchased|booked|collected|picked up|unable|hidden|debated|verified|active|actief|niet meer geldig|no longer valid|minder dan|lower than|less than|almost full|full|vol|gesloten|staat klaar|staan klaar|klaargezet|uitgesteld|postponed|past due|in progress|pending|on hold|in de wacht|voltooid|ingegaan|aangevraagd|requested|transferred|overgemaakt|uitbetaald|paused|archived|gearchiveerd|merged|passed|released|vrijgegeven|assigned|ingetrokken|revoked)';

/** Contract performance: what was ordered, asked, paid, planned, or is about to change. */
const contractActs: readonly ServiceAct[] = [
  {
    id: 'S.status',
    purpose: 'contract',
    weight: 2.2,
    phrases: phraseList(
      `${yours} (?:\\S{1,40} ){0,3}${matter} (?:\\S{1,40} ){0,5}(?:is|zijn|was|wordt|worden|werd|heeft|hebben|has|have|will|are|were|kon|kan|could|zal|staat|be|now|nu|can|gaat|must|zijn|wijzigt|changes?|closes|eindigt|ends|stopt|verandert|verlengt|renews|loopt) (?:\\S{1,40} ){0,6}${state}`,
      `${matter} (?:#?\\S{0,20} )?(?:is |was |has been |werd |wordt |successfully |succesvol )?${state}`,
      `(?:${state}|confirmation|bevestiging|status|herinnering|reminder|update|overzicht|details|gegevens):? (?:van |of |for |over |voor |betreffende |inzake |on |aan |: )*${yours}? ?(?:\\S{1,14} )?${matter}`,
      `${matter}(?:s|en)? ?(?:bevestiging|confirmation|status|update|overzicht|details|nummer|number|id|reference|datum|date|summary)`,
      '(?:order|bestel|factuur|klant|ticket|zaak|dossier|polis|contract|reserverings|boekings|referentie)(?: )?(?:nummer|nr|number|bevestiging)',
      '(?:your|uw|je|jouw|the|de) (?:\\S{1,16} )?(?:petition|petitie|sound|domain\\w*|trial|account|abonnement|subscription|plan|proefperiode|lidmaatschap|membership|contract|card|creditcard|betaalpas|voucher|tegoed|certificate|licen[cs]e|key|bank connectie|hosting) (?:\\S{1,40} ){0,4}(?:closes|eindigt|ends|expires|verloopt|loopt|vervalt|changed|changes|verlengt|renews|stopt|stops)',
    ),
  },
  {
    id: 'S.received',
    purpose: 'contract',
    weight: 2,
    phrases: phraseList(
      `(?:we|wij|i|ik|heeft|hebben|have|has) (?:hebben |have |zojuist |just |now |nu )*(?:je|jouw|uw|your|een|a|the|de|het)? ?(?:\\S{1,16} )?${matter} (?:\\S{1,16} ){0,4}(?:ontvangen|in goede orde|received|got|verwerkt|processed|geaccepteerd|goedgekeurd|afgewezen|beoordeeld|geannuleerd|gereserveerd|bekeken|verzonden)`,
      `(?:received|ontvingen|ontvangen|got|reviewed|approved|rejected|accepted|cancelled|shipped|sent|processed|updated|bekeken|published|debated|closed) (?:je|jouw|uw|your|a|an|een|the|de|het|this) (?:\\S{1,16} )?${matter}`,
      `(?:bedankt|dank|dankjewel|hartelijk dank|thank you|thanks)(?: so much| very much| u wel| je wel)? (?:for|voor) (?:your|je|uw|jouw|het|de|the|placing|shopping|contacting|signing up|registering|joining|creating|using|subscribing|choosing|submitting|booking|ordering|applying|winkelen|plaatsen|aanmaken|bestellen|inschrijven|contact|het aanmaken|het plaatsen|het winkelen|het aanmelden)`,
      '(?:thank you|thanks|bedankt|dank) (?:again )?(?:for|voor) (?:your|je|uw) (?:\\S{1,16} ){0,4}(?:order|bestelling|purchase|aankoop|donation|gift|donatie|bijdrage|betaling|payment|message|bericht|feedback|registration|aanmelding|application|support request|question|vraag|reservering|booking)',
      '(?:new|nieuw|nieuwe) (?:bericht|message|comment|reactie|order|bestelling|request|aanvraag|aanmelding|verzoek|login|device|ticket|document|factuur|invoice|registration|user|gebruiker|lead|response|antwoord|customer|klant|reply)',
      '(?:you (?:have |ve )?(?:made a (?:new )?sale|got (?:a|an|your|paid)|been (?:invited|mentioned|assigned|added|removed|paid)|received a)|(?:mentioned|tagged|invited|assigned) you|uitgenodigd om|has invited you|heeft (?:je|u) (?:uitgenodigd|toegevoegd|genoemd|getagd)|reminder:|herinnering:|due (?:today|tomorrow|on|in)|payout of|je (?:hebt|bent) (?:een nieuwe volger|genoemd|getagd))',
      '(?:bericht van een klant|message from a customer|klantbericht|antwoord van de klantenservice|re: (?:je|uw|your)|has (?:posted|replied|commented|mentioned|sent|shared|added|invited|assigned|uploaded|left)|heeft (?:gereageerd|geantwoord|je|u|deze|uw|een reactie|een bericht)|replied to by|someone supported|you have (?:received )?(?:a |an )?(?:new|unread)|u heeft een|je hebt een (?:nieuw|bericht)|the user)',
      '(?:we zullen|wij zullen|we|wij|will|ll) (?:zo snel mogelijk|as soon as possible|zo spoedig mogelijk|binnen|within|shortly) ~ (?:antwoord*|reageren|contact|back to you|respond|reply|reactie)',
    ),
  },
  {
    id: 'S.you-did',
    purpose: 'contract',
    weight: 1.8,
    phrases: phraseList(
      '(?:je|u|you|jij) (?:have |hebt |heeft |ve |zojuist |just |recently |onlangs |kort geleden |nearly |bijna |already |al |also )*(?:\\S{1,18} ){0,4}(?:requested|asked|aangevraagd|gevraagd|verzocht|applied|aangemeld|ingeschreven|signed|ondertekend|getekend|registered|geregistreerd|created|aangemaakt|subscribed|unsubscribed|afgemeld|uitgeschreven|opgezegd|cancelled|canceled|ordered|besteld|purchased|gekocht|bought|paid|betaald|booked|geboekt|gereserveerd|reserved|submitted|ingediend|donated|gedoneerd|upgraded|changed|gewijzigd|uploaded|started|gestart|voltooid|completed|supported|gekozen|selected|goedgekeurd|approved|toegelaten|geselecteerd|uitgenodigd|invited|toegevoegd|added|assigned|toegewezen|aangegeven|ingevuld|ontvangen|geactiveerd|made a)',
      '(?:op|on|at|naar aanleiding van|as|per) (?:your|uw|jouw|je) (?:request|verzoek|eigen verzoek|aanvraag)',
      '(?:you re|you are|je|u) (?:receiving|getting|ontvangt|krijgt) (?:this|deze|dit) (?:e-?mail|mail|bericht|message|notice) (?:because|omdat|as|naar aanleiding) ~ (?:petition|requested|created|signed|account|order|ordered|registered|ingevuld|aangevraagd|gereserveerd|bestel*|verzoek|member|klant|customer|lid|contract|password|email has been|tried|entered|booked|are listed|administrator|budget|fonds|rekening|abonnee bent)',
      '(?:in response to (?:your|a) request|in antwoord op (?:uw|je)|in reactie op (?:uw|je)|here is the link you requested|hierbij ontvang|hierbij sturen|hierbij bevestig|hierbij treft|bijgaand|attached (?:is|you|please|to this)|in de bijlage|enclosed|please find)',
      '(?:welkom|welcome) (?:bij|to|aan boord|back to your)',
    ),
  },
  {
    id: 'S.order',
    purpose: 'contract',
    weight: 2.2,
    phrases: phraseList(
      '(?:track ?(?:&|and|en) ?trace*|trackingcode|tracking number|tracking code|volg (?:je|uw) (?:pakket|bestelling|zending)|track your (?:order|package|parcel|shipment)|bezorgadres|afleveradres|verzendadres|delivery address|shipping address|factuuradres|billing address|verwachte (?:bezorging|levering|leverdatum|bezorgdatum)|expected delivery|estimated delivery|estimated arrival|afhaalpunt|pick-?up point|retourlabel|return label|bezorgmoment|tijdvak|delivery slot|verzendkosten|shipping costs?|subtotaal|subtotal|totaalbedrag|total amount|order total|order summary|besteloverzicht|betaalmethode|payment method|betreft bestelling|packing slip|pakbon|creditnota|credit slip|download (?:your|the|de|uw|je) (?:invoice|factuur))',
      '(?:niet (?:meer|langer) (?:geldig|beschikbaar)|no longer (?:valid|available)|(?:minder dan|lager dan|lower than|less than|below|onder) ~ (?:minimum|drempel|threshold|limit|grens|products?|producten|stuks|items))',
      '(?:in afwachting van|awaiting|pending|wachtend op|wachtende op) (?:je |uw |your |the |de )?(?:betaling|payment|levering|goedkeuring|approval|confirmation|verificatie|check|bankoverschrijving)',
      '(?:niet op voorraad|out of stock|nalevering|backorder*|back order*|voorraad|low stock|stock level|inventory)',
      '(?:je|uw|your) (?:ticket|tickets|kaarten|kaartjes|e-?ticket|boarding pass|instapkaart|toegangskaart*|vouchers?|qr ?-?code|licen[cs]e key|download|downloads|streepjescode|barcode)',
      '(?:scan|toon|laat) ~ (?:qr ?-?code|ticket|barcode|streepjescode)',
    ),
  },
  {
    id: 'S.money',
    purpose: 'contract',
    weight: 2,
    phrases: phraseList(
      '(?:betaalherinnering|aanmaning|payment reminder|final notice|openstaand* (?:bedrag|factuur|facturen|saldo)|outstanding (?:balance|amount|invoice)|amount due|due date|vervaldatum|te betalen|betaaltermijn|verschuldigd*|incasseren|automatische incasso|automatisch geincasseerd|afgeschreven van|wordt afgeschreven|automatically (?:charged|renew*|processed)|charged automatically|will be (?:charged|debited|processed|renewed)|has been (?:charged|debited)|next (?:charge|payment|billing)|volgende betaling|jaarafrekening|eindafrekening|termijnbedrag|maandbedrag|voorschot|jaaroverzicht|rekeningoverzicht|jaaropgave|loonstrook|salarisstrook|salarisspecificatie|payslip|bankafschrift|creditcardafschrift|account statement|bank statement|monthly statement|donation receipt|ontvangstbewijs|giftenoverzicht|receipt for|a record of your|tax receipt|btw-factuur|proforma)',
      '(?:je|uw|your|de|the|een|an|a|bijgaande|maandelijkse|nieuwe) (?:\\S{1,14} )?(?:factuur|facturen|nota|rekening|invoice|invoices|bill|receipt|bon|kassabon|loonstrook|creditnota|incasso)',
      '(?:unable to process|could not (?:process|be processed)|couldn t process|konden ~ niet (?:verwerken|incasseren|afschrijven)|niet (?:kunnen )?(?:verwerken|incasseren)|payment (?:failed|declined|error|problem)|was (?:recently )?declined|betaling (?:mislukt|geweigerd)|update (?:your|je|uw) (?:payment|card|billing|betaal*)|betaalmethode (?:updaten|bijwerken|wijzigen)|card (?:has )?expire[ds]|no longer valid)',
      '(?:prijs|prijzen|tarief|tarieven|premie|kosten|price|prices|rate|rates|fee|fees|huur|contributie|termijnbedrag) ~ (?:wijzigt|wijzigen|verandert|veranderen|stijgt|stijgen|daalt|aangepast|aanpassing|verhoogd|verhoging|gaat omhoog|gaan omhoog|will (?:change|increase|go up|rise)|changes?|changing|increase[sd]?|going up|is going|wordt|worden)',
      '(?:prijswijziging*|tariefwijziging*|prijsverhoging*|tariefsverhoging*|premiewijziging*|indexatie|indexering|huurverhoging|price (?:change|adjustment|increase)|rate change|change to (?:your|the) (?:price|rate|fee)|changes to (?:your|the) (?:price|prices|rate|rates|fees|plan|contract|tariff))',
    ),
  },
  {
    id: 'S.outage',
    purpose: 'contract',
    weight: 2.2,
    phrases: phraseList(
      '(?:gepland )?(?:onderhoud|werkzaamheden|storing|storingen|onderbreking|stroomstoring|internetstoring|maintenance|outage|downtime|scheduled work|service interruption|disruption|degraded performance|incident|verstoring|wateronderbreking|stremming) ~ (?:vannacht|vanavond|morgen|van|op|tussen|om|niet|opgelost|verholpen|\\d|tonight|tomorrow|from|between|on|at|resolved|planned|will|is|are|affect*|gepland|dienst*|services?|hersteld|tijdelijk|in uw|in je|voor)',
      '(?:(?:tijdelijk|enige tijd|even|temporarily|briefly|currently|momenteel|vannacht|dan) (?:niet|un|not|minder|geen) ?(?:beschikbaar|bereikbaar|available|accessible|toegankelijk|werken|toegang)|not be (?:available|accessible|reachable)|be unavailable|onbereikbaar|offline|kunt u (?:dan )?niet inloggen|kun je (?:dan )?niet inloggen|unable to log in|service status|statuspagina|status page)',
      '(?:vannacht|vanavond|vanmiddag|morgen|tonight|tomorrow|gisteren|yesterday|\\d{1,2}[:.]\\d{2}) ~ (?:onderhoud|werkzaamheden|storing|maintenance|outage|upgrade window|offline)',
      '(?:is|zijn|was|waren|are|were|be) (?:\\S{1,12} ){0,3}(?:niet|not|down|slecht) ?(?:bereikbaar|beschikbaar|available|reachable|accessible)?(?: from| van| tussen| between| on)',
      '(?:niet|not) (?:bereikbaar|reachable)',
      '(?:excuses|sorry|apologi[sz]e|apologies|onze excuses) (?:voor|for) (?:the|het|de|any|dit|deze|this|our|alle) (?:\\S{1,12} )?(?:ongemak|overlast|inconvenience|delay|vertraging|disruption|storing|mistake|fout|error|hinder|trouble)',
      '(?:gewijzigde openingstijden|aangepaste openingstijden|gesloten op|opening hours (?:change|during)|we are closed|we re closed|wij zijn gesloten|verhuist naar|moving to a new address|nieuw rekeningnummer|new bank account|gewijzigde dienstregeling|ander(?:e)? adres)',
    ),
  },
  {
    id: 'S.appointment',
    purpose: 'contract',
    weight: 2,
    phrases: phraseList(
      '(?:afspraak|appointment|bezoek|monteur|engineer|technician|consult|keuring|controle|intake|rijles|examen|check-in|inchecken|check in|vertrektijd|departure|aankomst|arrival|behandeling|les|lessen|training|vergadering|meeting|uitleen*) ~ (?:op|om|on|at|staat|is|tussen|between|voor|for|\\d{1,2}[:.]\\d{2}|komt|comes|bevestigd|confirmed|gepland|vanaf|from)',
      '(?:neem|breng|bring|take) ~ (?:identiteitsbewijs|legitimatie|paspoort|id|passport|verwijsbrief|zorgpas|verzekeringspas|polis)',
      '(?:used|gebruikt|verbruikt) (?:over |more than |meer dan )?\\d{1,3} ?% (?:of|van)',
      '(?:betaal|betaalt|pay) (?:je|u|you) ~ (?:per maand|a month|per month|each month)',
      '(?:from that date|vanaf (?:die datum|dan)|after that date|na die datum)',
      '(?:meterstand*|meter reading*|verbruiksoverzicht|energieverbruik|verbruik|usage (?:report|summary|alert)|datalimiet|data limit|reached (?:your )?(?:\\S{1,10} )?limit|(?:limiet|grens) ~ (?:bereikt|overschreden)|quota|opslaglimiet|storage (?:is )?(?:almost )?full)',
      '(?:uiterlijk|before|by|voor|deadline|tot en met|until|no later than) ~ (?:inleveren|terugbrengen|return|aanleveren|doorgeven|indienen|submit|ophalen|collect|verlengen|in te leveren)',
    ),
  },
  {
    id: 'S.petition-status',
    purpose: 'contract',
    weight: 2.2,
    phrases: phraseList(
      '(?:the|de|your|uw|je) (?:\\S{1,10} )?(?:petition|petitie) (?:you |die u |die je )?(?:\\S{1,3} )?(?:signed|supported|created|started|ondertekende|tekende|ondertekend|getekend|closes|sluit|is|has|was|now|nu|will|wordt|heeft)',
      '(?:debated|debate|petitions committee|petition standards|government responded|responded to (?:your|the) petition|antwoord op de petitie|overhandigd|handed over|sign your petition for us to check|bevestig (?:je|uw) (?:ondertekening|handtekening)|confirm your signature|your signature|uw ondertekening|je ondertekening|je handtekening)',
    ),
  },
  {
    id: 'S.manage',
    purpose: 'contract',
    weight: 1.3,
    phrases: phraseList(
      '(?:log|inloggen|log in|login|sign in|meld u aan|meld je aan) (?:op|bij|in|to|into|on) (?:je|uw|jouw|your|het|de|the) ?(?:\\S{1,16} )?(?:account|dashboard|portal|portaal|omgeving|beheeromgeving|gebruikersomgeving|klantomgeving|mijn|my|control panel|webshop)',
      '(?:ga naar|go to|visit|bekijk|view|see|open|check) (?:de |het |uw |je |jouw |your |the |a |an |to )*(?:\\S{1,16} )?(?:dashboard|account|aanvraag|request|beheeromgeving|backoffice|bericht|message|thread|ticket|response|bestelling|order|document|factuur|invoice|settings|instellingen|details|status|comment|petition)',
      '(?:heb je|heeft u|hebt u|do you have|if you have|mocht u|als je|als u|any) (?:\\S{1,10} ){0,3}(?:vragen|questions|vraag|question)',
      '(?:dit is een automatisch*|automatisch gegenereerd|automated (?:message|e?-?mail)|automatically generated|do not reply|niet direct antwoorden|niet beantwoorden|no-?reply)',
      '(?:actie vereist|action required|action needed|let op|belangrijk(?:e)? (?:bericht|informatie|mededeling)|important (?:notice|information|update|message)|extra informatie nodig|additional information|vul ~ aan|nog niet compleet|reageer uiterlijk)',
    ),
  },
  {
    id: 'S.role',
    purpose: 'contract',
    weight: 1.8,
    phrases: phraseList(
      '(?:validator|moderator|administrator|beheerder|medewerker|employee|aanbieder|provider|aanvrager|deelnemer|sponsor) ~ (?:toegevoegd|added|dashboard|beoordelen|goedgekeurd|approved|has|heeft|remarks|fund|fonds)',
      '(?:approved|deleted|rejected|reviewed|verwijderd|goedgekeurd|afgekeurd|has been|is|was) ~ (?:by|door) (?:a |an |een |the |de )?(?:\\S{1,14} )?(?:moderator|administrator|beheerder|team|redactie)',
      '(?:has|have|heeft|hebben) (?:zich |een |a |your |uw )?(?:\\S{1,14} )?(?:aangemeld|registered|applied|afgemeld|ingeschreven|verzoek|selected|geselecteerd|gekozen|chosen)',
      '(?:om te reageren|to reply|to respond|beantwoord deze|reply to this)',
      '(?:a|an|er is een|a new|een nieuwe) (?:\\S{1,14} )?(?:registration|aanmelding|provider|aanbieder|deelnemer|participant) (?:\\S{1,14} ){0,4}(?:received|binnengekomen|wants|wil|aangemeld|joined|registered)',
    ),
  },
];

/** Security of the account or the person: passwords, codes, sign-ins, leaks, warnings. */
const securityActs: readonly ServiceAct[] = [
  {
    id: 'S.confirm',
    purpose: 'security',
    weight: 2.4,
    phrases: phraseList(
      '(?:bevestig|bevestigen|confirm|verify|verifieer|activeer|activate|valideer|validate|controleer|check) (?:nu |hier |please |alsjeblieft |first |eerst |to |that |this is |dat dit )*(?:je|uw|jouw|your|the|de|het|this|deze|dit|my) (?:\\S{1,14} )?(?:e-?mail*|mailadres|adres|address|inschrijving|aanmelding|subscription|registration|account|identity|identiteit|verzoek|request|actie|signature|ondertekening|handtekening|digitale|deelname|wijziging|change|opt-?in|nummer|number|new email|update|afspraak|booking|appointment|gegevens|details|contactgegevens)',
      '(?:verificatiecode|verification code|bevestigingscode|confirmation code|eenmalige code|one-?time (?:code|password|passcode)|inlogcode|login code|security code|beveiligingscode|toegangscode|access code|activeringscode|activation (?:code|link)|activeringslink|inloglink|magic link|sign-?in link|log-?in link|bevestigingslink|confirmation link|2fa|two-?factor|tweestaps*|pincode|tan-?code)',
      '(?:email|e-?mail|account|mailadres) ?(?:activ*|verif*|bevestig*|confirmation)',
      '(?:haven t|have not|nog niet) (?:yet )?(?:confirmed|bevestigd|verified|geverifieerd|activated|geactiveerd)',
      '(?:if you (?:did not|didn t|have not|haven t) (?:request*|make|perform|ask|sign up|create|initiate|do|want)|if this wasn t you|if (?:it|this) was not you|was dit niet|heb je (?:je )?(?:dit |hier |geen |niet |zelf )+(?:\\S{1,14} )?(?:aangevraagd|aangemeld|gedaan|om gevraagd|verzoek)|als (?:je|u) (?:dit|deze|geen|hier|het) (?:\\S{1,14} ){0,4}(?:niet|geen|heeft|hebt)|negeer (?:deze|dit|de)|deze (?:e-?mail|mail) (?:dan )?negeren|(?:safely )?(?:ignore|disregard) this|can ignore|kunt u dit bericht negeren|kun je deze)',
      '(?:link|code) (?:is|verloopt|blijft|expires|will expire|is only|are) (?:\\S{1,10} ){0,3}(?:geldig|valid|over|binnen|in|within|\\d|na|after|uur|hours?|minut*)',
      '(?:click|klik|press|follow) (?:\\S{1,12} ){0,5}(?:to|om) (?:\\S{1,12} ){0,4}(?:confirm|verify|activate|reset|bevestigen|activeren|verifieren|in te loggen|log in|te bevestigen|herstellen)',
    ),
  },
  {
    id: 'S.password',
    purpose: 'security',
    weight: 2.6,
    phrases: phraseList(
      '(?:wachtwoord*|password*|passwort|passcode)',
      '(?:your|je|uw) (?:login|username|gebruikersnaam|user name|customer number|klantnummer|inloggegevens|aanmeldgegevens|credentials|login details)',
      '(?:nieuwe (?:inlog|aanmelding|login)|new (?:sign-?in|login|log-?in|device)|verdachte (?:activiteit|inlog*)|suspicious (?:activity|login|sign*)|unusual (?:activity|sign*)|onbekend apparaat|unrecognized device|account (?:is |was |has been )?(?:geblokkeerd|locked|compromised|gehackt|hacked)|beveiligingsmelding|security (?:alert|notice|notification|advisory|update|incident)|beveiligingstip*|veiligheidstips)',
      '(?:phishing|valse (?:mails|e-mails|berichten)|oplicht*|scam|fraude|fraud) ~ (?:namens|naam|pretend*|warn*|waarschuw*|alert|melding|let op|never|nooit)',
      '(?:email address|e-?mailadres) (?:\\S{1,14} ){0,5}(?:changed|gewijzigd|updated|has been|registered)',
      '(?:vulnerability|kwetsbaarheid|beveiligingslek|advisory|security patch|severe weather|thunderstorm warning|nl-alert|code (?:rood|oranje|red|orange)|waarschuwing|warning) ~ (?:in|until|for|voor|tot|issued|systems|version|versie|afgegeven)',
      '(?:systems affected|affected versions|cve-\\d{4}|cert advisory)',
    ),
  },
];

/** What a law makes the sender tell. */
const legalActs: readonly ServiceAct[] = [
  {
    id: 'S.legal',
    purpose: 'legal-duty',
    weight: 2.4,
    phrases: phraseList(
      '(?:privacy ?(?:verklaring|beleid|statement|notice|policy|voorwaarden)|algemene voorwaarden|gebruiksvoorwaarden|terms (?:of (?:service|use)|and conditions|& conditions)|voorwaarden|user agreement|leveringsvoorwaarden|polisvoorwaarden|cookie ?(?:beleid|policy)|verwerkersovereenkomst|data processing) ~ (?:wijzig*|gewijzigd|aangepast|bijgewerkt|verander*|vernieuwd|nieuwe|change*|updated?|updating|new|amend*|per 1|vanaf|from|effective|ingang)',
      '(?:wijziging* (?:van|in|op) (?:de |het |onze |ons |uw |je |algemene )*|changes? to (?:the |our |your )*|updates? to (?:the |our |your )*|making changes to (?:the |our )*|updat(?:e|ed|ing) (?:the |our |your )*|nieuwe |new |onze (?:nieuwe )?)(?:privacy*|voorwaarden|algemene voorwaarden|terms|policy|policies|polis*|agreement|reglement|statuten|conditions|cookie*)',
      '(?:datalek|data breach|personal data breach|beveiligingsincident|security breach|persoonsgegevens ~ (?:gelekt|ingezien|toegang)|unauthori[sz]ed access|onbevoegd*|autoriteit persoonsgegevens)',
      '(?:terugroepactie|terugroep*|product recall|recall|teruggeroepen|veiligheidswaarschuwing|safety (?:notice|warning|recall)|gezondheidsrisico|brandgevaar|fire hazard|verslikkingsgevaar|choking hazard|stop (?:direct |onmiddellijk |immediately )?(?:met het gebruik|gebruik|using)|niet meer (?:te )?gebruiken)',
      '(?:wettelijk verplicht|wettelijke verplichting|required by law|legally required|legal obligation|verplicht (?:u|je|om u)|inzageverzoek|verzoek om inzage|recht op (?:inzage|vergetelheid)|data (?:subject|access) request|gdpr request|avg-verzoek|gegevens (?:zijn |worden )?(?:verwijderd|gewist)|your data has been (?:deleted|erased)|bezwaar maken|right to object|right to cancel|bedenktijd|herroepingsrecht|voor ontbinding|opzeggen zonder kosten|kosteloos opzeggen|cancel (?:free|without) )',
      '(?:uitgeschreven|afgemeld|unsubscribed|no longer receive|will not receive|won t receive|ontvangt (?:geen|niet langer)|krijgt (?:geen|niet langer)|geen (?:nieuwsbrief*|mails?|e-mails?|berichten|aanbiedingen) meer|removed from (?:our|the|this) (?:mailing )?list|afmelding (?:is )?(?:verwerkt|bevestigd)|uitschrijving|unsubscription|mailing ?list memberships? reminder|taking a break from)',
      '(?:bevestig|confirm) ~ (?:inschrijving|aanmelding|subscription|nieuwsbrief|newsletter)',
    ),
  },
];

/** Every service act the classifier knows; what shows none of them is not passed. */
export const serviceActs: readonly ServiceAct[] = [...contractActs, ...securityActs, ...legalActs];
