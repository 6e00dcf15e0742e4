import type { Translated } from '../../kernel/language.ts';

/** What art. 30(1)(c) to (g) asks and holds of every mailing. On one machine some of it is the operator's. */
export const generalEntries = (runsOn: RunsOn): Readonly<Record<EntryName, Translated>> => ({
  dataSubjects,
  personalData,
  thirdCountries,
  ...(runsOn === 'aws' ? onAws : onOneMachine),
});

/** Where the service runs: that decides who the processors are and who keeps logs and backups. */
export type RunsOn = 'aws' | 'one-machine';

export type EntryName =
  | 'dataSubjects'
  | 'personalData'
  | 'recipients'
  | 'thirdCountries'
  | 'timeLimits'
  | 'security';

const dataSubjects: Translated = {
  nl: 'klanten, gebruikers van klanten, gebruikers zonder klant, donateurs, prospects, contactpersonen van organisaties',
  en: 'customers, users of customers, users without a customer, donors, prospects, contact persons of organisations',
  de: 'Kunden, Nutzer von Kunden, Nutzer ohne Kunden, Spender, Interessenten, Ansprechpersonen von Organisationen',
};

const personalData: Translated = {
  nl: 'e-mailadres, naam, taal, land, geboortedatum waar die ertoe doet (minderjarigen), relaties met diensten en data, bewijs van een verkoop of gift, toestemmingsgebeurtenissen met wat getoond werd en hoe daarop geantwoord is, ingekort netwerkadres en browser van een toestemming, beslissingen, wat wanneer verzonden is en wat terugkwam; waarnemingen waar daar toestemming voor is',
  en: 'e-mail address, name, language, country, birth date where it matters (minors), relationships with services and dates, evidence of a sale or donation, consent events with what was shown and how it was answered, truncated network address and browser of a consent, decisions, what was sent when and what came back; observations where consented',
  de: 'E-Mail-Adresse, Name, Sprache, Land, Geburtsdatum, wo es darauf ankommt (Minderjährige), Beziehungen zu Diensten mit Daten, Nachweis eines Kaufs oder einer Spende, Einwilligungsereignisse mit dem, was gezeigt und wie geantwortet wurde, gekürzte Netzadresse und Browser einer Einwilligung, Entscheidungen, was wann versandt wurde und was zurückkam; Beobachtungen, wo eingewilligt wurde',
};

const thirdCountries: Translated = {
  nl: 'geen door de dienst; de mailprovider van een ontvanger kan buiten de EER zijn',
  en: 'none by the service; a recipient’s own mail provider may be outside the EEA',
  de: 'keine durch den Dienst; der Mailanbieter eines Empfängers kann außerhalb des EWR sein',
};

type Places = Readonly<Record<'recipients' | 'timeLimits' | 'security', Translated>>;

const onAws: Places = {
  recipients: {
    nl: 'Amazon Web Services EMEA SARL als verwerker (Lambda, DynamoDB, SQS, EventBridge, Scheduler, SES, KMS, Secrets Manager, CloudWatch), één regio in de EU; de mailprovider van elke ontvanger',
    en: 'Amazon Web Services EMEA SARL as processor (Lambda, DynamoDB, SQS, EventBridge, Scheduler, SES, KMS, Secrets Manager, CloudWatch), one region in the EU; the mail provider of each recipient',
    de: 'Amazon Web Services EMEA SARL als Auftragsverarbeiter (Lambda, DynamoDB, SQS, EventBridge, Scheduler, SES, KMS, Secrets Manager, CloudWatch), eine Region in der EU; der Mailanbieter jedes Empfängers',
  },
  timeLimits: {
    nl: 'de tabel van bewaartermijnen, die de dienst zelf uitvoert; logs: 7 tot 90 dagen per omgeving; back-ups: 35 dagen',
    en: 'the table of time limits, which the service carries out itself; logs: 7 to 90 days by stage; backups: 35 days',
    de: 'die Tabelle der Aufbewahrungsfristen, die der Dienst selbst ausführt; Protokolle: 7 bis 90 Tage je Umgebung; Sicherungen: 35 Tage',
  },
  security: {
    nl: 'versleuteling van opgeslagen gegevens met een eigen sleutel, en onderweg; de minste rechten per soort gegeven; een register dat alleen groeit en aaneengeketend is; gepseudonimiseerde logs zonder adressen; zie threat-model.md',
    en: 'encryption at rest with a key of its own, and in transit; least privilege by kind of record; append-only, hash-chained ledger; pseudonymous logs with a mask for addresses; see threat-model.md',
    de: 'Verschlüsselung gespeicherter Daten mit eigenem Schlüssel und bei der Übertragung; geringste Rechte je Art von Daten; ein Register, das nur wächst und verkettet ist; pseudonyme Protokolle ohne Adressen; siehe threat-model.md',
  },
};

const onOneMachine: Places = {
  recipients: {
    nl: 'het mailrelais als verwerker, en wie de machine verhuurt; de mailprovider van elke ontvanger',
    en: 'the mail relay as processor, and whoever hosts the machine; the mail provider of each recipient',
    de: 'das Mailrelais als Auftragsverarbeiter und wer die Maschine hostet; der Mailanbieter jedes Empfängers',
  },
  timeLimits: {
    nl: 'de tabel van bewaartermijnen, die de dienst zelf uitvoert; logs en back-ups: zo lang als jullie ze bewaren',
    en: 'the table of time limits, which the service carries out itself; logs and backups: as long as you keep them',
    de: 'die Tabelle der Aufbewahrungsfristen, die der Dienst selbst ausführt; Protokolle und Sicherungen: so lange Sie sie aufbewahren',
  },
  security: {
    nl: 'bestanden die alleen de gebruiker van de dienst kan lezen, op een schijf die jullie versleutelen; versleuteling onderweg; een register dat alleen groeit en aaneengeketend is; gepseudonimiseerde logs zonder adressen; zie threat-model.md',
    en: 'files that the service’s own user alone can read, on a disk that you encrypt; encryption in transit; append-only, hash-chained ledger; pseudonymous logs with a mask for addresses; see threat-model.md',
    de: 'Dateien, die nur der Benutzer des Dienstes lesen kann, auf einer Festplatte, die Sie verschlüsseln; Verschlüsselung bei der Übertragung; ein Register, das nur wächst und verkettet ist; pseudonyme Protokolle ohne Adressen; siehe threat-model.md',
  },
};
