import type { Digest, DigestBytes } from '../../kernel/digest.ts';
import type { Clock, Instant } from '../../kernel/instant.ts';
import type { Ed25519Verify } from '../note/ed25519.ts';
import type { NoteSigner } from '../note/note-signature.ts';
import type { AskedWitness, WitnessPost } from '../witness/ask-witness.ts';
import type { LogFiles, LogHeads, PendingLeaves } from './seal-ports.ts';

/** What sealing works with. */
export type SealTools = {
  readonly heads: Pick<LogHeads, 'read' | 'advance'>;
  readonly pending: PendingLeaves;
  readonly files: LogFiles;
  readonly digest: Digest;
  readonly sha256: DigestBytes;
  /** Bytes of UTF-8 as the text they are. */
  readonly textOf: (bytes: Uint8Array) => string;
  readonly verify: Ed25519Verify;
  /** The log's name. */
  readonly origin: string;
  /** All of them sign: while a key is replaced, the old one and the new one. */
  readonly signers: readonly NoteSigner[];
  readonly witnesses: readonly AskedWitness[];
  readonly post: WitnessPost;
  /** The authority that timestamps checkpoints (RFC 3161), if there is one. */
  readonly timestamper?: Timestamper;
  readonly now: Clock;
};

export type Timestamper = {
  /** The name of its signature lines. */
  readonly name: string;
  /** The minimum time between two stamps, in milliseconds. */
  readonly everyMillis: number;
  /** A token over these bytes; undefined if the authority returned none for them. */
  readonly stamp: (bytes: Uint8Array) => Promise<Uint8Array | undefined>;
};

/** How much one run does. */
export type SealLimits = {
  /** No further segment is begun at or after this time. */
  readonly deadline: Instant;
  /** Rows in one segment. */
  readonly rows: number;
  /** After this long without an entry, the log gets a leaf that shows that it is still running. */
  readonly heartbeatMillis: number;
};
