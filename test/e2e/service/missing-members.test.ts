import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OneMachine, startOneMachine } from '../../../local/one-machine/start-one-machine.ts';
import { call } from './service-world.ts';

type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};
type Operation = {
  readonly operationId: string;
  readonly requestBody?: {
    readonly content: Readonly<
      Record<
        string,
        {
          readonly schema: Schema;
          readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
        }
      >
    >;
  };
};
const document = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/openapi.json'), 'utf8'),
) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

const resolved = (schema: Schema): Schema =>
  schema.$ref === undefined
    ? schema
    : resolved(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});

type Path = readonly (string | number)[];

/** Every member of a body that its schema requires; of alternatives those that all require. */
const requiredIn = (schema: Schema, body: unknown, at: Path = []): readonly Path[] => {
  const { anyOf, oneOf, allOf, required = [], properties = {}, items } = resolved(schema);
  const alternatives = (anyOf ?? oneOf ?? []).map((one) => requiredIn(one, body, at));
  const common = (alternatives[0] ?? []).filter((path) =>
    alternatives.every((paths) => paths.some((other) => other.join('/') === path.join('/'))),
  );
  if (Array.isArray(body))
    return items === undefined || body.length === 0 ? [] : requiredIn(items, body[0], [...at, 0]);
  if (typeof body !== 'object' || body === null) return [];
  const members = body as Readonly<Record<string, unknown>>;
  return [
    ...common,
    ...(allOf ?? []).flatMap((one) => requiredIn(one, body, at)),
    ...required.filter((name) => name in members).map((name) => [...at, name]),
    ...Object.entries(properties).flatMap(([name, one]) =>
      name in members ? requiredIn(one, members[name], [...at, name]) : [],
    ),
  ];
};

const without = (body: unknown, path: Path): unknown => {
  const copy = structuredClone(body) as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const holder = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>(
      (inner, name) => inner[name] as Record<string | number, unknown>,
      copy,
    );
  delete holder[last];
  return copy;
};

/** Whoever stops is heard, whatever is missing in how they say it; rows of a list are judged one by one. */
const differently = new Set(['recordWithdrawal', 'recordObjection', 'importContacts']);

const isStop = (body: unknown): boolean =>
  ['withdrawn', 'objected'].includes(String((body as { readonly type?: unknown }).type));

const cases = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, { operationId, requestBody }]) => {
    const json = requestBody?.content['application/json'];
    if (json === undefined || !path.startsWith('/v1/') || differently.has(operationId)) return [];
    const named = Object.entries(json.examples ?? {}).filter(([, { value }]) => !isStop(value));
    const seen = new Map<string, { example: string; value: unknown; at: Path }>();
    for (const [example, { value }] of named)
      for (const at of requiredIn(json.schema, value))
        seen.set(at.filter((one) => typeof one === 'string').join('/'), { example, value, at });
    return [...seen.values()].map(({ example, value, at }) => ({
      operationId,
      example,
      pointer: `/${at.join('/')}`,
      method: method.toUpperCase(),
      path: path.replace('{version}', '1').replaceAll(/\{[^}]+\}/g, 'x1'),
      body: without(value, at),
    }));
  }),
);

describe('a member that is missing is named as missing', () => {
  let app: OneMachine;
  let token = '';
  beforeAll(async () => {
    app = await startOneMachine();
    token = await app.issuer.adminToken();
  });
  afterAll(() => app.stop());

  test('a missing member is named as missing in every body that requires one', () => {
    expect(new Set(cases.map(({ operationId }) => operationId)).size).toBeGreaterThan(20);
    expect(cases.length).toBeGreaterThan(80);
  });

  test.each(cases)(
    '$operationId names $pointer as missing',
    async ({ method, path, body, pointer }) => {
      const answer = await call(app.apiUrl, method, path, {
        ...{ token, body },
        headers: { 'idempotency-key': pointer },
      });
      expect(answer.status, answer.text).toBe(400);
      expect(answer.body['code']).toBe('invalid-request');
      expect(answer.body['errors']).toContainEqual({ pointer, in: 'body', message: 'is missing' });
    },
  );
});
