import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { htmlFromMarkdown } from '../../../console/writing/html-from-markdown.ts';
import { howMany } from '../../support/how-many.ts';

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

/** Every element of a piece of HTML, as a reader's program finds them. */
const elementsOf = (html: string): readonly Element[] => {
  const elements: Element[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => elements.push({ name, attributes }),
  });
  parser.end(html);
  return elements;
};

const mayStand: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'p h1 h2 h3 h4 h5 h6 hr pre code blockquote ul li table thead tbody tr strong em del br'
      .split(' ')
      .map((name) => [name, []]),
  ),
  ol: ['start'],
  th: ['align'],
  td: ['align'],
  a: ['href'],
  img: ['src', 'alt'],
};

const strangers = (html: string): readonly Element[] =>
  elementsOf(html).filter(
    ({ name, attributes: { href, src, ...rest } }) =>
      mayStand[name] === undefined ||
      Object.keys(rest).some((each) => mayStand[name]?.includes(each) !== true) ||
      (href !== undefined && !/^(?:https?:\/\/|mailto:|\{\{\s*[A-Za-z])/i.test(href)) ||
      (src !== undefined && !/^https?:\/\//i.test(src)),
  );

describe('mail written in Markdown', () => {
  test.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['a <img src=x onerror=alert(1)> b', '<p>a &lt;img src=x onerror=alert(1)&gt; b</p>'],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    ['[x](JaVaScRiPt:alert(1))', '<p>[x](JaVaScRiPt:alert(1))</p>'],
    ['[x](java&#115;cript:alert(1))', '<p>[x](java&amp;#115;cript:alert(1))</p>'],
    ['[x](data:text/html,x)', '<p>[x](data:text/html,x)</p>'],
    ['[x](//elsewhere.example)', '<p>[x](//elsewhere.example)</p>'],
    ['[x][1]\n\n[1]: vbscript:x', '<p>[x][1]</p>'],
    ['![x](javascript:alert(1))', '<p>![x](javascript:alert(1))</p>'],
    ['![x](cid:logo)', '<p>![x](cid:logo)</p>'],
    ['[x]({{link|javascript:alert(1)}})', '<p>[x]({{link|javascript:alert(1)}})</p>'],
    ['[x]({{link|}}javascript:alert(1))', '<p>[x]({{link|}}javascript:alert(1))</p>'],
    [
      '[x](https://a.example/"onmouseover="alert(1))',
      '<p><a href="https://a.example/&quot;onmouseover=&quot;alert(1)">x</a></p>',
    ],
    ['{{name|<b onclick=x>}}', '<p>{{name|&lt;b onclick=x&gt;}}</p>'],
  ])('the Markdown %s runs nothing and leads nowhere', (source, html) => {
    expect(htmlFromMarkdown(source)).toBe(html);
    expect(strangers(html)).toEqual([]);
  });

  test('mail written in Markdown has headings, emphasis, lists, links, pictures, tables and quotes', () => {
    const source = [
      '# Hello {{name|reader}}',
      'Some *slant*, **bold** and `code`.  \nA [page](https://a.example/?a=1&b=2) and <post@a.example>.',
      '1. one\n2. two\n   - deeper',
      '> said',
      '![Logo](https://a.example/logo.png)',
      '| a | b |\n| --- | ---: |\n| 1 | 2 |',
    ].join('\n\n');
    expect(htmlFromMarkdown(source)).toMatchInlineSnapshot(`
      "<h1>Hello {{name|reader}}</h1>
      <p>Some <em>slant</em>, <strong>bold</strong> and <code>code</code>.<br>
      A <a href="https://a.example/?a=1&amp;b=2">page</a> and <a href="mailto:post@a.example">post@a.example</a>.</p>
      <ol>
      <li>one</li>
      <li>two<ul>
      <li>deeper</li>
      </ul>
      </li>
      </ol>
      <blockquote>
      <p>said</p>
      </blockquote>
      <p><img src="https://a.example/logo.png" alt="Logo"></p>
      <table>
      <thead>
      <tr><th>a</th><th align="right">b</th></tr>
      </thead>
      <tbody>
      <tr><td>1</td><td align="right">2</td></tr>
      </tbody>
      </table>"
    `);
  });

  const hostile = fc.constantFrom(
    ...[
      '<',
      '>',
      '"',
      "'",
      '&',
      '](',
      '[',
      ')',
      '!',
      '`',
      '*',
      '_',
      '\n',
      '\n\n',
      '    ',
      '- ',
      '#',
    ],
    ...['javascript:', 'https://a.example/', 'data:', '//', '&#106;', '&quot;', '<!--', '-->'],
    ...['<img src=x onerror=y>', '<a href=javascript:x>', '{{', '}}', '|', '{{name}}', '\u0000'],
    ...[
      '{{link|javascript:x}}',
      '{{a_b|c*d}}',
      'slotz0x',
      'slotzz',
      '[1]: ',
      '| - |',
      'www.a.example',
    ],
  );
  const sources = fc.array(fc.oneof(hostile, fc.string({ maxLength: 5 })), { maxLength: 25 });

  test('mail written in Markdown never has an element, an attribute or an address that mail need not have, whatever is typed', () => {
    fc.assert(
      fc.property(sources, (pieces) => {
        expect(strangers(htmlFromMarkdown(pieces.join('')))).toEqual([]);
      }),
      { numRuns: howMany(2_000) },
    );
  });

  test('mail written in Markdown keeps every placeholder as it is written: in text, in emphasis and as a link', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_.-]{0,12}$/);
    const fallback = fc.option(fc.stringMatching(/^[A-Za-z0-9 _*`#.-]{0,12}$/));
    const around = fc.stringMatching(/^[A-Za-z ,.]{0,10}$/);
    fc.assert(
      fc.property(name, fallback, around, (called, or, words) => {
        const slot = or === null ? `{{${called}}}` : `{{${called}|${or}}}`;
        const html = htmlFromMarkdown(`A${words}${slot}b *${slot}* **x${slot}** \`${slot}\``);
        expect(html.split(slot).length - 1).toBe(4);
        expect(html).toContain(`<em>${slot}</em>`);
        expect(html).toContain(`<strong>x${slot}</strong>`);
        const link = `{{${called}}}`;
        expect(htmlFromMarkdown(`[way](${link})`)).toBe(`<p><a href="${link}">way</a></p>`);
        const part = htmlFromMarkdown(`[way](https://a.example/?q=${link})`);
        expect(part).toBe(`<p><a href="https://a.example/?q=${link}">way</a></p>`);
      }),
      { numRuns: howMany(500) },
    );
  });

  test('mail written in Markdown is read in a time that grows with its length, however it nests', () => {
    for (const piece of ['[', '*a _b ', '> ', '![](', '<a ', '{{', '`', '| a '])
      for (const source of [piece.repeat(2_000), `${piece.repeat(300)}\n`.repeat(10)])
        expect(htmlFromMarkdown(source).length).toBeGreaterThan(0);
  }, 20_000);
});
