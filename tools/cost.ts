import { readFileSync, writeFileSync } from 'node:fs';
import { costTables, withCostTables } from './cost/cost-tables.ts';

const usage = `usage: npm run cost [-- --write]
Prints what a month costs at three volumes, and what was measured of one mail; --write puts both
tables into docs/cost.md.`;

const args = new Set(process.argv.slice(2));
if (args.has('--help')) console.log(usage);
else {
  const file = new URL('../docs/cost.md', import.meta.url);
  if (args.has('--write')) writeFileSync(file, withCostTables(readFileSync(file, 'utf8')));
  console.log(costTables());
}
