import { describe, expect, test } from 'vitest';
import { judge } from '../../unit/classification/mails.ts';
import { honestMails, type Lang } from './honest-frames.ts';

/** Offers without a word that sells: they say what there is, and it is nothing this reader has. */
const offers: Readonly<Record<Lang, readonly string[]>> = {
  nl: [
    'Het grotere pakket heeft meer opslag.',
    'De stoel is ook in donkerblauw verkrijgbaar.',
    'Een tweede meter kost vanaf vier euro per maand.',
    'U kunt uw garantie met drie jaar uitbreiden.',
    'De modelwoning is op zaterdag te bezichtigen.',
  ],
  en: [
    'The larger plan has more space.',
    'The chair also comes in dark blue.',
    'A second meter is from four pounds a month.',
    'The warranty can be extended by three years.',
    'The show home can be viewed on Saturday.',
  ],
  de: [
    'Das größere Paket hat mehr Speicherplatz.',
    'Den Stuhl gibt es auch in Dunkelblau.',
    'Ein zweiter Zähler kostet ab vier Euro im Monat.',
    'Die Garantie lässt sich um drei Jahre erweitern.',
    'Das Musterhaus ist am Samstag zu besichtigen.',
  ],
};

/** The same things said of what the reader has; some hold the words of an advantage. */
const accounts: Readonly<Record<Lang, readonly string[]>> = {
  nl: [
    'Uw grotere pakket gaat in op 1 mei.',
    'U betaalt vanaf mei € 4 per maand voor de tweede meter.',
    'De garantie op uw matras loopt tot 2031.',
    'Uw premie is € 12 lager omdat u het eigen risico verhoogde.',
  ],
  en: [
    'Your larger plan starts on 1 May.',
    'From May you pay £4 a month for the second meter.',
    'Your battery is under warranty and will be replaced.',
    'Your premium is £12 lower because you raised your excess.',
  ],
  de: [
    'Ihr größeres Paket beginnt am 1. Mai.',
    'Ab Mai zahlen Sie 4 € im Monat für den zweiten Zähler.',
    'Die Garantie auf Ihre Matratze läuft bis 2031.',
    'Ihr Beitrag ist 12 € niedriger, weil Sie die Selbstbeteiligung erhöht haben.',
  ],
};

const html = (blocks: readonly string[]): string =>
  blocks.map((block) => `<p>${block}</p>`).join('');

const placed = (language: Lang, text: string) => {
  const { subject, blocks } = honestMails[language];
  return {
    block: { language, subject, html: html([...blocks, text]) },
    subject: { language, subject: text, html: html(blocks) },
    preheader: { language, subject, preheader: text, html: html(blocks) },
  };
};

describe.each(['nl', 'en', 'de'] as const)('%s', (language) => {
  test.each(offers[language])('the dry offer “%s” asks a person, wherever it is', (offer) => {
    const bands = Object.values(placed(language, offer)).map((content) => judge(content).band);
    expect(bands).not.toContain('pass');
  });

  test('a mail of two dry offers does not go as service mail', () => {
    const [one = '', two = ''] = offers[language];
    expect(judge({ language, subject: one, text: two }).band).not.toBe('pass');
  });

  test.each(accounts[language])('the plain account “%s” passes', (account) =>
    expect(judge(placed(language, account).block).band).toBe('pass'),
  );
});
