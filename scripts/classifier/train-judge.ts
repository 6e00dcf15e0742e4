import type { Hits } from '../../shared/classification/blocks/find-hits.ts';
import { findHits } from '../../shared/classification/blocks/find-hits.ts';
import type { Judge } from '../../shared/classification/blocks/judge-mail.ts';
import type { LinearModel } from '../../shared/classification/model/linear-model.ts';
import { logitOf } from '../../shared/classification/model/linear-model.ts';
import type { MailBlocks } from '../../shared/classification/reading/mail-block.ts';
import { mailBlocks } from '../../shared/classification/reading/mail-blocks.ts';
import { mailFeatures } from '../../shared/classification/blocks/mail-features.ts';
import { chunksOf, documentText } from '../../shared/classification/model/model-reading.ts';
import type { Features } from '../../shared/classification/model/ngram-features.ts';
import { ngramCounter } from '../../shared/classification/model/ngram-features.ts';
import type { CorpusRow } from './corpus-row.ts';
import { contentOfRow } from './corpus-row.ts';
import type { CalibrationCase } from './fit-calibration.ts';
import { fitCalibration } from './fit-calibration.ts';
import type { Example } from './train-linear.ts';
import { quantised, trainLinear } from './train-linear.ts';

/** A row read once: what rules found, and its n-grams. */
export type Prepared = {
  readonly row: CorpusRow;
  readonly mail: MailBlocks;
  readonly hits: Hits;
  readonly document: Features;
  readonly chunks: readonly Features[];
};

const leastWords = 6;

/** Reads a row for training; the costly part, done once. */
export const prepare = (row: CorpusRow): Prepared => {
  const mail = mailBlocks(contentOfRow(row));
  const count = ngramCounter();
  const texts = chunksOf(mail.blocks).map(({ text }) => text);
  return {
    row,
    mail,
    hits: findHits(mail.blocks),
    document: count(documentText(mail.blocks)),
    chunks: texts.filter((text) => text.split(' ').length >= leastWords).map((text) => count(text)),
  };
};

/** Rows the model learns from: a supported language and a label nobody would dispute. */
export const isTeachable = ({ row }: Prepared): boolean =>
  (row.lang === 'nl' || row.lang === 'en') && !row.ambiguous;

const labelOf = (row: CorpusRow): 0 | 1 => (row.label === 'service' ? 0 : 1);
const chunkWeight = 0.3;

const examplesOf = (rows: readonly Prepared[]): readonly Example[] =>
  rows.flatMap(({ row, document, chunks }) => {
    const label = labelOf(row);
    const whole = { features: document, label, weight: 1 };
    if (row.label === 'mixed') return [whole];
    return [whole, ...chunks.map((features) => ({ features, label, weight: chunkWeight }))];
  });

const logitsOf = (model: LinearModel, { document, chunks }: Prepared) => {
  const whole = logitOf(model, document);
  const most = chunks.reduce((best, chunk) => Math.max(best, logitOf(model, chunk)), -9);
  return { document: whole, block: chunks.length === 0 ? whole : most };
};

/** Folds never split a source; our own examples, each a source of its own, are dealt out. */
export const foldOf = ({ row }: Prepared, index: number): string =>
  row.group === undefined || row.group === 'own' ? `own-${index % 5}` : row.group;

const outOfFold = (rows: readonly Prepared[], seed: number): readonly CalibrationCase[] => {
  const folds = rows.map((row, index) => foldOf(row, index));
  return [...new Set(folds)].flatMap((fold) => {
    const model = trainLinear(examplesOf(rows.filter((_, index) => folds[index] !== fold)), seed);
    return rows
      .filter((_, index) => folds[index] === fold)
      .map((prepared) => ({
        features: mailFeatures(prepared.mail.blocks, prepared.hits, logitsOf(model, prepared)),
        label: labelOf(prepared.row),
        weight: 1,
      }));
  });
};

/** Trains the linear model on all rows, and the combination on logits from models that had not seen them. */
export const trainJudge = (prepared: readonly Prepared[], seed: number): Judge => {
  const rows = prepared.filter(isTeachable);
  const calibration = fitCalibration(outOfFold(rows, seed));
  return { model: quantised(trainLinear(examplesOf(rows), seed)), calibration };
};
