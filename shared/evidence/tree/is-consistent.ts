import { equalBytes } from '../../kernel/bytes/bytes.ts';
import { climb, halved, type Place } from './climb.ts';
import type { TreeHash } from './tree-hash.ts';

/** Whether the proof shows the old tree to be the beginning of the new one (RFC 9162 section 2.1.4.2). */
export const isConsistent = (tree: TreeHash, claimed: Consistency): boolean => {
  const { oldSize, oldRoot, size, root, proof } = claimed;
  if (oldSize < 0 || oldSize > size) return false;
  if (oldSize === size) return proof.length === 0 && equalBytes(oldRoot, root);
  if (oldSize === 0) return proof.length === 0 && equalBytes(oldRoot, tree.empty);
  const roots = climbBoth(tree, claimed);
  return roots !== undefined && equalBytes(roots.older, oldRoot) && equalBytes(roots.newer, root);
};

export type Consistency = {
  readonly oldSize: number;
  readonly oldRoot: Uint8Array;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

/** The two roots that a proof leads to; undefined if it is too short or too long. */
const climbBoth = (tree: TreeHash, { oldSize, oldRoot, size, proof }: Consistency) => {
  let place: Place = { at: oldSize - 1, last: size - 1 };
  while (place.at % 2 === 1) place = halved(place);
  // An old tree that is one whole subtree is where the climb begins; the proof need not repeat it.
  const [first, ...rest] = place.at === 0 ? [oldRoot, ...proof] : proof;
  if (first === undefined) return undefined;
  let [older, newer] = [first, first];
  for (const hash of rest) {
    if (place.last === 0) return undefined;
    const { isLeft, above } = climb(place);
    if (isLeft) older = tree.node(hash, older);
    newer = isLeft ? tree.node(hash, newer) : tree.node(newer, hash);
    place = above;
  }
  return place.last === 0 ? { older, newer } : undefined;
};
