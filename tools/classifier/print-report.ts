import { detectLanguage } from '../../shared/classification/reading/detect-language.ts';
import {
  calibrationOf,
  type Figures,
  figuresOf,
  fraction,
  type Outcome,
  wilson,
} from './metrics.ts';

/** Prints the tables per language; the last line is one JSON object. */
export const printReport = (
  outcomes: readonly Outcome[],
  options: { readonly errors: boolean },
): void => {
  const languages = [...new Set(outcomes.map(languageOf))].toSorted();
  const summary: Record<string, Record<string, number>> = {};
  for (const language of languages) {
    const rows = outcomes.filter((outcome) => languageOf(outcome) === language);
    const figures = figuresOf(rows);
    const { brier, ece } = calibrationOf(rows);
    console.log(`\n${language}: ${rows.length} mails`);
    printConfusion(rows);
    printFigures(figures);
    console.log(`  ${'calibration'.padEnd(24)}Brier ${brier.toFixed(3)}, ECE ${ece.toFixed(3)}`);
    const fractions = Object.entries(figures).map(
      ([name, share]) => [name, rounded(fraction(share))] as const,
    );
    summary[language] = {
      n: rows.length,
      ...Object.fromEntries(fractions),
      brier: rounded(brier),
      ece: rounded(ece),
    };
  }
  if (options.errors)
    for (const { row, band, score, note } of outcomes)
      if ((row.label === 'service') !== (band === 'pass'))
        console.log(
          `${row.lang} ${row.label}${row.ambiguous ? '?' : ''} -> ${band} ${score.toFixed(2)} ${row.id} ${note}`,
        );
  console.log(JSON.stringify(summary));
};

const bands = ['pass', 'review', 'block'] as const;
const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;

const printConfusion = (outcomes: readonly Outcome[]): void => {
  const labels = [...new Set(outcomes.map(({ row }) => row.label))].toSorted();
  console.log(
    `  ${'label'.padEnd(14)}${bands.map((band) => band.padStart(8)).join('')}${'all'.padStart(8)}`,
  );
  for (const label of labels) {
    const rows = outcomes.filter(({ row }) => row.label === label && !row.ambiguous);
    const counts = bands.map((band) => rows.filter((one) => one.band === band).length);
    console.log(
      `  ${label.padEnd(14)}${counts.map((count) => String(count).padStart(8)).join('')}${String(rows.length).padStart(8)}`,
    );
  }
};

const printFigures = (figures: Figures): void => {
  for (const [name, share] of Object.entries(figures)) {
    const [low, high] = wilson(share.hits, share.total);
    console.log(
      `  ${name.padEnd(24)}${percent(fraction(share)).padStart(7)}  ${share.hits}/${share.total}  95% ${percent(low)} to ${percent(high)}`,
    );
  }
};

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/**
 * A row's language; text that is not even in the script of that language counts apart, because the
 * classifier must send it to a person whatever it says.
 */
const languageOf = ({ row }: Outcome): string => {
  const text = `${row.subject ?? ''} ${row.text ?? ''}`;
  return detectLanguage(text, '') === 'other-script' ? `${row.lang} in another script` : row.lang;
};
