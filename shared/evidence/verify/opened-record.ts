import { canonicalJson, type Json } from '../../kernel/canonical-json.ts';
import type { Digest, Sha256 } from '../../kernel/digest.ts';
import {
  type LeafType,
  leafTypes,
  logEntry,
  type Opening,
} from '../../kernel/evidence/log-entry.ts';
import { isObject } from '../../kernel/object/is-object.ts';

/** A record with the opening of its leaf, as in a proof's `extra`, an export and a dump. */
export type OpenedRecord = { readonly opening: Opening; readonly record: Json };

/** The parsed value as an opened record; undefined if it is not one. */
export const openedRecordIn = (value: unknown): OpenedRecord | undefined => {
  if (!isObject(value) || !isObject(value['opening']) || value['record'] === undefined)
    return undefined;
  const { type, salt, hash } = value['opening'];
  const isOpening =
    leafTypes.includes(type as LeafType) &&
    typeof salt === 'string' &&
    /^[A-Za-z0-9_-]{43}$/.test(salt) &&
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash);
  return isOpening ? (value as OpenedRecord) : undefined;
};

/** The entry of a record; undefined if the record is not the one that the opening is for. */
export const entryOfRecord = (
  { opening, record }: OpenedRecord,
  digest: Digest,
): Sha256 | undefined =>
  hashOfRecord(opening.type, record, digest) === opening.hash
    ? logEntry(opening, digest)
    : undefined;

/** A consent event contains its own hash, over everything else in it. */
const hashOfRecord = (type: LeafType, record: Json, digest: Digest): Sha256 | undefined => {
  if (type !== 'consent-event') return digest(canonicalJson(record));
  if (!isObject(record)) return undefined;
  const { hash, ...hashed } = record;
  const computed = digest(canonicalJson(hashed as Json));
  return computed === hash ? computed : undefined;
};
