import { describe, expect, test } from 'vitest';
import { lintTemplate } from '../../../shared/delivery/content/lint-template.ts';
import { mendWaysOut } from '../../../shared/delivery/content/mend-ways-out.ts';
import { sender } from '../../support/subject-world.ts';

const link = (href: string, quote = '"') =>
  `<a class="x" href=${quote}${href}${quote}>Afmelden</a>`;
const right = '<a class="x" href="{{unsubscribeUrl}}">Afmelden</a>';

const written = [
  'http://{{unsubscribeUrl}}',
  'https://{{unsubscribeUrl}}',
  'https://{{ unsubscribeUrl }}',
  '{{{unsubscribeUrl}}}',
  '{{{ unsubscribeUrl }}}',
  '{ {unsubscribeUrl} }',
  '%7B%7BunsubscribeUrl%7D%7D',
  '%7b%7bunsubscribeUrl%7d%7d',
  'http://%7B%7BunsubscribeUrl%7D%7D',
  '&#123;&#123;unsubscribeUrl&#125;&#125;',
  '&#x7b;&#x7B;unsubscribeUrl&#x7d;&#x7D;',
  '&lcub;&lcub;unsubscribeUrl&rcub;&rcub;',
  '&lbrace;{unsubscribeUrl}&rbrace;',
  '｛｛unsubscribeUrl｝｝',
];

describe('a way out that can mean one thing only', () => {
  test.each(written)(
    'a way out that can mean one thing only is mended in a link, and said: %s',
    (href) => {
      for (const quote of ['"', "'"])
        expect(mendWaysOut({ html: `<p>${link(href, quote)}</p>` })).toEqual({
          content: { html: `<p>${right}</p>` },
          mended: [href],
        });
    },
  );

  test.each(['\n  {{unsubscribeUrl}}\n', ' {{unsubscribeUrl}}', '\thttps://{{unsubscribeUrl}} '])(
    'a way out with space around it, as editors break lines, is mended in a link: %j',
    (href) => {
      const { content, mended } = mendWaysOut({ html: `<p>${link(href)}</p>` });
      expect(content).toEqual({ html: `<p>${right}</p>` });
      expect(mended).toEqual([href.trim()]);
    },
  );

  test.each(written)(
    'a way out that can mean one thing only is mended in text, and said: %s',
    (url) => {
      for (const around of [
        (x: string) => x,
        (x: string) => `Afmelden: ${x}.`,
        (x: string) => `(${x})`,
      ])
        expect(mendWaysOut({ text: around(url) })).toEqual({
          content: { text: around('{{unsubscribeUrl}}') },
          mended: [url],
        });
    },
  );

  test.each(written)('a way out that can mean one thing only passes the lint then: %s', (href) => {
    const { content } = mendWaysOut({ text: 'Dag', html: `<p>Dag</p>${link(href)}` });
    const all = { language: 'nl', subject: 'Onderhoud', ...content } as const;
    const about = { purpose: 'contract', regulated: [], kind: 'regular' } as const;
    const codes = lintTemplate(all, about, sender).map(({ code }) => code);
    expect(codes).not.toContain('unsubscribe-broken');
  });
});

describe('everything else is left as it is', () => {
  test.each([
    '{{unsubscribeUrl}}',
    '{{ unsubscribeUrl }}',
    '{unsubscribeUrl}',
    'unsubscribeUrl',
    'http://unsubscribeUrl',
    '{{unsubscribeUrl}}/x',
    '{{unsubscribeUrl}}?a=1',
    'http://{{unsubscribeUrl}}/x',
    'mailto:{{unsubscribeUrl}}',
    'javascript:{{unsubscribeUrl}}',
    '#{{unsubscribeUrl}}',
    'https://click.example/?to={{unsubscribeUrl}}',
    '{{unsubscribe}}',
    '{{name}}',
    'http://{{name}}',
  ])('an address that is not plainly a way out is left as it is: %s', (href) => {
    const content = { html: link(href), text: `x ${href}x` };
    expect(mendWaysOut(content)).toEqual({ content, mended: [] });
  });

  test('ways out are mended in time that grows with the length only', () => {
    for (const piece of ['href="', 'href=', '{{', '%7b%7b', '&#123;', 'http://{{', '{ { ', ' '])
      mendWaysOut({ html: piece.repeat(50_000), text: piece.repeat(50_000) });
  }, 5_000);
});
