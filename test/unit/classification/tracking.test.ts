import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripTracking } from '../../../shared/classification/strip-tracking.ts';
import { inspectTracking } from '../../../shared/classification/tracking/inspect-tracking.ts';
import { contentOf, examples } from './mails.ts';

const kinds = (html: string) =>
  inspectTracking(html).map(({ kind, reason }) => `${kind}:${reason}`);

describe('tracking pixels', () => {
  test.each([
    ['<img src="https://mail.example/a.gif" width="1" height="1">', 'pixel:one-by-one'],
    ['<img src="https://mail.example/a.gif" style="width:1px;height:1px">', 'pixel:one-by-one'],
    ["<IMG SRC=https://mail.example/a.gif WIDTH=0 HEIGHT='0'>", 'pixel:one-by-one'],
    ['<img src="https://mail.example/a.gif" style="display:none">', 'pixel:hidden'],
    [
      '<img src="https://u1.ct.sendgrid.net/wf/open?upn=abcdefghijklmnopqrstuvwxyz" alt="">',
      'pixel:open-path',
    ],
    [
      '<img src="https://x.list-manage.com/track/open.php?u=1&amp;id=2" width="90" height="9">',
      'pixel:known-host',
    ],
  ])('the tracking pixel %s is found', (html, expected) => {
    expect(kinds(`<p>Dag</p>${html}<p>Tot ziens</p>`)).toEqual([expected]);
    expect(stripTracking(`<p>Dag</p>${html}<p>Tot ziens</p>`)).toBe('<p>Dag</p><p>Tot ziens</p>');
  });

  test.each([
    '<img src="https://img.example/logo.png" width="120" height="40" alt="Logo">',
    '<img src="https://img.example/line.png" width="600" height="1" alt="">',
    '<img src="cid:logo" width="1" height="1">',
    '<img src="https://img.example/open-dag.jpg" alt="Open dag">',
  ])('the image %s is a picture, not a tracking pixel', (html) => {
    expect(inspectTracking(html)).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    [
      'https://shop.example/a?id=7&amp;mc_eid=ab12',
      'recipient-id:parameter:mc_eid',
      'https://shop.example/a?id=7',
    ],
    [
      'https://shop.example/a?email=jan%40x.example&amp;id=7#top',
      'recipient-id:parameter:email',
      'https://shop.example/a?id=7#top',
    ],
    [
      'https://shop.example/a?who=jan@x.example',
      'recipient-id:parameter:who',
      'https://shop.example/a',
    ],
    [
      'https://abc.awstrack.me/L0/https:%2F%2Fshop.example%2Fa/1/0102',
      'redirector:opaque',
      'https://abc.awstrack.me/L0/https:%2F%2Fshop.example%2Fa/1/0102',
    ],
    [
      'https://x.list-manage.com/track/click?u=1&amp;url=https%3A%2F%2Fshop.example%2Fa%3Fb%3D1%26c%3D2',
      'redirector:wraps-link',
      'https://shop.example/a?b=1&amp;c=2',
    ],
    [
      'https://news.example/click?id=abcdefghijklmnopqrstuvwxyz0123&amp;target=https%3A%2F%2Fnews.example%2Fx',
      'redirector:wraps-link',
      'https://news.example/x',
    ],
  ])('the tracking link %s is found and mended', (href, expected, mended) => {
    const html = (address: string) =>
      `<p>Zie <a class='x' href="${address}" target=_blank>hier</a>.</p>`;
    expect(kinds(html(href))).toEqual([expected]);
    expect(stripTracking(html(href))).toBe(html(mended));
  });

  test.each([
    'https://shop.example/a?id=7&amp;utm_source=mail',
    'https://shop.example/account/orders/7?token=abcdefghijklmnopqrstuvwxyz',
    'https://mail.example/afmelden?subscriber_id=7',
    'https://shop.example/reset?uid=7',
    'mailto:jan@x.example?subject=Hoi',
    '{{unsubscribeUrl}}',
    '#top',
  ])('the link %s tracks nobody and stays', (href) => {
    expect(inspectTracking(`<a href="${href}">x</a>`)).toEqual([]);
  });
});

describe('stripping', () => {
  test('stripping changes no byte of a mail that does not track', () => {
    for (const { html } of examples.map(contentOf))
      expect(stripTracking(html ?? '')).toBe(html ?? '');
  });

  test('stripping leaves nothing but opaque redirectors, and stripping again changes nothing', () => {
    const piece = fc.constantFrom(
      '<p>Dag &amp; welkom</p>',
      '<img src="https://a.example/p.gif" width=1 height=1>',
      '<a href="https://a.example/?mc_eid=1&b=2">x</a>',
      "<a href='https://a.example/click?u=abcdefghijklmnopqrstuvwxyz&amp;url=https://b.example/?mc_eid=1'>y</a>",
      '<td',
      '<!-- <img src="https://a.example/p.gif" width=1 height=1> -->',
      '"',
      '\u00e9\ud83d\ude00',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = stripTracking(pieces.join(''));
        const left = inspectTracking(once).filter(({ kind }) => kind === 'pixel');
        expect(left).toEqual([]);
        expect(stripTracking(stripTracking(once))).toBe(stripTracking(once));
      }),
    );
  });

  test('stripping takes nothing but the findings out', () => {
    const html =
      '<body>\r\n<p  a = b>x &nbsp;y</P>\t<img src="https://a.example/p.gif" width=1 height=1 />\n<br></body >';
    expect(stripTracking(html)).toBe('<body>\r\n<p  a = b>x &nbsp;y</P>\t\n<br></body >');
  });

  test('findings point at what they name', () => {
    const html =
      '<p>x</p><a href="https://a.example/?mc_eid=1">x</a><img src="https://a.example/p.gif" width=1 height=1>';
    const [link, pixel] = inspectTracking(html);
    expect(html.slice(link?.start, link?.end)).toBe('https://a.example/?mc_eid=1');
    expect(html.slice(pixel?.start, pixel?.end)).toMatch(/^<img .*>$/);
    expect([link?.activity, pixel?.activity]).toEqual(['tracking.click', 'tracking.open']);
  });
});
