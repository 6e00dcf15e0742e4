import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledLayouts } from './layouts/compiled-layouts.ts';

// npm run layouts: compiles the MJML of tools/layouts into what `layOut` fills in.
const file = join(import.meta.dirname, '../shared/delivery/content/layouts/compiled-layouts.ts');
writeFileSync(file, await compiledLayouts());
console.log('wrote shared/delivery/content/layouts/compiled-layouts.ts');
