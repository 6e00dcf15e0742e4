import { purposeEvidence, ruleEvidence } from '../../shared/classification/advice/evidence.ts';
import type { TemplateVerdict } from '../../shared/classification/blocks/judge-template.ts';
import type { Band } from '../../shared/classification/classification.ts';
import type { Judge } from '../../shared/classification/model/judge.ts';
import type { CorpusRow } from './corpus-row.ts';

/** A judged row. */
export type Outcome = {
  readonly row: CorpusRow;
  readonly band: Band;
  readonly score: number;
  readonly note: string;
  /** Purposes that have evidence. */
  readonly purposes: readonly string[];
};

/** What became of a row. */
export const outcomeOf = (
  row: CorpusRow,
  { strictest, slots, wellFormed }: TemplateVerdict,
  judge: Judge,
): Outcome => {
  const held = slots.length > 0 || !wellFormed;
  const evidence = [...ruleEvidence(strictest), ...purposeEvidence(strictest, judge)];
  return {
    row,
    band: strictest.band === 'pass' && held ? 'review' : strictest.band,
    score: strictest.score,
    note: `${slots.join(' ')} ${noteOf(strictest)}`,
    purposes: [...new Set(evidence.map((each) => each.class))],
  };
};

const noteOf = ({ blocks, reasons }: TemplateVerdict['strictest']): string => {
  const open = blocks.filter(({ sure, reasons: own }) => sure || own.length > 0);
  const quotes = open.slice(0, 4).map(({ block, probability, role, sentences }) => {
    const bad = sentences.filter(({ verdict }) => verdict.sure || verdict.reason !== undefined);
    const rules = bad.flatMap(({ verdict }) => verdict.matches.map(({ rule }) => rule.id));
    const text = bad
      .map(({ start, end }) => block.folded.text.slice(start, end).trim())
      .join(' / ');
    return `<${block.kind} ${role} ${probability.toFixed(2)} ${rules.join(',')}: ${text.slice(0, 160)}>`;
  });
  return `${reasons.join(' ')} ${quotes.join(' ')}`;
};

/** Wilson score interval of 95% for `hits` out of `total`. */
export const wilson = (hits: number, total: number): readonly [number, number] => {
  if (total === 0) return [0, 1];
  const z = 1.96;
  const share = hits / total;
  const centre = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const norm = 1 + (z * z) / total;
  return [Math.max(0, (centre - spread) / norm), Math.min(1, (centre + spread) / norm)];
};

/** A share with what it was counted from. */
export type Share = { readonly hits: number; readonly total: number };
export const fraction = ({ hits, total }: Share): number => (total === 0 ? 0 : hits / total);

const share = (rows: readonly Outcome[], counts: (outcome: Outcome) => boolean): Share => ({
  hits: rows.filter(counts).length,
  total: rows.length,
});

/** The figures of one language; rows with a disputable label are reported apart. */
export const figuresOf = (outcomes: readonly Outcome[]) => {
  const clear = outcomes.filter(({ row }) => !row.ambiguous);
  const service = clear.filter(({ row }) => row.label === 'service');
  const marketing = clear.filter(({ row }) => row.label !== 'service');
  const passed = clear.filter(({ band }) => band === 'pass');
  return {
    marketingStopped: share(marketing, ({ band }) => band !== 'pass'),
    mixedStopped: share(
      marketing.filter(({ row }) => row.label === 'mixed'),
      ({ band }) => band !== 'pass',
    ),
    servicePassed: share(service, ({ band }) => band === 'pass'),
    serviceBlocked: share(service, ({ band }) => band === 'block'),
    serviceReview: share(service, ({ band }) => band === 'review'),
    passedServicePrecision: share(passed, ({ row }) => row.label === 'service'),
    purposeNamed: share(
      marketing.filter(({ row }) => row.label !== 'mixed'),
      ({ row, purposes }) => purposes.includes(row.label),
    ),
    ambiguousPassed: share(
      outcomes.filter(({ row }) => row.ambiguous),
      ({ band }) => band === 'pass',
    ),
  };
};
export type Figures = ReturnType<typeof figuresOf>;

/** How well scores are probabilities: Brier score, and expected calibration error in ten bins. */
export const calibrationOf = (
  outcomes: readonly Outcome[],
): { readonly brier: number; readonly ece: number } => {
  const clear = outcomes.filter(({ row }) => !row.ambiguous);
  const truth = ({ row }: Outcome) => (row.label === 'service' ? 0 : 1);
  const brier =
    clear.reduce((sum, one) => sum + (one.score - truth(one)) ** 2, 0) / Math.max(1, clear.length);
  let ece = 0;
  for (let bin = 0; bin < 10; bin += 1) {
    const inside = clear.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin);
    if (inside.length === 0) continue;
    const mean = (value: (one: Outcome) => number) =>
      inside.reduce((sum, one) => sum + value(one), 0) / inside.length;
    ece += (inside.length / clear.length) * Math.abs(mean(({ score }) => score) - mean(truth));
  }
  return { brier, ece };
};
