import { expect, test } from 'vitest';
import { foldSaves, type SavedVersion } from '../../../console/mailings/fold-saves.ts';

const saved = (
  version: number,
  minute: number,
  over: Partial<SavedVersion> = {},
): SavedVersion => ({
  ...{ version, state: 'draft', changedBy: 'marja', changed: ['contents'] },
  changedAt: new Date(Date.UTC(2026, 10, 30, 9, minute)).toISOString(),
  ...over,
});
const folded = (...versions: readonly SavedVersion[]) =>
  foldSaves(versions).map(({ saves }) => saves.map(({ version }) => version));

test('saves of one person within minutes of each other are one writing, however many', () => {
  expect(folded(saved(4, 21), saved(3, 12), saved(2, 3), saved(1, 0))).toEqual([[4, 3, 2, 1]]);
  expect(folded(saved(2, 30), saved(1, 0))).toEqual([[2], [1]]);
  expect(folded()).toEqual([]);
});

test('another person, another state and an act of review or schedule each begin a line of their own', () => {
  expect(folded(saved(3, 2), saved(2, 1, { changedBy: 'daan' }), saved(1, 0))).toEqual([
    [3],
    [2],
    [1],
  ]);
  expect(folded(saved(2, 1, { state: 'held' }), saved(1, 0))).toEqual([[2], [1]]);
  for (const field of ['state', 'schedule'])
    expect(folded(saved(3, 2), saved(2, 1, { changed: [field] }), saved(1, 0))).toEqual([
      [3],
      [2],
      [1],
    ]);
});

test('what says neither who nor when stands by itself', () => {
  const old = { changedBy: undefined, changedAt: undefined };
  expect(folded(saved(2, 1, old), saved(1, 0, old))).toEqual([[2], [1]]);
});
