import type { z } from '@hono/zod-openapi';
// Before any schema reads a request: it words what all of them find.
import './fields/plain-issue.ts';
import type { FieldError } from './problem.ts';

/** What zod found, as pointers a caller can follow; at most 100. */
export const fieldErrors = (error: z.core.$ZodError, target: string): FieldError[] =>
  error.issues.flatMap((issue) => oneIssue(issue, places[target] ?? 'body')).slice(0, 100);

type Place = FieldError['in'];

const places: Readonly<Record<string, Place>> = {
  json: 'body',
  form: 'body',
  query: 'query',
  param: 'path',
  header: 'header',
};

const longestPart = 200;

const part = (name: PropertyKey): string =>
  `/${String(name).slice(0, longestPart).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** A path as a JSON pointer (RFC 6901); a name without end is cut. */
export const pointerTo = (path: readonly PropertyKey[]): string => path.map(part).join('');

const oneIssue = (issue: z.core.$ZodIssue, place: Place): FieldError[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      pointer: pointerTo([...issue.path, key]),
      in: place,
      message: 'unknown field',
    }));
  const nearest = issue.code === 'invalid_union' ? nearestOf(issue.errors) : undefined;
  if (nearest === undefined || issue.message !== wordless)
    return [{ pointer: pointerTo(issue.path), in: place, message: issue.message }];
  return nearest.flatMap((one) => oneIssue({ ...one, path: [...issue.path, ...one.path] }, place));
};

/** What zod says of a value that fits none of several alternatives, where the schema has no words of its own. */
const wordless = 'Invalid input';

type Issues = readonly z.core.$ZodIssue[];

/** Of what is wrong with each alternative, the least: that is the one which was meant. */
const nearestOf = (alternatives: readonly Issues[]): Issues | undefined =>
  alternatives.reduce<Issues | undefined>(
    (least, one) => (least === undefined || distanceOf(one) < distanceOf(least) ? one : least),
    undefined,
  );

/** A member that the alternative does not have, or that it needs, tells them apart more than a wrong value. */
const distanceOf = (issues: Issues): number =>
  issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return sum + tellsApart * issue.keys.length;
    return sum + (issue.message === 'is missing' || issue.path.length === 0 ? tellsApart : 1);
  }, 0);

const tellsApart = 10;
