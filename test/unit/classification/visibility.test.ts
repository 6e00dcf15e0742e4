import { describe, expect, test } from 'vitest';
import { blocksFromHtml } from '../../../shared/classification/reading/blocks-from-html.ts';

const isShown = (html: string): boolean =>
  blocksFromHtml(html).some(({ source, hidden }) => !hidden && source.text.includes('word'));

describe('what a reader sees', () => {
  test.each([
    [
      'a child that sets its own size',
      '<td style="font-size:0px"><div style="font-size:14px">word</div></td>',
    ],
    ['a negative margin', '<p style="margin-top:-100px">word</p>'],
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
    ['a style that is no CSS', '<p style="}}}{{{">word</p>'],
    [
      'a rule overruled',
      '<style>.a{display:none}#b{display:block}</style><p class="a" id="b">word</p>',
    ],
    ['white on blue', '<td bgcolor="#0000ff"><p style="color:#fff">word</p></td>'],
  ])('%s is shown', (_, html) => {
    expect(isShown(html)).toBe(true);
  });

  test.each([
    ['display:none around it', '<div style="display:none"><p style="display:block">word</p></div>'],
    ['no size', '<span style="font-size:0">word</span>'],
    [
      'a class',
      '<style>div .h > span{display:none!important}</style><div><p class="h"><span>word</span></p></div>',
    ],
    ['an attribute selector', '<style>p[class~="x"]{display:none}</style><p class="a x">word</p>'],
    ['a style sheet that follows', '<p class="z">word</p><style>.z{display:none}</style>'],
    ['far away', '<p style="position:absolute;left:-9999px">word</p>'],
    ['no height', '<div style="max-height:0;overflow:hidden">word</div>'],
    ['its ground', '<p style="color:#ffffff">word</p>'],
    ['no opacity', '<p style="opacity:0">word</p>'],
    ['hidden', '<p hidden>word</p>'],
  ])('%s hides', (_, html) => {
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
