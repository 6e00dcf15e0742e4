import { describe, expect, test } from 'vitest';
import type { Classification } from '../../../shared/classification/classification.ts';
import { classify } from '../../../shared/classification/classify.ts';
import { classifyTemplate } from '../../../shared/delivery/content/classify-template.ts';
import { compileContent } from '../../../shared/delivery/content/compile-content.ts';
import { fillSlots } from '../../../shared/delivery/content/fill-slots.ts';
import type { MailingContent } from '../../../shared/mailing/mailing.ts';
import { sha256 } from '../../support/consent-world.ts';

const substitute = (part: string | undefined, values: Readonly<Record<string, string>>) =>
  (part ?? '').replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? 'MISSING');

/** The mail as SES renders it. */
const mailed = (over: Partial<MailingContent>, known: Readonly<Record<string, string>> = {}) => {
  const compiled = compileContent({ language: 'en', subject: 's', text: 't', ...over });
  const values = fillSlots(compiled, (name) => known[name]) ?? {};
  return {
    subject: substitute(compiled.subject, values),
    html: substitute(compiled.html, values),
    text: substitute(compiled.text, values),
  };
};

describe('a default', () => {
  test.each([
    ['{{name|reader}}', 'reader'],
    ['{{ name | dear reader }}', 'dear reader'],
    ['{{name|読者 & Co}}', '読者 & Co'],
    ['{{name|}}', ''],
  ])('the default %s is used in every part if there is no value', (tag, words) => {
    const mail = mailed({ subject: tag, text: tag, html: `<p>${tag}</p>`, preheader: tag });
    const inHtml = words.replace('&', '&amp;');
    expect(mail).toMatchObject({ subject: words, text: words });
    expect(mail.html).toContain(`<p>${inHtml}</p>`);
    expect(mail.html).toContain(`hidden">${inHtml}</div>`);
    expect(mailed({ subject: tag, text: tag }, { name: 'Bo' })).toMatchObject({
      subject: 'Bo',
      text: 'Bo',
    });
  });

  test('a default in HTML may contain entities', () => {
    expect(mailed({ html: '<p>{{name|J&amp;J &lt;3}}</p>' }).html).toBe('<p>J&amp;J &lt;3</p>');
  });
});

describe('a value in a link', () => {
  test.each([
    [
      '<a href="https://a.example/?e={{v}}&amp;x=1">a</a>',
      'a+b@c.example',
      'https://a.example/?e=a%2Bb@c.example&amp;x=1',
    ],
    ['<a href="https://a.example/{{v}}/x">a</a>', 'a b/c"', 'https://a.example/a%20b%2Fc%22/x'],
    ["<a class=x href = 'https://a.example/#{{v}}'>a</a>", "o'h>", 'https://a.example/#o%27h%3E'],
    ['<a href=https://a.example/{{v}} title="y">a</a>', 'a b', 'https://a.example/a%20b'],
    ['<a title="1 > 0" href="mailto:{{v}}">a</a>', 'a@b.example', 'mailto:a@b.example'],
    ['<a href="{{v}}">a</a>', 'https://b.example/?a=1&b=2', 'https://b.example/?a=1&amp;b=2'],
    [
      '<a href="{{v}}{{v}}">a</a>',
      'https://b.example/',
      'https://b.example/https%3A%2F%2Fb.example%2F',
    ],
  ])('a value in a link (%s) is encoded for its place', (html, v, expected) => {
    expect(mailed({ html }, { v }).html).toContain(expected);
  });

  test('a value next to a link is escaped as HTML', () => {
    const html = '<a href="https://a.example/" title="{{v}}">{{v}}</a> href="{{v}}"';
    expect(mailed({ html }, { v: 'a & b' }).html).toBe(
      '<a href="https://a.example/" title="a &amp; b">a &amp; b</a> href="a &amp; b"',
    );
  });
});

describe('classifying a mail with defaults', () => {
  const judge = (text: string): Classification =>
    classifyTemplate({ language: 'en', subject: 'Maintenance tonight', text }, (content) =>
      classify(content, { digest: sha256 }),
    );
  const service =
    'Dear {{name|customer}},\n\nTonight from 02:00 to 04:00 we carry out maintenance on the server of your website. Your website will be unavailable for a short time.\n\n';

  test('a harmless default does not change the classification', () => {
    expect(judge(service).band).toBe('pass');
  });

  test.each([
    '{{name|Buy now: 50% off all hosting packages, only today!}}',
    '{{a|Buy}} {{b|now}}: 5{{c|0% o}}ff all hosting packages, {{d|only today}}!',
  ])('an offer in a default is found and located in the source: %s', (offer) => {
    const text = `${service}${offer}`;
    const { band, evidence } = judge(text);
    expect(band).toBe('block');
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end } of evidence) {
      expect(start).toBeGreaterThanOrEqual(service.length);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  test('service words that appear only in a default do not make a service mail', () => {
    const bare = judge('{{name}}\n\nHello.');
    const dressed = judge(
      '{{name|Tonight from 02:00 to 04:00 we carry out maintenance on the server of your website.}}\n\nHello.',
    );
    expect(bare.band).not.toBe('pass');
    expect(dressed.band).not.toBe('pass');
  });
});
