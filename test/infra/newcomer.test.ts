import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What the last files must say for the answer to be there. */
const answers: readonly (readonly [string, readonly (readonly [string, RegExp])[]])[] = [
  ['Where is an opt-out stored?', [['ledger-write.ts', /only write of an EVENT item/]]],
  ['Where is a batch claimed?', [['claim-batch.ts', /export const claimBatch\b/]]],
  [
    'Where is `user-no-own-consent` decided and worded?',
    [
      ['find-basis.ts', /addFinding\(findings, [^)]*'user-no-own-consent'/],
      ['no-basis.ts', /'user-no-own-consent': \{\s*text:/],
    ],
  ],
  [
    'Which function may call SES?',
    [
      ['dispatch-functions.ts', /identity\.grantSend\(send\)/],
      ['http-functions.ts', /identity\.grantReadmit\(/],
    ],
  ],
  ['Which queue redelivers how often?', [['queues.ts', /stops: \{[^}]*maxReceives: \d+/]]],
  ['Where does a new rule set go?', [['applicable-law.ts', /const ruleSets\b/]]],
];

const rows = [...read('docs/architecture.md').matchAll(/^\| (.*\?) \| (.*?) \|/gm)].map(
  ([, question = '', opened = '']) => ({
    question,
    opened: [...opened.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, target = '']) => target),
  }),
);

describe('what someone new asks', () => {
  test('someone new has six questions', () => {
    expect(rows.map(({ question }) => question)).toEqual(answers.map(([question]) => question));
  });

  test.each(rows)(
    'the answer to “$question” is on pages each of which leads to the next',
    ({ opened }) => {
      expect(opened.length).toBeGreaterThan(0);
      expect(opened.length).toBeLessThanOrEqual(3);
      const [first = '', ...others] = opened;
      expect(targetsOf('README.md')).toContain(pathOf(first));
      for (const target of others) {
        expect(existsSync(join(root, pathOf(target)))).toBe(true);
        expect(targetsOf(pathOf(first))).toContain(pathOf(target));
      }
    },
  );

  test.each(rows)('the answer to “$question” is a minute’s reading', ({ opened: [page = ''] }) => {
    expect(sectionOf(page).split(/\s+/).length).toBeLessThanOrEqual(240);
  });

  test.each(answers)('the pages answer %s', (question, expected) => {
    const { opened = [] } = rows.find((row) => row.question === question) ?? {};
    for (const [name, text] of expected) {
      const file = opened.find((path) => path.endsWith(`/${name}`)) ?? name;
      expect(read(file)).toMatch(text);
    }
  });
});

const pathOf = (target: string): string => target.split('#')[0] ?? '';

/** The files that a page links to, or names in backticks beside their folder. */
const targetsOf = (page: string): readonly string[] => [
  ...[...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) =>
    normalize(join(dirname(page), target)),
  ),
  ...[...read(page).matchAll(/`(shared\/[\w./-]+\/)`[^`]*`?/g)].flatMap(([, folder = '']) =>
    [...read(page).matchAll(/`([\w-]+\.ts)`/g)].map(([, name = '']) => folder + name),
  ),
];

/** A page without its links' targets, or the section of it that a link leads to. */
const sectionOf = (target: string): string => {
  const [page = '', heading] = target.split('#');
  const text = read(page).replaceAll(/\]\([^)]*\)/g, ']');
  if (heading === undefined) return text;
  const parts = text.split(/^#+ /m);
  const slug = (part: string) =>
    (part.split('\n')[0] ?? '')
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-');
  return parts.find((part) => slug(part) === heading) ?? '';
};
