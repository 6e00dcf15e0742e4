import { describe, expect, test } from 'vitest';
import { roleNames, roleScopes } from '../../../shared/deployment/roles.ts';
import { apiDocument, operations, type Schema } from '../../e2e/service/api-document.ts';

const camelCase = /^[a-z][a-zA-Z\d]*$/;
/** A part of a path that takes the rest of it ends in a plus (API Gateway). */
const pathPart = /^[a-z][a-zA-Z\d]*\+?$/;
const kebabCase = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/** What an operation does is its first word; each method has its own. */
const verbs: Readonly<Record<string, readonly string[]>> = {
  GET: ['read', 'list', 'show', 'count', 'fetch', 'follow', 'export', 'verify'],
  HEAD: ['probe'],
  POST: [
    'accept',
    'activate',
    'answer',
    'cancel',
    'change',
    'classify',
    'confirm',
    'continue',
    'create',
    'decide',
    'erase',
    'import',
    'invalidate',
    'lookup',
    'open',
    'pause',
    'preview',
    'render',
    'publish',
    'record',
    'redeliver',
    'release',
    'request',
    'resume',
    'review',
    'rotate',
    'schedule',
    'split',
    'stop',
    'test',
    'unschedule',
  ],
  PUT: ['write', 'replace'],
  PATCH: ['change'],
  DELETE: ['remove'],
};

const raw = operations.map((operation) => ({
  ...operation,
  ...(apiDocument.paths[operation.path]?.[operation.method.toLowerCase()] as {
    readonly summary?: string;
    readonly description?: string;
    readonly tags?: readonly string[];
    readonly 'x-iam-scope'?: string;
    readonly 'x-limits'?: { readonly ratePerSecond: number; readonly burst: number };
  }),
}));

describe('names', () => {
  test.each(operations)(
    'the operation $operationId is named by a verb of its method and what it is about',
    (operation) => {
      expect(operation.operationId).toMatch(camelCase);
      const [verb = '', about = ''] = operation.operationId.split(/(?=[A-Z])(.*)/s);
      expect(verbs[operation.method]).toContain(verb);
      expect(about).not.toBe('');
    },
  );

  test('no two operations have the same name', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  const segments = operations.flatMap(({ path }) => path.split('/').filter((one) => one !== ''));

  test('what takes credentials is versioned', () => {
    for (const { path, scope } of operations)
      expect([path, path.startsWith('/v1/')]).toEqual([path, scope !== undefined]);
  });

  test.each([...new Set(segments)])(
    'the segment %s of a path is kebab-case, or a parameter in camelCase',
    (segment) => {
      const name = /^\{(.+)\}$/.exec(segment)?.[1];
      expect(name ?? segment.replace(/\.\w+$/, '')).toMatch(
        name === undefined ? kebabCase : pathPart,
      );
    },
  );

  test('a parameter is camelCase, and kebab-case as a header', () => {
    for (const { name, in: place } of operations.flatMap(({ parameters }) => parameters))
      expect(name).toMatch(
        place === 'header' ? kebabCase : place === 'path' ? pathPart : camelCase,
      );
  });

  test('members of JSON are camelCase, and schemas PascalCase', () => {
    const membersOf = (schema: Schema): string[] => [
      ...Object.keys(schema.properties ?? {}),
      ...[
        ...Object.values(schema.properties ?? {}),
        ...(schema.items === undefined ? [] : [schema.items]),
        ...(schema.anyOf ?? []),
        ...(schema.oneOf ?? []),
        ...(schema.allOf ?? []),
      ].flatMap(membersOf),
    ];
    for (const [name, schema] of Object.entries(apiDocument.components.schemas)) {
      expect(name).toMatch(/^[A-Z][a-zA-Z\d]*$/);
      for (const member of membersOf(schema))
        expect([name, member]).toEqual([name, expect.stringMatching(camelCase)]);
    }
  });

  test('a list has `items`, and where it continues, `next`, which comes back as `cursor`', () => {
    for (const { operationId, parameters, responses } of operations) {
      if (!operationId.startsWith('list')) continue;
      const text = JSON.stringify(responses['200']);
      const named = /"\$ref":"#\/components\/schemas\/(\w+)"/.exec(text)?.[1] ?? '';
      const schema = text.includes('"items":{"type":"array"')
        ? text
        : JSON.stringify(apiDocument.components.schemas[named]);
      expect([operationId, schema.includes('"items":{"type":"array"')]).toEqual([
        operationId,
        true,
      ]);
      const pages = parameters.some(({ name }) => name === 'cursor');
      expect([operationId, /"next":\{/.test(schema)]).toEqual([operationId, pages]);
    }
  });
});

describe('words', () => {
  test.each(raw)(
    'the operation $operationId says what it does, who may, and how much',
    (operation) => {
      const { summary = '', description = '', scope, tags = [], 'x-limits': limits } = operation;
      const [own = '', who = '', how = ''] = description.split('\n\n');
      expect(summary.length).toBeGreaterThan(9);
      expect(summary).not.toMatch(/\.$/);
      const sentences = own.split(/(?<=[.!?])\s+(?=[A-Z`])/).length;
      expect([sentences >= 1 && sentences <= 4, own]).toEqual([true, expect.stringMatching(/\.$/)]);
      expect(tags).toHaveLength(1);

      const roles = roleNames.filter((role) => roleScopes[role].some((one) => one === scope));
      const also = operation['x-iam-scope'];
      const both = roles.filter((role) => roleScopes[role].some((one) => one === also));
      const withIam =
        also === undefined
          ? []
          : [`With IAM only for roles that have \`${also}\` too (${both.join(', ')}).`];
      expect(who).toBe(
        scope === undefined
          ? 'Public: needs no credentials.'
          : [`Needs the scope \`${scope}\` (${roles.join(', ')}).`, ...withIam].join(' '),
      );
      expect(how).toMatch(/^Limits: [\d,]+ requests a second, [\d,]+ at once/);
      expect(limits?.ratePerSecond).toBeGreaterThan(0);
      expect(limits?.burst).toBeGreaterThan(0);
    },
  );
});
