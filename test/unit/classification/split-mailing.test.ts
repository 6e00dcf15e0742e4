import { describe, expect, test } from 'vitest';
import type { MailContent } from '../../../shared/classification/classification.ts';
import { readTemplate } from '../../../shared/classification/reading/read-template.ts';
import { splitMailing } from '../../../shared/classification/split-mailing.ts';
import { judge } from './mails.ts';

const content = (parts: Partial<MailContent>): MailContent => ({
  subject: 'Uw bestelling',
  language: 'nl',
  ...parts,
});
const split = (parts: Partial<MailContent>) => splitMailing(content(parts), judge(content(parts)));
const order = '<p>Uw bestelling is verzonden en komt morgen.</p>';

describe('splitting a mailing', () => {
  test('a service mail has nothing to split', () => {
    expect(split({ html: order }).outcome).toBe('nothing-to-split');
  });

  test('a flagged element goes when a mailing is split, and what stays does not change', () => {
    const html = `<table><tr><td>${order}<p class="x">Nu 20% <b>korting</b> op alles. <a href="https://s.example">Shop nu</a></p></td></tr></table>`;
    expect(split({ html })).toMatchObject({
      outcome: 'split',
      subjectNeeded: true,
      service: { html: `<table><tr><td>${order}</td></tr></table>` },
      rest: {
        subject: '',
        html: '<p class="x">Nu 20% <b>korting</b> op alles. <a href="https://s.example">Shop nu</a></p>',
      },
    });
  });

  test('a flagged line goes from the text part too when a mailing is split', () => {
    const found = split({
      html: `${order}<p>Nu 20% korting op alles.</p>`,
      text: 'Uw bestelling is verzonden en komt morgen.\n\nNu 20% korting op alles.\n',
    });
    expect(found).toMatchObject({
      outcome: 'split',
      service: { text: 'Uw bestelling is verzonden en komt morgen.\n\n\n' },
    });
  });

  test('a flagged subject is left for the author to write', () => {
    const parts = content({ subject: '20% korting', html: order });
    expect(splitMailing(parts, judge(parts))).toMatchObject({
      outcome: 'split',
      subjectNeeded: true,
      service: { subject: '' },
    });
  });

  test('a flagged block in a branch goes with its place in the template', () => {
    const html = `${order}{{#if vip}}<p>Nu 20% korting op alles.</p>{{/if}}`;
    expect(split({ html })).toMatchObject({
      outcome: 'split',
      service: { html: `${order}{{#if vip}}{{/if}}` },
    });
  });
});

describe('reading a template', () => {
  test('every rendering has the length of the template', () => {
    const template = 'a{{#if x}}bb{{else}}cc{{#unless y}}dd{{/unless}}{{/if}} {{name}}';
    const { renderings, wellFormed } = readTemplate(template);
    expect(wellFormed).toBe(true);
    expect(renderings.every((text) => text.length === template.length)).toBe(true);
    const words = renderings.map((text) => text.replace(/[\s\uE000]+/g, ' ').trim());
    expect(words).toContain('a bb');
    expect(words).toContain('a cc dd');
    expect(words.every((text) => !text.includes('name'))).toBe(true);
    expect(renderings.every((text) => text.endsWith('\uE000'.repeat('{{name}}'.length)))).toBe(
      true,
    );
  });

  test('loops and raw values are slots whose content is not known', () => {
    expect(readTemplate('{{#each items}}{{title}}{{/each}}{{{body}}}{{> part}}').slots).toEqual([
      'each items',
      'body',
      'part',
    ]);
    expect(readTemplate('{{productFeed}} {{coupon_code}} {{name}}').slots).toEqual([
      'productFeed',
      'coupon_code',
    ]);
  });

  test.each(['{{/if}}', '{{#if a}}', '{{else}}', '{{#if a}}{{else}}'])(
    'the template %s is not well formed',
    (template) => {
      expect(readTemplate(`x ${template}`).wellFormed).toBe(false);
    },
  );

  test('a text without tags is read as it is', () => {
    expect(readTemplate('gewoon { } tekst')).toEqual({
      renderings: ['gewoon { } tekst'],
      slots: [],
      wellFormed: true,
    });
  });
});
