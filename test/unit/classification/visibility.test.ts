import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { classify } from '../../../shared/classification/classify.ts';
import { blocksFromHtml } from '../../../shared/classification/reading/blocks-from-html.ts';

const isShown = (html: string): boolean =>
  blocksFromHtml(html).some(({ source, hidden }) => !hidden && source.text.includes('word'));

describe('what a reader sees', () => {
  test.each([
    [
      'as a child that sets its own size',
      '<td style="font-size:0px"><div style="font-size:14px">word</div></td>',
    ],
    ['with a negative margin', '<p style="margin-top:-100px">word</p>'],
    [
      'hidden on a telephone only',
      '<style>@media (max-width:600px){.d{display:none}}</style><p class="d">word</p>',
    ],
    [
      'hidden at a desk only',
      '<style>@media (min-width:600px){.m{display:none}}</style><p class="m">word</p>',
    ],
    ['hidden for one program only', '<p style="mso-hide:all">word</p>'],
    ['hidden on paper', '<style>@media print{p{display:none}}</style><p>word</p>'],
    ['shown again', '<div style="visibility:hidden"><p style="visibility:visible">word</p></div>'],
    ['with a style that is no CSS', '<p style="}}}{{{">word</p>'],
    [
      'by a rule that overrules',
      '<style>.a{display:none}#b{display:block}</style><p class="a" id="b">word</p>',
    ],
    ['white on blue', '<td bgcolor="#0000ff"><p style="color:#fff">word</p></td>'],
  ])('text is shown to the reader: %s', (_, html) => {
    expect(isShown(html)).toBe(true);
  });

  test.each([
    [
      'with display:none around it',
      '<div style="display:none"><p style="display:block">word</p></div>',
    ],
    ['without a size', '<span style="font-size:0">word</span>'],
    [
      'by a class',
      '<style>div .h > span{display:none!important}</style><div><p class="h"><span>word</span></p></div>',
    ],
    [
      'by an attribute selector',
      '<style>p[class~="x"]{display:none}</style><p class="a x">word</p>',
    ],
    ['by a style sheet that follows', '<p class="z">word</p><style>.z{display:none}</style>'],
    ['far away', '<p style="position:absolute;left:-9999px">word</p>'],
    ['without a height', '<div style="max-height:0;overflow:hidden">word</div>'],
    ['in the colour of its ground', '<p style="color:#ffffff">word</p>'],
    ['without opacity', '<p style="opacity:0">word</p>'],
    ['by the attribute hidden', '<p hidden>word</p>'],
  ])('text is hidden from the reader: %s', (_, html) => {
    expect(isShown(html)).toBe(false);
  });

  test.each([
    '@media{'.repeat(20_000),
    'a{'.repeat(50_000),
    `${'a>'.repeat(20_000)}b{display:none}`,
  ])('a hostile style sheet does no harm', (css) => {
    expect(isShown(`<style>${css}</style><p>word</p>`)).toBe(true);
  });
});

/** A service mail with something in it that no word says. */
const bandWith = (extra: string): string => {
  const html = `<html><body><p>Beste {{name}},</p><p>Vannacht tussen 00:00 en 02:00 plegen wij gepland onderhoud aan de servers van uw hosting. Uw website kan dan enkele minuten onbereikbaar zijn. U hoeft niets te doen.</p>${extra}<p>Heeft u vragen? Antwoord op dit bericht.</p><p>Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam</p></body></html>`;
  const subject = 'Gepland onderhoud aan uw hosting vannacht';
  return classify({ language: 'nl', subject, html }, { digest: sha256 }).band;
};

const picture = (style: string, more = 'width="20" height="20"') =>
  `<img src="https://cdn.waterweg.example/b.png" alt="" ${more} style="${style}">`;
const art = [
  '    ### ### # #     ### ### ###',
  '      # #     #     # # #   #',
  '### ### ###  #      # # ### ###',
];
const shadows = Array.from({ length: 20 }, (_, n) => `${6 * n}px 0 #c00`).join(',');
const cells = (count: number) =>
  `<table><tr>${'<td bgcolor="#cc0000" width="9" height="9">&nbsp;</td>'.repeat(count)}</tr></table>`;

