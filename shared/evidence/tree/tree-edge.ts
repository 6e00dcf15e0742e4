import { type TileName, tileWidth } from './tile-path.ts';
import { hashLength, rootOf, type TreeHash } from './tree-hash.ts';

/**
 * What one must know of a tree to append to it: its size, and for each level the concatenated hashes of
 * the tile that is not full yet. The last level that has any is the last in the list.
 */
export type TreeEdge = { readonly size: number; readonly levels: readonly Uint8Array[] };

export type Tile = TileName & { readonly level: number; readonly bytes: Uint8Array };

export const emptyEdge: TreeEdge = { size: 0, levels: [] };

/**
 * A tree extended by leaf hashes, with the tiles that became full. It depends only on the leaves, not on
 * how many come at once, so a run that repeats or finishes the work writes the same bytes.
 */
export const growTree = (
  tree: TreeHash,
  edge: TreeEdge,
  leaves: Iterable<Uint8Array>,
): { readonly edge: TreeEdge; readonly full: readonly Tile[] } => {
  const levels = edge.levels.map(openTile);
  const full: Tile[] = [];
  let size = edge.size;
  const put = (level: number, hash: Uint8Array) => {
    const at = levels[level] ?? openTile(new Uint8Array());
    levels[level] = at;
    at.buffer.set(hash, at.width * hashLength);
    at.width++;
    if (at.width < tileWidth) return;
    const index = Math.ceil(size / tileWidth ** (level + 1)) - 1;
    full.push({ level, index, width: tileWidth, bytes: at.buffer });
    levels[level] = openTile(new Uint8Array());
    put(level + 1, rootOf(tree, hashesIn(at.buffer)));
  };
  for (const leaf of leaves) {
    size++;
    put(0, leaf);
  }
  return {
    edge: { size, levels: levels.map(({ buffer, width }) => buffer.slice(0, width * hashLength)) },
    full,
  };
};

/** A tile that can still be written to. */
const openTile = (bytes: Uint8Array) => {
  const buffer = new Uint8Array(tileWidth * hashLength);
  buffer.set(bytes);
  return { buffer, width: bytes.length / hashLength };
};

/** The root of the tree that ends there. */
export const edgeRoot = (tree: TreeHash, { levels }: TreeEdge): Uint8Array => {
  let ragged: readonly Uint8Array[] = [];
  for (const bytes of levels) {
    const hashes = [...hashesIn(bytes), ...ragged];
    ragged = hashes.length === 0 ? [] : [rootOf(tree, hashes)];
  }
  return rootOf(tree, ragged);
};

/** The tiles at the end that are not full, as a checkpoint of this size needs them. */
export const partialTiles = ({ size, levels }: TreeEdge): readonly Tile[] =>
  levels.flatMap((bytes, level) => {
    const width = bytes.length / hashLength;
    const index = Math.floor(Math.floor(size / tileWidth ** level) / tileWidth);
    return width === 0 ? [] : [{ level, index, width, bytes }];
  });

/** The hashes of a tile in their order. */
export const hashesIn = (bytes: Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: bytes.length / hashLength }, (_, at) =>
    bytes.subarray(at * hashLength, (at + 1) * hashLength),
  );
