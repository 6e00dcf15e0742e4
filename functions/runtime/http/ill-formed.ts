import { pointerTo } from './field-errors.ts';
import type { FieldError } from './problem.ts';

/**
 * What no JSON of a client may hold, wherever it is: strings that are not well-formed Unicode
 * (they have no UTF-8, so no store takes them), names that every JavaScript object has of its own,
 * names and nesting without end. Empty when nothing is wrong; walks without recursion.
 */
export const illFormed = (body: unknown): readonly FieldError[] => {
  const errors: FieldError[] = [];
  const waiting: Place[] = [{ value: body, path: [] }];
  for (let at = waiting.pop(); at !== undefined && errors.length < mostErrors; at = waiting.pop()) {
    const message = problemOf(at);
    if (message === undefined) for (const member of membersOf(at)) waiting.push(member);
    else errors.push({ pointer: pointerTo(at.path), in: 'body', message });
  }
  return errors;
};

const longestName = 200;
const deepest = 64;
const mostErrors = 100;

const ofEveryObject: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

type Place = { readonly value: unknown; readonly path: readonly (string | number)[] };

const nameProblem = (name: string): string | undefined => {
  if (!name.isWellFormed()) return 'a name with half a surrogate pair';
  if (name.length > longestName) return `a name is at most ${longestName} characters`;
  return ofEveryObject.has(name) ? 'no field may have this name' : undefined;
};

const valueProblem = (value: unknown, depth: number): string | undefined => {
  if (typeof value === 'string')
    return value.isWellFormed()
      ? undefined
      : 'not well-formed Unicode: half a surrogate pair (RFC 8259 section 8.2)';
  return typeof value === 'object' && value !== null && depth >= deepest
    ? `nested deeper than ${deepest} levels`
    : undefined;
};

const membersOf = ({ value, path }: Place): readonly Place[] => {
  if (typeof value !== 'object' || value === null) return [];
  const members: Iterable<[string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  return Array.from(members, ([name, member]) => ({ value: member, path: [...path, name] }));
};

const problemOf = ({ value, path }: Place): string | undefined => {
  const name = path.at(-1);
  const named = typeof name === 'string' ? nameProblem(name) : undefined;
  return named ?? valueProblem(value, path.length);
};
