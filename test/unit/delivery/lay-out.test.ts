import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { classify } from '../../../shared/classification/classify.ts';
import { lintMailing } from '../../../shared/classification/lint-mailing.ts';
import { textFromHtml } from '../../../shared/classification/text-from-html.ts';
import { layOut } from '../../../shared/delivery/content/layouts/lay-out.ts';
import { lintTemplate } from '../../../shared/delivery/content/lint-template.ts';
import { startTags } from '../../../shared/kernel/html/start-tags.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import { testSender } from '../../support/dispatch-mailing.ts';

const sender = testSender('s1');
const branded: Sender = { ...sender, colour: '#005f6b', logo: 'https://a.example/l.png?a=1&b="' };
const html = (text: string, over: Partial<Sender> = {}, values = {}) =>
  layOut({ layout: 'letter', language: 'nl', text, values }, { ...sender, ...over });

const service =
  'Beste {{name|lezer}},\n\nVannacht is uw hosting tussen 02:00 en 03:00 niet bereikbaar wegens gepland onderhoud.\nU hoeft niets te doen.\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam';
const offer =
  'Beste {{name|lezer}},\n\nDeze maand 20% korting op een tweede domeinnaam: https://www.waterweg.example/actie?van={{name|mail}}.\n\nGeen aanbiedingen meer? {{unsubscribeUrl}}\nVoorkeuren: {{preferencesUrl}}\nWaarom: {{whyUrl}}\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam';

describe('a text mail in a layout', () => {
  test('a layout has the sender’s colour and logo, or else its name', () => {
    const own = html('Dag', branded);
    expect(own).toContain('border-top:6px solid #005f6b');
    expect(own).toContain('src="https://a.example/l.png?a=1&amp;b=&quot;"');
    expect(own).toContain('alt="Waterweg Hosting B.V."');
    const plain = html('Dag');
    expect(plain).not.toContain('<img');
    expect(textFromHtml(plain)).toContain('Waterweg Hosting B.V.');
    for (const whole of [own, plain])
      expect(whole).not.toMatch(/%[A-Z]+%|logo\.invalid|a1b2c3|lang="und"/);
  });

  test('a layout keeps the text, turns addresses into links and labels the unsubscribe links', () => {
    const links = startTags(html(offer, {}, { page: 'link' }))
      .filter(({ name }) => name === 'a')
      .map(({ attributes }) => attributes.get('href')?.value);
    expect(links).toEqual([
      'https://www.waterweg.example/actie?van={{name|mail}}',
      '{{unsubscribeUrl}}',
      '{{preferencesUrl}}',
      '{{whyUrl}}',
    ]);
    expect(html('Zie {{page}} of {{plan}}.', {}, { page: 'link', plan: 'text' })).toContain(
      'Zie <a href="{{page}}">{{page}}</a> of {{plan}}.',
    );
  });

  test.each([
    ['service', service],
    ['an offer', offer],
  ])('the layout of %s is classified like its text', (_, text) => {
    const of = (parts: object) =>
      classify({ language: 'nl', subject: 'Uw hosting', text, ...parts }, { digest: sha256 });
    const [alone, drawn] = [of({}), of({ html: html(text, branded) })];
    expect(drawn.band).toBe(alone.band);
  });

  test('a layout passes the marketing lint, with a visible unsubscribe link', () => {
    const mailing = { purpose: 'commercial', regulated: ['commercial'], kind: 'regular' } as const;
    const content = { language: 'nl', subject: 'Korting', text: offer, html: html(offer) } as const;
    expect(lintTemplate(content, mailing, sender).filter(({ level }) => level === 'error')).toEqual(
      [],
    );
  });

  test('a layout contains no markup from its text or its sender', () => {
    const frame = startTags(html('x')).filter(
      ({ name }) => !['p', 'br', 'a'].includes(name),
    ).length;
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<b>',
            '"',
            "'",
            '&',
            '\n\n',
            'https://a.example/',
            '{{name}}',
            '{{name|a b}}',
            '{{',
            '}}',
            '$&',
            '%BODY%',
            '<script>',
            'é',
            ' ',
          ),
          { maxLength: 30 },
        ),
        (parts) => {
          const drawn = html(parts.join(''), { legalName: '<i>$& & Co' });
          const tags = startTags(drawn).filter(({ name }) => !['p', 'br', 'a'].includes(name));
          expect(tags).toHaveLength(frame);
          expect(startTags(drawn).every(({ attributes }) => !attributes.has('onerror'))).toBe(true);
        },
      ),
    );
  });
});

describe('a size of nothing around a way out', () => {
  const link = (style: string) => `<a href="{{unsubscribeUrl}}" style="${style}">Afmelden</a>`;

  test.each([
    ['set anew on the link', `<div style="font-size:0px">${link('font-size:14px')}</div>`, false],
    [
      'set anew around it',
      `<div style="font-size:0"><p style="font-size:1rem">${link('')}</p></div>`,
      false,
    ],
    [
      'multiplied, which leaves nothing',
      `<div style="font-size:0"><p style="font-size:1em">${link('')}</p></div>`,
      true,
    ],
    ['with no other size set', `<div style="font-size:0px">${link('color:#000')}</div>`, true],
    ['set on the link', `<div style="font-size:16px">${link('font-size:0')}</div>`, true],
    ['set twice, the last counts', link('font-size:16px;font-size:0'), true],
    [
      'beside another way to hide',
      `<div style="display:none;font-size:0">${link('font-size:16px')}</div>`,
      true,
    ],
  ])('a size of nothing hides a way out unless a later size shows it: %s', (_, drawn, isHidden) => {
    const codes = lintMailing(
      { language: 'nl', subject: 'x', text: offer, html: drawn },
      { marketing: true, sender, placeholders: new Set<string>() },
    ).map(({ code }) => code);
    expect(codes.includes('unsubscribe-hidden')).toBe(isHidden);
  });
});
