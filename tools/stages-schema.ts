import { writeFileSync } from 'node:fs';
import { stagesSchema } from '../cdk/stages-file.ts';

/** Writes the schema of the settings file, for editors. */
const file = new URL('../docs/schemas/stages.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(stagesSchema(), null, 2)}\n`);
