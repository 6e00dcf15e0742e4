import { describe, expect, test } from 'vitest';
import { lintTemplate } from '../../../shared/delivery/content/lint-template.ts';
import { sender } from '../../support/subject-world.ts';

const marketing = { purpose: 'commercial', regulated: ['commercial'], kind: 'regular' } as const;
const identity = 'Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland';

/** Codes of what is wrong with the way out of a marketing mail with this piece of HTML. */
const errorsOf = (piece: string): readonly string[] =>
  lintTemplate(
    {
      language: 'nl',
      subject: 'Korting',
      text: `Korting.\n\nAfmelden: {{unsubscribeUrl}}\n${identity}`,
      html: `<p>Korting.</p>${piece}<p>${identity}</p>`,
    },
    marketing,
    sender,
  )
    .filter(({ level, code }) => level === 'error' && code.startsWith('unsubscribe-'))
    .map(({ code }) => code);

const link = (href: string, quote = '"') => `<a href=${quote}${href}${quote}>Afmelden</a>`;

describe('a way out that its reader arrives by', () => {
  test.each([
    link('{{unsubscribeUrl}}'),
    link('{{preferencesUrl}}'),
    link('{{unsubscribeUrl}}', "'"),
    link('{{unsubscribeUrl}}', ''),
    link(' {{unsubscribeUrl}} '),
    link('{{ unsubscribeUrl }}'),
    link('\n{{unsubscribeUrl}}\n'),
    '<A HREF="{{unsubscribeUrl}}">Afmelden</A>',
    '<a class="x" href="{{unsubscribeUrl}}" target="_blank" rel="noopener">Afmelden</a>',
    '<a href="{{unsubscribeUrl}}"><img src="https://a.example/a.png" alt="Afmelden"></a>',
    '<table><tr><td><a href="{{unsubscribeUrl}}">Afmelden</a></td></tr></table>',
    '<p style="font-size:11px"><a href="{{unsubscribeUrl}}">Afmelden</a></p>',
    `${link('{{unsubscribeUrl}}')} ${link('{{preferencesUrl}}')}`,
    `${link('https://www.waterweg.example/unsubscribe-help')} ${link('{{unsubscribeUrl}}')}`,
  ])('a reader arrives by the way out %s', (piece) => {
    expect(errorsOf(piece)).toEqual([]);
  });
});

describe('a way out that leads nowhere, elsewhere, or that nobody sees', () => {
  test.each([
    link('http://{{unsubscribeUrl}}'),
    link('https://{{unsubscribeUrl}}'),
    link('//{{unsubscribeUrl}}'),
    link('https:{{unsubscribeUrl}}'),
    link('/{{unsubscribeUrl}}'),
    link('#{{unsubscribeUrl}}'),
    link('./{{unsubscribeUrl}}'),
    link('mailto:{{unsubscribeUrl}}'),
    link('javascript:{{unsubscribeUrl}}'),
    link('{{unsubscribeUrl}}/x'),
    link('{{unsubscribeUrl}}?utm_source=mail'),
    link('{{unsubscribeUrl}}#stop'),
    link('{{unsubscribeUrl}}{{preferencesUrl}}'),
    link('https://click.example/?to={{unsubscribeUrl}}'),
    link('https://www.waterweg.example/afmelden'),
    link('mailto:stop@waterweg.example'),
    link(''),
    link('#'),
    link('{{{unsubscribeUrl}}}'),
    link('{unsubscribeUrl}'),
    link('{ {unsubscribeUrl} }'),
    link('{{unsubscribeUrl}'),
    link('{unsubscribeUrl}}'),
    link('%7B%7BunsubscribeUrl%7D%7D'),
    link('%7b%7bunsubscribeUrl%7d%7d'),
    link('http://%7B%7BunsubscribeUrl%7D%7D'),
    link('&#123;&#123;unsubscribeUrl&#125;&#125;'),
    link('&lbrace;{unsubscribeUrl}}'),
    link('｛｛unsubscribeUrl｝｝'),
    link('[unsubscribeUrl]'),
    link('[[unsubscribeUrl]]'),
    link('unsubscribeUrl'),
    link('http://unsubscribeUrl'),
    link('{{unsubscribe}}'),
    link('{{unsubscribe_url}}'),
    link('*|UNSUB|*'),
    link('%unsubscribe_url%'),
    link('{{ unsubscribe_link }}'),
    '<a>{{unsubscribeUrl}}</a>',
    '<a href="{{unsubscribeUrl}}" style="display:none">Afmelden</a>',
    '<div style="display:none"><a href="{{unsubscribeUrl}}">Afmelden</a></div>',
    '<a href="{{unsubscribeUrl}}"></a>',
    '<!-- <a href="{{unsubscribeUrl}}">Afmelden</a> -->',
    '<link href="{{unsubscribeUrl}}">',
    '<a name="{{unsubscribeUrl}}">Afmelden</a>',
  ])('a way out that leads nowhere, elsewhere, or that nobody sees is an error: %s', (piece) => {
    expect(errorsOf(piece).length).toBeGreaterThan(0);
  });
});
