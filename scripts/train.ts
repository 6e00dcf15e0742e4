import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { featureNames } from '../shared/classification/blocks/mail-features.ts';
import { rulesVersion } from '../shared/classification/rules/rule.ts';
import { ownExamples } from './classifier/own-examples.ts';
import { readCorpus, sha256 } from './classifier/read-corpus.ts';
import { prepare, trainJudge } from './classifier/train-judge.ts';

const seed = 20_261_123;
const weightsFile = (name: string): string =>
  fileURLToPath(new URL(`../shared/classification/model/weights/${name}`, import.meta.url));

const json = (value: unknown): string => JSON.stringify(value, null, 2);
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const files = process.argv.slice(2).map((path) => readCorpus(path));
const corpora = [...files, ...ownExamples()];
const prepared = corpora.flatMap(({ rows }) => rows.map((row) => prepare(row)));
const { model, calibration } = trainJudge(prepared, seed);

const base64 = Buffer.from(Int8Array.from(model.weights).buffer).toString('base64');
const corpus = corpora.map(({ sha256: hash, rows }) => ({ sha256: hash, rows: rows.length }));
const numbers = { bias: rounded(model.bias), scale: model.scale, base64 };
const modelHash = `sha256:${sha256(JSON.stringify(numbers))}`;

const fitted = {
  intercept: rounded(calibration.intercept),
  coefficients: Object.fromEntries(
    featureNames.map((name) => [name, rounded(calibration.coefficients[name])]),
  ),
  passBelow: calibration.passBelow,
  passBelowAlone: calibration.passBelowAlone,
  blockFrom: calibration.blockFrom,
};
const calibrationHash = `sha256:${sha256(JSON.stringify(fitted))}`;

const notice = '// Written by `npm run train`: numbers only, no text of what they were trained on.';

writeFileSync(
  weightsFile('model.ts'),
  `${notice}\nexport const modelWeights = ${json({ hash: modelHash, rules: rulesVersion, seed, corpus, ...numbers })} as const;\n`,
);
writeFileSync(
  weightsFile('calibration.ts'),
  `${notice}\nexport const calibrationWeights = ${json({ hash: calibrationHash, rules: rulesVersion, ...fitted })} as const;\n`,
);
console.log(
  json({ model: modelHash, calibration: calibrationHash, fitted, corpus, bytes: base64.length }),
);
