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
  ])('lint reports %s', (code, content) => {
    expect(codes(content)).toEqual([code]);
  });

  const linkedAs = (label: string, around: (link: string) => string = (link) => link) =>
    codes({
      html:
        good.html?.replace(/<a.*<\/a>/, around(`<a href="{{unsubscribeUrl}}">${label}</a>`)) ?? '',
    });
  const inParagraph = (style: string) => (link: string) => `<p style="${style}">${link}</p>`;

  test.each([
    'color:#fff;background:#fff;font-size:1px',
    'font-size:1px',
    'font-size:4pt;color:#000',
    'color:#fefefe',
    'color:snow',
    'color:hsl(0,0%,97%)',
    'color:#0000000d',
    'color:rgba(0,0,0,.1)',
    'opacity:.1',
    'color:#222;background:#111',
    'color:navy;background-color:black',
    'color:#ccc',
    'transform:scale(0)',
    'transform: rotate(3deg) scaleY(.01)',
    'transform:translateX(-9999px)',
    'filter:opacity(0)',
    'filter:blur(1px) opacity(2%)',
    'height:1px;overflow:hidden',
    'max-width:2px;overflow:hidden',
    'margin-left:-5000px',
    'margin:0 0 0 -9999px',
    'zoom:0.01',
  ])('a way out in %j cannot be read, by its own style, its parents’ or a sheet', (style) => {
    expect(linkedAs('Afmelden', inParagraph(style))).toEqual(['unsubscribe-hidden']);
    expect(linkedAs(`<span style="${style}">Afmelden</span>`)).toEqual(['unsubscribe-hidden']);
    expect(
      linkedAs('Afmelden', (link) => `<style>.x{${style}}</style><p class="x">${link}</p>`),
    ).toEqual(['unsubscribe-hidden']);
  });

  const onPhones = (rule: string): string => `<style>@media (max-width:600px){${rule} }</style>`;

  test.each([
    `${onPhones('.x{display:none}')}<p class="x">`,
    `${onPhones('.x{font-size:0 !important}')}<p class="x">`,
    '<style>@media (min-width:601px){.x{display:none} }</style><p class="x">',
  ])('a way out that cannot be read at one width is hidden there: %s', (open) => {
    expect(linkedAs('Afmelden', (link) => `${open}${link}</p>`)).toEqual(['unsubscribe-hidden']);
  });

  test('a way out of its own for each width can be read at both', () => {
    const sheet = `<style>.p{display:none}</style>${onPhones('.p{display:block}.d{display:none}')}`;
    const both = (link: string) => `${sheet}<p class="d">${link}</p><p class="p">${link}</p>`;
    expect(linkedAs('Afmelden', both)).toEqual([]);
  });

  test.each([
    'font-size:11px;color:#999',
    'transform:scale(0.9) translateX(-10px)',
    'transform:scale(1, 1) scale3d(1, .5, 10)',
    'filter:opacity(90%)',
    'height:20px;overflow:hidden',
    'margin:0 0 0 -20px',
    'zoom:1',
    'font-size:8px;color:#888888',
    'background:#333;color:#fff',
    'background:navy;color:white',
    'background:url(x.png);color:#fff',
    'background-color:var(--ground);color:#fff',
    'color:#9e9e9e;opacity:.9',
    'color:rgb(0 0 0 / 60%)',
  ])('a way out in %j can be read', (style) => {
    expect(linkedAs('Afmelden', inParagraph(style))).toEqual([]);
  });

  test.each([
    'Bestel nu',
    'Shop nu',
    'Order now',
    'Jetzt kaufen',
    'x',
    '→',
    'Bekijk alles',
    'Afmelden kan niet',
    'U kunt zich niet afmelden',
    'You cannot unsubscribe',
    'Unsubscribing is not possible',
    'Abmelden ist nicht möglich',
    'Sie können sich nicht abmelden',
    'Bestel nu <span style="font-size:1px">afmelden</span>',
  ])('a way out that a reader sees as %j is misnamed', (label) => {
    expect(linkedAs(label)).toEqual([
      label === '→' ? 'unsubscribe-hidden' : 'unsubscribe-misnamed',
    ]);
  });

  test.each([
    (link: string) => `<p>${link} kan niet, dit adres doet niets</p>`,
    (link: string) => `<p>${link} does nothing: this link is useless</p>`,
  ])('a sentence that denies what the link says counts: %s', (around) => {
    expect(linkedAs('Unsubscribe', around)).toEqual(['unsubscribe-misnamed']);
  });

  test.each([
    'Afmelden',
    'Meld u hier af',
    'Schrijf je uit',
    'Uitschrijven voor deze nieuwsbrief',
    'Geen aanbiedingen meer ontvangen',
    'Ik wil deze mails niet meer ontvangen',
    'Stop',
    'Voorkeuren beheren',
    'Unsubscribe',
    'Opt out',
    'No more e-mails',
    'Manage your preferences',
    'If you do not want these mails, unsubscribe',
    'Abmelden',
    'Newsletter abbestellen',
    'Keine Angebote mehr erhalten',
    'Nicht mehr erhalten',
    '<img src="a.png" width="80" height="20" alt="Afmelden">',
  ])('the label %j names a way out', (label) => {
    expect(linkedAs(label)).toEqual([]);
  });

  test.each([
    ['Klik hier', (link: string) => `<p>Wil je geen mails meer ontvangen? ${link}.</p>`],
    ['hier', (link: string) => `<p>Afmelden? Dat kan ${link}.</p>`],
    ['here', (link: string) => `<p>To unsubscribe click ${link}.</p>`],
    ['hier', (link: string) => `<p>Zum Abmelden klicken Sie ${link}.</p>`],
    ['hier', (link: string) => `<table><tr><td>Afmelden:</td><td>${link}</td></tr></table>`],
    ['{{unsubscribeUrl}}', (link: string) => `<p>Afmelden: ${link}</p>`],
  ])('the label %j is named by the words before it', (label, around) => {
    expect(linkedAs(label, around)).toEqual([]);
  });

  test.each([
    ['hier', (link: string) => `<p>Bestel ${link}.</p>`],
    ['here', (link: string) => `<p>You cannot unsubscribe ${link}.</p>`],
  ])('the label %j is not named by words that say something else', (label, around) => {
    expect(linkedAs(label, around)).toEqual(['unsubscribe-misnamed']);
  });

  test.each([
    ['Bestel nu: {{unsubscribeUrl}}', ['unsubscribe-misnamed']],
    ['Afmelden kan niet, dit adres doet niets: {{unsubscribeUrl}}', ['unsubscribe-misnamed']],
    ['You cannot unsubscribe: {{unsubscribeUrl}}', ['unsubscribe-misnamed']],
    ['Afmelden: {{unsubscribeUrl}}', []],
    ['Geen aanbiedingen meer? {{unsubscribeUrl}}', []],
    ['{{unsubscribeUrl}}', []],
  ])('a text with %j is judged too, alone and beside HTML', (line, expected) => {
    const text = `Dag\n\nRooster B.V., Kade 1, 1011 AB Amsterdam\n${line}\n`;
    expect(codes({ html: '', text })).toEqual(expected);
    expect(codes({ text })).toEqual(expected);
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
  test('the names of values and of conditions in a template are listed once', () => {
    expect(
      placeholdersOf('{{a}} {{ a }} {{#if b}}x{{else}}y{{/if}}{{#unless c.d}}z{{/unless}}'),
    ).toEqual({ names: ['a', 'b', 'c.d'], malformed: [] });
  });
});

describe('a text part from HTML', () => {
  test('a text part from HTML has the visible words in order, with list items and addresses', () => {
    const html =
      '<div style="display:none">pre</div><h1>Dag</h1><ul><li>een</li><li>twee</li></ul><p>Zie <a href="https://a.example/x?a=1&amp;b=2">hier</a>.</p><script>x</script>';
    expect(textFromHtml(html)).toBe(
      'Dag\n\n- een\n\n- twee\n\nZie hier.\nhttps://a.example/x?a=1&b=2\n',
    );
  });
});
