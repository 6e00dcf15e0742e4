import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import type { NodeReader } from '../../../shared/evidence/tree/node-reader.ts';
import { tileNodeReader } from '../../../shared/evidence/tree/tile-node-reader.ts';
import { tilePath } from '../../../shared/evidence/tree/tile-path.ts';
import {
  edgeRoot,
  emptyEdge,
  growTree,
  partialTiles,
  type TreeEdge,
} from '../../../shared/evidence/tree/tree-edge.ts';
import { treeHash } from '../../../shared/evidence/tree/tree-hash.ts';

export const tree = treeHash(digestBytes);

/** Entries that differ, and do not depend on how many there are. */
export const entriesOf = (count: number): readonly Uint8Array[] =>
  Array.from({ length: count }, (_, at) => digestBytes(Buffer.from(`entry ${at}`)));

/** A log that was grown in batches of these sizes, with every tile by its path. */
export const tiledLog = (entries: readonly Uint8Array[], batches: readonly number[]): TiledLog => {
  const tiles = new Map<string, Uint8Array>();
  let edge = emptyEdge;
  let at = 0;
  for (const batch of [...batches, entries.length]) {
    const leaves = entries.slice(at, at + batch).map(tree.leaf);
    at += batch;
    const grown = growTree(tree, edge, leaves);
    edge = grown.edge;
    for (const tile of [...grown.full, ...partialTiles(edge)])
      tiles.set(tilePath(tile), tile.bytes);
  }
  return {
    edge,
    tiles,
    root: edgeRoot(tree, edge),
    reader: (size) =>
      tileNodeReader(tree, size, async (name) => {
        const tile = tiles.get(tilePath(name)) ?? tiles.get(tilePath({ ...name, width: 256 }));
        if (tile === undefined) throw new Error(`no ${tilePath(name)}`);
        return tile;
      }),
  };
};

type TiledLog = {
  readonly edge: TreeEdge;
  readonly tiles: ReadonlyMap<string, Uint8Array>;
  readonly root: Uint8Array;
  readonly reader: (size: number) => NodeReader;
};
