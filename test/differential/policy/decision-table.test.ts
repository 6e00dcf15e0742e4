import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { sampleOf } from '../../support/how-many.ts';
import { decideWorld } from './policy-world.ts';
import { referenceDecide } from './reference-decide.ts';
import { type Combination, combinations, dimensions, worldOf } from './table-world.ts';

const file = new URL('../../corpus/decision-table.csv', import.meta.url);
const conditions = [
  'purpose',
  'role',
  'consent',
  'exception',
  'suppression',
  'stakes',
  'affected',
  'country',
] as const;
type Row = Readonly<
  Record<
    (typeof conditions)[number] | 'effect' | 'basis' | 'reason' | 'tracking' | 'law' | 'reading',
    string
  >
>;

const rows: readonly Row[] = parse(readFileSync(file, 'utf8'), { columns: true, trim: true });
const all = combinations();
const looked = sampleOf(all);

const accepts = (cell: string, value: string): boolean =>
  cell === '*' || cell.split('|').includes(value);

const rowFor = (combination: Combination): Row | undefined =>
  rows.find((row) => conditions.every((name) => accepts(row[name], combination[name])));

/** What was agreed to and the row leaves on; never the other activity that the mailing asks for. */
const trackedBy = ({ tracking }: Row, combination: Combination): readonly string[] => {
  const isOn =
    tracking === 'as-granted' ||
    (tracking === 'as-granted-unless-objected' &&
      !['objection', 'stopped-by-another'].includes(combination.suppression));
  return isOn ? [combination.tracking] : [];
};

const expected = (combination: Combination) => {
  const row = rowFor(combination);
  return {
    ...combination,
    effect: row?.effect,
    basis: row?.basis,
    reason: row?.reason,
    tracked: row === undefined ? [] : trackedBy(row, combination),
  };
};

const decided = (combination: Combination) => {
  const { effect, basis, reasons, tracking: tracked } = decideWorld(worldOf(combination));
  return { ...combination, effect, basis: basis ?? '', reason: reasons[0], tracked };
};

describe('the decision table', () => {
  test('the decision table spans 787,320 combinations, each once', () => {
    expect(all.length).toBe(787_320);
    expect(new Set(looked.map((one) => JSON.stringify(one))).size).toBe(looked.length);
  });

  test('the decision table names only values that exist, and cites the law in every row', () => {
    for (const row of rows) {
      for (const name of conditions)
        for (const value of row[name].split('|'))
          expect(['*', ...dimensions[name]], `${name} in ${row.reading}`).toContain(value);
      expect(['none', 'as-granted', 'as-granted-unless-objected']).toContain(row.tracking);
      expect(row.law).not.toBe('');
      expect(row.reading).not.toBe('');
    }
  });

  test('the decision table is what the engine does in every combination that is looked at', () => {
    for (const combination of looked) {
      const answer = decided(combination);
      const wanted = expected(combination);
      if (JSON.stringify(answer) !== JSON.stringify(wanted)) expect(answer).toEqual(wanted);
    }
  }, 300_000);

  test('the decision table is what the reference model does in every combination that is looked at', () => {
    for (const combination of looked) {
      const { effect, basis, tracking: tracked } = referenceDecide(worldOf(combination));
      const { reason: _, ...wanted } = expected(combination);
      const answer = { ...combination, effect, basis: basis ?? '', tracked };
      if (JSON.stringify(answer) !== JSON.stringify(wanted)) expect(answer).toEqual(wanted);
    }
  }, 300_000);

  test('the decision table has no row that never applies', () => {
    const unused = new Set(rows);
    for (const combination of all) {
      if (unused.size === 0) break;
      const row = rowFor(combination);
      if (row !== undefined) unused.delete(row);
    }
    expect([...unused]).toEqual([]);
  });
});
