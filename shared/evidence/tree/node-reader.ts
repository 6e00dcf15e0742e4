import { rootOf, splitPoint, type TreeHash } from './tree-hash.ts';

/** The hash of the whole subtree over the leaves from `index`·2^`height` up to (`index`+1)·2^`height`. */
export type NodeReader = (height: number, index: number) => Promise<Uint8Array>;

/** The hash over the leaves `from` (included) to `to` (excluded), as a tree splits them. */
export const rangeHash = async (
  tree: TreeHash,
  { read, from, to }: { readonly read: NodeReader; readonly from: number; readonly to: number },
): Promise<Uint8Array> => {
  const size = to - from;
  if (size === 0) return tree.empty;
  const height = Math.log2(size);
  if (Number.isInteger(height)) return read(height, from / size);
  const split = from + splitPoint(size);
  return rootOf(tree, [
    await rangeHash(tree, { read, from, to: split }),
    await rangeHash(tree, { read, from: split, to }),
  ]);
};
