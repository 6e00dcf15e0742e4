import { canonicalJson, type Json } from '../../kernel/canonical-json.ts';
import type { Sha256 } from '../../kernel/digest.ts';
import { type LeafType, logEntry } from '../../kernel/evidence/log-entry.ts';
import { newSecret } from '../keys/new-secret.ts';
import { sha256 } from '../keys/sha256.ts';

/**
 * A commitment to a record that is put once, with a salt of its own that is stored beside it: the
 * record then carries what opens its leaf, and whoever deletes it deletes the opening too.
 */
export const commitRecord = (type: LeafType, record: object): CommittedRecord => {
  const salt = newSecret();
  return { salt, entry: recordEntry(type, record, salt) };
};

/** What the evidence log has of a record that was committed to with this salt. */
export const recordEntry = (type: LeafType, record: object, salt: string): Sha256 =>
  logEntry({ type, salt, hash: sha256(canonicalJson(record as Json)) }, sha256);

type CommittedRecord = { readonly salt: string; readonly entry: Sha256 };
