import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { z } from 'zod';
import { eventSchemas } from '../../functions/publish-events/schema.ts';
import { openApiDocument } from './open-api-document.ts';

const root = join(import.meta.dirname, '../..');

/** Every generated document by its path: the API's, and the schemas of the events. */
export const generatedDocuments = (): ReadonlyMap<string, string> =>
  new Map([
    [documentFile, asText(openApiDocument())],
    ...Object.entries(eventSchemas).map(([type, schema]): [string, string] => [
      join(root, 'docs/events', `${type}.v2.schema.json`),
      asText(z.toJSONSchema(schema)),
    ]),
  ]);

const asText = (document: unknown) => `${JSON.stringify(document, undefined, 2)}\n`;

const documentFile = join(root, 'docs/openapi.json');
const clientFile = join(root, 'packages/client/schema.ts');

/** The client's types, made of the API's document. */
export const generatedClient = async (): Promise<ReadonlyMap<string, string>> => {
  // A member with a default may be left out of a request.
  const types = await openapiTypescript(asText(openApiDocument()), { defaultNonNullable: false });
  const banner = '// Generated from the OpenAPI document by `npm run client`; do not edit.\n\n';
  return new Map([[clientFile, banner + astToString(types)]]);
};
