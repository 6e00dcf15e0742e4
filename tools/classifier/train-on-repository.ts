import type { Judge } from '../../shared/classification/model/judge.ts';
import type { LinearModel } from '../../shared/classification/model/linear-model.ts';
import { rulesVersion } from '../../shared/classification/rules/rule.ts';
import { encodedWeights } from './encoded-weights.ts';
import { frameCorpus, frameTeachings } from './frames.ts';
import { carrierFiles, carriers, teachingOfCarriers } from './held-out.ts';
import { ownExamples } from './own-examples.ts';
import { ownPassages } from './passages.ts';
import { sha256 } from './read-corpus.ts';
import { teachingOfMail } from './teaching.ts';
import { lessonsOf, trainJudge } from './train-judge.ts';

const seed = 20_261_128;

/** Trains on the corpus in this repository and on nothing else, so that a fresh clone gets the same weights. */
export const trainOnRepository = async (): Promise<Trained> => {
  const examples = ownExamples();
  const passages = ownPassages();
  const mails = await Promise.all(
    examples.flatMap(({ rows }) => rows.map((row) => teachingOfMail(row))),
  );
  const lessons = lessonsOf([
    ...mails.flat(),
    ...passages.teachings,
    ...frameTeachings(),
    ...teachingOfCarriers(carriers()),
  ]);
  return {
    judge: trainJudge(lessons, seed),
    lessons: lessons.length,
    corpus: corpusOfRepository(),
  };
};

/** The files that weights are trained on, by their hashes. */
export const corpusOfRepository = (): Trained['corpus'] => [
  ...ownExamples().map(({ sha256: hash, rows }) => ({ sha256: hash, rows: rows.length })),
  ...ownPassages().corpora,
  ...carrierFiles(),
  frameCorpus,
];

/** What was trained, and on which files, by their hashes. */
export type Trained = {
  readonly judge: Judge;
  readonly lessons: number;
  readonly corpus: readonly { readonly sha256: string; readonly rows: number }[];
};

/** The weights as the file that ships, with what they are named by. */
export const modelFile = ({ judge, lessons, corpus }: Trained) => {
  const numbers = {
    promotes: stored(judge.promotes),
    purposes: {
      commercial: stored(judge.purposes.commercial),
      ideological: stored(judge.purposes.ideological),
      charitable: stored(judge.purposes.charitable),
    },
  };
  const named = {
    hash: `sha256:${sha256(JSON.stringify(numbers))}`,
    limitsHash: `sha256:${sha256(JSON.stringify(judge.limits))}`,
    rules: rulesVersion,
    seed,
    limits: judge.limits,
  };
  return {
    head: { ...named, corpus },
    lessons,
    text: `${notice}\nexport const modelWeights = ${json({ ...named, ...numbers })} as const;\n\n${noticeOfCorpus}\nexport const modelCorpus = ${json(corpus)} as const;\n`,
  };
};

const notice = '// Written by `npm run train`: numbers only, no text of what they were trained on.';
const noticeOfCorpus = '/** The files that the weights were trained on, by their hashes. */';
const json = (value: unknown): string => JSON.stringify(value, null, 2);
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const stored = ({ bias, scale, weights }: LinearModel) => ({
  bias: rounded(bias),
  scale,
  ...encodedWeights(weights),
});
