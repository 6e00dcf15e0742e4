import type { Judge } from '../shared/classification/blocks/judge-mail.ts';
import { judgeMail } from '../shared/classification/blocks/judge-mail.ts';
import { judgeTemplate } from '../shared/classification/blocks/judge-template.ts';
import { shippedJudge } from '../shared/classification/model/shipped-judge.ts';
import type { CorpusRow } from './classifier/corpus-row.ts';
import { contentOfRow } from './classifier/corpus-row.ts';
import type { Outcome } from './classifier/metrics.ts';
import { ownExamples } from './classifier/own-examples.ts';
import { printReport } from './classifier/print-report.ts';
import { readCorpus } from './classifier/read-corpus.ts';
import type { Prepared } from './classifier/train-judge.ts';
import { prepare, trainJudge } from './classifier/train-judge.ts';

const seed = 20_261_123;
const usage = 'usage: npm run eval:classifier -- FILE.jsonl [--loso] [--errors]';

const noteOf = ({ hits, reasons }: ReturnType<typeof judgeMail>): string => {
  const rules = [...new Set(hits.rules.map(({ rule }) => (rule.hard ? rule.id : `(${rule.id})`)))];
  return `${rules.join(' ')} | ${reasons.join(' ')} | ${[...new Set(hits.service.map(({ act }) => act.id))].join(' ')}`;
};

const judgeRow = (row: CorpusRow, judge: Judge): Outcome => {
  const { strictest } = judgeTemplate(contentOfRow(row), judge);
  return { row, band: strictest.band, score: strictest.score, note: noteOf(strictest) };
};

const judgePrepared = ({ row, mail }: Prepared, judge: Judge): Outcome => {
  const judgement = judgeMail(mail, row.lang, judge);
  return { row, band: judgement.band, score: judgement.score, note: noteOf(judgement) };
};

/** Retrains with one source left out at a time, and judges that source: the honest figure. */
const leaveOneSourceOut = (rows: readonly CorpusRow[]): readonly Outcome[] => {
  const prepared = rows.map((row) => prepare(row));
  const own = ownExamples().flatMap(({ rows: mine }) => mine.map((row) => prepare(row)));
  return [...new Set(rows.map(({ group }) => group))].flatMap((group) => {
    const judge = trainJudge([...prepared.filter(({ row }) => row.group !== group), ...own], seed);
    return prepared
      .filter(({ row }) => row.group === group)
      .map((each) => judgePrepared(each, judge));
  });
};

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (file === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const { rows } = readCorpus(file);
  const outcomes = process.argv.includes('--loso')
    ? leaveOneSourceOut(rows)
    : rows.map((row) => judgeRow(row, shippedJudge));
  printReport(outcomes, { errors: process.argv.includes('--errors') });
}
