import { hexFromBytes } from '../../kernel/bytes/bytes.ts';
import type { Digest } from '../../kernel/digest.ts';
import type { LeafType } from '../../kernel/evidence/log-entry.ts';
import { entryOfRecord, isObject, type OpenedRecord } from './opened-record.ts';

/**
 * Accounts for every leaf of a log: opened by a record that is there, unchanged; or closed by a
 * certificate of erasure that names it and is an opened leaf itself; or missing. And names each record
 * that is not what the log has: changed, or never logged.
 */
export const accountForLeaves = (
  digest: Digest,
  entries: readonly Uint8Array[],
  opened: Iterable<OpenedRecord>,
): LeafAccount => {
  const places: Places = new Map(entries.map((entry, index) => [hexFromBytes(entry), index]));
  const found = new Map<number, OpenedRecord>();
  const wrong: WrongRecord[] = [];
  for (const one of opened) {
    const entry = entryOfRecord(one, digest);
    const index = entry === undefined ? undefined : places.get(entry);
    if (index !== undefined) found.set(index, one);
    else wrong.push(wrongRecord(one, entry === undefined ? 'record-changed' : 'not-in-log'));
  }
  const closed = closedBy(found, places);
  return {
    leaves: entries.length,
    opened: countedByType(found.values()),
    closed: closed.size,
    certificates: new Set(closed.values()).size,
    missing: entries.flatMap((_, at) => (found.has(at) || closed.has(at) ? [] : [at])),
    wrong,
  };
};

type Places = ReadonlyMap<string, number>;

/** The leaves that opened certificates close, each with the leaf of its certificate. */
const closedBy = (
  found: ReadonlyMap<number, OpenedRecord>,
  places: Places,
): ReadonlyMap<number, number> => {
  const closed = new Map<number, number>();
  for (const [certificate, one] of found)
    for (const leaf of leavesNamedIn(one)) {
      const at = typeof leaf === 'string' ? places.get(leaf) : undefined;
      if (at !== undefined && !found.has(at)) closed.set(at, certificate);
    }
  return closed;
};

export type LeafAccount = {
  readonly leaves: number;
  /** Leaves that a record opens, by its type. */
  readonly opened: Readonly<Partial<Record<LeafType, number>>>;
  /** Leaves whose record was erased, and how many certificates say so. */
  readonly closed: number;
  readonly certificates: number;
  /** Indexes of leaves that nothing accounts for: what they stand for was taken away. */
  readonly missing: readonly number[];
  readonly wrong: readonly WrongRecord[];
};

export type WrongRecord = {
  readonly problem: 'record-changed' | 'not-in-log';
  readonly type: LeafType;
  /** What it calls itself. */
  readonly name: string;
};

/** Only an erasure closes leaves, whatever else a record may say. */
const leavesNamedIn = ({ opening, record }: OpenedRecord): readonly unknown[] => {
  if (opening.type !== 'erasure' || !isObject(record)) return [];
  const { leaves } = record as Readonly<Record<string, unknown>>;
  return Array.isArray(leaves) ? leaves : [];
};

const idMembers = [
  'eventId',
  'noticeId',
  'senderId',
  'entityId',
  'mailingId',
  'contactId',
] as const;

const nameOf = ({ opening, record }: OpenedRecord): string => {
  if (!isObject(record)) return opening.hash.slice(0, 12);
  const members: Readonly<Record<string, unknown>> = record;
  const id = idMembers.map((member) => members[member]).find((value) => typeof value === 'string');
  const version = members['version'];
  const suffix = typeof version === 'number' ? ` version ${version}` : '';
  return `${String(id ?? opening.hash.slice(0, 12))}${suffix}`;
};

const wrongRecord = (one: OpenedRecord, problem: WrongRecord['problem']): WrongRecord => ({
  problem,
  type: one.opening.type,
  name: nameOf(one),
});

const countedByType = (records: Iterable<OpenedRecord>): LeafAccount['opened'] => {
  const counts: Partial<Record<LeafType, number>> = {};
  for (const { opening } of records) counts[opening.type] = (counts[opening.type] ?? 0) + 1;
  return counts;
};
