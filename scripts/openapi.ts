import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { eventSchemas } from '../functions/publish-events/schema.ts';
import { openApiDocument } from './openapi/document.ts';

const usage = `usage: npm run openapi [-- --check]
Writes docs/openapi.json and docs/events/*.schema.json from the schemas of the functions; --check
only tells whether they are true.`;

const docs = join(import.meta.dirname, '../docs');
const asText = (document: unknown) => `${JSON.stringify(document, undefined, 2)}\n`;

/** Every generated document by its path. */
const documents = (): ReadonlyMap<string, string> =>
  new Map([
    [join(docs, 'openapi.json'), asText(openApiDocument())],
    ...Object.entries(eventSchemas).map(([type, schema]): [string, string] => [
      join(docs, 'events', `${type}.v1.schema.json`),
      asText(z.toJSONSchema(schema)),
    ]),
  ]);

const stored = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

if (process.argv.includes('--help')) {
  console.log(usage);
} else {
  const check = process.argv.includes('--check');
  const drifted = [...documents()].filter(([file, text]) => stored(file) !== text);
  for (const [file, text] of drifted) {
    if (!check) writeFileSync(file, text);
    console.log(`${check ? 'drifted' : 'wrote'} ${file.slice(docs.length + 1)}`);
  }
  process.exitCode = check && drifted.length > 0 ? 1 : 0;
}
