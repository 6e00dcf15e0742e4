import { readFileSync } from 'node:fs';
import { askedOnTheWay, problemsOf, readJourneys } from './journeys/journeys.ts';

/**
 * `npm run journeys`: the journeys of docs/architecture.md, with what their files ask on the way. Exits 1
 * where a journey has a gap.
 */
const page = readFileSync(new URL('../docs/architecture.md', import.meta.url), 'utf8');
for (const journey of readJourneys(page)) {
  const asked = askedOnTheWay(journey);
  console.log(
    `\n${journey.title}: ${journey.steps.length} files, ${asked.length} asked on the way`,
  );
  for (const [index, { file }] of journey.steps.entries()) console.log(`${index + 1}. ${file}`);
  for (const file of asked) console.log(`   asks ${file}`);
  for (const problem of problemsOf(journey)) {
    console.error(problem);
    process.exitCode = 1;
  }
}
