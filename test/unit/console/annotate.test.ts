import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotated } from '../../../console/mail/annotated.ts';
import type { Finding } from '../../../console/mail/findings.ts';
import { findingsOf } from '../../../console/mail/findings.ts';

const finding = (where: 'html' | 'text', start: number, end: number): Finding => ({
  number: 1,
  quote: '',
  isOpen: false,
  spans: [{ where, start, end }],
  advice: [],
});

const chip = '<span class="chip">1</span>';
const open = '<mark class="finding" data-finding="1">';

describe('a mail with its findings marked', () => {
  test('text is shown as it is written, however much it looks like HTML', () => {
    expect(annotated('<script>x</script> & "co"', 'text', [])).toBe(
      '&lt;script&gt;x&lt;/script&gt; &amp; &quot;co&quot;',
    );
  });

  test('a span of text is marked, with its number', () => {
    expect(annotated('Hello. Buy now. Bye.', 'text', [finding('text', 7, 15)])).toBe(
      `Hello. ${open}${chip}Buy now.</mark> Bye.`,
    );
  });

  test('a span over tags is marked in each text, and no tag is inside of a mark', () => {
    const html = '<p>Buy <b>now</b> or never</p>';
    expect(annotated(html, 'html', [finding('html', 3, html.length)])).toBe(
      `<p>${open}${chip}Buy </mark><b>${open}now</mark></b>${open} or never</mark></p>`,
    );
  });

  test.each(['<style>p { color: red }</style>', '<title>{{name}}</title>', '<!-- a > b -->'])(
    'the markup %s is not text, and stays as it is',
    (html) => {
      expect(annotated(html, 'html', [finding('html', 0, html.length)])).toBe(html);
    },
  );

  test.each([
    ['Dear {{name}},', 'Dear <span class="placeholder">name</span>,'],
    ['{{name|reader}}', '<span class="placeholder">name | reader</span>'],
    ['{{ not one }}', '{{ not one }}'],
  ])('the text %s shows its placeholder as one', (text, html) => {
    expect(annotated(text, 'text', [])).toBe(html);
  });

  test('marks add themselves and take nothing away, wherever the spans are', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      'word ',
      '<b title="x">',
      '</b>',
      '<br>',
      ' & ',
      '<',
      '>',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(60), fc.nat(60), (pieces, a, b) => {
        const html = pieces.join('');
        const marked = annotated(html, 'html', [finding('html', Math.min(a, b), Math.max(a, b))]);
        const bare = marked.replaceAll(chip, '').replaceAll(/<\/?mark[^>]*>/g, '');
        expect(bare).toBe(html);
      }),
    );
  });
});

describe('findings', () => {
  const evidence = {
    class: 'commercial',
    kind: 'paragraph',
    block: 1,
    dom: '',
    weight: 3,
    hard: true,
    ground: 'Tw art. 11.7(1), commercial purpose',
    quote: 'Order  now',
    fix: { nl: 'weg', en: 'away' },
  } as const;

  test('a passage that is in HTML and in text is one finding, with every advice once', () => {
    const found = findingsOf({
      evidence: [
        { ...evidence, rule: 'K.buy', where: 'html', start: 3, end: 13 },
        { ...evidence, rule: 'K.buy', where: 'text', start: 0, end: 9, quote: 'order now' },
        { ...evidence, rule: 'K.discount', where: 'html', start: 3, end: 13 },
      ],
    } as never);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ number: 1, isOpen: false });
    expect(found[0]?.advice.map(({ rule }) => rule)).toEqual(['K.buy', 'K.discount']);
  });

  test('what is marketing is not also open', () => {
    const found = findingsOf({
      evidence: [{ ...evidence, rule: 'K.buy', where: 'text', start: 0, end: 10 }],
      openBlocks: [
        { ...evidence, where: 'text', start: 0, end: 10, role: 'selling', reason: 'uncertain' },
        {
          ...evidence,
          where: 'text',
          start: 20,
          end: 30,
          role: 'unknown',
          reason: 'uncertain',
          quote: 'Hm',
        },
      ],
    } as never);
    expect(found.map(({ quote, isOpen }) => [quote, isOpen])).toEqual([
      ['Order  now', false],
      ['Hm', true],
    ]);
  });
});
