import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brandOf, contrast, grounds, leastContrast } from '../../../web/brand.ts';
import { textOfHtml } from '../../../web/html.ts';
import { optInConfirmationMail } from '../../../web/mails/opt-in-confirmation.ts';
import { ownLinkMail } from '../../../web/mails/own-link.ts';
import { stopPage } from '../../../web/pages/stop-page.ts';
import { styleSheet } from '../../../web/style-sheet.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

const aColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

const picture = `https://mail.example/assets/${'a'.repeat(64)}.png`;
const page = (over: object) =>
  textOfHtml(
    stopPage({
      language: 'nl',
      sender: { ...waterweg, ...over },
      scope: { purpose: 'commercial' },
    }),
  );

describe('the colour of a sender', () => {
  test('the colour of a sender is readable in every shade derived from it, in light and dark mode (WCAG 1.4.3)', () => {
    fc.assert(
      fc.property(aColour, (colour) => {
        const brand = brandOf({ colour });
        if (brand === undefined) throw new Error('no brand');
        for (const [name, card] of [
          ['light', '#ffffff'],
          ['dark', '#12171a'],
        ] as const) {
          const shades = brand[name];
          const pairs = [
            [shades.accent, grounds[name]],
            [shades.accent, card],
            [shades['accent-hover'], grounds[name]],
            [shades['accent-ink'], shades.accent],
            [shades['accent-ink'], shades['accent-hover']],
            [shades['wash-ink'], shades.wash],
          ] as const;
          for (const [ink, ground] of pairs)
            expect(contrast(ink, ground)).toBeGreaterThanOrEqual(leastContrast);
        }
      }),
    );
  });

  test('the colour of a sender is used unchanged if it is readable, and is mixed if it is not', () => {
    expect(brandOf({ colour: '#005F6B' })?.light.accent).toBe('#005f6b');
    const pale = brandOf({ colour: '#ffee00' });
    expect(pale?.colour).toBe('#ffee00');
    expect(pale?.light.accent).not.toBe('#ffee00');
    expect(pale?.dark.accent).toBe('#ffee00');
    expect(brandOf({ colour: '#000000' })?.dark.accent).not.toBe('#000000');
  });

  test.each([undefined, '', 'red', '#fff', '#00000g', '#005f6b;}body{display:none}'])(
    'the colour %s is none, and changes nothing',
    (colour) => {
      expect(brandOf(colour === undefined ? {} : { colour })).toBeUndefined();
      expect(styleSheet(colour)).toBe(styleSheet());
      expect(page(colour === undefined ? {} : { colour })).toContain('href="/style.css"');
    },
  );

  test('the colour of a sender is used on the page, in its style sheet and in the mails of fixed text', () => {
    expect(page({ colour: '#AA3300' })).toContain('href="/style.css?colour=aa3300"');
    expect(styleSheet('#aa3300')).toContain('--accent: #aa3300;');
    const sender = { ...waterweg, colour: '#ffee00', logo: picture };
    const [requestedAt, expiresAt] = [0 as never, 1 as never];
    const mails = [
      ownLinkMail({ language: 'nl', sender, url: 'https://a.example/', about: 'data', expiresAt }),
      optInConfirmationMail({
        language: 'nl',
        sender,
        scopes: [{ purpose: 'commercial' }],
        confirmUrl: 'https://a.example/',
        requestedAt,
        expiresAt,
      }),
    ];
    for (const { html } of mails) {
      expect(html).toContain('border-top:6px solid #ffee00');
      const ground = /background:(#[0-9a-f]{6});color:#ffffff/.exec(html)?.[1] ?? '#ffffff';
      expect(contrast(ground, '#ffffff')).toBeGreaterThanOrEqual(leastContrast);
      // A picture would tell that the mail was opened.
      expect(html).not.toMatch(/<img|url\(/);
    }
  });
});

describe('the logo of a sender', () => {
  test('the logo of a sender comes from the origin of the page, with the name as its alternative text', () => {
    expect(page({ logo: picture })).toContain(
      `<img class="logo" src="/assets/${'a'.repeat(64)}.png" alt="Waterweg Hosting B.V.">`,
    );
  });

  test.each([
    'https://elsewhere.example/logo.png',
    'https://elsewhere.example/assets/x.png"><script>',
    `${picture}?reader=1`,
  ])('the logo of a sender is not shown from elsewhere: %s', (logo) => {
    expect(page({ logo })).not.toContain('<img');
    expect(page({ logo })).toContain('<p class="brand">Waterweg Hosting B.V.</p>');
  });
});
