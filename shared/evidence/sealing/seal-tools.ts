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
  /** Who stamps checkpoints with the time (RFC 3161); absent where nobody does. */
  readonly timestamper?: Timestamper;
  readonly now: Clock;
};

export type Timestamper = {
  /** The name of its signature lines. */
  readonly name: string;
  /** The least time between two stamps, in milliseconds. */
  readonly everyMillis: number;
  /** A token over these bytes; nothing when none came that is over them. */
  readonly stamp: (bytes: Uint8Array) => Promise<Uint8Array | undefined>;
};

/** How much one run does. */
export type SealLimits = {
  /** No further segment is begun at this moment or after. */
  readonly deadline: Instant;
  /** Rows in one segment. */
  readonly rows: number;
  /** A log that nothing was added to for so long gets a leaf that says that it is kept. */
  readonly heartbeatMillis: number;
};
