import { type NodeReader, rangeHash } from './node-reader.ts';
import { splitPoint, type TreeHash } from './tree-hash.ts';

/**
 * The hashes that lead from leaf `index` to the root of the tree of `size` leaves, the leaf's sibling
 * first (RFC 6962 section 2.1.1). Throws when there is no such leaf.
 */
export const inclusionProof = async (
  tree: TreeHash,
  read: NodeReader,
  { index, size }: { readonly index: number; readonly size: number },
): Promise<readonly Uint8Array[]> => {
  if (index < 0 || index >= size) throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  const path: Uint8Array[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const split = from + splitPoint(to - from);
    const isLeft = index < split;
    path.push(
      await (isLeft
        ? rangeHash(tree, { read, from: split, to })
        : rangeHash(tree, { read, from, to: split })),
    );
    [from, to] = isLeft ? [from, split] : [split, to];
  }
  return path.toReversed();
};
