import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ApiDocument, renderDocument } from '../../../functions/api-docs/render-document.ts';

const document = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/openapi.json'), 'utf8'),
) as ApiDocument;
const page = String(await renderDocument(document));
const found = (pattern: RegExp): readonly string[] =>
  [...page.matchAll(pattern)].map(([, one = '']) => one);
const ids = found(/ id="([^"]*)"/g);
const sectionOf = (id: string) =>
  new RegExp(`<section id="${id}">[\\s\\S]*?</section>`).exec(page)?.[0] ?? '';
const operations = Object.values(document.paths).flatMap((methods) =>
  Object.values(methods).map(({ operationId = '' }) => operationId),
);

test('every operation is in the contents once and has its own place', () => {
  const [contents = ''] = /<nav[\s\S]*?<\/nav>/.exec(page) ?? [];
  expect([...contents.matchAll(/href="#(\w+)"/g)].map(([, id]) => id).toSorted()).toEqual(
    [...operations, 'schemas'].toSorted(),
  );
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('every link within the page leads somewhere', () => {
  const known = new Set(ids);
  expect(found(/href="#([^"]*)"/g).filter((id) => !known.has(id))).toEqual([]);
});

test('a parameter defined elsewhere is shown with its meaning', () => {
  expect(page).not.toMatch(/<code><\/code>|undefined/);
  const section = sectionOf('createContact');
  expect(section).toContain('<code>idempotency-key</code></td><td>header</td>');
  expect(section).toContain('Your own key for this request');
});

test('a response defined elsewhere is shown with its meaning', () => {
  expect(page).not.toMatch(/<tr><td>\d{3}<\/td><td>\s*<\/td><\/tr>/);
});

test('bodies and responses have their schema and the recorded example', () => {
  const section = sectionOf('createContact');
  expect(section).toContain('<a href="#schema-ContactCreation">');
  expect(section).toContain('example: A customer, with the evidence of a sale');
  expect(section).toContain('&quot;email&quot;: &quot;henk@deboer.example&quot;');
});

test('the content of a mail is shown as text, not as markup of the page', () => {
  const paths = {
    '/x': {
      get: {
        operationId: 'x',
        responses: {
          200: {
            description: '<b>',
            content: { 'text/html': { examples: { a: { value: '<script>' } } } },
          },
        },
      },
    },
  };
  const planted = String(renderDocument({ info: { title: '<i>', version: '1' }, paths }));
  expect(planted).not.toMatch(/<script|<b>|<i>/);
});

test('the page is small enough for one response of a gateway', () => {
  expect(page.length).toBeLessThan(2_500_000);
});
