import type { NodeReader } from './node-reader.ts';
import { type TileName, tileWidth, widthIn } from './tile-path.ts';
import { hashesIn } from './tree-edge.ts';
import { hashLength, rootOf, type TreeHash } from './tree-hash.ts';

/**
 * Reads nodes of the tree of `size` leaves from its tiles, each tile once. What a tile says is not
 * checked: a proof made of it is, against a root that is known otherwise. Throws on a tile that is
 * too short.
 */
export const tileNodeReader = (tree: TreeHash, size: number, readTile: TileReader): NodeReader => {
  const tiles = new Map<string, Promise<Uint8Array>>();
  return async (height, index) => {
    const level = Math.floor(height / 8);
    const count = 2 ** (height % 8);
    const first = index * count;
    const tile = Math.floor(first / tileWidth);
    const key = `${level}/${tile}`;
    const name = { level, index: tile, width: widthIn(size, level, tile) };
    const bytes = await (tiles.get(key) ?? keep(tiles, key, readTile(name)));
    const at = (first % tileWidth) * hashLength;
    const end = at + count * hashLength;
    if (bytes.length < end) throw new RangeError(`tile ${key} has ${bytes.length} bytes`);
    return rootOf(tree, hashesIn(bytes.subarray(at, end)));
  };
};

/** Reads a tile; of a partial one it may give a longer one, of which the beginning is the same. */
export type TileReader = (name: TileName) => Promise<Uint8Array>;

const keep = <T>(map: Map<string, T>, key: string, value: T): T => {
  map.set(key, value);
  return value;
};
