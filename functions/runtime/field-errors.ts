import type { z } from '@hono/zod-openapi';
import type { FieldError } from './problem.ts';

type Place = FieldError['in'];

const places: Readonly<Record<string, Place>> = {
  json: 'body',
  form: 'body',
  query: 'query',
  param: 'path',
  header: 'header',
};

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const oneIssue = (issue: z.core.$ZodIssue, place: Place): FieldError[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        pointer: pointer([...issue.path, key]),
        in: place,
        message: 'unknown field',
      }))
    : [{ pointer: pointer(issue.path), in: place, message: issue.message }];

/** What zod found, as pointers a caller can follow; at most 100. */
export const fieldErrors = (error: z.core.$ZodError, target: string): FieldError[] =>
  error.issues.flatMap((issue) => oneIssue(issue, places[target] ?? 'body')).slice(0, 100);
