import type { Counts } from '../counts.ts';

/** In how many rows something was left out or changed, by what that is: numbers in it are left out. */
export const countNotes = (rows: readonly (readonly string[])[]): Counts => {
  const counts = new Map<string, number>();
  for (const notes of rows)
    for (const note of new Set(notes.map((one) => one.replaceAll(/\d+/g, '…'))))
      counts.set(note, (counts.get(note) ?? 0) + 1);
  return Object.fromEntries(counts);
};

/**
 * The most frequent ones, at most this many: what a list of any size says fits in a file and on a
 * screen.
 */
export const commonNotes = (notes: Counts, most = 10): Counts =>
  Object.fromEntries(
    Object.entries(notes)
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, most),
  );
