import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { compileContent } from '../../../shared/delivery/content/compile-content.ts';
import { fillSlots, unfilledSlot } from '../../../shared/delivery/content/fill-slots.ts';
import type { MailingContent } from '../../../shared/mailing/mailing.ts';

const content = (over: Partial<MailingContent>): MailingContent => ({
  language: 'nl',
  subject: 'Onderwerp',
  text: 'Tekst',
  ...over,
});

/**
 * Handlebars, as far as SES's inline templates go: `\{{x}}` is literal, `{{{x}}}` is a variable
 * whose braces vanish, and anything else in double braces would be an expression.
 */
const handlebars = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(
    /(\\?)(\{\{\{?)([^{}]*)(\}\}\}?)/g,
    (whole, slash: string, _open, key: string) => {
      if (slash !== '') return whole.slice(1);
      const value = values[key];
      if (value === undefined) throw new Error(`SES would not render ${whole}`);
      return value;
    },
  );

const rendered = (text: string, values: (name: string) => string | undefined): string => {
  const compiled = compileContent(content({ text }));
  const filled = fillSlots(compiled, values);
  if (filled === undefined) throw new Error('not all filled');
  return handlebars(compiled.text, filled);
};

describe('compiling a mail into a template', () => {
  test('the author’s text is sent unchanged, including braces and backslashes', () => {
    const soup = fc
      .array(
        fc.constantFrom('{', '}', '{{', '}}', '\\', ' ', 'a', 'b.c', '|', '{{name', 'name}}', '\n'),
      )
      .map((parts) => parts.join(''))
      .filter((text) => !/\{\{\s*[A-Za-z][\w.-]*\s*(?:\|[^{}|]*)?\}\}/.test(text));
    fc.assert(
      fc.property(soup, (text) => {
        expect(rendered(text, () => undefined)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a placeholder between braces or after a backslash keeps them', () => {
    expect(rendered('{{{name}}} \\{{name}} {{ name }}', () => 'Ans')).toBe('{Ans} \\Ans Ans');
  });

  test('a value is never read as a template', () => {
    const compiled = compileContent(content({ text: '{{name}}' }));
    expect(fillSlots(compiled, () => '{{unsubscribeUrl}}')).toEqual({ v0: '{{unsubscribeUrl}}' });
  });

  test.each([
    ['no value and no fallback', '{{city}}', undefined, 'city'],
    ['an empty value', '{{city}}', '', 'city'],
    ['a fallback', '{{city|uw stad}}', undefined, undefined],
    ['a value', '{{city}}', 'Utrecht', undefined],
  ])('whether a placeholder can be filled is known in advance: %s', (_, text, value, unfilled) => {
    const compiled = compileContent(content({ text }));
    expect(unfilledSlot(compiled, () => value)).toBe(unfilled);
    expect(fillSlots(compiled, () => value) === undefined).toBe(unfilled !== undefined);
  });

  test('only a web or mail address may fill the start of a link', () => {
    const compiled = compileContent(content({ html: '<a href="{{site}}">x</a>' }));
    expect(fillSlots(compiled, () => 'javascript:alert(1)')).toBeUndefined();
    expect(fillSlots(compiled, () => 'https://example.org/?a=1&b=2')).toEqual({
      v0: 'https://example.org/?a=1&amp;b=2',
    });
  });

  test.each(['Jan de Vries', 'hidden style=display:none', 'a\u0009b `c`', '> <b>'])(
    'a value in an attribute without quotes stays one value: %j',
    (value) => {
      const html = '<p title={{v}} lang=nl>x</p><p title=a{{v}}>y</p>';
      const compiled = compileContent(content({ html }));
      const filled = fillSlots(compiled, () => value) ?? {};
      const [first, second] = parseDocument(handlebars(compiled.html ?? '', filled), {
        decodeEntities: true,
      }).children;
      expect(first).toHaveProperty('attribs', { title: value, lang: 'nl' });
      expect(second).toHaveProperty('attribs', { title: `a${value}` });
    },
  );

  test('a value is escaped for each of its contexts', () => {
    const compiled = compileContent(
      content({ subject: '{{name}}', text: '{{name}}', html: '<p>{{name}}</p>' }),
    );
    const values = fillSlots(compiled, () => 'A & B\r\nBcc: x');
    expect(Object.values(values ?? {}).toSorted()).toEqual(
      ['A & B Bcc: x', 'A &amp; B\nBcc: x', 'A & B\nBcc: x'].toSorted(),
    );
  });

  test('stop and preference links are marked as not to be tracked by SES', () => {
    const { html } = compileContent(
      content({
        html: '<a class="x" href="{{unsubscribeUrl}}">af</a><a href="https://e.org">x</a>',
      }),
    );
    expect(html).toBe(
      '<a ses:no-track class="x" href="{{v0}}">af</a><a href="https://e.org">x</a>',
    );
  });

  test('the preheader comes first in the body, escaped', () => {
    const { html } = compileContent(
      content({ html: '<body class="a"><p>x</p></body>', preheader: '1 < 2' }),
    );
    expect(html).toMatch(/^<body class="a"><div style="display:none[^>]*>1 &lt; 2<\/div><p>/);
  });
});
