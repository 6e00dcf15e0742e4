import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clickTargets,
  withTrackedLinks,
} from '../../../shared/delivery/measuring/click-targets.ts';

const shop = 'https://shop.example/a?b=1&amp;c=2';
const html = `<p><a href="${shop}">A</a> <A class=x HREF='https://shop.example/two'>B</A>
<a href="{{unsubscribeUrl}}">stop</a> <a href="mailto:a@b.example">mail</a> <a href="${shop}">A again</a></p>`;

describe('click targets', () => {
  test('click targets are the whole https addresses, in order and once each', () => {
    expect(clickTargets([html, html])).toEqual([
      'https://shop.example/a?b=1&c=2',
      'https://shop.example/two',
    ]);
  });

  test.each([
    'http://plain.example/',
    'javascript:alert(1)',
    '//shop.example/',
    'https://user:word@shop.example/',
    'https://shop.example\\@evil.example/',
    'https://shop.example/{{name}}',
    'https://',
    'data:text/html,x',
  ])('click targets never %s', (address) => {
    expect(clickTargets([`<a href="${address}">x</a>`])).toEqual([]);
  });

  test('a link is replaced by its number, and the rest of the mail stays byte for byte', () => {
    const tracked = withTrackedLinks(html, clickTargets([html]), (target) => `https://t/${target}`);

    expect(tracked).toContain('<a href="https://t/0">A</a>');
    expect(tracked).toContain('HREF="https://t/1">B</A>');
    expect(tracked).toContain('<a href="{{unsubscribeUrl}}">stop</a>');
    expect(tracked).toContain('<a href="https://t/0">A again</a>');
    expect(tracked.replaceAll(/https:\/\/t\/\d/g, '')).not.toContain('shop.example');
  });

  test('a link that asks not to be tracked is not', () => {
    const kept = '<a ses:no-track href="https://shop.example/x">x</a>';

    expect(withTrackedLinks(kept, clickTargets([kept]), () => 'https://t')).toBe(kept);
  });

  test('whatever the HTML, every tracked link leads to a known target', () => {
    const piece = fc.constantFrom(
      '<a ',
      'href=',
      '"',
      "'",
      'https://x.example/',
      '>',
      ' ',
      '&amp;',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const targets = clickTargets([text]);
        withTrackedLinks(text, targets, (target) => {
          expect(targets[target]).toMatch(/^https:\/\//);
          return 'https://t';
        });
      }),
    );
  });
});
