/**
 * `npm run eval:classifier` measures on the repository's own sets; with a FILE.jsonl of labelled mails on
 * those, `--loso` retrains with one source left out at a time, `--errors` lists what went wrong.
 */
import { judgeTemplate } from '../shared/classification/blocks/judge-template.ts';
import type { Judge } from '../shared/classification/model/judge.ts';
import { shippedJudge } from '../shared/classification/model/shipped-judge.ts';
import { type CorpusRow, contentOfRow } from './classifier/corpus-row.ts';
import { type Outcome, outcomeOf } from './classifier/metrics.ts';
import { ownExamples } from './classifier/own-examples.ts';
import { ownPassages } from './classifier/passages.ts';
import { printReport } from './classifier/print-report.ts';
import { readCorpus } from './classifier/read-corpus.ts';
import { reportOwn } from './classifier/report-own.ts';
import { teachingOfMail } from './classifier/teaching.ts';
import { lessonsOf, trainJudge } from './classifier/train-judge.ts';

const seed = 20_261_128;

const judgeRow = async (row: CorpusRow, judge: Judge): Promise<Outcome> => {
  const content = await contentOfRow(row);
  return outcomeOf(row, judgeTemplate(content, judge), judge);
};

/** Retrains with one source left out at a time, and judges that source: the honest figure. */
const leaveOneSourceOut = async (rows: readonly CorpusRow[]): Promise<readonly Outcome[]> => {
  const own = ownExamples().flatMap(({ rows: mine }) => mine);
  const passages = ownPassages().teachings;
  const outcomes: Outcome[] = [];
  for (const group of new Set(rows.map((row) => row.group))) {
    const others = [...rows.filter((row) => row.group !== group), ...own];
    const teachings = await Promise.all(others.map((row) => teachingOfMail(row)));
    const judge = trainJudge(lessonsOf([...teachings.flat(), ...passages]), seed);
    for (const row of rows) if (row.group === group) outcomes.push(await judgeRow(row, judge));
  }
  return outcomes;
};

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (file === undefined) await reportOwn();
else {
  const { rows } = readCorpus(file);
  const outcomes = process.argv.includes('--loso')
    ? await leaveOneSourceOut(rows)
    : await Promise.all(rows.map((row) => judgeRow(row, shippedJudge)));
  printReport(outcomes, { errors: process.argv.includes('--errors') });
}
