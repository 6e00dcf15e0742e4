import { describe, expect, test } from 'vitest';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { MailingContent } from '../../../shared/mailing/mailing.ts';
import type { MailingHeader } from '../../../shared/mailing/mailing-store.ts';
import { changedFields } from '../../../shared/mailing/review/changed-fields.ts';
import { contentDifference } from '../../../shared/mailing/review/content-difference.ts';
import { waitingSince } from '../../../shared/mailing/review/waiting-since.ts';
import { testMailing } from '../../support/dispatch-mailing.ts';

const content = (text: string, more: Partial<MailingContent> = {}): MailingContent => ({
  ...{ language: 'nl', subject: 'Onderhoud', text },
  ...more,
});
const numbered = (count: number, prefix = 'regel') =>
  Array.from({ length: count }, (_, at) => `${prefix} ${at + 1}`);
const shown = (before: string, after: string) =>
  contentDifference([content(before)], [content(after)]).parts.flatMap(({ lines }) =>
    lines.map(({ change, text }) => `${change}: ${text}`),
  );

describe('the difference between two contents', () => {
  test('the difference between two contents is empty for the same contents', () => {
    expect(contentDifference([content('a')], [content('a')])).toEqual({ parts: [], isCut: false });
  });

  test('the difference between two contents is the changed line with two lines of context on each side', () => {
    const lines = numbered(9);
    const after = lines.with(4, 'Koop nu').join('\n');
    expect(shown(lines.join('\n'), after)).toEqual([
      'same: regel 3',
      'same: regel 4',
      'removed: regel 5',
      'added: Koop nu',
      'same: regel 6',
      'same: regel 7',
    ]);
  });

  test('the difference between two contents ignores empty lines, and shows white space if nothing else differs', () => {
    expect(shown('een\n \n\ntwee', 'een\n\ntwee\ndrie')).toEqual([
      'same: een',
      'same: twee',
      'added: drie',
    ]);
    expect(shown('een\n\ntwee', 'een\ntwee')).toEqual(['removed: een\n\ntwee', 'added: een\ntwee']);
  });

  test('the difference between two contents is every line of both beyond 400 changes, those that stayed as well', () => {
    const old = numbered(500);
    const now = old.map((line, at) => (at % 2 === 0 ? line : `${line} nu`));
    const lines = shown(old.join('\n'), now.join('\n'));
    expect(lines).toEqual([
      ...old.map((line) => `removed: ${line}`),
      ...now.map((line) => `added: ${line}`),
    ]);
    const fewer = shown(old.slice(0, 100).join('\n'), now.slice(0, 100).join('\n'));
    expect(fewer.filter((line) => line.startsWith('same: '))).toHaveLength(50);
  });

  test('the difference between two contents shows a part of white space that was added or removed, and nothing for the one that is not there', () => {
    const [without, blank] = [content('t'), content('t', { preheader: '  ' })];
    const linesOf = (before: MailingContent, after: MailingContent) =>
      contentDifference([before], [after]).parts[0]?.lines;
    expect(linesOf(without, blank)).toEqual([{ change: 'added', text: '  ' }]);
    expect(linesOf(blank, without)).toEqual([{ change: 'removed', text: '  ' }]);
  });

  test('the difference between two contents keeps a line of a text whole, whatever it has in angle brackets', () => {
    expect(shown('Zie <hier> en <daar>', 'Zie <hier> of <daar>')).toEqual([
      'removed: Zie <hier> en <daar>',
      'added: Zie <hier> of <daar>',
    ]);
  });

  test('the difference between two contents has a line for each tag and text of HTML', () => {
    const html = (link: string) => [
      content('t', { html: `<p>Zie <a href="${link}">hier</a></p>` }),
    ];
    const { parts } = contentDifference(html('https://a.example'), html('https://b.example'));
    expect(parts).toEqual([
      {
        ...{ language: 'nl', part: 'html' },
        lines: [
          { change: 'same', text: '<p>' },
          { change: 'same', text: 'Zie ' },
          { change: 'removed', text: '<a href="https://a.example">' },
          { change: 'added', text: '<a href="https://b.example">' },
          { change: 'same', text: 'hier' },
          { change: 'same', text: '</a>' },
        ],
      },
    ]);
  });

  test('the difference between two contents names each part of each language that was added, removed or changed', () => {
    const before = [content('t', { preheader: 'kort' }), content('x', { language: 'de' })];
    const after = [content('t', { subject: 'Nieuw' }), content('y', { language: 'en' })];
    const { parts } = contentDifference(before, after);
    expect(parts.map(({ language, part, lines }) => [language, part, lines.length])).toEqual([
      ['nl', 'subject', 2],
      ['nl', 'preheader', 1],
      ['de', 'subject', 1],
      ['de', 'text', 1],
      ['en', 'subject', 1],
      ['en', 'text', 1],
    ]);
    expect(parts[1]?.lines).toEqual([{ change: 'removed', text: 'kort' }]);
  });

  test('the difference between two contents shows a part as replaced beyond 400 changes, and says where it is truncated', () => {
    const [old, now] = [numbered(300), numbered(300, 'zin')];
    expect(shown(old.join('\n'), now.join('\n'))).toEqual([
      ...old.map((line) => `removed: ${line}`),
      ...now.map((line) => `added: ${line}`),
    ]);
    const long = numbered(3, 'x'.repeat(90_000)).join('\n');
    const { parts, isCut } = contentDifference([content('t')], [content(long)]);
    expect([isCut, parts[0]?.lines.length]).toEqual([true, 3]);
    const exact = 'x'.repeat(200_000 - 40 - 41);
    const whole = contentDifference([content('t')], [content(exact)]);
    expect([whole.isCut, whole.parts[0]?.lines.length]).toEqual([false, 2]);
    expect(contentDifference([content('t')], [content(`${exact}x`)]).isCut).toBe(true);
  });
});

