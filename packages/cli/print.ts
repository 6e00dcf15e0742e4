import { styleText } from 'node:util';
import type { Counts } from './counts.ts';
import type { World } from './world.ts';

type Colour = 'red' | 'green' | 'yellow' | 'bold' | 'dim' | 'inverse';

/** Text in a colour where the terminal shows one, and always readable without. */
export const coloured =
  ({ inColour }: Pick<World, 'inColour'>) =>
  (colour: Colour, text: string): string =>
    inColour ? styleText(colour, text, { validateStream: false }) : text;

/** Rows as columns that line up; the first row is the heading. */
export const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

/** Counts by name, the largest first. */
export const counted = (counts: Counts): readonly string[] =>
  table(
    Object.entries(counts)
      .toSorted(([, a], [, b]) => b - a)
      .map(([name, count]) => [`  ${String(count).padStart(8)}`, name]),
  );
