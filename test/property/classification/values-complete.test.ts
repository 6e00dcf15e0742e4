import { describe, expect, test } from 'vitest';
import { judge } from '../../unit/classification/mails.ts';
import { honestMails, type Lang } from './honest-frames.ts';

const bandOf = (language: Lang, sentence: string): string => {
  const { subject, blocks } = honestMails[language];
  return judge({ language, subject, text: [...blocks, sentence].join('\n\n') }).band;
};

describe('a sentence that sells once its value is in it', () => {
  test.each([
    ['nl', 'Uw voordeel is {{num}} procent.'],
    ['nl', 'Nu voor {{bedrag}} per maand.'],
    ['nl', 'Bespaar {{bedrag}} per jaar.'],
    ['nl', 'Tot {{datum}} krijgt u {{num}} maanden gratis.'],
    ['nl', 'U krijgt {{bedrag}} korting op uw volgende bestelling.'],
    ['nl', 'Uw voordeel: {{voordeel}}.'],
    ['en', 'Save {{amount}} a year.'],
    ['en', '{{num}} months free until {{date}}.'],
    ['en', 'You get {{amount}} off your next order.'],
    ['en', 'Just for you: {{text}}.'],
    ['de', 'Sie sparen {{betrag}} im Jahr.'],
    ['de', 'Nur bis {{datum}}: {{num}} Monate gratis.'],
    ['de', 'Jetzt für {{betrag}} im Monat.'],
  ] as const)(
    'a sentence in %s that sells once its value is in it does not pass: “%s”',
    (language, sentence) => {
      expect(bandOf(language, sentence)).not.toBe('pass');
    },
  );
});

describe('a sentence that serves with its value', () => {
  test.each([
    ['nl', 'Uw bestelling {{num}} is op {{datum}} verzonden.'],
    ['nl', 'Het bedrag van {{bedrag}} wordt op {{datum}} afgeschreven.'],
    ['nl', 'Beste {{naam}},'],
    ['nl', 'Voor {{naam}}'],
    ['en', 'For {{name}}'],
    ['de', 'Für {{name}},'],
    ['nl', 'U ontvangt {{bedrag}} terug op rekening {{iban}}.'],
    ['nl', 'Uw rente wordt {{num}} procent.'],
    ['nl', 'Wij hebben uw {{product}} vandaag verzonden.'],
    ['nl', 'Uw afspraak over {{onderwerp}} is verzet naar {{datum}}.'],
    ['en', 'Your order {{num}} was shipped on {{date}}.'],
    ['en', 'Your balance is {{amount}}.'],
    ['en', 'From {{date}} your monthly fee is {{amount}}.'],
    ['en', 'We received your request for {{topic}}.'],
    ['de', 'Ihre Bestellung {{num}} wurde am {{datum}} versandt.'],
    ['de', 'Ab {{datum}} zahlen Sie {{betrag}} im Monat.'],
    ['de', 'Ihr Zinssatz beträgt {{num}} Prozent.'],
  ] as const)('a sentence in %s that serves with its value passes: “%s”', (language, sentence) => {
    expect(bandOf(language, sentence)).toBe('pass');
  });
});