describe('the fields that changed between two versions', () => {
  const { contents: _, ...before } = testMailing('m1', 's1');
  const hash = (letter: string) => letter.repeat(64) as Sha256;
  const at = instantFromMillis(7);
  const changed = (more: Partial<MailingHeader>, from: MailingHeader = before) =>
    changedFields(from, { ...from, ...more });

  test('the fields that changed between two versions are listed in order, whether they were added or changed', () => {
    expect(changed({})).toEqual([]);
    expect(changed({ topic: 'other', audience: { service: 'hosting' }, duty: 'recall' })).toEqual([
      'audience',
      'duty',
      'topic',
    ]);
  });

  test('the fields that changed between two versions omit what every change sets', () => {
    const every = { version: 99, changedAt: at, changedBy: 'x', correlationId: 'y' };
    expect(changed({ ...every, editors: [{ editor: 'x', at }] })).toEqual([]);
  });

  test('the fields that changed between two versions identify the contents by their own hash, and in a mailing from 0.1.0 by the full hash', () => {
    const own = { ...before, contentHash: hash('a'), contentsHash: hash('b') };
    expect(changed({ contentHash: hash('c') }, own)).toEqual([]);
    expect(changed({ contentsHash: hash('c') }, own)).toEqual(['contents']);
    const { contentsHash: _own, ...old } = own;
    expect(changed({ contentHash: hash('c') }, old)).toEqual(['contents']);
    expect(changed({ contentsHash: hash('b') }, old)).toEqual([]);
    expect(changedFields(own, old)).toEqual([]);
    expect(changedFields(own, { ...old, contentHash: hash('c') })).toEqual(['contents']);
  });

  test('the waiting time of a held mailing starts at its last submission', () => {
    const editor = (millis: number) => ({ editor: 'x', at: instantFromMillis(millis) });
    expect(waitingSince(before)).toBe(before.createdAt);
    expect(waitingSince({ ...before, editors: [] })).toBe(before.createdAt);
    expect(waitingSince({ ...before, editors: [editor(3)] })).toBe(3);
    expect(waitingSince({ ...before, editors: [editor(3), editor(5), editor(9)] })).toBe(9);
  });
});
