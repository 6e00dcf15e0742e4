import { bytesFromHex, equalBytes, hexFromBytes } from '../../kernel/bytes/bytes.ts';
import type { Sha256 } from '../../kernel/digest.ts';
import { entriesIn, entryBundle } from '../tree/entry-bundle.ts';
import { type TileName, tilePath, tileWidth, widthIn } from '../tree/tile-path.ts';
import {
  edgeRoot,
  emptyEdge,
  growTree,
  hashesIn,
  partialTiles,
  type TreeEdge,
} from '../tree/tree-edge.ts';
import { hashLength, type TreeHash, treeHash } from '../tree/tree-hash.ts';
import type { LogFiles } from './seal-ports.ts';
import type { SealTools } from './seal-tools.ts';
import { parseSegment, type Segment, segmentEntries, segmentName } from './segment.ts';

/** The log with the segment's leaves, from the log before it and the segment alone. */
export const growBySegment = (tree: TreeHash, before: LogEdge, segment: Segment): Grown => {
  const entries = segmentEntries(segment);
  const { edge, full } = growTree(tree, before, entries.map(tree.leaf));
  const { bundles, lastEntries } = bundlesOf(before, entries);
  const tiles = [...full, ...partialTiles(edge), ...bundles].map(({ bytes, ...name }) => ({
    name: tilePath(name),
    bytes,
    isFull: name.width === tileWidth,
  }));
  return { edge: { ...edge, lastEntries }, root: rootHex(tree, edge), files: tiles };
};

/** A log at one size: what is needed to add to it. */
export type LogEdge = TreeEdge & {
  /** The entries of the last bundle, which is not full yet. */
  readonly lastEntries: readonly Uint8Array[];
};

/** A log that grew by one segment, with the files that make it so. */
export type Grown = {
  readonly edge: LogEdge;
  readonly root: Sha256;
  readonly files: readonly {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly isFull: boolean;
  }[];
};

/** The root as the head row and segments write it. */
export const rootHex = (tree: TreeHash, edge: TreeEdge): Sha256 =>
  hexFromBytes(edgeRoot(tree, edge)) as Sha256;

/**
 * The log before a segment, from its tiles; where those are damaged or gone, from the segments before,
 * and the tiles are written again. Nothing when a segment itself is damaged or gone.
 */
export const edgeBefore = async (
  tools: Pick<SealTools, 'files' | 'sha256' | 'textOf'>,
  segment: Segment,
): Promise<LogEdge | undefined> => {
  const tree = treeHash(tools.sha256);
  const edge = await readEdge(tools.files, { tree, size: segment.start, root: segment.startRoot });
  if (edge !== undefined || segment.previous === null) return edge;
  const previous = await readSegment(tools, segment.previous);
  const before = previous && (await edgeBefore(tools, previous));
  if (previous === undefined || before === undefined) return undefined;
  const grown = growBySegment(tree, before, previous);
  if (grown.root !== segment.startRoot) return undefined;
  await writeTiles(tools.files, grown);
  return grown.edge;
};

/** A segment by its name; undefined if it is missing or its contents do not match its name. */
export const readSegment = async (
  { files, sha256, textOf }: Pick<SealTools, 'files' | 'sha256' | 'textOf'>,
  hash: Sha256,
): Promise<Segment | undefined> => {
  const bytes = await files.read(segmentName(hash));
  return bytes !== undefined && hexFromBytes(sha256(bytes)) === hash
    ? parseSegment(textOf(bytes))
    : undefined;
};

/** Full tiles stay; others are replaced by longer ones. */
export const writeTiles = async (files: LogFiles, { files: tiles }: Grown): Promise<void> => {
  await Promise.all(
    tiles.map(({ name, bytes, isFull }) => files.write(name, bytes, isFull ? 'kept' : 'latest')),
  );
};

/** The log at a size from its last tiles, if they have that root. */
export const readEdge = async (
  files: Pick<LogFiles, 'read'>,
  { tree, size, root }: { readonly tree: TreeHash; readonly size: number; readonly root: Sha256 },
): Promise<LogEdge | undefined> => {
  const levels: Uint8Array[] = [];
  for (let level = 0; tileWidth ** level <= size; level++) {
    const bytes = await readLast(files, { size, level, itemLength: hashLength });
    if (bytes === undefined) return undefined;
    levels.push(bytes);
  }
  const bundle = await readLast(files, { size, level: 'entries', itemLength: hashLength + 2 });
  const lastEntries = bundle && entriesIn(bundle);
  const edge: TreeEdge = size === 0 ? emptyEdge : { size, levels };
  if (lastEntries === undefined || !equalBytes(edgeRoot(tree, edge), bytesFromHex(root) ?? none))
    return undefined;
  // Whoever appends to a bundle that was changed would pass the change on.
  const hashes = hashesIn(levels[0] ?? none);
  const isWhole = lastEntries.every((entry, at) =>
    equalBytes(tree.leaf(entry), hashes[at] ?? none),
  );
  return isWhole ? { ...edge, lastEntries } : undefined;
};

const none = new Uint8Array();

/** The last tile of a level that is not full: nothing in it when the level ends with a full one. */
const readLast = async (
  files: Pick<LogFiles, 'read'>,
  {
    size,
    level,
    itemLength,
  }: { readonly size: number; readonly level: TileName['level']; readonly itemLength: number },
): Promise<Uint8Array | undefined> => {
  const index = Math.floor(size / tileWidth ** (level === 'entries' ? 1 : level + 1));
  const width = widthIn(size, level, index);
  if (width === 0) return none;
  const bytes =
    (await files.read(tilePath({ level, index, width }))) ??
    (await files.read(tilePath({ level, index, width: tileWidth })));
  const length = width * itemLength;
  return bytes === undefined || bytes.length < length ? undefined : bytes.slice(0, length);
};

const bundlesOf = ({ size, lastEntries }: LogEdge, entries: readonly Uint8Array[]) => {
  const all = [...lastEntries, ...entries];
  const first = Math.floor(size / tileWidth);
  const groups = Array.from({ length: Math.ceil(all.length / tileWidth) }, (_, at) =>
    all.slice(at * tileWidth, (at + 1) * tileWidth),
  );
  const last = groups.at(-1) ?? [];
  return {
    lastEntries: last.length === tileWidth ? [] : last,
    bundles: groups.map((group, at) => ({
      level: 'entries' as const,
      index: first + at,
      width: group.length,
      bytes: entryBundle(group),
    })),
  };
};
