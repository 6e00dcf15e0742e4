/**
 * `npm run eval:agreement` prints how far two labellers of the same sentences agree, by language, and
 * lists where they differ. The second saw neither the labels of the first, nor families, nor the model.
 * The last line is one JSON object.
 */
import { readFileSync } from 'node:fs';
import { kappaOf, type LabelPair } from './classifier/kappa.ts';

type First = {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly purpose: string;
};
type Second = { readonly id: string; readonly purpose: string };

const read = <T>(name: string): readonly T[] =>
  readFileSync(
    new URL(`../test/corpus/classification/agreement/${name}.jsonl`, import.meta.url),
    'utf8',
  )
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

const second = new Map(read<Second>('second').map(({ id, purpose }) => [id, purpose] as const));
const rows = read<First>('first').flatMap((first) => {
  const other = second.get(first.id);
  return other === undefined ? [] : [{ ...first, other }];
});

/** Whether it may go without consent is what a verdict turns on. */
const needsConsent = (purpose: string): string =>
  ['commercial', 'ideological', 'charitable'].includes(purpose) ? 'promotes' : 'does not';

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

const figuresIn = (lang: string) => {
  const own = rows.filter((row) => row.lang === lang);
  const pairs = own.map(({ purpose, other }): LabelPair => [purpose, other]);
  const coarse = pairs.map(([a, b]): LabelPair => [needsConsent(a), needsConsent(b)]);
  return { purposes: kappaOf(pairs), promotes: kappaOf(coarse) };
};

const summary: Record<string, Record<string, number>> = {};
for (const lang of ['nl', 'en', 'de']) {
  const { purposes, promotes } = figuresIn(lang);
  console.log(`\n${lang}: ${purposes.n} texts`);
  for (const [name, { n, agreed, kappa, low, high }] of Object.entries({ purposes, promotes }))
    console.log(
      `  ${name.padEnd(12)}kappa ${kappa.toFixed(3)}  95% ${low.toFixed(3)} to ${high.toFixed(3)}  same label ${agreed}/${n}`,
    );
  summary[lang] = {
    n: purposes.n,
    kappa: rounded(purposes.kappa),
    kappaPromotes: rounded(promotes.kappa),
    agreed: purposes.agreed,
  };
}
console.log('\ndisagreements');
for (const { id, purpose, other, text } of rows.filter((row) => row.purpose !== row.other))
  console.log(`  ${id} ${purpose} / ${other}: ${text}`);
console.log(JSON.stringify(summary));
