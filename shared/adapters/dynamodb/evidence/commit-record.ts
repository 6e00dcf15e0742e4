import { canonicalJson, type Json } from '../../../kernel/canonical-json.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import { type LeafType, logEntry } from '../../../kernel/evidence/log-entry.ts';
import { newSecret } from '../../keys/new-secret.ts';
import { sha256 } from '../../keys/sha256.ts';

/**
 * A commitment to a record that is put once, with a salt of its own that is stored beside it: the
 * record then carries what opens its leaf, and who deletes it takes the opening along.
 */
export const commitRecord = (type: LeafType, record: object): CommittedRecord =>
  commitText(type, canonicalJson(record as Json));

/** The same for a record whose canonical JSON is at hand. */
export const commitText = (type: LeafType, text: string): CommittedRecord => {
  const salt = newSecret();
  return { salt, entry: entryOf(type, text, salt) };
};

/** What the evidence log has of a record that was committed to with this salt. */
export const recordEntry = (type: LeafType, record: object, salt: string): Sha256 =>
  entryOf(type, canonicalJson(record as Json), salt);

const entryOf = (type: LeafType, text: string, salt: string): Sha256 =>
  logEntry({ type, salt, hash: sha256(text) }, sha256);

type CommittedRecord = { readonly salt: string; readonly entry: Sha256 };
