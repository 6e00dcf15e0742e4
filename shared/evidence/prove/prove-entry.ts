import { bytesFromHex } from '../../kernel/bytes/bytes.ts';
import type { DigestBytes, Sha256 } from '../../kernel/digest.ts';
import { type Instant, instantFromMillis } from '../../kernel/instant.ts';
import { parseCheckpoint } from '../note/checkpoint.ts';
import { formatProofFile } from '../note/proof-file.ts';
import { parseNote } from '../note/signed-note.ts';
import { tileReader } from '../sealing/publish-checkpoint.ts';
import type { LogFiles, LogHeads, SegmentPlace } from '../sealing/seal-ports.ts';
import { inclusionProof } from '../tree/inclusion-proof.ts';
import { type TileReader, tileNodeReader } from '../tree/tile-node-reader.ts';
import { tileWidth, widthIn } from '../tree/tile-path.ts';
import { hashLength, type TreeHash, treeHash } from '../tree/tree-hash.ts';

/**
 * The proof that an entry is in the log, under the newest checkpoint: a file that is checked without
 * us. `waiting` when no checkpoint covers the entry yet, which lasts two runs at most; `unknown` when
 * the log has been sealed for long since the record was made, and does not hold its entry.
 */
export const proveEntry = async (
  { sha256, textOf, files, heads }: ProveTools,
  { entry, since, extra }: ProveRequest,
): Promise<Proof> => {
  const note = await files.read('checkpoint');
  if (note === undefined) return { outcome: 'waiting' };
  const checkpoint = textOf(note);
  const { size = 0 } = parseCheckpoint(parseNote(checkpoint)?.text ?? '') ?? {};
  const tree = treeHash(sha256);
  const readTile = tileReader(files);
  const found = await indexOf(
    { tree, readTile, heads, size },
    { leaf: tree.leaf(bytesFromHex(entry) ?? new Uint8Array()), since },
  );
  if (typeof found !== 'number') return { outcome: found };
  const read = tileNodeReader(tree, size, readTile);
  const proof = await inclusionProof(tree, read, { index: found, size });
  return {
    outcome: 'proved',
    index: found,
    size,
    file: formatProofFile({ index: found, proof, checkpoint, extra }),
  };
};

export type ProveTools = {
  readonly sha256: DigestBytes;
  /** Bytes of UTF-8 as the text they are. */
  readonly textOf: (bytes: Uint8Array) => string;
  readonly files: Pick<LogFiles, 'read'>;
  readonly heads: Pick<LogHeads, 'segments'>;
};

export type ProveRequest = {
  readonly entry: Sha256;
  /** When the record was made: its leaf was sealed after that. */
  readonly since: Instant;
  /** The opening of the entry, for the person who checks the proof. */
  readonly extra: Uint8Array;
};

export type Proof =
  | {
      readonly outcome: 'proved';
      readonly index: number;
      readonly size: number;
      /** The text of a `.tlog-proof`. */
      readonly file: string;
    }
  | { readonly outcome: 'waiting' | 'unknown' };

/** Clocks of the functions that record and of the one that seals may differ by this much. */
const clockMillis = 5 * 60_000;

/** A record that the log does not have this long after is in no segment near it. */
const searchedMillis = 30 * 60_000;

const pageSize = 25;

type Log = {
  readonly tree: TreeHash;
  readonly readTile: TileReader;
  readonly heads: Pick<LogHeads, 'segments'>;
  readonly size: number;
};

const indexOf = async (
  { readTile, heads, size }: Log,
  { leaf, since }: { readonly leaf: Uint8Array; readonly since: Instant },
): Promise<number | 'waiting' | 'unknown'> => {
  let from: Instant | SegmentPlace = instantFromMillis(Math.max(0, since - clockMillis));
  for (;;) {
    const places: readonly SegmentPlace[] = await heads.segments(from, pageSize);
    for (const place of places) {
      const index = await indexIn(readTile, { size, place, leaf });
      if (index !== undefined) return index;
    }
    const last = places.at(-1);
    if (last === undefined || places.length < pageSize) return 'waiting';
    if (last.at > since + searchedMillis) return 'unknown';
    from = last;
  }
};

/** A segment that no checkpoint covers yet has nothing to be found. */
const indexIn = async (
  readTile: TileReader,
  {
    size,
    place,
    leaf,
  }: { readonly size: number; readonly place: SegmentPlace; readonly leaf: Uint8Array },
): Promise<number | undefined> => {
  const end = Math.min(place.size, size);
  for (let tile = Math.floor(place.start / tileWidth); tile * tileWidth < end; tile += 1) {
    const bytes = await readTile({ level: 0, index: tile, width: widthIn(size, 0, tile) });
    const at = hashAt(bytes, leaf);
    if (at !== undefined) return tile * tileWidth + at;
  }
  return undefined;
};

const hashAt = (bytes: Uint8Array, hash: Uint8Array): number | undefined => {
  for (let at = 0; at + hashLength <= bytes.length; at += hashLength)
    if (hash.every((byte, offset) => byte === bytes[at + offset])) return at / hashLength;
  return undefined;
};
