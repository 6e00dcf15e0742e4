import type { DigestBytes } from '../../kernel/digest.ts';

/**
 * The hashes of a Merkle tree (RFC 6962 section 2.1). Leaves and nodes have prefixes of their own,
 * so that no node can be passed off as an entry.
 */
export const treeHash = (sha256: DigestBytes): TreeHash => {
  // One buffer for all nodes: hashing is synchronous, and a tree has as many nodes as leaves.
  const pair = new Uint8Array(65);
  pair[0] = 1;
  return {
    empty: sha256(new Uint8Array()),
    leaf: (entry) => {
      const prefixed = new Uint8Array(entry.length + 1);
      prefixed.set(entry, 1);
      return sha256(prefixed);
    },
    node: (left, right) => {
      pair.set(left, 1);
      pair.set(right, 33);
      return sha256(pair);
    },
  };
};

export type TreeHash = {
  /** The root of a tree without leaves. */
  readonly empty: Uint8Array;
  readonly leaf: (entry: Uint8Array) => Uint8Array;
  readonly node: (left: Uint8Array, right: Uint8Array) => Uint8Array;
};

/** Bytes of a hash. */
export const hashLength = 32;

/**
 * The root over hashes in their order. They may be leaves, or whole subtrees of one size of which the
 * last may be smaller: the tree is split at the same places.
 */
export const rootOf = (tree: TreeHash, hashes: readonly Uint8Array[]): Uint8Array => {
  const [first] = hashes;
  if (first === undefined) return tree.empty;
  if (hashes.length === 1) return first;
  const split = splitPoint(hashes.length);
  return tree.node(rootOf(tree, hashes.slice(0, split)), rootOf(tree, hashes.slice(split)));
};

/** The leaves of the left half of a tree of `size` ≥ 2: the greatest power of two below `size`. */
export const splitPoint = (size: number): number => {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
};
