import { describe, expect, test } from 'vitest';
import { asMjml } from '../../../tools/classifier/compose.ts';
import { judge } from '../../unit/classification/mails.ts';
import { honestMails, type Lang } from './honest-frames.ts';

const sentences: readonly (readonly [Lang, string])[] = [
  ['nl', 'Klanten met stroom en gas betalen bij ons acht euro per maand minder.'],
  ['nl', 'De eerste tien weken van onze leesclub rekenen we niets.'],
  ['nl', 'Al zeshonderd gezinnen in uw straat kozen voor onze warmtepomp.'],
  ['nl', 'Op ons blog: zeven ideeën voor een knusse woonkamer.'],
  ['nl', 'Nog twaalf kaarten voor onze gala-avond, dus wees er snel bij.'],
  ['en', 'Customers with gas and power from us pay eight pounds a month less.'],
  ['en', 'The first ten weeks of our book club are on the house.'],
  ['en', 'Six hundred families near you already chose our heat pump.'],
  ['en', 'Meet the winter range: boots, gloves and hats in seven colours, made for cold mornings.'],
  ['en', 'Twelve tickets left for our gala night, so be quick.'],
  ['de', 'Kunden mit Strom und Gas zahlen bei uns acht Euro im Monat weniger.'],
  ['de', 'Wer jetzt schon verlängert, bekommt unseren besten Preis und eine Türklingel dazu.'],
  ['de', 'Zwei Monate gratis, wenn Sie jetzt verlängern.'],
  ['de', 'Spenden Sie jetzt für die Nothilfe.'],
  ['de', 'Unterschreiben Sie jetzt unsere Petition für den Stadtwald.'],
];

const html = (lang: Lang, extra: string): string =>
  `${honestMails[lang].blocks.map((block) => `<p>${block}</p>`).join('')}${extra}`;

describe('one selling sentence in an honest invoice mail', () => {
  test.each(['nl', 'en', 'de'] as const)(
    'an honest invoice mail in %s passes without a selling sentence',
    (language) => {
      const { subject, blocks } = honestMails[language];
      expect(judge({ language, subject, text: blocks.join('\n\n') })).toMatchObject({
        band: 'pass',
        openBlocks: [],
      });
    },
  );

  test.each(sentences)(
    'a selling sentence in %s stops an honest invoice mail: “%s”',
    (language, sentence) => {
      const { subject, blocks } = honestMails[language];
      for (const at of [0, 1, 3]) {
        const text = blocks.toSpliced(at, 0, sentence).join('\n\n');
        expect(judge({ language, subject, text }).band).not.toBe('pass');
      }
      expect(judge({ language, subject: sentence, text: blocks.join('\n\n') }).band).not.toBe(
        'pass',
      );
      expect(
        judge({ language, subject, preheader: sentence, text: blocks.join('\n\n') }).band,
      ).not.toBe('pass');
      for (const extra of [
        `<img src="a.png" width="300" height="90" alt="${sentence}">`,
        `<p><a href="https://a.example/account" title="${sentence}">account</a></p>`,
        `<table><tr><td>${sentence}</td></tr></table>`,
        `<svg><text>${sentence}</text></svg>`,
        `<div class="footer">${sentence}</div>`,
      ])
        expect(judge({ language, subject, html: html(language, extra) }).band, extra).not.toBe(
          'pass',
        );
    },
  );

  test('the same text as text, HTML and MJML gives the same verdict', () => {
    for (const [language, sentence] of sentences) {
      const { subject, blocks } = honestMails[language];
      const all = [...blocks, sentence];
      const bands = [
        judge({ language, subject, text: all.join('\n\n') }).band,
        judge({ language, subject, html: html(language, `<p>${sentence}</p>`) }).band,
        judge({ language, subject, html: asMjml(all) }).band,
      ];
      expect(new Set(bands).size, sentence).toBe(1);
    }
  });

  test('more words of service never make a selling mail better, and the order of blocks changes nothing', () => {
    for (const [language, sentence] of sentences) {
      const { subject, blocks } = honestMails[language];
      const few = judge({ language, subject, text: [...blocks, sentence].join('\n\n') });
      const more = judge({
        language,
        subject,
        text: [...blocks, sentence, ...blocks, ...blocks].join('\n\n'),
      });
      const turned = judge({
        language,
        subject,
        text: [sentence, ...blocks.toReversed()].join('\n\n'),
      });
      expect(more.band).toBe(few.band);
      expect(more.score).toBe(few.score);
      expect(turned.band).toBe(few.band);
    }
  });

  test('a person who must look is told which sentence, why, and what to write', () => {
    const { subject, blocks } = honestMails.en;
    const sentence = 'A warm Irish wool jumper belongs to autumn.';
    const text = [...blocks, `Please keep this email. ${sentence}`].join('\n\n');
    const [open] = judge({ language: 'en', subject, text }).openBlocks;
    expect(text.slice(open?.start, open?.end)).toBe(sentence);
    expect(open?.quote).toBe(sentence);
    expect(open?.fix.en.length).toBeGreaterThan(10);
  });
});

