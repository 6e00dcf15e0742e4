import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consistencyProof } from '../../../shared/evidence/tree/consistency-proof.ts';
import { inclusionProof } from '../../../shared/evidence/tree/inclusion-proof.ts';
import { isConsistent } from '../../../shared/evidence/tree/is-consistent.ts';
import { isIncluded } from '../../../shared/evidence/tree/is-included.ts';
import {
  referencePath,
  referenceProof,
  referenceRoot,
} from '../../support/evidence/reference-tree.ts';
import { entriesOf, tiledLog, tree } from '../../support/evidence/tiled-log.ts';
import { howMany } from '../../support/how-many.ts';

const entries = entriesOf(70_000);

/** Sizes around which tiles fill, and any between. */
const aSize = fc.oneof(
  fc.integer({ min: 1, max: 70 }),
  fc.integer({ min: 250, max: 520 }),
  fc.integer({ min: 1, max: 3_000 }),
);

const someBatches = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 6 });

const hex = (hashes: readonly Uint8Array[]) =>
  hashes.map((hash) => Buffer.from(hash).toString('hex'));

/** Every way to change one bit of one of the hashes. */
const aFlip = fc.record({ hash: fc.nat(63), bit: fc.nat(255) });

const flipped = (hashes: readonly Uint8Array[], { hash, bit }: { hash: number; bit: number }) =>
  hashes.map((bytes, at) => {
    if (at !== hash % hashes.length) return bytes;
    const changed = Uint8Array.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return changed;
  });

describe('a tree kept in tiles', () => {
  test('a tree kept in tiles has the root of the definition, however its leaves came', () => {
    fc.assert(
      fc.property(aSize, someBatches, (size, batches) => {
        const log = tiledLog(entries.slice(0, size), batches);
        expect(hex([log.root])).toEqual(hex([referenceRoot(entries.slice(0, size))]));
      }),
      { numRuns: howMany(200) },
    );
  });

  test('a tree kept in tiles has the same full tiles and the same last tiles, however its leaves came', () => {
    fc.assert(
      fc.property(aSize, someBatches, (size, batches) => {
        const inBatches = tiledLog(entries.slice(0, size), batches);
        const atOnce = tiledLog(entries.slice(0, size), []);
        for (const [path, bytes] of atOnce.tiles) expect(inBatches.tiles.get(path)).toEqual(bytes);
        for (const path of inBatches.tiles.keys())
          if (!path.includes('.p/')) expect(atOnce.tiles.has(path)).toBe(true);
      }),
      { numRuns: howMany(200) },
    );
  });

  test('a tree kept in tiles of 70,000 leaves is the five kinds of tiles that the specification counts', () => {
    const { tiles, root } = tiledLog(entries, []);

    expect(tiles.size).toBe(273 + 1 + 1 + 1 + 1);
    expect(tiles.get('tile/0/273.p/112')?.length).toBe(112 * 32);
    expect(tiles.get('tile/1/000')?.length).toBe(256 * 32);
    expect(tiles.get('tile/1/001.p/17')?.length).toBe(17 * 32);
    expect(tiles.get('tile/2/000.p/1')?.length).toBe(32);
    expect(hex([root])).toEqual(hex([referenceRoot(entries)]));
  });

  test('a tree kept in tiles proves every leaf included, as the definition does', async () => {
    await fc.assert(
      fc.asyncProperty(aSize, fc.nat(), someBatches, async (size, any, batches) => {
        const index = any % size;
        const log = tiledLog(entries.slice(0, size), batches);
        const proof = await inclusionProof(tree, log.reader(size), { index, size });
        expect(hex(proof)).toEqual(hex(referencePath(index, entries.slice(0, size))));
        const leaf = tree.leaf(entries[index] as Uint8Array);
        expect(isIncluded(tree, leaf, { index, size, root: log.root, proof })).toBe(true);
      }),
      { numRuns: howMany(200) },
    );
  });

  test('a tree kept in tiles proves every earlier size its beginning, from the tiles of today', async () => {
    await fc.assert(
      fc.asyncProperty(aSize, fc.nat(), async (size, any) => {
        const oldSize = any % (size + 1);
        const log = tiledLog(entries.slice(0, size), []);
        const proof = await consistencyProof(tree, log.reader(size), { oldSize, size });
        if (oldSize > 0)
          expect(hex(proof)).toEqual(hex(referenceProof(oldSize, entries.slice(0, size))));
        const oldRoot = referenceRoot(entries.slice(0, oldSize));
        const claimed = { oldSize, oldRoot, size, root: log.root, proof };
        expect(isConsistent(tree, claimed)).toBe(true);
      }),
      { numRuns: howMany(300) },
    );
  });

  test('a tree kept in tiles of any size up to 70 holds for every leaf and every beginning', async () => {
    for (let size = 1; size <= 70; size++) {
      const log = tiledLog(entries.slice(0, size), []);
      for (let at = 0; at < size; at++) {
        const leaf = tree.leaf(entries[at] as Uint8Array);
        const path = await inclusionProof(tree, log.reader(size), { index: at, size });
        expect(isIncluded(tree, leaf, { index: at, size, root: log.root, proof: path })).toBe(true);
        const proof = await consistencyProof(tree, log.reader(size), { oldSize: at, size });
        const oldRoot = referenceRoot(entries.slice(0, at));
        expect(isConsistent(tree, { oldSize: at, oldRoot, size, root: log.root, proof })).toBe(
          true,
        );
      }
    }
  });
});

