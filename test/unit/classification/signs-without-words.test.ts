import { describe, expect, test } from 'vitest';
import { judge } from './mails.ts';

const service = {
  nl: 'Op dinsdag 3 maart tussen 02.00 en 04.00 uur vervangen wij de schijf van uw server. Uw website is dan vijf minuten niet bereikbaar.',
  en: 'On Tuesday 3 March between 2 and 4 am we replace the disk of your server. Your website will be unavailable for five minutes.',
  de: 'Am Dienstag, dem 3. März, tauschen wir zwischen 2 und 4 Uhr die Festplatte Ihres Servers aus. Ihre Website ist dann fünf Minuten nicht erreichbar.',
};
type Lang = keyof typeof service;
const subject = {
  nl: 'Onderhoud aan uw server',
  en: 'Maintenance of your server',
  de: 'Wartung Ihres Servers',
};
const read = (language: Lang, more: string) =>
  judge({ language, subject: subject[language], html: `<p>${service[language]}</p>${more}` });

describe('an offer in signs, or in pieces of a word, is read by a person at least', () => {
  test.each<Lang>(['nl', 'en', 'de'])(
    'a service mail in %s passes before any signs are in it',
    (language) => {
      expect(read(language, '').band).toBe('pass');
    },
  );

  test.each<[Lang, string]>([
    ['nl', '<p>🏷️ -50% ➡️ www.waterweg.example/premium</p>'],
    ['en', '<p>-50% &gt; www.waterweg.example/premium</p>'],
    ['de', '<p>−50 % → www.waterweg.example/premium</p>'],
    ['nl', '<p>€9 → €3</p>'],
    ['en', '<p>£ 9.00 ➡️ £ 3.00</p>'],
    ['nl', '<p>🎁 Premium 🎁 €3</p>'],
    ['nl', '<p>Code: PREMIUM50</p>'],
    ['de', '<p>Code: SOMMER20</p>'],
    ['nl', '<table><tr><td>50%</td></tr><tr><td>kor</td></tr><tr><td>ting</td></tr></table>'],
    ['nl', '<table><tr><td>50%</td><td>kor</td><td>ting</td><td>op Premium</td></tr></table>'],
    ['nl', '<div>50%</div><div>kor</div><div>ting op</div><div>Premium</div>'],
    ['nl', '<p>50%</p><p>kor</p><p>ting</p>'],
    ['en', '<p>50%</p><p>dis</p><p>count</p>'],
    ['nl', '<p>k-o-r-t-i-n-g</p>'],
    ['en', '<p>d*i*s*c*o*u*n*t</p>'],
    ['de', '<p>R·a·b·a·t·t</p>'],
    [
      'nl',
      '<style>:root{--a:"50% kor";--b:"ting"}p.v:after{content:var(--a) var(--b)}</style><p class="v">Onderhoud: </p>',
    ],
    ['de', '<div>50%</div><div>ra</div><div>batt</div>'],
  ])(
    'an offer in signs, or in pieces of a word, in a mail in %s is read by a person at least: %s',
    (language, more) => {
      expect(read(language, more).band).not.toBe('pass');
    },
  );

  test.each<[Lang, string]>([
    [
      'nl',
      '<p>Uw verbruik daalde in februari met 12% (-12%), zie https://www.waterweg.example/verbruik</p>',
    ],
    ['nl', '<p>Uw code: 482913</p>'],
    ['nl', '<p>Kenmerk: A-1-B-2-C-3, server web-01-ams-nl</p>'],
    ['en', '<p>Your code: AB12CD34</p>'],
    ['nl', '<p>Uw tarief: € 9 → € 10</p>'],
  ])('a line with signs in a mail in %s is no offer: %s', (language, more) => {
    expect(read(language, more).band).toBe('pass');
  });
});