describe('what is not an offer', () => {
  test.each([
    ['nl', 'De contributie van € 30 voor 2027 is betaald.'],
    ['en', "Please don't forward this email to anyone."],
    ['en', 'If you changed your mind, you can still undo this.'],
    ['en', 'We will not add your name to our list.'],
    ['en', 'Pre-order confirmed: your book will be delivered on 12 December.'],
    ['en', 'Oak Hill Primary School'],
    ['en', 'Ballot paper for the staff council'],
    ['en', 'You can cast your vote for the staff council until Friday.'],
    ['en', 'If you cannot attend, you may name someone to vote for you.'],
    [
      'nl',
      'Agenda: vaststelling van het verkiezingsprogramma, verkiezing van het bestuur, rondvraag.',
    ],
    ['en', 'Sibling discount 20%'],
    ['en', 'You have seven claim-free years on this policy.'],
    ['nl', 'U houdt 20% korting op elke rit, dat blijft zo.'],
    ['de', 'Sie behalten 20 % Rabatt auf jede Fahrt.'],
    ['de', 'Im Notfall wählen Sie 112.'],
  ] as const)(
    'a sentence in %s that is not an offer never blocks an honest mail: “%s”',
    (language, sentence) => {
      const { subject, blocks } = honestMails[language];
      const text = [...blocks, sentence].join('\n\n');
      expect(judge({ language, subject, text }).band).not.toBe('block');
    },
  );

  test('an agreed discount is a line of the bill', () => {
    const bill =
      '<table><tr><td>Agreed discount 10%</td></tr><tr><td>Total £36.00</td></tr></table>';
    expect(
      judge({ language: 'en', subject: honestMails.en.subject, html: html('en', bill) }).band,
    ).toBe('pass');
  });

  test.each([
    ['en', 'Your code', 'Your code is 442193. It is valid for 10 minutes.'],
    ['nl', 'Je bestelling', 'Je hebt zojuist een bestelling geplaatst. Hierbij de bevestiging!'],
    ['nl', 'Afval', 'Vanaf 1 januari wordt het restafval op woensdag opgehaald.'],
    ['de', 'Ihr Code', 'Ihr Code lautet 442193 und ist zehn Minuten gültig.'],
  ] as const)('a mail in %s that offers nothing passes: “%s”', (language, subject, text) => {
    expect(judge({ language, subject, text }).band).toBe('pass');
  });
});

describe('what cannot be read goes to a person', () => {
  const mail = (extra: string) =>
    judge({ subject: honestMails.nl.subject, html: html('nl', extra) });

  test.each([
    [
      'unknown-picture',
      '<a href="https://a.example/x"><img src="b1.png" width="560" height="200" alt=""></a>',
    ],
    ['dynamic-slot', '<p>{{more_text}}</p>'],
    [
      'language-of-block',
      '<p>Découvrez la nouvelle collection de nos vêtements pour les enfants dans notre boutique.</p>',
    ],
    [
      'obfuscated',
      `<table><tr>${[...'ontdekdesale'].map((letter) => `<td>${letter}</td>`).join('')}</tr></table>`,
    ],
  ])('a mail with what cannot be read goes to a person: %s', (reason, extra) => {
    expect(mail(extra).reviewReasons).toContain(reason);
  });

  test('a logo, an icon and a value of a known kind say nothing', () => {
    const extra =
      '<a href="https://a.example"><img src="logo.png" width="120" height="40" alt=""></a><p>Kenmerk: {{invoiceNumber}}</p>';
    expect(mail(extra).band).toBe('pass');
  });

  test('what is left without the offer passes only when it still serves, pictures counted', () => {
    const offer = '<p>Nu 20% korting op alles.</p>';
    expect(mail(offer).without.band).toBe('pass');
    expect(judge({ subject: '', html: offer }).without.band).not.toBe('pass');
    const picture = '<img src="x.png" width="600" height="400">';
    expect(judge({ subject: '', html: `${offer}${picture}` }).without.band).not.toBe('pass');
  });
});

describe('other parts of a mail file', () => {
  const base = {
    language: 'en',
    subject: honestMails.en.subject,
    text: honestMails.en.blocks.join('\n\n'),
  };

  test.each([
    ['text/plain', 'Customers with gas and power from us pay eight pounds a month less.'],
    ['text/x-amp-html', '<html amp4email><body><p>Get 20% off your next order.</p></body></html>'],
    [
      'text/calendar',
      'BEGIN:VEVENT\r\nSUMMARY:Come and taste on Saturday\r\n  in our new wine cellar\r\nEND:VEVENT',
    ],
  ])('a part of the type %s in a mail file is read', (type, text) => {
    expect(judge({ ...base, parts: [{ name: 'part', type, text }] }).band).not.toBe('pass');
  });

  test('an attachment without text is listed, and a person looks', () => {
    expect(
      judge({ ...base, parts: [{ name: 'invoice.pdf', type: 'application/pdf' }] }),
    ).toMatchObject({
      band: 'review',
      reviewReasons: ['attachment-unread'],
      unread: ['invoice.pdf'],
    });
  });
});