describe('what is drawn, or larger than it says,', () => {
  test.each([
    ['computed', picture('width:calc(20px*30)')],
    ['computed, with a length alone', picture('width:calc(600px)')],
    ['the least of two', picture('width:min(600px,100%)')],
    ['the most of two', picture('width:max(20px,600px)')],
    ['clamped', picture('width:clamp(20px,600px,600px)')],
    ['a logical size', picture('inline-size:600px')],
    ['a variable', picture('width:var(--x,600px)')],
    ['a share of a row', picture('flex:1 0 600px')],
    ['padding', picture('width:fit-content;padding:150px 300px')],
    ['a border', picture('border:150px solid red')],
    ['placed between two sides', picture('position:absolute;left:0;right:0;width:auto')],
    ['letters', picture('font-size:300px;width:2em')],
    ['a unit of another kind', picture('width:60ch')],
    ['a sheet', `<style>img{width:calc(20px*30)}</style>${picture('')}`],
    [
      'large, with words',
      '<img src="https://x.example/b.png" alt="Overview of the works" width="600" height="400">',
    ],
    [
      'linked, with words',
      '<a href="https://waterweg.example/account"><img src="https://x.example/b.png" alt="Overview of the works" width="200" height="180"></a>',
    ],
    [
      'letters of a word',
      [...'25off']
        .map(
          (letter) =>
            `<img src="https://x.example/${letter}.png" alt="${letter}" width="16" height="16">`,
        )
        .join(''),
    ],
    ['shadows', `<div style="width:6px;height:6px;box-shadow:${shadows}"></div>`],
    ['shadows of a sheet', `<style>.a{box-shadow:${shadows}}</style><div class="a"></div>`],
    [
      'a gradient of many colours',
      `<div style="height:9px;background:linear-gradient(90deg,${'#c00 0 9px,#fff 9px 18px,'.repeat(5)}#fff)"></div>`,
    ],
    ['cells', cells(60)],
    ['signs', `<pre>${art.join('\n')}</pre>`],
    ['signs in lines', `<p>${art.join('<br>').replaceAll(' ', '&nbsp;')}</p>`],
    ['blocks', `<pre>${art.join('\n').replaceAll('#', '█')}</pre>`],
    ['hyphens', `<pre>${art.join('\n').replaceAll('#', '-')}</pre>`],
    ['a struck price', '<p>.shop: <del>9</del> <ins>3</ins></p>'],
    [
      'a price struck by style',
      '<p>.shop: <span style="text-decoration:line-through">€ 9</span> € 3</p>',
    ],
  ])('what is drawn, or larger than it says, does not pass: %s', (_, extra) => {
    expect(bandWith(extra)).not.toBe('pass');
  });

  test.each([
    ['nothing', ''],
    ['an icon', picture('')],
    ['an icon that may shrink', picture('max-width:100%;height:auto;border:0;padding:4px')],
    [
      'a logo',
      '<a href="https://waterweg.example/"><img src="https://x.example/logo.png" alt="Waterweg Hosting" width="180" height="50"></a>',
    ],
    [
      'a logo without a size',
      '<a href="https://waterweg.example/"><img src="https://x.example/logo.png" alt="Waterweg Hosting"></a>',
    ],
    [
      'a shadow',
      '<div style="box-shadow:0 1px 3px rgba(0,0,0,.12),0 1px 2px rgba(0,0,0,.24)"><p>Uw hosting</p></div>',
    ],
    ['rules of a table', cells(8)],
    ['separators', '<p>- - - - - - - -</p><p>* * *</p><p>==========</p><p>- - - - - - - -</p>'],
    ['a struck word', '<p>Het onderhoud is <del>vandaag</del> vannacht.</p>'],
  ])(
    'what is drawn, or larger than it says, passes where it cannot say anything: %s',
    (_, extra) => {
      expect(bandWith(extra)).toBe('pass');
    },
  );
});
