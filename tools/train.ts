import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LinearModel } from '../shared/classification/model/linear-model.ts';
import { rulesVersion } from '../shared/classification/rules/rule.ts';
import { carriers, teachingOfCarriers } from './classifier/held-out.ts';
import { ownExamples } from './classifier/own-examples.ts';
import { ownPassages } from './classifier/passages.ts';
import { readCorpus, sha256 } from './classifier/read-corpus.ts';
import { teachingOfMail } from './classifier/teaching.ts';
import { lessonsOf, trainJudge } from './classifier/train-judge.ts';

const seed = 20_261_128;
const weightsFile = fileURLToPath(
  new URL('../shared/classification/model/weights/model.ts', import.meta.url),
);

const json = (value: unknown): string => JSON.stringify(value, null, 2);
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const corpora = [...process.argv.slice(2).map((path) => readCorpus(path)), ...ownExamples()];
const passages = ownPassages();
const teachings = [
  ...(
    await Promise.all(corpora.flatMap(({ rows }) => rows.map((row) => teachingOfMail(row))))
  ).flat(),
  ...passages.teachings,
  ...teachingOfCarriers(carriers()),
];
const lessons = lessonsOf(teachings.filter(({ lang }) => ['nl', 'en', 'de'].includes(lang)));
const judge = trainJudge(lessons, seed);

const stored = ({ bias, scale, weights }: LinearModel) => ({
  bias: rounded(bias),
  scale,
  base64: Buffer.from(Int8Array.from(weights).buffer).toString('base64'),
});
const numbers = {
  promotes: stored(judge.promotes),
  purposes: {
    commercial: stored(judge.purposes.commercial),
    ideological: stored(judge.purposes.ideological),
    charitable: stored(judge.purposes.charitable),
  },
};
const corpus = [
  ...corpora.map(({ sha256: hash, rows }) => ({ sha256: hash, rows: rows.length })),
  ...passages.corpora,
];
const head = {
  hash: `sha256:${sha256(JSON.stringify(numbers))}`,
  limitsHash: `sha256:${sha256(JSON.stringify(judge.limits))}`,
  rules: rulesVersion,
  seed,
  corpus,
  limits: judge.limits,
};
const notice = '// Written by `npm run train`: numbers only, no text of what they were trained on.';
writeFileSync(
  weightsFile,
  `${notice}\nexport const modelWeights = ${json({ ...head, ...numbers })} as const;\n`,
);
console.log(json({ ...head, lessons: lessons.length, bytes: JSON.stringify(numbers).length }));
