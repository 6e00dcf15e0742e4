import type { Translated } from '../../shared/kernel/language.ts';

/** Texts of the preference centre. */
export const preferenceTexts: Translated<{
  readonly title: string;
  readonly lead: (sender: string, address: string) => string;
  readonly saved: string;
  readonly savedLead: string;
  readonly unchanged: string;
  readonly notSaved: string;
  readonly full: string;
  readonly deferred: string;
  readonly objected: (date: string) => string;
  readonly objectedButFor: (date: string) => string;
  readonly choices: string;
  readonly choicesLead: string;
  readonly noChoices: string;
  readonly tracking: string;
  readonly trackingLead: string;
  readonly uses: string;
  readonly usesLead: string;
  readonly save: string;
  readonly stopTitle: string;
  readonly stopLead: (sender: string) => string;
  readonly stop: string;
  readonly language: string;
  readonly languageLead: string;
  readonly languageSave: string;
  readonly history: string;
  readonly historyLead: string;
  readonly noHistory: string;
  readonly mine: string;
  readonly mineLead: string;
  readonly data: string;
  readonly dataLead: string;
  readonly almost: string;
  readonly asked: (address: string) => string;
  readonly wanted: string;
  readonly wantedLead: string;
  readonly wantedSave: string;
  readonly text: string;
  readonly agreeTo: string;
  /** `ground`: why it came, as `groundText` says it. */
  readonly resumes: (ground: string) => string;
  readonly version: (version: number) => string;
  readonly noText: string;
  readonly service: string;
}> = {
  nl: {
    title: 'Uw keuzes',
    lead: (sender, address) => `Hier bepaalt u welke mail ${sender} stuurt aan ${address}.`,
    saved: 'Opgeslagen',
    savedLead: 'Uw keuzes gelden vanaf nu.',
    unchanged: 'Er was niets te veranderen; alles staat zoals hieronder.',
    notSaved: 'Niet alles is opgeslagen',
    full: 'U hebt al over zoveel onderwerpen iets gezegd dat er geen bij kan. Wat u uitzette staat uit; wat u aanzette niet aan.',
    deferred:
      'Uw afmelding is veilig opgeslagen en wordt nu verwerkt. Het overzicht hieronder kan nog even achterlopen.',
    objected: (date) =>
      `Sinds ${date} krijgt u geen reclame of oproepen meer. Zet hieronder aan wat u toch wilt ontvangen.`,
    objectedButFor: (date) =>
      `Sinds ${date} krijgt u geen reclame of oproepen meer, behalve wat u daarna weer aanzette.`,
    choices: 'Onderwerpen',
    choicesLead: 'Zet aan wat u wilt ontvangen.',
    noChoices: 'U hebt geen toestemming gegeven, en er wordt u nu geen gevraagd.',
    tracking: 'Meten',
    trackingLead:
      'Dit staat los van de mails: ook als u dit uitzet krijgt u ze, maar dan zonder meting. Het geldt ook voor mails die u al hebt.',
    uses: 'Ander gebruik van uw gegevens',
    usesLead: 'Elk gebeurt alleen zolang het aan staat.',
    save: 'Keuzes opslaan',
    stopTitle: 'Alles stoppen',
    stopLead: (sender) =>
      `Met één klik stopt u alle reclame en oproepen van ${sender}, nu en later, en ook het meten.`,
    stop: 'Stop alles',
    language: 'Taal van de mails',
    languageLead: 'In welke taal wilt u mail ontvangen?',
    languageSave: 'Taal opslaan',
    history: 'Wat is er vastgelegd?',
    historyLead:
      'Elke keuze, wanneer die is gemaakt en bij welke tekst. De nieuwste staat bovenaan.',
    noHistory: 'Er is nog niets vastgelegd.',
    mine: 'Mail mij een link naar mijn gegevens',
    mineLead:
      'Alles wat hier over u is vastgelegd kunt u lezen, bewaren en laten verbeteren of wissen. De link daarheen komt in uw eigen mailbox.',
    data: 'Naar mijn gegevens',
    dataLead:
      'Alles wat hier over u is vastgelegd kunt u lezen, bewaren en laten verbeteren of wissen.',
    almost: 'Bijna klaar',
    asked: (address) =>
      `We mailen een link aan ${address}. Pas als u daar op de knop drukt, gaat aan wat u aanzette. Wat u uitzette is uit.`,
    wanted: 'Bevestig uw keuze',
    wantedLead: 'U zette dit aan. Druk op de knop als u het eens bent met wat eronder staat.',
    wantedSave: 'Ja, zet aan',
    text: 'Lees de tekst',
    agreeTo: 'Zet u dit aan, dan stemt u in met:',
    resumes: (ground) =>
      `Zet u dit weer aan, dan krijgt u het zoals voorheen, ${ground}; u stemt daarmee nergens mee in en kunt het altijd weer stoppen.`,
    version: (version) => `Versie ${version} van deze tekst`,
    noText: 'Welke tekst er toen stond is niet vastgelegd.',
    service:
      'Mails die u nodig hebt voor een dienst die u gebruikt, zoals een factuur of een beveiligingswaarschuwing, blijven altijd komen.',
  },
  en: {
    title: 'Your choices',
    lead: (sender, address) => `Here you decide which mail ${sender} sends to ${address}.`,
    saved: 'Saved',
    savedLead: 'Your choices hold from now on.',
    unchanged: 'There was nothing to change; all is as shown below.',
    notSaved: 'Not all was saved',
    full: 'You have spoken of so many subjects that no more can be kept. What you switched off is off; what you switched on is not on.',
    deferred:
      'Your opt-out is stored safely and is being processed now. The overview below may lag behind for a moment.',
    objected: (date) =>
      `Since ${date} you get no advertising or appeals. Switch on below what you want after all.`,
    objectedButFor: (date) =>
      `Since ${date} you get no advertising or appeals but for what you switched on again after it.`,
    choices: 'Subjects',
    choicesLead: 'Switch on what you want to receive.',
    noChoices: 'You have given no consent, and none is asked of you now.',
    tracking: 'Measuring',
    trackingLead:
      'This stands apart from the mails: switch it off and you still get them, unmeasured. It also holds for mails you already have.',
    uses: 'Other uses of your data',
    usesLead: 'Each happens only while it is switched on.',
    save: 'Save choices',
    stopTitle: 'Stop everything',
    stopLead: (sender) =>
      `One click stops all advertising and appeals from ${sender}, now and later, and the measuring too.`,
    stop: 'Stop everything',
    language: 'Language of the mails',
    languageLead: 'In which language do you want to receive mail?',
    languageSave: 'Save language',
    history: 'What has been recorded?',
    historyLead: 'Every choice, when it was made and on which text. The latest comes first.',
    noHistory: 'Nothing has been recorded yet.',
    mine: 'Mail me a link to my data',
    mineLead:
      'You can read and keep all that is recorded about you here, and have it corrected or erased. The link to it comes to your own mailbox.',
    data: 'To my data',
    dataLead:
      'You can read and keep all that is recorded about you here, and have it corrected or erased.',
    almost: 'Nearly done',
    asked: (address) =>
      `We are mailing a link to ${address}. What you switched on continues when you press the button there. What you switched off is off.`,
    wanted: 'Confirm your choice',
    wantedLead: 'You switched this on. Press the button if you agree to what is written below it.',
    wantedSave: 'Yes, switch on',
    text: 'Read the text',
    agreeTo: 'If you switch this on you agree to:',
    resumes: (ground) =>
      `Switch this on again and you get it as before, ${ground}; you agree to nothing by that, and can stop it again at any time.`,
    version: (version) => `Version ${version} of this text`,
    noText: 'Which text was shown then has not been recorded.',
    service:
      'Mail you need for a service you use, such as an invoice or a security warning, will always come.',
  },
  de: {
    title: 'Ihre Auswahl',
    lead: (sender, address) =>
      `Hier legen Sie fest, welche E-Mails ${sender} an ${address} sendet.`,
    saved: 'Gespeichert',
    savedLead: 'Ihre Auswahl gilt ab sofort.',
    unchanged: 'Es gab nichts zu ändern; alles ist so, wie unten angezeigt.',
    notSaved: 'Nicht alles wurde gespeichert',
    full: 'Sie haben sich schon zu so vielen Themen geäußert, dass keine weiteren festgehalten werden können. Was Sie ausgeschaltet haben, ist aus; was Sie eingeschaltet haben, nicht an.',
    deferred:
      'Ihre Abmeldung ist sicher gespeichert und wird jetzt verarbeitet. Die Übersicht unten kann noch kurz den alten Stand zeigen.',
    objected: (date) =>
      `Seit dem ${date} erhalten Sie keine Werbung und keine Aufrufe mehr. Schalten Sie unten ein, was Sie dennoch erhalten möchten.`,
    objectedButFor: (date) =>
      `Seit dem ${date} erhalten Sie keine Werbung und keine Aufrufe mehr, außer was Sie danach wieder eingeschaltet haben.`,
    choices: 'Themen',
    choicesLead: 'Schalten Sie ein, was Sie erhalten möchten.',
    noChoices: 'Sie haben keine Einwilligung erteilt, und es wird jetzt auch keine erbeten.',
    tracking: 'Messung',
    trackingLead:
      'Das ist unabhängig von den E-Mails: Auch wenn Sie dies ausschalten, erhalten Sie sie, dann aber ohne Messung. Es gilt auch für E-Mails, die Sie bereits haben.',
    uses: 'Andere Verwendung Ihrer Daten',
    usesLead: 'Jede findet nur statt, solange sie eingeschaltet ist.',
    save: 'Auswahl speichern',
    stopTitle: 'Alles abbestellen',
    stopLead: (sender) =>
      `Mit einem Klick beenden Sie jegliche Werbung und alle Aufrufe von ${sender}, jetzt und künftig, und auch die Messung.`,
    stop: 'Alles abbestellen',
    language: 'Sprache der E-Mails',
    languageLead: 'In welcher Sprache möchten Sie E-Mails erhalten?',
    languageSave: 'Sprache speichern',
    history: 'Was wurde festgehalten?',
    historyLead:
      'Jede Entscheidung, wann und zu welchem Text sie getroffen wurde. Die neueste steht oben.',
    noHistory: 'Es wurde noch nichts festgehalten.',
    mine: 'Link zu meinen Daten zusenden',
    mineLead:
      'Alles, was hier über Sie festgehalten ist, können Sie lesen, aufbewahren und berichtigen oder löschen lassen. Der Link dorthin kommt in Ihr eigenes Postfach.',
    data: 'Zu meinen Daten',
    dataLead:
      'Alles, was hier über Sie festgehalten ist, können Sie lesen, aufbewahren und berichtigen oder löschen lassen.',
    almost: 'Fast fertig',
    asked: (address) =>
      `Wir senden einen Link an ${address}. Was Sie eingeschaltet haben, gilt erst, wenn Sie dort auf die Schaltfläche drücken. Was Sie ausgeschaltet haben, ist aus.`,
    wanted: 'Bestätigen Sie Ihre Auswahl',
    wantedLead:
      'Sie haben dies eingeschaltet. Drücken Sie auf die Schaltfläche, wenn Sie mit dem einverstanden sind, was darunter steht.',
    wantedSave: 'Ja, einschalten',
    text: 'Text lesen',
    agreeTo: 'Wenn Sie dies einschalten, willigen Sie ein in:',
    resumes: (ground) =>
      `Wenn Sie dies wieder einschalten, erhalten Sie es wie bisher, ${ground}; Sie willigen damit in nichts ein und können es jederzeit wieder beenden.`,
    version: (version) => `Version ${version} dieses Textes`,
    noText: 'Welcher Text damals angezeigt wurde, ist nicht festgehalten.',
    service:
      'E-Mails, die Sie für einen genutzten Dienst brauchen, etwa eine Rechnung oder eine Sicherheitswarnung, erhalten Sie weiterhin.',
  },
};
