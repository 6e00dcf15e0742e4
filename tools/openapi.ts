import { generatedDocuments } from './openapi/generated-files.ts';
import { writeGenerated } from './openapi/write-generated.ts';

const usage = `usage: npm run openapi [-- --check]
Writes docs/openapi.json and docs/events/*.schema.json from the schemas of the functions; --check
only tells whether they are true.`;

if (process.argv.includes('--help')) console.log(usage);
else writeGenerated(generatedDocuments(), process.argv.includes('--check'));
