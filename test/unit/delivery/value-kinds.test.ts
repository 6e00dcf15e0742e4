import { describe, expect, test } from 'vitest';
import type { JudgedValues } from '../../../shared/contacts/contact.ts';
import { fitsKind, fitsService } from '../../../shared/delivery/content/value-kinds.ts';
import type { ValueKind } from '../../../shared/kernel/value-kind.ts';
import { valueRules } from '../../../shared/kernel/value-kind.ts';

const host = 'mail.waterweg.example';

const good: Readonly<Record<ValueKind, readonly string[]>> = {
  name: [
    'Joke',
    'Jan (P.) de Vries-Jansen',
    "O'Brien",
    'D’Artagnan',
    'Bakkerij Brood & Co',
    'Müller-Lüdenscheidt',
    '3M Nederland B.V.',
    'Νίκος Παπαδόπουλος',
    '田中 太郎',
    'Prof. dr. ir. A. van der Berg',
    'Ægir Þórsson',
    'علی\u200cرضا',
    'क्\u200dषमा',
    'Jean–Paul Anna\u2011Lena',
  ],
  date: [
    '2026-11-28',
    '28-11-2026',
    '28/11/2026',
    '28.11.2026',
    '28 november 2026',
    'maandag 2 maart 2026',
    'Montag, 2. März 2026',
    'Monday, March 2, 2026',
    '2 March 2026 14:30',
    '28-11-2026 om 09.30 uur',
    '2026-11-28T19:54:00Z',
    '14:30',
    'november 2026',
    '28th November 2026',
    'Freitag, den 28. November 2026',
  ],
  money: [
    '€ 12,50',
    '€1.250,00',
    '12,50 EUR',
    'EUR 12.50',
    '£9.99',
    '$ 1,000',
    '-€ 3,00',
    'CHF 120.–',
    'US$ 5,00',
    '12\u202f345,67 €',
  ],
  number: ['12', '1.250', '3,5', '12 GB', '3,5 m³', '-4 °C', '1 000 000', '230 kWh', '12/24'],
  reference: ['2026-00123', 'INV 2026/123', 'A12-B7', '#4711', 'NL12ABCD0123456789', 'nr. 12-B'],
  text: [
    'Fietsband 28 inch, zwart',
    'Hosting Plus',
    'Rotterdam',
    'tafel bij het raam',
    '2 × koffie (groot)',
  ],
  link: [
    'https://mail.waterweg.example/orders/12',
    'https://waterweg.example/a?b=c#d',
    'https://shop.waterweg.example/',
  ],
};

const bad: Readonly<Record<ValueKind, readonly string[]>> = {
  name: [
    'order now, 50% off https://evil.example',
    'Win a prize! Click here',
    'Joke, see www.evil.example',
    'Joke evil.example/offer',
    'Joke – now €10 off',
    'Koop nu: alles moet weg',
    'Joke\nBcc: all@example.net',
    'a@b.example',
    'x'.repeat(101),
    'one two three four five six seven eight nine ten',
    '12345',
    'Joke {{line}}',
    'Joke\u202eevil',
    'Joke, 3 maanden Premium',
    'Joke 10 euro terug',
    'Hosting 2 for 1',
  ],
  date: [
    'tomorrow only!',
    '2026',
    'on 2026-11-28 everything 50% off',
    '99-99-2026 buy',
    'soon',
    '',
  ],
  money: ['€ 5 off', 'only € 5', '12,50', 'free', '€ 12,50 korting', '50%'],
  number: [
    '50%',
    '2 for 1',
    '12 months free',
    'twelve',
    '12 https://x.example',
    '0 euro today only',
  ],
  reference: [
    'no digits',
    'order 50% today',
    'see https://x.example/1',
    'buy 2 get 1 free now today',
    'Korting 50',
    'KORTING50',
    'Gratis 2 maanden',
    'KOOP-NU-50',
    'SAVE-50',
    '50OFF',
    'WIN-1000',
    'x1'.repeat(40),
  ],
  text: [
    'see https://evil.example',
    'www.evil.example',
    'evil.example/offer',
    'two\nlines',
    'x'.repeat(121),
    'a@b.example',
    'a {{name}}',
  ],
  link: [
    'http://waterweg.example/',
    'https://evil.example/',
    'https://waterweg.example.evil.example/',
    'https://evilwaterweg.example/',
    'https://user:pass@waterweg.example/',
    'https://waterweg.example@evil.example/',
    'javascript:alert(1)',
    '//waterweg.example/',
    'https://waterweg.example/ buy now',
    'https://waterweg.example:8443/',
    `https://waterweg.example/${'x'.repeat(500)}`,
  ],
};

describe.each(Object.keys(good) as ValueKind[])('a %s', (kind) => {
  test.each(good[kind])('the value %j fits its kind', (value) => {
    expect(fitsKind(kind, value, host)).toBe(true);
  });
  test.each(bad[kind])('the value %j does not fit its kind', (value) => {
    expect(fitsKind(kind, value, host)).toBe(false);
  });
});

