import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileContent } from '../../../shared/delivery/content/compile-content.ts';
import { fillSlots } from '../../../shared/delivery/content/fill-slots.ts';
import type { MailingContent } from '../../../shared/mailing/mailing.ts';

const content = compileContent({
  language: 'nl',
  subject: 'Dag {{name}}',
  html: '<p title="{{name}}">Dag {{name}}, <a href="{{site}}">uw site</a></p>',
  text: 'Dag {{name}}, {{site}}',
} as MailingContent);

const filled = (value: string): Record<string, string> => ({
  ...fillSlots(content, (name) => (name === 'site' ? 'https://example.org/' : value)),
});

/** What SES does with a template and its values: it puts them in, and escapes nothing. */
const rendered = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');

/** Names that people have, and names that nobody has. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc
    .array(
      fc.constantFrom(
        '<script>',
        '"',
        "'",
        '>',
        '&',
        '\r\n',
        'Bcc: a@example.org',
        '{{',
        '}}',
        '\u2028',
        'Jan',
      ),
      {
        minLength: 1,
      },
    )
    .map((parts) => parts.join('')),
);

describe('an injected value', () => {
  test('an injected value never becomes markup: tags and attributes are only the author’s', () => {
    const shape = (html: string) => html.match(/<[^>]*?>|<[a-z!/][^<]*$/gi)?.length ?? 0;
    fc.assert(
      fc.property(hostile, (value) => {
        const values = filled(value);
        fc.pre(Object.keys(values).length > 0);
        const html = rendered(content.html ?? '', values);
        expect(shape(html)).toBe(4);
        expect(html.split('"')).toHaveLength(5);
      }),
    );
  });

  test('an injected value never starts a header: the subject stays one line', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(rendered(content.subject, filled(value))).not.toMatch(/[\r\n\u2028\u2029]/);
      }),
    );
  });

  test('an injected value never creates a link of another kind', () => {
    const links = (site: string) => fillSlots(content, (name) => (name === 'site' ? site : 'Jan'));
    for (const site of ['javascript:alert(1)', 'data:text/html,x', '" onclick="x', ' JAVASCRIPT:x'])
      expect(links(site)).toBeUndefined();
    expect(links('https://example.org/a?b=c&d=e')).toBeDefined();
  });
});
