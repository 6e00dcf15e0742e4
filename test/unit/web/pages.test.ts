import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatMoment } from '../../../shared/kernel/format-date.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { languages } from '../../../shared/kernel/language.ts';
import type { OwnActivity } from '../../../shared/kernel/purpose.ts';
import { type Basis, bases } from '../../../shared/policy/bases.ts';
import { textOfHtml } from '../../../web/html.ts';
import { confirmPage } from '../../../web/pages/confirm-page.ts';
import { preferencesPage } from '../../../web/pages/preferences-page.ts';
import { stopPage } from '../../../web/pages/stop-page.ts';
import { stoppedPage } from '../../../web/pages/stopped-page.ts';
import { whyPage } from '../../../web/pages/why-page.ts';
import { languageFile } from '../../../web/texts/text-tables.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

const at = instantFromMillis(Date.UTC(2026, 10, 3, 23, 30));
const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt;',
  '</title><svg/onload=alert(1)>',
);
const aName = fc.oneof(hostile, fc.string({ minLength: 1 }));

/** Every sentence of a language that names a sender, whose name ends with a full stop. */
const sentences = (texts: unknown): readonly string[] => {
  if (typeof texts === 'string') return [];
  if (typeof texts !== 'function') return Object.values(texts as object).flatMap(sentences);
  const [, list = ''] = /^\(?([^)=]*)\)? *=>/.exec(String(texts)) ?? [];
  const given = list.split(',').map((each) => (each.trim() === 'sender' ? 'Waterweg B.V.' : 'X'));
  return given.includes('Waterweg B.V.') ? [String(texts(...given))] : [];
};

describe('pages', () => {
  test.each(languages)('no sentence in %s has two full stops after a name', (language) => {
    const named = sentences(languageFile(language));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((text) => text.includes('..'))).toEqual([]);
    for (const basis of Object.keys(bases) as Basis[]) {
      const page = whyPage({
        ...{
          language,
          sender: waterweg,
          maskedAddress: 'j',
          basis,
          scope: { purpose: 'commercial' },
        },
        authority: { name: 'A', url: 'https://a.example' },
      });
      expect(textOfHtml(page), basis).not.toContain('..');
    }
  });

  test('no value that people or senders choose becomes markup', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        aName,
        aName,
        aName,
        (language, name, topic, text) => {
          const sender = { ...waterweg, legalName: name, postalAddress: text };
          const scope = { purpose: 'commercial', topic } as const;
          const notice = { version: 1, text };
          const choice = { ...scope, field: `1/commercial///${topic}`, on: true, agreed: notice };
          const pages = [
            stopPage({ language, sender, scope }),
            stoppedPage({ language, sender, scope }),
            confirmPage({ language, sender, scopes: [scope], noticeTexts: [text] }),
            preferencesPage({
              language,
              sender,
              maskedAddress: name,
              mailLanguage: language,
              topics: [choice, { ...choice, on: false, notice }],
              tracking: [],
              uses: [{ ...choice, activity: 'profiling' as OwnActivity, activityName: name }],
              history: [
                { type: 'granted', scope, at, method: 'web-form', actor: 'subject', notice },
              ],
              outcome: 'saved',
            }),
          ].map(textOfHtml);
          const plain = [
            stopPage({ language, sender: waterweg, scope: { ...scope, topic: 'x' } }),
            stoppedPage({ language, sender: waterweg, scope: { ...scope, topic: 'x' } }),
          ].map(textOfHtml);

          for (const page of pages) expect(page).not.toMatch(/<script|<img|<svg\/|<b>/);
          const tags = (page: string | undefined) => page?.match(/<[a-z/!][^\s>]*/gi)?.length;
          expect(tags(pages[0])).toBe(tags(plain[0]));
          expect(tags(pages[1])).toBe(tags(plain[1]));
        },
      ),
    );
  });

  test('a promise inside markup is rejected, not shown', () => {
    expect(() => textOfHtml(Promise.resolve('' as never))).toThrow(TypeError);
  });

  test('dates are those in the Netherlands, written in the language of the page', () => {
    expect(formatDate(at, 'nl')).toBe('4 november 2026');
    expect(formatDate(at, 'en')).toBe('4 November 2026');
    expect(formatMoment(at, 'nl')).toMatch(/^4 november 2026.* 00:30$/);
  });

  test('an event recorded with only a day is shown as that day, not at 01:00', () => {
    const day = Date.UTC(2026, 10, 3);
    for (const kept of [day, day + 86_400_000 - 1].map(instantFromMillis)) {
      expect(formatMoment(kept, 'nl')).toBe('3 november 2026');
      expect(formatDate(kept, 'de')).toBe('3. November 2026');
    }
    expect(formatMoment(instantFromMillis(day + 1), 'nl')).toMatch(/01:00$/);
  });
});
