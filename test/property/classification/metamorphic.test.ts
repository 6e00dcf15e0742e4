import { describe, expect, test } from 'vitest';
import type { MailContent } from '../../../shared/classification/classification.ts';
import { splitMailing } from '../../../shared/classification/split-mailing.ts';
import { sampleOf } from '../../support/how-many.ts';
import { contentOf, examples, judge } from '../../unit/classification/mails.ts';

/** Promotion as it is pasted under service mail. */
const promotions = {
  nl: [
    'Nu 20% korting op je volgende bestelling.',
    'Met code EXTRA5 krijg je gratis verzending bij je volgende bestelling.',
    'Ontdek onze nieuwe collectie en shop direct.',
    'Laat een review achter over je ervaring.',
    'Nodig een vriend uit en ontvang een cadeaubon.',
    'Maak kans op een weekend Texel.',
    'Upgrade nu naar Premium.',
    'Misschien vind je dit ook leuk: bijpassende handschoenen.',
    'Doneer vandaag aan ons noodfonds.',
    'Word vaste donateur.',
    'Teken de petitie tegen de sluiting van het zwembad.',
    'Stem woensdag op lijst 4.',
    'Kom in actie en sluit je aan bij onze beweging.',
    'Schrijf je in voor het gratis webinar.',
  ],
  en: [
    'Get 20% off your next order.',
    'Use code EXTRA5 for free shipping on your next purchase.',
    'Discover our new collection and shop now.',
    'Leave us a review and tell us how we did.',
    'Invite a friend and get a gift card.',
    'Enter our prize draw for a weekend away.',
    'Upgrade to Premium today.',
    'You may also like these matching gloves.',
    'Donate today to our emergency fund.',
    'Become a monthly donor.',
    'Sign the petition to keep the pool open.',
    'Vote for list 4 on Wednesday.',
    'Take action and join the movement.',
    'Join us for a free webinar. Register now.',
  ],
};

const services = examples.filter((each) => each.label === 'service');
const passing = sampleOf(services).filter((each) => judge(contentOf(each)).band === 'pass');

const withBlock = (content: MailContent, block: string): MailContent => ({
  ...content,
  ...(content.html === undefined
    ? {}
    : { html: content.html.replace(/(<\/body>|<\/div>)?$/, `<p>${block}</p>$1`) }),
  ...(content.text === undefined ? {} : { text: `${content.text}\n\n${block}\n` }),
});

