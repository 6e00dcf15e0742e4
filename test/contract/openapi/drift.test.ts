import { expect, test } from 'vitest';
import { generatedClient, generatedDocuments } from '../../../tools/openapi/generated-files.ts';
import { drifted } from '../../../tools/openapi/write-generated.ts';

test('the documents say what the routes and schemas say now', () => {
  expect(drifted(generatedDocuments())).toEqual([]);
});

test('the types of the client are those of the document', async () => {
  expect(drifted(await generatedClient())).toEqual([]);
});
