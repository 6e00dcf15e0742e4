import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';

/** Writes the client's types from the committed OpenAPI document. */
const root = join(import.meta.dirname, '..');
const document = readFileSync(join(root, 'docs/openapi.json'), 'utf8');
const ast = await openapiTypescript(document);
const banner = '// Generated from docs/openapi.json by `npm run client`; do not edit.\n\n';
writeFileSync(join(root, 'client/schema.ts'), banner + astToString(ast));
console.log('wrote client/schema.ts');
