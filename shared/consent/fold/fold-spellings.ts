import type { ConsentEntry, ConsentState } from './consent-state.ts';
import { entryFromMarks, isLater } from './entry-from-marks.ts';
import type { ConsentFold, GrantMark, Mark, Marks, RequestMark, ScopeMarks } from './marks.ts';
import { foldedKey } from './scope.ts';

/**
 * A state that version 0.1.0 wrote, which kept the spellings of a topic apart: under folded keys,
 * and where two spellings meet, the stop of either. The same object when there is nothing to fold.
 */
export const foldSpellings = (state: ConsentState): ConsentState => {
  for (const key in state.entries)
    if (isOld(key)) return { ...state, entries: gathered(state.entries, stricter) };
  return state;
};

const weight: Readonly<Record<string, number>> = {
  granted: 0,
  pending: 1,
  unproven: 2,
  expired: 2,
  invalidated: 2,
  refused: 4,
  withdrawn: 5,
  objected: 6,
};

/** When two entries name one topic, a stop wins, then the later one; an unknown word stops. */
const stricter = (one: ConsentEntry, other: ConsentEntry): ConsentEntry => {
  const [left, right] = [weight[one.status] ?? 7, weight[other.status] ?? 7];
  if (left !== right && Math.max(left, right) > 3) return left > right ? one : other;
  return one.occurredAt >= other.occurredAt ? one : other;
};

const isOld = (key: string): boolean => foldedKey(key) !== key;

const gathered = <Value>(
  record: Readonly<Record<string, Value>>,
  merge: (one: Value, other: Value) => Value,
): Record<string, Value> => {
  const found = new Map<string, Value>();
  for (const [key, value] of Object.entries(record)) {
    const folded = foldedKey(key);
    const there = found.get(folded);
    found.set(folded, there === undefined ? value : merge(there, value));
  }
  return Object.fromEntries(found);
};

const later = <M extends Mark>(one: M | undefined, other: M | undefined): M | undefined =>
  one === undefined || (other !== undefined && isLater(other, one)) ? other : one;

const laterConfirmed = (one?: GrantMark, other?: GrantMark): GrantMark | undefined => {
  if (one === undefined || other === undefined || one.since === other.since)
    return later(one, other);
  return one.since > other.since ? one : other;
};

const merged = (one: ScopeMarks, other: ScopeMarks): ScopeMarks => {
  const requests: readonly RequestMark[] = [
    ...(one.requests ?? []),
    ...(other.requests ?? []),
  ].toSorted((a, b) => a.at - b.at);
  const marks = {
    granted: later(one.granted, other.granted),
    confirmed: laterConfirmed(one.confirmed, other.confirmed),
    filled: later(one.filled, other.filled),
    unproven: later(one.unproven, other.unproven),
    objected: later(one.objected, other.objected),
    withdrawn: later(one.withdrawn, other.withdrawn),
    refused: later(one.refused, other.refused),
    resumed: later(one.resumed, other.resumed),
    expired: later(one.expired, other.expired),
    invalidated: later(one.invalidated, other.invalidated),
    requests: requests.length === 0 ? undefined : requests,
  };
  return Object.fromEntries(
    Object.entries(marks).filter(([, mark]) => mark !== undefined),
  ) as ScopeMarks;
};

const entriesOf = (marks: Marks): Readonly<Record<string, ConsentEntry>> =>
  Object.fromEntries(
    Object.keys(marks).flatMap((key) => {
      const entry = entryFromMarks(key, marks);
      return entry === undefined ? [] : [[key, entry]];
    }),
  );

/**
 * The same for what a writer starts from: here the marks say who said what when, so that the entry
 * of a topic is what its events fold to.
 */
export const foldSpellingsOfHead = <Fold extends ConsentFold>(fold: Fold): Fold => {
  if (!Object.keys(fold.marks).some(isOld)) return fold;
  const marks = gathered(fold.marks, merged);
  return { ...fold, marks, state: { ...fold.state, entries: entriesOf(marks) } };
};
