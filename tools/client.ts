import { generatedClient } from './openapi/generated-files.ts';
import { writeGenerated } from './openapi/write-generated.ts';

const usage = `usage: npm run client [-- --check]
Writes packages/client/schema.ts, the client's types, from the API's document; --check only tells whether
they are true.`;

if (process.argv.includes('--help')) console.log(usage);
else writeGenerated(await generatedClient(), process.argv.includes('--check'));
