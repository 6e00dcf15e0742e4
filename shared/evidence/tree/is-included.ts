import { equalBytes } from '../../kernel/bytes/bytes.ts';
import { climb, type Place } from './climb.ts';
import type { TreeHash } from './tree-hash.ts';

/** Whether the proof leads from the leaf hash at `index` to the root of that tree (RFC 9162 section 2.1.3.2). */
export const isIncluded = (
  tree: TreeHash,
  leaf: Uint8Array,
  { index, size, root, proof }: Inclusion,
): boolean => {
  if (index < 0 || index >= size) return false;
  let place: Place = { at: index, last: size - 1 };
  let hash = leaf;
  for (const sibling of proof) {
    if (place.last === 0) return false;
    const { isLeft, above } = climb(place);
    hash = isLeft ? tree.node(sibling, hash) : tree.node(hash, sibling);
    place = above;
  }
  return place.last === 0 && equalBytes(hash, root);
};

export type Inclusion = {
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  /** From the leaf's sibling to the root's child. */
  readonly proof: readonly Uint8Array[];
};
