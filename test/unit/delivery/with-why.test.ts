import { describe, expect, test } from 'vitest';
import { withWhy } from '../../../shared/delivery/content/with-why.ts';
import type { MailingContent } from '../../../shared/mailing/mailing.ts';

const content = (more: Partial<MailingContent>): MailingContent => ({
  language: 'nl',
  subject: 's',
  text: 'Vannacht onderhoud.\n',
  ...more,
});

describe('a mail whose author put no link to why it came', () => {
  test('a mail whose author put no link to why it came has one at the end of each part, before the body ends', () => {
    const html = '<html><body><p>Vannacht onderhoud.</p></body></html>';
    expect(withWhy(content({ html }))).toEqual(
      content({
        text: 'Vannacht onderhoud.\n\nWaarom u deze mail krijgt: {{whyUrl}}\n',
        html:
          '<html><body><p>Vannacht onderhoud.</p>' +
          '<p style="font-size:14px"><a href="{{whyUrl}}">Waarom u deze mail krijgt</a></p></body></html>',
      }),
    );
  });

  test.each([
    ['en', 'Why you got this mail: {{whyUrl}}'],
    ['de', 'Warum Sie diese Mail erhalten: {{whyUrl}}'],
  ] as const)(
    'a mail whose author put no link to why it came has it in the language of the version: %s',
    (language, line) => {
      expect(withWhy(content({ language })).text).toContain(line);
    },
  );

  test('a mail whose author put no link to why it came has it where a body has no end, and without HTML in the text alone', () => {
    expect(withWhy(content({ html: '<p>x' })).html).toMatch(
      /^<p>x<p [^>]*><a href="\{\{whyUrl\}\}"/,
    );
    expect(withWhy(content({}))).not.toHaveProperty('html');
  });
});

test('a mail whose author put the link stays as it is, each part by itself', () => {
  const text = 'Waarom? {{ whyUrl }}';
  const html = '<body><a href="{{whyUrl}}">?</a></body>';
  expect(withWhy(content({ text, html }))).toEqual(content({ text, html }));
  const mixed = withWhy(content({ html }));
  expect([mixed.html, mixed.text.includes('{{whyUrl}}')]).toEqual([html, true]);
});