describe('a value of no declared kind in a service mail', () => {
  const judged: JudgedValues = { rules: valueRules, selling: ['tip'] };
  const fits = (name: string, value: string, verdict: JudgedValues | 'none' = judged) =>
    fitsService({
      ...{ name, value, host },
      judged: verdict === 'none' ? undefined : verdict,
    });

  test.each([
    ['a date', '28-11-2026'],
    ['an amount of money', '€ 12,50'],
    ['a number', '12 GB'],
    ['a reference', '2026-00123'],
    ['a link on the own domain', 'https://waterweg.example/x'],
    ['an account number', 'NL12ABCD0123456789'],
    ['a link of a word or two', 'https://mail.waterweg.example/orders/12?lang=nl'],
  ])('an undeclared value that is %s needs no stored check', (_, value) => {
    expect(fits('value', value, 'none')).toBe(true);
  });

  test('free text is sent only with a check by the current rules', () => {
    expect(fits('plan', 'Hosting Plus')).toBe(true);
    expect(fits('plan', 'Hosting Plus', 'none')).toBe(false);
    expect(fits('plan', 'Hosting Plus', { rules: '2020-01', selling: [] })).toBe(false);
  });

  test.each([
    ['a link', 'https://waterweg.example/alles/voor/weinig/geld'],
    ['a reference', 'TWEE-WEG-1'],
  ])('a value that is %s with words is sent only with a stored check', (_, value) => {
    expect(fits('value', value, 'none')).toBe(false);
    expect(fits('value', value)).toBe(true);
    expect(fits('tip', value)).toBe(false);
  });

  test('free text that sells is not sent, nor is a value that is not text', () => {
    expect(fits('tip', 'Order a second domain today')).toBe(false);
    expect(fits('plan', 'see https://evil.example')).toBe(false);
  });
});

test('checking a value takes microseconds, whatever its content', () => {
  const long = ['1'.repeat(5_000), 'a '.repeat(2_500), '1.'.repeat(2_500), `€${' '.repeat(5_000)}`];
  for (const value of long)
    for (const kind of Object.keys(good) as ValueKind[])
      expect(fitsKind(kind, value, host)).toBe(false);
});

describe('a link on the domain that the sender registered', () => {
  test.each([
    ['mail.shop.or.at', 'https://www.shop.or.at/x', true],
    ['mail.shop.or.at', 'https://other.or.at/x', false],
    ['mail.amt.gv.at', 'https://anderes.gv.at/', false],
    ['post.winkel.co.at', 'https://winkel.co.at/', true],
    ['post.winkel.co.at', 'https://co.at/', false],
    ['mail.firma.com.pl', 'https://inna.com.pl/', false],
    ['mail.ville.asso.fr', 'https://autre.asso.fr/', false],
    ['post.bedrift.priv.no', 'https://annen.priv.no/', false],
    ['mail.empresa.com.es', 'https://otra.com.es/', false],
    ['mail.firma.co.hu', 'https://masik.co.hu/', false],
    ['mail.shop.co.uk', 'https://shop.co.uk/', true],
    ['mail.shop.co.uk', 'https://evil.co.uk/', false],
    ['mail.co.nl', 'https://co.nl/', true],
    ['nl', 'https://anything.nl/', false],
    ['localhost', 'https://localhost/', false],
  ])('a link for the From address %s: %s', (from, link, fits) => {
    expect(fitsKind('link', link, from)).toBe(fits);
  });
});

describe('what programs write in our languages', () => {
  const locales = ['nl-NL', 'nl-BE', 'en-GB', 'en-US', 'en-IE', 'de-DE', 'de-AT', 'de-CH'];
  const days = ['2026-03-01', '2026-05-14', '2026-11-28'].map((day) => new Date(`${day}T14:30Z`));
  const styles = ['full', 'long', 'medium', 'short'] as const;
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;

  test.each(locales)('what programs write as a date in %s is a date', (locale) => {
    const forms = [
      ...styles.map((dateStyle) => ({ dateStyle })),
      ...styles.map((dateStyle) => ({ dateStyle, timeStyle: 'short' as const })),
      { ...day, weekday: 'short' as const },
      { month: 'long' as const, year: 'numeric' as const },
    ];
    for (const form of forms)
      for (const each of days) {
        const value = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(each);
        expect(fitsKind('date', value, host), value).toBe(true);
      }
  });

  test.each(locales)('what programs write as a sum in %s is money', (locale) => {
    for (const currency of ['EUR', 'GBP', 'CHF', 'USD'])
      for (const currencyDisplay of ['symbol', 'code'] as const)
        for (const sum of [0, 3.5, -12.5, 1_234.56, 1_234_567.89]) {
          const form = { style: 'currency', currency, currencyDisplay } as const;
          const value = new Intl.NumberFormat(locale, form).format(sum);
          expect(fitsKind('money', value, host), value).toBe(true);
        }
  });

  test.each(['Al\u200ci', 'gra\u200dtis', '\u200cJan', 'क\u200b'])(
    'a joiner counts between letters that join and nowhere else: %j',
    (value) => {
      expect(fitsKind('name', value, host)).toBe(false);
      expect(fitsKind('text', value, host)).toBe(false);
    },
  );
});
