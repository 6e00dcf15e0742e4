import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiDocument } from './openapi/document.ts';

const usage = `usage: npm run openapi [-- --check]
Writes docs/openapi.json from the schemas of the functions; --check only tells whether it is true.`;

const file = join(import.meta.dirname, '../docs/openapi.json');
const text = `${JSON.stringify(openApiDocument(), undefined, 2)}\n`;

if (process.argv.includes('--help')) {
  console.log(usage);
} else if (process.argv.includes('--check')) {
  const isTrue = readFileSync(file, 'utf8') === text;
  console.log(
    isTrue ? 'docs/openapi.json is true' : 'docs/openapi.json has drifted: npm run openapi',
  );
  process.exitCode = isTrue ? 0 : 1;
} else {
  writeFileSync(file, text);
  console.log(`wrote docs/openapi.json (${text.length} bytes)`);
}
