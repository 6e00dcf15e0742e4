import { writeFileSync } from 'node:fs';
import { explanationsPage } from './explanations/explanations-page.ts';

const file = new URL('../docs/explanations.md', import.meta.url);
writeFileSync(file, explanationsPage());
console.log('wrote docs/explanations.md');
