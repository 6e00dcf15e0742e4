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

const oneIssue = (issue: z.core.$ZodIssue, place: Place): FieldError[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        pointer: pointerTo([...issue.path, key]),
        in: place,
        message: 'unknown field',
      }))
    : [{ pointer: pointerTo(issue.path), in: place, message: issue.message }];
