import { describe, expect, test } from 'vitest';
import { foldText, plainSource } from '../../../shared/classification/reading/fold-text.ts';
import { stripTracking } from '../../../shared/classification/strip-tracking.ts';
import { textFromHtml } from '../../../shared/classification/text-from-html.ts';
import { howMany } from '../../support/how-many.ts';
import { judge } from '../../unit/classification/mails.ts';

const service = '<p>Uw bestelling is verzonden en wordt morgen bezorgd.</p>';
const offer = '<p>Nu 25% korting op je volgende bestelling.</p>';
const band = (html: string) => judge({ subject: 'Uw bestelling', html }).band;

/** Each of these takes seconds or more with an engine that is not linear. */
const bombs: readonly (readonly [string, string])[] = [
  ['100,000 nested elements', `${'<div>'.repeat(howMany(100_000))}${offer}`],
  [
    '100,000 nested inline elements that never close',
    `${'<b><i>'.repeat(howMany(50_000))}${offer}`,
  ],
  ['end tags that match nothing', `${'<div></span>'.repeat(howMany(50_000))}${offer}`],
  ['megabytes of attributes', `<p ${'data-x="y" '.repeat(howMany(200_000))}>x</p>${offer}`],
  ['one attribute of megabytes', `<p title="${'x'.repeat(howMany(3_000_000))}">x</p>${offer}`],
  ['a million ampersands', `${offer}<p>${'&'.repeat(howMany(1_000_000))}</p>`],
  ['unclosed tags', `${offer}${'<a '.repeat(howMany(200_000))}`],
  ['unclosed comments', `${offer}${'<!-- '.repeat(howMany(200_000))}`],
  ['nested conditional comments', `${offer}${'<!--[if mso]>'.repeat(howMany(20_000))}x`],
  ['a word of a megabyte', `${offer}<p>${'a'.repeat(howMany(1_000_000))}</p>`],
  ['letters set apart', `${offer}<p>${'a '.repeat(howMany(200_000))}</p>`],
  [
    'cues without an offer',
    `${offer}<p>${'krijg ontvang gratis teken geef '.repeat(howMany(10_000))}</p>`,
  ],
  [
    'a sentence without an end',
    `${offer}<p>${'uw bestelling en de factuur van '.repeat(howMany(10_000))}</p>`,
  ],
  ['braces', `${offer}<p>${'{{'.repeat(howMany(100_000))}</p>`],
  ['blanks in braces', `${offer}<p>${`{{${' '.repeat(1_000)}`.repeat(200)}</p>`],
  [
    'conditions within conditions',
    `${offer}${'{{#if a}}'.repeat(5_000)}x${'{{/if}}'.repeat(5_000)}`,
  ],
  ['a style sheet of rules', `${offer}<style>${'.a{color:red} '.repeat(howMany(50_000))}</style>`],
  ['a style sheet of 100,000 rules', `${offer}<style>${'a{b:c}'.repeat(howMany(100_000))}</style>`],
  [
    'braces of CSS that close nothing',
    `${offer}<style>${'a{b}}'.repeat(howMany(100_000))}</style>`,
  ],
  ['declarations that are none', `${offer}<style>${'a{b}'.repeat(howMany(100_000))}</style>`],
  ['rules within rules', `${offer}<style>${'a{b:c;'.repeat(howMany(60_000))}</style>`],
  ['at-rules within at-rules', `${offer}<style>${'@media x{'.repeat(howMany(60_000))}</style>`],
  ['strings of CSS that do not end', `${offer}<style>${'a{b:"\n'.repeat(howMany(60_000))}</style>`],
  ['words of CSS', `${offer}<style>${'a{content:"x"}'.repeat(howMany(60_000))}</style>`],
  ['brackets of CSS', `${offer}<style>${'a:not([b('.repeat(howMany(60_000))}</style>`],
  ['style sheets in a row', `${offer}${'<style>a{b}}</style>'.repeat(howMany(60_000))}`],
  ['style sheets within one another', `${offer}${'<style>'.repeat(howMany(100_000))}`],
  ['raw text within raw text', `${offer}${'<xmp><b>'.repeat(howMany(60_000))}`],
  [
    'styles of elements that are none',
    `${offer}${Array.from({ length: 800 }, (_, at) => `<b style="${at}${';a'.repeat(1_990)}">x</b>`).join('')}`,
  ],
  [
    'documents in attributes',
    `${offer}${Array.from({ length: 800 }, (_, at) => `<iframe srcdoc="${at}<style>${'a{b}}'.repeat(700)}"></iframe>`).join('')}`,
  ],
  [
    'selectors of many classes',
    `${offer}<style>${'.a'.repeat(howMany(50_000))}{b:c}</style><p class="a">x</p>`,
  ],
  ['combining marks', `${offer}<p>a${'\u0301'.repeat(howMany(200_000))}</p>`],
  [
    'a table of 30,000 equal cells',
    `<table>${'<tr><td>1</td><td>Mok</td><td>€ 4</td></tr>'.repeat(howMany(10_000))}</table>${offer}`,
  ],
];

describe('hostile mail', () => {
  test.each(bombs)(
    'hostile mail neither hangs the classifier nor hides an offer: %s',
    (_, html) => {
      expect(band(html)).toBe('block');
    },
  );

  test.each(bombs)(
    'hostile mail does not hang the stripping of tracking or the text part: %s',
    (_, html) => {
      expect(stripTracking(html)).toBe(html);
      expect(typeof textFromHtml(html)).toBe('string');
    },
  );

  test('a subject of a megabyte is read', () => {
    expect(
      judge({ subject: `20% korting ${'x '.repeat(500_000)}`, text: 'Uw factuur.' }).band,
    ).toBe('block');
  });

  test('text that is too long to read whole goes to a person', () => {
    const text = 'Uw bestelling is verzonden. '.repeat(200_000);
    const { band: found, reviewReasons } = judge({ subject: 'Bestelling', text });
    expect(found).not.toBe('pass');
    expect(reviewReasons).toContain('too-large');
  });
});

/** Cut off at what is read of a mail: none of it hangs, and none of it passes unread. */
const huge: readonly (readonly [string, { html?: string; text?: string }])[] = [
  ['a million equal words', { text: 'a '.repeat(1_000_000) }],
  ['a million equal words in HTML', { html: `<p>${'bestelling '.repeat(1_000_000)}</p>` }],
  [
    '5 MB of honest paragraphs',
    {
      html: Array.from(
        { length: 62_000 },
        (_, at) =>
          `<p>Uw bestelling ${at.toString(36)} met nummer ${at} is verzonden en komt morgen.</p>`,
      ).join(''),
    },
  ],
  [
    '5 MB of words that are all different',
    { text: Array.from({ length: 800_000 }, (_, at) => `w${at.toString(36)}`).join(' ') },
  ],
];

describe('a mail of megabytes', () => {
  test.each(huge)(
    'a mail of megabytes is answered in time, and goes to a person: %s',
    (_, content) => {
      const { band: found, reviewReasons } = judge({ subject: 'Uw bestelling', ...content });
      expect(found).not.toBe('pass');
      expect(reviewReasons).toContain('too-large');
    },
    60_000,
  );
});

describe('an offer that hides', () => {
  test.each([
    ['in hidden text', '<div style="display:none">Nu 25% korting op alles.</div>'],
    [
      'in an inline element that is hidden',
      '<span style="font-size:0px">Nu 25% korting op alles.</span>',
    ],
    [
      'behind a hidden class',
      '<style>.h{display:none}</style><p class="h">Nu 25% korting op alles.</p>',
    ],
    [
      'in a comment for one program',
      '<!--[if gte mso 9]><td>Nu 25% korting op alles.</td><![endif]-->',
    ],
    ['in the text of a picture', '<img src="x.png" alt="Nu 25% korting op alles">'],
    ['in a form button', '<input type="submit" value="Bestel nu met korting">'],
    [
      'between hidden letters',
      '<p>Nu 25% kor<span style="display:none">zz</span>ting op alles.</p>',
    ],
    ['between comments', '<p>Nu 25% kor<!-- x -->ting op alles.</p>'],
    ['between empty elements', '<p>Nu 25% kor<b></b>ting op <i>alles</i>.</p>'],
    [
      'in character references',
      '<p>Nu 25&#37; &#107;&#111;&#114;&#116;&#105;&#110;&#103; op alles.</p>',
    ],
    ['with digits for letters', '<p>Nu 25% k0rt1ng op alles.</p>'],
    ['with letters apart', '<p>Nu 25% k o r t i n g op alles.</p>'],
    ['with letters from Cyrillic', '<p>Nu 25% kоrtіng op alles.</p>'],
    ['over two cells', '<table><tr><td>Laat een</td><td>review achter</td></tr></table>'],
    ['in an unclosed tag soup', '<p>Nu <b><i>25% <u>korting</b> op alles'],
    ['in broken encoding', '<p>Nu 25% korting op alles\ufffd\ufffd\u0000</p>'],
  ])('an offer that hides %s is found', (_, html) => {
    expect(band(`${service}${html}`)).toBe('block');
  });

  test('hidden words of service do not make a mail service', () => {
    const padding =
      '<div style="display:none">Uw bestelling is verzonden. Uw factuur is betaald.</div>';
    expect(
      band(`<p>De zomer is begonnen, de terrassen staan buiten en de zon schijnt.</p>${padding}`),
    ).not.toBe('pass');
  });
});

describe('folding', () => {
  test('folding keeps the way back to the source', () => {
    const text = 'Ａ ﬁjn\u00adne 𝗞orting ✨ İ';
    const folded = foldText(plainSource(text));
    expect(folded.starts.length).toBe(folded.text.length);
    for (let index = 0; index < folded.text.length; index += 1) {
      const [start, end] = [folded.starts[index] ?? -1, folded.ends[index] ?? -1];
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start - 1);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  test('folding reads lone surrogates without failing', () => {
    expect(foldText(plainSource('a\ud800b')).text.length).toBeGreaterThan(1);
  });
});
