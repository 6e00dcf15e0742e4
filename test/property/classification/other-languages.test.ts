import { describe, expect, test } from 'vitest';
import { judge } from '../../unit/classification/mails.ts';
import { sellingSentences } from './attack-carriers.ts';
import { honestMails, type Lang } from './honest-frames.ts';

const languages = ['nl', 'en', 'de'] as const;

/** A sentence in its own paragraph, and amid the sentences of an honest one. */
const verdicts = (language: Lang, sentence: string) => {
  const { subject, blocks } = honestMails[language];
  const [first = '', ...rest] = blocks;
  return [
    [...blocks, sentence].join('\n\n'),
    [`${first} ${sentence} ${rest.join(' ')}`].join('\n\n'),
  ].map((text) => judge({ language, subject, text }));
};

describe('a selling sentence in another language than its mail', () => {
  const pairs = languages.flatMap((mail) =>
    languages.filter((other) => other !== mail).map((other) => [mail, other] as const),
  );

  test.each(pairs)(
    'a selling sentence in a mail in %s is judged in its own language, %s',
    (mail, other) => {
      const passed = sellingSentences[other].filter((sentence) =>
        verdicts(mail, sentence).some(({ band }) => band === 'pass'),
      );
      expect(passed).toEqual([]);
    },
  );
});

describe('a sentence in a language without rules goes to a person', () => {
  test.each([
    ['fr', 'Profitez de 20% de remise sur tout le magasin.'],
    ['fr', 'Commandez aujourd’hui et recevez un cadeau.'],
    ['fr', 'Soldes: tout à moitié prix ce week-end.'],
    ['es', 'Aproveche un 20% de descuento en toda la tienda.'],
    ['es', 'Descubra nuestra nueva colección de invierno.'],
    ['it', 'Ordini oggi e riceva un regalo in omaggio.'],
    ['it', 'Scopra la nostra nuova collezione invernale.'],
    ['pl', 'Skorzystaj z 20% rabatu na cały sklep.'],
    ['pl', 'Odkryj naszą nową kolekcję zimową.'],
    ['pt', 'Compre hoje e receba um presente.'],
    ['fy', 'Profitearje no fan tweintich prosint koarting.'],
    ['da', 'Bestil i dag og få en gave.'],
    ['no', 'Bestill i dag og få en gave.'],
    ['sv', 'Beställ idag och få en present.'],
    ['ro', 'Comandați astăzi și primiți un cadou.'],
    ['tr', 'Bugün sipariş verin ve hediye kazanın.'],
    ['cs', 'Využijte slevu dvacet procent na celý sortiment.'],
    ['fi', 'Hyödynnä kahdenkymmenen prosentin alennus koko kaupasta.'],
    ['hu', 'Használja ki a húsz százalékos kedvezményt az egész üzletben.'],
    ['id', 'Nikmati diskon dua puluh persen untuk semua barang.'],
    ['ca', 'Aprofiteu un vint per cent de descompte a tota la botiga.'],
    ['a language on no list', 'Emite hodie donum pulcherrimum apud mercatores nostros.'],
    ['ru', 'Получите скидку 20% на весь ассортимент.'],
    ['el', 'Κερδίστε έκπτωση 20% σε όλο το κατάστημα.'],
    ['ar', 'احصل على خصم 20٪ على كل المتجر.'],
    ['zh', '全场八折优惠。'],
    ['ka', 'ისარგებლეთ ოცი პროცენტიანი ფასდაკლებით.'],
  ])('a sentence in a language without rules goes to a person: %s: %s', (_, sentence) => {
    for (const language of languages)
      for (const { band } of verdicts(language, sentence)) expect(band).not.toBe('pass');
  });
});

describe('names and short lines are in no language', () => {
  test.each([
    'Hotel De Wilg, Kerkstraat 12, 3512 AB Utrecht',
    'Mit freundlichen Grüßen, Änne Österreich-Müller',
    'Café Noir et Fils B.V.',
    'Lars Ångström',
    'Groet, Jip en Anneke',
  ])('a name or short line is in no language: %s', (line) => {
    const { subject, blocks } = honestMails.nl;
    const text = [...blocks, line].join('\n\n');
    expect(judge({ language: 'nl', subject, text }).band).toBe('pass');
  });
});
