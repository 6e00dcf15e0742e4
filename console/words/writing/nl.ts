/** What one reads where a mailing is written from something other than a form. */
export const writingNl = {
  beginWith: 'Begin met',
  ownWords: 'Eigen tekst',
  aTemplate: 'Een sjabloon',
  whichTemplate: 'Welk sjabloon?',
  templateHelp:
    'Sjablonen van deze afzender die in gebruik zijn. De tekst wordt die van de mailing; verandert het sjabloon later, dan blijft de mailing zoals hij is.',
  chooseTemplate: 'Kies een sjabloon',
  noTemplate: 'Deze afzender heeft geen sjabloon in gebruik.',
  loadingTemplates: 'Sjablonen ophalen',
  templatesFailed: 'De sjablonen zijn niet opgehaald',
  templateFailed: 'Het sjabloon is niet opgehaald',
  notInUse: 'Dit sjabloon is niet in gebruik. Neem het eerst in gebruik, of kies een ander.',
  unreviewed: 'Dit sjabloon hoefde niemand te beoordelen.',
  values: 'Wat voor iedereen gelijk is',
  valuesHelp: 'Wat je leeg laat wordt voor elke ontvanger ingevuld met diens eigen gegeven.',
  noSlots: 'In dit sjabloon valt niets in te vullen.',
  perRecipient: 'Leeg: het gegeven van de ontvanger; wie het niet heeft krijgt de mail niet.',
  orElse: (fallback: string) => `Leeg: het gegeven van de ontvanger, of anders ‘${fallback}’.`,
  kinds: {
    name: 'Een naam: hooguit acht woorden, zonder bedrag of adres',
    date: 'Een datum, een tijd of beide, zoals 23 november 2026',
    money: 'Een bedrag met de munt, zoals € 24,20',
    number: 'Een getal, hooguit met een maat',
    reference: 'Een kenmerk: één woord met een cijfer erin, zoals F-2026-0311',
    text: 'Tekst van hooguit 120 tekens, zonder webadres of mailadres',
    link: 'Een https-adres op het domein van de afzender',
  },
  filledIn: 'Zo staat hij er',
  makeMailing: 'Maak de mailing',
  madeOf:
    'De tekst komt uit een sjabloon. Wijzig je hier iets, dan staat er niet meer bij welk sjabloon dat was; de tekst blijft.',
  seeTemplate: 'Bekijk het sjabloon',
  mailFile: 'Uit een mailbestand',
  chooseMailFile: 'Kies een .eml-bestand',
  mailFileFailed: 'Het bestand is niet gelezen',
  refused: {
    tooLarge: 'Dit bestand is te groot: hooguit 675 kB. Laat bijlagen en beelden eruit.',
    encrypted:
      'Deze mail is versleuteld. Alleen wie hem kreeg kan hem openen; bewaar hem daar onversleuteld.',
    empty: 'In dit bestand staat geen tekst en geen HTML.',
    tooLong: 'Deze tekst is te lang: hooguit 300.000 tekens.',
  },
  fileLanguage: 'In welke taal is hij?',
  undeclared: 'Het bestand zegt het niet.',
  fileReading: 'Zo leest het hele bestand, met de bijlagen',
  unread: 'Dit kon niet worden gelezen',
  unreadHelp: 'Wat deze delen zeggen telt niet mee in het oordeel.',
  staysBehind: 'Dit gaat niet mee',
  embedded: (count: number) =>
    `Beelden in het bestand zelf: ${count}. Hun bijschrift staat er in hun plaats. Bewaar ze bij Sjablonen en beelden, en zet hun adres in de HTML.`,
  replaces: (language: string) => `Wat er nu in het ${language} staat wordt vervangen.`,
  takeMailFile: 'Zet in de mailing',
  put: (language: string) => `De tekst staat nu bij ${language}.`,
  ways: { markdown: 'Markdown', text: 'Tekst', html: 'HTML' },
  markdownHelp:
    '**vet**, *cursief*, # kop, - lijst, [tekst](https://…). HTML staat er als tekst. Wie geen HTML leest krijgt de Markdown zoals je hem schrijft.',
  markdownFailed: 'Markdown is niet opgehaald',
  toMarkdown: 'Ga verder in Markdown',
  htmlLost: (where: string) =>
    `De HTML die er nu staat (${where}) vervalt. De tekst blijft, en wordt als Markdown gelezen; daarvan wordt de nieuwe HTML gemaakt.`,
};

export type WritingWords = typeof writingNl;
