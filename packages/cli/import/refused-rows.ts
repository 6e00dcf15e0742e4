import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { lineOf } from './parts.ts';

/**
 * The rows that were not accepted as they are, as a list that can be mended and loaded: their own
 * columns, then the number of the row, its outcome and why. It is made when there is a first one.
 */
export const refusedRows = (file: string, columns: readonly string[], before: number) => {
  cutAfter(file, before);
  return (rows: readonly RefusedRow[]): void => {
    if (rows.length === 0) return;
    if (!existsSync(file))
      writeFileSync(file, lineOf([...columns, ...ownColumns]), { mode: 0o600 });
    const lines = rows.map(({ cells, row, outcome, why }) => {
      const padded = columns.map((_, index) => cells[index] ?? '');
      return lineOf([...padded, String(row), outcome, why]);
    });
    appendFileSync(file, lines.join(''));
  };
};

export type RefusedRow = {
  readonly cells: readonly string[];
  /** Number in the list, from 0. */
  readonly row: number;
  readonly outcome: string;
  readonly why: string;
};

const ownColumns = ['grondslag row', 'grondslag outcome', 'grondslag reason'] as const;

/** Removes what an earlier run wrote about rows that are sent again. */
const cutAfter = (file: string, before: number): void => {
  if (!existsSync(file)) return;
  const [header, ...rows] = parse(readFileSync(file, 'utf8'), {
    relax_column_count: true,
  }) as string[][];
  const kept = rows.filter((cells) => Number(cells.at(-ownColumns.length)) < before);
  if (header === undefined || kept.length === 0) rmSync(file);
  else writeFileSync(file, [header, ...kept].map(lineOf).join(''), { mode: 0o600 });
};