describe('a proof of which anything is changed', () => {
  test('a proof of a leaf is refused if anything is changed: a bit, its place, a hash more or less', async () => {
    await fc.assert(
      fc.asyncProperty(aSize, fc.nat(), fc.nat(), aFlip, async (size, any, other, flip) => {
        const index = any % size;
        const log = tiledLog(entries.slice(0, size), []);
        const leaf = tree.leaf(entries[index] as Uint8Array);
        const proof = await inclusionProof(tree, log.reader(size), { index, size });
        const claimed = { index, size, root: log.root, proof };
        const [changedLeaf] = flipped([leaf], flip) as [Uint8Array];
        const [root] = flipped([log.root], flip) as [Uint8Array];

        expect(isIncluded(tree, changedLeaf, claimed)).toBe(false);
        expect(isIncluded(tree, leaf, { ...claimed, root })).toBe(false);
        if (proof.length > 0)
          expect(isIncluded(tree, leaf, { ...claimed, proof: flipped(proof, flip) })).toBe(false);
        expect(isIncluded(tree, leaf, { ...claimed, proof: [...proof, root] })).toBe(false);
        expect(isIncluded(tree, leaf, { ...claimed, proof: proof.slice(1) })).toBe(
          proof.length === 0,
        );
        if (other % size !== index)
          expect(isIncluded(tree, leaf, { ...claimed, index: other % size })).toBe(false);
        for (const outside of [-1, size, size + 1])
          expect(isIncluded(tree, leaf, { ...claimed, index: outside })).toBe(false);
      }),
      { numRuns: howMany(200) },
    );
  });

  test('a proof of a beginning is refused if anything is changed: a bit, a root, a hash more or less, the sizes turned round', async () => {
    await fc.assert(
      fc.asyncProperty(aSize, fc.nat(), aFlip, async (size, any, flip) => {
        const oldSize = any % (size + 1);
        const log = tiledLog(entries.slice(0, size), []);
        const oldRoot = referenceRoot(entries.slice(0, oldSize));
        const proof = await consistencyProof(tree, log.reader(size), { oldSize, size });
        const claimed = { oldSize, oldRoot, size, root: log.root, proof };
        const [older] = flipped([oldRoot], flip) as [Uint8Array];
        const [newer] = flipped([log.root], flip) as [Uint8Array];

        expect(isConsistent(tree, { ...claimed, oldRoot: older })).toBe(false);
        if (oldSize > 0) expect(isConsistent(tree, { ...claimed, root: newer })).toBe(false);
        if (proof.length > 0) {
          expect(isConsistent(tree, { ...claimed, proof: flipped(proof, flip) })).toBe(false);
          expect(isConsistent(tree, { ...claimed, proof: proof.slice(1) })).toBe(false);
        }
        expect(isConsistent(tree, { ...claimed, proof: [...proof, newer] })).toBe(false);
        if (oldSize < size)
          expect(isConsistent(tree, { ...claimed, oldSize: size, size: oldSize })).toBe(false);
      }),
      { numRuns: howMany(200) },
    );
  });
});
