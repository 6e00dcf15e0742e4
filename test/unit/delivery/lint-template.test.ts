import { describe, expect, test } from 'vitest';
import { lintTemplate } from '../../../shared/delivery/content/lint-template.ts';
import type { MailingContent } from '../../../shared/mailing/mailing.ts';
import { sender } from '../../support/subject-world.ts';

const identity = 'Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland';
const content = (over: Partial<MailingContent>): MailingContent => ({
  language: 'nl',
  subject: 'Korting',
  text: `Korting.\n\nAfmelden: {{unsubscribeUrl}}\n${identity}`,
  ...over,
});
const html = (link: string): string => `<p>Korting.</p>${link}<p>${identity}</p>`;

const marketing = { purpose: 'commercial', regulated: ['commercial'], kind: 'regular' } as const;
const service = { purpose: 'contract', regulated: [], kind: 'regular' } as const;

const errors = (over: Partial<MailingContent>, mailing: typeof marketing | typeof service) =>
  lintTemplate(content(over), mailing, sender)
    .filter(({ level }) => level === 'error')
    .map(({ code, detail }) => [code, detail]);

describe('ways out', () => {
  test.each([
    '<a href="{{unsubscribeUrl}}">Afmelden</a>',
    "<a href='{{ unsubscribeUrl }}'>Afmelden</a>",
    '<a href=" {{unsubscribeUrl}} ">Afmelden</a>',
    '<a href={{preferencesUrl}}>Voorkeuren</a>',
  ])('an unsubscribe link as %s works', (link) => {
    expect(errors({ html: html(link) }, marketing)).toEqual([]);
  });

  test.each([
    '<a href="http://{{unsubscribeUrl}}">Afmelden</a>',
    '<a href="https://{{unsubscribeUrl}}">Afmelden</a>',
    '<a href="{{unsubscribeUrl}}/x">Afmelden</a>',
    '<a href="mailto:{{unsubscribeUrl}}">Afmelden</a>',
    '<a href="https://click.example/?to={{unsubscribeUrl}}">Afmelden</a>',
    '<a href="{{{unsubscribeUrl}}}">Afmelden</a>',
    '<a href="{ {unsubscribeUrl} }">Afmelden</a>',
    '<a href="%7B%7BunsubscribeUrl%7D%7D">Afmelden</a>',
    '<a href="&#123;&#123;unsubscribeUrl&#125;&#125;">Afmelden</a>',
    '<a href="&lbrace;{unsubscribeUrl}}">Afmelden</a>',
    '<a href="http://unsubscribeUrl">Afmelden</a>',
    '<a href="[unsubscribeUrl]">Afmelden</a>',
  ])('an unsubscribe link as %s does not work, in marketing or in service mail', (link) => {
    for (const mailing of [marketing, service])
      expect(errors({ html: html(link) }, mailing).map(([code]) => code)).toContain(
        'unsubscribe-broken',
      );
  });

  test.each([
    'http://{{unsubscribeUrl}}',
    'Afmelden{{unsubscribeUrl}}',
    '{{unsubscribeUrl}}afmelden',
    '{{unsubscribeUrl}}{{name}}',
    '{{{unsubscribeUrl}}}',
    '{ {unsubscribeUrl} }',
  ])('an unsubscribe link as %s does not work in plain text', (link) => {
    const text = `Korting.\n\n${link}\n${identity}`;
    expect(errors({ text }, marketing).map(([code]) => code)).toContain('unsubscribe-broken');
  });

  test.each(['Afmelden:{{unsubscribeUrl}}', '({{unsubscribeUrl}}).', '<{{unsubscribeUrl}}>'])(
    'an unsubscribe link as %s works in plain text',
    (link) => {
      expect(errors({ text: `Korting.\n\n${link}\n${identity}` }, marketing)).toEqual([]);
    },
  );

  test('a part without an unsubscribe link is an error, because sending would deny everyone', () => {
    const whole = html('<a href="{{unsubscribeUrl}}">Afmelden</a>');
    expect(errors({ html: whole, text: `Korting.\n${identity}` }, marketing)).toEqual([
      ['unsubscribe-missing', 'html, text'],
    ]);
    expect(errors({ html: whole, text: 'Korting. {{unsubscribeUrl}}' }, marketing)).toEqual([
      ['sender-address-missing', 'html, text'],
    ]);
  });
});

describe('placeholders', () => {
  test.each(['subject', 'preheader', 'html', 'text'] as const)(
    'a default makes any name fillable in %s, whatever the spacing',
    (part) => {
      for (const tag of [
        '{{voornaam|lezer}}',
        '{{ voornaam | beste lezer }}',
        '{{x|読者}}',
        '{{x|}}',
      ])
        expect(errors({ [part]: `Beste ${tag}` }, service), tag).toEqual([]);
    },
  );

  test.each([
    ['firstName', 'name'],
    ['Name', 'name'],
    ['fistname', 'name'],
    ['unsubcribeUrl', 'unsubscribeUrl'],
    ['mail', 'email'],
    ['sendername', 'senderName'],
  ])('the placeholder {{%s}} is unknown, and {{%s}} is suggested', (name, nearest) => {
    const found = lintTemplate(content({ subject: `Dag {{${name}}}` }), service, sender);
    expect(found).toMatchObject([
      {
        code: 'placeholder-unknown',
        level: 'error',
        detail: name,
        message: { en: expect.stringContaining(`{{${nearest}}}`) },
      },
    ]);
  });

  test('the registration placeholder of a sender without a number cannot be filled', () => {
    const subject = 'KvK {{senderRegistration}}';
    expect(errors({ subject }, service)).toEqual([['placeholder-unknown', 'senderRegistration']]);
    expect(lintTemplate(content({ subject }), service, { ...sender, registration: '1' })).toEqual(
      [],
    );
  });

  test.each([
    '{{name',
    '{{name}',
    '{name}}',
    'naam }}',
    '{{#if name}}x{{/if}}',
    '{{{name}}}',
    '{{na me}}',
    '{{name|a|b}}',
    '{{name|{x}}}',
    '{{name|<b>lezer</b>}}',
    '*|FNAME|*',
    '%%first_name%%',
    '%recipient.name%',
  ])('the placeholder %s would be sent unchanged', (tag) => {
    expect(errors({ html: `<p>Dag ${tag}</p>` }, service).map(([code]) => code)).toContain(
      'placeholder-malformed',
    );
  });

  test.each([
    '<style>@media print{p{color:red}}</style><p>Dag</p>',
    '<style>@media(max-width:9px){.a{color:red}}</style><p>Dag</p>',
    '<STYLE type="text/css">@supports(a:b){i{d}}</STYLE ><p>Dag</p>',
    '<style>a{b:c}}}</style><style>@media x{d{e}}</style><p>Dag</p>',
    '<pre>{"a":{"b":true}}</pre>',
  ])('the closing braces of a style sheet or of code are not a placeholder: %s', (html) => {
    expect(errors({ html }, service)).toEqual([]);
  });

  test('text after a style sheet is read', () => {
    const html = '<style>a{b:c}}</style><p>{{na me}}</p>';
    expect(errors({ html }, service)).toEqual([['placeholder-malformed', '{{na me}}</p>']]);
  });
});
