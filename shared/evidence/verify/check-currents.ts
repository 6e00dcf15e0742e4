import { canonicalJson, type Json } from '../../kernel/canonical-json.ts';
import { isObject } from '../../kernel/object/is-object.ts';
import type { CurrentVersion } from './beside.ts';
import type { OpenedRecord } from './opened-record.ts';

/** Names each versioned thing whose current version is missing or is not the newest recorded one. */
export const checkCurrents = (
  opened: readonly OpenedRecord[],
  currents: readonly CurrentVersion[],
): readonly WrongCurrent[] => {
  const newest = newestOf(opened);
  const wrong: WrongCurrent[] = [];
  const seen = new Set<string>();
  for (const { type, record, place = '' } of currents) {
    const thing = thingOf(type, record) ?? '';
    seen.add(`${thing}${place}`);
    const text = canonicalJson(withoutAuthor(type, record));
    const known = newest.get(thing) ?? [];
    if (!known.some((one) => canonicalJson(withoutAuthor(type, one)) === text))
      wrong.push({ problem: 'current-differs', type, name: thing });
  }
  for (const thing of newest.keys()) {
    const type = thing.split(' ', 1)[0] as CurrentVersion['type'];
    const isWhole = (standingIn[type] ?? ['']).every((place) => seen.has(`${thing}${place}`));
    if (!isWhole) wrong.push({ problem: 'current-missing', type, name: thing });
  }
  return wrong;
};

/** A request is read by its id and found in the list of its state: it must be in both places. */
const standingIn: Readonly<Partial<Record<CurrentVersion['type'], readonly string[]>>> = {
  request: ['itself', 'list'],
};

/** The newest records of each thing: of several with the same time, any may be the last. */
const newestOf = (opened: readonly OpenedRecord[]): ReadonlyMap<string, readonly Json[]> => {
  const newest = new Map<string, readonly Json[]>();
  for (const { opening, record } of opened) {
    const thing = thingOf(opening.type, record);
    if (thing === undefined) continue;
    const others = newest.get(thing) ?? [];
    const age = ageOf(record) - ageOf(others[0]);
    if (age > 0) newest.set(thing, [record]);
    else if (age === 0) newest.set(thing, [...others, record]);
  }
  return newest;
};

export type WrongCurrent = {
  readonly problem: 'current-differs' | 'current-missing';
  readonly type: CurrentVersion['type'];
  readonly name: string;
};

/** The members that identify the thing of which these are versions. */
const identity: Readonly<Record<CurrentVersion['type'], readonly string[]>> = {
  sender: ['senderId'],
  entity: ['entityId'],
  topic: ['entityId', 'topicId'],
  suppression: ['addressHash', 'scope'],
  'contact-facts': ['contactId'],
  request: ['requestId'],
  // One log, one service: moved, it has another name as a stage, and its versions continue.
  settings: [],
};

const thingOf = (type: string, record: Json): string | undefined => {
  const members = identity[type as CurrentVersion['type']];
  if (members === undefined || !isObject(record)) return undefined;
  const values = members.map((member) => record[member]);
  return values.every((value) => typeof value === 'string')
    ? [type, ...values].join(' ')
    : undefined;
};

/** Later versions have a greater value: their number, or the time of the last change. */
const ageOf = (record: Json | undefined): number => {
  if (!isObject(record)) return -1;
  const age = record['version'] ?? record['liftedAt'] ?? record['at'];
  return typeof age === 'number' ? age : 0;
};

/** Only the version itself says who made a version of a contact. */
const withoutAuthor = (type: string, record: Json): Json => {
  if (type !== 'contact-facts' || !isObject(record)) return record;
  const { changedBy: _, ...facts } = record as Readonly<Record<string, Json>>;
  return facts;
};
