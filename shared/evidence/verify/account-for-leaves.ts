import { hexFromBytes } from '../../kernel/bytes/bytes.ts';
import type { Digest } from '../../kernel/digest.ts';
import type { LeafType } from '../../kernel/evidence/log-entry.ts';
import { isObject } from '../../kernel/object/is-object.ts';
import type { WrongRow } from './check-accounts.ts';
import type { WrongAuditDay } from './check-audit-days.ts';
import type { WrongCurrent } from './check-currents.ts';
import { entryOfRecord, type OpenedRecord } from './opened-record.ts';

/**
 * Accounts for every leaf of a log: opened by an existing, unchanged record; or closed by a certificate
 * of erasure that names it and is itself an opened leaf; or missing. Also names each record that does
 * not match the log: changed, or never logged.
 */
export const accountForLeaves = (
  digest: Digest,
  entries: readonly Uint8Array[],
  opened: Iterable<OpenedRecord>,
): LeafAccount & Accounted => {
  const places = placesOf(entries);
  const found = new Map<number, OpenedRecord>();
  const wrong: WrongRecord[] = [];
  for (const one of opened) {
    const entry = entryOfRecord(one, digest);
    const indexes = entry === undefined ? undefined : places.get(entry);
    if (indexes !== undefined) for (const index of indexes) found.set(index, one);
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
    records: [...new Set(found.values())],
  };
};

/** The records that the log has, each once. */
type Accounted = { readonly records: readonly OpenedRecord[] };

type Places = ReadonlyMap<string, readonly number[]>;

/** A record that was given a leaf twice has two places. */
const placesOf = (entries: readonly Uint8Array[]): Places => {
  const places = new Map<string, number[]>();
  for (const [index, entry] of entries.entries()) {
    const name = hexFromBytes(entry);
    const others = places.get(name);
    if (others === undefined) places.set(name, [index]);
    else others.push(index);
  }
  return places;
};

/** The leaves that opened certificates close, each with the leaf of its certificate. */
const closedBy = (
  found: ReadonlyMap<number, OpenedRecord>,
  places: Places,
): ReadonlyMap<number, number> => {
  const closed = new Map<number, number>();
  for (const [certificate, one] of found)
    for (const leaf of leavesNamedIn(one)) {
      const indexes = typeof leaf === 'string' ? (places.get(leaf) ?? []) : [];
      for (const at of indexes) if (!found.has(at)) closed.set(at, certificate);
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
  /** Indexes of leaves that nothing accounts for: their records were removed. */
  readonly missing: readonly number[];
  readonly wrong: readonly WrongRecord[];
  /** Items that follow from such records and were checked against them; absent when there were none. */
  readonly beside?: number;
};

export type WrongRecord = {
  readonly problem:
    | 'record-changed'
    | 'not-in-log'
    | 'misplaced'
    | WrongCurrent['problem']
    | WrongRow['problem']
    | WrongAuditDay['problem'];
  readonly type: LeafType;
  /** What it calls itself. */
  readonly name: string;
};

/** Only an erasure closes leaves, whatever else a record may say. */
export const leavesNamedIn = ({ opening, record }: OpenedRecord): readonly unknown[] => {
  if (opening.type !== 'erasure' || !isObject(record)) return [];
  const { leaves } = record as Readonly<Record<string, unknown>>;
  return Array.isArray(leaves) ? leaves : [];
};

const idMembers = [
  'eventId',
  'requestId',
  'noticeId',
  'topicId',
  'mailId',
  'mailingId',
  'contactId',
  'senderId',
  'entityId',
  'stage',
  'day',
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
