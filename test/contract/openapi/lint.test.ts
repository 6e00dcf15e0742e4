import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';

const file = join(import.meta.dirname, '../../../docs/openapi.json');

/** What the linter holds against the document, and why it stays. */
const accepted: Readonly<Record<string, readonly string[]>> = {
  // A gateway writes a parameter of several segments so; the linter takes the plus for a part of its name.
  'path-parameters-defined': ['#/paths/~1log~1tile~1{path+}/get/parameters/0/name'],
  // Rows of a list are judged one by one: the body of the import names no shape that it would refuse whole.
  'no-unused-components': ['ImportRow', 'RelationRow', 'StopRow'].map(
    (name) => `#/components/schemas/${name}`,
  ),
};

const lint = async (source: string): Promise<readonly string[]> => {
  const rules = {
    'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: true },
    'no-invalid-parameter-examples': 'error',
  } as const;
  const config = await createConfig({ extends: ['recommended-strict'], rules });
  const problems = await lintFromString({ source, absoluteRef: file, config });
  return problems
    .map(({ ruleId, location, message }) => ({
      ...{ ruleId, message },
      pointer: location[0]?.pointer ?? '',
    }))
    .filter(({ ruleId, pointer }) => accepted[ruleId]?.includes(pointer) !== true)
    .map(({ ruleId, pointer, message }) => `${ruleId} ${pointer}: ${message}`);
};

test('a public linter has nothing against the document', async () => {
  expect(await lint(readFileSync(file, 'utf8'))).toEqual([]);
}, 60_000);

test('a public linter finds the mistakes that are planted in the document', async () => {
  const document = JSON.parse(readFileSync(file, 'utf8'));
  const { post } = document.paths['/v1/contacts'];
  delete post.operationId;
  post.parameters = [{ name: 'n', in: 'query', schema: { type: 'integer' }, example: 'x' }];
  post.requestBody.content['application/json'].schema = { $ref: '#/components/schemas/Gone' };
  delete document.servers;
  const found = (await lint(JSON.stringify(document))).map((line) => line.split(' ')[0]);
  expect(new Set(found)).toEqual(
    new Set([
      'operation-operationId',
      'no-invalid-parameter-examples',
      'no-unresolved-refs',
      'no-empty-servers',
      'no-unused-components',
    ]),
  );
}, 60_000);
