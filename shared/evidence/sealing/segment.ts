import { bytesFromHex } from '../../kernel/bytes/bytes.ts';
import { utf8Encode } from '../../kernel/bytes/utf8-encode.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Sha256 } from '../../kernel/digest.ts';
import type { Instant } from '../../kernel/instant.ts';

/**
 * Leaves in the order in which they follow another segment; named by the hash of its bytes and never
 * changed. The tree follows from the chain of segments alone.
 */
export type Segment = {
  readonly version: 1;
  readonly previous: Sha256 | null;
  /** Leaves of the tree before it. */
  readonly start: number;
  /** The root of the tree before it. */
  readonly startRoot: Sha256;
  readonly at: Instant;
  /** The entries, by the row that each waited in. */
  readonly rows: readonly SegmentRow[];
  /** The entry that only says that the log is running, at the segment's own time (`heartbeatOf`). */
  readonly heartbeat: Sha256 | null;
};

export type SegmentRow = { readonly id: string; readonly entries: readonly Sha256[] };

/** Its bytes: each segment has exactly one text. */
export const segmentBytes = (segment: Segment): Uint8Array => utf8Encode(canonicalJson(segment));

/** The segment of a text that was checked against its name, so that it is ours. */
export const parseSegment = (text: string): Segment => JSON.parse(text) as Segment;

/** Its entries in order, 32 bytes each. Throws on an invalid entry. */
export const segmentEntries = ({ rows, heartbeat }: Segment): readonly Uint8Array[] =>
  [...rows.flatMap(({ entries }) => entries), ...(heartbeat === null ? [] : [heartbeat])].map(
    (entry) => {
      const bytes = bytesFromHex(entry);
      if (bytes?.length !== 32) throw new TypeError(`not an entry of the log: \`${entry}\``);
      return bytes;
    },
  );

export const segmentName = (hash: Sha256): string => `segment/${hash}`;
