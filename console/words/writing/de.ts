import type { WritingWords } from './nl.ts';

export const writingDe: WritingWords = {
  beginWith: 'Beginnen mit',
  ownWords: 'Eigener Text',
  aTemplate: 'Eine Vorlage',
  whichTemplate: 'Welche Vorlage?',
  templateHelp:
    'Vorlagen dieses Absenders, die in Gebrauch sind. Ihr Text wird zum Text des Mailings; ändert sich die Vorlage später, bleibt das Mailing, wie es ist.',
  chooseTemplate: 'Wählen Sie eine Vorlage',
  noTemplate: 'Dieser Absender hat keine Vorlage in Gebrauch.',
  loadingTemplates: 'Vorlagen werden geladen',
  templatesFailed: 'Die Vorlagen konnten nicht geladen werden',
  templateFailed: 'Die Vorlage konnte nicht geladen werden',
  notInUse:
    'Diese Vorlage ist nicht in Gebrauch. Nehmen Sie sie zuerst in Gebrauch, oder wählen Sie eine andere.',
  unreviewed: 'Diese Vorlage musste niemand beurteilen.',
  values: 'Was für alle gleich ist',
  valuesHelp: 'Was Sie leer lassen, wird für jede Person mit ihrem eigenen Wert gefüllt.',
  noSlots: 'In dieser Vorlage ist nichts auszufüllen.',
  perRecipient: 'Leer: der Wert der Person; wer keinen hat, bekommt die Mail nicht.',
  orElse: (fallback) => `Leer: der Wert der Person, sonst „${fallback}“.`,
  kinds: {
    name: 'Ein Name: höchstens acht Wörter, ohne Betrag oder Adresse',
    date: 'Ein Datum, eine Uhrzeit oder beides, wie 23. November 2026',
    money: 'Ein Betrag mit Währung, wie 24,20 €',
    number: 'Eine Zahl, höchstens mit einer Maßeinheit',
    reference: 'Eine Referenz: ein Wort mit einer Ziffer, wie F-2026-0311',
    text: 'Text von höchstens 120 Zeichen, ohne Web- oder Mailadresse',
    link: 'Eine https-Adresse auf der Domain des Absenders',
  },
  filledIn: 'So liest es sich',
  makeMailing: 'Mailing anlegen',
  madeOf:
    'Der Text stammt aus einer Vorlage. Ändern Sie hier etwas, steht nicht mehr dabei, welche Vorlage es war; der Text bleibt.',
  seeTemplate: 'Vorlage ansehen',
  mailFile: 'Aus einer Maildatei',
  chooseMailFile: '.eml-Datei wählen',
  mailFileFailed: 'Die Datei konnte nicht gelesen werden',
  refused: {
    tooLarge: 'Diese Datei ist zu groß: höchstens 675 kB. Lassen Sie Anhänge und Bilder weg.',
    encrypted:
      'Diese Mail ist verschlüsselt. Nur ihr Empfänger kann sie öffnen; speichern Sie sie dort unverschlüsselt.',
    empty: 'In dieser Datei stehen weder Text noch HTML.',
    tooLong: 'Dieser Text ist zu lang: höchstens 300.000 Zeichen.',
  },
  fileLanguage: 'In welcher Sprache ist sie geschrieben?',
  undeclared: 'Die Datei gibt es nicht an.',
  fileReading: 'So liest sich die ganze Datei, mit Anhängen',
  unread: 'Das konnte nicht gelesen werden',
  unreadHelp: 'Was in diesen Teilen steht, zählt im Urteil nicht mit.',
  staysBehind: 'Das wird nicht übernommen',
  embedded: (count) =>
    `Bilder in der Datei selbst: ${count}. An ihrer Stelle steht ihr Alternativtext. Speichern Sie sie unter „Vorlagen und Bilder“ und setzen Sie ihre Adresse in das HTML.`,
  replaces: (language) => `Der bisherige Text auf ${language} wird ersetzt.`,
  takeMailFile: 'In das Mailing übernehmen',
  put: (language) => `Der Text steht jetzt bei ${language}.`,
  ways: { markdown: 'Markdown', text: 'Text', html: 'HTML' },
  markdownHelp:
    '**fett**, *kursiv*, # Überschrift, - Liste, [Text](https://…). HTML wird als Text gezeigt. Wer kein HTML liest, bekommt das Markdown so, wie Sie es schreiben.',
  markdownFailed: 'Markdown konnte nicht geladen werden',
  toMarkdown: 'In Markdown weiterschreiben',
  htmlLost: (where) =>
    `Das bisherige HTML (${where}) entfällt. Der Text bleibt und wird als Markdown gelesen; daraus entsteht das neue HTML.`,
};
