import type { Digest, Sha256 } from '../digest.ts';

/**
 * The entry of a record in the evidence log: a commitment. With the opening one can recompute it from
 * the record; without it one learns nothing, and never can once the salt is erased. The parts have
 * fixed forms, so no two openings make the same text.
 */
export const logEntry = ({ type, salt, hash }: Opening, digest: Digest): Sha256 =>
  digest(`grondslag/${type}/v1\n${salt}\n${hash}`);

/** What is needed in addition to the record to find its entry in the log. */
export type Opening = {
  readonly type: LeafType;
  /** 32 bytes in base64url: random, or made from a contact's secret (`commitment-key.ts`). */
  readonly salt: string;
  /** SHA-256 of the record's canonical JSON; of a consent event its own `hash`. */
  readonly hash: Sha256;
};

export const leafTypes = [
  'consent-event',
  'notice',
  'sender',
  'entity',
  'topic',
  'contact-facts',
  'suppression',
  'erasure',
  'review',
  'mail',
  'mailing-account',
  'request',
  'settings',
  'proof-bundle',
  'audit-day',
  'heartbeat',
] as const;
/** The kind of record that a leaf of the log stands for. */
export type LeafType = (typeof leafTypes)[number];

/** The salt of what hides nothing, such as the log's own heartbeat. */
export const openSalt = 'A'.repeat(43);
