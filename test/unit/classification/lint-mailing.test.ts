import { describe, expect, test } from 'vitest';
import type { MailContent } from '../../../shared/classification/classification.ts';
import { lintMailing } from '../../../shared/classification/lint-mailing.ts';
import { placeholdersOf } from '../../../shared/classification/placeholders.ts';
import { textFromHtml } from '../../../shared/classification/text-from-html.ts';
import { utf8Bytes } from '../../../shared/kernel/utf8-bytes.ts';

const context = {
  marketing: true,
  sender: { legalName: 'Rooster B.V.', postalAddress: 'Kade 1, 1011 AB Amsterdam' },
  placeholders: new Set(['name', 'unsubscribeUrl']),
};
const footer =
  '<p>Rooster B.V.<br>Kade 1,<br>1011&nbsp;AB Amsterdam<br><a href="{{unsubscribeUrl}}">Afmelden</a></p>';
const good: MailContent = {
  subject: 'Zomer',
  html: `<p>Dag {{name}}</p>${footer}`,
  text: 'Dag {{name}}\n\nRooster B.V., Kade 1, 1011 AB Amsterdam\nAfmelden: {{unsubscribeUrl}}\n',
  language: 'nl',
};
const codes = (content: Partial<MailContent>, given: Partial<typeof context> = {}) =>
  lintMailing({ ...good, ...content }, { ...context, ...given }).map(({ code }) => code);

describe('lint', () => {
  test('a complete marketing mail has no findings', () => {
    expect(codes({})).toEqual([]);
  });

  test.each([
    ['sender-name-missing', { html: good.html?.replace('Rooster B.V.', '') ?? '' }],
    ['sender-address-missing', { html: good.html?.replace('Kade 1', 'Postbus') ?? '' }],
    ['unsubscribe-missing', { html: good.html?.replace(/<a.*<\/a>/, '') ?? '' }],
    ['unsubscribe-hidden', { html: good.html?.replace('<a ', '<a style="display:none" ') ?? '' }],
    ['unsubscribe-hidden', { html: good.html?.replace('>Afmelden<', '> <') ?? '' }],
    [
      'unsubscribe-wrapped',
      {
        html:
          good.html?.replace(
            '{{unsubscribeUrl}}',
            'https://x.list-manage.com/track/click?u=1&amp;url=https%3A%2F%2Fa.example%2Fafmelden',
          ) ?? '',
      },
    ],
    ['placeholder-unknown', { subject: 'Dag {{voornaam}}' }],
    ['placeholder-malformed', { subject: 'Dag {{name}' }],
    ['text-part-missing', { text: ' ' }],
    ['script', { html: `${good.html}<script>x</script>` }],
    ['script', { html: `${good.html}<a href="java&#10;script:x()">x</a>` }],
    ['script', { html: `${good.html}<p onclick="x()">x</p>` }],
    ['form', { html: `${good.html}<form></form>` }],
    ['too-large', { html: `${good.html}<!-- ${'é'.repeat(60_000)} -->` }],
    ['subject-empty', { subject: ' ' }],
  ])('%s is told', (code, content) => {
    expect(codes(content)).toEqual([code]);
  });

  test('service mail needs no address and no way out', () => {
    expect(
      codes({ html: '<p>Dag {{name}}</p>', text: 'Dag {{name}}' }, { marketing: false }),
    ).toEqual([]);
  });

  test('bytes are counted as UTF-8 counts them', () => {
    for (const text of ['abc', 'é', '€', '😀', 'a\u0301'])
      expect(utf8Bytes(text)).toBe(Buffer.byteLength(text));
  });
});

describe('placeholders', () => {
  test('names of values and of conditions are listed once', () => {
    expect(
      placeholdersOf('{{a}} {{ a }} {{#if b}}x{{else}}y{{/if}}{{#unless c.d}}z{{/unless}}'),
    ).toEqual({ names: ['a', 'b', 'c.d'], malformed: [] });
  });
});

describe('a text part from HTML', () => {
  test('has the visible words in order, with list items and addresses', () => {
    const html =
      '<div style="display:none">pre</div><h1>Dag</h1><ul><li>een</li><li>twee</li></ul><p>Zie <a href="https://a.example/x?a=1&amp;b=2">hier</a>.</p><script>x</script>';
    expect(textFromHtml(html)).toBe(
      'Dag\n\n- een\n\n- twee\n\nZie hier.\nhttps://a.example/x?a=1&b=2\n',
    );
  });
});
