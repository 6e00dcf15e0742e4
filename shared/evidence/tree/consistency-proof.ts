import { type NodeReader, rangeHash } from './node-reader.ts';
import { splitPoint, type TreeHash } from './tree-hash.ts';

/**
 * The hashes that show the tree of `oldSize` leaves to be the beginning of the one of `size` (RFC 6962
 * section 2.1.2); none when the old one is empty or the same. Throws when the old one is larger.
 */
export const consistencyProof = async (
  tree: TreeHash,
  read: NodeReader,
  { oldSize, size }: { readonly oldSize: number; readonly size: number },
): Promise<readonly Uint8Array[]> => {
  if (oldSize < 0 || oldSize > size) throw new RangeError(`${oldSize} leaves are not in ${size}`);
  if (oldSize === 0 || oldSize === size) return [];
  const path: Uint8Array[] = [];
  let [from, to] = [0, size];
  while (oldSize < to) {
    const split = from + splitPoint(to - from);
    const isLeft = oldSize <= split;
    path.push(
      await (isLeft
        ? rangeHash(tree, { read, from: split, to })
        : rangeHash(tree, { read, from, to: split })),
    );
    [from, to] = isLeft ? [from, split] : [split, to];
  }
  // The old tree's own root is what the verifier holds; any other part of it must be told.
  if (from > 0) path.push(await rangeHash(tree, { read, from, to }));
  return path.toReversed();
};
