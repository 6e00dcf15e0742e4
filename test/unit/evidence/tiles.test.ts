import { describe, expect, test } from 'vitest';
import { entriesIn, entryBundle } from '../../../shared/evidence/tree/entry-bundle.ts';
import { parseTilePath, tilePath, widthIn } from '../../../shared/evidence/tree/tile-path.ts';

describe('the path of a tile', () => {
  test.each([
    [{ level: 0, index: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
    [{ level: 1, index: 5, width: 17 }, 'tile/1/005.p/17'],
    [{ level: 0, index: 1_000, width: 1 }, 'tile/0/x001/000.p/1'],
    [{ level: 'entries', index: 999, width: 256 }, 'tile/entries/999'],
    [{ level: 63, index: 0, width: 255 }, 'tile/63/000.p/255'],
  ] as const)('the path of the tile %o is %s, and is read back', (tile, path) => {
    expect(tilePath(tile)).toBe(path);
    expect(parseTilePath(path)).toEqual(tile);
  });

  test.each([
    'tile/0/5',
    'tile/00/005',
    'tile/64/005',
    'tile/0/001/005',
    'tile/0/x000/005',
    'tile/0/005.p/0',
    'tile/0/005.p/256',
    'tile/0/005.p/017',
    'tile/0/x005',
    'tile/8/0/005',
    'tile/entry/005',
    'tile/0/../../secret',
    '/tile/0/005',
    'tile/0/005/',
    'checkpoint',
    '',
  ])('the path %s is of no tile', (path) => {
    expect(parseTilePath(path)).toBeUndefined();
  });
});

describe('the width of a tile', () => {
  test.each([
    [70_000, 0, 272, 256],
    [70_000, 0, 273, 112],
    [70_000, 0, 274, 0],
    [70_000, 1, 1, 17],
    [70_000, 2, 0, 1],
    [70_000, 3, 0, 0],
    [256, 0, 0, 256],
    [256, 1, 0, 1],
    [300, 'entries', 1, 44],
    [0, 0, 0, 0],
  ] as const)(
    'a tree of %d leaves has at level %s, index %d, a tile of width %d',
    (size, level, index, width) => {
      expect(widthIn(size, level, index)).toBe(width);
    },
  );
});

describe('a bundle of entries', () => {
  const entries = [Uint8Array.of(1, 2), Uint8Array.of(), new Uint8Array(300).fill(7)];

  test('a bundle of entries has each after its length, and is read back', () => {
    const bundle = entryBundle(entries);

    expect([...bundle.subarray(0, 8)]).toEqual([0, 2, 1, 2, 0, 0, 1, 44]);
    expect(entriesIn(bundle)).toEqual(entries);
    expect(entriesIn(new Uint8Array())).toEqual([]);
  });

  test('a bundle of entries that is cut anywhere within an entry is rejected', () => {
    const bundle = entryBundle(entries);

    for (const length of [1, 3, 5, 7, bundle.length - 1])
      expect(entriesIn(bundle.subarray(0, length))).toBeUndefined();
  });

  test('a bundle of entries takes no entry that its length does not fit', () => {
    expect(() => entryBundle([new Uint8Array(65_536)])).toThrow(RangeError);
  });
});