describe('a promotional block in a service mail', () => {
  test.each(passing.map((each) => [each.id, each] as const))(
    'the service mail %s stops with any promotional block',
    (_, each) => {
      for (const block of promotions[each.lang]) {
        const { band, verdict, evidence } = judge(withBlock(contentOf(each), block));
        expect({ block, band }).toEqual({ block, band: 'block' });
        expect(
          evidence.some(({ quote }) => block.includes(quote.slice(0, 12)) || quote.length > 0),
        ).toBe(true);
        expect(verdict).not.toBe('service');
      }
    },
  );

  test('most service mails with a block are called mixed', () => {
    const verdicts = passing.flatMap((each) =>
      promotions[each.lang]
        .filter((_, index) => index % 3 === 0)
        .map((block) => judge(withBlock(contentOf(each), block)).verdict),
    );
    const mixed = verdicts.filter((verdict) => verdict === 'mixed').length;
    expect(mixed / verdicts.length).toBeGreaterThan(0.75);
  });

  test.each(passing.map((each) => [each.id, each] as const))(
    'the service mail %s passes again when the promotional block is taken out',
    (_, each) => {
      for (const block of promotions[each.lang].slice(0, 6)) {
        const content = withBlock(contentOf(each), block);
        const classification = judge(content);
        const split = splitMailing(content, classification);
        expect(classification.without.band, block).toBe('pass');
        expect(split.outcome).toBe('split');
        if (split.outcome !== 'split') continue;
        expect(judge(split.service).band, block).toBe('pass');
        expect(`${split.rest.html ?? ''}${split.rest.text ?? ''}`).toContain(block.slice(0, 15));
      }
    },
  );

  test('words of service around a promotional block never cancel it', () => {
    const padding =
      'Uw bestelling is verzonden. Uw factuur is betaald. Uw wachtwoord is gewijzigd. '.repeat(40);
    expect(judge({ subject: 'Uw bestelling', text: `${padding}\n\nNu 20% korting.` }).band).toBe(
      'block',
    );
  });

  test('a promotional block stops the mail wherever it is', () => {
    const order = 'Uw bestelling 12 is verzonden en wordt morgen bezorgd.';
    const offer = 'Vandaag 25% korting op alles.';
    expect(judge({ subject: offer, text: order }).band).toBe('block');
    expect(judge({ subject: 'Verzonden', preheader: offer, text: order }).band).toBe('block');
    expect(judge({ subject: 'Verzonden', text: `${offer}\n\n${order}` }).band).toBe('block');
    expect(judge({ subject: 'Verzonden', html: `<p>${order}</p>`, text: offer }).band).toBe(
      'block',
    );
    expect(
      judge({ subject: 'Verzonden', html: `<p>${order}</p><img src="a.png" alt="${offer}">` }).band,
    ).toBe('block');
    expect(
      judge({
        subject: 'Verzonden',
        html: `<p>${order}</p><!--[if mso]><p>${offer}</p><![endif]-->`,
      }).band,
    ).toBe('block');
    expect(
      judge({
        subject: 'Verzonden',
        html: `<style>.a:after{content:"${offer}"}</style><p>${order}</p>`,
      }).band,
    ).toBe('block');
  });
});

const bold = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97));
const regional = (text: string): string =>
  text.replace(
    /[a-z]/g,
    (letter) => `${String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 97)}\u200b`,
  );
const cyrillic = (text: string): string =>
  text.replace(
    /[aeopcx]/g,
    (letter) => ({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' })[letter] ?? letter,
  );

const disguises: readonly (readonly [string, (text: string) => string])[] = [
  ['capitals', (text) => text.toUpperCase()],
  ['small letters', (text) => text.toLowerCase()],
  ['bold letters', bold],
  ['regional indicators', regional],
  ['letters that look alike', cyrillic],
  ['zero-width characters', (text) => [...text].join('\u200b')],
  ['soft hyphens', (text) => text.replace(/(\w{2})(?=\w)/g, '$1\u00ad')],
  ['accents', (text) => text.replace(/o/g, 'ö').replace(/i/g, 'í')],
  ['non-breaking spaces', (text) => text.replaceAll(' ', '\u00a0')],
];

describe('another dress for the same words', () => {
  const offers = { nl: promotions.nl.slice(0, 8), en: promotions.en.slice(0, 8) };

  test.each(disguises)('an offer is not hidden by %s', (_, disguise) => {
    for (const lang of ['nl', 'en'] as const)
      for (const offer of offers[lang])
        expect({
          offer,
          band: judge({ subject: 'Info', text: disguise(offer), language: lang }).band,
        }).toEqual({ offer, band: 'block' });
  });

  test('capitals and emoji make no offer of a service mail', () => {
    for (const each of passing) {
      const content = contentOf(each);
      expect(
        judge({ ...content, subject: `✅ ${content.subject.toUpperCase()} 📦` }).band,
        each.id,
      ).toBe('pass');
    }
  });

  test('other names, amounts and dates change nothing', () => {
    const mail = (name: string, amount: string, date: string) => ({
      subject: `Factuur ${amount}`,
      text: `Beste ${name},\n\nIn de bijlage vindt u uw factuur van ${amount}. Het bedrag wordt op ${date} afgeschreven.`,
    });
    for (const name of ['Jan', 'Mevrouw El Idrissi', 'Wouter-Jan van der Sloot'])
      for (const amount of ['€ 1,00', '€ 9.999,95', 'EUR 12'])
        expect(judge(mail(name, amount, '3 mei 2027')).band).toBe('pass');
  });
});
