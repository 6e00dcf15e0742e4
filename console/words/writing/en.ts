import type { WritingWords } from './nl.ts';

export const writingEn: WritingWords = {
  beginWith: 'Begin with',
  ownWords: 'Words of your own',
  aTemplate: 'A template',
  whichTemplate: 'Which template?',
  templateHelp:
    'Templates of this sender that are in use. Their text becomes that of the mailing; if the template changes later, the mailing stays as it is.',
  chooseTemplate: 'Choose a template',
  noTemplate: 'This sender has no template in use.',
  loadingTemplates: 'Fetching templates',
  templatesFailed: 'The templates could not be fetched',
  templateFailed: 'The template could not be fetched',
  notInUse: 'This template is not in use. Put it in use first, or choose another.',
  unreviewed: 'Nobody had to judge this template.',
  values: 'What is the same for everyone',
  valuesHelp: 'What you leave empty is filled in for each recipient with a value of their own.',
  noSlots: 'This template has nothing to fill in.',
  perRecipient: 'Empty: the recipient’s value; who has none does not get the mail.',
  orElse: (fallback) => `Empty: the recipient’s value, or else “${fallback}”.`,
  kinds: {
    name: 'A name: at most eight words, without a sum or an address',
    date: 'A date, a time or both, as 23 November 2026',
    money: 'A sum with its currency, as € 24.20',
    number: 'A number, with a unit of measure at most',
    reference: 'A reference: one word with a digit in it, as F-2026-0311',
    text: 'Text of at most 120 characters, without a web or mail address',
    link: 'An https address on the sender’s domain',
  },
  filledIn: 'How it reads',
  makeMailing: 'Make the mailing',
  ways: { markdown: 'Markdown', text: 'Text', html: 'HTML' },
  markdownHelp:
    '**bold**, *slanted*, # heading, - list, [text](https://…). HTML is shown as text. Who reads no HTML gets the Markdown as you write it.',
  markdownFailed: 'Markdown could not be fetched',
  toMarkdown: 'Go on in Markdown',
  htmlLost: (where) =>
    `The HTML that is there now (${where}) goes. The text stays and is read as Markdown; the new HTML is made of that.`,
};
