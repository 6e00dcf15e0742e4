import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileContent } from '../../../shared/delivery/content/compile-content.ts';
import { fillContent } from '../../../shared/delivery/content/fill-content.ts';
import { fillSlots } from '../../../shared/delivery/content/fill-slots.ts';

const written = {
  language: 'nl',
  subject: 'Onderhoud op {{day}}, {{name|klant}}',
  preheader: 'Rond {{hour|middernacht}}',
  html: '<p title="{{what}}">Dag {{name|klant}}: {{what}} op {{ day }}.</p><a href="{{page}}?w={{what}}">meer</a>',
  text: 'Dag {{name|klant}}: {{what}} op {{day}}. {{page}}',
} as const;

const values = {
  day: '3 december 2026',
  what: 'A&B "snel" <wit>',
  page: 'https://www.a.example/x',
};

describe('contents filled with the values of a whole mailing', () => {
  test('contents filled with the values of a whole mailing have each value escaped for its place, and keep the placeholders of the recipient', () => {
    expect(fillContent(written, values)).toEqual({
      content: {
        language: 'nl',
        subject: 'Onderhoud op 3 december 2026, {{name|klant}}',
        preheader: 'Rond {{hour|middernacht}}',
        html: '<p title="A&amp;B &quot;snel&quot; &lt;wit&gt;">Dag {{name|klant}}: A&amp;B &quot;snel&quot; &lt;wit&gt; op 3 december 2026.</p><a href="https://www.a.example/x?w=A%26B%20%22snel%22%20%3Cwit%3E">meer</a>',
        text: 'Dag {{name|klant}}: A&B "snel" <wit> op 3 december 2026. https://www.a.example/x',
      },
      unfit: [],
    });
  });

  test('contents filled with the values of a whole mailing name the value that would begin a link and is not an address', () => {
    expect(fillContent(written, { page: 'javascript:alert(1)' }).unfit).toEqual(['page']);
    expect(fillContent({ ...written, html: '<p>x</p>' }, { page: 'nergens' }).unfit).toEqual([]);
  });

  test('contents filled with the values of a whole mailing take no value from what every object has', () => {
    const content = { ...written, text: '{{constructor|niets}}', subject: '{{toString}}' };
    expect(fillContent(content, {}).content).toEqual(content);
  });

  test('contents filled with the values of a whole mailing read as the same mail whose every value was the recipient’s own', () => {
    const value = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) => `a${text.replaceAll(/[{}\p{C}\p{Z}\\]/gu, '')}`);
    fc.assert(
      fc.property(value, value, (day, what) => {
        const all = { ...values, day, what, name: 'Eva', hour: '1:00' };
        const shown = (content: Parameters<typeof compileContent>[0]) => {
          const compiled = compileContent(content);
          const filled = fillSlots(compiled, (name) => all[name as keyof typeof all]) ?? {};
          const fill = (part = '') =>
            part.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => filled[key] ?? '');
          return [compiled.subject, compiled.html, compiled.text].map(fill);
        };
        const { name: _, hour: __, ...given } = all;
        expect(shown(fillContent(written, given).content)).toEqual(shown(written));
      }),
      { numRuns: 200 },
    );
  });
});
